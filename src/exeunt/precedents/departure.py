"""How often leaders lost office, by region and decade: the base rate of a departure.

Counts from Archigos, which ends in 2015.  A day's reference class is the last decade that was over
by then, so that no rate knows what came after; later days have the last decade, and its name says
so.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from functools import cache

from exeunt.precedents.states import resolve
from exeunt.precedents.tables import Row, read_table

NORMAL_80 = 1.2816
"""Standard deviations that leave a tenth on either side."""

REGIONS: dict[str, str] = {
    **dict.fromkeys(
        ("Northern Africa", "Western Africa", "Middle Africa", "Eastern Africa", "Southern Africa"),
        "Africa",
    ),
    **dict.fromkeys(
        ("Caribbean", "Central America", "South America", "Northern America"), "Americas"
    ),
    **dict.fromkeys(
        ("Eastern Europe", "Northern Europe", "Southern Europe", "Western Europe"), "Europe"
    ),
}
"""The four regions of the counts by subregion; what is not here is Asia and Oceania."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A share with its 80 % interval and the class it was counted on."""

    probability: float
    interval: tuple[float, float]
    reference_class: str
    source: str


@dataclass(frozen=True, slots=True)
class DepartureRates:
    """Losing office within a year: in any way, and by force or threat of it."""

    any_way: Rate
    irregular: Rate


def _wilson(hits: float, trials: float) -> tuple[float, float]:
    share = hits / trials
    square = NORMAL_80**2
    middle = (share + square / (2 * trials)) / (1 + square / trials)
    spread = (
        NORMAL_80
        * math.sqrt(share * (1 - share) / trials + square / (4 * trials**2))
        / (1 + square / trials)
    )
    return max(0.0, middle - spread), min(1.0, middle + spread)


def _rate(row: Row, hits: int, way: str) -> Rate:
    years = float(row["leader_years"])
    low, high = _wilson(hits, years)
    words = f"leaders in {row['region']} {row['decade']}: {hits} {way} in {years:.0f} leader-years"
    return Rate(hits / years, (low, high), words, row["source"])


@cache
def _rows() -> dict[tuple[str, int], Row]:
    return {(row["region"], int(row["decade"][-4:])): row for row in read_table("departures.csv")}


def departure_base_rate(country: str, on: date) -> DepartureRates | None:
    """The yearly rates of losing office for a country's region, None before the first decade ended.

    Deaths in office are not counted as leaving.  Raises UsageError for an unknown country or day.
    """
    region = REGIONS.get(resolve(country, on).subregion, "Asia and Oceania")
    ended = [last for where, last in _rows() if where == region and last < on.year]
    if not ended:
        return None
    row = _rows()[region, max(ended)]
    forced = int(row["irregular"]) + int(row["foreign"])
    return DepartureRates(
        any_way=_rate(row, forced + int(row["regular"]), "exits of any kind but death or illness"),
        irregular=_rate(row, forced, "removals by force or threat of it"),
    )


@dataclass(frozen=True, slots=True)
class Fate:
    """What became of leaders after one way of leaving, as far as it was counted."""

    way: str
    leaders: int
    exile: int
    period: str
    source: str

    @property
    def exile_rate(self) -> Rate:
        """The share that went into exile."""
        words = f"{self.leaders} leaders, {self.way}, {self.period}: {self.exile} went into exile"
        return Rate(
            self.exile / self.leaders, _wilson(self.exile, self.leaders), words, self.source
        )


@cache
def fates() -> tuple[Fate, ...]:
    """How leaders who lost power fared; prison and death are not counted apart here."""
    return tuple(
        Fate(row["way"], int(row["leaders"]), int(row["exile"]), row["period"], row["source"])
        for row in read_table("fates.csv")
    )
