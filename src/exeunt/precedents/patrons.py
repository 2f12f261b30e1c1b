"""Patrons: states with troops, a base or military advisers in a country; severed relations.

The table has years, not days.  So that nothing is known too early, a tie counts from the year
after its first, to five years after its last.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

import numpy as np
from numpy.typing import NDArray

from exeunt.precedents.quantities import NUMBERS
from exeunt.precedents.states import State, states_on
from exeunt.precedents.tables import read_table

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class PatronTie:
    """A patron's forces in a country, from one year to another (None: still there)."""

    patron: str
    start: int
    end: int | None
    kind: str
    source: str


@cache
def _ties() -> dict[str, tuple[PatronTie, ...]]:
    found: dict[str, list[PatronTie]] = {}
    for row in read_table("patrons.csv"):
        tie = PatronTie(
            row["patron"],
            int(row["start"]),
            int(row["end"]) if row["end"] else None,
            row["kind"],
            row["source"],
        )
        found.setdefault(row["country"], []).append(tie)
    return {code: tuple(rows) for code, rows in found.items()}


def patron_ties(country: str, on: date) -> tuple[PatronTie, ...]:
    """The ties of a country that count on a day."""
    memory = int(NUMBERS["patron_memory"])
    return tuple(
        tie
        for tie in _ties().get(country, ())
        if tie.start < on.year and (tie.end is None or on.year <= tie.end + memory)
    )


def patron(home: State, on: date) -> Array:
    """1 for each state of the day that is a patron of `home`."""
    patrons = {tie.patron for tie in patron_ties(home.code, on)}
    return np.array([float(state.code in patrons) for state in states_on(on)])


@cache
def _severed() -> tuple[tuple[frozenset[str], int, int | None], ...]:
    return tuple(
        (
            frozenset((row["one"], row["other"])),
            int(row["start"]),
            int(row["end"]) if row["end"] else None,
        )
        for row in read_table("no_relations.csv")
    )


def without_relations(country: str, on: date) -> frozenset[str]:
    """States that had no diplomatic relations with a country in the year before that day.

    Shown, not weighed: out of sample it gained nothing.
    """
    year = on.year - 1
    found: set[str] = set()
    for pair, start, end in _severed():
        if country in pair and start <= year and (end is None or year < end):
            found |= pair - {country}
    return frozenset(found)
