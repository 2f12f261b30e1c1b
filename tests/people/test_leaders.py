"""Leaders by name, and the soundness of their table."""

import csv
import string
from collections import Counter
from datetime import date
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exeunt.people.leaders import known_country, known_name
from exeunt.places import Status, state, states

NEWEST_YEAR = 2026
FORMER_STATES = {"RVN": "VNM", "EAZ": "TZA", "YMD": "YEM"}


def rows() -> list[dict[str, str]]:
    text = files("exeunt.people").joinpath("data", "leaders.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def in_year(year: int) -> date:
    return date(year, 7, 1)


@pytest.mark.parametrize(
    "name",
    [
        "Muammar Gaddafi",
        "Moammar Gadhafi",
        "Muammar el-Qaddafi",
        "MOAMMAR KADAFI",
        "Muammar al-Gaddafi’s",
        "Gaddafi",
        "Gadhafi",
        "Qaddafi",
        "Kadafi",
    ],
)
def test_spellings_of_the_agencies_name_one_leader(name: str) -> None:
    assert known_name(name, in_year(2011)) == ("Muammar Gaddafi", "LBY")


@pytest.mark.parametrize(
    ("name", "year", "full", "country"),
    [
        ("Nicolas Maduro", 2019, "Nicolás Maduro", "VEN"),
        ("Bashar Assad", 2012, "Bashar al-Assad", "SYR"),
        ("Aliaksandr Lukashenka", 2020, "Alexander Lukashenko", "BLR"),
        ("Kim Jong Un", 2019, "Kim Jong-un", "PRK"),
        ("Robert G. Mugabe", 2017, "Robert Mugabe", "ZWE"),
        ("P.W. Botha", 1985, "P. W. Botha", "ZAF"),
        ("Hassan Mohamud", 2015, "Hassan Sheikh Mohamud", "SOM"),
        ("Lopez Obrador", 2019, "Andrés Manuel López Obrador", "MEX"),
        ("Ben Ali", 2011, "Zine El Abidine Ben Ali", "TUN"),
        ("Jorge “Tuto” Quiroga", 2002, "Jorge Quiroga", "BOL"),
        ("Maaouya Ould Sid’Ahmed Taya", 2005, "Maaouya Ould Sid'Ahmed Taya", "MRT"),
    ],
)
def test_full_names_are_known_without_accents_hyphens_and_middle_names(
    name: str, year: int, full: str, country: str
) -> None:
    assert known_name(name, in_year(year)) == (full, country)


@pytest.mark.parametrize(
    "name", ["Nicolás Maduro Guerra", "Jean Duvalier", "Saif al-Islam Gaddafi"]
)
def test_a_relative_with_another_full_name_is_nobody_known(name: str) -> None:
    assert known_country(name, in_year(2015)) is None


@pytest.mark.parametrize(
    ("name", "year", "country"),
    [
        ("Xi", 2020, "CHN"),
        ("Thaksin", 2006, "THA"),
        ("Mengistu", 1991, "ETH"),
        ("Lula", 2005, "BRA"),
        ("Saddam", 2003, "IRQ"),
        ("Mugabe", None, "ZWE"),
        ("Talal", 1952, "JOR"),
    ],
)
def test_short_names_are_known_where_one_leader_is_called_so(
    name: str, year: int | None, country: str
) -> None:
    assert known_country(name, None if year is None else in_year(year)) == country


def test_a_surname_alone_counts_only_for_leaders_of_the_time() -> None:
    assert known_name("Bhutto", in_year(2008)) == ("Benazir Bhutto", "PAK")
    assert known_name("Bhutto", in_year(1965)) == ("Zulfikar Ali Bhutto", "PAK")
    assert known_country("Bhutto", in_year(1985)) is None
    assert known_country("Bhutto", None) is None
    assert known_country("Noriega", in_year(1989)) == "PAN"
    assert known_country("Noriega", in_year(2020)) is None


def test_two_leaders_of_a_surname_cancel_each_other() -> None:
    assert known_country("Maduro", in_year(2019)) is None, "of Honduras and of Venezuela"
    assert known_country("Maduro", in_year(2023)) == "VEN"
    assert known_country("Castro", in_year(2010)) is None


def test_a_full_name_of_two_leaders_gives_the_country_they_share() -> None:
    assert known_country("George Bush", in_year(2003)) == "USA"
    assert known_name("George Bush", in_year(2003)) is None
    assert known_country("Albert II", in_year(2010)) is None, "of Belgium and of Monaco"


@pytest.mark.parametrize(
    "name", ["", " ", "al", "-", "II", "Ahmed", "Ali", "Sen", "Jong-un", "x" * 99]
)
def test_what_names_nobody_gives_nothing(name: str) -> None:
    assert known_country(name, in_year(2012)) is None
    assert known_name(name, None) is None


@given(st.text(alphabet=string.printable + "’-‐éłØ ", max_size=40), st.dates() | st.none())
def test_any_text_is_answered(name: str, on: date | None) -> None:
    country = known_country(name, on)
    found = known_name(name, on)
    if found is not None:
        assert found[1] == country


def test_every_exile_of_the_precedents_is_known_with_his_country() -> None:
    text = files("exeunt.precedents").joinpath("data", "exiles.csv").read_text(encoding="utf-8")
    unknown = []
    for row in csv.DictReader(text.splitlines()):
        on = in_year(int(row["left_on"][:4]))
        home = FORMER_STATES.get(row["home"], row["home"])
        if known_country(row["leader"], on) != home:
            unknown.append(row["leader"])
    assert unknown == []


def test_the_table_has_its_columns_and_covers_all_states() -> None:
    table = rows()
    assert list(table[0]) == ["name", "other_names", "country", "office", "from", "to", "source"]
    assert len(table) >= 900
    covered = {row["country"] for row in table}
    missing = [s.code for s in states() if s.status is Status.MEMBER and s.code not in covered]
    assert missing == []


def test_every_row_of_the_table_is_sound() -> None:
    for row in rows():
        assert None not in row and None not in row.values(), row
        assert state(row["country"]).code == row["country"]
        assert row["name"] and row["office"] and row["source"], row
        names = [row["name"], *filter(None, row["other_names"].split(";"))]
        assert len(set(names)) == len(names), row
        for text in (*names, row["office"], row["source"]):
            assert text == " ".join(text.split()), row
        start, end = int(row["from"]), int(row["to"] or NEWEST_YEAR)
        assert 1900 <= start <= end <= NEWEST_YEAR, row


def test_no_term_stands_twice_or_overlaps_another_of_its_office() -> None:
    table = rows()
    counts = Counter((row["name"], row["country"], row["from"]) for row in table)
    assert [key for key, count in counts.items() if count > 1] == []
    last: dict[tuple[str, str, str], int] = {}
    for row in sorted(table, key=lambda row: int(row["from"])):
        key = (row["name"], row["country"], row["office"])
        assert last.get(key, 0) <= int(row["from"]), row
        last[key] = int(row["to"] or NEWEST_YEAR)


def test_all_rows_of_one_leader_have_the_same_other_names() -> None:
    seen: dict[tuple[str, str], str] = {}
    for row in rows():
        others = seen.setdefault((row["name"], row["country"]), row["other_names"])
        assert others == row["other_names"], row
