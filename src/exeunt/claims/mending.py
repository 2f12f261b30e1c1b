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
from exeunt.spans import Span, merge, trim

_READ = (Part.BODY, Part.HEADLINE)
_ASIDE = re.compile(
    r"\s+and\s+(?=(?:all (?:the )?signs|signs|indications|everything) (?:point|suggest|indicat)|"
    r"it (?:seems|appears|looks) )|"
    r"(?<=\w)\s+and\s+(?=(?:a|an|the|any)\s+\w+\s+(?:could|may|might)\b[^.]*\bif\b)"
)
"""Where the reporter goes on: "and all signs point to ...", "and any host could ... if ..."."""
_LEAST_CONTENT = 8
"""Code points before an aside; less is no content."""
_PARAGRAPH_END = re.compile(r"[.!?…”\"’](?P<gap>[ \t]*\n\s*)")
_OPENING = ("“", "„", "«", '"', "‘")
_DANGLING = re.compile(
    r"\s(?:an?|the|his|her|their|its|of|to|from|in|at|for|with|by|that|which|whose)$"
)
_DANGLING_REACH = 8
_CLAUSE_REST = re.compile(r"[ ]\w[^,.;:!?“”\"\n()]{0,60}(?=[,.;:!?“”\"\n()]|$)")
_ARTICLES = ("the", "a", "an", "by", "by the")
_NAME_BEHIND = re.compile(r"\s+[A-Z][\w.’']*(?:\s+[A-Z][\w.’']*)*")
_WHO_BEHIND = re.compile(r"(?<=\w)\s*,?\s+who\s*$", re.IGNORECASE)
_BEHIND_AN_EVENT = re.compile(
    r"(?:the|this|last|that)\s+[a-z]+\s+(?=(?:an?|one|two|three|four|five|several|some)\s+[a-z])",
    re.IGNORECASE,
)
"""As in "Before [the meeting] a senior official": when, and then who."""
_WHEN = re.compile(r"\b(?:before|after|at|during|since|until|on)\s+$", re.IGNORECASE)
_BREAKS_OFF = re.compile(r"\w\s+(?:of|to|with|for|against|from|under|by|near)$")
"""A source that ends with a preposition lacks the name behind it."""
_DAY = re.compile(
    r"(?<=\w)\s+(?:(?:on|late|early|last|this)\s+){1,2}(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|"
    r"week|month|year|morning|afternoon|evening|night)\b[\s:,]*$"
)
"""A day at the end of a cue ("said on Monday:"): when, not how."""
_NAME_REACH = 60
"""Code points behind an article within which the name is looked for."""


def readable(report: Report, spans: Sequence[Sequence[Span]]) -> Tagged:
    """Sources, cues and contents without what stands in bylines, datelines, captions and the like.

    A source or cue ends with its line, a content where a part begins that is not read.
    """
    text = report.text
    short = [[s for span in role if (s := _first_line(text, span))] for role in spans[:2]]
    kept = [tuple(s for s in role if _is_readable(report, s)) for role in short]
    contents = [piece for span in spans[2] for piece in _readable_pieces(report, span)]
    return Tagged(kept[0], kept[1], tuple(contents))


def _is_readable(report: Report, span: Span) -> bool:
    return report.part_at(span.start) in _READ


def _first_line(text: str, span: Span) -> Span | None:
    """The span up to the end of the line that it begins in."""
    end = text.find("\n", span.start, span.end)
    return span if end < 0 else trim(text, span.start, end)


def _readable_pieces(report: Report, span: Span) -> list[Span]:
    """What of a content stands in headline and body; its two ends in different ones are parted."""
    out = []
    for stretch in report.stretches_within(span):
        if stretch.part in _READ:
            start, end = max(stretch.span.start, span.start), min(stretch.span.end, span.end)
            piece = trim(report.text, start, end)
            if piece is not None:
                out.append(piece)
    return out


def mend(text: str, tagged: Tagged, quotations: Sequence[Quotation]) -> Tagged:
    """Let contents end where their quotation does, and add quotations that go on untagged."""
    snapper = _Snapper(text, tagged, quotations)
    cues = Coverage(tagged.cues)
    pieces = [p for c in tagged.contents for p in _paragraphs(text, c)]
    whole = [_to_clause_end(text, snapper.snap(c), cues) for c in pieces]
    contents = [p for c in whole for p in _without_asides(text, c)]
    sources = [s for s in (_whole_source(text, s, cues) for s in tagged.sources) if s]
    covered = Coverage(contents)
    going_on = [q.span for q in quotations if q.continued]
    contents += [q for q in going_on if not covered.overlaps(q)]
    spoken = Coverage(going_on)
    return Tagged(
        tuple(s for s in sources if not spoken.contains(s)),
        tuple(_without_day(text, s) for s in tagged.cues if not spoken.contains(s)),
        tuple(merge(sorted(contents))),
    )


def _paragraphs(text: str, content: Span) -> list[Span]:
    """A content cut where a paragraph ends in it, unless a quotation goes on in the next."""
    out, here = [], content.start
    for end in _PARAGRAPH_END.finditer(text, content.start, content.end):
        if text[end.end() : end.end() + 1] not in _OPENING:
            out.append(Span(here, end.start("gap")))
            here = end.end()
    return [*out, Span(here, content.end)] if here < content.end else out


def _to_clause_end(text: str, content: Span, cues: Coverage) -> Span:
    """A content that breaks off behind an article or preposition runs to its clause's end."""
    if not _DANGLING.search(text, max(content.start, content.end - _DANGLING_REACH), content.end):
        return content
    rest = _CLAUSE_REST.match(text, content.end)
    if rest is None or rest.end() <= content.end:
        return content
    longer = Span(content.start, rest.end())
    return content if cues.overlaps(Span(content.end, rest.end())) else longer


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
    """A source that is nothing but an article takes in the name behind it, or is none.

    One that goes on to the "who" of the next clause ends before it.
    """
    event = _BEHIND_AN_EVENT.match(text, source.start, source.end)
    if event is not None and _WHEN.search(text, max(0, source.start - 8), source.start):
        return Span(event.end(), source.end)
    broken = _BREAKS_OFF.search(source.of(text))
    whom = _NAME_BEHIND.match(text[source.end : source.end + _NAME_REACH]) if broken else None
    if whom is not None:
        whole = Span(source.start, source.end + whom.end())
        return source if cues.overlaps(whole) else whole
    clause = _WHO_BEHIND.search(source.of(text))
    if clause is not None:
        return Span(source.start, source.start + clause.start())
    if source.of(text).strip().lower() not in _ARTICLES:
        return source
    name = _NAME_BEHIND.match(text[source.end : source.end + _NAME_REACH])
    if name is None:
        return None
    whole = Span(source.start, source.end + name.end())
    return None if cues.overlaps(whole) else whole


def _without_day(text: str, cue: Span) -> Span:
    day = _DAY.search(cue.of(text))
    return Span(cue.start, cue.start + day.start()) if day else cue


class _Snapper:
    """Moves edges of contents that lie next to a quotation's edge onto it."""

    def __init__(self, text: str, tagged: Tagged, quotations: Sequence[Quotation]) -> None:
        self._text = text
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
            if not quotation.closed and start == q.start and self._text[q.end - 1] in ",?!":
                end = min(end, q.end)
            if quotation.closed and 0 < q.end - end <= 3 and end > q.start:
                end = q.end
        return Span(start, end)

    def _tag_begins(self, start: int, end: int) -> bool:
        """Does any tag begin between the two code points?"""
        return bisect_left(self._tags, start) < bisect_left(self._tags, end)
