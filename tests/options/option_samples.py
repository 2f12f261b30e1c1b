"""Short reports of our own on an invented leader, and what is found in them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from exeunt.claims import CloseReading, read_closely
from exeunt.options import Evidence, Leader, Reading, weigh_in
from exeunt.reports import from_text

BRELL = Leader("Odan Brell", "President", "ZMB")


def close(text: str, name: str = "sample") -> CloseReading:
    """The close reading of a text published on Friday 8 March 2024."""
    return read_closely(from_text(text, id=name, published=date(2024, 3, 8)))


def weigh(text: str, leader: Leader = BRELL) -> Reading:
    """What the text says of the leader's options."""
    return weigh_in(close(text), leader)


def statuses(reading: Reading) -> set[tuple[str, str]]:
    """Every (option, status) pair of the evidence."""
    return {(e.option, e.status.value) for e in reading.evidence if e.status}


def of_option(reading: Reading, option: str) -> list[Evidence]:
    """The evidence on one option that says how it stands."""
    return [e for e in reading.evidence if e.option == option and e.status]


def themes(reading: Reading) -> set[tuple[str, str, str]]:
    """Every (option, theme, direction) of the evidence."""
    return {(e.option, e.theme.value, e.direction.value) for e in reading.evidence}


def wrong(reason: str, *values: object) -> Any:
    """A parameter set that the product gets wrong for now, and why."""
    return pytest.param(*values, marks=pytest.mark.xfail(strict=True, reason=reason))
