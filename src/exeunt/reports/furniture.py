"""Page furniture: numbers and running heads of pages, where a text was scanned or printed.

What stands between two halves of a sentence is furniture if it is short and looks like it;
elsewhere only page numbers alone on their line are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from exeunt.reports.dates import MONTH, WEEKDAY
from exeunt.reports.lines import Line
from exeunt.reports.plain import goes_on

MOST_LINES = 4
LONGEST = 80
LEAST_BEFORE = 20
"""Code points that a broken-off line has at least; shorter ones are cells or verse."""

_NUMBER = re.compile(
    r"[\W_]*(?:(?:page|p\.|pg\.?)\s*)?\d{1,4}(?:\s*(?:of|/|from)\s*\d{1,4})?[\W_]*$", re.IGNORECASE
)
_PAGED = re.compile(r"(?:^\d{1,4}\s+\S|\S\s+\d{1,4}$|\b(?:page|continued)\b)", re.IGNORECASE)
_DATED = re.compile(rf"\b(?:{MONTH}|{WEEKDAY})", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")


def page_furniture(text: str, lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines that are page furniture."""
    found: set[int] = set()
    repeated = _repeated(text, lines)
    for n, line in enumerate(lines):
        if line.gap and line.end - line.start <= LONGEST and _NUMBER.match(_words(text, line)):
            found.add(n)
        if n in found or not _breaks_off(text, line):
            continue
        end = _resumed(text, lines, n)
        between = range(n + 1, end)
        if between and all(_is_short(text, lines[k]) for k in between):
            words = [_words(text, lines[k]) for k in between]
            if any(_looks_like(word, repeated) for word in words):
                found.update(between)
    return frozenset(found)


def _words(text: str, line: Line) -> str:
    return text[line.start : line.end]


def _is_short(text: str, line: Line) -> bool:
    return line.end - line.start <= LONGEST and not text[line.start].islower()


def _breaks_off(text: str, line: Line) -> bool:
    """Could the sentence go on further down?"""
    return line.end - line.start >= LEAST_BEFORE and goes_on(text[line.end - 1 : line.end], "a")


def _resumed(text: str, lines: Sequence[Line], n: int) -> int:
    """The line on which the sentence of line `n` goes on, `n` where none does."""
    for k in range(n + 1, min(len(lines), n + MOST_LINES + 2)):
        if text[lines[k].start].islower():
            return k
    return n


def _looks_like(words: str, repeated: frozenset[str]) -> bool:
    """A page number, a running head in capitals, with a number or a date, or one seen before."""
    return bool(
        _NUMBER.match(words)
        or _PAGED.search(words)
        or (words.isupper() and len(words) > 3)
        or (_DATED.search(words) and len(words) < LONGEST)
        or _DIGITS.sub("", words).strip().casefold() in repeated
    )


def _repeated(text: str, lines: Sequence[Line]) -> frozenset[str]:
    """Short lines that stand in the text more than once, numbers apart."""
    counts = Counter(
        _DIGITS.sub("", _words(text, line)).strip().casefold()
        for line in lines
        if line.end - line.start <= LONGEST
    )
    return frozenset(words for words, count in counts.items() if count > 1 and words)
