"""Wordings by kind, over invented and real leaders: what is heard of each place, and what is not.

`data/wordings.tsv` holds one wording a line.  `expected` lists places with their status ("*" for
any), and with "!" those that are no option; nothing else may come out of a line that lists an
option.
A line with `wrong_because` is read wrongly for now.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from option_samples import statuses, weigh, wrong

from exeunt.options import Leader

DATA = Path(__file__).parent / "data" / "wordings.tsv"


@dataclass(frozen=True)
class Expected:
    """What a careful reader takes from a line."""

    pairs: frozenset[tuple[str, str]]
    options: frozenset[str]
    mentions: frozenset[str]


def expected(words: str) -> Expected:
    items = words.split(", ")
    pairs = {(i.split()[0], i.split()[1]) for i in items if " " in i and not i.endswith("*")}
    options = {i.split()[0] for i in items if i.endswith("*")}
    return Expected(
        frozenset(pairs),
        frozenset(options),
        frozenset(i.removeprefix("!") for i in items if i.startswith("!")),
    )


def lines() -> list[Any]:
    with DATA.open(encoding="utf-8", newline="") as rows:
        table = csv.DictReader(rows, delimiter="\t", quoting=csv.QUOTE_NONE)
        found = [
            (
                row["wrong_because"],
                row["kind"],
                (row["leader"], row["country"]),
                row["text"],
                row["expected"],
            )
            for row in table
        ]
    return [
        wrong(reason, *values) if reason else pytest.param(*values) for reason, *values in found
    ]


@pytest.mark.parametrize(("kind", "leader", "text", "words"), lines())
def test_a_wording(kind: str, leader: tuple[str, str], text: str, words: str) -> None:
    name, country = leader
    found = statuses(weigh(text, Leader(name, None, country)))
    want = expected(words)
    places = {place for place, _ in found}
    assert found >= want.pairs, kind
    assert places >= want.options, kind
    assert not places & want.mentions, kind
    if want.pairs or want.options or words == "none":
        assert {pair for pair in found if pair[0] not in want.options} == want.pairs, kind


def test_every_kind_has_wordings_enough() -> None:
    kinds = [line.values[0] for line in lines()]
    assert min(kinds.count(kind) for kind in set(kinds)) >= 2
    assert len(kinds) > 250
