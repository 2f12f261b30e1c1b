"""Facts about hosts that the user gives beside the reports.

A fact counts once.  Stated in a report it is evidence, with a weight, a grade and a sentence; given
by the user it multiplies the prior odds of its host, unless a report states it as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from exeunt import places
from exeunt.assessment.history import prior_for
from exeunt.assessment.priors import PriorTable
from exeunt.assessment.stated import fact_kind
from exeunt.options.evidence import Evidence
from exeunt.precedents.likelihoods import (
    FACT_RATIOS,
    FACT_WORDS,
    LeaderFact,
    parse_fact,
)

__all__ = ["LeaderFact", "parse_fact", "prior_given"]


def prior_given(
    country: str | None,
    on: date | None,
    facts: Sequence[LeaderFact],
    evidence: Iterable[Evidence],
) -> PriorTable:
    """The prior with the facts that the user gives; its sentence names them.

    Those that the evidence states are left to the evidence.  Raises UsageError for a fact about no
    possible host.
    """
    if not facts:
        return prior_for(country, on)
    given = sorted(set(facts), key=lambda fact: (fact.place, fact.kind))
    told = {(piece.option, fact_kind(piece)) for piece in evidence}
    used = tuple(fact for fact in given if (fact.place, fact.kind) not in told)
    prior_for(country, on, tuple(given))  # says what is wrong even of a fact that is not used
    prior = prior_for(country, on, used)
    words = [f"{_words(fact)} ({FACT_RATIOS[fact.kind]:+.1f} log odds)" for fact in used]
    again = [_words(fact) for fact in given if fact not in used]
    source = prior.source
    if words:
        source += f" Given by the user, not found in a report: {'; '.join(words)}."
    if again:
        source += (
            f" Given by the user and stated in a report, so counted there: {'; '.join(again)}."
        )
    return replace(prior, source=source)


def _words(fact: LeaderFact) -> str:
    return f"{places.state(fact.place).name}: {FACT_WORDS[fact.kind]}"
