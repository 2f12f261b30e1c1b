"""The claim: who says what, how, and how sure; every word of it a span of the report."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from exeunt.spans import Passage, Span


class SourceKind(StrEnum):
    """Who a source is."""

    OFFICIAL = "official"
    PERSON = "person"
    ORGANISATION = "organisation"
    DOCUMENT = "document"
    ANONYMOUS = "anonymous"
    REPORTER = "reporter"


class Speech(StrEnum):
    """How the words are given."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Polarity(StrEnum):
    """Does the source affirm the content or deny it?"""

    AFFIRMED = "affirmed"
    DENIED = "denied"


class Certainty(StrEnum):
    """How sure the claim is made to sound."""

    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    PLANNED = "planned"
    CONDITIONAL = "conditional"
    UNKNOWN = "unknown"


class ClaimKind(StrEnum):
    """A statement, or the fact that somebody would not make one."""

    STATEMENT = "statement"
    NON_RESPONSE = "non-response"


@dataclass(frozen=True, slots=True)
class Source:
    """Who speaks.

    `words` is None for the reporter's own voice and for claims without a stated source.
    `name` is the full name as first given, for short names and pronouns too.
    `country` is ISO 3166-1 alpha-3.  `count` is the stated number of people, None where
    several are meant and no number is given.  `part_of` and `same_as` are ids of the claims
    in which the wider group, or this same source, was first introduced.  `via` is the
    medium, or whoever else, through which it speaks ("sources told CNN"); `through` holds all
    such links, the nearest first ("an aide", "Reuters").  `people` is how many people the words
    can mean: (4, None) for "at least four", (2, 3) for "two or three"; None for a body or a
    document.
    """

    words: Passage | None
    kind: SourceKind
    name: str | None = None
    role: str | None = None
    country: str | None = None
    count: int | None = None
    description: str | None = None
    anonymity_reason: str | None = None
    part_of: str | None = None
    same_as: str | None = None
    via: str | None = None
    through: tuple[str, ...] = ()
    people: tuple[int, int | None] | None = None


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time as written, and its value.

    `value` is an ISO 8601 day, month, year or `start/end` period; None where the words do not
    settle it.
    """

    words: Passage
    value: str | None


@dataclass(frozen=True, slots=True)
class Claim:
    """One attribution read.

    `sentence` is the sentence of the cue (of the statement itself for the reporter's own voice).
    `cue` and `content` are None where the report has none.  `times` are the time expressions
    of the content, in order.  `nested_in` is the id of the claim whose content holds this one.
    `inserted` are the bracketed insertions inside the content: the paper's words, not the
    speaker's.  `stamped` is the time printed by the entry of a live report, or by the post, in
    which the claim stands.
    """

    id: str
    kind: ClaimKind
    sentence: Span
    source: Source
    cue: Passage | None
    content: Passage | None
    speech: Speech
    polarity: Polarity
    certainty: Certainty
    times: tuple[TimeExpression, ...] = ()
    nested_in: str | None = None
    inserted: tuple[Span, ...] = ()
    stamped: TimeExpression | None = None
