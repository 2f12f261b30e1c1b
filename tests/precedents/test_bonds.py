"""Organisations, alliances, defence treaties, regimes and wars: their tables, and no leakage."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exeunt.precedents.bonds import (
    PactKind,
    bonds,
    memberships,
    organisations_of,
    pacts_of,
    shared_organisations,
)
from exeunt.precedents.conditions import Regime, conditions, regimes_of, wars_of
from exeunt.precedents.states import all_states, state_on, states_on
from exeunt.precedents.tables import first_day, last_day, read_table

ISO = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
CODES = {state.code for state in all_states()}
COMPILED_UNTIL = date(2026, 11, 25)
Rows = list[Mapping[str, str]]


def _lived_between(code: str, start: date, end: date) -> bool:
    return any(
        (state.start is None or state.start <= end) and (state.end is None or start < state.end)
        for state in all_states()
        if state.code == code
    )


def _span(start: str, end: str) -> tuple[date, date]:
    return first_day(start), last_day(end) if end else COMPILED_UNTIL


def test_schema_of_the_organisations() -> None:
    spans: dict[tuple[str, str], list[tuple[date, date]]] = {}
    kinds: dict[str, set[str]] = {}
    for row in read_table("organisations.csv"):
        assert row["code"] in CODES, row
        assert ISO.fullmatch(row["joined"]), row
        assert not row["left"] or ISO.fullmatch(row["left"]), row
        assert row["alliance"] in {"yes", "no"}, row
        start, end = _span(row["joined"], row["left"])
        assert start < end <= COMPILED_UNTIL, row
        assert _lived_between(row["code"], start, end), row
        spans.setdefault((row["organisation"], row["code"]), []).append((start, end))
        kinds.setdefault(row["organisation"], set()).add(row["alliance"])
    assert all(len(kind) == 1 for kind in kinds.values())
    for member, rows in spans.items():
        for (_, end), (start, _) in pairwise(sorted(rows)):
            assert end <= start, member


def test_schema_of_the_defence_treaties() -> None:
    for row in read_table("defence_pacts.csv"):
        assert {row["one"], row["other"]} <= CODES, row
        assert row["one"] != row["other"], row
        assert ISO.fullmatch(row["start"]), row
        assert PactKind(row["kind"])
        assert row["treaty"].strip(), row
        start, end = _span(row["start"], row["end"])
        assert start < end <= COMPILED_UNTIL, row
        assert all(_lived_between(row[one], start, end) for one in ("one", "other")), row


def test_regimes_cover_every_state_without_gap() -> None:
    spells: dict[str, list[Mapping[str, str]]] = {}
    for row in read_table("regimes.csv"):
        assert Regime(row["regime"])
        spells.setdefault(row["code"], []).append(row)
    assert set(spells) == CODES
    for code, rows in spells.items():
        for one, other in pairwise(rows):
            assert one["to"] == other["from"], code
            assert one["regime"] != other["regime"], code
            assert first_day(one["from"]) < first_day(other["from"]), code
    for on in (date(1946, 6, 1), date(1960, 10, 1), date(1991, 12, 26), COMPILED_UNTIL):
        for state in states_on(on):
            assert conditions(state.code, on).regime is not None, (state.code, on)


def test_schema_of_the_wars() -> None:
    ended: dict[str, int] = {}
    for row in read_table("wars.csv"):
        assert row["code"] in CODES, row
        assert row["war"].strip(), row
        start, end = int(row["from"]), int(row["to"] or COMPILED_UNTIL.year)
        assert 1946 <= start <= end <= COMPILED_UNTIL.year, row
        assert ended.get(row["code"], 0) < start, row
        assert _lived_between(row["code"], date(start, 1, 1), date(end, 12, 31)), row
        ended[row["code"]] = end


@pytest.mark.parametrize(
    ("home", "host", "on", "organisation", "shared"),
    [
        ("PAK", "GBR", date(1980, 1, 1), "Commonwealth of Nations", False),
        ("PAK", "GBR", date(1999, 10, 12), "Commonwealth of Nations", True),
        ("ZWE", "GBR", date(2004, 1, 1), "Commonwealth of Nations", False),
        ("VEN", "CUB", date(2019, 2, 15), "ALBA", True),
        ("HND", "CUB", date(2009, 6, 28), "ALBA", True),
        ("HND", "CUB", date(2010, 6, 28), "ALBA", False),
        ("VEN", "COL", date(2019, 2, 15), "OAS", True),
        ("VEN", "COL", date(2019, 6, 1), "OAS", False),
        ("NER", "NGA", date(2025, 1, 29), "ECOWAS", True),
        ("NER", "NGA", date(2025, 1, 30), "ECOWAS", False),
        ("GEO", "RUS", date(2010, 1, 1), "CIS", False),
        ("GBR", "FRA", date(2020, 2, 1), "European Union (ECSC, EEC)", False),
    ],
)
def test_members_join_and_leave(
    home: str, host: str, on: date, organisation: str, shared: bool
) -> None:
    assert (organisation in bonds(home, host, on).organisations) is shared


def test_alliances_and_treaties_are_told_apart() -> None:
    told = bonds("DEU", "FRA", date(2024, 1, 1))
    assert {"NATO", "EU mutual assistance clause"} <= set(told.alliances)
    assert not set(told.alliances) & set(told.organisations)
    assert [pact.treaty for pact in told.pacts] == ["Treaty of Aachen, article 4"]
    assert not bonds("RUS", "PRK", date(2010, 1, 1)).pacts
    assert bonds("RUS", "PRK", date(2025, 1, 1)).pacts[0].kind is PactKind.MUTUAL


def test_the_smallest_organisation_comes_first() -> None:
    told = bonds("BFA", "CIV", date(2014, 10, 31)).organisations
    assert told.index("Conseil de l'Entente") < told.index("ECOWAS")
    assert told.index("ECOWAS") < told.index("African Union (OAU)")


def test_what_happens_on_the_day_is_not_known_yet() -> None:
    assert conditions("VEN", date(1948, 11, 24)).regime is Regime.DEMOCRACY
    assert conditions("VEN", date(1948, 11, 25)).regime is Regime.AUTOCRACY
    assert conditions("KEN", date(1963, 12, 12)).regime is Regime.DEMOCRACY
    assert conditions("ETH", date(2020, 12, 31)).war is None
    assert conditions("ETH", date(2021, 1, 1)).war is not None


def _no_later(rows: Iterable[Mapping[str, str]], start: str, end: str, on: date) -> Rows:
    """The rows as they could have been written on the day before."""
    return [
        {**row, end: "" if row[end] and last_day(row[end]) >= on else row[end]}
        for row in rows
        if last_day(row[start]) < on
    ]


@settings(max_examples=40, deadline=None)
@given(st.dates(date(1946, 1, 1), COMPILED_UNTIL))
def test_no_fact_dated_after_the_day_changes_anything(on: date) -> None:
    members = read_table("organisations.csv")
    pacts = read_table("defence_pacts.csv")
    regimes = read_table("regimes.csv")
    cut: Callable[[Iterable[Mapping[str, str]], str, str], Rows] = lambda rows, start, end: (  # noqa: E731
        _no_later(rows, start, end, on)
    )
    assert organisations_of(memberships(cut(members, "joined", "left")), on) == organisations_of(
        memberships(members), on
    )
    assert pacts_of(cut(pacts, "start", "end"), on) == pacts_of(pacts, on)
    known = regimes_of(cut(regimes, "from", "to"), on)
    for code, found in regimes_of(regimes, on).items():
        assert known.get(code) == found or found[1] == on, code
    wars = read_table("wars.csv")
    earlier = [
        {**row, "to": "" if row["to"] and int(row["to"]) >= on.year else row["to"]}
        for row in wars
        if int(row["from"]) < on.year
    ]
    assert wars_of(earlier, on.year - 1) == wars_of(wars, on.year - 1)


@settings(max_examples=20, deadline=None)
@given(st.dates(date(1946, 1, 1), COMPILED_UNTIL), st.integers(0, 10_000))
def test_the_count_is_that_of_the_names(on: date, pick: int) -> None:
    states = states_on(on)
    home = state_on(states[pick % len(states)].code, on)
    assert home is not None
    counts = shared_organisations(home, on)
    for state, count in zip(states, counts, strict=True):
        if state.code != home.code:
            assert count == len(bonds(home.code, state.code, on).organisations)
