"""The legal side of a stay, as facts with dates and source: shown, not weighed; no legal advice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from exeunt.precedents.patrons import without_relations
from exeunt.precedents.tables import first_day, last_day, read_table


@dataclass(frozen=True, slots=True)
class Surrender:
    """A host that gave up, tried or expelled a former ruler it had taken in."""

    host: str
    guest: str
    guest_country: str
    date: str
    what: str
    source: str


@dataclass(frozen=True, slots=True)
class LegalFacts:
    """What binds a host on a day, as far as the tables know; None means not known.

    `icc_member` is membership of the Rome Statute, `icc_since` its entry into force there,
    `icc_note` says what is unsure.  `extradition_treaty` is a treaty in force with the home
    country. `no_relations` is True where the two had no diplomatic relations in the year before.
    """

    place: str
    icc_member: bool
    icc_since: date | None
    icc_until: date | None
    icc_note: str | None
    extradition_treaty: bool | None
    extradition_source: str | None
    surrenders: tuple[Surrender, ...]
    no_relations: bool


@cache
def _icc() -> dict[str, tuple[date, date | None, str]]:
    return {
        row["code"]: (
            first_day(row["in_force"]),
            first_day(row["withdrawn"]) if row["withdrawn"] else None,
            row["note"],
        )
        for row in read_table("icc_parties.csv")
    }


@cache
def _surrenders() -> dict[str, tuple[Surrender, ...]]:
    found: dict[str, tuple[Surrender, ...]] = {}
    for row in read_table("surrenders.csv"):
        one = Surrender(
            row["host"],
            row["guest"],
            row["guest_country"],
            row["date"],
            row["what"],
            row["source"],
        )
        found[one.host] = (*found.get(one.host, ()), one)
    return found


@cache
def _treaties() -> dict[frozenset[str], tuple[date, date | None, str]]:
    return {
        frozenset((row["one"], row["other"])): (
            first_day(row["in_force"]),
            first_day(row["ended"]) if row["ended"] else None,
            row["source"],
        )
        for row in read_table("extradition.csv")
    }


def _treaty(host: str, home: str, on: date) -> tuple[bool | None, str | None]:
    """Whether a treaty of the table was in force; None where it has none: nothing is known."""
    found = _treaties().get(frozenset((host, home)))
    if found is None:
        return None, None
    start, end, source = found
    if on < start:
        return None, source  # an older treaty may have stood before
    return end is None or on < end, source


def legal_facts(host: str, home: str, on: date) -> LegalFacts:
    """What is known on a day of a host, for a leader of `home`."""
    since, until, note = _icc().get(host, (None, None, ""))
    member = since is not None and since <= on and (until is None or on < until)
    treaty, treaty_source = _treaty(host, home, on)
    known = tuple(one for one in _surrenders().get(host, ()) if last_day(one.date) < on)
    return LegalFacts(
        place=host,
        icc_member=member,
        icc_since=since if since and since <= on else None,
        icc_until=until if until and until <= on else None,
        icc_note=note or None,
        extradition_treaty=treaty,
        extradition_source=treaty_source,
        surrenders=known,
        no_relations=host in without_relations(home, on),
    )
