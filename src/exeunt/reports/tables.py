"""Tables and footnotes: lines of a body that are no running text."""

from __future__ import annotations

import re
from collections.abc import Sequence

from exeunt.reports.lines import Line

LEAST_ROWS = 2
LONGEST_CELL = 80
"""Code points; what stands between bars in longer pieces is text that was laid out in a table."""
MOST_CELLS = 60

_BAR = re.compile(r"\s*\|\s*|\t+| {3,}(?=\S)")
_RULE = re.compile(r"[\s|:+=\-–—]{3,}$")
_MARK = re.compile(
    r"(?<=[^\W\d][.,;:!?”\"’)])\[\d{1,3}\]|(?<=[^\W\d])\[\d{1,3}\]|(?<=[^\s\d])[¹²³⁴⁵⁶⁷⁸⁹⁰]+(?!\w)"
)
_NOTE = re.compile(r"(?:\[\d{1,3}\]|\d{1,3}[.)]|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|\^)\s*\S")


def table_rows(text: str, lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines that are rows of a table: two or more in a row, with three cells."""
    found: set[int] = set()
    run: list[int] = []
    for n, line in enumerate(lines):
        if _is_row(text, line):
            run.append(n)
            continue
        if len(run) >= LEAST_ROWS:
            found.update(run)
        run = []
    if len(run) >= LEAST_ROWS:
        found.update(run)
    return frozenset(found)


def footnotes(text: str, lines: Sequence[Line]) -> frozenset[int]:
    """The numbers of the lines at the end that are notes to marks in the text above them."""
    first = len(lines)
    while first and _NOTE.match(text, lines[first - 1].start, lines[first - 1].end):
        first -= 1
    if not 0 < first < len(lines):
        return frozenset()
    marked = _MARK.search(text, lines[0].start, lines[first].start)
    return frozenset(range(first, len(lines))) if marked else frozenset()


def _is_row(text: str, line: Line) -> bool:
    if line.end - line.start > LONGEST_CELL * MOST_CELLS:
        return False
    words = text[line.start : line.end]
    if "|" not in words and "\t" not in words and "   " not in words:
        return False
    if "|" in words and _RULE.match(words):
        return True
    cells = [cell for cell in _BAR.split(words.strip("| ")) if cell]
    return 3 <= len(cells) <= MOST_CELLS and all(len(cell) <= LONGEST_CELL for cell in cells)
