"""Priors: how likely each place is before any report is read."""

from __future__ import annotations

from dataclasses import dataclass, field

from exeunt import places


@dataclass(frozen=True, slots=True)
class PriorPlace:
    """One place: its probability given that the leader leaves, and each factor's share of it."""

    place: str
    probability: float
    factors: tuple[tuple[str, float | None], ...] = ()


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


def flat_prior(home: str | None) -> PriorTable:
    """Every member and observer state of the United Nations alike, without the home country.

    >>> round(flat_prior("VEN").of("CUB").probability, 5)
    0.00515
    """
    counted = (places.Status.MEMBER, places.Status.OBSERVER)
    count = sum(state.status in counted and state.code != home for state in places.states())
    source = (
        f"The prior is flat: before the reports, each of {count} states is as likely as another. "
        "What past exiles teach is not in it."
    )
    return PriorTable(source, "flat", 1 / count)
