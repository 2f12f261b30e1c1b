"""Pivots: the single statements that, if wrong, would change the answer."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from exeunt.assessment.answer import OTHER, Pivot
from exeunt.assessment.odds import Standing, probabilities
from exeunt.assessment.voices import Voice
from exeunt.assessment.weighing import Group, Piece, repetition_factors
from exeunt.options.evidence import UNNAMED


@dataclass(frozen=True, slots=True)
class _Without:
    """How things stand without one statement; `evidence` is the piece that stands for it."""

    evidence: str
    found: dict[str, float]
    order: tuple[str, ...]


def pivots(standings: Sequence[Standing], pieces: Sequence[Piece]) -> tuple[Pivot, ...]:
    """Each statement is left out in turn, for all places that it names and with what repeats it.

    Listed are those without which another place would lead, then the one that moves the leading
    place most, then those that change the order below; each kind by how much it moves.  The place
    told of is the leading one if the statement moves it most of all statements, else the one
    that the statement itself moves most.
    """
    if not any(standing.place != OTHER for standing in standings):
        return ()
    before = _without("", standings, {})
    first = before.order[0]
    cases = _cases(standings, pieces)
    mover = _mover(cases, before, first)
    out: list[tuple[tuple[int, float, int], Pivot]] = []
    for n, case in enumerate(cases):
        reorders = case.order != before.order
        if not reorders and case is not mover:
            continue
        new_first = case.order[0] if case.order[0] != first else None
        place = first if case is mover or new_first else _most_moved(case, before)
        rank = 0 if new_first else (1 if case is mover else 2)
        moved = abs(case.found[place] - before.found[place])
        pivot = Pivot(case.evidence, place, case.found[place], new_first, reorders)
        out.append(((rank, -moved, n), pivot))
    return tuple(pivot for _, pivot in sorted(out, key=lambda pair: pair[0]))


def _mover(cases: Sequence[_Without], before: _Without, first: str) -> _Without | None:
    """The case that moves the leading place most, the earliest of equals."""
    moved = [abs(case.found[first] - before.found[first]) for case in cases]
    return cases[moved.index(max(moved))] if moved and max(moved) > 0 else None


def _most_moved(case: _Without, before: _Without) -> str:
    """The named place whose probability differs most, the first by code of equals."""
    return min(case.order, key=lambda place: (-abs(case.found[place] - before.found[place]), place))


def _cases(standings: Sequence[Standing], pieces: Sequence[Piece]) -> list[_Without]:
    places = {standing.place for standing in standings}
    groups: dict[Group, list[Piece]] = {}
    statements: dict[tuple[Voice, str], dict[Group, None]] = {}
    for piece in pieces:
        if _place(piece.group) in places:
            groups.setdefault(piece.group, []).append(piece)
            statements.setdefault(_statement(piece), {})[piece.group] = None
    factors = {group: repetition_factors(members) for group, members in groups.items()}
    seen: set[tuple[Voice, tuple[Group, ...]]] = set()
    out = []
    for piece in pieces:
        kept = factors.get(piece.group, {}).get(piece.id, 0.0)
        if kept * piece.strength == 0:
            continue
        held = tuple(statements[_statement(piece)])
        if (piece.voice, held) in seen:
            continue
        seen.add((piece.voice, held))
        change: dict[str, float] = {}
        for group in held:
            place = _place(group)
            lost = _lost(groups[group], factors[group], piece.voice)
            change[place] = change.get(place, 0.0) - lost
        out.append(_without(piece.id, standings, change))
    return out


def _place(group: Group) -> str:
    return OTHER if group[0] == UNNAMED else group[0]


def _statement(piece: Piece) -> tuple[Voice, str]:
    """Who says what: the same for a statement that names several places, and in a reprint."""
    return piece.voice, " ".join(piece.evidence.quote.split())


def _lost(group: Sequence[Piece], factors: dict[str, float], voice: Voice) -> float:
    """What a group weighs less without a voice: others then repeat less."""
    rest = [piece for piece in group if piece.voice != voice]
    return _weight(group, factors) - _weight(rest, repetition_factors(rest))


def _weight(pieces: Sequence[Piece], factors: dict[str, float]) -> float:
    return math.fsum(piece.base * piece.factor * factors.get(piece.id, 0.0) for piece in pieces)


def _without(evidence: str, standings: Sequence[Standing], change: dict[str, float]) -> _Without:
    log_odds = [s.log_odds + change.get(s.place, 0.0) for s in standings]
    found = dict(zip((s.place for s in standings), probabilities(log_odds), strict=True))
    named = sorted((-p, name) for name, p in found.items() if name != OTHER)
    return _Without(evidence, found, tuple(name for _, name in named))
