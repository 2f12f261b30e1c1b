"""Resolved sources: the share of claims whose source is the one that a careful reader names.

Three sets of truth, all written by reading the texts and not the product's answers: the labelled
reports with options (their texts are not here), twelve passages of our own on which the rules
were mended after one measurement, and eight that were written after that.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from exeunt.claims import read
from exeunt.reports import from_text
from shared_material import needs, shared_records
from source_truth import Comparison, compare, shares

DATA = Path(__file__).parent / "claims" / "data"
PUBLISHED = date(2024, 3, 8)
REPORTS = ("cases", "option_reports.jsonl")


def records(name: str) -> list[dict[str, Any]]:
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def read_and_compare(
    name: str, text: str, published: date | None, rows: list[dict[str, Any]]
) -> list[Comparison]:
    return compare(read(from_text(text, id=name, published=published)), rows)


@needs(*REPORTS)
def test_sources_of_the_labelled_reports() -> None:
    truth = records("resolved_sources.jsonl")
    compared = [
        one
        for report in shared_records(*REPORTS)
        for one in read_and_compare(
            report["id"],
            report["text"],
            date.fromisoformat(report["published"]) if report.get("published") else None,
            [row for row in truth if row["report"] == report["id"]],
        )
    ]
    assert len(compared) == len(truth)
    right = shares(compared)
    assert right["source"] >= 0.90
    assert right["country"] >= 0.90
    assert right["count"] >= 0.90


@pytest.mark.parametrize(
    ("file", "floor"), [("source_passages.jsonl", 0.97), ("source_passages_later.jsonl", 0.90)]
)
def test_sources_of_our_own_passages(file: str, floor: float) -> None:
    compared = [
        one
        for passage in records(file)
        for one in read_and_compare(passage["id"], passage["text"], PUBLISHED, passage["sources"])
    ]
    assert shares(compared)["source"] >= floor
