"""The tree of a brief: what every format prints, composed once.

A `Sentence` is a row of fragments: words of ours or names from the reports (`Words`), verbatim
stretches of a report (`Quotation`), and note numbers (`Reference`).  Writers decide how each
looks and how long a quotation may be; none of them adds a statement.  Everything in a fragment
may come from a hostile report, so each writer makes all of it safe for its format.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from exeunt.spans import Span


class Basis(StrEnum):
    """What a sentence rests on."""

    NOTED = "noted"  # on reports: it carries a note
    COUNTED = "counted"  # on numbers of the assessment itself
    TOLD = "told"  # passed on as it came: where the prior is from, what was not read


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a brief outside quotation marks."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch of a report, whole and to the letter; only a writer may end it early."""

    text: str


@dataclass(frozen=True, slots=True)
class Reference:
    """The notes that a statement rests on, in order."""

    numbers: tuple[int, ...]


Fragment = Words | Quotation | Reference


@dataclass(frozen=True, slots=True)
class Sentence:
    """One statement of a brief."""

    fragments: tuple[Fragment, ...]
    basis: Basis = Basis.NOTED

    @property
    def numbers(self) -> tuple[int, ...]:
        """All its note numbers, in order."""
        return tuple(n for f in self.fragments if isinstance(f, Reference) for n in f.numbers)


@dataclass(frozen=True, slots=True)
class Line:
    """Sentences under one label: `lead` stands on the first screen, `further` only in full."""

    label: str | None
    lead: tuple[Sentence, ...]
    further: tuple[Sentence, ...] = ()

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All of them."""
        return self.lead + self.further


@dataclass(frozen=True, slots=True)
class Section:
    """A titled part of a brief.  `key` names it in links."""

    key: str
    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One row of the table of options; all numbers 0 to 1."""

    place: str
    name: str
    probability: float
    interval: tuple[float, float]
    words: str
    prior: float
    is_lead: bool
    who: Line
    supports: Line
    opposes: Line
    remarks: tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a quotation stands: the report, how to cite it, and the span in code points."""

    report: str
    label: str
    title: str | None
    url: str | None
    published: date | None
    span: Span


@dataclass(frozen=True, slots=True)
class Note:
    """One footnote: a quotation with its source and where it stands.

    `before` and `after` are the rest of the sentence around the quotation.  `places` are one or
    more: the same words of the same origin in several reports share a note.  `manner` tells the
    speaker's own words from the report's, and what was denied; empty for the reporter.  `grade`
    is like "C3", None for a note that no evidence rests on.
    """

    number: int
    quote: str
    before: str
    after: str
    speaker: str
    source_words: str | None
    kind: str
    manner: str
    grade: str | None
    evidence: tuple[str, ...]
    origin: str
    language: str | None
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class SumRow:
    """One piece of evidence in the sum of an option; `weight` in natural log-odds."""

    evidence: str
    reference: Reference
    theme: str
    base: float
    grade: str
    grade_factor: float
    repetition_factor: float
    weight: float
    origin: str
    quote: str


@dataclass(frozen=True, slots=True)
class Sum:
    """How the number of one option comes about.

    `start` is the natural log of the prior's odds against any other place, `total` the same for
    the probability; `rest` is what the rows do not account for, and `other_weight` what the
    evidence on "other" adds up to.  The three are None where
    there are no such odds (for "other" itself, or with a probability of zero).
    """

    place: str
    name: str
    prior: float
    probability: float
    interval: tuple[float, float]
    words: str
    other_name: str
    other_probability: float
    start: float | None
    rows: tuple[SumRow, ...]
    other_weight: float
    rest: float | None
    total: float | None


@dataclass(frozen=True, slots=True)
class Cited:
    """One report in the list of reports."""

    id: str
    label: str
    title: str | None
    outlet: str | None
    authors: tuple[str, ...]
    published: date | None
    url: str | None
    origin: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class Brief:
    """Everything that a brief says, in the order in which it is read.

    `table_hidden` speaks of rows that are not on the first screen; what prints them all leaves
    it out.  `explained` is set where only the sums are to be printed.
    """

    subject: str
    role: str | None
    country: str | None
    facts: tuple[str, ...]
    answer: tuple[Sentence, ...]
    questions: tuple[Section, ...]
    table_title: str
    table_remarks: tuple[Sentence, ...]
    table_hidden: tuple[Sentence, ...]
    rows: tuple[OptionRow, ...]
    sections: tuple[Section, ...]
    notes: tuple[Note, ...]
    sums: tuple[Sum, ...]
    reports: tuple[Cited, ...]
    legend: tuple[str, ...]
    method_version: str
    explained: bool = False

    def note(self, number: int) -> Note:
        """The note of that number, from 1."""
        return self.notes[number - 1]


def lead_sentences(brief: Brief) -> tuple[Sentence, ...]:
    """The sentences of the first screen, in reading order."""
    out = list(brief.answer)
    for section in brief.questions:
        out += [s for line in section.lines for s in line.lead]
    for row in brief.rows:
        if row.is_lead:
            out += [*row.who.lead, *row.supports.lead, *row.opposes.lead, *row.remarks]
    out += (*brief.table_hidden, *brief.table_remarks)
    for section in brief.sections:
        out += [s for line in section.lines for s in line.lead]
    return tuple(out)


def all_sentences(brief: Brief) -> tuple[Sentence, ...]:
    """Every sentence: those of the first screen, then the others in reading order."""
    out = list(lead_sentences(brief))
    for section in brief.questions:
        out += [s for line in section.lines for s in line.further]
    for row in brief.rows:
        for line in (row.who, row.supports, row.opposes):
            out += line.further if row.is_lead else line.sentences
        out += () if row.is_lead else row.remarks
    for section in brief.sections:
        out += [s for line in section.lines for s in line.further]
    return tuple(out)
