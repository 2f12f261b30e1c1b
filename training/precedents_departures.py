# ruff: noqa: E501 - tables are easier to read on long lines
"""Counts how leaders lost office, by region and decade, from Archigos 4.1 with LEAD.

For days before the first decade was over there are counts from 1945 to each of its years.

    python training/precedents_departures.py LEADERS.parquet

Needs pandas and pyarrow.  The leader table itself is not ours and is not committed; the counts are facts,
published here with their citation (Goemans, Gleditsch and Chiozza 2009; Ellis, Horowitz and Stam 2015).
"""

from __future__ import annotations

import csv
import sys
from collections import defaultdict
from datetime import date
from pathlib import Path

import pandas as pd

DATA = Path(__file__).resolve().parents[1] / "src" / "exeunt" / "precedents" / "data"
SOURCE = (
    "counted from Archigos 4.1 (Goemans, Gleditsch and Chiozza 2009) with LEAD (Ellis et al. 2015)"
)
REGIONS = {
    "Africa": (
        "Northern Africa",
        "Western Africa",
        "Middle Africa",
        "Eastern Africa",
        "Southern Africa",
    ),
    "Americas": ("Caribbean", "Central America", "South America", "Northern America"),
    "Asia and Oceania": (
        "Central Asia",
        "Eastern Asia",
        "South-eastern Asia",
        "Southern Asia",
        "Western Asia",
        "Australia and New Zealand",
        "Melanesia",
        "Micronesia",
        "Polynesia",
    ),
    "Europe": ("Eastern Europe", "Northern Europe", "Southern Europe", "Western Europe"),
}
FIRST, LAST = 1946, 2015
BEFORE = 1945
"""The first year for which the table is whole: it has those who left office from then on."""


def decade(year: int) -> str:
    """1946-55, 1956-65, ..."""
    start = FIRST + (year - FIRST) // 10 * 10
    return f"{start}-{start + 9}"


def periods(year: int) -> list[str]:
    """Every period of the table that a year belongs to."""
    early = [f"{BEFORE}-{end}" for end in range(max(year, BEFORE), FIRST + 9)]
    return early + ([decade(year)] if year >= FIRST else [])


def main() -> None:
    """Count and write departures.csv."""
    with (DATA / "states.csv").open(encoding="utf-8") as file:
        subregion = {row["code"]: row["subregion"] for row in csv.DictReader(file)}
    region_of = {sub: region for region, subs in REGIONS.items() for sub in subs}
    counts: dict[tuple[str, str], dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for row in pd.read_parquet(sys.argv[1]).itertuples():
        if row.c not in subregion:
            continue
        region = region_of[subregion[row.c]]
        begin, end = (
            date.fromisoformat(str(row.startdate)[:10]),
            date.fromisoformat(str(row.enddate)[:10]),
        )
        for year in range(max(begin.year, BEFORE), min(end.year, LAST) + 1):
            days = (min(end, date(year, 12, 31)) - max(begin, date(year, 1, 1))).days + 1
            for period in periods(year):
                counts[region, period]["leader_years"] += days / 365.25
        if BEFORE <= end.year <= LAST and row.exit != "Still in Office":
            kind = {"Regular": "regular", "Irregular": "irregular", "Foreign": "foreign"}.get(
                row.exit, "died_or_ill"
            )
            for period in periods(end.year):
                counts[region, period][kind] += 1
    with (DATA / "departures.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(
            [
                "region",
                "decade",
                "leader_years",
                "regular",
                "irregular",
                "foreign",
                "died_or_ill",
                "source",
            ]
        )
        for (region, years), found in sorted(counts.items()):
            writer.writerow(
                [
                    region,
                    years,
                    round(found["leader_years"], 1),
                    *(int(found[k]) for k in ("regular", "irregular", "foreign", "died_or_ill")),
                    SOURCE,
                ]
            )


if __name__ == "__main__":
    main()
