"""A text -> tokens that belong to nobody's tokeniser, and which of them stand in quotation marks.

A token is a run of word characters or one other character that is not white space.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from exeunt.claims.claim import Speech
from exeunt.spans import Span

_TOKEN = re.compile(r"\w+|[^\w\s]")
_OPENING, _CLOSING, _EITHER = "“„«", "”»", '"'

TokenSet = frozenset[int]


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text: where they start and end, which are words, which are quoted.

    A word has a letter or a digit in it.  Quoted are the marks and what they enclose; a mark left
    open closes at the end of the line.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    words: TokenSet
    quoted: TokenSet

    def touched(self, spans: Iterable[Span]) -> TokenSet:
        """The numbers of the tokens that share a character with a span."""
        return frozenset(
            number
            for span in spans
            for number in range(
                bisect_right(self.ends, span.start), bisect_left(self.starts, span.end)
            )
        )

    def kind(self, content: TokenSet) -> Speech:
        """Direct if all words are quoted, indirect if none is."""
        words = content & self.words
        inside = words & self.quoted
        if not inside:
            return Speech.INDIRECT
        return Speech.DIRECT if inside == words else Speech.MIXED


def tokens_of(text: str) -> Tokens:
    """The tokens of a text.

    >>> tokens = tokens_of('He said "no way".')
    >>> tokens.ends, sorted(tokens.quoted)
    ((2, 7, 9, 11, 15, 16, 17), [2, 3, 4, 5])
    """
    found = list(_TOKEN.finditer(text))
    quoted, is_open, last = [], False, 0
    for number, token in enumerate(found):
        mark = token.group()
        if text.find("\n", last, token.start()) >= 0:
            is_open = False
        last = token.end()
        if is_open or mark in _OPENING or mark in _CLOSING or mark == _EITHER:
            quoted.append(number)
        if mark in _OPENING:
            is_open = True
        elif mark in _CLOSING:
            is_open = False
        elif mark == _EITHER:
            is_open = not is_open
    return Tokens(
        starts=tuple(token.start() for token in found),
        ends=tuple(token.end() for token in found),
        words=frozenset(
            n for n, token in enumerate(found) if any(c.isalnum() for c in token.group())
        ),
        quoted=frozenset(quoted),
    )
