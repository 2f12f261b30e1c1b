"""The tables of this room, read from their CSV files at first use, and the tree of their words.

The files were compiled by hand for exeunt and carry its licence; the codes in states.csv are those
of ISO 3166-1, held to it by a test.  Column `rule` names the conditions on a row (`RULES`), column
`source` says what the row is.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from exeunt.errors import BrokenPromiseError
from exeunt.places.words import fold_name

FILES = ("titles", "names", "demonyms", "capitals", "metonyms", "cities", "regions")
"""In this order: where two files have the same words, the earlier one counts."""

RULES = frozenset(
    "american-state central context georgia given initials mixed surname the us".split()
)
"""Conditions on a row: `initials` (written in capitals), `mixed` (and not in a line of capitals),
`the` (after "the"), `context` (only where a place can stand), `given` and `surname` (also a
personal name), `american-state`, and the single cases of `us`, `georgia` and `central` African."""


@dataclass(frozen=True, slots=True)
class Row:
    """One name: what it names, and on which conditions.

    `kind` is a kind of `PlaceKind`, or "title" for a name that holds a place and is none.
    `codes` are alpha-3; several for an ambiguous name, the likeliest first; none for regions.
    """

    kind: str
    name: str
    codes: tuple[str, ...]
    rules: frozenset[str]
    capitals: int
    """How many words of the name begin with a capital letter."""


class Node:
    """A word of the tree: the rows that end here and the words that may follow."""

    __slots__ = ("following", "row")

    def __init__(self) -> None:
        self.following: dict[str, Node] = {}
        self.row: Row | None = None


def read_table(name: str) -> list[dict[str, str]]:
    """The rows of one packaged CSV file."""
    source = files("exeunt.places").joinpath("data", f"{name}.csv")
    return list(csv.DictReader(source.read_text(encoding="utf-8").splitlines()))


@cache
def read_rows(name: str) -> tuple[Row, ...]:
    """The names of one packaged CSV file.  Raises BrokenPromiseError for an unknown rule."""
    rows = []
    for line in read_table(name):
        rules = frozenset(line["rule"].split())
        if not rules <= RULES:
            raise BrokenPromiseError(f"{name}.csv has an unknown rule: {line['rule']!r}")
        capitals = sum(word[0].isupper() for word in line["name"].replace("-", " ").split())
        codes = tuple(filter(None, line["code"].split("|")))
        rows.append(Row(line["kind"], line["name"], codes, rules, capitals))
    return tuple(rows)


@cache
def tree() -> dict[str, Node]:
    """All names as a tree of folded words, by first word."""
    top = Node()
    for file in FILES:
        for row in read_rows(file):
            node = top
            for word in fold_name(row.name):
                node = node.following.setdefault(word, Node())
            if node.row is None:
                node.row = row
    return top.following
