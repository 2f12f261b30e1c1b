"""The validator of `reported_facts.csv`; its rules stand in `docs/method/codebook.md`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date, timedelta
from itertools import groupby

from exeunt.precedents.cases import Case, exile_cases
from exeunt.precedents.coded_cases import NAMED, dossier_cases
from exeunt.precedents.likelihoods import FactKind
from exeunt.precedents.states import state_on
from exeunt.precedents.tables import first_day, last_day, read_table

NOTHING = "none"
KINDS = {*FactKind, NAMED, NOTHING} - {FactKind.SURRENDERED_GUEST}
YEAR = timedelta(days=366)

# Papers of the second day still tell what was gathered before he left: they are printed the day
# after, an ocean away they carry the next date, and weeklies are dated ahead.
STILL_OPEN = timedelta(days=2)

# The day by which it was known where he was, if that came later still.
KNOWN_LATER: Mapping[str, date] = {
    "gha-nkrumah-1966": date(1966, 3, 2),  # deposed while abroad; a host a week later
    "gnb-vieira-1999": date(1999, 6, 6),  # the table has his fall; in an embassy until this day
    "mdg-rajoelina-2025": date(2025, 10, 16),  # in hiding; abroad by his own word on this day
    "ukr-yanukovych-2014": date(2014, 2, 27),  # in hiding; spoke from his refuge on this day
}


def _cases() -> dict[str, Case]:
    return {case.id: case for case in exile_cases()}


def test_cases_are_in_the_case_table_and_kinds_are_known() -> None:
    cases = _cases()
    rows = read_table("reported_facts.csv")
    assert rows
    for row in rows:
        assert row["case_id"] in cases, row
        assert row["what"] in KINDS, row
        assert (row["place"] == "") is (row["what"] == NOTHING), row
        assert row["words"].strip() == row["words"] != "", row
        assert not set(row["words"]) & set('"“”«»'), row
        assert row["source"].startswith(("http://", "https://")), row
        assert " " not in row["source"], row


def test_no_leader_of_the_dossiers_is_coded_again() -> None:
    known = {(row.country, row.leader.split()[-1]) for row in dossier_cases()}
    cases = _cases()
    for row in read_table("reported_facts.csv"):
        case = cases[row["case_id"]]
        assert (case.home, case.leader.split()[-1]) not in known, case.id


def test_reports_are_from_before_it_was_known_where_he_went() -> None:
    cases = _cases()
    for row in read_table("reported_facts.csv"):
        case = cases[row["case_id"]]
        on = date.fromisoformat(row["report_date"])
        latest = KNOWN_LATER.get(case.id, last_day(case.left_on) + STILL_OPEN)
        assert first_day(case.left_on) - YEAR <= on <= latest, row


def test_known_later_is_later_and_needed() -> None:
    cases = _cases()
    for case_id, known in KNOWN_LATER.items():
        usual = last_day(cases[case_id].left_on) + STILL_OPEN
        days = [
            date.fromisoformat(row["report_date"])
            for row in read_table("reported_facts.csv")
            if row["case_id"] == case_id
        ]
        assert usual < max(days) <= known, case_id


def test_places_were_states_and_not_home() -> None:
    cases = _cases()
    for row in read_table("reported_facts.csv"):
        if row["place"]:
            assert state_on(row["place"], date.fromisoformat(row["report_date"])), row
            assert row["place"] != cases[row["case_id"]].home, row


def test_sorted_without_duplicates() -> None:
    rows = read_table("reported_facts.csv")
    order = [(row["case_id"], row["report_date"], row["place"], row["what"]) for row in rows]
    assert order == sorted(order)
    seen = Counter((*key, row["source"]) for key, row in zip(order, rows, strict=True))
    assert max(seen.values()) == 1


def test_a_report_states_nothing_or_something_and_has_one_day() -> None:
    rows = sorted(read_table("reported_facts.csv"), key=lambda row: (row["case_id"], row["source"]))
    for key, found in groupby(rows, key=lambda row: (row["case_id"], row["source"])):
        report = list(found)
        assert len({row["report_date"] for row in report}) == 1, key
        kinds = [row["what"] for row in report]
        assert NOTHING not in kinds or kinds == [NOTHING], key


def test_what_is_stated_of_a_refuge_names_it_too() -> None:
    """Offered, refused or denied: the place was spoken of as one where he may go."""
    rows = read_table("reported_facts.csv")
    named = {(row["source"], row["place"]) for row in rows if row["what"] == NAMED}
    for row in rows:
        if row["what"] in {FactKind.OFFERED, FactKind.REFUSED, FactKind.DENIED}:
            assert (row["source"], row["place"]) in named, row
