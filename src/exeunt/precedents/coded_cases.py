"""Past exiles whose reports were coded by hand: hosts named as options, and facts stated of hosts.

Two tables, both of reports from before it was known where the leader went.  `dossier_facts.csv`
holds dossiers, one row a case; `reported_facts.csv` further cases of the case table, one row a
statement, by the codebook in `docs/method/codebook.md`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import groupby

from exeunt.precedents.cases import exile_cases
from exeunt.precedents.tables import first_day, read_table

NAMED = "named"
"""Beside the facts: the host is spoken of as an option at all."""

_NOTHING = "none"


@dataclass(frozen=True, slots=True)
class CodedCase:
    """One coded departure: places are alpha-3 codes; `facts` are pairs of place and kind."""

    id: str
    leader: str
    country: str
    left_on: str
    destinations: tuple[str, ...]
    named: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]

    @property
    def on(self) -> date:
        """The day for which the prior is made."""
        return first_day(self.left_on)


@cache
def coded_cases() -> tuple[CodedCase, ...]:
    """All of them, the dossiers first."""
    return (*dossier_cases(), *reported_cases())


@cache
def dossier_cases() -> tuple[CodedCase, ...]:
    """Those of the dossiers, in the order of their table."""
    return tuple(
        CodedCase(
            id=row["case_id"],
            leader=row["leader"],
            country=row["country"],
            left_on=row["left_on"],
            destinations=tuple(row["destinations"].split(";")),
            named=tuple(code for code in row["named"].split(";") if code),
            facts=tuple(_fact(words) for words in row["facts"].split(";") if words),
        )
        for row in read_table("dossier_facts.csv")
    )


@cache
def reported_cases() -> tuple[CodedCase, ...]:
    """Those coded by the codebook, by id."""
    cases = {case.id: case for case in exile_cases()}
    out = []
    for case_id, group in groupby(read_table("reported_facts.csv"), lambda row: row["case_id"]):
        rows = list(group)
        case = cases[case_id]
        facts = {(r["place"], r["what"]) for r in rows if r["what"] not in (NAMED, _NOTHING)}
        out.append(
            CodedCase(
                id=case_id,
                leader=case.leader,
                country=case.home,
                left_on=case.left_on,
                destinations=case.destinations,
                named=tuple(sorted({r["place"] for r in rows if r["what"] == NAMED})),
                facts=tuple(sorted(facts)),
            )
        )
    return tuple(out)


def _fact(words: str) -> tuple[str, str]:
    place, kind = words.split()
    return place, kind
