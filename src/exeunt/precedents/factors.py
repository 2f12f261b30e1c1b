"""What the model looks at: the factors of each possible host, as numbers with a unit.

`choice_set` gives the raw values for one home and day, NaN where unknown; `columns` turns them into
the columns of the model.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from exeunt.precedents import bonds, patrons, ties
from exeunt.precedents.cases import Case, host_state
from exeunt.precedents.states import State, state_on, states_on

Array = NDArray[np.float64]


class FactorName(StrEnum):
    """The factors, by the name they have in every output."""

    BORDER = "border_km"
    CAPITALS = "distance_km"
    LANGUAGE = "common_official_language"
    RULER = "former_ruler"
    HOSTED = "earlier_exiles_hosted"
    OUTPUT = "output_dollars"
    POPULATION = "population"
    SEAT = "permanent_seat"
    PATRON = "patron"
    TRADE = "trade_percent"
    ORGANISATIONS = "shared_organisations"


@dataclass(frozen=True, slots=True)
class Kind:
    """How a factor is shown and how it enters the model."""

    name: FactorName
    words: str
    unit: str


KINDS: tuple[Kind, ...] = (
    Kind(FactorName.BORDER, "least distance between the borders", "km"),
    Kind(FactorName.CAPITALS, "distance between the capitals", "km"),
    Kind(FactorName.LANGUAGE, "a common official language", "yes/no"),
    Kind(FactorName.RULER, "once ruled the country", "yes/no"),
    Kind(FactorName.HOSTED, "exiled rulers hosted before", "cases"),
    Kind(FactorName.OUTPUT, "output at purchasing power", "US dollars"),
    Kind(FactorName.POPULATION, "population", "people"),
    Kind(FactorName.SEAT, "permanent seat in the Security Council", "yes/no"),
    Kind(FactorName.PATRON, "kept troops, a base or advisers there within five years", "yes/no"),
    Kind(FactorName.TRADE, "largest share in exports or imports", "%"),
    Kind(FactorName.ORGANISATIONS, "organisations that both belong to", "organisations"),
)


FACTOR_TABLES = (
    "capitals.csv",
    "distances.csv",
    "economy.csv",
    "former_rulers.csv",
    "languages.csv",
    "organisations.csv",
    "patrons.csv",
    "states.csv",
    "trade.csv",
)
"""The tables that the factors are made of, beside the cases themselves."""


@dataclass(frozen=True, slots=True)
class ChoiceSet:
    """All possible hosts for one home and day, with the raw value of each factor (NaN: unknown)."""

    home: State
    on: date
    hosts: tuple[State, ...]
    values: Array

    def column(self, name: FactorName) -> Array:
        """The values of one factor, host by host."""
        return self.values[:, [kind.name for kind in KINDS].index(name)]

    def index(self, code: str) -> int | None:
        """Where a host stands, None if it is none."""
        for i, host in enumerate(self.hosts):
            if host.code == code:
                return i
        return None


class HostingRecord:
    """Which rulers each state took in, and since when that could be known."""

    def __init__(self, cases: Iterable[Case]) -> None:
        """`cases` may reach beyond the days that are asked for."""
        events: list[tuple[date, str]] = []
        for case in cases:
            since: dict[str, date] = {}
            for code in case.destinations:
                host = host_state(code, case.on)
                if host and host != case.home:
                    since[host] = min(case.known_since(code), since.get(host, date.max))
            events += [(day, host) for host, day in since.items()]
        self._events = sorted(events)

    def counts(self, on: date) -> Counter[str]:
        """Rulers taken in, by state, as far as could be known before that day."""
        return Counter(host for day, host in self._events if day < on)


def choice_set(home: State, on: date, record: HostingRecord) -> ChoiceSet:
    """The possible hosts of a day with their factors, as far as known before that day."""
    states = states_on(on)
    hosted = record.counts(on)
    raw = {
        FactorName.BORDER: ties.border_km(home, on),
        FactorName.CAPITALS: ties.capital_km(home, on),
        FactorName.LANGUAGE: ties.common_language(home, on),
        FactorName.RULER: ties.former_ruler(home, on),
        FactorName.HOSTED: np.array([float(hosted[state.code]) for state in states]),
        FactorName.OUTPUT: ties.output_dollars(on),
        FactorName.POPULATION: ties.population(on),
        FactorName.SEAT: ties.permanent_seat(on),
        FactorName.PATRON: patrons.patron(home, on),
        FactorName.TRADE: ties.trade_percent(home, on),
        FactorName.ORGANISATIONS: bonds.shared_organisations(home, on),
    }
    values = np.stack([raw[kind.name] for kind in KINDS], axis=1)
    kept = np.array([state.code != home.code for state in states])
    hosts = tuple(state for state in states if state.code != home.code)
    return ChoiceSet(home, on, hosts, values[kept])


def case_choice(case: Case, record: HostingRecord) -> tuple[ChoiceSet, tuple[int, ...]] | None:
    """A case's choice set and the places he went to, in order; None if none is in the set."""
    home = state_on(case.home, case.on)
    if home is None:
        return None
    options = choice_set(home, case.on, record)
    found = []
    for code in case.destinations:
        host = host_state(code, case.on)
        place = options.index(host) if host else None
        if place is not None and place not in found:
            found.append(place)
    return (options, tuple(found)) if found else None
