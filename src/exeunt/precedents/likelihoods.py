"""Facts about one leader and crisis: what each does to the odds of a host.

Prior odds times a named likelihood ratio for each fact.  Those of which the reports on past exiles
speak are estimated on them and shrunk towards a default set beforehand; the rest are defaults,
marked so.
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


def _estimated(hosts: int, true: int, default: float, error: float) -> str:
    return (
        f"estimated on {hosts} hosts in 107 past exiles with coded reports ({true} of them true), "
        f"shrunk towards {default:+.1f}; standard error {error:.2f}"
    )


_DEFAULT = "default, not estimated"
FACT_RATIOS = Table(
    "precedents-facts",
    [
        Quantity("backs", 1.3, "log odds", _estimated(42, 22, 1.6, 0.41), "0.1.0"),
        Quantity("ties", 1.7, "log odds", _estimated(26, 11, 1.2, 0.49), "0.1.0"),
        Quantity("offered", 1.9, "log odds", _estimated(21, 13, 1.6, 0.47), "0.1.0"),
        Quantity("refused", -1.4, "log odds", _estimated(11, 2, -1.6, 0.64), "0.1.0"),
        Quantity("denied", -0.5, "log odds", _estimated(15, 4, -0.5, 0.59), "0.1.0"),
        Quantity("recognises_rival", -1.8, "log odds", _estimated(13, 2, -1.6, 0.59), "0.1.0"),
        Quantity("sanctions", -0.7, "log odds", _DEFAULT, "0.1.0"),
        Quantity("wants_in_court", -1.4, "log odds", _estimated(3, 0, -1.4, 0.69), "0.1.0"),
        Quantity("surrendered_guest", -0.3, "log odds", _DEFAULT, "0.1.0"),
    ],
)
"""What each fact by itself does to its host: for facts that are given, not read.

`training/precedents_ratios.py` estimates the log odds.
"""


def _beside(hosts: int, true: int, default: float, error: float) -> str:
    return f"{_estimated(hosts, true, default, error)}, beside being named as an option"


BESIDE_NAMED = Table(
    "precedents-facts-beside-named",
    [
        Quantity(
            "named",
            1.8,
            "log odds",
            "estimated on 121 hosts named as options in the reports on 107 past exiles (46 of them "
            "true); standard error 0.35",
            "0.1.0",
        ),
        Quantity("backs", 1.1, "log odds", _beside(42, 22, 1.6, 0.41), "0.1.0"),
        Quantity("ties", 1.0, "log odds", _beside(26, 11, 1.2, 0.48), "0.1.0"),
        Quantity("offered", 1.0, "log odds", _beside(21, 13, 1.6, 0.49), "0.1.0"),
        Quantity("refused", -1.5, "log odds", _beside(11, 2, -1.6, 0.63), "0.1.0"),
        Quantity("denied", -0.8, "log odds", _beside(15, 4, -0.5, 0.58), "0.1.0"),
        Quantity("recognises_rival", -1.9, "log odds", _beside(13, 2, -1.6, 0.59), "0.1.0"),
    ],
)
"""What being spoken of as an option does to a host, and what each fact adds that reports state.

A host of which a report states something is mostly named there as an option too, and that has a
weight of its own in the assessment.  These ratios leave out what it tells, so that nothing counts
twice.
"""

FACT_WORDS: dict[FactKind, str] = {
    FactKind.BACKS: "backs him with troops, a guard or open support",
    FactKind.TIES: "he lived, studied, owns or has family there",
    FactKind.OFFERED: "offered to take him",
    FactKind.REFUSED: "refused him, or he refused it",
    FactKind.DENIED: "somebody with standing denies it",
    FactKind.RECOGNISES_RIVAL: "recognises the rival",
    FactKind.SANCTIONS: "has sanctions on him",
    FactKind.WANTS_IN_COURT: "wants him in court",
    FactKind.SURRENDERED_GUEST: "has given up a guest before",
}


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
