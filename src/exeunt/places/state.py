"""States and territories by ISO 3166-1 code, and what a person may have typed for one."""

from __future__ import annotations

import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from exeunt.errors import UsageError
from exeunt.places.table import Row, read_rows, read_table
from exeunt.places.words import fold_name

_FORMS_OF_STATE = frozenset(
    ["commonwealth", "duchy", "federation", "kingdom", "principality", "republic", "state", "union"]
)


class Status(StrEnum):
    """What a place is among states."""

    MEMBER = "member"
    """Member of the United Nations."""
    OBSERVER = "observer"
    """Observer state at the United Nations."""
    OTHER = "other"
    """Claims to be, or acts as, a state or a system of its own (Kosovo, Taiwan, Hong Kong)."""
    TERRITORY = "territory"


@dataclass(frozen=True, slots=True)
class State:
    """A state or territory: ISO 3166-1 alpha-3 (XKX for Kosovo) and its short English name."""

    code: str
    name: str
    alpha2: str
    status: Status


@cache
def _by_code() -> dict[str, State]:
    rows = read_table("states")
    states = (State(row["code"], row["name"], row["alpha2"], Status(row["status"])) for row in rows)
    return {state.code: state for state in states}


def states() -> tuple[State, ...]:
    """All states and territories, by code."""
    return tuple(_by_code().values())


def state(code: str) -> State:
    """The state with this alpha-3 code.  Raises UsageError for an unknown one.

    >>> state("CIV").name
    "Côte d'Ivoire"
    """
    found = _by_code().get(code)
    if found is not None:
        return found
    close = difflib.get_close_matches(code.upper(), _by_code(), n=3, cutoff=0.5)
    known = ", ".join(f"{c} ({_by_code()[c].name})" for c in close)
    raise UsageError(
        f"{_shown(code)} is no country code of ISO 3166-1 alpha-3; "
        + (f"did you mean {known}?" if known else "give one such as VEN")
    )


@cache
def _names() -> dict[tuple[str, ...], Row]:
    """Names that stand for a state, best kind first."""
    table: dict[tuple[str, ...], Row] = {}
    for file in ("names", "demonyms", "capitals"):
        for row in read_rows(file):
            table.setdefault(fold_name(row.name), row)
    return table


def lookup(name: str) -> State:
    """The state that a person means by a code, a name, a former name, a demonym or a capital.

    Raises UsageError, with near names, for an unknown or an ambiguous one.

    >>> [lookup(n).code for n in ("VEN", "ve", "ivory coast", "the Gambia", "Burma", "U.K.")]
    ['VEN', 'VEN', 'CIV', 'GMB', 'MMR', 'GBR']
    """
    typed = name.strip()
    upper = typed.upper()
    if upper in _by_code():
        return _by_code()[upper]
    for known in states():
        if known.alpha2 == upper:
            return known
    row = next(filter(None, map(_names().get, _readings(typed))), None)
    if row is None:
        words = fold_name(typed)
        raise UsageError(f"{_shown(typed)} is no country that exeunt knows; {_suggestion(words)}")
    if len(row.codes) > 1:
        choice = " or ".join(f"{state(code).name} ({code})" for code in row.codes)
        raise UsageError(f"{_shown(typed)} could be {choice}; say which")
    return state(row.codes[0])


def _readings(typed: str) -> Iterator[tuple[str, ...]]:
    """The name in its folded words, as typed and then with less and less around it."""
    head, comma, tail = typed.partition(",")
    for form in (typed, f"{tail} {head}" if comma else typed, typed.partition("(")[0]):
        words = fold_name(form)
        yield words
        if words[:1] == ("the",):
            yield words[1:]
    words = fold_name(f"{tail} {head}" if comma else typed)
    if official := [n for n, word in enumerate(words[:-1]) if word == "of"]:
        rest = words[official[0] + 1 :]
        if _FORMS_OF_STATE & set(words[: official[0]]):
            yield rest[1:] if rest[:1] == ("the",) else rest
    elif words[-1:] == ("republic",):
        yield words[:-1]


def _suggestion(words: tuple[str, ...]) -> str:
    keys = {" ".join(key): row for key, row in _names().items()}
    close = difflib.get_close_matches(" ".join(words)[:60], keys, n=3, cutoff=0.7)
    codes = dict.fromkeys(code for key in close for code in keys[key].codes)
    if not codes:
        return "give an English name or a code such as VEN"
    return f"did you mean {', '.join(f'{state(c).name} ({c})' for c in codes)}?"


def _shown(typed: str) -> str:
    return repr(typed if len(typed) <= 60 else typed[:57] + "...")


def demonyms(code: str) -> tuple[str, ...]:
    """Adjectives and nouns for people of this state; also those shared with another state.

    Raises UsageError for an unknown code.

    >>> demonyms("NER")
    ('Nigerien', 'Nigeriens', 'Nigérien', 'Nigériens', 'Nigerois')
    """
    wanted = state(code).code
    return tuple(
        row.name for row in read_rows("demonyms") if wanted in row.codes and row.kind == "demonym"
    )


def capital(code: str) -> str | None:
    """The capital, None where the table has none.  Raises UsageError for an unknown code.

    >>> capital("UKR"), capital("ATA")
    ('Kyiv', None)
    """
    wanted = state(code).code
    return next((row.name for row in read_rows("capitals") if wanted in row.codes), None)
