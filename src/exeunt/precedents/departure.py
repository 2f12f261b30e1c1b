"""How often leaders lost office, by region and decade, and how those fared who lost it by force.

Counts from Archigos, which ends in 2015.  A day's reference class is the last decade that was over
by then, so that no rate knows what came after; later days have the last decade, and its name says
so.  Days before 1956 have the years from 1945 to the year before.  Removals by force are counted a
second time from the product's own table of exits, over the ten years before the day.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from exeunt.precedents.exits import Fates, fates_known, removal_rate
from exeunt.precedents.intervals import Rate, wilson
from exeunt.precedents.regions import region_of
from exeunt.precedents.states import resolve
from exeunt.precedents.tables import Row, read_table


@dataclass(frozen=True, slots=True)
class DepartureRates:
    """Losing office within a year: in any way, and by force or threat of it.

    `recent_irregular` counts the latter over the ten years before the day, from our own table; None
    where less than a year of it lies before the day.
    """

    any_way: Rate
    irregular: Rate
    recent_irregular: Rate | None = None


def _rate(row: Row, hits: int, way: str) -> Rate:
    years = float(row["leader_years"])
    words = f"leaders in {row['region']} {row['decade']}: {hits} {way} in {years:.0f} leader-years"
    return Rate(hits / years, wilson(hits, years), words, row["source"])


@cache
def _rows() -> dict[tuple[str, int], Row]:
    return {(row["region"], int(row["decade"][-4:])): row for row in read_table("departures.csv")}


def departure_base_rate(country: str, on: date) -> DepartureRates | None:
    """The yearly rates of losing office for a country's region; None before any year was counted.

    Deaths in office are not counted as leaving.  Raises UsageError for an unknown country or day.
    """
    region = region_of(resolve(country, on).subregion)
    ended = [last for where, last in _rows() if where == region and last < on.year]
    if not ended:
        return None
    row = _rows()[region, max(ended)]
    forced = int(row["irregular"]) + int(row["foreign"])
    return DepartureRates(
        any_way=_rate(row, forced + int(row["regular"]), "exits of any kind but death or illness"),
        irregular=_rate(row, forced, "removals by force or threat of it"),
        recent_irregular=removal_rate(region, on),
    )


def how_they_fared(on: date) -> Fates | None:
    """How leaders who lost power irregularly had fared within a year, as known on a day.

    Shares with intervals, together and by decade, by how they had ruled and by way of exit.  None
    before the first of them is known.
    """
    return fates_known(on)


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of leaders after one way of leaving, as far as Archigos counts it."""

    way: str
    leaders: int
    exile: int
    period: str
    source: str

    @property
    def exile_rate(self) -> Rate:
        """The share that went into exile."""
        words = f"{self.leaders} leaders, {self.way}, {self.period}: {self.exile} went into exile"
        return Rate(self.exile / self.leaders, wilson(self.exile, self.leaders), words, self.source)


@cache
def fates() -> tuple[Fate, ...]:
    """The exile of leaders as Archigos counts it, beside which `how_they_fared` can be held."""
    return tuple(
        Fate(row["way"], int(row["leaders"]), int(row["exile"]), row["period"], row["source"])
        for row in read_table("fates.csv")
    )
