"""Signed quotations: a paragraph in quotation marks with its speaker's name behind a dash.

Letters, reactions and round-ups are set so.  The marks and the line leave no doubt of who speaks,
where tags run from one letter into the next.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from exeunt.claims.drafted import Draft
from exeunt.reports.report import Part, Report
from exeunt.spans import Span

_SIGNED = re.compile(
    r"^[^\S\n]*(?P<words>[“”\"„«][^\n]{8,5000}?[”\"»])[^\S\n]*(?P<dash>[―—–]|--?)[^\S\n]*"
    r"(?P<who>[A-Z][^\n“”\"―—;:]{1,90}?)\.?[^\S\n]*$",
    re.MULTILINE,
)
_TELLS = re.compile(
    r"\b(?:said|says|told|wrote|writes|added|asked|replied|is|was|were|has|had|will|would)\b"
)
"""A clause behind the dash, and no name."""
_MOST_WORDS = 12


def give_signed(report: Report, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, with each signed quotation given to who signs it.

    What others are said to have said within it is a claim within that claim.
    """
    text = report.text
    signed = [
        Draft(Span(*match.span("who")), Span(*match.span("dash")), [Span(*match.span("words"))])
        for match in _SIGNED.finditer(text)
        if _is_name(match.group("who")) and report.part_at(match.start("words")) is Part.BODY
    ]
    if not signed:
        return list(drafts)
    out = list(drafts)
    for letter in signed:
        out = [draft for draft in out if _is_left(draft, letter)]
    return [*out, *signed]


def _is_name(words: str) -> bool:
    return len(words.split()) <= _MOST_WORDS and _TELLS.search(words) is None


def _is_left(draft: Draft, letter: Draft) -> bool:
    """Cut the letter's words out of a draft; is there something left, or is it said within them?"""
    words = letter.content[0]
    line = Span(words.start, letter.source.end if letter.source else words.end)
    if not any(span.overlaps(line) for span in draft.spans()):
        return True
    cue = draft.cue
    is_inside = all(line.contains(span) for span in draft.spans())
    if is_inside and cue is not None and words.contains(cue) and draft.source is not None:
        draft.outer = draft.outer or letter
        return words.contains(draft.source)
    draft.content = [span for span in draft.content if not span.overlaps(line)]
    if cue is not None and line.contains(cue):
        return False
    if draft.source is not None and draft.source.overlaps(line):
        draft.source = None
    return bool(draft.content)
