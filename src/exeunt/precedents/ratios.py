"""The likelihood ratios of facts, estimated on past exiles whose reports were coded by hand.

The ratios maximise the chance of the places that each leader went to, shrunk towards defaults set
beforehand, with a prior from earlier cases alone.  `training/precedents_ratios.py` prints the
estimates; the evaluation makes them again without the case that it scores.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from exeunt.precedents.cases import exile_cases, host_state
from exeunt.precedents.coded_cases import NAMED, CodedCase, coded_cases
from exeunt.precedents.columns import column_values
from exeunt.precedents.factors import HostingRecord, choice_set
from exeunt.precedents.likelihoods import FactKind
from exeunt.precedents.model import Target, fit_situations, situations
from exeunt.precedents.states import resolve

Array = NDArray[np.float64]

DEFAULTS: Mapping[str, float] = {
    FactKind.BACKS: 1.6,
    FactKind.TIES: 1.2,
    FactKind.OFFERED: 1.6,
    FactKind.REFUSED: -1.6,
    FactKind.DENIED: -0.5,
    FactKind.RECOGNISES_RIVAL: -1.6,
    FactKind.SANCTIONS: -0.7,
    FactKind.WANTS_IN_COURT: -1.4,
    NAMED: 0.0,
}
"""What the ratios are shrunk towards, in log odds; set before any case was coded."""

SPREADS: Mapping[str, float] = {**dict.fromkeys(DEFAULTS, 0.7), NAMED: 3.0}
"""Standard deviation, in log odds, of a true ratio about its default: what shrinkage assumes."""

_STEPS = 60
_CLOSE = 1e-8


@dataclass(frozen=True, slots=True)
class CaseFacts:
    """What the estimate sees: log prior and facts (0 or 1, one column a kind) of each host."""

    case: CodedCase
    log_prior: Array
    facts: Array
    places: tuple[int, ...]

    def chances(self, ratios: Array) -> Array:
        """The prior times the ratios."""
        scores = self.log_prior + self.facts @ ratios
        raised = np.exp(scores - scores.max())
        return np.asarray(raised / raised.sum())


@dataclass(frozen=True, slots=True)
class Estimate:
    """Ratios and their standard errors, in log odds by kind."""

    ratios: Mapping[str, float]
    errors: Mapping[str, float]


@cache
def case_facts() -> tuple[CaseFacts, ...]:
    """Every coded case with its prior from earlier cases."""
    table = exile_cases()
    panel = situations(table)
    record = HostingRecord(table)
    kinds = list(DEFAULTS)
    found = []
    for coded in coded_cases():
        used = [one for one in panel if one.case.known_after < coded.on]
        model = fit_situations(used, Target.ANY, coded.on, draws=0)
        choices = choice_set(resolve(coded.country, coded.on), coded.on, record)
        facts = np.zeros((len(choices.hosts), len(kinds)))
        for code, kind in (*coded.facts, *((code, NAMED) for code in coded.named)):
            place = choices.index(host_state(code, coded.on) or "")
            if place is not None and kind in kinds:
                facts[place, kinds.index(kind)] = 1.0
        hosts = [choices.index(host_state(code, coded.on) or "") for code in coded.destinations]
        places = tuple(dict.fromkeys(place for place in hosts if place is not None))
        if places:
            log_prior = np.log(model.probabilities(column_values(choices)))
            found.append(CaseFacts(coded, log_prior, facts, places))
    return tuple(found)


def estimate(cases: Sequence[CaseFacts], *, beside_named: bool) -> Estimate:
    """The ratios, by Newton's method from the defaults.

    With `beside_named` they are what a fact adds to the host's being spoken of as an option, which
    then has a ratio of its own; without it, what the fact tells by itself.
    """
    kinds = list(DEFAULTS) if beside_named else [kind for kind in DEFAULTS if kind != NAMED]
    default = np.array([DEFAULTS[kind] for kind in kinds])
    tightness = np.diag([SPREADS[kind] ** -2 for kind in kinds])
    kept = [replace_facts(case, len(kinds)) for case in cases]
    ratios = default.copy()
    curvature = tightness
    for _ in range(_STEPS):
        slope = -tightness @ (ratios - default)
        curvature = tightness.copy()
        for case in kept:
            chance = case.chances(ratios)
            target = np.zeros(len(chance))
            target[list(case.places)] = 1 / len(case.places)
            slope += case.facts.T @ (target - chance)
            mean = chance @ case.facts
            curvature += (case.facts * chance[:, None]).T @ case.facts - np.outer(mean, mean)
        step = np.linalg.solve(curvature, slope)
        ratios = ratios + step
        if np.abs(step).max() < _CLOSE:
            break
    errors = np.sqrt(np.diag(np.linalg.inv(curvature)))
    return Estimate(
        {kind: float(value) for kind, value in zip(kinds, ratios, strict=True)},
        {kind: float(value) for kind, value in zip(kinds, errors, strict=True)},
    )


def replace_facts(case: CaseFacts, columns: int) -> CaseFacts:
    """The case with its first so many kinds of facts; `named` is the last."""
    return CaseFacts(case.case, case.log_prior, case.facts[:, :columns], case.places)
