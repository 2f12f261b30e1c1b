from __future__ import annotations

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from exeunt.precedents.calibration import capped
from exeunt.precedents.metrics import Forecast, calibration, rank_of, score


def test_ranks_and_scores_of_a_forecast_made_by_hand() -> None:
    chances = np.array([0.5, 0.3, 0.2])
    scores = score([Forecast(chances, chances, (2, 1))])
    means = scores.means()
    assert means["first_top1"] == 0
    assert means["first_top3"] == 1
    assert means["any_top1"] == 0
    assert means["any_mrr"] == 0.5
    assert math.isclose(means["log_score"], (math.log(0.2) + math.log(0.3)) / 2)
    assert math.isclose(means["together_log_score"], math.log(0.5))
    assert math.isclose(means["first_log_score"], math.log(0.2))


def test_ties_are_broken_by_order() -> None:
    flat = np.full(4, 0.25)
    assert [rank_of(flat, place) for place in range(4)] == [1, 2, 3, 4]


def test_calibration_counts_every_forecast_once() -> None:
    chances = np.array([0.35, 0.35, 0.25, 0.05])
    bins = calibration([Forecast(chances, chances, (0,))] * 10, first=True)
    assert sum(one.forecasts for one in bins) == 40
    top = bins[-1]
    assert math.isclose(top.said, 0.35)
    assert top.seen == 0.5


@given(hnp.arrays(float, st.integers(4, 60), elements=st.floats(1e-6, 1.0)))
def test_the_cap_keeps_order_and_sum(values: np.ndarray) -> None:
    chances = values / values.sum()
    shown = capped(chances, 0.4)
    assert math.isclose(shown.sum(), 1.0)
    assert shown.max() <= 0.4 + 1e-9
    order = np.argsort(chances, kind="stable")
    assert (np.diff(shown[order]) >= -1e-12).all()


def test_a_cap_that_cannot_hold_is_left_out() -> None:
    assert capped(np.array([0.9, 0.1]), 0.4).tolist() == [0.9, 0.1]
