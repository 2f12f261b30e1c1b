"""The door of the room: a report closely read, and what it says for and against each option."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from exeunt.claims.claim import ClaimKind
from exeunt.claims.close_reading import CloseReading
from exeunt.claims.sentences import LONGEST_SENTENCE, is_readable
from exeunt.options.evidence import Evidence, Gap, Mention, Reading
from exeunt.options.leader import Leader
from exeunt.options.marks import is_given_name, mark_sentences
from exeunt.options.weigher import Weigher
from exeunt.options.wording import FLIGHT
from exeunt.reports.report import Part


def weigh_in_all(readings: Sequence[CloseReading], leader: Leader) -> tuple[Reading, ...]:
    """The same for several reports of one case, in order.

    What a report tells of its ties to the leader counts for a place that any of them names
    as an option: who backs him and who would take him in is seldom told in one breath.
    """
    found = [weigh_in(reading, leader) for reading in readings]
    named = frozenset(e.option for one in found for e in one.evidence)
    for n, reading in enumerate(readings):
        if any(mention.place in named for mention in found[n].mentions):
            found[n] = weigh_in(reading, leader, named)
    return tuple(found)


def weigh_in(reading: CloseReading, leader: Leader, named: frozenset[str] = frozenset()) -> Reading:
    """The evidence, mentions and gaps of one report, for the options of `leader`.

    Evidence is ordered by where it stands.  A place that the report names and that is no
    option in it is listed once, as a mention, with its first occurrence; of those in `named`,
    which other reports name as options, ties and obstacles are evidence all the same.
    Sentences too long to be weighed are listed, too.
    """
    report = reading.report
    marked = mark_sentences(reading, leader)
    weigher = Weigher(reading, leader)
    before, end = "", 0
    of_flight = any(FLIGHT.search(sentence.words) for sentence in marked)
    for sentence in marked:
        between = report.text[end : sentence.sentence.start]
        if "\n" in between or len(between) > LONGEST_SENTENCE:
            before = ""
        if report.part_at(sentence.sentence.start) in (Part.BODY, Part.HEADLINE):
            weigher.places(sentence, before, of_flight)
            weigher.open_ends(sentence)
        before, end = sentence.words, sentence.sentence.end
    weigher.speakers(marked)
    options = {e.option for e in weigher.evidence}
    for sentence in marked:
        weigher.ties(sentence, options | named)
    options = {e.option for e in weigher.evidence}
    evidence = sorted(dict.fromkeys(weigher.evidence), key=_order)
    return Reading(
        report=report.id,
        evidence=tuple(evidence),
        mentions=_mentions(reading, leader, options),
        gaps=_gaps(reading),
        too_long=tuple(s for s in report.sentences if not is_readable(s)),
    )


def _order(e: Evidence) -> tuple[int, int, str, str, str, str]:
    return (e.span.start, e.span.end, e.option, e.theme, e.status or "", e.claim)


def _mentions(reading: CloseReading, leader: Leader, options: set[str]) -> tuple[Mention, ...]:
    out: dict[str, Mention] = {}
    sentences = reading.report.sentences
    starts = [s.start for s in sentences]
    for place in reading.places:
        code = place.code
        if code is None or code == leader.country or code in options or code in out:
            continue
        if is_given_name(reading, place):
            continue
        n = bisect_left(starts, place.span.start + 1) - 1
        if n < 0:
            continue
        out[code] = Mention(code, reading.report.id, sentences[n], place.span)
    return tuple(out[c] for c in sorted(out, key=lambda c: (out[c].words.start, c)))


def _gaps(reading: CloseReading) -> tuple[Gap, ...]:
    out = []
    for claim in reading.claims:
        if claim.kind is not ClaimKind.NON_RESPONSE or claim.source.words is None:
            continue
        who = claim.source.name or claim.source.words.text
        out.append(Gap(reading.report.id, claim.id, who, claim.sentence))
    return tuple(out)
