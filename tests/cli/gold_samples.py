"""Gold files for the tests of `exeunt evaluate`, on invented reports."""

from __future__ import annotations

import json
from typing import Any

TEXT = (
    "President Tomas Orlenko of Venezuela is under pressure to leave office.\n\n"
    "Cuba has offered Orlenko asylum, said Luis Vega, the Cuban foreign minister.\n\n"
    "“I am staying in Venezuela,” Orlenko said on Thursday.\n"
)
_SAID = (
    ("Luis Vega, the Cuban foreign minister", "said", "Cuba has offered Orlenko asylum"),
    ("Orlenko", "said", "“I am staying in Venezuela,”"),
)


def _spans(words: str, near: str) -> list[list[int]]:
    """Where the words stand in the paragraph of some others."""
    paragraph = TEXT.rindex("\n", 0, TEXT.index(near))
    start = TEXT.index(words, paragraph)
    return [[start, start + len(words)]]


def article(id_: str = "a1", **more: Any) -> dict[str, Any]:
    marked = [
        {"source": _spans(who, what), "cue": _spans(cue, what), "content": _spans(what, what)}
        for who, cue, what in _SAID
    ]
    return {"id": id_, "text": TEXT, "attributions": marked, **more}


def option_report(id_: str = "r1", **more: Any) -> dict[str, Any]:
    offered = TEXT.split("\n\n")[1]
    options = [
        {"place": "CUB", "status": "offered", "role": "destination", "evidence": offered},
        {"place": "stay", "status": "accepted", "role": "stay"},
    ]
    return {
        "id": id_,
        "text": TEXT,
        "published": "2019-02-15",
        "subject": {"leader": "Tomas Orlenko", "country": "VEN"},
        "options": options,
        "mentioned_not_option": [],
        **more,
    }


def jsonl(*records: dict[str, Any] | str) -> bytes:
    """The records as lines; a string is a line as it stands."""
    return b"".join(
        (one if isinstance(one, str) else json.dumps(one)).encode() + b"\n" for one in records
    )
