"""Clauses of marked sentences, and the places in them of which a clause says the opposite."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from exeunt.options.frame import PLACES, Frame
from exeunt.options.marks import Marked

PLACE_MARK = re.compile(r"[‹«](\d+)[›»]")
_BORDER = re.compile(
    r";\s+|,?\s+and\s+that\s+(?!it\b|they\b|its\b|λ)|,?\s+but\s+(?!to |in |for )|"
    r",\s+(?:although|though|while|whereas)\s+|\s+(?:although|whereas)\s+|\. "
)
_EXCEPT = re.compile(
    r"\b(?:(?P<any>(?:any|every)(?:where|one|body)?(?: \w+)? )but(?: to| in| for)?|other than|"
    r"except(?: for)?|apart from|besides|rather than|instead of|(?:(?<=where )|(?<=countries )|"
    rf"(?<=nations ))outside) (?P<places>{PLACES})"
)
_CONTRAST = re.compile(
    rf"\bnot (?:for |to |in |from |even )?(?P<places>{PLACES})|\bnot (?:\w+ ){{1,4}}(?:to|in|"
    rf"for) (?P<other>{PLACES}) but\b"
)
_TITLE_STOP = re.compile(
    r"\b(?:gen|col|mr|mrs|ms|dr|lt|capt|sgt|maj|adm|sen|rep|gov|brig|prof|rev|messrs)\."
)
_AUDIENCE = re.compile(
    r"\b(?P<who>(?:reporters|journalists|diplomats|ambassadors|newsmen|correspondents|(?:news|"
    r"press) "
    r"conference|interview))(?P<where> (?:in|at) (?:the )?‹\d+›)(?! (?:and|or) )"
)
_ASIDE = re.compile(rf", not (?:for |to |in |from )?{PLACES},")


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a marked sentence; `start` is where it stands among the marked words."""

    start: int
    words: str


@dataclass(frozen=True, slots=True)
class Fit:
    """A frame that fits a clause, with what its status depends on.

    `words` are those of the clause with asides blanked out, `whole` the sentence and the one
    before it.
    """

    frame: Frame
    match: re.Match[str]
    clause: Clause
    words: str
    whole: str
    headline: bool
    of_flight: bool = False
    """Does the report speak of exile, refuge or flight at all?"""

    @property
    def here(self) -> str:
        """The words that the frame took."""
        return self.match.group()

    @property
    def so_far(self) -> str:
        """The clause up to the end of what the frame took."""
        return self.words[: self.match.end()]


def clauses(marked: Marked) -> Iterator[Clause]:
    """The clauses of a marked sentence: parted at semicolons and at contrasts.

    The full stop of a title ("gen. π") and the room in which somebody was spoken to ("told
    reporters in ‹0›") are blanked out, at the same length.
    """
    at = 0
    words = _TITLE_STOP.sub(lambda m: m.group()[:-1] + " ", marked.words)
    words = _AUDIENCE.sub(lambda m: m.group("who") + " " * len(m.group("where")), words)
    for match in _BORDER.finditer(words):
        if match.start() > at:
            yield Clause(at, words[at : match.start()])
        at = match.end()
    if at < len(words):
        yield Clause(at, words[at:])


def excepted(words: str) -> set[int]:
    """Numbers of the places that the clause sets aside ("other than Cuba")."""
    return {n for m in _EXCEPT.finditer(words) for n, _ in placed(m)}


def without_exceptions(words: str) -> str:
    """The words with each "other than Cuba" blanked out, at the same length."""

    def blank(match: re.Match[str]) -> str:
        kept = match.group("any") or ""
        return kept + " " * (len(match.group()) - len(kept))

    return _EXCEPT.sub(blank, words)


def contrasted(words: str) -> set[int]:
    """Numbers of the places that the clause rules out against another ("not to Cuba")."""
    return {
        int(mark.group(1))
        for match in _CONTRAST.finditer(words)
        for mark in PLACE_MARK.finditer(match.group())
    }


def without_asides(words: str) -> str:
    """The words with each aside (", not to Cuba,") blanked out, at the same length."""
    return _ASIDE.sub(lambda m: " " * len(m.group()), words)


def placed(match: re.Match[str], group: str = "places") -> list[tuple[int, int]]:
    """The places of a group of the match: their numbers, and where their marks stand."""
    base = match.start(group)
    return [(int(m.group(1)), base + m.start()) for m in PLACE_MARK.finditer(match.group(group))]
