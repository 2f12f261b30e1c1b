"""Mending: the spans that the tagger marks, put right by the text's own quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from exeunt.claims.coverage import Coverage
from exeunt.claims.linker import Tagged
from exeunt.claims.quotations import Quotation
from exeunt.claims.sentences import LONGEST_SENTENCE
from exeunt.reports.report import Part, Report
from exeunt.spans import Span, merge

_ASIDE = re.compile(
    r"\s+and\s+(?=(?:all (?:the )?signs|signs|indications|everything) (?:point|suggest|indicat)|"
    r"it (?:seems|appears|looks) )|"
    r"(?<=\w)\s+and\s+(?=(?:a|an|the|any)\s+\w+\s+(?:could|may|might)\b[^.]*\bif\b)"
)
"""Where the reporter goes on: "and all signs point to ...", "and any host could ... if ..."."""
_LEAST_CONTENT = 8
"""Code points before an aside; less is no content."""
_ARTICLES = ("the", "a", "an", "by", "by the")
_NAME_BEHIND = re.compile(r"\s+[A-Z][\w.’']*(?:\s+[A-Z][\w.’']*)*")
_NAME_REACH = 60
"""Code points behind an article within which the name is looked for."""


def readable(report: Report, spans: Sequence[Sequence[Span]]) -> Tagged:
    """Sources, cues and contents without what stands in bylines, datelines and boilerplate."""
    kept = [
        tuple(s for s in role if report.part_at(s.start) in (Part.BODY, Part.HEADLINE))
        for role in spans
    ]
    return Tagged(kept[0], kept[1], kept[2])


def mend(text: str, tagged: Tagged, quotations: Sequence[Quotation]) -> Tagged:
    """Let contents end where their quotation does, and add quotations that go on untagged."""
    snapper = _Snapper(tagged, quotations)
    contents = [p for c in tagged.contents for p in _without_asides(text, snapper.snap(c))]
    cues = Coverage(tagged.cues)
    sources = [s for s in (_whole_source(text, s, cues) for s in tagged.sources) if s]
    covered = Coverage(contents)
    going_on = [q.span for q in quotations if q.continued]
    contents += [q for q in going_on if not covered.overlaps(q)]
    spoken = Coverage(going_on)
    return Tagged(
        tuple(s for s in sources if not spoken.contains(s)),
        tuple(s for s in tagged.cues if not spoken.contains(s)),
        tuple(merge(sorted(contents))),
    )


def _without_asides(text: str, content: Span) -> list[Span]:
    """An indirect content up to where the reporter goes on in their own voice."""
    words = content.of(text)
    if len(words) > LONGEST_SENTENCE or "“" in words or '"' in words:
        return [content]
    aside = _ASIDE.search(words)
    if aside is None or aside.start() < _LEAST_CONTENT:
        return [content]
    return [Span(content.start, content.start + len(words[: aside.start()].rstrip(" ,")))]


def _whole_source(text: str, source: Span, cues: Coverage) -> Span | None:
    """A source that is nothing but an article takes in the name behind it, or is none."""
    if source.of(text).strip().lower() not in _ARTICLES:
        return source
    name = _NAME_BEHIND.match(text[source.end : source.end + _NAME_REACH])
    if name is None:
        return None
    whole = Span(source.start, source.end + name.end())
    return None if cues.overlaps(whole) else whole


class _Snapper:
    """Moves edges of contents that lie next to a quotation's edge onto it."""

    def __init__(self, tagged: Tagged, quotations: Sequence[Quotation]) -> None:
        self._quotations = quotations
        self._ends = [q.span.end for q in quotations]
        self._tags = sorted(
            s.start for role in (tagged.sources, tagged.cues, tagged.contents) for s in role
        )

    def snap(self, content: Span) -> Span:
        """The content with its edges on those of the quotations next to them."""
        start, end = content.start, content.end
        for n in range(bisect_right(self._ends, start), len(self._quotations)):
            quotation = self._quotations[n]
            q = quotation.span
            if q.start >= end + 2:
                break
            if 0 < start - q.start <= 2:
                start = q.start
            if start == q.start and q.start < end < q.end and quotation.closed:
                end = end if self._tag_begins(end, q.end) else q.end
            if quotation.closed and 0 < q.end - end <= 3 and end > q.start:
                end = q.end
        return Span(start, end)

    def _tag_begins(self, start: int, end: int) -> bool:
        """Does any tag begin between the two code points?"""
        return bisect_left(self._tags, start) < bisect_left(self._tags, end)
