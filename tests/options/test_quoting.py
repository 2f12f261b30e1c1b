"""Quotations of evidence: never a stretch that says something else than its sentence."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest
from option_samples import weigh

import exeunt
from exeunt.errors import UsageError

DATA = Path(__file__).parent / "data"
JOINTS = (
    "and but or nor yet so that while although though as because since when whereas which who "
    "where if after before until"
).split()


@pytest.mark.parametrize("file", ["own_reports.jsonl", "varied_reports.jsonl"])
def test_the_reporters_words_are_quoted_from_clause_to_clause(file: str) -> None:
    quoted = 0
    for line in (DATA / file).read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        text, published = gold["text"], date.fromisoformat(gold["published"])
        try:
            answer = exeunt.assess([exeunt.from_text(text, id=gold["id"], published=published)])
        except UsageError:
            continue
        claims = {claim.id: claim for read in answer.reports for claim in read.claims}
        for piece in answer.evidence:
            evidence = piece.evidence
            if claims[evidence.claim].source.words is not None:
                continue
            quoted += 1
            before = re.findall(r"\w+\s*$", text[evidence.sentence.start : evidence.span.start])
            behind = re.findall(r"^\s*\w+", text[evidence.span.end : evidence.sentence.end])
            for word in (*before, *behind):
                assert word.strip().lower() in JOINTS, evidence.quote
    assert quoted > 20


def test_a_minister_who_fled_is_not_quoted_as_the_leader() -> None:
    reading = weigh(
        "Odan Brell is in the palace. A former minister who fell out with Odan Brell fled to "
        "Bolivia this week and asked for asylum there."
    )
    assert not [e.quote for e in reading.evidence if e.quote.startswith("Odan Brell fled")]
    assert "BOL" not in {e.option for e in reading.evidence}
