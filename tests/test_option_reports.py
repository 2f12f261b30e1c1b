"""Floors on the labelled reports with options, in one process.

They may not sink: the measures are micro-averages over all reports, counted as the scorer that
goes with the labels counts them.  `statuses` are (place, status) pairs; `mention error` is the
share of countries, only mentioned, that came out as options.
"""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pytest

import exeunt
from exeunt.assessment.answer import OTHER
from shared_material import needs, shared_records

FILE = ("cases", "option_reports.jsonl")
pytestmark = needs(*FILE)
Pairs = set[tuple[str, str]]


def plain(words: str) -> str:
    """Lower-case letters and blanks alone, without accents."""
    decomposed = unicodedata.normalize("NFKD", words)
    return "".join(c for c in decomposed.lower() if c.isalpha() or c == " ")


@dataclass
class Tally:
    """What was found, what was wanted, and what of it agrees."""

    right: int = 0
    found: int = 0
    wanted: int = 0

    def add(self, found: set[Any], wanted: set[Any]) -> None:
        self.right += len(found & wanted)
        self.found += len(found)
        self.wanted += len(wanted)

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.found + self.wanted)


@dataclass
class Score:
    """The measures over all reports."""

    reports: int = 0
    subjects: int = 0
    mentioned: int = 0
    mistaken: int = 0
    quotes: int = 0
    faithful: int = 0
    tallies: dict[str, Tally] = field(
        default_factory=lambda: {n: Tally() for n in ("places", "destinations", "statuses")}
    )


def read_answer(answer: dict[str, Any]) -> tuple[set[str], Pairs, list[str]]:
    """Places, (place, status) pairs and quotes of an assessment in JSON."""
    rows = [row for row in answer["evidence"] if row["option"] != "leave"]
    places = {row["option"] for row in rows}
    pairs = {(row["option"], row["status"]) for row in rows if row["status"]}
    for row in answer["destinations"]:
        if row["place"] != OTHER and (row["would"] or row["could"] or row["status"]):
            places.add(row["place"])
            pairs |= {(row["place"], status) for status in row["status"]}
    return places, pairs, [row["quote"] for row in answer["evidence"]]


def count(score: Score, gold: dict[str, Any]) -> None:
    day = gold.get("published")
    report = exeunt.from_text(
        gold["text"], id=gold["id"], published=date.fromisoformat(day) if day else None
    )
    answer = json.loads(exeunt.assess([report]).to_json())
    places, pairs, quotes = read_answer(answer)
    last = plain(gold["subject"]["leader"]).split()[-1]
    score.reports += 1
    score.subjects += (
        last in plain(answer["subject"]["name"])
        and answer["subject"]["country"] == gold["subject"]["country"]
    )
    wanted = {option["place"] for option in gold["options"]}
    countries = {"stay", "unnamed"}
    only_mentioned = {m["place"] for m in gold["mentioned_not_option"]} - wanted
    score.mentioned += len(only_mentioned)
    score.mistaken += len(only_mentioned & places)
    score.quotes += len(quotes)
    score.faithful += sum(quote in gold["text"] for quote in quotes)
    score.tallies["places"].add(places, wanted)
    score.tallies["destinations"].add(places - countries, wanted - countries)
    score.tallies["statuses"].add(pairs, {(o["place"], o["status"]) for o in gold["options"]})


@pytest.fixture(scope="module")
def score() -> Score:
    total = Score()
    for gold in shared_records(*FILE):
        count(total, gold)
    return total


def test_every_leader_is_found_with_the_country(score: Score) -> None:
    assert score.reports == 18
    assert score.subjects == score.reports


@pytest.mark.parametrize(
    ("measure", "floor"), [("destinations", 0.97), ("places", 0.95), ("statuses", 0.92)]
)
def test_what_is_said_of_the_places(score: Score, measure: str, floor: float) -> None:
    assert score.tallies[measure].f1 >= floor


def test_countries_only_mentioned_stay_out(score: Score) -> None:
    assert score.mistaken / score.mentioned <= 0.03


def test_every_quote_stands_in_its_report(score: Score) -> None:
    assert score.quotes > 0
    assert score.faithful == score.quotes
