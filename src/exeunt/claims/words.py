"""The words of a text as the reader model sees them.

A word is a run of letters and digits, or one other character that is no white space.
Each word carries a *shape*: how it is written, whether it opens a line, and whether it
stands inside double quotation marks.  The encoder's vocabulary is lower-case, so the
shape is the only place where it sees capitals.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

SHAPES = 16
"""Number of different shapes: 4 ways of writing x opens a line x inside quotation marks."""

_WORD = re.compile(r"\w+|[^\w\s]")
_OPENING = "“„«"
_CLOSING = "”»"
_MARKS = frozenset(_OPENING + _CLOSING + '"')


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one text: where each starts and ends (code points), and its shape (0 to 15)."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    shapes: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.starts)


def split_words(text: str) -> Words:
    """Cut `text` into words.

    >>> split_words("He’s off.").starts
    (0, 2, 3, 5, 8)
    """
    starts: list[int] = []
    ends: list[int] = []
    shapes: list[int] = []
    inside = False
    end = 0
    for match in _WORD.finditer(text):
        start, last = match.span()
        new_line = end == 0 or (start > end and "\n" in text[end:start])
        end = last
        word = match.group()
        if new_line:
            inside = False
        quoted = inside
        if word in _MARKS:
            quoted = True
            inside = word in _OPENING or (word not in _CLOSING and not inside)
        shape = 0 if word.islower() else _writing(word)
        starts.append(start)
        ends.append(end)
        shapes.append(shape + 4 * new_line + 8 * quoted)
    return Words(tuple(starts), tuple(ends), tuple(shapes))


def _writing(word: str) -> int:
    """0 without capitals, 1 capital first, 2 all capitals, 3 capitals elsewhere."""
    if word == word.lower():
        return 0
    if word[0].isupper() and word[1:] == word[1:].lower():
        return 1
    return 2 if word == word.upper() else 3
