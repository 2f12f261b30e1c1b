"""The room's door: a chance for every possible host, with what each factor adds.

`prior("VEN", date(2019, 2, 15))` answers from cases before that day only: what a forecaster could
have known then.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from exeunt.precedents.bonds import Bonds, bonds
from exeunt.precedents.calibration import capped
from exeunt.precedents.cases import Case, exile_cases
from exeunt.precedents.columns import column_values
from exeunt.precedents.conditions import Conditions, conditions
from exeunt.precedents.factors import (
    FACTOR_TABLES,
    KINDS,
    ChoiceSet,
    FactorName,
    HostingRecord,
    choice_set,
)
from exeunt.precedents.legal import LegalFacts, legal_facts
from exeunt.precedents.likelihoods import FACT_RATIOS, LeaderFact, fact_ratios
from exeunt.precedents.model import (
    FEWEST_CASES,
    Model,
    Situation,
    Target,
    fit_situations,
    flat,
    situations,
    usable,
)
from exeunt.precedents.quantities import NUMBERS
from exeunt.precedents.states import resolve
from exeunt.precedents.tables import table_digest, tables_digest

Array = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Factor:
    """One factor of one host.

    `value` is in `unit`, None where unknown.  `share` is what it adds to the host's log odds
    (natural), against the mean over all possible hosts of that day.
    """

    name: str
    words: str
    value: float | None
    unit: str
    share: float


@dataclass(frozen=True, slots=True)
class HostPrior:
    """One possible host.

    `probability` (0 to 1) is that of being the place, or an equal part of the places, he ends up
    in; `first_stop` that of being the first.  Both are capped (see `calibration.py`).  `interval`
    holds 80 % of the bootstrap draws of `probability`, `rank_interval` of the rank.  `odds_score`
    is the probability before the cap, from which gaps between hosts are measured; `bonds` with the
    home country, `conditions` in the host and `legal` are shown as they are; what of them the model
    weighs is among the factors.
    """

    place: str
    name: str
    probability: float
    first_stop: float
    rank: int
    interval: tuple[float, float]
    rank_interval: tuple[int, int]
    factors: tuple[Factor, ...]
    facts: tuple[str, ...]
    odds_score: float
    legal: LegalFacts
    bonds: Bonds
    conditions: Conditions


@dataclass(frozen=True, slots=True)
class Prior:
    """What history alone says of one country and day; `hosts` from the likeliest on.

    `cases` is how many earlier cases it was learned from, `case_table` the SHA-256 of their table;
    `conditions` are those of the country itself.
    """

    country: str
    name: str
    on: date
    model: str
    method_version: str
    cases: int
    case_table: str
    hosts: tuple[HostPrior, ...]
    conditions: Conditions

    def host(self, place: str) -> HostPrior:
        """The host of that code.  Raises KeyError if it is none."""
        for host in self.hosts:
            if host.place == place:
                return host
        raise KeyError(place)

    def probability(self, place: str) -> float:
        """A place's probability, 0 if it is no possible host."""
        return next((host.probability for host in self.hosts if host.place == place), 0.0)


@dataclass(frozen=True, slots=True)
class Models:
    """The two models of the room, for the two targets."""

    anywhere: Model
    first_stop: Model


def method_version() -> str:
    """Changes with any number or case that moves an answer."""
    tables = (table_digest("exiles.csv"), tables_digest(FACTOR_TABLES))
    parts = (NUMBERS.digest(), FACT_RATIOS.digest(), *(digest[:8] for digest in tables))
    return f"precedents-{'-'.join(parts)}"


def fit_models(cases_before: date | None = None, *, cases: Iterable[Case] | None = None) -> Models:
    """Both models, knowing only the cases before a day (None: all).

    Raises UsageError if too few cases lie before it.
    """
    used = situations(usable(exile_cases() if cases is None else cases, cases_before))
    return models_of(used, cases_before)


def models_for(on: date, *, cases: Iterable[Case] | None = None) -> Models:
    """The models of a day: fitted, or equal chances where too few cases lie before it."""
    table = tuple(exile_cases() if cases is None else cases)
    known = sum(case.known_after < on for case in table)
    if known < FEWEST_CASES:
        return Models(flat(Target.ANY, on, known), flat(Target.FIRST, on, known))
    return fit_models(on, cases=table)


