"""Counts of each text -> measures over all of them, with intervals over texts.

A measure is made of ratios of summed counts, so that long texts weigh more than short ones (micro
average).  Intervals hold the middle 95 % of the same ratios over texts drawn anew, with
replacement; they show how much hangs on which texts were marked, not on who marked them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Counts = Mapping[str, int]
DRAWS = 1000
SEED = 20190215
_LOW, _HIGH = 0.025, 0.975


class Part(StrEnum):
    """What a ratio says."""

    PRECISION = "p"
    RECALL = "r"
    F1 = "f1"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class Ratio:
    """`times` x the count `over` / the sum of the counts `under`; names of counts."""

    part: Part
    over: str
    under: tuple[str, ...]
    times: int = 1


@dataclass(frozen=True, slots=True)
class Measure:
    """A named group of ratios.

    `when_empty` is their value where all counts below the line are 0, None for "not known"; where
    only a ratio's own are 0, it is 0.
    """

    name: str
    ratios: tuple[Ratio, ...]
    when_empty: float | None


@dataclass(frozen=True, slots=True)
class Value:
    """A ratio, 0 to 1, and its 95 % interval; None where it is not known or was not asked for."""

    value: float | None
    interval: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Figure:
    """A measure with its values, in the order of its ratios."""

    name: str
    values: tuple[tuple[Part, Value], ...]

    def of(self, part: Part) -> Value:
        """The value of one part.  Raises KeyError if the measure has none."""
        return dict(self.values)[part]


def agreement(
    name: str, right: str, found: str, wanted: str, when_empty: float | None = 1.0
) -> Measure:
    """Precision, recall and F1 of counts of those names."""
    ratios = (
        Ratio(Part.PRECISION, right, (found,)),
        Ratio(Part.RECALL, right, (wanted,)),
        Ratio(Part.F1, right, (found, wanted), 2),
    )
    return Measure(name, ratios, when_empty)


def share(name: str, right: str, of: str, when_empty: float | None = 0.0) -> Measure:
    """One count as a share of another."""
    return Measure(name, (Ratio(Part.SHARE, right, (of,)),), when_empty)


def score(
    rows: Sequence[Counts], measures: Sequence[Measure], draws: int = DRAWS
) -> tuple[Figure, ...]:
    """The measures of the summed counts; `rows` has those of each text, all with the same names.

    `draws` is how often texts are drawn anew for the intervals, 0 for none.  One text alone has
    no interval.
    """
    names = list(rows[0])
    table = np.array([[row[name] for name in names] for row in rows], dtype=np.float64)
    totals = dict(zip(names, table.sum(axis=0)[:, None], strict=True))
    drawn = (
        dict(zip(names, _drawn(table, draws).T, strict=True)) if draws and len(rows) > 1 else None
    )
    return tuple(_figure(measure, totals, drawn) for measure in measures)


def _drawn(table: Array, draws: int) -> Array:
    """The summed counts of each draw."""
    random, count = Random(SEED), len(table)
    sums = np.empty((draws, table.shape[1]))
    for number in range(draws):
        picked = random.choices(range(count), k=count)
        sums[number] = np.bincount(picked, minlength=count) @ table
    return sums


def _figure(measure: Measure, totals: dict[str, Array], drawn: dict[str, Array] | None) -> Figure:
    values = []
    for ratio in measure.ratios:
        (value,) = _ratio(ratio, measure, totals)
        interval = None if drawn is None else _middle(_ratio(ratio, measure, drawn))
        values.append((ratio.part, Value(None if np.isnan(value) else float(value), interval)))
    return Figure(measure.name, tuple(values))


def _ratio(ratio: Ratio, measure: Measure, counts: dict[str, Array]) -> Array:
    under = sum((counts[name] for name in ratio.under), np.zeros(1))
    every = sorted({name for one in measure.ratios for name in one.under})
    all_under = sum((counts[name] for name in every), np.zeros(1))
    empty = np.nan if measure.when_empty is None else measure.when_empty
    found: Array = ratio.times * counts[ratio.over] / np.where(under > 0, under, 1.0)
    found = np.where(under > 0, found, 0.0)
    return np.where(all_under > 0, found, empty)


def _middle(values: Array) -> tuple[float, float] | None:
    """The ends of the middle 95 %, each one of the values; draws that say nothing are left out."""
    known = np.sort(values[~np.isnan(values)])
    if not len(known):
        return None
    last = len(known) - 1
    return float(known[int(_LOW * last)]), float(known[min(last, round(_HIGH * last))])
