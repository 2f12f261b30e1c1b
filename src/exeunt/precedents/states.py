"""Which states there were on a day, and which of them a name means.

A dead state has a code of its own (East Germany `DDR`, South Vietnam `RVN`, South Yemen `YMD`,
Zanzibar `EAZ`) where its successor lived beside it; otherwise the successor's code carries several
periods (`RUS` is the Soviet Union to December 1991, `SRB` Yugoslavia to April 1992).
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from datetime import date
from functools import cache

from exeunt.errors import UsageError
from exeunt.precedents.tables import first_day, read_table

FIRST_DAY = date(1946, 1, 1)
"""The first day that the tables cover."""


@dataclass(frozen=True, slots=True)
class State:
    """One state in one period; `start` None means before 1946, `end` None that it lives.

    `end` is the first day on which it was no more.  `territory` are the alpha-3 codes of today's
    states that made it up.
    """

    code: str
    name: str
    start: date | None
    end: date | None
    successor: str | None
    territory: tuple[str, ...]
    subregion: str
    aliases: tuple[str, ...]
    source: str

    def lives_on(self, on: date) -> bool:
        """Was it a state that day?"""
        return (self.start is None or self.start <= on) and (self.end is None or on < self.end)


@cache
def all_states() -> tuple[State, ...]:
    """Every state and period, by code and start."""
    return tuple(
        State(
            code=row["code"],
            name=row["name"],
            start=first_day(row["start"]) if row["start"] else None,
            end=first_day(row["end"]) if row["end"] else None,
            successor=row["successor"] or None,
            territory=tuple(row["territory"].split(";")),
            subregion=row["subregion"],
            aliases=tuple(alias for alias in row["aliases"].split(";") if alias),
            source=row["source"],
        )
        for row in read_table("states.csv")
    )


@cache
def _by_code(on: date) -> dict[str, State]:
    return {state.code: state for state in states_on(on)}


@cache
def states_on(on: date) -> tuple[State, ...]:
    """The states of a day, by code."""
    return tuple(state for state in all_states() if state.lives_on(on))


def state_on(code: str, on: date) -> State | None:
    """The state of that code on that day, None if there was none."""
    return _by_code(on).get(code)


def _fold(words: str) -> str:
    return " ".join(words.casefold().replace(".", "").split())


@cache
def _names() -> dict[str, tuple[State, ...]]:
    found: dict[str, list[State]] = {}
    for state in all_states():
        for word in (state.code, state.name, *state.aliases):
            periods = found.setdefault(_fold(word), [])
            if state not in periods:
                periods.append(state)
    return {word: tuple(periods) for word, periods in found.items()}


def _unknown(words: str) -> UsageError:
    import pycountry  # noqa: PLC0415 - slow to load, and needed for this message alone

    country = pycountry.countries.get(alpha_3=words.upper())
    if country is not None:
        return UsageError(
            f"{words}: {country.name} is not in the table of states (it is no independent state, "
            "or a disputed one); give the state that governs it"
        )
    near = difflib.get_close_matches(_fold(words), sorted(_names()), n=3)
    hint = " or ".join(repr(_names()[word][0].name) for word in near)
    remedy = f"did you mean {hint}?" if hint else "give an ISO 3166 alpha-3 code such as VEN"
    return UsageError(f"{words!r}: no state of that name or code is known; {remedy}")


def _not_then(words: str, on: date, periods: tuple[State, ...]) -> UsageError:
    name = periods[0].name
    starts = [state.start for state in periods]
    ends = [state.end for state in periods]
    first = None if None in starts else min(day for day in starts if day)
    last = None if None in ends else max(day for day in ends if day)
    if first is not None and on < first:
        return UsageError(
            f"{words}: {name} was not yet independent on {on} (it counts as a state from {first}: "
            f"{periods[0].source}); give a later date, or the state that governed it then"
        )
    successor = periods[-1].successor
    remedy = f"give {successor}" if successor else "give an earlier date"
    return UsageError(
        f"{words}: {name} was no longer a state on {on} (it ended on {last}); {remedy}"
    )


def resolve(words: str, on: date, *, today: date | None = None) -> State:
    """The state that a code or name means on a day.

    `today` is the latest day allowed, None for no limit.  Raises UsageError when the name is not
    known, when the state did not exist that day, or when the day lies outside the tables.

    >>> resolve("Yugoslavia", date(1991, 6, 1)).code
    'SRB'
    """
    if on < FIRST_DAY:
        raise UsageError(
            f"{on}: the precedents begin on {FIRST_DAY}; give that date or a later one"
        )
    if today is not None and on > today:
        raise UsageError(f"{on}: this date lies in the future (today is {today}); give a past date")
    periods = _names().get(_fold(words))
    if periods is None:
        raise _unknown(words)
    for state in periods:
        if state.lives_on(on):
            return state
    code = periods[0].code
    heirs = [state for state in all_states() if state.code == code and state.lives_on(on)]
    if heirs and words.upper() == code:
        return heirs[0]
    raise _not_then(words, on, periods)
