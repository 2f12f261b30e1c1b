"""The reporter's own voice: what is left of each sentence when all attributions are taken out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from exeunt.claims.drafted import Draft
from exeunt.claims.source_words import REASON
from exeunt.reports.report import Report
from exeunt.spans import Span, merge, trim

_LEAST_WORDS = 4
"""A stretch in the reporter's own voice needs this many words to be a claim."""
_LEAD = re.compile(r"[\s,;:—–\-“”\"’)]*(?:(?:and|but|that|although|though|while)\s+)?")
_END = " ,;:—–-“\n("
_WORD = re.compile(r"\w+")


def find_own_voice(report: Report, drafts: Sequence[Draft]) -> list[Draft]:
    """One draft for each sentence of which enough words are left."""
    claimed = [s for d in drafts for s in (*d.spans(), *((d.via,) if d.via else ()))]
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


def _anonymity(report: Report) -> list[Span]:
    """Where the report says why a source is not named: the paper's words about its sources."""
    return [
        Span(sentence.start + match.start(), sentence.start + match.end())
        for sentence in report.sentences
        for match in REASON.finditer(sentence.of(report.text))
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
    enough = sum(1 for _ in _WORD.finditer(text, start, end)) >= _LEAST_WORDS
    return Span(start, end) if enough else None
