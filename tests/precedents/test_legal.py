"""The legal tables, and what a host's facts say on a day."""

from __future__ import annotations

import re
from datetime import date

import pytest

from exeunt.precedents.extradition import treaties_between
from exeunt.precedents.legal import legal_facts
from exeunt.precedents.states import all_states
from exeunt.precedents.tables import first_day, last_day, read_table

ISO = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
IN_WORDS = re.compile(r"\b(?:19|20)\d{2}-\d{2}(?:-\d{2})?\b")
CODES = {state.code for state in all_states()}
KINDS = {
    "surrendered",
    "expelled",
    "tried",
    "held",
    "turned_back",
    "entry_refused",
    "let_go",
    "refused",
    "no_answer",
}


def is_date(words: str) -> bool:
    return bool(ISO.fullmatch(words)) and first_day(words) <= last_day(words)


def test_schema_of_the_bilateral_treaties() -> None:
    rows = read_table("extradition.csv")
    pairs = [frozenset((row["one"], row["other"])) for row in rows]
    assert len(pairs) == len(set(pairs)) >= 450
    for row in rows:
        assert {row["one"], row["other"]} <= CODES
        assert row["one"] != row["other"]
        assert is_date(row["in_force"])
        assert not row["ended"] or last_day(row["in_force"]) < first_day(row["ended"])
        assert row["certain"] in {"yes", "no"}
        assert row["treaty"]
        assert row["source"]
    assert sum("USA" in pair for pair in pairs) >= 110


def test_schema_of_the_conventions() -> None:
    conventions = {row["id"]: row for row in read_table("extradition_conventions.csv")}
    assert len(conventions) >= 15
    for row in conventions.values():
        assert is_date(row["signed"])
        assert is_date(row["in_force"])
        assert row["kind"] in {"treaty", "scheme, no treaty"}
    for row in read_table("extradition_parties.csv"):
        assert row["convention"] in conventions
        assert row["code"] in CODES
        assert is_date(row["since"])
        assert not row["until"] or first_day(row["since"]) < first_day(row["until"])
        assert row["certain"] in {"yes", "no"}
        begun = conventions[row["convention"]]["in_force"]
        assert last_day(row["since"]) >= first_day(begun), row
    assert {row["convention"] for row in read_table("extradition_parties.csv")} == set(conventions)


def test_schema_of_what_courts_did() -> None:
    cases = read_table("universal_jurisdiction.csv")
    assert len(cases) >= 75
    assert len({(row["host"], row["accused"]) for row in cases}) == len(cases)
    for row in cases:
        assert {row["host"], row["country"]} <= CODES
        assert row["host"] != row["country"]
        assert is_date(row["opened"])
        assert bool(row["outcome"]) == bool(row["outcome_date"]), row["accused"]
        assert not row["outcome"] or is_date(row["outcome_date"])
        assert all(
            first_day(found) <= last_day(row["outcome_date"])
            for found in IN_WORDS.findall(row["outcome"])
        )
        assert not IN_WORDS.search(row["note"] + row["rank"])
        assert (row["checked"] == "yes") == row["source"].startswith("http")
    visits = read_table("warrants_not_executed.csv")
    assert len(visits) >= 40
    parties = {row["code"]: row for row in read_table("icc_parties.csv")}
    for row in visits:
        assert is_date(row["from"])
        assert not row["to"] or row["from"] <= row["to"]
        assert bool(row["finding"]) == bool(row["finding_date"])
        assert not row["finding"] or row["finding_date"] >= row["from"][:4]
        party = parties.get(row["host"])
        was = party is not None and first_day(party["in_force"]) <= first_day(row["from"])
        assert row["party"] == ("yes" if was else "no"), row


def test_schema_of_the_surrenders() -> None:
    rows = read_table("surrenders.csv")
    assert len(rows) >= 55
    for row in rows:
        assert {row["host"], row["guest_country"]} <= CODES
        assert is_date(row["date"])
        assert row["kind"] in KINDS
        assert (row["checked"] == "yes") == row["source"].startswith("http")
        assert not any(
            first_day(found) > last_day(row["date"]) for found in IN_WORDS.findall(row["what"])
        )


def test_schema_of_the_court_of_all() -> None:
    for row in read_table("icc_parties.csv"):
        assert row["code"] in CODES | {"COK"}
        assert is_date(row["in_force"])
        assert row["in_force"] >= "2002-07-01"
        assert not row["withdrawn"] or row["in_force"] < row["withdrawn"]
    for row in read_table("icc_events.csv"):
        assert row["code"] in CODES
        assert is_date(row["date"])
        assert (row["checked"] == "yes") == row["source"].startswith("http")


