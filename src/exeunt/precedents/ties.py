"""What binds two states: borders, distance, language, former rule, output, trade.

All as of a day: a state's territory, capital and dates come from the tables.  Arrays run over the
states of that day in the order of `states_on`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

import numpy as np
from numpy.typing import NDArray

from exeunt.precedents.cases import former_rulers
from exeunt.precedents.states import State, all_states, states_on
from exeunt.precedents.tables import first_day, read_table

EARTH_RADIUS_KM = 6371.0
Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Capital:
    """A seat of government from `start` to `end` (None: open)."""

    name: str
    start: date | None
    end: date | None
    latitude: float
    longitude: float


@cache
def _capitals() -> dict[str, tuple[Capital, ...]]:
    found: dict[str, list[Capital]] = {}
    for row in read_table("capitals.csv"):
        found.setdefault(row["code"], []).append(
            Capital(
                row["capital"],
                first_day(row["start"]) if row["start"] else None,
                first_day(row["end"]) if row["end"] else None,
                float(row["latitude"]),
                float(row["longitude"]),
            )
        )
    return {code: tuple(rows) for code, rows in found.items()}


def capital_on(code: str, on: date) -> Capital:
    """The seat of a state's government that day."""
    rows = _capitals()[code]
    for capital in rows:
        if capital.end is None or on < capital.end:
            return capital
    return rows[-1]


@cache
def _units() -> dict[str, int]:
    return {code: i for i, code in enumerate(sorted({s.code for s in all_states()}))}


@cache
def _border_matrix() -> Array:
    units = _units()
    matrix = np.full((len(units), len(units)), np.nan)
    np.fill_diagonal(matrix, 0.0)
    for row in read_table("distances.csv"):
        i, j = units[row["code"]], units[row["other"]]
        matrix[i, j] = matrix[j, i] = float(row["kilometres"])
    return matrix


def border_km(home: State, on: date) -> Array:
    """Least distance between the borders of `home` and of each state of the day, in km.

    Two states on the land of one of today's count as neighbours.
    """
    units = _units()
    from_home = _border_matrix()[[units[part] for part in home.territory]].min(axis=0)
    hosts = states_on(on)
    values = from_home[[units[host.territory[0]] for host in hosts]]
    for i, host in enumerate(hosts):
        if len(host.territory) > 1:
            values[i] = from_home[[units[part] for part in host.territory]].min()
    return np.asarray(values)


@cache
def _capital_points(on: date) -> Array:
    capitals = [capital_on(state.code, on) for state in states_on(on)]
    latitude = np.radians([capital.latitude for capital in capitals])
    longitude = np.radians([capital.longitude for capital in capitals])
    flat = np.cos(latitude)
    return np.stack([flat * np.cos(longitude), flat * np.sin(longitude), np.sin(latitude)], axis=1)


def capital_km(home: State, on: date) -> Array:
    """Great-circle distance from `home`'s capital to each capital of the day, in km."""
    points = _capital_points(on)
    here = points[[state.code for state in states_on(on)].index(home.code)]
    return np.asarray(EARTH_RADIUS_KM * np.arccos(np.clip(points @ here, -1.0, 1.0)))


@cache
def _languages(*, spoken: bool) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in read_table("languages.csv"):
        if spoken or row["status"] == "official":
            found.setdefault(row["code"], set()).add(row["language"])
    return {code: frozenset(names) for code, names in found.items()}


@cache
def languages(code: str, *, spoken: bool = False) -> frozenset[str]:
    """Official languages of a country, with `spoken` also those of a fifth of its people.

    A dead state without rows of its own has its successor's.
    """
    found = _languages(spoken=spoken).get(code, frozenset())
    if found:
        return found
    for state in all_states():
        if state.code == code and state.successor and state.successor != code:
            return languages(state.successor, spoken=spoken)
    return found


def common_language(home: State, on: date) -> Array:
    """1 where a state shares an official language with `home`, 0 where not, NaN where unknown."""
    own = languages(home.code)
    hosts = [languages(state.code) for state in states_on(on)]
    return np.array([float(bool(own & host)) if own and host else np.nan for host in hosts])


def former_ruler(home: State, on: date) -> Array:
    """1 for each state that once ruled `home`."""
    rulers = former_rulers(home.code)
    return np.array([float(state.code in rulers) for state in states_on(on)])


@cache
def _economy(column: str) -> dict[str, float]:
    return {row["code"]: float(row[column]) for row in read_table("economy.csv") if row[column]}


def _newest(column: str, on: date) -> Array:
    known = _economy(column)
    return np.array([known.get(state.code, np.nan) for state in states_on(on)])


def output_dollars(on: date) -> Array:
    """Each state's output at purchasing power, newest estimate whatever the day; NaN if unknown."""
    return _newest("output_dollars", on)


def population(on: date) -> Array:
    """Each state's population, newest estimate whatever the day; NaN if unknown."""
    return _newest("population", on)


CHINA_SEAT = date(1971, 10, 25)
"""General Assembly resolution 2758: the seat passed from Taipei to Peking."""


def permanent_seat(on: date) -> Array:
    """1 for the states with a permanent seat in the Security Council that day."""
    holders = {
        "USA",
        "GBR",
        "FRA",
        "RUS",
        "CHN" if on >= CHINA_SEAT or on < date(1949, 12, 8) else "TWN",
    }
    return np.array([float(state.code in holders) for state in states_on(on)])


@cache
def _trade() -> dict[tuple[str, str], float]:
    shares: dict[tuple[str, str], float] = {}
    for row in read_table("trade.csv"):
        key = (row["code"], row["partner"])
        shares[key] = max(shares.get(key, 0.0), float(row["percent"]))
    return shares


def trade_percent(home: State, on: date) -> Array:
    """Larger of the shares in `home`'s exports and imports, newest year; 0 below its first five."""
    return np.array([_trade().get((home.code, state.code), 0.0) for state in states_on(on)])
