"""A floor under the reading of attributions, on the first twelve articles of a labelled set.

A small sample and a small scorer, so that the test is quick: tokens of source, cue and content,
micro-averaged.  The full figures, on all articles and with exact and lenient matches of whole
attributions, are made by `exeunt evaluate attributions` and stand in `docs/method/attribution.md`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest

from exeunt.claims import Claim, read
from exeunt.reports import from_text
from exeunt.spans import Passage
from shared_material import needs, shared_records

FILE = ("data", "polnear", "dev.jsonl.gz")
FLOORS = {"content": 0.90, "source": 0.85, "cue": 0.75}
TOKEN = re.compile(r"\w+|[^\w\s]")
Spans = Iterable[Iterable[int]]
pytestmark = needs(*FILE)


def touched(text: str, spans: Spans) -> set[int]:
    """The places of the tokens that share a character with a span."""
    inside = {n for start, end in spans for n in range(start, end)}
    return {m.start() for m in TOKEN.finditer(text) if inside & set(range(*m.span()))}


def spans_of(passage: Passage | None) -> list[list[int]]:
    return [span.as_list() for span in passage.spans] if passage else []


def roles(claim: Claim) -> dict[str, list[list[int]]]:
    return {
        "source": spans_of(claim.source.words),
        "cue": spans_of(claim.cue),
        "content": spans_of(claim.content),
    }


@pytest.fixture(scope="module")
def f1() -> dict[str, float]:
    right, both = dict.fromkeys(FLOORS, 0), dict.fromkeys(FLOORS, 0)
    for article in shared_records(*FILE, first=12):
        text = article["text"]
        claims = read(from_text(text, id=article["id"]))
        found = [
            roles(c)
            for c in claims
            if c.content is not None and c.nested_in is None and (c.cue or c.source.words)
        ]
        for role in FLOORS:
            got = touched(text, [span for each in found for span in each[role]])
            want = touched(text, [span for each in article["attributions"] for span in each[role]])
            right[role] += len(got & want)
            both[role] += len(got) + len(want)
    return {role: 2 * right[role] / both[role] for role in FLOORS}


@pytest.mark.parametrize(("role", "floor"), FLOORS.items())
def test_tokens_of_each_role(f1: dict[str, float], role: str, floor: float) -> None:
    assert f1[role] >= floor
