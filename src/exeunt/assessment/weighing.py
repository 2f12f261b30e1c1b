"""Weighing: evidence in, each piece with its grade and what it adds to the odds.

Pieces that say the same (the same option, theme and direction, and for a refusal by the same party)
are one group.  In a group each voice counts once, by its heaviest piece; what it repeats, and
what is reprinted, adds nothing.  Within an origin the heaviest voice counts in full and each
further one keeps a tenth of the one before; the reporter who retells a source adds nothing.
Origins are ranked by what they add up to, and each further one keeps a quarter.  So a group
grows with independent voices alone, and never without bound.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from exeunt.assessment.answer import ReadReport, Weighed
from exeunt.assessment.grading import Surroundings, credibility, grade_factor, reliability
from exeunt.assessment.voices import Speaking, Voice, Voices
from exeunt.assessment.weights import METHOD, base_weight
from exeunt.claims.claim import SourceKind
from exeunt.errors import BrokenPromiseError
from exeunt.options.evidence import By, Direction, Evidence, Reading, Status, Theme
from exeunt.reports.report import Part

Group = tuple[str, str, str, str]
"""Option, theme, direction, and who shuts the door ("" where nobody does)."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of evidence with its voice, its grade and its group, not yet set against others."""

    id: str
    evidence: Evidence
    origin: str
    voice: Voice
    group: Group
    day: date
    letter: str
    figure: int
    base: float
    factor: float

    @property
    def strength(self) -> float:
        """What it would count alone: the size of its weight, unrepeated."""
        return abs(self.base * self.factor)


def pieces_of(
    reads: Sequence[ReadReport], readings: Sequence[Reading], voices: Voices
) -> tuple[Piece, ...]:
    """All evidence, graded, in the order of the reports; ids are e1, e2, and so on.

    Raises BrokenPromiseError for evidence of a report or claim that is not there.
    """
    by_report = {read.report.id: read for read in reads}
    found: list[tuple[ReadReport, Evidence, Speaking]] = []
    for reading in readings:
        for evidence in reading.evidence:
            speaking = voices.speaking(evidence.report, evidence.claim)
            if speaking is None or evidence.report not in by_report:
                raise BrokenPromiseError(
                    f"evidence rests on claim {evidence.claim!r} of {evidence.report!r}, "
                    "which is not there"
                )
            found.append((by_report[evidence.report], evidence, speaking))
    company = _Company(found)
    return tuple(
        _graded(f"e{n}", read, evidence, speaking, company)
        for n, (read, evidence, speaking) in enumerate(found, 1)
    )


def group_of(evidence: Evidence) -> Group:
    """What a piece of evidence says, by which it repeats others."""
    shut = evidence.status in (Status.DENIED, Status.REFUSED)
    by = (evidence.by or By.THIRD).value if shut else ""
    return (evidence.option, evidence.theme.value, evidence.direction.value, by)


class _Company:
    """Who says what, so that a piece can be set beside those that say or deny the same."""

    def __init__(self, found: Sequence[tuple[ReadReport, Evidence, Speaking]]) -> None:
        self._said: dict[Group, set[tuple[str, Voice]]] = {}
        self._denied: set[str] = set()
        for read, evidence, speaking in found:
            said = self._said.setdefault(group_of(evidence), set())
            said.update((read.origin, voice) for voice in speaking.voices)
            if evidence.status is Status.DENIED and evidence.by in (By.HOST, By.LEADER):
                self._denied.add(evidence.option)

    def is_corroborated(self, origin: str, evidence: Evidence, speaking: Speaking) -> bool:
        """Does another voice of another origin say the same?"""
        return any(
            other != origin and voice not in speaking.voices
            for other, voice in self._said[group_of(evidence)]
        )

    def is_denied(self, evidence: Evidence) -> bool:
        """Is it an option that somebody with standing denies?"""
        speaks_for = evidence.theme is Theme.OPTION and evidence.direction is Direction.FOR
        return speaks_for and evidence.option in self._denied


def _graded(
    piece_id: str, read: ReadReport, evidence: Evidence, speaking: Speaking, company: _Company
) -> Piece:
    in_headline = read.report.part_at(evidence.span.start) is Part.HEADLINE
    letter = reliability(speaking, evidence, in_headline=in_headline)
    around = Surroundings(
        is_corroborated=company.is_corroborated(read.origin, evidence, speaking),
        is_denied=company.is_denied(evidence),
        in_headline=in_headline,
        certainty=read.claim(evidence.claim).certainty,
    )
    figure = credibility(letter, evidence, around)
    return Piece(
        id=piece_id,
        evidence=evidence,
        origin=read.origin,
        voice=speaking.voices[0],
        group=group_of(evidence),
        day=read.report.published or date.max,
        letter=letter,
        figure=figure,
        base=base_weight(evidence),
        factor=grade_factor(letter, figure),
    )


def weighed(pieces: Sequence[Piece]) -> tuple[Weighed, ...]:
    """The pieces with their repetition factors, in the same order."""
    groups: dict[Group, list[Piece]] = {}
    for piece in pieces:
        groups.setdefault(piece.group, []).append(piece)
    factors: dict[str, float] = {}
    for members in groups.values():
        factors.update(repetition_factors(members))
    return tuple(
        Weighed(
            id=piece.id,
            evidence=piece.evidence,
            origin=piece.origin,
            reliability=piece.letter,
            credibility=piece.figure,
            base=piece.base,
            grade_factor=piece.factor,
            repetition_factor=factors.get(piece.id, 0.0),
        )
        for piece in pieces
    )


def repetition_factors(group: Sequence[Piece]) -> dict[str, float]:
    """For each piece of a group that counts, by id, how much of its strength it keeps."""
    best: dict[Voice, Piece] = {}
    for piece in group:
        held = best.get(piece.voice)
        if held is None or _heavier(piece, held):
            best[piece.voice] = piece
    origins: dict[str, list[Piece]] = {}
    for piece in best.values():
        origins.setdefault(piece.origin, []).append(piece)
    sums = [_within_origin(members) for members in origins.values()]
    ranked = sorted(sums, key=lambda kept: (-_total(kept), kept[0][0].day, kept[0][0].voice))
    return {
        piece.id: METHOD["another-origin"] ** rank * factor
        for rank, kept in enumerate(ranked)
        for piece, factor in kept
    }


def _within_origin(pieces: Sequence[Piece]) -> list[tuple[Piece, float]]:
    """The voices of one origin, heaviest first, with what each keeps."""
    is_reporter = [p.voice.kind is SourceKind.REPORTER for p in pieces]
    order = sorted(
        zip(pieces, is_reporter, strict=True),
        key=lambda pair: (-pair[0].strength, pair[1], pair[0].day, pair[0].voice),
    )
    kept: list[tuple[Piece, float]] = []
    for piece, retells in order:
        if not (retells and kept):
            kept.append((piece, METHOD["another-person"] ** len(kept)))
    return kept


def _total(kept: Sequence[tuple[Piece, float]]) -> float:
    return sum(piece.strength * factor for piece, factor in kept)


def _heavier(piece: Piece, held: Piece) -> bool:
    """Should this piece stand for its voice in place of the one held?  Earlier ones win ties."""
    return (-piece.strength, piece.day) < (-held.strength, held.day)
