"""The door of the room: a report in, its claims out."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from exeunt.claims.certainty import certainty_of, polarity_of
from exeunt.claims.claim import (
    Certainty,
    Claim,
    ClaimKind,
    Polarity,
    Source,
    Speech,
)
from exeunt.claims.close_reading import CloseReading
from exeunt.claims.decode import best_tags, tagged_spans
from exeunt.claims.draft import draft_claims, sentence_of
from exeunt.claims.drafted import Draft
from exeunt.claims.quotations import find_quotations
from exeunt.claims.resolve import SourceReader, shared_reasons
from exeunt.claims.tagger import Emissions, tagger
from exeunt.claims.times import find_times
from exeunt.claims.words import Words, split_words
from exeunt.errors import ReportError
from exeunt.people import find_people, without_places
from exeunt.places import find_places
from exeunt.reports.report import Part, Report
from exeunt.spans import Span, passage

READ_LANGUAGES = frozenset({"en"})


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
    text = report.text
    words = split_words(text)
    emissions = tagger().emissions(text, words)
    names = without_places(text, _personal_names(report, words, emissions), find_places(text))
    places = find_places(text, names)
    people = find_people(text, names, places)
    drafts = draft_claims(report, words, emissions)
    sources = SourceReader(report, people, places)
    quoted = [q.span for q in find_quotations(text)]
    claims: list[Claim] = []
    ids = {id(draft): f"c{n}" for n, draft in enumerate(drafts, 1)}
    read_sources: dict[int, Source] = {}
    for draft in drafts:
        outer = read_sources.get(id(draft.outer)) if draft.outer else None
        source = sources.read(ids[id(draft)], draft, outer)
        read_sources[id(draft)] = source
        nested_in = ids[id(draft.outer)] if draft.outer else None
        claims.append(_claim(report, words, quoted, ids[id(draft)], draft, source, nested_in))
    reasons = shared_reasons(report, [c.source for c in claims])
    for n, reason in reasons.items():
        claims[n] = replace(claims[n], source=replace(claims[n].source, anonymity_reason=reason))
    return CloseReading(report, tuple(claims), people, places)


def _personal_names(report: Report, words: Words, emissions: Emissions) -> list[Span]:
    persons = tagged_spans(best_tags(emissions.names), words, 4)[0]
    readable = (Part.BODY, Part.HEADLINE)
    return [s for s in persons if report.part_at(s.start) in readable]


def _claim(  # noqa: PLR0913 - a claim is made of all these
    report: Report,
    words: Words,
    quoted: Sequence[Span],
    claim_id: str,
    draft: Draft,
    source: Source,
    nested_in: str | None,
) -> Claim:
    text = report.text
    content = passage(text, draft.content) if draft.content else None
    cue = passage(text, [draft.cue]) if draft.cue else None
    anchor = draft.cue or (draft.content[0] if draft.content else draft.source)
    assert anchor is not None
    cue_words = cue.text if cue else ""
    said = content.text if content else ""
    times = tuple(t for span in draft.content for t in find_times(text, span, report.published))
    silent = draft.silence
    return Claim(
        id=claim_id,
        kind=ClaimKind.NON_RESPONSE if silent else ClaimKind.STATEMENT,
        sentence=sentence_of(anchor.start, report.sentences),
        source=source,
        cue=cue,
        content=content,
        speech=_speech(words, draft.content, quoted),
        polarity=Polarity.AFFIRMED if silent else polarity_of(cue_words, said),
        certainty=Certainty.UNKNOWN if silent else certainty_of(cue_words, said),
        times=times,
        nested_in=nested_in,
        inserted=_inserted(text, draft.content),
    )


def _speech(words: Words, content: list[Span], quoted: Sequence[Span]) -> Speech:
    """Direct if every word of the content stands inside quotation marks, indirect if none does."""
    inside = outside = 0
    starts = [q.start for q in quoted]
    for span in content:
        for n in range(bisect_left(words.starts, span.start), bisect_left(words.starts, span.end)):
            at = words.starts[n]
            q = bisect_right(starts, at) - 1
            if q >= 0 and at < quoted[q].end:
                inside += 1
            else:
                outside += 1
    if not inside:
        return Speech.INDIRECT
    return Speech.DIRECT if outside <= 1 else Speech.MIXED


def _inserted(text: str, content: list[Span]) -> tuple[Span, ...]:
    """Bracketed insertions within quoted words: the paper's words, not the speaker's."""
    return tuple(
        Span(m.start() + 1, m.end() - 1)
        for span in content
        for m in re.finditer(r"\[[^\[\]\n]{1,80}\]", text[: span.end])
        if m.start() >= span.start
    )
