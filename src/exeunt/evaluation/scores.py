"""Answers and outcomes -> scores, beside those of simpler rules on the same cases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from exeunt.evaluation.exam import Examined
from exeunt.evaluation.leave_out import joint, left_out
from exeunt.evaluation.rules import Forecast, by_chance, most_named, named_uniform
from exeunt.precedents import metrics
from exeunt.precedents.metrics import Bin, Scores, calibration

JOINT = "joint"
SHIPPED = "joint_as_shipped"
RULES = (JOINT, "prior", "most_named", "named_uniform", SHIPPED)
"""The answer, the rules that it has to beat, and the answer with no weight estimated again."""

_TOP = 3
_TOLD = 5
_EDGES = (0.0, 0.01, 0.03, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 1.01)


@dataclass(frozen=True, slots=True)
class Result:
    """One case: ranks and probability of the truth in the answer, and by the prior alone.

    `told` are the answer's first places.  Ranks and probabilities are None where there was no
    exile or no destination was a possible host of the day.  `trouble` says of a true place that is
    not among the first three what kept it from there.
    """

    examined: Examined
    rank_first: int | None
    rank_any: int | None
    probability_any: float | None
    prior_rank_any: int | None
    prior_probability_any: float | None
    told: tuple[tuple[str, float], ...]
    trouble: str | None


@dataclass(frozen=True, slots=True)
class Exam:
    """All of it.  `metrics` has the scores of each rule, in the order of `RULES`."""

    results: tuple[Result, ...]
    metrics: dict[str, Scores]
    calibration: tuple[Bin, ...]
    tops: dict[str, tuple[float, ...]]
    weights: str

    @property
    def unscored(self) -> tuple[str, ...]:
        """Ids of exiles none of whose destinations was a possible host on the day."""
        return tuple(
            result.examined.dossier.case_id
            for result in self.results
            if result.examined.dossier.is_exile and not result.examined.truth
        )


def score_exam(cases: Sequence[Examined]) -> Exam:
    """Score every case that ended in exile, and say how sure the answer was of the others.

    The mean of a rule's `log_score` is over natural logs of what the true destinations get
    together.  `first_...` and `any_...` are 1 if the first stop, or any destination, is among the
    first so many places.
    """
    found = left_out(cases)
    rules: dict[str, list[Forecast]] = {
        JOINT: [
            by_chance(joint(case, scale), case.prior)
            for case, scale in zip(cases, found.scales, strict=True)
        ],
        "prior": [by_chance(case.prior, case.prior) for case in cases],
        "most_named": most_named(cases),
        "named_uniform": named_uniform(cases),
        SHIPPED: [by_chance(joint(case, {}), case.prior) for case in cases],
    }
    exiles = [n for n, case in enumerate(cases) if case.truth]
    stayed = [n for n, case in enumerate(cases) if not case.dossier.is_exile]
    return Exam(
        results=tuple(
            _result(case, forecast, prior)
            for case, forecast, prior in zip(cases, rules[JOINT], rules["prior"], strict=True)
        ),
        metrics={name: _scores(cases, rules[name], exiles) for name in RULES} if exiles else {},
        calibration=_calibration([cases[n] for n in exiles], [rules[JOINT][n] for n in exiles]),
        tops={name: tuple(max(rules[name][n].chances.values()) for n in stayed) for name in RULES},
        weights=found.words,
    )


def _scores(cases: Sequence[Examined], forecasts: list[Forecast], exiles: list[int]) -> Scores:
    rows = []
    for n in exiles:
        case, forecast = cases[n], forecasts[n]
        first = forecast.rank(case.first) if case.first else len(forecast.order) + 1
        best = min(forecast.rank(place) for place in case.truth)
        rows.append(
            {
                "first_top1": first <= 1,
                "first_top3": first <= _TOP,
                "any_top1": best <= 1,
                "any_top3": best <= _TOP,
                "any_top5": best <= 5,
                "log_score": float(np.log(forecast.together(case.truth))),
            }
        )
    return Scores({name: np.array([float(row[name]) for row in rows]) for name in rows[0]})


def _calibration(cases: Sequence[Examined], forecasts: Sequence[Forecast]) -> tuple[Bin, ...]:
    """Every host of every exile: what it was given, and its share of the truth."""
    made = []
    for case, forecast in zip(cases, forecasts, strict=True):
        hosts = list(case.prior)
        chances = np.array([forecast.chances[host] for host in hosts])
        places = tuple(hosts.index(place) for place in case.truth)
        made.append(metrics.Forecast(chances, chances, places))
    return calibration(made, first=False, edges=_EDGES) if made else ()


def _result(case: Examined, forecast: Forecast, prior: Forecast) -> Result:
    truth = case.truth
    rank_any = min((forecast.rank(place) for place in truth), default=None)
    return Result(
        examined=case,
        rank_first=forecast.rank(case.first) if case.first else None,
        rank_any=rank_any,
        probability_any=forecast.together(truth) if truth else None,
        prior_rank_any=min((prior.rank(place) for place in truth), default=None),
        prior_probability_any=prior.together(truth) if truth else None,
        told=tuple((place, forecast.chances[place]) for place in forecast.order[:_TOLD]),
        trouble=_trouble(case, forecast) if rank_any is not None and rank_any > _TOP else None,
    )


def _trouble(case: Examined, forecast: Forecast) -> str:
    """What kept every true place from the first three."""
    ahead = forecast.order[:_TOP]
    weighed = set(case.balance.places)
    if case.named_by_hand:
        wrong = [place for place in ahead if place in case.read_for and place not in case.named]
        if not any(place in case.named for place in case.truth):
            also = f"; misread as options: {', '.join(wrong)}" if wrong else ""
            return f"not named as a host in the reports{also}"
        if not any(place in weighed for place in case.truth):
            return "named in the reports, missed in reading"
        if wrong:
            return f"misread as options: {', '.join(wrong)}"
    elif not any(place in weighed for place in case.truth):
        return "not read in the reports"
    against = [place for place in case.truth if place in weighed and place not in case.read_for]
    if against:
        return f"read, but not as an option: {', '.join(against)}"
    return "read as an option, weighed too low"
