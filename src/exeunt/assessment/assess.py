"""The door of the room: readings and a prior in, the assessment out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from exeunt import places
from exeunt.assessment.answer import (
    OTHER,
    Assessment,
    BaseRate,
    Departure,
    Destination,
    ReadReport,
    Subject,
    Weighed,
)
from exeunt.assessment.method import method_version
from exeunt.assessment.odds import Standing, intervals, probabilities, shares_of
from exeunt.assessment.pivots import pivots
from exeunt.assessment.priors import PriorTable
from exeunt.assessment.sources import corroboration, count_sources
from exeunt.assessment.voices import Voices
from exeunt.assessment.weighing import Piece, pieces_of, weighed
from exeunt.assessment.words import likelihood_word
from exeunt.options.evidence import (
    LEAVE,
    STAY,
    UNNAMED,
    Aspect,
    Direction,
    Reading,
    Status,
    Theme,
)

_LEAST_OTHER = 1e-6
"""However many places are named, some probability is left for those that are not."""


@dataclass(frozen=True, slots=True)
class Material:
    """What an assessment rests on.

    `reads` and `readings` belong together by the report's id.  `as_of` is the day up to which
    reports were taken.  `unread` are sentences on what was not read and why, `base_rate` is how
    often leaders in such a position left.
    """

    subject: Subject
    as_of: date | None
    reads: tuple[ReadReport, ...]
    readings: tuple[Reading, ...]
    unread: tuple[str, ...] = ()
    base_rate: BaseRate | None = None


def assess(material: Material, prior: PriorTable) -> Assessment:
    """Weigh all evidence on one leader.

    The order of reports does not matter, nor how often a text is reprinted.  Raises
    BrokenPromiseError for evidence of a report or claim that is not in the material.
    """
    reads = sorted(material.reads, key=report_order)
    rank = {read.report.id: n for n, read in enumerate(reads)}
    readings = sorted(material.readings, key=lambda reading: rank.get(reading.report, -1))
    voices = Voices(reads)
    pieces = pieces_of(reads, readings, voices)
    evidence = weighed(pieces)
    standings = _standings(evidence, prior, material.subject.country)
    destinations = _destinations(standings, pieces, prior, voices)
    options = {place.place for place in destinations}
    return Assessment(
        subject=material.subject,
        as_of=material.as_of,
        newest_report=max((r.report.published for r in reads if r.report.published), default=None),
        method_version=method_version(prior),
        prior_source=prior.source,
        reports=tuple(reads),
        evidence=evidence,
        departure=_departure(evidence, material.base_rate),
        destinations=destinations,
        stay=tuple(p.id for p in evidence if p.evidence.option == STAY),
        unnamed=tuple(
            p.id
            for p in evidence
            if p.evidence.option == UNNAMED and p.evidence.theme is not Theme.PRESSURE
        ),
        pressures=tuple(p.id for p in evidence if p.evidence.theme is Theme.PRESSURE),
        mentions=tuple(m for r in readings for m in r.mentions if m.place not in options),
        gaps=tuple(gap for reading in readings for gap in reading.gaps),
        sources=count_sources(reads, voices),
        pivots=pivots(standings, pieces),
        unread=material.unread,
    )


def report_order(read: ReadReport) -> tuple[bool, date, str, str]:
    """Reports by day, undated ones last, then by text and id: however they came in."""
    report = read.report
    return (report.published is None, report.published or date.max, report.fingerprint, report.id)


def _standings(
    evidence: Sequence[Weighed], prior: PriorTable, home: str | None
) -> tuple[Standing, ...]:
    """Every place that evidence speaks of, by code, and `other` at the end."""
    by_place: dict[str, list[Weighed]] = {}
    for piece in evidence:
        by_place.setdefault(piece.evidence.option, []).append(piece)
    named = sorted(place for place in by_place if place not in (STAY, LEAVE, UNNAMED, home))
    rows = []
    for place in named:
        before = prior.of(place)
        rows.append(Standing(place, before.probability, shares_of(by_place[place]), before.spread))
    left = max(1 - sum(row.prior for row in rows), _LEAST_OTHER)
    rows.append(Standing(OTHER, left, shares_of(by_place.get(UNNAMED, []))))
    return tuple(rows)


def _destinations(
    standings: Sequence[Standing],
    pieces: Sequence[Piece],
    prior: PriorTable,
    voices: Voices,
) -> tuple[Destination, ...]:
    """Places by probability, ties by code, `other` last."""
    found = probabilities([standing.log_odds for standing in standings])
    held: dict[str, list[Piece]] = {}
    for piece in pieces:
        held.setdefault(piece.evidence.option, []).append(piece)
    out = [
        _destination(s, p, i, held.get(s.place, []), voices)
        for s, p, i in zip(standings, found, intervals(standings, found), strict=True)
    ]
    out = [replace(place, factors=prior.of(place.place).factors) for place in out]
    return tuple(sorted(out, key=lambda d: (d.place == OTHER, -d.probability, d.place)))


def _destination(
    standing: Standing,
    probability: float,
    interval: tuple[float, float],
    pieces: Sequence[Piece],
    voices: Voices,
) -> Destination:
    naming = [
        p
        for p in pieces
        if p.evidence.theme is Theme.OPTION and p.evidence.direction is Direction.FOR
    ]
    speaks_for = [p for p in pieces if p.evidence.direction is Direction.FOR]
    place = standing.place
    return Destination(
        place=place,
        name=OTHER if place == OTHER else places.state(place).name,
        probability=probability,
        interval=interval,
        words=likelihood_word(probability),
        prior=standing.prior,
        status=_statuses(pieces),
        would=tuple(p.id for p in pieces if p.evidence.aspect is Aspect.WOULD),
        could=tuple(p.id for p in pieces if p.evidence.aspect is Aspect.COULD),
        corroboration=corroboration(naming or speaks_for, voices),
    )


def _statuses(pieces: Sequence[Piece]) -> tuple[Status, ...]:
    """The statuses that any report gives a place, in the order of the scale."""
    given = {p.evidence.status for p in pieces}
    return tuple(status for status in Status if status in given)


_STANDS_APART = frozenset({Theme.PRESSURE, Theme.HOST_RISK, Theme.LEGAL_RISK})


def _departure(evidence: Sequence[Weighed], base_rate: BaseRate | None) -> Departure:
    """What speaks for and against leaving; pressure, and what any host would risk, stand apart."""
    supports: list[str] = []
    opposes: list[str] = []
    for piece in evidence:
        option, theme = piece.evidence.option, piece.evidence.theme
        if option not in (LEAVE, STAY) or theme in _STANDS_APART:
            continue
        speaks_for = piece.evidence.direction is Direction.FOR
        (supports if speaks_for == (option == LEAVE) else opposes).append(piece.id)
    return Departure(tuple(supports), tuple(opposes), base_rate)
