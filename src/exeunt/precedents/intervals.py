"""Shares with their intervals: what every base rate of the room is made of."""

from __future__ import annotations

import math
from dataclasses import dataclass

NORMAL_80 = 1.2816
"""Standard deviations that leave a tenth on either side."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A share with its 80 % interval and the class it was counted on."""

    probability: float
    interval: tuple[float, float]
    reference_class: str
    source: str


def wilson(hits: float, trials: float) -> tuple[float, float]:
    """Wilson's interval of 80 % for a share (Wilson 1927).

    >>> [round(end, 3) for end in wilson(5, 10)]
    [0.312, 0.688]
    """
    share = hits / trials
    square = NORMAL_80**2
    middle = (share + square / (2 * trials)) / (1 + square / trials)
    spread = (
        NORMAL_80
        * math.sqrt(share * (1 - share) / trials + square / (4 * trials**2))
        / (1 + square / trials)
    )
    return min(share, max(0.0, middle - spread)), max(share, min(1.0, middle + spread))
