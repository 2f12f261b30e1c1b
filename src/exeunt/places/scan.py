"""Where the words of the tables stand in a text: longest match, before any rule is asked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from exeunt.places.table import Node, Row, tree
from exeunt.places.words import CAPITALISED, NEXT, fold, possessive_length

_ABBREVIATION = 3
"""A full stop may stand inside a name after a word no longer than this ("St.", "N.")."""


@dataclass(frozen=True, slots=True)
class Hit:
    """`text[start:end]` is written like this row; `words` is its number of words."""

    start: int
    end: int
    row: Row
    words: int


def scan(text: str) -> Iterator[Hit]:
    """All longest matches from left to right, without overlaps."""
    top = tree()
    past = 0
    for match in CAPITALISED.finditer(text):
        start = match.start()
        if start < past:
            continue
        word = match.group()
        node = top.get(word.lower()) if word.isascii() and word.isalpha() else None
        if node is None:
            key = fold(word)
            node = top.get(key)
            if node is None and not possessive_length(word):
                continue
        hit = _longest(text, start, match.end(), node, top)
        if hit is not None:
            past = hit.end
            yield hit


def _longest(
    text: str, start: int, end: int, node: Node | None, level: dict[str, Node]
) -> Hit | None:
    """Follow the words from `text[start:end]` on, whose node this is."""
    best: Hit | None = None
    word = text[start:end]
    capitals = words = 0
    while True:
        words += 1
        capitals += word[0].isupper() or word == "eSwatini"
        ending = possessive_length(word)
        bare = level.get(fold(word[:-ending])) if ending else None
        for final, stop in ((node, end), (bare, end - ending)):
            if final is not None and final.row is not None and capitals >= final.row.capitals:
                best = Hit(start, stop, final.row, words)
        if node is None or not node.following:
            return best
        match = NEXT.match(text, end)
        if match is None or (match.group(1) and len(word) > _ABBREVIATION):
            return best
        level = node.following
        end = match.end()
        word = match.group(2)
        node = level.get(fold(word))
        if node is None and not possessive_length(word):
            return best