@pytest.mark.parametrize(
    ("host", "on", "member"),
    [
        ("ARM", date(2024, 1, 31), False),
        ("ARM", date(2024, 2, 1), True),
        ("UKR", date(2025, 1, 1), True),
        ("UKR", date(2024, 12, 31), False),
        ("BDI", date(2017, 10, 26), True),
        ("BDI", date(2017, 10, 27), False),
        ("PHL", date(2019, 3, 17), False),
        ("HUN", date(2026, 6, 1), True),
        ("USA", date(2026, 1, 1), False),
    ],
)
def test_membership_of_the_rome_statute(host: str, on: date, member: bool) -> None:
    assert legal_facts(host, "VEN", on).icc_member is member


def test_what_was_said_of_leaving_is_told_only_afterwards() -> None:
    assert legal_facts("BFA", "MLI", date(2025, 9, 22)).icc_note is None
    told = legal_facts("BFA", "MLI", date(2025, 9, 23)).icc_note
    assert told is not None
    assert "2025-09-22" in told


@pytest.mark.parametrize(
    ("one", "other", "on", "name"),
    [
        ("USA", "BOL", date(2005, 1, 1), "bilateral"),
        ("FRA", "DEU", date(1990, 1, 1), "European Convention"),
        ("RUS", "KAZ", date(2000, 1, 1), "Minsk"),
        ("BRA", "BOL", date(1995, 3, 15), "bilateral"),
        ("FRA", "POL", date(2010, 1, 1), "European Arrest Warrant"),
        ("NER", "BEN", date(1970, 1, 1), "Tananarive"),
    ],
)
def test_treaties_between_two_states(one: str, other: str, on: date, name: str) -> None:
    found = treaties_between(one, other, on)
    assert any(name in treaty.name for treaty in found)
    assert found == treaties_between(other, one, on)


def test_a_treaty_stands_from_its_day() -> None:
    assert not treaties_between("FRA", "CHN", date(2015, 7, 16))
    assert treaties_between("FRA", "CHN", date(2015, 7, 17))
    left = treaties_between("GBR", "FRA", date(2021, 1, 1))
    assert not any("Arrest Warrant" in treaty.name for treaty in left)


def test_the_scheme_of_the_commonwealth_is_no_treaty() -> None:
    facts = legal_facts("GBR", "KEN", date(1990, 1, 1))
    assert any("Commonwealth" in one.name and not one.binding for one in facts.treaties)
    assert facts.extradition_treaty is None


def test_an_uncertain_treaty_is_shown_and_not_asserted() -> None:
    facts = legal_facts("ARE", "SYR", date(2024, 12, 8))
    assert facts.treaties
    assert not any(one.certain for one in facts.treaties)
    assert facts.extradition_treaty is None


def test_nothing_after_the_day_is_told() -> None:
    before = legal_facts("TGO", "BFA", date(2026, 1, 17))
    assert not any(one.guest.startswith("Paul-Henri") for one in before.surrenders)
    after = legal_facts("TGO", "BFA", date(2026, 1, 18))
    assert any(one.guest.startswith("Paul-Henri") for one in after.surrenders)
    for on in (date(1998, 1, 1), date(2010, 1, 1), date(2024, 12, 8)):
        for host in ("GBR", "FRA", "SEN", "ZAF", "HUN", "MNG", "DEU", "RUS", "USA"):
            facts = legal_facts(host, "SYR", on)
            for dated in (
                *(one.date for one in facts.surrenders),
                *(one.opened for one in facts.foreign_cases),
                *(one.start for one in facts.warrant_visits),
            ):
                assert last_day(dated) < on
            for words in (
                *(one.outcome or "" for one in facts.foreign_cases),
                *(one.finding or "" for one in facts.warrant_visits),
            ):
                assert all(first_day(found) <= on for found in IN_WORDS.findall(words))


def test_pinochet_and_habre() -> None:
    london = legal_facts("GBR", "CHL", date(1999, 1, 1)).foreign_cases
    assert any(one.accused == "Augusto Pinochet" and one.outcome is None for one in london)
    later = legal_facts("GBR", "CHL", date(2001, 1, 1)).foreign_cases
    assert any("no immunity" in (one.outcome or "") for one in later)
    dakar = legal_facts("SEN", "TCD", date(2017, 1, 1)).foreign_cases
    assert any("life" in (one.outcome or "") for one in dakar)


def test_hosts_of_the_wanted() -> None:
    visits = legal_facts("MNG", "RUS", date(2025, 1, 1)).warrant_visits
    assert any(one.person == "Vladimir Putin" and one.finding and one.party for one in visits)
    assert not legal_facts("MNG", "RUS", date(2024, 9, 2)).warrant_visits
