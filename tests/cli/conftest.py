"""What the tests of the command line share: a way to run it, and reports on the disk."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from exeunt.cli.main import run

REPORT = """Orlenko weighs his way out
By Jane Doe / Example Wire
Published: 2019-02-15

President Tomas Orlenko of Venezuela is under pressure to leave office.

Cuba has offered Orlenko asylum, two people with knowledge of the talks said.

Orlenko could also go to Turkey, said Ana Ruiz, the Peruvian foreign minister.

“I am staying in Venezuela,” Orlenko told reporters on Thursday.
"""
ELSEWHERE = """The harvest in the valley was good this year.

Farmers said that the rain had come in time, and that prices were fair.
"""


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


@pytest.fixture
def exeunt(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command in this process."""

    def run_it(*arguments: object, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        code = run([str(argument) for argument in arguments])
        shown = capsys.readouterr()
        return Ran(code, shown.out, shown.err)

    return run_it


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """A report on the disk."""
    path = tmp_path / "report.txt"
    path.write_text(REPORT, encoding="utf-8")
    return path
