"""How a state is governed and whether there is war in it, as of a day.

The spells of `regimes.csv` are dated; what began on the day itself is not yet known.  Those of
`wars.csv` have years, so that the year before the day is what is looked at.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

import numpy as np
from numpy.typing import NDArray

from exeunt.precedents.states import FIRST_DAY, states_on
from exeunt.precedents.tables import Row, first_day, read_table

Array = NDArray[np.float64]


class Regime(StrEnum):
    """Whether an election that the opposition could have won filled the government."""

    DEMOCRACY = "democracy"
    AUTOCRACY = "autocracy"


@dataclass(frozen=True, slots=True)
class Conditions:
    """How a state stood on a day; `regime` None where not known.

    `since` is the day from which the regime counts, None where that lies before the table; `war`
    names the war there in the year before, if there was one.
    """

    regime: Regime | None
    since: date | None
    war: str | None


def regimes_of(rows: Iterable[Row], on: date) -> dict[str, tuple[Regime, date]]:
    """Each state's regime on a day and since when, from rows of `regimes.csv`.

    A state has the regime it began with on its first day already.
    """
    found: dict[str, tuple[Regime, date]] = {}
    for row in rows:
        start = first_day(row["from"])
        if start < on or (start == on and row["code"] not in found):
            found[row["code"]] = (Regime(row["regime"]), start)
    return found


def wars_of(rows: Iterable[Row], year: int) -> dict[str, str]:
    """The war in each state in a year, from rows of `wars.csv`."""
    return {
        row["code"]: row["war"]
        for row in rows
        if int(row["from"]) <= year and (not row["to"] or year <= int(row["to"]))
    }


@cache
def _regimes(on: date) -> dict[str, tuple[Regime, date]]:
    return regimes_of(read_table("regimes.csv"), on)


@cache
def _wars(year: int) -> dict[str, str]:
    return wars_of(read_table("wars.csv"), year)


def conditions(code: str, on: date) -> Conditions:
    """How a state stood on a day."""
    regime, since = _regimes(on).get(code, (None, None))
    if since == FIRST_DAY:
        since = None
    return Conditions(regime, since, _wars(on.year - 1).get(code))


def war_there(on: date) -> Array:
    """1 for each state of the day in which there was war in the year before."""
    wars = _wars(on.year - 1)
    return np.array([float(state.code in wars) for state in states_on(on)])


def democracy(on: date) -> Array:
    """1 for each state of the day that is a democracy, 0 for an autocracy, NaN where unknown."""
    regimes = _regimes(on)
    return np.array(
        [
            float(regimes[state.code][0] is Regime.DEMOCRACY) if state.code in regimes else np.nan
            for state in states_on(on)
        ]
    )
