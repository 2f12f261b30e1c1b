"""Priors: how likely each place is before any report is read."""

from __future__ import annotations

from dataclasses import dataclass, field

from exeunt import places


@dataclass(frozen=True, slots=True)
class PriorPlace:
    """One place: its probability given that the leader leaves, and the factors behind it.

    A factor has its value, None where it is not known.  `spread` is the standard deviation of the
    place's natural log odds as far as the prior itself is unsure of them.
    """

    place: str
    probability: float
    factors: tuple[tuple[str, float | None], ...] = ()
    spread: float = 0.0


@dataclass(frozen=True, slots=True)
class PriorTable:
    """A probability for every place, with the sentence that says where it comes from.

    `unlisted` is the probability of any place that `rows` do not hold.  `version` changes with
    the numbers behind it.
    """

    source: str
    version: str
    unlisted: float
    rows: tuple[PriorPlace, ...] = ()
    _by_place: dict[str, PriorPlace] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_by_place", {row.place: row for row in self.rows})

    def of(self, place: str) -> PriorPlace:
        """The prior of a place by its alpha-3 code."""
        return self._by_place.get(place) or PriorPlace(place, self.unlisted)


def flat_prior(home: str | None, reason: str = "no precedents were asked") -> PriorTable:
    """Every member and observer state of the United Nations alike, without the home country.

    `reason` says why nothing better is at hand.

    >>> round(flat_prior("VEN").of("CUB").probability, 5)
    0.00515
    """
    counted = (places.Status.MEMBER, places.Status.OBSERVER)
    count = sum(state.status in counted and state.code != home for state in places.states())
    source = (
        f"The prior is flat, since {reason}: before the reports, each of {count} states is as "
        "likely as another."
    )
    return PriorTable(source, "flat", 1 / count)
