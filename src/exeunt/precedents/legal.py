"""The legal side of a stay, as facts with dates and source: shown, not weighed; no legal advice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from exeunt.precedents.courts import ForeignCase, WarrantVisit, foreign_cases, warrant_visits
from exeunt.precedents.extradition import Treaty, treaties_between
from exeunt.precedents.patrons import without_relations
from exeunt.precedents.tables import first_day, last_day, read_table


@dataclass(frozen=True, slots=True)
class Surrender:
    """What a host did with a former ruler whom it had taken in, or who wanted in.

    `kind` is surrendered, expelled, tried, held, turned_back, entry_refused, let_go, refused (to
    surrender) or no_answer; `checked` says whether a text was read.
    """

    host: str
    guest: str
    guest_country: str
    date: str
    what: str
    source: str
    kind: str
    checked: bool


@dataclass(frozen=True, slots=True)
class LegalFacts:
    """What binds a host on a day, as far as the tables know; None means not known.

    `icc_member` is membership of the Rome Statute, `icc_since` its entry into force there,
    `icc_note` what was said or done about leaving or joining it by that day. `extradition_treaty`
    is True where a treaty with the home country is known to be in force, and None otherwise: the
    tables are not complete. `treaties` are those and, marked as uncertain, others; `surrenders`
    what the host did with former rulers before, `foreign_cases` what its courts did, and
    `warrant_visits` who was there under a warrant of the ICC and not arrested. `no_relations` is
    True where the two had no diplomatic relations in the year before.
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
    treaties: tuple[Treaty, ...] = ()
    foreign_cases: tuple[ForeignCase, ...] = ()
    warrant_visits: tuple[WarrantVisit, ...] = ()


@cache
def _icc() -> dict[str, tuple[date, date | None]]:
    return {
        row["code"]: (
            first_day(row["in_force"]),
            first_day(row["withdrawn"]) if row["withdrawn"] else None,
        )
        for row in read_table("icc_parties.csv")
    }


def _icc_note(host: str, on: date) -> str | None:
    known = [
        f"{row['date']}: {row['what']}"
        for row in read_table("icc_events.csv")
        if row["code"] == host and last_day(row["date"]) < on
    ]
    return "; ".join(known) or None


@cache
def _surrenders() -> dict[str, tuple[Surrender, ...]]:
    found: dict[str, tuple[Surrender, ...]] = {}
    for row in read_table("surrenders.csv"):
        one = Surrender(
            host=row["host"],
            guest=row["guest"],
            guest_country=row["guest_country"],
            date=row["date"],
            what=row["what"],
            source=row["source"],
            kind=row["kind"],
            checked=row["checked"] == "yes",
        )
        found[one.host] = (*found.get(one.host, ()), one)
    return found


def legal_facts(host: str, home: str, on: date) -> LegalFacts:
    """What is known on a day of a host, for a leader of `home`."""
    since, until = _icc().get(host, (None, None))
    member = since is not None and since <= on and (until is None or on < until)
    treaties = treaties_between(host, home, on)
    binding = next((one for one in treaties if one.binding and one.certain), None)
    return LegalFacts(
        place=host,
        icc_member=member,
        icc_since=since if since and since <= on else None,
        icc_until=until if until and until <= on else None,
        icc_note=_icc_note(host, on),
        extradition_treaty=True if binding else None,
        extradition_source=binding.source if binding else None,
        surrenders=tuple(one for one in _surrenders().get(host, ()) if last_day(one.date) < on),
        no_relations=host in without_relations(home, on),
        treaties=treaties,
        foreign_cases=foreign_cases(host, on),
        warrant_visits=warrant_visits(host, on),
    )
