"""The answer and the simpler rules that it has to beat, each a probability for every host.

`most_named` and `named_uniform` take the places that the reports name as hosts.  How much each
gives to them is the share of the other cases in which it would have been right, so that neither
loses by being too sure.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from exeunt.evaluation.exam import Examined

_RIGHT, _TRIED = 1.0, 2.0
"""Added to right and tried cases, so that few cases give no certainty."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """A rule's probability for each host (they sum to 1), and the hosts from the first place on."""

    chances: dict[str, float]
    order: tuple[str, ...]

    def rank(self, place: str) -> int:
        """A host's place in the order, from 1."""
        return self.order.index(place) + 1

    def together(self, places: Sequence[str]) -> float:
        """What some places get in all."""
        return sum(self.chances[place] for place in places)


def by_chance(chances: dict[str, float], prior: dict[str, float]) -> Forecast:
    """A forecast in the order of its probabilities; ties go by the prior, then by code."""
    order = sorted(chances, key=lambda place: (-chances[place], -prior[place], place))
    return Forecast(chances, tuple(order))


def most_named(cases: Sequence[Examined]) -> list[Forecast]:
    """The place that most reports name comes first, ties by the prior; the rest as the prior."""
    tops = [_by_count(case)[0] if case.named else None for case in cases]
    shares = _shares(cases, lambda n, case: tops[n] in case.truth)
    out = []
    for case, top, share in zip(cases, tops, shares, strict=True):
        chances = dict(case.prior)
        if top is not None:
            rest = 1 - case.prior[top]
            chances = {host: (1 - share) * p / rest for host, p in case.prior.items()}
            chances[top] = share
        out.append(Forecast(chances, tuple(_by_count(case))))
    return out


def named_uniform(cases: Sequence[Examined]) -> list[Forecast]:
    """All places that a report names alike, and all others alike; ties go by the prior."""
    shares = _shares(cases, lambda _, case: any(place in case.named for place in case.truth))
    out = []
    for case, share in zip(cases, shares, strict=True):
        hosts, named = len(case.prior), len(case.named)
        if named:
            chances = {
                host: share / named if host in case.named else (1 - share) / (hosts - named)
                for host in case.prior
            }
        else:
            chances = dict.fromkeys(case.prior, 1 / hosts)
        out.append(by_chance(chances, case.prior))
    return out


def _by_count(case: Examined) -> list[str]:
    return sorted(
        case.prior, key=lambda place: (-case.named.get(place, 0), -case.prior[place], place)
    )


def _shares(cases: Sequence[Examined], is_right: Callable[[int, Examined], bool]) -> list[float]:
    """For each case how often a rule was right in the others that it speaks of."""
    tried = [bool(case.named and case.truth) for case in cases]
    right = [tried[n] and is_right(n, case) for n, case in enumerate(cases)]
    return [
        (sum(right) - right[n] + _RIGHT) / (sum(tried) - tried[n] + _TRIED)
        for n in range(len(cases))
    ]
