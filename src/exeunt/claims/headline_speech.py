"""Speakers of headlines: "President flees, says minister", "PERU SAID NO, AIDES TELL REUTERS".

A headline is too short for a tagger to be sure of; its form says who speaks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from exeunt.claims.drafted import Draft
from exeunt.reports.report import Part, Report
from exeunt.spans import Span, trim

LONGEST = 300
"""Code points of the longest headline that is looked at."""

_CUE = (
    r"(?:says?|said|tells?|told|warns?|confirms?|claims?|announces?|insists?|reports?|admits?|"
    r"reveals?|suggests?|predicts?|vows?|denies|deny)"
)
_INVERTED = re.compile(
    rf"(?P<what>.{{8,240}}?)[”’\"']?,[”’\"']?\s+(?P<cue>{_CUE}|according\s+to)\s+"
    r"(?P<who>[^,:“”\"]{2,60}?)[.]?\s*\Z",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    rf"(?P<what>.{{8,240}}?)[”’\"']?,[”’\"']?\s+(?P<who>[^,:“”\"]{{2,60}}?)\s+(?P<cue>{_CUE})"
    r"(?:\s+(?:the\s+)?[\w.\-]+(?:\s+[\w.\-]+)?)?[.]?\s*\Z",
    re.IGNORECASE,
)
_NO_SPEAKER = re.compile(
    r"(?:and|but|who|which|that|as|he|she|they|it|then|not|also|while|when|if|after|before)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"\b(?:that|how|why|whether|will|would|to|is|are|was|has|have)\b", re.IGNORECASE
)


def speakers_of_headlines(report: Report, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts, with those of each headline whose form tells its speaker put in its place."""
    found = [
        draft
        for stretch in report.stretches
        if stretch.part is Part.HEADLINE
        for sentence in report.sentences_within(stretch.span)
        if (draft := _spoken(report.text, sentence)) is not None
    ]
    if not found:
        return list(drafts)
    whole = [Span(min(s.start for s in d.spans()), max(s.end for s in d.spans())) for d in found]
    kept = [d for d in drafts if not any(s.overlaps(w) for s in d.spans() for w in whole)]
    return [*kept, *found]


def _spoken(text: str, sentence: Span) -> Draft | None:
    if sentence.end - sentence.start > LONGEST:
        return None
    words = sentence.of(text)
    match = _INVERTED.match(words) or _BEHIND.match(words)
    if match is None or _NO_SPEAKER.match(match["who"]) or _CLAUSE.search(match["who"]):
        return None
    low = sentence.start
    what, who = (trim(text, low + match.start(g), low + match.end(g)) for g in ("what", "who"))
    cue = Span(low + match.start("cue"), low + match.end("cue"))
    return Draft(who, cue, [what]) if what is not None and who is not None else None
