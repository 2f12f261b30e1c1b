"""The assessment: options ranked, each number with the evidence that moved it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from exeunt.claims.claim import Claim
from exeunt.options.evidence import Evidence, Gap, Mention, Status
from exeunt.reports.report import Report

OTHER = "other"
"""The place that stands for every destination no report speaks of."""


@dataclass(frozen=True, slots=True)
class Subject:
    """The leader whom the reports are about.

    `country` is ISO 3166-1 alpha-3; `country_source` says where it is known from: a title in the
    reports, the table of leaders, or the reports' other words.
    """

    name: str
    role: str | None
    country: str | None
    country_source: str | None = None


@dataclass(frozen=True, slots=True)
class ReadReport:
    """A report with its claims and the id of the origin it belongs to."""

    report: Report
    claims: tuple[Claim, ...]
    origin: str

    def claim(self, claim_id: str) -> Claim:
        """The claim of that id.  Raises KeyError if there is none."""
        for claim in self.claims:
            if claim.id == claim_id:
                return claim
        raise KeyError(claim_id)


@dataclass(frozen=True, slots=True)
class Weighed:
    """A piece of evidence with its grade and what it adds to the odds.

    `reliability` is A to F (of the source), `credibility` 1 to 6 (of the item), both
    suggested by rule.  `weight` is in natural log-odds, already scaled by `grade_factor`
    (0 to 1) and by `repetition_factor` (1 for the first piece of its kind from an origin,
    less for what repeats it): `weight = base * grade_factor * repetition_factor`.
    """

    id: str
    evidence: Evidence
    origin: str
    reliability: str
    credibility: int
    base: float
    grade_factor: float
    repetition_factor: float

    @property
    def weight(self) -> float:
        """Natural log-odds that this piece adds to its option."""
        return self.base * self.grade_factor * self.repetition_factor


@dataclass(frozen=True, slots=True)
class Corroboration:
    """How many independent origins, and how many distinct people, as a range (low, high)."""

    origins: int
    people: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Destination:
    """One place he could go, given that he leaves.

    `probability`, `interval` (80 %) and `prior` are 0 to 1; over all destinations the
    probabilities sum to 1.  `would` and `could` are ids of evidence.  `factors` are the
    precedent model's, empty while the prior is flat.
    """

    place: str
    name: str
    probability: float
    interval: tuple[float, float]
    words: str
    prior: float
    status: tuple[Status, ...]
    would: tuple[str, ...]
    could: tuple[str, ...]
    corroboration: Corroboration
    factors: tuple[tuple[str, float | None], ...] = ()


@dataclass(frozen=True, slots=True)
class BaseRate:
    """How often leaders like this one left, with an interval and the class it was counted on."""

    probability: float
    interval: tuple[float, float]
    reference_class: str


@dataclass(frozen=True, slots=True)
class Departure:
    """What speaks for and against his leaving at all: ids of evidence."""

    supports: tuple[str, ...]
    opposes: tuple[str, ...]
    base_rate: BaseRate | None


@dataclass(frozen=True, slots=True)
class SourceCount:
    """Different sources over all reports.

    `named` people and officials, `organisations` and `documents` are counts; `anonymous` is the
    number of distinct anonymous people as a range, `uncounted` how many anonymous groups
    give no number (each is one person at least).
    """

    named: int
    organisations: int
    documents: int
    anonymous: tuple[int, int]
    uncounted: int
    reporters: int


@dataclass(frozen=True, slots=True)
class Pivot:
    """A single piece of evidence whose removal changes an answer.

    Without `evidence`, `place` would stand at `probability`; `new_first` names the place
    that would then lead, None if the order at the top stays.
    """

    evidence: str
    place: str
    probability: float
    new_first: str | None
    reorders: bool


@dataclass(frozen=True, slots=True)
class Assessment:
    """The answer: everything a brief says stands here or in the reports it points to."""

    subject: Subject
    as_of: date | None
    newest_report: date | None
    method_version: str
    prior_source: str
    reports: tuple[ReadReport, ...]
    evidence: tuple[Weighed, ...]
    departure: Departure
    destinations: tuple[Destination, ...]
    stay: tuple[str, ...]
    unnamed: tuple[str, ...]
    pressures: tuple[str, ...]
    mentions: tuple[Mention, ...]
    gaps: tuple[Gap, ...]
    sources: SourceCount
    pivots: tuple[Pivot, ...]
    unread: tuple[str, ...] = ()

    def weighed(self, evidence_id: str) -> Weighed:
        """The piece of evidence of that id.  Raises KeyError if there is none."""
        for piece in self.evidence:
            if piece.id == evidence_id:
                return piece
        raise KeyError(evidence_id)

    def read_report(self, report_id: str) -> ReadReport:
        """The report of that id with its claims.  Raises KeyError if there is none."""
        for read in self.reports:
            if read.report.id == report_id:
                return read
        raise KeyError(report_id)
