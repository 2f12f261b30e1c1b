"""Exeunt: would a leader under pressure leave, where would or could they go, and who says so.

    report = exeunt.load("report.html")
    claims = exeunt.read(report)
    answer = exeunt.assess([report])
    answer.destinations[0].name, answer.to_markdown()

The parts are imported when they are first used, so that `import exeunt` is quick.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from exeunt.claims import read
    from exeunt.flow import Answer, assess
    from exeunt.reports import Report, from_text, load, load_all

    __version__: str

_HOMES = {
    "Answer": "exeunt.flow",
    "Report": "exeunt.reports",
    "assess": "exeunt.flow",
    "from_text": "exeunt.reports",
    "load": "exeunt.reports",
    "load_all": "exeunt.reports",
    "read": "exeunt.claims",
}

__all__ = ["Answer", "Report", "__version__", "assess", "from_text", "load", "load_all", "read"]


def __getattr__(name: str) -> object:
    if name == "__version__":
        from importlib.metadata import version  # noqa: PLC0415 - seldom asked for, slow to import

        return version("exeunt")
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'exeunt' has no attribute {name!r}")
    return getattr(import_module(home), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
