"""Predict the attributions of a gold file, so that a scorer can compare the two.

    python benchmarks/attributions.py GOLD.jsonl[.gz] PREDICTED.jsonl

GOLD has one article a line: {"id", "text", ...}.  PREDICTED gets one line for each, in the same
order: {"id", "attributions": [{"source", "cue", "content"}]}, each a list of [start, end] spans.
Only claims with a cue and a content are attributions; what the reporter says in their own voice
and non-responses without a content are not.
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from pathlib import Path

from exeunt.claims import read
from exeunt.claims.claim import Claim
from exeunt.reports import from_text
from exeunt.spans import Passage


def spans(passage: Passage | None) -> list[list[int]]:
    return [span.as_list() for span in passage.spans] if passage else []


def attribution(claim: Claim) -> dict[str, list[list[int]]]:
    return {
        "source": spans(claim.source.words),
        "cue": spans(claim.cue),
        "content": spans(claim.content),
    }


def main(gold: Path, predicted: Path) -> None:
    opener = gzip.open if gold.suffix == ".gz" else open
    begun = time.process_time()
    words = 0
    with (
        opener(gold, "rt", encoding="utf-8") as lines,
        predicted.open("w", encoding="utf-8") as out,
    ):
        for line in lines:
            article = json.loads(line)
            claims = read(from_text(article["text"], id=article["id"]))
            attributions = [
                attribution(c)
                for c in claims
                if c.content is not None and c.nested_in is None and (c.cue or c.source.words)
            ]
            out.write(json.dumps({"id": article["id"], "attributions": attributions}) + "\n")
            words += len(article["text"].split())
    spent = time.process_time() - begun
    print(f"{words} words in {spent:.1f} s of processor time: {words / spent:.0f} words/s")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
