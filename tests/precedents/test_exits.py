"""The table of exits, and the shares that come from it."""

from __future__ import annotations

import math
import re
from collections import Counter
from datetime import date, timedelta

import pytest

from exeunt.precedents.cases import CaseType, exile_cases
from exeunt.precedents.departure import departure_base_rate, fates, how_they_fared
from exeunt.precedents.exits import Exit, Outcome, Rule, Way, exits
from exeunt.precedents.states import states_on
from exeunt.precedents.tables import read_table

ISO = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
LEFT_OFFICE_OTHERWISE = {
    "ita-iii-1946": "abdicated",
    "ita-ii-1946": "lost a referendum",
    "bgr-ii-1946": "lost a referendum",
    "ven-betancourt-1948": "had handed over",
    "jor-abdullah-1951": "his regency ended",
    "jor-talal-1952": "declared unfit by parliament",
    "hti-kebreau-1958": "had handed over; dismissed as chief of the army",
    "cod-tshombe-1965": "dismissed by the president",
    "pan-robles-1968": "his term ended",
    "mdv-nasir-1978": "retired",
    "irn-banisadr-1981": "impeached",
    "cmr-ahidjo-1983": "resigned",
    "yem-albeidh-1994": "head of a secession that no state recognised",
    "per-fujimori-2000": "resigned from abroad, declared unfit by congress",
    "ecu-noboa-2003": "his term ended",
    "gtm-portillo-2004": "his term ended",
    "pak-musharraf-2008": "resigned before an impeachment",
    "lby-zeidan-2014": "voted out",
    "lso-thabane-2015": "lost an election",
    "mda-plahotniuc-2019": "held no office",
    "pak-sharif-2019": "removed by a court",
}
"""Rows of the case table that are prompt or after detention, yet no irregular loss of office."""


def test_schema() -> None:
    rows = read_table("exits.csv")
    assert len(rows) == len({row["id"] for row in rows}) >= 470
    for row in rows:
        assert ISO.fullmatch(row["lost_on"]), row["id"]
        assert row["way"] in set(Way), row["id"]
        assert row["regime"] in set(Rule), row["id"]
        assert row["fate"] in set(Outcome), row["id"]
        assert row["certain"] in {"yes", "no"}, row["id"]
        assert row["source"].strip(), row["id"]
        assert row["lost_on"] >= "1946", row["id"]
        if row["way"] == "assassination":
            assert row["fate"] == "killed", row["id"]


def test_countries_were_states() -> None:
    for one in exits():
        codes = {state.code for state in states_on(one.on - timedelta(days=1))}
        codes |= {state.code for state in states_on(one.on)}
        assert one.country in codes, one.id


def test_every_irregular_case_of_the_case_table_is_there() -> None:
    linked = {one.exile for one in exits()}
    prompt = {CaseType.PROMPT, CaseType.AFTER_DETENTION, CaseType.EMBASSY_ONLY}
    for case in exile_cases():
        if case.case_type in prompt and case.id not in LEFT_OFFICE_OTHERWISE:
            assert case.id in linked, case.id
    assert set(LEFT_OFFICE_OTHERWISE).isdisjoint(linked)


def test_fates_agree_with_the_case_table() -> None:
    """Who is said to have gone abroad within a year left within a year by the case table too."""
    cases = {case.id: case for case in exile_cases()}
    for one in exits():
        if one.exile is None:
            continue
        case = cases[one.exile]
        assert case.home == one.country, one.id
        if one.outcome is Outcome.EXILE:
            assert (case.on - one.on).days <= 366, one.id
        if case.case_type is CaseType.DELAYED:
            assert one.outcome is not Outcome.EXILE, one.id


def find(identity: str) -> Exit:
    return next(one for one in exits() if one.id == identity)


@pytest.mark.parametrize(
    ("identity", "way", "outcome"),
    [
        ("chl-allende-1973", Way.COUP, Outcome.KILLED),
        ("irn-pahlavi-1979", Way.UPRISING, Outcome.EXILE),
        ("uga-amin-1979", Way.FOREIGN, Outcome.EXILE),
        ("cub-batista-1959", Way.REBELS, Outcome.EXILE),
        ("egy-sadat-1981", Way.ASSASSINATION, Outcome.KILLED),
        ("egy-mubarak-2011", Way.UPRISING, Outcome.DETAINED),
        ("idn-suharto-1998", Way.UPRISING, Outcome.UNHARMED),
        ("afg-najibullah-1992", Way.REBELS, Outcome.EMBASSY),
        ("gab-ondimba-2023", Way.COUP, Outcome.DETAINED),
        ("ven-maduro-2026", Way.FOREIGN, Outcome.DETAINED),
    ],
)
def test_known_facts(identity: str, way: Way, outcome: Outcome) -> None:
    one = find(identity)
    assert (one.way, one.outcome) == (way, outcome)


def test_the_count_and_the_share_of_exiles_are_near_those_of_archigos() -> None:
    """Archigos has 385 irregular or foreign exits from 1946 to 2012, with 150 exiles."""
    counted = next(fate for fate in fates() if fate.way.startswith("irregular"))
    ours = [one for one in exits() if one.on.year <= 2012]
    share = sum(one.outcome is Outcome.EXILE for one in ours) / len(ours)
    assert abs(share - counted.exile / counted.leaders) < 0.06
    assert 1.0 <= len(ours) / counted.leaders <= 1.2
    decades = Counter((one.on.year - 1946) // 10 for one in ours)
    assert max(decades, key=lambda number: decades[number]) == 2


def test_shares_add_up_and_name_their_class() -> None:
    found = how_they_fared(date(2019, 2, 15))
    assert found is not None
    for fared in (found.together, *found.by_decade, *found.by_rule, *found.by_way):
        assert math.isclose(sum(rate.probability for _, rate in fared.rates), 1.0)
        for outcome, rate in fared.rates:
            low, high = rate.interval
            assert 0 <= low <= rate.probability <= high <= 1
            assert outcome in rate.reference_class
            assert "removed" in rate.reference_class
    assert sum(one.leaders for one in found.by_decade) == found.together.leaders
    assert sum(one.leaders for one in found.by_rule) == found.together.leaders
    assert 0.35 < found.together.rate(Outcome.EXILE).probability < 0.55


def test_no_share_knows_what_came_after() -> None:
    on = date(2011, 6, 1)
    found = how_they_fared(on)
    assert found is not None
    assert found.together.leaders == sum(
        one.known_after < on and one.way is not Way.ASSASSINATION for one in exits()
    )
    assert how_they_fared(date(1946, 6, 1)) is None


def test_every_day_has_a_base_rate() -> None:
    for on in (date(1946, 1, 1), date(1949, 5, 1), date(1955, 12, 31), date(2026, 11, 1)):
        for code in ("CHN", "FRA", "EGY", "VEN"):
            rates = departure_base_rate(code, on)
            assert rates is not None
            last = int(rates.any_way.reference_class.split(":")[0][-4:])
            assert last < on.year


def test_the_recent_rate_counts_the_ten_years_before() -> None:
    rates = departure_base_rate("GAB", date(2023, 8, 30))
    assert rates is not None
    recent = rates.recent_irregular
    assert recent is not None
    assert "2013-08-28 to 2023-08-30" in recent.reference_class
    counted = int(recent.reference_class.split(": ")[1].split()[0])
    assert 15 <= counted <= 20
    early = departure_base_rate("GAB", date(1961, 1, 1))
    assert early is not None
    assert early.recent_irregular is not None
