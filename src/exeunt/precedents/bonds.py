"""Which organisations, alliances and defence treaties two states share on a day.

A membership or treaty counts from the day after it began to the day before it ended, so that what
happened on the day itself is not known.  Of a date given as a month or year the last day counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

import numpy as np
from numpy.typing import NDArray

from exeunt.precedents.states import State, all_states, states_on
from exeunt.precedents.tables import Row, last_day, read_table

Array = NDArray[np.float64]


class PactKind(StrEnum):
    """What a treaty binds its parties to, if one is attacked."""

    MUTUAL = "mutual"
    GUARANTEE = "guarantee"
    CONSULTATION = "consultation"


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation as it stood on a day: its members' codes, and whether it is an alliance."""

    name: str
    is_alliance: bool
    members: frozenset[str]


@dataclass(frozen=True, slots=True)
class Pact:
    """A defence treaty between two states in force on a day."""

    parties: frozenset[str]
    since: date
    kind: PactKind
    treaty: str
    source: str


@dataclass(frozen=True, slots=True)
class Bonds:
    """What binds a host to the home country on a day: shown, not weighed.

    `organisations` and `alliances` have the names of those that both belong to, the smallest first.
    """

    organisations: tuple[str, ...]
    alliances: tuple[str, ...]
    pacts: tuple[Pact, ...]


@dataclass(frozen=True, slots=True)
class Membership:
    """One state's membership: it counts after `start` and up to `end`."""

    organisation: str
    is_alliance: bool
    code: str
    start: date
    end: date


def _end(words: str) -> date:
    return last_day(words) if words else date.max


def memberships(rows: Iterable[Row]) -> tuple[Membership, ...]:
    """The rows of `organisations.csv`."""
    return tuple(
        Membership(
            row["organisation"],
            row["alliance"] == "yes",
            row["code"],
            last_day(row["joined"]),
            _end(row["left"]),
        )
        for row in rows
    )


def organisations_of(table: Iterable[Membership], on: date) -> tuple[Organisation, ...]:
    """The organisations of a day, by size and name."""
    members: dict[str, set[str]] = {}
    alliances: set[str] = set()
    for one in table:
        if one.start < on <= one.end:
            members.setdefault(one.organisation, set()).add(one.code)
            if one.is_alliance:
                alliances.add(one.organisation)
    return tuple(
        Organisation(name, name in alliances, frozenset(codes))
        for name, codes in sorted(members.items(), key=lambda one: (len(one[1]), one[0]))
    )


def pacts_of(rows: Iterable[Row], on: date) -> tuple[Pact, ...]:
    """The defence treaties in force on a day, from rows of `defence_pacts.csv`."""
    return tuple(
        Pact(
            frozenset((row["one"], row["other"])),
            last_day(row["start"]),
            PactKind(row["kind"]),
            row["treaty"],
            row["source"],
        )
        for row in rows
        if last_day(row["start"]) < on <= _end(row["end"])
    )


@cache
def _memberships() -> tuple[Membership, ...]:
    return memberships(read_table("organisations.csv"))


@dataclass(frozen=True, slots=True)
class _Spells:
    """The memberships but those of alliances as columns: a fit asks for hundreds of days."""

    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    organisations: NDArray[np.int64]
    codes: NDArray[np.int64]
    units: dict[str, int]


@cache
def _spells() -> _Spells:
    rows = [one for one in _memberships() if not one.is_alliance]
    units = {code: i for i, code in enumerate(sorted({state.code for state in all_states()}))}
    names = {name: i for i, name in enumerate(sorted({one.organisation for one in rows}))}
    return _Spells(
        np.array([one.start.toordinal() for one in rows]),
        np.array([one.end.toordinal() for one in rows]),
        np.array([names[one.organisation] for one in rows]),
        np.array([units[one.code] for one in rows]),
        units,
    )


@cache
def _organisations(on: date) -> tuple[Organisation, ...]:
    return organisations_of(_memberships(), on)


@cache
def _pacts(on: date) -> tuple[Pact, ...]:
    return pacts_of(read_table("defence_pacts.csv"), on)


def bonds(home: str, host: str, on: date) -> Bonds:
    """What two states share on a day, by their codes."""
    both = {home, host}
    shared = [one for one in _organisations(on) if both <= one.members]
    return Bonds(
        tuple(one.name for one in shared if not one.is_alliance),
        tuple(one.name for one in shared if one.is_alliance),
        tuple(pact for pact in _pacts(on) if pact.parties == both),
    )


def shared_organisations(home: State, on: date) -> Array:
    """How many organisations of the table, alliances left out, each state of the day shares."""
    spells = _spells()
    counts = (spells.starts < on.toordinal()) & (spells.ends >= on.toordinal())
    own = np.zeros(len(spells.starts), dtype=bool)
    own[spells.organisations[counts & (spells.codes == spells.units[home.code])]] = True
    shared = np.bincount(
        spells.codes[counts & own[spells.organisations]], minlength=len(spells.units)
    )
    units = [spells.units[state.code] for state in states_on(on)]
    return np.asarray(shared[units], dtype=np.float64)


def allied(home: State, on: date) -> Array:
    """1 for each state of the day that is in an alliance or has a defence treaty with `home`."""
    found: set[str] = set()
    for one in _organisations(on):
        if one.is_alliance and home.code in one.members:
            found |= one.members
    for pact in _pacts(on):
        if home.code in pact.parties:
            found |= pact.parties
    return np.array([float(state.code in found) for state in states_on(on)])
