"""The reporter's own voice: what is left of each sentence when all that others say is taken out.

A deed that nobody is quoted on ("Egypt offered him a haven") is told by the reporter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from exeunt.claims.deeds import tells_of_a_deed
from exeunt.claims.drafted import Draft
from exeunt.claims.source_words import reasons_in
from exeunt.reports.report import Report
from exeunt.spans import Span, merge, trim

_LEAST_WORDS = 4
"""A stretch in the reporter's own voice needs this many words to be a claim."""
_LEAD = re.compile(r"[\s,;:—–\-“”\"’)]*(?:(?:and|but|that|although|though|while)\s+)?")
_END = " ,;:—–-“\n("
_JOINT = re.compile(r"\s+(?:and|but|though|although|while|as)$")
_WORD = re.compile(r"\w+")


def find_own_voice(report: Report, drafts: Sequence[Draft]) -> list[Draft]:
    """One draft for each sentence of which enough words are left."""
    said = [d for d in drafts if not _is_told(report.text, d)]
    claimed = [s for d in said for s in (*d.spans(), *_way(d))]
    taken = merge(sorted([*claimed, *_anonymity(report)]))
    out = []
    at = 0
    for sentence in report.sentences:
        while at < len(taken) and taken[at].end <= sentence.start:
            at += 1
        pieces, low, n = [], sentence.start, at
        while n < len(taken) and taken[n].start < sentence.end:
            pieces.append((low, taken[n].start))
            low = max(low, taken[n].end)
            n += 1
        pieces.append((low, sentence.end))
        spans = [_core(report.text, a, b) for a, b in pieces if b > a]
        kept = [s for s in spans if s is not None]
        if kept:
            out.append(Draft(None, None, kept, own_voice=True))
    return out


def _way(draft: Draft) -> tuple[Span, ...]:
    """Where the medium stands through which somebody speaks, with the words round it."""
    via, source, cue = draft.via, draft.source, draft.cue
    if via is None:
        return ()
    if source is not None and cue is not None and source.end <= via.start < via.end <= cue.start:
        return (Span(source.start, cue.end),)
    return (via,)


def _is_told(text: str, draft: Draft) -> bool:
    """Is it a deed, with nothing quoted in it?"""
    if draft.cue is None or draft.silence or not tells_of_a_deed(draft.cue.of(text)):
        return False
    return not any(mark in c.of(text) for c in draft.content for mark in '“”"')


def _anonymity(report: Report) -> list[Span]:
    """Where the report says why a source is not named: the paper's words about its sources."""
    return [
        Span(sentence.start + match.start(), sentence.start + match.end())
        for sentence in report.sentences
        for match in reasons_in(sentence.of(report.text))
    ]


def _core(text: str, start: int, end: int) -> Span | None:
    """The stretch without punctuation and joints at its ends, if enough words are left."""
    span = trim(text, start, end)
    if span is None:
        return None
    lead = _LEAD.match(text, span.start, span.end)
    start, end = lead.end() if lead else span.start, span.end
    while end > start and text[end - 1] in _END:
        end -= 1
    joint = _JOINT.search(text, start, end)
    end = joint.start() if joint else end
    enough = sum(1 for _ in _WORD.finditer(text, start, end)) >= _LEAST_WORDS
    return Span(start, end) if enough else None
