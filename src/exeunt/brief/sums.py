"""How each option's number comes about: the prior's odds, each piece of evidence, the total.

Odds are taken against "any other place", since with those the pieces simply add up; the total turns
back into a probability by way of the share that any other place holds.
"""

from __future__ import annotations

import math

from exeunt.assessment.answer import OTHER, Assessment, Destination, Weighed
from exeunt.brief.forms import THEME_WORDS
from exeunt.brief.notebook import Notebook, evidence_statement
from exeunt.brief.tree import Sum, SumRow
from exeunt.brief.words import Scale, likelihood_word
from exeunt.options.evidence import UNNAMED


def sums(answer: Assessment, book: Notebook, scale: Scale) -> tuple[Sum, ...]:
    """The sum of each option, in the order of the assessment."""
    other = next((d for d in answer.destinations if d.place == OTHER), None)
    return tuple(_sum(place, other, answer, book, scale) for place in answer.destinations)


def _sum(
    place: Destination, other: Destination | None, answer: Assessment, book: Notebook, scale: Scale
) -> Sum:
    option = UNNAMED if place.place == OTHER else place.place
    rows = tuple(_row(p, book) for p in answer.evidence if p.evidence.option == option)
    on_other = [p.weight for p in answer.evidence if p.evidence.option == UNNAMED]
    start = total = rest = None
    if other is not None and place.place != OTHER:
        start = _log_odds(place.prior, other.prior)
        total = _log_odds(place.probability, other.probability)
    if start is not None and total is not None:
        rest = total - start - math.fsum(row.weight for row in rows)
    return Sum(
        place=place.place,
        name=place.name,
        prior=place.prior,
        probability=place.probability,
        interval=place.interval,
        words=likelihood_word(place.probability, scale),
        other_name=other.name if other else "",
        other_probability=other.probability if other else 0.0,
        start=start,
        rows=rows,
        other_weight=math.fsum(on_other),
        rest=rest,
        total=total,
    )


def _row(piece: Weighed, book: Notebook) -> SumRow:
    statement = evidence_statement(piece)
    return SumRow(
        evidence=piece.id,
        reference=book.refer([statement]),
        theme=THEME_WORDS[piece.evidence.theme],
        base=piece.base,
        grade=f"{piece.reliability}{piece.credibility}",
        grade_factor=piece.grade_factor,
        repetition_factor=piece.repetition_factor,
        weight=piece.weight,
        origin=piece.origin,
        quote=book.quote(statement),
    )


def _log_odds(probability: float, against: float) -> float | None:
    if probability <= 0 or against <= 0:
        return None
    return math.log(probability / against)
