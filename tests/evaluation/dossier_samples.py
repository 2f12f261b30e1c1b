"""Invented cases: leaders, reports and outcomes that never were, of real countries."""

from __future__ import annotations

import json
from typing import Any

OFFER = (
    "Venezuelan President Tomas Orlenko is under pressure to leave office.\n\n"
    "Cuba has offered Orlenko asylum, said Luis Vega, the Cuban foreign minister.\n"
)
QUIET = (
    "Peruvian President Jan Revik is under pressure to leave office.\n\n"
    "Crowds marched through Lima on Friday, and Revik did not speak.\n"
)
ABSENT = "The harvest in the valley was good this year, farmers said on Friday.\n"


def report(
    text: str = OFFER,
    published: str = "2015-03-02",
    named: list[str] | None = None,
    id_: str = "r1",
) -> dict[str, Any]:
    options = [{"place": place, "as_host": True} for place in named or []]
    return {
        "id": id_,
        "published": published,
        "outlet": "Example Wire",
        "text": text,
        "options_named": options,
    }


def case(**changes: Any) -> dict[str, Any]:
    made: dict[str, Any] = {
        "case_id": "VEN-orlenko-2015",
        "leader": "Tomas Orlenko",
        "country": "VEN",
        "left_on": "2015-03-04",
        "outcome": {"first": "CUB", "destinations": ["CUB", "ESP"]},
        "reports": [report(named=["CUB"])],
    }
    return {**made, **changes}


def stayed() -> dict[str, Any]:
    return case(
        case_id="PER-revik-2016",
        leader="Jan Revik",
        country="PER",
        left_on="",
        outcome={"first": "none", "destinations": []},
        reports=[report(QUIET, "2016-05-01")],
    )


def lines(*cases: dict[str, Any]) -> list[bytes]:
    return [json.dumps(one).encode() for one in cases]
