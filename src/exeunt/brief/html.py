"""A brief as one HTML page: no script, nothing loaded from elsewhere, readable on any screen.

Everything passes the template's automatic escaping, and only http and https addresses are linked.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from exeunt.assessment.answer import OTHER
from exeunt.brief.citation import grade_words, place_words, report_words, who_words
from exeunt.brief.explain import SUM_COLUMNS, sum_closing, sum_opening, sum_steps
from exeunt.brief.forms import interval_words, percent, shorten
from exeunt.brief.safety import link, unquoted, visible
from exeunt.brief.tree import Brief, Fragment, Note, OptionRow, Quotation, Reference

_QUOTATION = 220


def to_html(brief: Brief) -> str:
    """The brief as an HTML document."""
    page = _environment().get_template("brief.html")
    return page.render(
        brief=brief,
        notes=_used_notes(brief),
        other=OTHER,
        scale=_scale_top(brief.rows),
        first_use=_FirstUse(),
        sum_columns=SUM_COLUMNS,
    )


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("exeunt.brief", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    filters: dict[str, Callable[..., object]] = {
        "safe_text": safe_text,
        "unbroken": unbroken,
        "kind": _fragment_kind,
        "quotation": _quotation,
        "percent": percent,
        "interval": interval_words,
        "link": link,
        "who": who_words,
        "grade": grade_words,
        "place": place_words,
        "report": report_words,
        "language": _language,
        "sum_opening": sum_opening,
        "sum_steps": sum_steps,
        "sum_closing": sum_closing,
    }
    environment.filters.update(filters)
    return environment


def safe_text(text: str) -> str:
    """The text with unsafe characters as signs, its outer spaces kept: they join fragments."""
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and text.strip() else ""
    return f"{before}{visible(text)}{after}"


def unbroken(text: str) -> str:
    """Words of a brief, safe, with numbers held to their per cent sign."""
    return safe_text(text).replace(" %", "\u00a0%")


def _fragment_kind(fragment: Fragment) -> str:
    if isinstance(fragment, Quotation):
        return "quotation"
    return "reference" if isinstance(fragment, Reference) else "words"


def _quotation(text: str) -> tuple[str, bool]:
    return shorten(visible(unquoted(text)), _QUOTATION)


def _language(code: str | None) -> str | None:
    """The code if a `lang` attribute may hold it."""
    return code if code and re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", code) else None


def _scale_top(rows: tuple[OptionRow, ...]) -> float:
    """Where the axis of the bars ends: the largest interval, up to the next tenth."""
    largest = max((max(row.probability, row.interval[1]) for row in rows), default=1.0)
    return min(1.0, max(0.1, math.ceil(largest * 10 - 1e-9) / 10))


def _used_notes(brief: Brief) -> tuple[Note, ...]:
    """All notes, or those of the sums where only sums are printed."""
    if not brief.explained:
        return brief.notes
    rows = (row for option in brief.sums for row in option.rows)
    used = {number for row in rows for number in row.reference.numbers}
    return tuple(note for note in brief.notes if note.number in used)


class _FirstUse:
    """Tells the first mark of a note from the others: the note links back to that one."""

    def __init__(self) -> None:
        self._seen: set[int] = set()

    def __call__(self, number: int) -> bool:
        """Is this the first mark of that note?"""
        is_first = number not in self._seen
        self._seen.add(number)
        return is_first

    def seen(self, number: int) -> bool:
        """Has any mark of that note been printed?"""
        return number in self._seen
