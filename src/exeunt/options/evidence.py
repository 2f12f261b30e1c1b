"""Evidence: one sentence of a report that speaks for or against one option."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from exeunt.spans import Span

STAY = "stay"
LEAVE = "leave"
UNNAMED = "unnamed"


class Status(StrEnum):
    """What a claim says of an option."""

    OFFERED = "offered"
    DISCUSSED = "discussed"
    REPORTED = "reported"
    POSSIBLE = "possible"
    ACCEPTED = "accepted"
    DENIED = "denied"
    REFUSED = "refused"
    FLED_TO = "fled-to"
    SETTLED = "settled"


class Aspect(StrEnum):
    """Does it bear on whether he would go there, or on whether he could?"""

    WOULD = "would"
    COULD = "could"


class Direction(StrEnum):
    """For or against the option."""

    FOR = "for"
    AGAINST = "against"


class Role(StrEnum):
    """What the place would be to the leader."""

    DESTINATION = "destination"
    TRANSIT = "transit"
    TEMPORARY = "temporary"
    STAY = "stay"


class By(StrEnum):
    """Who refuses or denies."""

    HOST = "host"
    LEADER = "leader"
    THIRD = "third"


class Theme(StrEnum):
    """What kind of thing the evidence is; each has a weight in the assessment's table."""

    OPTION = "option"  # the place is offered, discussed, reported, ...: weighed by its status
    TIE = "tie"  # friendship, alliance, visits, family, property
    BACKING = "backing"  # troops, guards, open support for the leader
    NO_RECOGNITION = "no-recognition"  # the host has not recognised the rival
    RECOGNITION = "recognition"  # the host recognises the rival or calls on him to go
    HOST_RISK = "host-risk"  # what taking him would cost the host
    LEGAL_RISK = "legal-risk"  # courts, warrants, extradition
    STRAIN = "strain"  # strained relations
    PLAN = "plan"  # plans, preparations for a departure
    DEFIANCE = "defiance"  # signs that he stays
    PRESSURE = "pressure"  # who presses him to go


@dataclass(frozen=True, slots=True)
class Evidence:
    """One sentence that speaks for or against one option.

    `option` is an ISO 3166-1 alpha-3 code, `stay`, `leave` or `unnamed`.  `quote` is the
    stretch `span` of the report, to the letter.  `claim` is the id of the claim within its
    report.  `status`, `by` are None where they do not apply.
    """

    report: str
    claim: str
    option: str
    theme: Theme
    aspect: Aspect
    direction: Direction
    status: Status | None
    role: Role
    by: By | None
    sentence: Span
    span: Span
    quote: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A country that a report names and that is no option there."""

    place: str
    report: str
    sentence: Span
    words: Span


@dataclass(frozen=True, slots=True)
class Gap:
    """A question that somebody would not answer."""

    report: str
    claim: str
    who: str
    sentence: Span


@dataclass(frozen=True, slots=True)
class Reading:
    """What one report says about the options of one leader."""

    report: str
    evidence: tuple[Evidence, ...]
    mentions: tuple[Mention, ...]
    gaps: tuple[Gap, ...]
    too_long: tuple[Span, ...] = ()
    """Sentences that were not weighed because they are too long to be sentences."""
