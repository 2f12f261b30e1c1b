"""What past exiles teach: the precedents' answer in the form that the assessment takes.

Where they have no answer (no country, no day, a day before their tables) the prior is flat, and
its sentence says why.
"""

from __future__ import annotations

import math
from datetime import date
from functools import lru_cache
from statistics import NormalDist

from exeunt import places
from exeunt.assessment.answer import BaseRate
from exeunt.assessment.priors import PriorPlace, PriorTable, flat_prior
from exeunt.errors import UsageError
from exeunt.precedents.departure import departure_base_rate
from exeunt.precedents.likelihoods import FACT_RATIOS, LeaderFact
from exeunt.precedents.prior import HostPrior, Models, Prior, fit_models, prior
from exeunt.precedents.states import resolve

_SHOWN = 3
_DIGITS = 9
"""Decimals kept of a prior: below them, machines may differ."""

_HALF_WIDTH = NormalDist().inv_cdf(0.9)
_LEAST, _MOST = 1e-9, 1 - 1e-9


@lru_cache(maxsize=64)
def prior_for(
    country: str | None, on: date | None, facts: tuple[LeaderFact, ...] = ()
) -> PriorTable:
    """The prior of a leader of that country who has to leave on that day.

    `facts` multiply the odds of their hosts.  Raises UsageError for one about no possible host.
    """
    if country is None:
        return _flat(None, "no report says which country the leader is of", facts)
    if on is None:
        return _flat(country, "no report has a date (give one with --as-of)", facts)
    try:
        resolve(country, on)
        models = _models(on)
    except UsageError as error:
        return _flat(country, str(error), facts)
    return prior_table(prior(country, on, facts=facts, models=models))


@lru_cache(maxsize=8)
def _models(on: date) -> Models:
    return fit_models(on)


def _flat(country: str | None, reason: str, facts: tuple[LeaderFact, ...]) -> PriorTable:
    """The flat prior, with the facts in it."""
    flat = flat_prior(country, reason)
    raised: dict[str, float] = {}
    for fact in facts:
        if fact.place == country or fact.place not in {state.code for state in places.states()}:
            raise UsageError(
                f"{fact.place}: no possible host, so no fact can bear on it; give the alpha-3 code "
                "of a state other than the home country"
            )
        raised[fact.place] = raised.get(fact.place, 0.0) + FACT_RATIOS[fact.kind]
    if not raised:
        return flat
    total = 1 + flat.unlisted * sum(math.exp(ratio) - 1 for ratio in raised.values())
    rows = tuple(
        PriorPlace(place, round(flat.unlisted * math.exp(ratio) / total, _DIGITS))
        for place, ratio in sorted(raised.items())
    )
    return PriorTable(flat.source, flat.version, flat.unlisted / total, rows)


@lru_cache(maxsize=64)
def base_rate_for(country: str | None, on: date | None) -> BaseRate | None:
    """How often leaders of that region lost office within a year; None where nothing is known."""
    if country is None or on is None:
        return None
    try:
        rates = departure_base_rate(country, on)
    except UsageError:
        return None
    if rates is None:
        return None
    found = rates.any_way
    return BaseRate(found.probability, found.interval, f"within a year; {found.reference_class}")


def prior_table(found: Prior) -> PriorTable:
    """The precedents' answer as the assessment takes it."""
    rows = tuple(
        PriorPlace(
            place=host.place,
            probability=round(host.probability, _DIGITS),
            factors=tuple((str(factor.name), factor.value) for factor in host.factors),
            spread=_spread(host),
        )
        for host in found.hosts
    )
    first = ", ".join(_share(host) for host in found.hosts[:_SHOWN])
    facts = [f"{host.place} {fact}" for host in found.hosts for fact in host.facts]
    alone = "Precedent and the facts given" if facts else "Precedent alone"
    given = "".join(f" --fact '{fact}'" for fact in sorted(facts))
    source = (
        f"The prior is learned from {found.cases} past exiles. {alone}: {first}, … "
        f"(exeunt precedents {found.country} --on {found.on}{given})."
    )
    least = min(row.probability for row in rows)
    return PriorTable(source, found.method_version, least, rows)


def _share(host: HostPrior) -> str:
    low, high = (round(end * 100) for end in host.interval)
    return f"{host.name} {round(host.probability * 100)} % ({low}–{high} %)"


def _spread(host: HostPrior) -> float:
    """The standard deviation of a host's log odds, from its interval of 80 %."""
    low, high = (min(max(end, _LEAST), _MOST) for end in host.interval)
    wide = math.log(high / (1 - high)) - math.log(low / (1 - low))
    return round(wide / (2 * _HALF_WIDTH), _DIGITS)
