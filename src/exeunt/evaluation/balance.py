"""An answer taken apart, so that it can be had again under other weights.

An answer's log odds are those of the prior plus a sum over the quantities of the method.  Leaving a
case out of what a quantity was estimated on changes that quantity, and with it the answer,
without reading anything again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from exeunt.assessment import OTHER, Assessment, evidence_shares
from exeunt.options.evidence import UNNAMED

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Balance:
    """The places that an answer names and `other` at the end.

    `priors` is 0 to 1, `shares` what each quantity of the method adds to each place, in log odds.
    """

    places: tuple[str, ...]
    priors: Array
    shares: Mapping[str, Array]

    def probabilities(self, scales: Mapping[str, float]) -> dict[str, float]:
        """The answer with some quantities so many times what they are."""
        scores = np.log(self.priors)
        for name, share in self.shares.items():
            scores = scores + scales.get(name, 1.0) * share
        raised = np.exp(scores - scores.max())
        found = raised / raised.sum()
        return {place: float(value) for place, value in zip(self.places, found, strict=True)}


def balance_of(answer: Assessment) -> Balance:
    """The balance behind an answer."""
    places = tuple(row.place for row in answer.destinations)
    shares: dict[str, Array] = {}
    for number, place in enumerate(places):
        option = UNNAMED if place == OTHER else place
        own = [piece for piece in answer.evidence if piece.evidence.option == option]
        for name, value in evidence_shares(own).items():
            shares.setdefault(name, np.zeros(len(places)))[number] = value
    priors = np.array([row.prior for row in answer.destinations])
    return Balance(places, priors, dict(sorted(shares.items())))


def spread_out(
    found: Mapping[str, float], hosts: Sequence[str], prior: Mapping[str, float]
) -> dict[str, float]:
    """A probability for every host: those not in `found` share `other` as the prior has it.

    Places of `found` that are no hosts of the day are left out.
    """
    rest = [host for host in hosts if host not in found]
    total = sum(prior[host] for host in rest)
    other = found[OTHER]
    return {host: found[host] if host in found else other * prior[host] / total for host in hosts}
