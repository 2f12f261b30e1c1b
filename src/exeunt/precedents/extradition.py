"""Extradition between two states on a day: bilateral treaties, conventions and schemes they share.

The tables are not complete: where nothing is found, nothing is known.  A year alone counts from its
last day, so that no treaty stands before it came into force.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from exeunt.precedents.tables import first_day, last_day, read_table


@dataclass(frozen=True, slots=True)
class Treaty:
    """A basis for extradition between two states.

    `since` is the day, month or year in which it began to bind both.  `binding` is False for a
    scheme that is no treaty; `certain` False where it or its date was neither read nor well known.
    """

    name: str
    since: str
    multilateral: bool
    binding: bool
    certain: bool
    source: str


@dataclass(frozen=True, slots=True)
class _Spell:
    since: str
    until: str
    certain: bool
    source: str

    def holds(self, on: date) -> bool:
        return last_day(self.since) <= on and (not self.until or on < first_day(self.until))


@cache
def _bilateral() -> dict[frozenset[str], tuple[tuple[str, _Spell], ...]]:
    found: dict[frozenset[str], tuple[tuple[str, _Spell], ...]] = {}
    for row in read_table("extradition.csv"):
        spell = _Spell(row["in_force"], row["ended"], row["certain"] == "yes", row["source"])
        pair = frozenset((row["one"], row["other"]))
        found[pair] = (*found.get(pair, ()), (row["treaty"], spell))
    return found


@cache
def _parties() -> dict[str, dict[str, tuple[_Spell, ...]]]:
    found: dict[str, dict[str, tuple[_Spell, ...]]] = {}
    for row in read_table("extradition_parties.csv"):
        spells = found.setdefault(row["convention"], {})
        spell = _Spell(row["since"], row["until"], row["certain"] == "yes", row["source"])
        spells[row["code"]] = (*spells.get(row["code"], ()), spell)
    return found


def _shared(one: str, other: str, on: date) -> list[Treaty]:
    found = []
    for row in read_table("extradition_conventions.csv"):
        parties = _parties()[row["id"]]
        here = [spell for spell in parties.get(one, ()) if spell.holds(on)]
        there = [spell for spell in parties.get(other, ()) if spell.holds(on)]
        if not here or not there or last_day(row["in_force"]) > on:
            continue
        later = max((here[0].since, there[0].since, row["in_force"]), key=last_day)
        found.append(
            Treaty(
                name=row["name"],
                since=later,
                multilateral=True,
                binding=row["kind"] == "treaty",
                certain=here[0].certain and there[0].certain,
                source=row["source"],
            )
        )
    return found


def treaties_between(one: str, other: str, on: date) -> tuple[Treaty, ...]:
    """What two states had between them on a day, the bilateral first, then in the table's order."""
    own = [
        Treaty(name, spell.since, False, True, spell.certain, spell.source)
        for name, spell in _bilateral().get(frozenset((one, other)), ())
        if spell.holds(on)
    ]
    return (*own, *_shared(one, other, on))
