"""Speakers who stand behind their words: "The plane had left, two officials said."

A comma, a source and a verb of saying at the end of a sentence govern all that stands before
them.  A tagger sometimes stops half-way; here such contents are completed to the whole
clause, and speakers that no tag marks are found by their place alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from exeunt.claims.drafted import Draft
from exeunt.spans import Span, trim

_SAYING = (
    r"(?:said|says|say|added|adds|wrote|writes|told\s+[\w’' .\-]{2,40}?|announced|reported|reports|"
    r"confirmed|insisted|explained|acknowledged|conceded|according to)"
)
_TAIL = re.compile(
    rf",[”’\"]?\s+(?P<who>(?:[^,“”\"\n;:]{{2,90}}?)(?:,\s[^,“”\"\n;:]{{2,70}},)?)\s+(?P<cue>{_SAYING})"
    r"(?P<when>(?:\s+(?:later|earlier|separately|(?:on|in|at)\s+[^,.;“”\"]{1,50}|[A-Z][a-z]+day|this week|last week|"
    r"yesterday|today))*)\s*(?:,\s+(?:adding|citing|asking|speaking|without|declining)\b[^\n]*)?[.!?]?[”’\"]?\s*$"
)
_LEAD = re.compile(
    r"\s*(?:But|And|Still|However|Yet|Meanwhile|Earlier|Later|Also|Instead|Nevertheless),?\s+"
)
_NOT_A_SOURCE = re.compile(
    r"\b(?:which|who|that|as|and|but|where|when|if|because|has|have|had|was|were|is|are|would|will)\b"
)
_QUOTED = re.compile(r"[“”\"]")


def complete_postposed(text: str, drafts: list[Draft], sentences: Sequence[Span]) -> list[Draft]:
    """Complete the contents of speakers behind their words, and add speakers not yet found."""
    out = list(drafts)
    for sentence in sentences:
        match = _TAIL.search(text, sentence.start, sentence.end)
        if match is None:
            continue
        who = trim(text, *match.span("who"))
        lead = _LEAD.match(text, sentence.start, match.start())
        region = trim(text, lead.end() if lead else sentence.start, match.start())
        if who is None or region is None or len(text[region.start : region.end].split()) < 3:
            continue
        cue = Span(*match.span("cue"))
        mine = [d for d in out if d.cue is not None and d.cue.overlaps(cue) and not d.silence]
        if mine:
            _complete(text, mine[0], region, who, out)
        elif _fresh(text, who, cue, region, out):
            out.append(Draft(who, cue, [region]))
    return out


def _fresh(text: str, who: Span, cue: Span, region: Span, drafts: list[Draft]) -> bool:
    """May the place alone make a claim?  Only where nothing is tagged and nothing is quoted."""
    words = who.of(text)
    if _NOT_A_SOURCE.search(words) or _QUOTED.search(region.of(text)):
        return False
    taken = [s for d in drafts for s in (d.source, d.cue, *d.content) if s is not None]
    return not any(s.overlaps(who) or s.overlaps(cue) or s.overlaps(region) for s in taken)


def _complete(text: str, draft: Draft, region: Span, who: Span, drafts: list[Draft]) -> None:
    """Let the content reach from the sentence's start to the comma."""
    if draft.source is None or not draft.source.overlaps(who) or _QUOTED.search(region.of(text)):
        return
    if not _NOT_A_SOURCE.search(who.of(text)) and not who.overlaps(region):
        draft.source = who
    before = [c for c in draft.content if c.overlaps(region)]
    if any(c.start < region.start for c in draft.content):
        return
    if (
        before
        and before[0].start == region.start
        and before[-1].end >= region.end - 1
        and len(before) == 1
    ):
        return
    draft.content = [region, *(c for c in draft.content if not c.overlaps(region))]
    for other in drafts:
        if other is draft:
            continue
        spans = [s for s in (other.source, other.cue, *other.content) if s is not None]
        if spans and all(region.contains(s) for s in spans):
            other.outer = draft
