"""Spelling: a sentence written out with marks in place of names, each character's origin kept."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from exeunt.spans import Span

LEADER_MARK = "λ"
OTHER_MARK = "π"
HOME_MARK = "⌂"
REGION_MARK = "¤"
_MARKS = re.compile(r"[λπ⌂‹›«»¤]")
"""What would be taken for a mark if a report's own text held it."""


@dataclass(frozen=True, slots=True, order=True)
class Item:
    """Code points `start` to `end` of the report are written as `mark`."""

    start: int
    end: int
    mark: str


def spell(text: str, sentence: Span, items: Sequence[Item]) -> tuple[str, list[int]]:
    """The sentence in lower case with the marks put in, and the code point of each character.

    Of items that overlap the first holds.
    """
    pieces: list[str] = []
    origin: list[int] = []
    at = sentence.start
    for item in sorted(items):
        if item.start < at:
            continue
        _copy(text, at, item.start, pieces, origin)
        pieces.append(item.mark)
        origin.extend([item.start] * (len(item.mark) - 1))
        origin.append(item.end - 1)
        at = item.end
    _copy(text, at, sentence.end, pieces, origin)
    return "".join(pieces), origin


def _copy(text: str, start: int, end: int, pieces: list[str], origin: list[int]) -> None:
    """Character by character, so that none is lost or doubled by lower-casing."""
    for n in range(start, end):
        character = text[n]
        lower = character.lower()
        if len(lower) != 1 or _MARKS.match(character):
            lower = " "
        pieces.append(" " if character.isspace() else lower)
        origin.append(n)


def replace_marked(
    words: str, origin: list[int], pattern: re.Pattern[str], mark: str
) -> tuple[str, list[int]]:
    """The words with every match of the pattern written as one mark."""
    pieces: list[str] = []
    out: list[int] = []
    at = 0
    for match in pattern.finditer(words):
        pieces += [words[at : match.start()], mark]
        out += [*origin[at : match.start()], origin[match.end() - 1]]
        at = match.end()
    pieces.append(words[at:])
    out += origin[at:]
    return "".join(pieces), out
