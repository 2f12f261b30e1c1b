"""Facts about one leader and crisis: what each does to the odds of a host.

Prior odds times a named likelihood ratio for each fact.  The ratios here are defaults, marked as
such; they hold until they are estimated on cases coded from dated reports.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from exeunt.errors import UsageError
from exeunt.numbers import Quantity, Table
from exeunt.precedents.factors import ChoiceSet

Array = NDArray[np.float64]


class FactKind(StrEnum):
    """What may be known of a host and this leader."""

    BACKS = "backs"
    TIES = "ties"
    OFFERED = "offered"
    REFUSED = "refused"
    DENIED = "denied"
    RECOGNISES_RIVAL = "recognises_rival"
    SANCTIONS = "sanctions"
    WANTS_IN_COURT = "wants_in_court"
    SURRENDERED_GUEST = "surrendered_guest"


@dataclass(frozen=True, slots=True)
class LeaderFact:
    """One fact: a place (alpha-3) and what is known."""

    place: str
    kind: FactKind


_DEFAULT = "default, not estimated"
FACT_RATIOS = Table(
    "precedents-facts",
    [
        Quantity(
            "backs",
            1.6,
            "log odds",
            f"{_DEFAULT}; he has its troops, guard or open support",
            "0.1.0",
        ),
        Quantity(
            "ties",
            1.2,
            "log odds",
            f"{_DEFAULT}; lived, studied, owns or has family there",
            "0.1.0",
        ),
        Quantity("offered", 1.6, "log odds", f"{_DEFAULT}; the host offered to take him", "0.1.0"),
        Quantity("refused", -1.6, "log odds", f"{_DEFAULT}; the host refused, or he did", "0.1.0"),
        Quantity(
            "denied", -0.5, "log odds", f"{_DEFAULT}; somebody with standing denies it", "0.1.0"
        ),
        Quantity(
            "recognises_rival", -1.6, "log odds", f"{_DEFAULT}; recognises the rival", "0.1.0"
        ),
        Quantity("sanctions", -0.7, "log odds", f"{_DEFAULT}; has sanctions on him", "0.1.0"),
        Quantity("wants_in_court", -1.4, "log odds", f"{_DEFAULT}; wants him in court", "0.1.0"),
        Quantity(
            "surrendered_guest",
            -0.3,
            "log odds",
            f"{_DEFAULT}; has given up a guest before",
            "0.1.0",
        ),
    ],
)


def parse_fact(words: str) -> LeaderFact:
    """A fact as given on the command line.  Raises UsageError if it cannot be read.

    >>> parse_fact("RUS backs").kind.value
    'backs'
    """
    parts = words.split()
    kinds = ", ".join(FactKind)
    if len(parts) != 2:
        raise UsageError(
            f"{words!r}: a fact is a country code and one of {kinds}; e.g. 'RUS backs'"
        )
    try:
        kind = FactKind(parts[1].lower().replace("-", "_"))
    except ValueError:
        raise UsageError(f"{words!r}: {parts[1]!r} is no known fact; give one of {kinds}") from None
    return LeaderFact(parts[0].upper(), kind)


def fact_ratios(choices: ChoiceSet, facts: Sequence[LeaderFact]) -> Array:
    """Log likelihood ratio of each host; raises UsageError for a fact about no possible host."""
    ratios = np.zeros(len(choices.hosts))
    for fact in facts:
        place = choices.index(fact.place)
        if place is None:
            raise UsageError(
                f"{fact.place}: no possible host on {choices.on}, so no fact can bear on it; "
                "give the alpha-3 code of a state of that day other than the home country"
            )
        ratios[place] += FACT_RATIOS[fact.kind]
    return ratios
