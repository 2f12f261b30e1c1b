"""The model: from factors to chances, fitted on the cases before a day.

A conditional logit over all states of the day.  `fit` may be given any earlier day, so that no
forecast in a test knows what came after it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from exeunt.errors import BrokenPromiseError, UsageError
from exeunt.precedents import logit
from exeunt.precedents.cases import Case, exile_cases
from exeunt.precedents.columns import COLUMNS, Column, column_values
from exeunt.precedents.factors import ChoiceSet, FactorName, HostingRecord, case_choice
from exeunt.precedents.quantities import NUMBERS

Array = NDArray[np.float64]
DRAWS = 200
"""Bootstrap draws behind every interval; twice as many move its ends by less than a tenth."""
FEWEST_CASES = 10
"""With fewer earlier cases no model is fitted.

On the cases of 1946 to 1949, each forecast from those before it: with one to nine of them the log
score was below that of equal chances or level with it, with ten to nineteen about two better.
"""


class Target(StrEnum):
    """What is forecast: the first stop, or an equal share for each place he ended up in."""

    FIRST = "first"
    ANY = "any"


@dataclass(frozen=True, slots=True)
class Situation:
    """A case as the model sees it: the possible hosts and where among them he went, in order."""

    case: Case
    choices: ChoiceSet
    places: tuple[int, ...]
    rows: Array

    def targets(self, target: Target, known: int | None = None) -> Array:
        """What the model is fitted to; `known` limits it to the first so many places."""
        shares = np.zeros(len(self.rows))
        places = self.places[:1] if target is Target.FIRST else self.places[:known]
        shares[list(places)] = 1 / len(places)
        return shares


@dataclass(frozen=True, slots=True)
class Model:
    """A fitted model.

    `before` is the day before which its cases lay, None if it knows all.  Coefficients are per
    standard unit of each column, as are the bootstrap `draws` (one line each).
    """

    target: Target
    before: date | None
    cases: int
    columns: tuple[Column, ...]
    means: Array
    scales: Array
    coefficients: Array
    draws: Array
    ridge: float

    @property
    def name(self) -> str:
        """What the model calls itself in outputs."""
        until = f", before {self.before}" if self.before else ""
        if self.is_flat:
            return f"equal chances, {self.cases} cases are too few to learn from{until}"
        return f"conditional logit, {len(self.columns)} columns, {self.cases} cases{until}"

    @property
    def is_flat(self) -> bool:
        """Was it not fitted, so that every host has the same chance?"""
        return not self.coefficients.any()

    def weight(self, factor: FactorName) -> float:
        """The weight of a factor's own column (not its flag), in log odds per unit of it."""
        for i, column in enumerate(self.columns):
            if column.factor is factor and not column.flags_missing:
                return float(self.coefficients[i] / self.scales[i])
        raise BrokenPromiseError(f"the model has no column for {factor}")

    def standard(self, rows: Array) -> Array:
        """Columns in standard units."""
        return (rows - self.means) / self.scales

    def scores(self, rows: Array) -> Array:
        """Log odds of each host up to a constant."""
        return self.standard(rows) @ self.coefficients

    def probabilities(self, rows: Array) -> Array:
        """The chance of each host."""
        return logit.chances(self.scores(rows), np.array([0]))

    def drawn_probabilities(self, rows: Array) -> Array:
        """The chance of each host under each bootstrap draw, one line a draw."""
        scores = self.draws @ self.standard(rows).T
        raised = np.exp(scores - scores.max(axis=1, keepdims=True))
        return np.asarray(raised / raised.sum(axis=1, keepdims=True))


def situations(cases: Sequence[Case]) -> tuple[Situation, ...]:
    """The cases as the model sees them; one whose places were no states that day is left out."""
    record = HostingRecord(cases)
    found = []
    for case in cases:
        made = case_choice(case, record)
        if made is not None:
            choices, places = made
            found.append(Situation(case, choices, places, column_values(choices)))
    return tuple(found)


def _known_places(situation: Situation, before: date | None) -> int | None:
    """How many of a case's places could be known; None for all."""
    if before is None or all(
        situation.case.known_since(code) < before for code in situation.case.destinations
    ):
        return None
    return 1


def assemble(
    used: Sequence[Situation], target: Target, before: date | None, standard: tuple[Array, Array]
) -> logit.Sets:
    """The sets that the logit is fitted to, in standard units."""
    means, scales = standard
    rows = (np.concatenate([situation.rows for situation in used]) - means) / scales
    targets = [situation.targets(target, _known_places(situation, before)) for situation in used]
    sizes = [len(situation.rows) for situation in used]
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.int64)
    return logit.Sets(rows, np.concatenate(targets), starts)


def standardise(used: Sequence[Situation]) -> tuple[Array, Array]:
    """Mean and standard deviation of each column over all alternatives."""
    rows = np.concatenate([situation.rows for situation in used])
    scales = rows.std(axis=0)
    return rows.mean(axis=0), np.where(scales > 0, scales, 1.0)


def fit_situations(
    used: Sequence[Situation],
    target: Target,
    before: date | None,
    *,
    start: Array | None = None,
    draws: int = DRAWS,
) -> Model:
    """Fit on prepared cases; `start` may be a like model's coefficients."""
    ridge = NUMBERS["ridge"]
    means, scales = standardise(used)
    sets = assemble(used, target, before, (means, scales))
    coefficients = logit.fit(sets, ridge, start)
    drawn = np.empty((0, len(coefficients)))
    if draws:
        generator = np.random.Generator(np.random.PCG64(int(NUMBERS["bootstrap_seed"])))
        weights = generator.multinomial(len(used), np.full(len(used), 1 / len(used)), draws)
        drawn = logit.bootstrap(sets, coefficients, ridge, weights.astype(np.float64))
    return Model(target, before, len(used), COLUMNS, means, scales, coefficients, drawn, ridge)


def flat(target: Target, before: date | None, cases: int) -> Model:
    """The model of a day before which too few cases are known: equal chances."""
    nothing = np.zeros(len(COLUMNS))
    return Model(
        target=target,
        before=before,
        cases=cases,
        columns=COLUMNS,
        means=nothing,
        scales=np.ones(len(COLUMNS)),
        coefficients=nothing,
        draws=np.zeros((1, len(COLUMNS))),
        ridge=NUMBERS["ridge"],
    )


def usable(cases: Iterable[Case], before: date | None) -> tuple[Case, ...]:
    """The cases known before a day (None: all); raises UsageError if they are too few to fit."""
    table = tuple(case for case in cases if before is None or case.known_after < before)
    if len(table) < FEWEST_CASES:
        raise UsageError(
            f"{before}: only {len(table)} exiles are known before that day, too few to learn from "
            f"({FEWEST_CASES} are needed); give a later date, or a model fitted on all cases"
        )
    return table


def fit(
    cases_before: date | None = None,
    *,
    target: Target = Target.ANY,
    cases: Iterable[Case] | None = None,
) -> Model:
    """The model that knows only the cases before a day (None: all).

    `cases` is the case table, the product's own by default.  Raises UsageError if too few lie
    before that day.
    """
    table = usable(exile_cases() if cases is None else cases, cases_before)
    return fit_situations(situations(table), target, cases_before)
