"""What a host's courts and police did with foreign leaders, as dated facts.

Cases against foreign leaders and officials, and persons under a warrant of the International
Criminal Court who were there and not arrested.  What came after the day asked for is not told.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from exeunt.precedents.tables import last_day, read_table


@dataclass(frozen=True, slots=True)
class ForeignCase:
    """A case in a host against someone who held power or rank elsewhere.

    `outcome` is what was known of its end by the day, None while it was open.  `checked` says
    whether a text was read.
    """

    host: str
    accused: str
    country: str
    rank: str
    opened: str
    outcome: str | None
    note: str
    checked: bool
    source: str


@dataclass(frozen=True, slots=True)
class WarrantVisit:
    """A person under an ICC warrant who was in a state that did not arrest him.

    `party` tells whether the state was a party to the Statute; `finding` what a court held of it by
    the day, None if nothing is known.
    """

    host: str
    person: str
    country: str
    start: str
    end: str
    what: str
    party: bool
    finding: str | None
    checked: bool
    source: str


@cache
def _cases() -> tuple[tuple[str, ForeignCase], ...]:
    return tuple(
        (
            row["outcome_date"],
            ForeignCase(
                host=row["host"],
                accused=row["accused"],
                country=row["country"],
                rank=row["rank"],
                opened=row["opened"],
                outcome=row["outcome"] or None,
                note=row["note"],
                checked=row["checked"] == "yes",
                source=row["source"],
            ),
        )
        for row in read_table("universal_jurisdiction.csv")
    )


@cache
def _visits() -> tuple[tuple[str, WarrantVisit], ...]:
    return tuple(
        (
            row["finding_date"],
            WarrantVisit(
                host=row["host"],
                person=row["person"],
                country=row["country"],
                start=row["from"],
                end=row["to"],
                what=row["what"],
                party=row["party"] == "yes",
                finding=row["finding"] or None,
                checked=row["checked"] == "yes",
                source=row["source"],
            ),
        )
        for row in read_table("warrants_not_executed.csv")
    )


def _past(words: str, on: date) -> bool:
    return bool(words) and last_day(words) < on


def foreign_cases(host: str, on: date) -> tuple[ForeignCase, ...]:
    """The cases opened in a host before a day, by their opening."""
    return tuple(
        case if _past(ended, on) else replace(case, outcome=None)
        for ended, case in _cases()
        if case.host == host and _past(case.opened, on)
    )


def warrant_visits(host: str, on: date) -> tuple[WarrantVisit, ...]:
    """The visits to a host that began before a day, by their beginning."""
    return tuple(
        visit if _past(held, on) else replace(visit, finding=None)
        for held, visit in _visits()
        if visit.host == host and _past(visit.start, on)
    )
