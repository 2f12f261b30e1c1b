"""Reports for the tests of the command line, and how a command ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

REPORT = """Orlenko weighs his way out
By Jane Doe / Example Wire
Published: 2019-02-15

President Tomas Orlenko of Venezuela is under pressure to leave office.

Cuba has offered Orlenko asylum, two people with knowledge of the talks said.

Orlenko could also go to Turkey, said Ana Ruiz, the Peruvian foreign minister.

“I am staying in Venezuela,” Orlenko told reporters on Thursday.
"""
ELSEWHERE = """The harvest in the valley was good this year.

Farmers said that the rain had come in time, and that prices were fair.
"""


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]
