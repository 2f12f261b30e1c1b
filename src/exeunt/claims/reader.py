"""The door of the room: a report in, its claims out."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from exeunt.claims.anonymity import shared_reasons
from exeunt.claims.certainty import certainty_of, polarity_of
from exeunt.claims.claim import (
    Certainty,
    Claim,
    ClaimKind,
    Polarity,
    Source,
    Speech,
    TimeExpression,
)
from exeunt.claims.close_reading import CloseReading
from exeunt.claims.decode import best_tags, tagged_spans
from exeunt.claims.draft import draft_claims
from exeunt.claims.drafted import Draft
from exeunt.claims.quotations import find_quotations
from exeunt.claims.resolve import SourceReader
from exeunt.claims.restored import restored
from exeunt.claims.sentences import sentence_of
from exeunt.claims.tagger import NAME_KINDS, Emissions, tagger
from exeunt.claims.times import find_times
from exeunt.claims.turns import speakers_named
from exeunt.claims.words import Words, split_words
from exeunt.errors import ReportError
from exeunt.people import find_people, without_places
from exeunt.places import PlaceWords
from exeunt.reports.plain import plain_report
from exeunt.reports.report import Entry, Part, Report
from exeunt.spans import Span, passage, trim

READ_LANGUAGES = frozenset({"en"})
_INSERTED = re.compile(r"\[[^\[\]\n]{1,80}\]")


def read(report: Report) -> tuple[Claim, ...]:
    """The claims of a report, in order.

    Raises ReportError for a report in a language that is not read.
    """
    return read_closely(report).claims


def read_closely(report: Report) -> CloseReading:
    """The claims of a report with the people and places found on the way.

    Raises ReportError for a report in a language that is not read.
    """
    if report.language is not None and report.language not in READ_LANGUAGES:
        raise ReportError(
            report.id,
            f"it seems to be written in {report.language!r}, and only English is read",
            "give a translation, marked as one",
        )
    plain = plain_report(report)
    if plain is None:
        return _read_plain(report)
    return restored(report, _read_plain(plain[0]), plain[1])


def _read_plain(report: Report) -> CloseReading:
    """The reading of a report whose text is plain."""
    text = report.text
    words = split_words(text)
    emissions = tagger().emissions(text, words)
    place_words = PlaceWords(text)
    tagged = _personal_names(report, words, emissions)
    names = without_places(text, tagged, place_words.places())
    places = place_words.places(names)
    people = find_people(text, names, places)
    quotations = find_quotations(text)
    drafts = draft_claims(report, words, emissions, quotations)
    reader = SourceReader(report, people, places)
    writer = _Writer(report, _Quoted(words, [q.span for q in quotations]))
    ids = {draft: f"c{n}" for n, draft in enumerate(drafts, 1)}
    sources: dict[Draft, Source] = {}
    claims: list[Claim] = []
    for draft in drafts:
        outer = draft.outer
        source = reader.read(ids[draft], draft, sources.get(outer) if outer else None)
        sources[draft] = source
        claims.append(writer.claim(ids[draft], draft, source, ids[outer] if outer else None))
    for n, reason in shared_reasons(report, [c.source for c in claims]).items():
        claims[n] = _with_reason(claims[n], reason)
    given = {c.id: c.source.anonymity_reason for c in claims}
    for n, claim in enumerate(claims):
        first = claim.source.same_as
        inherited = given.get(first) if first else None
        if inherited is not None and claim.source.anonymity_reason is None:
            claims[n] = _with_reason(claim, inherited)
    return CloseReading(report, tuple(claims), people, places)


def _with_reason(claim: Claim, reason: str) -> Claim:
    return replace(claim, source=replace(claim.source, anonymity_reason=reason))


def _personal_names(report: Report, words: Words, emissions: Emissions) -> list[Span]:
    persons = tagged_spans(best_tags(emissions.names), words, NAME_KINDS)[0]
    readable = (Part.BODY, Part.HEADLINE)
    pieces = (
        piece
        for span in persons
        for line in _lines(report.text, span)
        for piece in _sentences(report, line)
    )
    names = [s for s in pieces if report.part_at(s.start) in readable]
    return sorted([*names, *(s for s in speakers_named(report) if s not in names)])


def _sentences(report: Report, span: Span) -> list[Span]:
    """A span cut where a sentence ends: no name takes in its stop or goes on in the next one."""
    low = bisect_right(report.sentences, span.start, key=_end)
    high = bisect_right(report.sentences, span.end, key=_end)
    ends = {s.end for s in report.sentences[low:high]}
    out = []
    for start, end in pairwise(sorted({span.start, *ends, span.end})):
        stops = end in ends and report.text[end - 1] in ".!?"
        piece = trim(report.text, start, end - stops)
        out += [piece] if piece is not None else []
    return out


def _lines(text: str, span: Span) -> list[Span]:
    """The span, parted where a line ends in it: a name does not run over the end of one."""
    out, here = [], span.start
    for line in span.of(text).split("\n"):
        piece = trim(text, here, here + len(line))
        out += [piece] if piece is not None else []
        here += len(line) + 1
    return out


@dataclass(frozen=True, slots=True)
class _Quoted:
    """Which words of a text stand inside quotation marks."""

    words: Words
    spans: Sequence[Span]

    def speech(self, content: Sequence[Span]) -> Speech:
        """Direct if every word of the content is quoted (but one at most), indirect if none is."""
        words = sum(self._words(span.start, span.end) for span in content)
        inside = sum(self._inside(span) for span in content)
        if not inside:
            return Speech.INDIRECT
        return Speech.DIRECT if words - inside <= 1 else Speech.MIXED

    def _words(self, start: int, end: int) -> int:
        """How many words begin there."""
        return bisect_left(self.words.starts, end) - bisect_left(self.words.starts, start)

    def _inside(self, span: Span) -> int:
        """How many words of the span begin within a quotation."""
        first = max(0, bisect_right(self.spans, span.start, key=_start) - 1)
        past = bisect_left(self.spans, span.end, lo=first, key=_start)
        cut = ((max(q.start, span.start), min(q.end, span.end)) for q in self.spans[first:past])
        return sum(self._words(start, end) for start, end in cut if start < end)


def _start(span: Span) -> int:
    return span.start


def _end(span: Span) -> int:
    return span.end


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes the claims of one report."""

    report: Report
    quoted: _Quoted

    def claim(self, claim_id: str, draft: Draft, source: Source, nested_in: str | None) -> Claim:
        """The claim of a draft whose source has been read."""
        text, silent = self.report.text, draft.silence
        content = passage(text, draft.content) if draft.content else None
        cue = passage(text, [draft.cue]) if draft.cue else None
        cue_words, said = cue.text if cue else "", content.text if content else ""
        entry = self.report.entry_at(draft.anchor().start)
        today = entry.day if entry else self.report.published
        return Claim(
            id=claim_id,
            kind=ClaimKind.NON_RESPONSE if silent else ClaimKind.STATEMENT,
            sentence=sentence_of(draft.anchor().start, self.report.sentences),
            source=source,
            cue=cue,
            content=content,
            speech=Speech.DIRECT if draft.turn else self.quoted.speech(draft.content),
            polarity=Polarity.AFFIRMED if silent else polarity_of(cue_words, said),
            certainty=Certainty.UNKNOWN if silent else certainty_of(cue_words, said),
            times=tuple(time for span in draft.content for time in find_times(text, span, today)),
            nested_in=nested_in,
            inserted=_inserted(text, draft.content),
            stamped=_stamped(text, entry),
        )


def _stamped(text: str, entry: Entry | None) -> TimeExpression | None:
    """The time that the layout gives to all that stands in this entry."""
    if entry is None:
        return None
    day = entry.day.isoformat() if entry.day else None
    return TimeExpression(passage(text, [entry.stamp]), day)


def _inserted(text: str, content: Sequence[Span]) -> tuple[Span, ...]:
    """Bracketed insertions within quoted words: the paper's words, not the speaker's."""
    return tuple(
        Span(m.start() + 1, m.end() - 1)
        for span in content
        for m in _INSERTED.finditer(text, span.start, span.end)
    )
