"""Rulers by office and day, and the countries that a surname can mean."""

from __future__ import annotations

from datetime import date

import pytest

from exeunt.people.rulers import countries_of_surname, ruler_of


@pytest.mark.parametrize(
    ("country", "title", "day", "name"),
    [
        ("HTI", "prime minister", date(2024, 3, 4), "Ariel Henry"),
        ("IRN", "shah", date(1978, 12, 30), "Mohammad Reza Pahlavi"),
        ("UKR", "president", date(2022, 2, 26), "Volodymyr Zelensky"),
        ("LBY", "leader", date(2011, 3, 31), "Muammar Gaddafi"),
        ("YEM", "President", date(2012, 2, 27), "Ali Abdullah Saleh"),
        ("FRA", "shah", date(2012, 2, 27), None),
        ("XXX", "president", date(2012, 2, 27), None),
    ],
)
def test_who_holds_an_office(country: str, title: str, day: date, name: str | None) -> None:
    assert ruler_of(country, title, day) == name


def test_who_left_it_in_that_year_or_the_one_before() -> None:
    assert ruler_of("MLI", "president", date(2012, 4, 1), former=True) == "Amadou Toumani Touré"
    assert ruler_of("MLI", "president", date(2013, 4, 1), former=True) is not None
    assert ruler_of("THA", "prime minister", date(2017, 8, 25), former=True) is None


def test_countries_of_a_surname_near_a_day() -> None:
    assert countries_of_surname("Rajapaksa", date(2022, 7, 12)) == {"LKA"}
    assert countries_of_surname("Ali Abdullah Saleh", date(2011, 6, 1)) >= {"YEM"}
    assert countries_of_surname("Nobody Atall", None) == frozenset()
    assert countries_of_surname("", None) == frozenset()
