"""Pivots: the single statements that, if wrong, would change the answer."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from exeunt.assessment.answer import OTHER, Pivot
from exeunt.assessment.odds import Standing, probabilities
from exeunt.assessment.weighing import Group, Piece, repetition_factors
from exeunt.options.evidence import UNNAMED


@dataclass(frozen=True, slots=True)
class _Without:
    """How things stand without one voice in one group."""

    evidence: str
    place: str
    found: dict[str, float]
    order: tuple[str, ...]


def pivots(standings: Sequence[Standing], pieces: Sequence[Piece]) -> tuple[Pivot, ...]:
    """Each statement is left out in turn, with all that repeats it.

    Listed are those without which another place would lead, then the one that moves the leading
    place most, then those that change the order below; each kind by how much it moves.
    """
    if not any(standing.place != OTHER for standing in standings):
        return ()
    before = _without("", "", standings, {})
    first = before.order[0]
    out: list[tuple[tuple[int, float, int], Pivot]] = []
    cases = _cases(standings, pieces)
    mover = _mover(cases, before, first)
    for n, case in enumerate(cases):
        reorders = case.order != before.order
        new_first = case.order[0] if case.order[0] != first else None
        if not reorders and case is not mover:
            continue
        place = first if case is mover else case.place
        rank = 0 if new_first else (1 if case is mover else 2)
        moved = abs(case.found[place] - before.found[place])
        pivot = Pivot(case.evidence, place, case.found[place], new_first, reorders)
        out.append(((rank, -moved, n), pivot))
    return tuple(pivot for _, pivot in sorted(out, key=lambda pair: pair[0]))


def _mover(cases: Sequence[_Without], before: _Without, first: str) -> _Without | None:
    """The case that moves the leading place most, the earliest of equals."""
    moved = [abs(case.found[first] - before.found[first]) for case in cases]
    return cases[moved.index(max(moved))] if moved and max(moved) > 0 else None


def _cases(standings: Sequence[Standing], pieces: Sequence[Piece]) -> list[_Without]:
    places = {standing.place for standing in standings}
    groups: dict[Group, list[Piece]] = {}
    for piece in pieces:
        groups.setdefault(piece.group, []).append(piece)
    out = []
    for group, members in groups.items():
        place = OTHER if group[0] == UNNAMED else group[0]
        if place not in places:
            continue
        factors = repetition_factors(members)
        whole = _weight(members, factors)
        for piece in members:
            if factors.get(piece.id, 0.0) * piece.strength == 0:
                continue
            rest = [other for other in members if other.voice != piece.voice]
            change = _weight(rest, repetition_factors(rest)) - whole
            out.append(_without(piece.id, place, standings, {place: change}))
    return out


def _weight(pieces: Sequence[Piece], factors: dict[str, float]) -> float:
    return math.fsum(piece.base * piece.factor * factors.get(piece.id, 0.0) for piece in pieces)


def _without(
    evidence: str, place: str, standings: Sequence[Standing], change: dict[str, float]
) -> _Without:
    log_odds = [s.log_odds + change.get(s.place, 0.0) for s in standings]
    found = dict(zip((s.place for s in standings), probabilities(log_odds), strict=True))
    named = sorted((-p, name) for name, p in found.items() if name != OTHER)
    return _Without(evidence, place, found, tuple(name for _, name in named))
