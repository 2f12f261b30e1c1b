"""What is shown: no single place above the share that such forecasts have earned.

Out of sample, places given more than two in five came true in about one case in three; softening
every probability to mend that makes the whole forecast worse.  So only the top is cut: what a
place has above the cap goes to the others in proportion to what they have.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from exeunt.precedents.quantities import NUMBERS

Array = NDArray[np.float64]


def capped(probabilities: Array, cap: float | None = None) -> Array:
    """Probabilities (last axis sums to 1) with none above the cap.

    Order is kept.  A set so small that the cap cannot hold (fewer than 1 / cap hosts) stays as it
    is.

    >>> capped(np.array([0.8, 0.1, 0.1]), 0.4).tolist()
    [0.4, 0.3, 0.3]
    """
    limit = NUMBERS["shown_cap"] if cap is None else cap
    if probabilities.shape[-1] * limit <= 1:
        return probabilities
    result = probabilities
    for _ in range(int(1 / limit) + 1):
        over = result >= limit
        room = 1 - limit * over.sum(axis=-1, keepdims=True)
        rest = np.where(over, 0.0, result)
        total = rest.sum(axis=-1, keepdims=True)
        scaled = np.divide(rest * room, total, out=np.zeros_like(rest), where=total > 0)
        result = np.where(over, limit, scaled)
        if not (result > limit).any():
            break
    return result
