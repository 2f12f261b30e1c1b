"""Invented reports with their options written down."""

from __future__ import annotations

from typing import Any

OFFERED = "Cuba has offered Orlenko asylum, said Luis Vega, the Cuban foreign minister."
TURKEY = "Orlenko could also go to Turkey, two people with knowledge of the talks said."
STAYING = "“I am staying in Venezuela,” Orlenko said."
TEXT = (
    "President Tomas Orlenko of Venezuela is under pressure to leave office.\n\n"
    f"{OFFERED}\n\n{TURKEY}\n\n{STAYING}\n"
)


def option(place: str, status: str, evidence: str, **more: Any) -> dict[str, Any]:
    return {
        "place": place,
        "status": status,
        "role": "destination",
        "sources": [],
        "evidence": evidence,
        **more,
    }


def option_report(id_: str = "r1", **more: Any) -> dict[str, Any]:
    made: dict[str, Any] = {
        "id": id_,
        "published": "2019-02-15",
        "text": TEXT,
        "subject": {"leader": "Tomas Orlenko", "country": "VEN"},
        "options": [
            option(
                "CUB",
                "offered",
                OFFERED,
                sources=[{"name": "Luis Vega", "kind": "named-official", "count": 1}],
            ),
            option(
                "TUR",
                "possible",
                TURKEY,
                sources=[{"name": "two people", "kind": "anonymous", "count": 2}],
            ),
            option("stay", "accepted", STAYING, role="stay"),
        ],
        "mentioned_not_option": [],
    }
    return {**made, **more}
