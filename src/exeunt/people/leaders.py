"""Leaders by name: which country a president, premier or monarch is of, when no text says so.

The table in `data/leaders.csv` was compiled for exeunt: rulers since 1970, and earlier ones of whom
reports still write.  Each row is one time in power, to the year, and its column `source` says how
far it was checked; `to` is empty where no end is known.  It is read at the first question, not at
import.

A wrong country is worse than none, so a full name must agree in all its words, and a surname alone
counts only where one leader of the time has it.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from functools import cache
from importlib.resources import files

from exeunt.people.names import holds, name_key

Words = tuple[str, ...]

_WINDOW = 15
"""Years around a time in power within which a short name may mean this leader: long enough for an
exile who is still written of, short enough to tell two generations of one family apart."""

_MARKS = re.compile("""[’'‘ʻ`"“”()]""")
_JOINTS = re.compile("[-‐‑.]")
_NUMERAL = re.compile(r"[ivx]+|jr")
_ARTICLES = frozenset(["al", "el", "an", "ar", "as", "ash", "at", "ad", "az"])
_FAMILY_NAME_FIRST = frozenset(["CHN", "KOR", "PRK", "TWN"])
_NO_FAMILY_NAME = frozenset(["ERI", "ETH", "KHM", "LAO", "MMR", "MYS", "SGP", "VNM"])
"""Where the last word of a name is no surname; short names stand in the table one by one."""
_GIVEN_NAMES = frozenset(
    name_key(
        "Abdullah Ahmad Ahmed Ali Carlos Hamad Hassan Ibrahim Ismail Jean Khalifa Khan Mohamed "
        "Mohammad Mohammed Muhammad Omar Rahman Said Salih Salman Singh Talal Tariq Yusuf"
    )
)
"""Borne by so many that alone they name nobody."""

_ALIKE = 0.5
"""Likeness (difflib, 0 to 1) from which two words are one in two spellings: Khadafy is 0.57 like
Gaddafi, Doc 0.18 like Duvalier.  Fixed by looking at all pairs of the table."""


@dataclass(frozen=True, slots=True)
class Leader:
    """One ruler: usual full name, country (ISO 3166-1 alpha-3), forms of the name, years in power.

    The first of the forms is the usual name; a year of leaving is None where none is known.
    """

    name: str
    country: str
    forms: tuple[Words, ...]
    terms: tuple[tuple[int, int | None], ...]

    def in_power_near(self, on: date | None) -> bool:
        """Was the leader in power at most 15 years before or after the day?  True without a day."""
        if on is None:
            return True
        return any(
            start - _WINDOW <= on.year and (end is None or on.year <= end + _WINDOW)
            for start, end in self.terms
        )


@dataclass(frozen=True, slots=True)
class _Index:
    full: dict[Words, list[Leader]]
    """By every word of a form of two words or more."""
    ends: dict[tuple[str, str], list[tuple[Words, Leader]]]
    """The longer forms by first and last word."""
    bearers: dict[Words, list[Leader]]
    """By the last word, and by names of one word: everybody whom a short name could mean."""
    short: dict[Words, list[Leader]]
    """Those of the bearers who are really called so."""


def known_country(name: str, on: date | None) -> str | None:
    """The country (ISO 3166-1 alpha-3) of the leader of this name, None where nobody is sure.

    `name` has no title; `on` is the day of the text, None if unknown.  Several leaders of one
    full name give a country if they share it.

    >>> known_country("Moammar Gadhafi", None), known_country("Bhutto", date(1995, 1, 1))
    ('LBY', 'PAK')
    >>> known_country("Castro", date(2010, 1, 1)) is None
    True
    """
    countries = {leader.country for leader in _leaders(name, on)}
    return countries.pop() if len(countries) == 1 else None


def known_name(name: str, on: date | None) -> tuple[str, str] | None:
    """The usual full name and the country of the one leader meant, None where nobody is sure.

    >>> known_name("Lukashenka", date(2020, 8, 10))
    ('Alexander Lukashenko', 'BLR')
    """
    found = _leaders(name, on)
    return (found[0].name, found[0].country) if len(found) == 1 else None


def _leaders(name: str, on: date | None) -> list[Leader]:
    """Those whom the name can mean; more than one only for a full name."""
    words = _words(name)
    index = _index()
    bearers = [leader for leader in index.bearers.get(words, ()) if leader.in_power_near(on)]
    if len(bearers) == 1 and bearers[0] in index.short.get(words, ()):
        return bearers
    if len(words) < 2:
        return [leader for leader in bearers if leader.forms[0] == words]
    without_initials = tuple(word for word in words if len(word) > 1)
    for form in (words, without_initials):
        if full := index.full.get(form):
            near = [leader for leader in full if leader.in_power_near(on)]
            return near or full
    return _middle_left_out(without_initials, on) if len(without_initials) > 1 else []


def _middle_left_out(words: Words, on: date | None) -> list[Leader]:
    """The one leader of the time whose longer name begins, goes on and ends as this one."""
    found: list[Leader] = []
    for form, leader in _index().ends.get((words[0], words[-1]), ()):
        if leader not in found and holds(form, words) and leader.in_power_near(on):
            found.append(leader)
    return found if len(found) == 1 else []


def _words(name: str) -> Words:
    """The words of a name for comparing: folded, hyphens open, Arabic articles left out.

    >>> _words("Abd al-Rahman ’Arif")
    ('abd', 'rahman', 'arif')
    """
    return tuple(part for word in name_key(name) for part in _parts(word))


def _parts(word: str) -> tuple[str, ...]:
    """The parts of one word: "al-Assad" gives Assad, "Jong-un" both of its syllables."""
    parts = [part for part in _JOINTS.split(_MARKS.sub("", word)) if part]
    if parts and parts[0] in _ARTICLES and (len(parts) > 1 or parts[0] in ("al", "el")):
        parts = parts[1:]
    return tuple(parts)


@cache
def _index() -> _Index:
    index = _Index({}, {}, {}, {})
    for leader in _read():
        for form in leader.forms:
            if len(form) > 1:
                _add(index.full, form, leader)
            if len(form) > 2:
                index.ends.setdefault((form[0], form[-1]), []).append((form, leader))
            for short in _endings(form):
                _add(index.bearers, short, leader)
        for short in _short_names(leader):
            _add(index.bearers, short, leader)
            _add(index.short, short, leader)
    return index


def _add(table: dict[Words, list[Leader]], key: Words, leader: Leader) -> None:
    leaders = table.setdefault(key, [])
    if leader not in leaders:
        leaders.append(leader)


def _endings(form: Words) -> Iterator[Words]:
    while len(form) > 1 and _NUMERAL.fullmatch(form[-1]):
        form = form[:-1]
    yield form[-1:]


def _short_names(leader: Leader) -> Iterator[Words]:
    """What the leader is called alone: the surname, and the names of one word in the table."""
    yield from (form for form in leader.forms if len(form) == 1)
    usual = leader.forms[0]
    if len(usual) < 2 or leader.country in _NO_FAMILY_NAME:
        return
    if leader.country in _FAMILY_NAME_FIRST:
        yield usual[:1]
        return
    if usual[-1] == "jr":
        usual = usual[:-1]
    if usual[-1] in _GIVEN_NAMES or _NUMERAL.fullmatch(usual[-1]):
        return
    yield _words(leader.name.split()[-1]) if usual is leader.forms[0] else usual[-1:]
    for form in leader.forms[1:]:
        if form[-1] not in _GIVEN_NAMES and _is_respelt(form, usual):
            yield form[-1:]


def _is_respelt(form: Words, usual: Words) -> bool:
    """Is this the usual name word for word, in another spelling: Moammar Kadafi?"""
    return len(form) == len(usual) and all(
        word == known or SequenceMatcher(None, word, known).ratio() >= _ALIKE
        for word, known in zip(form, usual, strict=True)
    )


def _read() -> tuple[Leader, ...]:
    """The leaders of the table, in its order, each with all rows of name and country."""
    text = files("exeunt.people").joinpath("data", "leaders.csv").read_text(encoding="utf-8")
    rows: dict[tuple[str, str], list[dict[str, str]]] = {}
    for row in csv.DictReader(text.splitlines()):
        rows.setdefault((row["name"], row["country"]), []).append(row)
    return tuple(_leader(name, country, terms) for (name, country), terms in rows.items())


def _leader(name: str, country: str, rows: list[dict[str, str]]) -> Leader:
    others = [other for row in rows for other in row["other_names"].split(";") if other]
    forms = tuple(dict.fromkeys(_words(form) for form in (name, *others)))
    terms = tuple((int(row["from"]), int(row["to"]) if row["to"] else None) for row in rows)
    return Leader(name, country, forms, terms)
