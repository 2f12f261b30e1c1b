"""Leaders who lost office irregularly, and how each fared within a year.

`exits.csv` is a table of the product's own: coups, risings, rebels, foreign force, assassinations.
A row counts from the day on which its year was over, so that no share knows what came after a day.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import cache

from exeunt.precedents.intervals import Rate, wilson
from exeunt.precedents.regions import region_of
from exeunt.precedents.states import state_on, states_on
from exeunt.precedents.tables import first_day, last_day, read_table

FATE_KNOWN_AFTER = timedelta(days=365)
"""The time within which a fate is looked for, and after which a row counts."""
SPAN = 10
"""Years before a day over which removals are counted for a rate."""
SOURCE = "exits.csv, compiled; sources in its rows"
_RULERS = {
    "military": "military rulers",
    "one_party": "rulers of one-party states",
    "personal": "personal rulers",
    "monarchy": "monarchs",
    "elected": "elected rulers",
    "provisional": "provisional rulers",
}
_WAYS = {
    "coup": "coups",
    "uprising": "uprisings",
    "rebels": "rebels",
    "foreign": "foreign force",
    "assassination": "assassination",
}


class Way(StrEnum):
    """How office was lost; the rule for each stands in `docs/method/precedents.md`."""

    COUP = "coup"
    UPRISING = "uprising"
    REBELS = "rebels"
    FOREIGN = "foreign"
    ASSASSINATION = "assassination"


class Rule(StrEnum):
    """How the leader had ruled."""

    MILITARY = "military"
    ONE_PARTY = "one_party"
    PERSONAL = "personal"
    MONARCHY = "monarchy"
    ELECTED = "elected"
    PROVISIONAL = "provisional"


class Outcome(StrEnum):
    """What became of him within a year, the first of these that held: see the method page."""

    EXILE = "exile"
    DETAINED = "detained"
    KILLED = "killed"
    UNHARMED = "unharmed"
    EMBASSY = "embassy"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Exit:
    """One irregular loss of office; `exile` is the id of his row in the case table, if any."""

    id: str
    leader: str
    country: str
    lost_on: str
    way: Way
    rule: Rule
    outcome: Outcome
    certain: bool
    exile: str | None
    note: str
    source: str

    @property
    def on(self) -> date:
        """The earliest day that `lost_on` can mean."""
        return first_day(self.lost_on)

    @property
    def known_after(self) -> date:
        """The day after which his fate within a year counts as known."""
        return last_day(self.lost_on) + FATE_KNOWN_AFTER


@cache
def exits() -> tuple[Exit, ...]:
    """The table, by date and id."""
    found = (
        Exit(
            id=row["id"],
            leader=row["leader"],
            country=row["country"],
            lost_on=row["lost_on"],
            way=Way(row["way"]),
            rule=Rule(row["regime"]),
            outcome=Outcome(row["fate"]),
            certain=row["certain"] == "yes",
            exile=row["exile"] or None,
            note=row["note"],
            source=row["source"],
        )
        for row in read_table("exits.csv")
    )
    return tuple(sorted(found, key=lambda one: (one.on, one.id)))


@dataclass(frozen=True, slots=True)
class Fared:
    """How a class of leaders fared within a year.

    `rates` has one share for each outcome but `unknown`, of the leaders whose fate is known.
    """

    group: str
    leaders: int
    unknown: int
    rates: tuple[tuple[Outcome, Rate], ...]

    def rate(self, outcome: Outcome) -> Rate:
        """The share of one outcome."""
        return dict(self.rates)[outcome]


def _fared(group: str, rows: Iterable[Exit]) -> Fared | None:
    table = tuple(rows)
    known = [one for one in table if one.outcome is not Outcome.UNKNOWN]
    if not known:
        return None
    rates = []
    for outcome in Outcome:
        if outcome is Outcome.UNKNOWN:
            continue
        hits = sum(one.outcome is outcome for one in known)
        words = f"{group}: {hits} of {len(known)} {outcome} within a year"
        rates.append(
            (outcome, Rate(hits / len(known), wilson(hits, len(known)), words, SOURCE)),
        )
    return Fared(group, len(table), len(table) - len(known), tuple(rates))


def _decade(one: Exit) -> str:
    start = 1946 + (one.on.year - 1946) // 10 * 10
    return f"{start}-{start + 9}"


def _split(
    rows: tuple[Exit, ...], key: Callable[[Exit], str], words: Callable[[str], str]
) -> tuple[Fared, ...]:
    groups: dict[str, list[Exit]] = {}
    for one in rows:
        groups.setdefault(key(one), []).append(one)
    made = (_fared(words(name), groups[name]) for name in sorted(groups))
    return tuple(fared for fared in made if fared is not None)


@dataclass(frozen=True, slots=True)
class Fates:
    """How leaders who lost power irregularly had fared, as known on a day.

    `together` leaves out the assassinated, whose fate is no outcome; so do the decades and regimes.
    """

    together: Fared
    by_decade: tuple[Fared, ...]
    by_rule: tuple[Fared, ...]
    by_way: tuple[Fared, ...]


def fates_known(on: date) -> Fates | None:
    """The shares from losses of office whose year was over before a day; None if there are none."""
    known = tuple(one for one in exits() if one.known_after < on)
    lived = tuple(one for one in known if one.way is not Way.ASSASSINATION)
    if not lived:
        return None
    until = f"1946 to {lived[-1].on.year}"
    together = _fared(f"leaders removed irregularly, {until}", lived)
    if together is None:
        return None
    return Fates(
        together=together,
        by_decade=_split(lived, _decade, lambda name: f"leaders removed irregularly, {name}"),
        by_rule=_split(
            lived,
            lambda one: one.rule,
            lambda name: f"{_RULERS[name]} removed irregularly, {until}",
        ),
        by_way=_split(
            known, lambda one: one.way, lambda name: f"leaders removed by {_WAYS[name]}, {until}"
        ),
    )


def removal_rate(region: str, on: date) -> Rate | None:
    """Irregular losses of office a state and year, in a region over the ten years before a day.

    Two leaders of one state removed on one day count once.  None in the first year of the tables.
    """
    start = max(date(on.year - SPAN, on.month, min(on.day, 28)), date(1946, 1, 1))
    years = (on - start).days / 365.25
    if years < 1:
        return None
    found = {
        (one.country, one.lost_on)
        for one in exits()
        if start <= one.on and last_day(one.lost_on) < on and _region(one.country, one.on) == region
    }
    middle = start + (on - start) / 2
    states = sum(region_of(state.subregion) == region for state in states_on(middle))
    if not states:
        return None
    words = (
        f"leaders in {region}, {start} to {on}: {len(found)} removals by force or threat of it in "
        f"about {states * years:.0f} state-years"
    )
    hits = len(found)
    return Rate(hits / (states * years), wilson(hits, states * years), words, SOURCE)


def _region(code: str, on: date) -> str | None:
    state = state_on(code, on)
    return None if state is None else region_of(state.subregion)
