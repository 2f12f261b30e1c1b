"""The errors of exeunt, one small tree.

    ExeuntError
    ├── InputError            input that cannot be used: says which, what is wrong, what to do
    │   ├── ReportError       one report or file could not be read
    │   └── UsageError        a name, date, country or option that is not known
    ├── MissingExtraError     an optional part is not installed
    └── BrokenPromiseError    a promise of ours did not hold (a fault in exeunt, please report it)

Every message names the input, the trouble and the remedy.  All survive pickling,
so that they cross process borders.
"""

from __future__ import annotations


class ExeuntError(Exception):
    """Root of everything that exeunt raises on purpose."""


class InputError(ExeuntError):
    """Input that cannot be used."""


class ReportError(InputError):
    """A report that cannot be read.

    >>> str(ReportError("a.pdf", "no text in it", "run OCR on it first"))
    'a.pdf: no text in it; run OCR on it first'
    """

    def __init__(self, name: str, trouble: str, remedy: str) -> None:
        super().__init__(name, trouble, remedy)
        self.name = name
        self.trouble = trouble
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.name}: {self.trouble}; {self.remedy}"


class UsageError(InputError):
    """A name, date, country or option that is not known."""


class MissingExtraError(ExeuntError):
    """An optional part of exeunt that is not installed.

    >>> str(MissingExtraError("the spaCy component", "nlp"))
    "the spaCy component needs an extra that is not installed: pip install 'exeunt[nlp]'"
    """

    def __init__(self, part: str, extra: str) -> None:
        super().__init__(part, extra)
        self.part = part
        self.extra = extra

    def __str__(self) -> str:
        return (
            f"{self.part} needs an extra that is not installed: pip install 'exeunt[{self.extra}]'"
        )


class BrokenPromiseError(ExeuntError):
    """Something that exeunt promises did not hold: a fault in exeunt, not in the input."""
