"""Lines and paragraphs of a text, as offsets.

A line break ends a paragraph unless the line was only wrapped there: wrapped lines stop
where the next word would not have fitted, or go on with a small letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

LINE_BREAK = re.compile(r"\r\n?|\n|\x0b|\x0c|\x85|\u2028|\u2029")
NARROWEST, WIDEST = 30, 160
"""Columns between which a block's longest line must lie to count as wrapped by width: narrower
blocks are lists or verse, and nobody wraps wider (such lines are whole paragraphs)."""

INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
"""Signs without width, as a range of a regular expression: soft hyphens, zero-width and direction
marks."""
_UNSEEN = re.compile(rf"[\s{INVISIBLE}]*")

_BROKEN = re.compile(r"[^\W\d_][-‐¬]$")
"""A word broken at the end of its line."""
_ENDS = ".!?…:;。！？؟।”’\"'»)]"
_LIST_ITEM = re.compile(r"(?:[•●▪◦‣*#>|+]|[-–—]\s|\d{1,3}[.)]\s|\[)")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, without the white space at its ends.

    `gap` says whether a blank line (or the start of the text) stands before it.
    """

    start: int
    end: int
    gap: bool


def lines_of(text: str, start: int, end: int) -> Iterator[Line]:
    """The lines of `text[start:end]` that are not blank, in order."""
    gap, here = True, start
    while here < end:
        found = LINE_BREAK.search(text, here, end)
        stop, following = (found.start(), found.end()) if found else (end, end)
        piece = text[here:stop]
        bare = piece.strip()
        if bare:
            first = here + len(piece) - len(piece.lstrip())
            yield Line(first, first + len(bare), gap)
            gap = found is not None and found.group() in "\x0c\u2029"
        else:
            gap = True
        here = following


def paragraphs_of(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    r"""Stretches of `text[start:end]` that no sentence crosses, as (start, end), in order.

    >>> list(paragraphs_of("He was\nthere.\n\nShe left.", 0, 24))
    [(0, 13), (15, 24)]
    """
    block: list[Line] = []
    for line in lines_of(text, start, end):
        is_blank = not text[line.start].isalnum() and _UNSEEN.fullmatch(text, line.start, line.end)
        if (line.gap or is_blank) and block:
            yield from _cut(text, block)
            block = []
        if not is_blank:
            block.append(line)
    if block:
        yield from _cut(text, block)


def _cut(text: str, block: list[Line]) -> Iterator[tuple[int, int]]:
    """The paragraphs of lines between which no blank line stands."""
    width = max(line.end - line.start for line in block)
    first = block[0].start
    for line, following in pairwise(block):
        if not _is_wrapped(text, line, following, width):
            yield first, line.end
            first = following.start
    yield first, block[-1].end


def _is_wrapped(text: str, line: Line, following: Line, width: int) -> bool:
    """Does the sentence, as far as the layout shows, run on from one line to the next?"""
    if _LIST_ITEM.match(text, following.start) or text[line.start] == "#":
        return False
    if text[following.start].islower() and text[line.end - 1] not in _ENDS:
        return True
    if _BROKEN.match(text, line.end - 2, line.end) and text[following.start].isalpha():
        return True
    if not NARROWEST <= width <= WIDEST:
        return False
    word = 0
    while following.start + word < following.end and not text[following.start + word].isspace():
        word += 1
    return line.end - line.start + 1 + word > width
