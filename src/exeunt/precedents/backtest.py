"""The room's exam: forecasts of past exiles by models that knew only earlier ones.

`rolling` fits anew for each case on the cases before it; `leave_home_out` fits on all cases of
other countries; `out_of_time` fits once, on the cases before 2013.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from exeunt.precedents import baselines
from exeunt.precedents.calibration import capped
from exeunt.precedents.cases import Case, exile_cases
from exeunt.precedents.metrics import Bin, Forecast, Scores, calibration, rank_of, score
from exeunt.precedents.model import Model, Situation, Target, fit_situations, situations
from exeunt.precedents.tables import table_digest

Array = NDArray[np.float64]
FIRST_FORECAST = 60
"""The rolling test begins after so many cases (in 1962): a model needs something to learn."""
MODERN = date(1991, 1, 1)
OUT_OF_TIME = date(2013, 1, 1)


@dataclass(frozen=True, slots=True)
class CaseResult:
    """One case out of sample: the true places with rank and probability, and the forecast's top."""

    case: Case
    rank_first: int
    probability_first: float
    rank_any: int
    probability_any: float
    best: str
    told: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """One test: scores of the model and of each rule on the same cases, and its calibration."""

    name: str
    situations: tuple[Situation, ...]
    scores: dict[str, Scores]
    calibration_first: tuple[Bin, ...]
    calibration_any: tuple[Bin, ...]
    results: tuple[CaseResult, ...]

    def since(self, day: date) -> dict[str, Scores]:
        """The scores on the cases from a day on."""
        return self.where([situation.case.on >= day for situation in self.situations])

    def where(self, kept: Sequence[bool]) -> dict[str, Scores]:
        """The scores on some of the cases."""
        mask = np.array(kept, dtype=bool)
        return {name: scores.only(mask) for name, scores in self.scores.items()}


@dataclass(frozen=True, slots=True)
class Backtest:
    """All tests on one frozen case table."""

    case_table: str
    cases: int
    rolling: Trial
    leave_home_out: Trial
    out_of_time: Trial
    without_uncertain: Trial


class _Collector:
    """Forecasts of the model and of every rule, case by case."""

    def __init__(self, panel: Sequence[Situation]) -> None:
        self.told: dict[str, list[Forecast]] = {}
        self._columns = baselines.columns_of(panel)
        self._warm: dict[str, Array] = {}
        self._models: tuple[Model, Model] | None = None

    def _add(self, name: str, situation: Situation, chances: Array, first: Array) -> None:
        self.told.setdefault(name, []).append(Forecast(chances, first, situation.places))

    def forecast(
        self, used: Sequence[Situation], new: Sequence[Situation], before: date | None
    ) -> None:
        """Fit the models and rules on some cases and forecast others."""
        warm = self._models
        begin = (None, None) if warm is None else (warm[0].coefficients, warm[1].coefficients)
        anywhere = fit_situations(used, Target.ANY, before, start=begin[0], draws=0)
        first = fit_situations(used, Target.FIRST, before, start=begin[1], draws=0)
        self._models = (anywhere, first)
        for situation in new:
            chances = anywhere.probabilities(situation.rows)
            first_chances = first.probabilities(situation.rows)
            self._add("model", situation, capped(chances), capped(first_chances))
            self._add("model_uncapped", situation, chances, first_chances)
            flat = np.full(len(chances), 1 / len(chances))
            self._add("uniform", situation, flat, flat)
        for rule, columns in self._columns.items():
            told, fitted = baselines.fit_and_tell(columns, used, new, self._warm.get(rule))
            self._warm[rule] = fitted
            for situation, chances in zip(new, told, strict=True):
                shown = capped(chances) if rule in baselines.LESS else chances
                self._add(rule, situation, shown, shown)

    def trial(self, name: str, new: Sequence[Situation]) -> Trial:
        model = self.told["model"]
        return Trial(
            name,
            tuple(new),
            {rule: score(forecasts) for rule, forecasts in self.told.items()},
            calibration(model, first=True),
            calibration(model, first=False),
            tuple(_result(s, f) for s, f in zip(new, model, strict=True)),
        )


def _result(situation: Situation, forecast: Forecast) -> CaseResult:
    hosts = situation.choices.hosts
    places = situation.places
    ranks = {place: rank_of(forecast.chances, place) for place in places}
    best = min(places, key=lambda place: ranks[place])
    top = sorted(range(len(hosts)), key=lambda i: (-forecast.chances[i], hosts[i].code))[:5]
    return CaseResult(
        situation.case,
        rank_of(forecast.first_chances, places[0]),
        float(forecast.first_chances[places[0]]),
        ranks[best],
        float(forecast.chances[list(places)].sum()),
        hosts[best].code,
        tuple((hosts[i].code, float(forecast.chances[i])) for i in top),
    )


def rolling(panel: Sequence[Situation]) -> Trial:
    """Each case from the 61st on, by models fitted on the cases known before it."""
    collector = _Collector(panel)
    new = list(panel[FIRST_FORECAST:])
    for situation in new:
        on = situation.case.on
        used = [other for other in panel if other.case.known_after < on]
        collector.forecast(used, [situation], on)
    return collector.trial("rolling", new)


def leave_home_out(panel: Sequence[Situation]) -> Trial:
    """Each country's cases by models fitted on all other countries', earlier and later."""
    collector = _Collector(panel)
    order: list[Situation] = []
    for home in sorted({situation.case.home for situation in panel}):
        new = [situation for situation in panel if situation.case.home == home]
        used = [situation for situation in panel if situation.case.home != home]
        collector.forecast(used, new, None)
        order += new
    return collector.trial("leave_home_out", order)


def out_of_time(panel: Sequence[Situation]) -> Trial:
    """The cases since 2013, by models fitted once on those before."""
    collector = _Collector(panel)
    used = [situation for situation in panel if situation.case.known_after < OUT_OF_TIME]
    new = [situation for situation in panel if situation.case.on >= OUT_OF_TIME]
    collector.forecast(used, new, OUT_OF_TIME)
    return collector.trial("out_of_time", new)


def without_uncertain(cases: Sequence[Case]) -> Trial:
    """The rolling test with the uncertain rows left out, of the fit and of what is forecast.

    It begins with the first certain case that the full test forecasts, so that the two can be
    compared.
    """
    start = sorted(cases, key=lambda case: (case.on, case.id))[FIRST_FORECAST].on
    panel = situations([case for case in cases if case.certain])
    collector = _Collector(panel)
    new = [situation for situation in panel if situation.case.on >= start]
    for situation in new:
        on = situation.case.on
        used = [other for other in panel if other.case.known_after < on]
        collector.forecast(used, [situation], on)
    return collector.trial("without_uncertain", new)


def backtest(cases: Sequence[Case] | None = None) -> Backtest:
    """All tests on the case table (the product's own by default)."""
    table = tuple(exile_cases() if cases is None else cases)
    panel = situations(table)
    return Backtest(
        table_digest("exiles.csv"),
        len(panel),
        rolling(panel),
        leave_home_out(panel),
        out_of_time(panel),
        without_uncertain(table),
    )
