"""The case table: rulers who left their country when they lost power, and where they went."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from exeunt.precedents.states import state_on
from exeunt.precedents.tables import first_day, last_day, read_table

LATER_STOPS_KNOWN_AFTER = timedelta(days=730)
"""When the places after the first count as known.

The table has no dates of later moves.  Two years leaves no case predicted from a move that had not
happened for all but a few slow wanderers, and costs little.
"""


class CaseType(StrEnum):
    """How the departure came about; the rule for each stands in `docs/method/precedents.md`."""

    PROMPT = "prompt"
    AFTER_DETENTION = "after_detention"
    DELAYED = "delayed_over_1y"
    SELF_IMPOSED = "self_imposed"
    EMBASSY_ONLY = "embassy_only"


@dataclass(frozen=True, slots=True)
class Case:
    """One departure into exile.

    `on` is the earliest day that `left_on` can mean (it may be a month or a year), `known_after`
    the latest.  `destinations` are alpha-3 codes in the order of the stays, the first among them
    `first`; transit stops are apart.  `autocrat` is None where the rule could not be applied.
    """

    id: str
    leader: str
    home: str
    left_on: str
    first: str
    destinations: tuple[str, ...]
    transit: tuple[str, ...]
    autocrat: bool | None
    case_type: CaseType
    certain: bool
    note: str
    source: str

    @property
    def on(self) -> date:
        """The day for which a forecast would be asked."""
        return first_day(self.left_on)

    @property
    def known_after(self) -> date:
        """The day by which his departure and first stop were known at the latest."""
        return last_day(self.left_on)

    def known_since(self, code: str) -> date:
        """The day after which a destination of his counts as known."""
        if code == self.first:
            return self.known_after
        return self.known_after + LATER_STOPS_KNOWN_AFTER


@cache
def exile_cases() -> tuple[Case, ...]:
    """The case table of the product, by date and id."""
    cases = (
        Case(
            id=row["id"],
            leader=row["leader"],
            home=row["home"],
            left_on=row["left_on"],
            first=row["first"],
            destinations=tuple(row["destinations"].split(";")),
            transit=tuple(code for code in row["transit"].split(";") if code),
            autocrat={"yes": True, "no": False, "unclear": None}[row["autocrat"]],
            case_type=CaseType(row["case_type"]),
            certain=row["certain"] == "yes",
            note=row["note"],
            source=row["source"],
        )
        for row in read_table("exiles.csv")
    )
    return tuple(sorted(cases, key=lambda case: (case.on, case.id)))


@cache
def _rulers() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for row in read_table("former_rulers.csv"):
        found[row["code"]] = (*found.get(row["code"], ()), row["ruler"])
    return found


def former_rulers(code: str) -> tuple[str, ...]:
    """The states that ruled a country as a colony or dependency."""
    return _rulers().get(code, ())


@cache
def host_state(code: str, on: date) -> str | None:
    """The state that a place belonged to that day: itself, or the ruler of a dependency."""
    if state_on(code, on) is not None:
        return code
    for ruler in former_rulers(code):
        if state_on(ruler, on) is not None:
            return ruler
    return None
