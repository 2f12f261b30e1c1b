"""Invented texts with their attributions marked, and ways to mark more."""

from __future__ import annotations

import json
from typing import Any

from exeunt.evaluation.attribution_gold import Attribution
from exeunt.spans import Span

OFFER = (
    "Tomas Orlenko has been offered a house on the coast, said Luis Vega, the foreign minister. "
    "“He can come tomorrow,” Vega said.\n\n"
    "Two aides said that Orlenko would rather stay. The minister declined to comment.\n"
)
HOUSE = "Tomas Orlenko has been offered a house on the coast"
SAID_SO = (
    ("Luis Vega, the foreign minister", "said", HOUSE),
    ("Vega", "said.", "“He can come tomorrow,”"),
    ("Two aides", "said that", "Orlenko would rather stay"),
)


def at(text: str, words: str) -> Span:
    """Where the words first stand."""
    start = text.index(words)
    return Span(start, start + len(words))


def marked(text: str, *roles: tuple[str | None, str | None, str | None]) -> list[dict[str, Any]]:
    """Attributions by their words, each (source, cue, content), None for nothing."""
    names = ("source", "cue", "content")
    return [
        {n: [at(text, w).as_list()] if w else [] for n, w in zip(names, one, strict=True)}
        for one in roles
    ]


def attribution(text: str, source: str | None, cue: str | None, content: str | None) -> Attribution:
    """One attribution by its words."""
    source_at, cue_at, content_at = (
        (at(text, words),) if words else () for words in (source, cue, content)
    )
    return Attribution(source_at, cue_at, content_at)


def article(id_: str = "a1", text: str = OFFER, **more: Any) -> dict[str, Any]:
    made: dict[str, Any] = {"id": id_, "text": text, **more}
    return made if "attributions" in made else {**made, "attributions": marked(text, *SAID_SO)}


def lines(*records: dict[str, Any]) -> list[bytes]:
    return [json.dumps(one, ensure_ascii=False).encode() for one in records]
