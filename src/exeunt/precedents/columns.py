"""The columns of the model: how each factor's raw value becomes a number to make scores of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from exeunt.precedents.factors import ChoiceSet, FactorName
from exeunt.precedents.quantities import NUMBERS

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its factor, the form in words, and whether it flags a missing value."""

    factor: FactorName
    form: str
    flags_missing: bool = False


def _log_border(values: Array) -> Array:
    return np.log(values + NUMBERS["border_offset"])


def _log_plus_one(values: Array) -> Array:
    return np.log1p(values)


def _log(values: Array) -> Array:
    return np.log(values)


def _as_is(values: Array) -> Array:
    return values


_FORMS: tuple[tuple[FactorName, str, Callable[[Array], Array]], ...] = (
    (FactorName.BORDER, "log(km + 300)", _log_border),
    (FactorName.CAPITALS, "log(km + 1)", _log_plus_one),
    (FactorName.LANGUAGE, "1 if yes", _as_is),
    (FactorName.RULER, "1 if yes", _as_is),
    (FactorName.HOSTED, "log(cases + 1)", _log_plus_one),
    (FactorName.OUTPUT, "log(US dollars)", _log),
    (FactorName.POPULATION, "log(people)", _log),
    (FactorName.SEAT, "1 if yes", _as_is),
    (FactorName.PATRON, "1 if yes", _as_is),
    (FactorName.TRADE, "%", _as_is),
    (FactorName.ORGANISATIONS, "log(organisations + 1)", _log_plus_one),
)

_MAY_BE_UNKNOWN = (FactorName.OUTPUT,)
"""Population lacks for the same dead states, so that one flag speaks for both."""

COLUMNS: tuple[Column, ...] = (
    *(Column(factor, form) for factor, form, _ in _FORMS),
    *(Column(factor, "1 if unknown", flags_missing=True) for factor in _MAY_BE_UNKNOWN),
)


def column_values(choices: ChoiceSet) -> Array:
    """The model's columns for every possible host.

    An unknown value takes the mean of the hosts for which it is known, so that it speaks neither
    for nor against; where values are missing at all, a column of its own flags them.
    """
    columns = []
    for factor, _, form in _FORMS:
        values = form(choices.column(factor))
        unknown = np.isnan(values)
        if unknown.any():
            middle = 0.0 if unknown.all() else float(values[~unknown].mean())
            values = np.where(unknown, middle, values)
        columns.append(values)
    columns += [np.isnan(choices.column(factor)).astype(float) for factor in _MAY_BE_UNKNOWN]
    return np.stack(columns, axis=1)


def _back(factor: FactorName, number: float) -> float:
    """The raw value of a column's number."""
    if factor is FactorName.BORDER:
        return float(np.exp(number)) - NUMBERS["border_offset"]
    if factor in {FactorName.CAPITALS, FactorName.HOSTED, FactorName.ORGANISATIONS}:
        return float(np.expm1(number))
    if factor in {FactorName.OUTPUT, FactorName.POPULATION}:
        return float(np.exp(min(number, 60.0)))
    return number


_RANGES = {
    FactorName.BORDER: (0.0, 20037.0),
    FactorName.CAPITALS: (100.0, 20037.0),
    FactorName.HOSTED: (0.0, 100.0),
    FactorName.OUTPUT: (1e8, 5e13),
    FactorName.POPULATION: (1e4, 2e9),
    FactorName.TRADE: (0.0, 100.0),
    FactorName.ORGANISATIONS: (0.0, 15.0),
}
"""Values that a state can have; what lies outside is no answer to what would have to differ."""


def raise_factor(factor: FactorName, value: float, gain: float, weight: float) -> float | None:
    """The value of a factor that would add `gain` log odds; None if no value in its range does.

    `weight` is the model's weight of the factor's column in its own unit.
    """
    if weight == 0.0:
        return None
    form = next(form for name, _, form in _FORMS if name is factor)
    wanted = float(form(np.array([value]))[0]) + gain / weight
    needed = _back(factor, wanted)
    low, high = _RANGES[factor]
    return needed if low <= needed <= high else None
