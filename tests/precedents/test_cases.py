"""The validator of the case table and of the facts tables."""

from __future__ import annotations

import re
from datetime import date

import pytest

from exeunt.precedents.cases import CaseType, exile_cases, host_state
from exeunt.precedents.states import all_states, state_on
from exeunt.precedents.tables import first_day, last_day, read_table, table_digest

FROZEN = "02a38d75b6edf419ce6a378c5e29f19ebee7200da31b47d7cb21530341081524"
ISO = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
TABLES = (
    "capitals.csv",
    "defence_pacts.csv",
    "departures.csv",
    "economy.csv",
    "exiles.csv",
    "exits.csv",
    "extradition.csv",
    "extradition_conventions.csv",
    "extradition_parties.csv",
    "fates.csv",
    "former_rulers.csv",
    "icc_events.csv",
    "icc_parties.csv",
    "languages.csv",
    "no_relations.csv",
    "organisations.csv",
    "patrons.csv",
    "regimes.csv",
    "reported_facts.csv",
    "states.csv",
    "surrenders.csv",
    "trade.csv",
    "wars.csv",
    "universal_jurisdiction.csv",
    "warrants_not_executed.csv",
)


def test_the_table_is_the_frozen_one() -> None:
    """Whoever changes a case pins it anew here, and reports the tests again."""
    assert table_digest("exiles.csv") == FROZEN


@pytest.mark.parametrize("name", TABLES)
def test_every_row_has_a_source(name: str) -> None:
    rows = read_table(name)
    assert rows
    assert all(row["source"].strip() for row in rows)
    assert all(None not in row.values() for row in rows)


def test_schema_of_the_cases() -> None:
    codes = {state.code for state in all_states()}
    rows = read_table("exiles.csv")
    assert len(rows) == len({row["id"] for row in rows}) >= 257
    for row in rows:
        places = row["destinations"].split(";")
        assert ISO.fullmatch(row["left_on"]), row["id"]
        assert not row["lost_power_on"] or ISO.fullmatch(row["lost_power_on"]), row["id"]
        assert row["first"] == places[0], row["id"]
        assert row["main"] in places, row["id"]
        assert {*places, row["home"], *filter(None, row["transit"].split(";"))} <= codes, row["id"]
        assert row["home"] not in places, row["id"]
        assert row["autocrat"] in {"yes", "no"}, row["id"]
        assert row["certain"] in {"yes", "no"}, row["id"]


def test_case_types_follow_the_rule() -> None:
    for row in read_table("exiles.csv"):
        if not row["lost_power_on"]:
            continue
        waited = (first_day(row["left_on"]) - first_day(row["lost_power_on"])).days
        kind = CaseType(row["case_type"])
        if kind is CaseType.DELAYED:
            assert waited > 365, row["id"]
        if kind in {CaseType.PROMPT, CaseType.SELF_IMPOSED}:
            assert waited <= 366, row["id"]


def test_homes_and_hosts_were_states() -> None:
    for case in exile_cases():
        assert state_on(case.home, case.on), case.id
        assert any(host_state(place, case.on) for place in case.destinations), case.id


def test_a_month_is_first_and_last_day() -> None:
    assert first_day("1966") == date(1966, 1, 1)
    assert last_day("1966") == date(1966, 12, 31)
    assert last_day("1999-04") == date(1999, 4, 30)
    assert last_day("2012-12") == date(2012, 12, 31)


def test_a_dependency_counts_as_its_ruler() -> None:
    assert host_state("JAM", date(1956, 12, 12)) == "GBR"
    assert host_state("JAM", date(2004, 3, 15)) == "JAM"


def test_no_capital_border_or_output_is_missing_for_a_living_state() -> None:
    for name in ("capitals.csv", "economy.csv"):
        known = {row["code"] for row in read_table(name)}
        assert {state.code for state in all_states() if state.end is None} <= known
    pairs = {frozenset((row["code"], row["other"])) for row in read_table("distances.csv")}
    living = sorted({part for state in all_states() for part in state.territory})
    assert len(pairs) == len(living) * (len(living) - 1) // 2
