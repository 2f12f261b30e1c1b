"""One time expression as it was found, and the parts of it that many forms share."""

from __future__ import annotations

import re
from datetime import date

from exeunt.claims.tense import direction_at
from exeunt.claims.time_values import Direction

TURN = {"last": -1, "past": -1, "this past": -1, "previous": -1, "this": 0, "next": 1}
TURN |= {"coming": 1, "this coming": 1, "the": 0, "": 0}
"""Words that turn a time back, not at all, or ahead."""


class FoundTime:
    """One match with its text and anchor, and the parts of it that many forms share."""

    __slots__ = ("anchor", "match", "text")

    def __init__(self, match: re.Match[str], text: str, anchor: date | None) -> None:
        self.match = match
        self.text = text
        self.anchor = anchor

    def word(self, name: str) -> str:
        """The words of this part, lower case with single spaces; "" if it is not there."""
        return " ".join((self.match.group(name) or "").lower().split())

    def integer(self, name: str) -> int | None:
        """The number of this part."""
        word = self.word(name)
        return int(word) if word else None

    def turn(self, name: str) -> int | None:
        """-1 for "last", 0 for "this", 1 for "next", None for nothing there."""
        word = self.word(name)
        return TURN[word] if word else None

    @property
    def direction(self) -> Direction:
        """Where the time lies, by the tense of its clause."""
        return direction_at(self.text, self.match.start(), self.match.end())
