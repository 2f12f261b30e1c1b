"""Marked and found attributions -> the one-to-one pairs that agree best.

Two can be paired if their contents share a token.  Of all ways to pair them, that with the largest
sum of content Jaccard indices is taken; a shared cue, then a shared source, settles ties.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from exeunt.claims.claim import Speech
from exeunt.evaluation.tokens import TokenSet

Array = NDArray[np.float64]
_SAME_CUE, _SAME_SOURCE = 1e-4, 1e-5
"""What a shared cue or source adds to a pair's Jaccard index: enough to settle ties alone."""


@dataclass(frozen=True, slots=True)
class Marks:
    """One attribution as tokens, and the kind of speech that they make it."""

    source: TokenSet
    cue: TokenSet
    content: TokenSet
    kind: Speech


@dataclass(frozen=True, slots=True)
class Pair:
    """Numbers of a marked and a found attribution, and the Jaccard index of their contents."""

    gold: int
    found: int
    jaccard: float


def match(gold: Sequence[Marks], found: Sequence[Marks]) -> tuple[Pair, ...]:
    """The pairs, in the order of `gold`."""
    shared = _overlaps(gold, found)
    gains = {pair: _gain(gold[pair[0]], found[pair[1]], j) for pair, j in shared.items()}
    chosen: list[tuple[int, int]] = []
    for rows, columns in _islands(list(shared)):
        table = np.array([[gains.get((g, f), 0.0) for f in columns] for g in rows])
        chosen += [(rows[r], columns[c]) for r, c in best_assignment(table)]
    return tuple(Pair(g, f, shared[g, f]) for g, f in sorted(chosen) if (g, f) in shared)


def _overlaps(gold: Sequence[Marks], found: Sequence[Marks]) -> dict[tuple[int, int], float]:
    """The Jaccard index of every two that share a token of content."""
    holders: dict[int, list[int]] = {}
    for number, one in enumerate(found):
        for token in one.content:
            holders.setdefault(token, []).append(number)
    out = {}
    for g, one in enumerate(gold):
        near = sorted({f for token in one.content for f in holders.get(token, ())})
        for f in near:
            both = len(one.content & found[f].content)
            out[g, f] = both / len(one.content | found[f].content)
    return out


def _gain(gold: Marks, found: Marks, jaccard: float) -> float:
    cue = _SAME_CUE if gold.cue & found.cue else 0.0
    return jaccard + (cue + (_SAME_SOURCE if gold.source & found.source else 0.0))


def _islands(pairs: Sequence[tuple[int, int]]) -> list[tuple[list[int], list[int]]]:
    """The marked and found ones that hang together by some chain of pairs, apart from others."""
    by_gold: dict[int, list[int]] = {}
    by_found: dict[int, list[int]] = {}
    for g, f in pairs:
        by_gold.setdefault(g, []).append(f)
        by_found.setdefault(f, []).append(g)
    seen: set[int] = set()
    out = []
    for start in by_gold:
        if start in seen:
            continue
        rows, columns, waiting = {start}, set[int](), [start]
        while waiting:
            for f in by_gold[waiting.pop()]:
                if f in columns:
                    continue
                columns.add(f)
                waiting += [g for g in by_found[f] if g not in rows]
                rows.update(by_found[f])
        seen |= rows
        out.append((sorted(rows), sorted(columns)))
    return out


def best_assignment(gains: Array) -> list[tuple[int, int]]:
    """Rows with their columns, one to one, so that the sum of their gains is the largest.

    Every row gets a column, or every column a row, whichever are fewer.  Each row in turn is given
    the column that costs the others least, by the cheapest chain of changes (Jonker and Volgenant
    1987).

    >>> best_assignment(np.array([[0.9, 0.8], [0.8, 0.0]]))
    [(0, 1), (1, 0)]
    """
    rows, columns = gains.shape
    if rows > columns:
        return sorted((r, c) for c, r in best_assignment(gains.T))
    if rows == 1:
        return [(0, int(np.argmax(gains[0])))]
    costs = gains.max() - gains
    row_prices, column_prices = np.zeros(rows), np.zeros(columns)
    row_of = np.full(columns, -1)
    column_of = np.full(rows, -1)
    for row in range(rows):
        reach, came_from = np.full(columns, np.inf), np.full(columns, -1)
        is_open = np.ones(columns, dtype=bool)
        at, spent, column, path = row, 0.0, -1, []
        while at >= 0:
            path.append(at)
            step = spent + costs[at] - row_prices[at] - column_prices
            better = is_open & (step < reach)
            reach[better], came_from[better] = step[better], at
            column = int(np.argmin(np.where(is_open, reach, np.inf)))
            spent, is_open[column] = float(reach[column]), False
            at = int(row_of[column])
        row_prices[row] += spent
        for other in path[1:]:
            row_prices[other] += spent - reach[column_of[other]]
        column_prices[~is_open] -= spent - reach[~is_open]
        while column >= 0:
            at = int(came_from[column])
            row_of[column], column_of[at], column = at, column, int(column_of[at])
    return [(row, int(column_of[row])) for row in range(rows)]
