"""The room's tables as they lie on disk: rows of words, read once.

Everything that the room knows comes from the CSV files in `data`, each row with its source.  This
is the only module of the room that touches the file system, and only the package's own files.
"""

from __future__ import annotations

import csv
import hashlib
from collections.abc import Mapping
from datetime import date
from functools import cache
from importlib.resources import files

from exeunt.errors import BrokenPromiseError

Row = Mapping[str, str]


@cache
def _text(name: str) -> str:
    return files("exeunt.precedents").joinpath("data", name).read_text(encoding="utf-8")


@cache
def read_table(name: str) -> tuple[Row, ...]:
    """The rows of a table, in the order of the file."""
    return tuple(csv.DictReader(_text(name).splitlines()))


def table_digest(name: str) -> str:
    """The SHA-256 of a table's text, by which a state of it is named."""
    return hashlib.sha256(_text(name).encode()).hexdigest()


def tables_digest(names: tuple[str, ...]) -> str:
    """The SHA-256 of several tables' digests."""
    return hashlib.sha256("".join(table_digest(name) for name in names).encode()).hexdigest()


@cache
def first_day(words: str) -> date:
    """The earliest day that an ISO date of any precision can mean.

    >>> first_day("1949-11")
    datetime.date(1949, 11, 1)
    """
    parts = [int(part) for part in words.split("-")]
    if not 1 <= len(parts) <= 3:
        raise BrokenPromiseError(f"a table has the date {words!r}, which is no ISO date")
    return date(parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1)


@cache
def last_day(words: str) -> date:
    """The latest day that an ISO date of any precision can mean.

    >>> last_day("1949-11")
    datetime.date(1949, 11, 30)
    """
    parts = words.split("-")
    start = first_day(words)
    if len(parts) == 3:
        return start
    year, month = (
        (start.year + 1, 1)
        if len(parts) == 1 or start.month == 12
        else (
            start.year,
            start.month + 1,
        )
    )
    return date.fromordinal(date(year, month, 1).toordinal() - 1)
