"""Every number of this room, and which of them a piece of evidence draws on.

Weights are natural log odds, for a place against any place that nothing is said of, before the
source's grade and repetition scale them.  They stand beside the precedents' prior, and are the same
for every country.
"""

from __future__ import annotations

from collections.abc import Mapping

from exeunt.assessment.stated import fact_kind
from exeunt.numbers import Quantity, Table
from exeunt.options.evidence import (
    LEAVE,
    STAY,
    UNNAMED,
    Direction,
    Evidence,
    Role,
    Status,
    Theme,
)
from exeunt.precedents.coded_cases import NAMED
from exeunt.precedents.likelihoods import BESIDE_NAMED, FactKind

LOG_ODDS = "natural log odds"
FACTOR = "factor, 0 to 1"
_JUDGED = "set by judgement, to be estimated from past cases"
_SETTLED = "set by judgement: that he has asylum or lives there is seldom reported in error"


def _weight(name: str, value: float, source: str = _JUDGED) -> Quantity:
    return Quantity(name, value, LOG_ODDS, source, "0.1.0")


def _factor(name: str, value: float, source: str = _JUDGED) -> Quantity:
    return Quantity(name, value, FACTOR, source, "0.1.0")


ESTIMATED: Mapping[str, str] = {
    "named": NAMED,
    "option.offered": FactKind.OFFERED,
    "option.denied": FactKind.DENIED,
    "option.refused.host": FactKind.REFUSED,
    "option.refused.leader": FactKind.REFUSED,
    "tie.residence": FactKind.TIES,
    "backing": FactKind.BACKS,
    "recognition": FactKind.RECOGNISES_RIVAL,
}
"""The weights that are the precedents' ratios: being named as an option, and facts beside it.

What counts against a place by its direction has a weight without a sign.
"""

_SIGNED_BY_DIRECTION = ("recognition",)


def _estimated(name: str) -> Quantity:
    """A weight that the precedents estimate, with their source line."""
    kind = ESTIMATED[name]
    source = next(row.source for row in BESIDE_NAMED.rows if row.name == kind)
    value = BESIDE_NAMED[kind]
    return _weight(name, -value if name in _SIGNED_BY_DIRECTION else value, source)


METHOD = Table(
    "assessment",
    [
        # a place spoken of as an option: `named` and what is said of it are added
        _estimated("named"),
        _weight("option.possible", 0.5),
        _weight("option.discussed", 0.9),
        _estimated("option.offered"),
        _weight("option.reported", 1.5),
        _weight("option.accepted", 2.2),
        _weight("option.fled-to", 2.9),
        _weight("option.settled", 7.0, _SETTLED),
        # the door is shut, or said never to have been open
        _estimated("option.denied"),
        _estimated("option.refused.host"),
        _estimated("option.refused.leader"),
        _weight("option.refused.third", -0.5),
        # what else is said of a place; for or against gives the sign
        _weight("tie", 0.4),
        _estimated("tie.residence"),
        _estimated("backing"),
        _weight("no-recognition", 0.3),
        _estimated("recognition"),
        _weight("recognition.call", 0.4),
        _weight("host-risk", 0.3),
        _weight("legal-risk", 0.6),
        _weight("strain", 0.4),
        # places that nobody names; raises "other"
        _weight("unnamed.option", 0.5),
        _weight("unnamed.rest", 0.0, "bears on every host alike, so it cancels out"),
        # leaving or staying; these move no place
        _weight("departure.said", 0.9),
        _weight("plan", 0.6),
        _weight("defiance", 0.6),
        _weight("pressure", 0.3),
        # what the place would be to the leader
        _factor("role.destination", 1.0, "by definition"),
        _factor("role.temporary", 0.6),
        _factor("role.transit", 0.3),
        # grades: see `grading`
        _factor("reliability.A", 1.0, "by definition"),
        _factor("reliability.B", 0.95),
        _factor("reliability.C", 0.85),
        _factor("reliability.D", 0.7),
        _factor("reliability.E", 0.4),
        _factor("reliability.F", 0.6, "cannot be judged: a factor of its own, by judgement"),
        _factor("credibility.1", 1.0, "by definition"),
        _factor("credibility.2", 1.0, "corroboration is counted by the further voices themselves"),
        _factor("credibility.3", 0.9),
        _factor("credibility.4", 0.7),
        _factor("credibility.5", 0.5),
        _factor("credibility.6", 0.7, "cannot be judged: a factor of its own, by judgement"),
        # repetition: see `weighing`
        _factor("another-person", 0.1),
        _factor("another-origin", 0.25),
        # the interval: see `odds`
        Quantity(
            "weight-share", 0.15, "standard deviation as a share of each weight", _JUDGED, "0.1.0"
        ),
        Quantity("place-spread", 0.5, "standard deviation in natural log odds", _JUDGED, "0.1.0"),
    ],
)


def components(evidence: Evidence) -> tuple[tuple[str, float], ...]:
    """The quantities that a piece of evidence draws on, each with its signed share of the weight.

    Their sum is the base weight: what the piece would add to the log odds of its option with
    the best grade and unrepeated.
    """
    role = METHOD[f"role.{_role(evidence.role)}"]
    return tuple((name, sign * METHOD[name] * role) for name, sign in _drawn(evidence))


def base_weight(evidence: Evidence) -> float:
    """The weight of a piece of evidence before grade and repetition, in natural log odds."""
    return sum(value for _, value in components(evidence))


def _drawn(evidence: Evidence) -> tuple[tuple[str, float], ...]:
    sign = 1.0 if evidence.direction is Direction.FOR else -1.0
    if evidence.option == UNNAMED:
        is_offer = evidence.theme is Theme.OPTION and evidence.direction is Direction.FOR
        return (("unnamed.option" if is_offer else "unnamed.rest", 1.0),)
    if evidence.theme is not Theme.OPTION:
        return ((_theme(evidence), sign),)
    if evidence.option in (LEAVE, STAY):
        return (("departure.said", sign),)
    return _option(evidence)


def _theme(evidence: Evidence) -> str:
    """The quantity of a theme; two have one for the fact itself and one for what is near it."""
    kind = fact_kind(evidence)
    if evidence.theme is Theme.TIE and kind is FactKind.TIES:
        return "tie.residence"
    if evidence.theme is Theme.RECOGNITION and kind is not FactKind.RECOGNISES_RIVAL:
        return "recognition.call"
    return evidence.theme.value


def _option(evidence: Evidence) -> tuple[tuple[str, float], ...]:
    status = evidence.status
    if status is Status.REFUSED:
        by = evidence.by.value if evidence.by else "third"
        return ((f"option.refused.{by}", 1.0),)
    if evidence.direction is Direction.AGAINST or status is Status.DENIED:
        return (("option.denied", 1.0),)
    stated = (status or Status.POSSIBLE).value
    return (("named", 1.0), (f"option.{stated}", 1.0))


def _role(role: Role) -> str:
    """The role whose factor counts; staying is the whole of what it is about."""
    return Role.DESTINATION.value if role is Role.STAY else role.value
