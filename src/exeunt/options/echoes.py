"""Echoes: places of which a sentence says no more than that they did or do the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from exeunt.options.clauses import Clause, placed
from exeunt.options.evidence import By, Status
from exeunt.options.finding import Finding
from exeunt.options.frame import PLACES

_AUXILIARY = r"(?:is|was|are|were|does|did|do|has|had|have|will|would|could|can|may|might|should)"
_SO = re.compile(
    rf"(?:^\W*|,? and |,? )(?:so|nor|neither) (?:too )?{_AUXILIARY} (?P<places>{PLACES})(?![’']s)"
)
"""Behind what was said of another place: "and so did Togo"."""
_THE_SAME = re.compile(
    rf"(?P<places>{PLACES})[^.;?!‹«λπ]{{0,60}}?\b(?:(?:gave|given|had|returned|sent|offered|made) "
    r"(?:much |exactly )?the same (?:answer|reply|response|message|offer|promise)|followed suit|"
    r"(?:did|done|said|says|thought|thinks) (?:the same|likewise|so too|as much)|(?:was|were) no "
    r"(?:different|kinder|more \w+)|took the same (?:line|view))\b"
)
"""The same of a place that stands first: "Chad gave the same answer"."""
_TURNED_DOWN = re.compile(
    r"\W*(?:it|they|he|she|who|π|that|which|the \w+|this|and)? ?(?:has |had |have |was |were "
    r")?(?:been )?"
    r"(?:turned (?:λ|it|this|that|them) down|turned down|refused|rejected|rebuffed|said no|in vain|"
    r"denied (?:it|λ)|ignored|sent λ away)(?! (?:to (?:say|comment|confirm|discuss|name)|reports?|"
    r"suggestions?))\b"
)
"""What became of a request: "he asked to go to Cuba, but they turned him down"."""
_ASKED = re.compile(
    r"\b(?:ask\w*|request\w*|appl\w+|appeal\w*|want\w*|tried|beg\w*|plead\w*|sought|seek\w*|hop\w+|"
    r"petition\w*|turn\w* to)\b"
)


def is_elliptic(words: str) -> bool:
    """May the marked words rest on what the sentence before them says of places?"""
    return _SO.match(words) is not None or _THE_SAME.search(words) is not None


def echoes_in(
    clause: Clause, so_far: Sequence[Finding], before: Sequence[Finding]
) -> list[Finding]:
    """Findings for places of which the clause says the same as was said last.

    `so_far` are the findings of the sentence up to the clause's end, `before` those of the
    sentence before it.
    """
    out: list[Finding] = []
    for pattern in (_SO, _THE_SAME):
        for match in pattern.finditer(clause.words):
            at = clause.start + match.start("places")
            told = [f for f in so_far if f.at < at] or list(before)
            if not told:
                continue
            last = told[-1]
            out += [
                replace(
                    last,
                    place=n,
                    start=clause.start + match.start("places"),
                    end=clause.start + match.end(),
                    at=clause.start + mark,
                )
                for n, mark in placed(match)
                if all(f.place != n for f in so_far)
            ]
    return out


def turned_down(clause: Clause, so_far: Sequence[Finding], words: str) -> list[Finding]:
    """A refusal, in a clause without a place, of what the leader had asked for before it."""
    refused = _TURNED_DOWN.match(clause.words) if clause.start else None
    if refused is None or not _ASKED.search(words[: clause.start]):
        return []
    return [
        replace(
            found,
            status=Status.REFUSED,
            by=By.HOST,
            start=clause.start,
            end=clause.start + refused.end(),
        )
        for found in so_far
        if found.status in (Status.REPORTED, Status.POSSIBLE)
    ]
