"""Odds: priors and weights in, probabilities with their intervals out.

A place's log odds are those of its prior plus the weights of its evidence.  Over all places, with
`other` for those that no report speaks of, they are exclusive and sum to one.

The interval says how far the answer moves if the numbers behind it are off.  Each weight is taken
as known to within a share of itself, the same for all evidence that draws on it, and each place has
facts that no report tells.  The log odds of a place against all others are, near enough, linear in
both, so that their variance is a sum and the interval needs no draws.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist

from exeunt.assessment.answer import Weighed
from exeunt.assessment.weights import METHOD, components

_HALF_WIDTH = NormalDist().inv_cdf(0.9)
"""Standard deviations on either side of an interval of 80 %."""

_DIGITS = 12
"""Decimals kept: below them, machines may differ."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A place in the balance: its prior and what the evidence adds, by quantity of the method.

    `spread` is the standard deviation of the prior's log odds, beside `place-spread`.
    """

    place: str
    prior: float
    shares: Mapping[str, float]
    spread: float = 0.0

    @property
    def log_odds(self) -> float:
        """Natural log of prior times likelihood, up to a constant shared by all places."""
        return math.log(self.prior) + math.fsum(self.shares.values())


def shares_of(pieces: Sequence[Weighed]) -> dict[str, float]:
    """The weight of some evidence, split by the quantities that it draws on."""
    parts: dict[str, list[float]] = {}
    for piece in pieces:
        scale = piece.grade_factor * piece.repetition_factor
        for name, value in components(piece.evidence):
            parts.setdefault(name, []).append(value * scale)
    return {name: math.fsum(sorted(values)) for name, values in sorted(parts.items())}


def probabilities(log_odds: Sequence[float]) -> list[float]:
    """Shares that sum to one, from log odds up to a constant.

    >>> probabilities([0.0, 0.0])
    [0.5, 0.5]
    """
    highest = max(log_odds)
    raised = [math.exp(value - highest) for value in log_odds]
    total = math.fsum(sorted(raised))
    return [round(value / total, _DIGITS) for value in raised]


def intervals(standings: Sequence[Standing], found: Sequence[float]) -> list[tuple[float, float]]:
    """The interval of 80 % around each probability found."""
    return [_interval(n, standings, found) for n in range(len(standings))]


def _interval(
    index: int, standings: Sequence[Standing], found: Sequence[float]
) -> tuple[float, float]:
    own = found[index]
    rest = 1 - own
    if not 0 < own < 1:
        return (own, own)
    pull = [1.0 if n == index else -found[n] / rest for n in range(len(standings))]
    names = sorted({name for standing in standings for name in standing.shares})
    slopes = [
        math.fsum(p * s.shares.get(name, 0.0) for p, s in zip(pull, standings, strict=True))
        for name in names
    ]
    of_weights = METHOD["weight-share"] ** 2 * math.fsum(slope**2 for slope in slopes)
    of_places = math.fsum(
        (p**2) * (METHOD["place-spread"] ** 2 + s.spread**2)
        for p, s in zip(pull, standings, strict=True)
    )
    middle = math.log(own / rest)
    half = _HALF_WIDTH * math.sqrt(of_weights + of_places)
    return (_share(middle - half), _share(middle + half))


def _share(log_odds: float) -> float:
    return round(1 / (1 + math.exp(-log_odds)), _DIGITS)
