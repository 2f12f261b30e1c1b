"""An answer beside what people wrote down -> the counts that the measures of options are made of.

*places* are all options, `stay` and `unnamed` too, *destinations* the countries among them,
*statuses* the pairs of a place and what is said of it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from exeunt.assessment import OTHER, Assessment
from exeunt.claims.claim import Source
from exeunt.evaluation.measures import Measure, agreement, share
from exeunt.evaluation.option_gold import OptionReport
from exeunt.options.evidence import LEAVE, STAY, UNNAMED, Evidence, Status

Pair = tuple[str, Status]

MEASURES: tuple[Measure, ...] = (
    share("subject", "subject", "reports"),
    *(
        agreement(name, f"{name}.both", f"{name}.found", f"{name}.gold", when_empty=0.0)
        for name in ("places", "destinations", "statuses")
    ),
    share("mention_error", "mentions_taken", "mentions", when_empty=None),
    share("faithful", "quotes_right", "quotes", when_empty=None),
    share("roles", "roles_right", "roles", when_empty=None),
    share("sources", "sources_right", "sources", when_empty=None),
)
"""What is measured: of `subject`, leader and country must both be right; `mention_error` is the
share of countries only mentioned that came out as options; `faithful` that of quotations which
stand in the text to the letter; `roles` and `sources` look at the statements of the file whose
place and status were read in the same sentence."""


@dataclass(frozen=True, slots=True)
class ReadRow:
    """One piece of evidence of an answer, with the source of its claim (None: not known)."""

    evidence: Evidence
    source: Source | None

    @property
    def pair(self) -> Pair | None:
        """Place and status, None for evidence that is no statement on how the place stands."""
        return (self.evidence.option, self.evidence.status) if self.evidence.status else None


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What an answer says of options; `leader` and `country` are None where it found none."""

    leader: str | None
    country: str | None
    places: frozenset[str]
    pairs: frozenset[Pair]
    rows: tuple[ReadRow, ...]


NO_ANSWER = ReadOptions(None, None, frozenset(), frozenset(), ())


def options_of(answer: Assessment) -> ReadOptions:
    """The options of an answer: every place that a piece of evidence or a reason speaks of."""
    sources = {(read.report.id, c.id): c.source for read in answer.reports for c in read.claims}
    rows = tuple(
        ReadRow(piece.evidence, sources.get((piece.evidence.report, piece.evidence.claim)))
        for piece in answer.evidence
        if piece.evidence.option != LEAVE
    )
    spoken_of = [
        place
        for place in answer.destinations
        if place.place != OTHER and (place.would or place.could or place.status)
    ]
    return ReadOptions(
        leader=answer.subject.name,
        country=answer.subject.country,
        places=frozenset(
            [row.evidence.option for row in rows] + [place.place for place in spoken_of]
        ),
        pairs=frozenset(
            [row.pair for row in rows if row.pair]
            + [(place.place, status) for place in spoken_of for status in place.status]
        ),
        rows=rows,
    )


def gold_pairs(report: OptionReport) -> frozenset[Pair]:
    """The pairs that people wrote down."""
    return frozenset((option.place, option.status) for option in report.options)


def counts_of(report: OptionReport, read: ReadOptions) -> dict[str, int]:
    """The counts of one report, but for those of roles and sources."""
    places = frozenset(option.place for option in report.options)
    mentioned = frozenset(mention.place for mention in report.mentions) - places
    quotes = [row.evidence.quote for row in read.rows]
    counts = {
        "reports": 1,
        "subject": int(is_subject(report, read)),
        "mentions": len(mentioned),
        "mentions_taken": len(mentioned & read.places),
        "quotes": len(quotes),
        "quotes_right": sum(quote in report.text for quote in quotes),
    }
    for name, found, wanted in (
        ("places", read.places, places),
        ("destinations", _countries(read.places), _countries(places)),
        ("statuses", read.pairs, gold_pairs(report)),
    ):
        counts[f"{name}.both"] = len(found & wanted)
        counts[f"{name}.found"] = len(found)
        counts[f"{name}.gold"] = len(wanted)
    return counts


def is_subject(report: OptionReport, read: ReadOptions) -> bool:
    """Are the leader, by the last name, and the country right?"""
    last = plain(report.leader).split()[-1]
    return last in plain(read.leader or "") and read.country == report.country


def plain(words: str) -> str:
    """Lower-case letters and blanks alone, without accents.

    >>> plain("Zine el-Abidine Ben Ali, 74")
    'zine elabidine ben ali '
    """
    decomposed = unicodedata.normalize("NFKD", words).lower()
    return "".join(letter for letter in decomposed if letter.isalpha() or letter == " ")


def _countries(places: Iterable[str]) -> frozenset[str]:
    return frozenset(places) - {STAY, UNNAMED}