def models_of(used: Sequence[Situation], before: date | None) -> Models:
    """Both models on prepared cases."""
    anywhere = fit_situations(used, Target.ANY, before)
    first = fit_situations(used, Target.FIRST, before, start=anywhere.coefficients, draws=0)
    return Models(anywhere, first)


def _ranks(probabilities: Array) -> NDArray[np.int64]:
    order = np.argsort(-probabilities, axis=-1, kind="stable")
    ranks = np.empty_like(order)
    np.put_along_axis(ranks, order, np.arange(1, probabilities.shape[-1] + 1), axis=-1)
    return ranks


def shares_of(model: Model, rows: Array) -> dict[FactorName, Array]:
    """What each factor adds to each host's log odds, against the mean host of the set."""
    parts = model.standard(rows) * model.coefficients
    parts = parts - parts.mean(axis=0)
    shares: dict[FactorName, Array] = {}
    for column, part in zip(model.columns, parts.T, strict=True):
        shares[column.factor] = shares.get(column.factor, np.zeros(len(rows))) + part
    return shares


def _factors(choices: ChoiceSet, shares: dict[FactorName, Array], place: int) -> tuple[Factor, ...]:
    found = []
    for number, kind in enumerate(KINDS):
        value = float(choices.values[place, number])
        share = shares[kind.name]
        found.append(
            Factor(
                kind.name,
                kind.words,
                None if np.isnan(value) else value,
                kind.unit,
                float(share[place]),
            )
        )
    return tuple(found)


def _hosts(
    choices: ChoiceSet, models: Models, facts: Sequence[LeaderFact]
) -> tuple[HostPrior, ...]:
    rows = column_values(choices)
    ratios = fact_ratios(choices, facts)
    uncapped = _updated(models.anywhere.probabilities(rows), ratios)
    shown = capped(uncapped)
    first = capped(_updated(models.first_stop.probabilities(rows), ratios))
    drawn = capped(_updated(models.anywhere.drawn_probabilities(rows), ratios))
    outside = (1 - NUMBERS["interval_width"]) / 2
    low, high = np.quantile(drawn, [outside, 1 - outside], axis=0)
    best, worst = np.quantile(
        _ranks(drawn), [outside, 1 - outside], axis=0, method="closest_observation"
    )
    ranks = _ranks(uncapped)
    shares = shares_of(models.anywhere, rows)
    hosts = [
        HostPrior(
            place=host.code,
            name=host.name,
            probability=float(shown[i]),
            first_stop=float(first[i]),
            rank=int(ranks[i]),
            interval=(float(min(low[i], shown[i])), float(max(high[i], shown[i]))),
            rank_interval=(int(min(best[i], ranks[i])), int(max(worst[i], ranks[i]))),
            factors=_factors(choices, shares, i),
            facts=tuple(fact.kind for fact in facts if fact.place == host.code),
            odds_score=float(uncapped[i]),
            legal=legal_facts(host.code, choices.home.code, choices.on),
            bonds=bonds(choices.home.code, host.code, choices.on),
            conditions=conditions(host.code, choices.on),
        )
        for i, host in enumerate(choices.hosts)
    ]
    return tuple(sorted(hosts, key=lambda host: host.rank))


def _updated(probabilities: Array, ratios: Array) -> Array:
    """Prior odds times the likelihood ratio of the leader's facts (log odds in `ratios`)."""
    raised = probabilities * np.exp(ratios)
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True))


def prior(
    country: str,
    on: date,
    *,
    cases: Iterable[Case] | None = None,
    facts: Sequence[LeaderFact] = (),
    models: Models | None = None,
    today: date | None = None,
) -> Prior:
    """Where history alone would send a leader of `country` who had to leave on that day.

    `country` is a code or name; `cases` the case table (the product's own by default), of which
    only what was known before `on` is used; `facts` are known facts about this leader, each of
    which multiplies the odds of its host; `models` spares the fit, `today` bounds the dates
    allowed. Raises UsageError for a country that did not exist then, or a day before the tables.
    """
    home = resolve(country, on, today=today)
    table = tuple(exile_cases() if cases is None else cases)
    used_models = models or models_for(on, cases=table)
    choices = choice_set(home, on, HostingRecord(table))
    return Prior(
        country=home.code,
        name=home.name,
        on=on,
        model=used_models.anywhere.name,
        method_version=method_version(),
        cases=used_models.anywhere.cases,
        case_table=table_digest("exiles.csv"),
        hosts=_hosts(choices, used_models, facts),
        conditions=conditions(home.code, on),
    )
