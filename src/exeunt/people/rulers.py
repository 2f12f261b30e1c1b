"""Rulers by office: who "Haiti's prime minister" was on a day, by the table of leaders.

Reads the same table as `leaders`, by country and office in place of by name.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from exeunt.people.names import name_key

_MONARCH = r"king|queen|shah|emir|sultan|emperor|monarch"
_OFFICES = (
    (re.compile(r"prime minister|premier|taoiseach"), re.compile(r"prime minister|premier")),
    (re.compile(rf"\b(?:{_MONARCH})\b"), re.compile(rf"\b(?:{_MONARCH})\b")),
    (re.compile(r"chancellor"), re.compile(r"chancellor")),
    (re.compile(r"president"), re.compile(r"president")),
)
"""What a text may call an office, and the offices of the table that it can mean."""
_CARETAKER = re.compile(r"interim|acting|caretaker")
_WINDOW = 15
"""Years around a time in power within which a surname may mean this leader, as in `leaders`."""


@dataclass(frozen=True, slots=True)
class _Term:
    name: str
    country: str
    office: str
    first: int
    last: int | None


def ruler_of(country: str, title: str, on: date, *, former: bool = False) -> str | None:
    """The usual name of whoever held the office of the title in the country on the day.

    Caretakers are passed over.  Of several in one year it is the one longest in power: whoever
    followed within it is new.  A `former` one left it in that year or the one before; who left
    earlier is one of many.  None where the table has nobody.

    >>> ruler_of("HTI", "prime minister", date(2024, 3, 4))
    'Ariel Henry'
    >>> ruler_of("MLI", "president", date(2012, 4, 18), former=True)
    'Amadou Toumani Touré'
    """
    held = next((office for said, office in _OFFICES if said.search(title.lower())), None)
    terms = [
        term
        for term in _by_country().get(country, ())
        if term.first <= on.year
        and (held is None or held.search(term.office))
        and not _CARETAKER.search(term.office)
    ]
    if former:
        fits = [t for t in terms if t.last == on.year] or [
            t for t in terms if t.last == on.year - 1
        ]
    else:
        fits = [t for t in terms if t.last is None or t.last >= on.year]
    return min(fits, key=lambda t: (t.first, t.name)).name if fits else None


def countries_of_surname(name: str, on: date | None) -> frozenset[str]:
    """Countries (ISO 3166-1 alpha-3) of which somebody of that last name was leader near the day.

    >>> sorted(countries_of_surname("Rajapaksa", date(2022, 7, 12)))
    ['LKA']
    """
    key = name_key(name)
    return frozenset(
        term.country
        for term in (_by_surname().get(key[-1], ()) if key else ())
        if on is None
        or (term.first - _WINDOW <= on.year and (not term.last or on.year <= term.last + _WINDOW))
    )


def is_in_office(name: str, country: str, on: date) -> bool:
    """Was the leader of that usual name in power in the country on the day, to the year?

    >>> is_in_office("Omar Bongo", "GAB", date(1997, 5, 6))
    True
    """
    return any(
        term.name == name and term.first <= on.year and (term.last is None or on.year <= term.last)
        for term in _by_country().get(country, ())
    )


@cache
def _by_country() -> Mapping[str, tuple[_Term, ...]]:
    out: dict[str, list[_Term]] = {}
    for term in _terms():
        out.setdefault(term.country, []).append(term)
    return {country: tuple(terms) for country, terms in out.items()}


@cache
def _by_surname() -> Mapping[str, tuple[_Term, ...]]:
    out: dict[str, list[_Term]] = {}
    for term in _terms():
        out.setdefault(name_key(term.name)[-1], []).append(term)
    return {word: tuple(terms) for word, terms in out.items()}


@cache
def _terms() -> tuple[_Term, ...]:
    text = files("exeunt.people").joinpath("data", "leaders.csv").read_text(encoding="utf-8")
    return tuple(
        _Term(
            row["name"],
            row["country"],
            row["office"].lower(),
            int(row["from"]),
            int(row["to"]) if row["to"] else None,
        )
        for row in csv.DictReader(text.splitlines())
    )
