"""How well forecasts came true: ranks, log scores and calibration, with intervals over cases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from exeunt.precedents.quantities import NUMBERS

Array = NDArray[np.float64]
DEPTHS = (1, 3, 5, 10)
RESAMPLES = 1000
BIN_EDGES = (0.0, 0.01, 0.03, 0.1, 0.2, 0.3, 0.41)
"""Edges of the calibration bins; the last bin ends just above the cap."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """One forecast and what happened: chances of all hosts, and the places he went to in order.

    `first_chances` are those of the first stop; `chances` those of being (an equal share of) the
    places he ended up in.
    """

    chances: Array
    first_chances: Array
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Scores:
    """Each measure for each case; the mean is the score.

    Keys: `first_top1` ... `first_top10`, `any_top1` ... `any_top10` (1 if the first, or any, true
    place is among the first so many), `first_mrr`, `any_mrr` (1 / rank), `first_log_score`
    (natural log of the chance of the first stop), `log_score` (mean over his places),
    `together_log_score` (log of the sum over his places).
    """

    per_case: dict[str, Array]

    @property
    def cases(self) -> int:
        """How many cases were scored."""
        return len(self.per_case["log_score"])

    def means(self) -> dict[str, float]:
        """The mean of each measure."""
        return {name: float(values.mean()) for name, values in self.per_case.items()}

    def intervals(self) -> dict[str, tuple[float, float]]:
        """95 % of the means over resampled cases."""
        picks = _picks(self.cases)
        found = {}
        for name, values in self.per_case.items():
            low, high = np.quantile(values[picks].mean(axis=1), [0.025, 0.975])
            found[name] = (float(low), float(high))
        return found

    def gain_over(self, other: Scores, name: str) -> tuple[float, float, float]:
        """Mean difference in one measure on the same cases, with its 95 % interval."""
        gaps = self.per_case[name] - other.per_case[name]
        low, high = np.quantile(gaps[_picks(self.cases)].mean(axis=1), [0.025, 0.975])
        return float(gaps.mean()), float(low), float(high)

    def only(self, kept: NDArray[np.bool_]) -> Scores:
        """The scores of some of the cases."""
        return Scores({name: values[kept] for name, values in self.per_case.items()})


def _picks(cases: int) -> NDArray[np.int64]:
    generator = np.random.Generator(np.random.PCG64(int(NUMBERS["bootstrap_seed"])))
    return generator.integers(0, cases, (RESAMPLES, cases))


def rank_of(chances: Array, place: int) -> int:
    """A host's place in the order, ties broken by the order of the states."""
    ahead = chances > chances[place]
    tied = chances[:place] == chances[place]
    return int(ahead.sum() + tied.sum() + 1)


def score(forecasts: Sequence[Forecast]) -> Scores:
    """Score forecasts; see `Scores` for the measures."""
    rows: list[dict[str, float]] = []
    for forecast in forecasts:
        places = list(forecast.places)
        first = rank_of(forecast.first_chances, places[0])
        best = min(rank_of(forecast.chances, place) for place in places)
        row: dict[str, float] = {}
        for depth in DEPTHS:
            row[f"first_top{depth}"] = float(first <= depth)
            row[f"any_top{depth}"] = float(best <= depth)
        row["first_mrr"], row["any_mrr"] = 1 / first, 1 / best
        row["first_log_score"] = float(np.log(forecast.first_chances[places[0]]))
        row["log_score"] = float(np.log(forecast.chances[places]).mean())
        row["together_log_score"] = float(np.log(forecast.chances[places].sum()))
        rows.append(row)
    return Scores({name: np.array([row[name] for row in rows]) for name in rows[0]})


@dataclass(frozen=True, slots=True)
class Bin:
    """Forecasts said within a range: how many, their mean, and the share that came true."""

    low: float
    high: float
    forecasts: int
    said: float
    seen: float
    interval: tuple[float, float]


def _seen_interval(hits: Array, cases: NDArray[np.int64], total: int) -> tuple[float, float]:
    """95 % of the seen share when cases are drawn again, since one case fills many rows."""
    hit_sums = np.bincount(cases, hits, total)
    counts = np.bincount(cases, minlength=total).astype(np.float64)
    picks = _picks(total)
    drawn = counts[picks].sum(axis=1)
    shares = hit_sums[picks].sum(axis=1)[drawn > 0] / drawn[drawn > 0]
    low, high = np.quantile(shares, [0.025, 0.975])
    return float(low), float(high)


def calibration(
    forecasts: Sequence[Forecast], *, first: bool, edges: Sequence[float] = BIN_EDGES
) -> tuple[Bin, ...]:
    """Bins of what was said and seen; a share for each place, or for the first stop 0 or 1."""
    said, seen, owners = [], [], []
    for number, forecast in enumerate(forecasts):
        truth = np.zeros(len(forecast.chances))
        places = list(forecast.places[:1] if first else forecast.places)
        truth[places] = 1 / len(places)
        said.append(forecast.first_chances if first else forecast.chances)
        seen.append(truth)
        owners.append(np.full(len(truth), number))
    all_said, all_seen, all_owners = map(np.concatenate, (said, seen, owners))
    bins = []
    for low, high in pairwise(edges):
        inside = (all_said >= low) & (all_said < high)
        if inside.any():
            hits = all_seen[inside]
            interval = _seen_interval(hits, all_owners[inside], len(forecasts))
            bins.append(
                Bin(
                    low,
                    high,
                    int(inside.sum()),
                    float(all_said[inside].mean()),
                    float(hits.mean()),
                    interval,
                )
            )
    return tuple(bins)
