"""The likelihood ratios of facts, estimated on dossiers of dated reports.

The table `dossier_facts.csv` holds, for each past exile with reports from before it was known where
the leader went, which hosts the reports name as options and what they state of hosts.  The ratios
maximise the chance of the places he went to, shrunk towards defaults set beforehand, with a prior
from earlier cases alone.  `training/precedents_ratios.py` makes the table and prints the estimates;
the evaluation makes them again without the case that it scores.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

import numpy as np
from numpy.typing import NDArray

from exeunt.precedents.cases import exile_cases, host_state
from exeunt.precedents.columns import column_values
from exeunt.precedents.factors import HostingRecord, choice_set
from exeunt.precedents.likelihoods import FactKind
from exeunt.precedents.model import Target, fit_situations, situations
from exeunt.precedents.states import resolve
from exeunt.precedents.tables import first_day, read_table

Array = NDArray[np.float64]

NAMED = "named"
"""Beside the facts: the host is spoken of as an option at all."""

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
"""What the ratios are shrunk towards, in log odds; set before the dossiers were looked at."""

SPREADS: Mapping[str, float] = {**dict.fromkeys(DEFAULTS, 0.7), NAMED: 3.0}
"""Standard deviation, in log odds, of a true ratio about its default: what shrinkage assumes."""

_STEPS = 60
_CLOSE = 1e-8


@dataclass(frozen=True, slots=True)
class Row:
    """One dossier of the table: places and facts are by alpha-3 code, as of the day he left."""

    case_id: str
    leader: str
    country: str
    left_on: str
    destinations: tuple[str, ...]
    named: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]

    @property
    def on(self) -> date:
        """The day for which the prior is made."""
        return first_day(self.left_on)


@dataclass(frozen=True, slots=True)
class Dossier:
    """What the estimate sees: log prior and facts (0 or 1, one column a kind) of each host."""

    row: Row
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
def dossier_rows() -> tuple[Row, ...]:
    """The table, in its order."""
    return tuple(
        Row(
            case_id=row["case_id"],
            leader=row["leader"],
            country=row["country"],
            left_on=row["left_on"],
            destinations=tuple(row["destinations"].split(";")),
            named=tuple(code for code in row["named"].split(";") if code),
            facts=tuple(_fact(words) for words in row["facts"].split(";") if words),
        )
        for row in read_table("dossier_facts.csv")
    )


def _fact(words: str) -> tuple[str, str]:
    place, kind = words.split()
    return place, kind


@cache
def dossiers() -> tuple[Dossier, ...]:
    """Every row of the table with its prior from earlier cases."""
    table = exile_cases()
    panel = situations(table)
    record = HostingRecord(table)
    kinds = list(DEFAULTS)
    found = []
    for row in dossier_rows():
        used = [one for one in panel if one.case.known_after < row.on]
        model = fit_situations(used, Target.ANY, row.on, draws=0)
        choices = choice_set(resolve(row.country, row.on), row.on, record)
        facts = np.zeros((len(choices.hosts), len(kinds)))
        for code, kind in (*row.facts, *((code, NAMED) for code in row.named)):
            place = choices.index(host_state(code, row.on) or "")
            if place is not None and kind in kinds:
                facts[place, kinds.index(kind)] = 1.0
        hosts = [choices.index(host_state(code, row.on) or "") for code in row.destinations]
        places = tuple(dict.fromkeys(place for place in hosts if place is not None))
        if places:
            log_prior = np.log(model.probabilities(column_values(choices)))
            found.append(Dossier(row, log_prior, facts, places))
    return tuple(found)


def estimate(cases: Sequence[Dossier], *, beside_named: bool) -> Estimate:
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


def replace_facts(case: Dossier, columns: int) -> Dossier:
    """The dossier with its first so many kinds of facts; `named` is the last."""
    return Dossier(case.row, case.log_prior, case.facts[:, :columns], case.places)
