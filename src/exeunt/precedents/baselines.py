"""Rules of thumb to measure the model against.

Each rule orders the hosts.  So that it may be scored in probability too, and fairly, the chance of
a host of rank r is made proportional to r to a power fitted on the same earlier cases as the model.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from exeunt.precedents import bonds, conditions, logit
from exeunt.precedents.columns import COLUMNS
from exeunt.precedents.factors import ChoiceSet, FactorName
from exeunt.precedents.model import Situation, Target
from exeunt.precedents.quantities import NUMBERS
from exeunt.precedents.states import states_on

Array = NDArray[np.float64]
POWERS = ("FRA", "USA", "GBR", "RUS")
"""The four that took most rulers, in that order."""

PUBLISHED = (
    FactorName.BORDER,
    FactorName.HOSTED,
    FactorName.OUTPUT,
    FactorName.SEAT,
    FactorName.RULER,
    FactorName.TRADE,
)
"""What Escriba-Folch and Krcmaric (2017) found to count, as far as the model has it.

Their alliances, democracy and war of the host, which it does not weigh, are added from the tables.
"""


def _by_distance(choices: ChoiceSet) -> Array:
    return choices.column(FactorName.BORDER) + choices.column(FactorName.CAPITALS) / 1e6


def _nearest(choices: ChoiceSet) -> Array:
    return _by_distance(choices)


def _most_hosted(choices: ChoiceSet) -> Array:
    return -choices.column(FactorName.HOSTED) + _by_distance(choices) / 1e6


def _powers_rank(choices: ChoiceSet) -> Array:
    return np.array(
        [POWERS.index(host.code) if host.code in POWERS else np.inf for host in choices.hosts]
    )


def _neighbours_then_powers(choices: ChoiceSet) -> Array:
    near = choices.column(FactorName.BORDER) < 1
    powers = _powers_rank(choices)
    distance = _by_distance(choices)
    return np.where(near, distance, np.where(np.isfinite(powers), 1e3 + powers, 1e6 + distance))


def _powers_then_neighbours(choices: ChoiceSet) -> Array:
    powers = _powers_rank(choices)
    return np.where(np.isfinite(powers), powers, 1e3 + _by_distance(choices))


RULES: dict[str, Callable[[ChoiceSet], Array]] = {
    "nearest": _nearest,
    "most_hosted": _most_hosted,
    "neighbours_then_powers": _neighbours_then_powers,
    "powers_then_neighbours": _powers_then_neighbours,
}
"""Rules by name; each gives a value a host, the least first."""


def log_ranks(rule: str, situation: Situation) -> Array:
    """The column that a rule's chances are made of: minus the log of each host's rank."""
    values = RULES[rule](situation.choices)
    order = np.argsort(values, kind="stable")
    ranks = np.empty(len(values))
    ranks[order] = np.arange(1, len(values) + 1)
    return -np.log(ranks)[:, None]


def published_rows(situation: Situation) -> Array:
    """The columns of the published set."""
    kept = [i for i, column in enumerate(COLUMNS) if column.factor in PUBLISHED]
    choices = situation.choices
    on = choices.on
    added = np.stack(
        [bonds.allied(choices.home, on), conditions.democracy(on), conditions.war_there(on)], axis=1
    )
    hosts = [state.code != choices.home.code for state in states_on(on)]
    return np.concatenate([situation.rows[:, kept], added[hosts]], axis=1)


LESS = {
    "without_patrons": FactorName.PATRON,
    "without_organisations": FactorName.ORGANISATIONS,
}
"""The model less one factor, by the name it has among the rules."""

Fitted = dict[str, Array]
"""Coefficients by rule, from which the next fit starts."""


def columns_of(situations: Sequence[Situation]) -> dict[str, dict[str, Array]]:
    """What each rule's chances are made of, by rule and case id.

    `without_patrons` and `without_organisations` are the model less one of the tables that were
    compiled from general knowledge, to show what rests on it.
    """
    found = {
        rule: {situation.case.id: log_ranks(rule, situation) for situation in situations}
        for rule in RULES
    }
    for rule, factor in LESS.items():
        kept = [i for i, column in enumerate(COLUMNS) if column.factor is not factor]
        found[rule] = {situation.case.id: situation.rows[:, kept] for situation in situations}
    found["published"] = {situation.case.id: published_rows(situation) for situation in situations}
    return found


def fit_and_tell(
    columns: dict[str, Array],
    used: Sequence[Situation],
    new: Sequence[Situation],
    start: Array | None,
) -> tuple[list[Array], Array]:
    """Fit a logit on some cases' columns and tell the chances of others.

    Gives the chances, one array a new case, and the coefficients in the columns' own units.
    """
    rows = [columns[situation.case.id] for situation in used]
    together = np.concatenate(rows)
    scales = together.std(axis=0)
    scales = np.where(scales > 0, scales, 1.0)
    starts = np.concatenate([[0], np.cumsum([len(part) for part in rows])[:-1]]).astype(np.int64)
    targets = np.concatenate([situation.targets(Target.ANY) for situation in used])
    begin = None if start is None else start * scales
    fitted = (
        logit.fit(logit.Sets(together / scales, targets, starts), NUMBERS["ridge"], begin) / scales
    )
    told = [logit.chances(columns[situation.case.id] @ fitted, np.array([0])) for situation in new]
    return told, fitted
