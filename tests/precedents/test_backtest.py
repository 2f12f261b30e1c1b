"""Floors of the forecasts; the whole backtest takes a minute, so the cheap parts stand for it."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from exeunt.precedents.backtest import Trial, out_of_time
from exeunt.precedents.model import Situation, Target, fit_situations


@pytest.fixture(scope="module")
def since_2013(panel: Sequence[Situation]) -> Trial:
    return out_of_time(panel)


def test_floors_since_2013(since_2013: Trial) -> None:
    means = since_2013.scores["model"].means()
    assert means["log_score"] > -3.60
    assert means["any_top10"] >= 0.66
    for rule in ("nearest", "most_hosted", "neighbours_then_powers", "powers_then_neighbours"):
        assert means["log_score"] > since_2013.scores[rule].means()["log_score"] + 0.5
    assert means["log_score"] > since_2013.scores["published"].means()["log_score"]


def test_every_case_is_told_with_rank_and_probability(since_2013: Trial) -> None:
    told = {one.case.id: one for one in since_2013.results}
    assert len(told) == 36
    assert told["ukr-yanukovych-2014"].rank_first == 1
    assert told["gmb-jammeh-2017"].rank_first > 50
    assert all(0 < one.probability_first <= 0.4 + 1e-9 for one in since_2013.results)


def test_a_model_fitted_before_a_day_knows_no_later_case(panel: Sequence[Situation]) -> None:
    used = [one for one in panel if one.case.known_after.year < 1990]
    model = fit_situations(used, Target.ANY, used[-1].case.on, draws=0)
    assert model.cases == len(used)
    again = fit_situations(used, Target.ANY, used[-1].case.on, draws=0)
    assert (model.coefficients == again.coefficients).all()


def test_weights_have_the_signs_of_the_study(panel: Sequence[Situation]) -> None:
    model = fit_situations(panel, Target.ANY, None, draws=0)
    weights = {
        column.factor.value: value
        for column, value in zip(model.columns, model.coefficients, strict=True)
        if not column.flags_missing
    }
    for name in ("border_km", "distance_km"):
        assert weights[name] < 0
    for name in (
        "common_official_language",
        "former_ruler",
        "earlier_exiles_hosted",
        "patron",
        "shared_organisations",
    ):
        assert weights[name] > 0
