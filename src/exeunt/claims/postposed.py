"""Speakers who stand behind their words, as in "The plane had left, two officials said".

A comma, a source and a verb of saying at the end of a sentence govern all that stands before
them.  A tagger sometimes stops half-way; here such contents are completed to the whole
clause, and speakers that no tag marks are found by their place alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from exeunt.claims.draft_index import DraftIndex
from exeunt.claims.drafted import Draft
from exeunt.claims.sentences import is_readable
from exeunt.spans import Span, trim

_SAYING = (
    r"(?:said|says|say|added|adds|wrote|writes|told\s+[\w’' .\-]{2,40}?|announced|reported|reports|"
    r"confirmed|insisted|explained|acknowledged|conceded|according to)"
)
_TAIL = re.compile(
    r",[”’\"]?\s+(?P<who>(?:[^,“”\"\n;:]{2,90}?)(?:,\s[^,“”\"\n;:]{2,70},)?)\s+"
    rf"(?P<cue>{_SAYING})(?P<when>(?:\s+(?:later|earlier|separately|"
    r"(?:on|in|at)\s+(?:(?!\bthat\b)[^,.;“”\"]){1,50}|[A-Z][a-z]+day|"
    r"this week|last week|yesterday|today))*)\s*"
    r"(?:,\s+(?:adding|citing|asking|speaking|without|declining)\b[^\n]*)?[.!?]?[”’\"]?\s*$"
)
_LEAD = re.compile(
    r"\s*(?:But|And|Still|However|Yet|Meanwhile|Earlier|Later|Also|Instead|Nevertheless),?\s+"
)
_NOT_A_SOURCE = re.compile(
    r"\b(?:which|who|that|as|and|but|where|when|if|because|though|although|while|has|have|had|was|were|is|are|would|"
    r"will)\b"
)
_LEAST_WORDS = 3
"""Fewer words before the comma are no statement."""
_QUOTED = re.compile(r"[“”\"]")


def complete_postposed(text: str, drafts: list[Draft], sentences: Sequence[Span]) -> list[Draft]:
    """Complete the contents of speakers behind their words, and add speakers not yet found."""
    out = list(drafts)
    index = DraftIndex(drafts, sentences)
    for sentence in sentences:
        match = _TAIL.search(text, sentence.start, sentence.end) if is_readable(sentence) else None
        if match is None:
            continue
        who = trim(text, *match.span("who"))
        lead = _LEAD.match(text, sentence.start, match.start())
        region = trim(text, lead.end() if lead else sentence.start, match.start())
        if who is None or region is None or len(region.of(text).split()) < _LEAST_WORDS:
            continue
        here, cue = index.of(sentence), Span(*match.span("cue"))
        mine = [d for d in here if d.cue is not None and d.cue.overlaps(cue) and not d.silence]
        if mine:
            who, region = _with_apposition(text, mine[0], who, region)
            _complete(text, mine[0], region, who, here)
            _part(text, mine[0], sentence, here)
        elif (alone := _without_speaker(here, region, who)) is not None:
            alone.source, alone.cue = who, cue
        elif _is_fresh(text, who, cue, region, here):
            out.append(Draft(who, cue, [region]))
            index.add(out[-1])
    return out


def _with_apposition(text: str, draft: Draft, who: Span, region: Span) -> tuple[Span, Span]:
    """Speaker and words, parted where the tagged source begins ("..., his aide, X, said")."""
    source = draft.source
    if source is None or not source.overlaps(who) or not region.start < source.start < who.start:
        return who, region
    end = source.start
    while end > region.start + 1 and text[end - 1] in ', \u00a0”"':
        end -= 1
    return Span(source.start, max(source.end, who.end)), Span(region.start, end)


def _without_speaker(drafts: Sequence[Draft], region: Span, who: Span) -> Draft | None:
    """The one draft of what stands before the speaker, if it has no cue and no source."""
    words = Span(region.start, who.start)
    before = [d for d in drafts if any(s.overlaps(words) for s in d.spans())]
    if len(before) != 1 or before[0].cue is not None or before[0].source is not None:
        return None
    return before[0] if all(words.contains(c) for c in before[0].content) else None


def _is_fresh(text: str, who: Span, cue: Span, region: Span, drafts: Sequence[Draft]) -> bool:
    """May the place alone make a claim?  Only where nothing is tagged and nothing is quoted."""
    if _NOT_A_SOURCE.search(who.of(text)) or _QUOTED.search(region.of(text)):
        return False
    return not any(s.overlaps(x) for d in drafts for s in d.spans() for x in (who, cue, region))


def _complete(text: str, draft: Draft, region: Span, who: Span, drafts: Sequence[Draft]) -> None:
    """Let the content reach from the sentence's start to the comma."""
    is_free = not any(c.overlaps(who) for c in draft.content)
    if draft.source is None and is_free and not _NOT_A_SOURCE.search(who.of(text)):
        draft.source = who
    if draft.source is None or not draft.source.overlaps(who) or _QUOTED.search(region.of(text)):
        return
    if not _NOT_A_SOURCE.search(who.of(text)) and not who.overlaps(region):
        draft.source = who
    if any(c.start < region.start for c in draft.content):
        return
    before = [c for c in draft.content if c.overlaps(region)]
    if len(before) == 1 and _differ_in_marks_only(text, before[0], region):
        return
    draft.content = [region, *(c for c in draft.content if not c.overlaps(region))]
    for other in drafts:
        if other is not draft and all(region.contains(s) for s in other.spans()):
            other.outer = draft


def _part(text: str, draft: Draft, sentence: Span, drafts: Sequence[Draft]) -> None:
    """Let the contents of who spoke before the sentence end before it, where it has a speaker."""
    if draft.source is None or not draft.content:
        return
    for other in drafts:
        if other is draft or any(sentence.contains(s) for s in (other.cue, other.source) if s):
            continue
        ends = [
            trim(text, c.start, sentence.start) if c.start < sentence.start < c.end else c
            for c in other.content
        ]
        other.content = [c for c in ends if c is not None]


def _differ_in_marks_only(text: str, one: Span, other: Span) -> bool:
    """Do the two begin alike and end with nothing but punctuation between their ends?"""
    low, high = sorted((one.end, other.end))
    return one.start == other.start and not any(c.isalnum() for c in text[low:high])
