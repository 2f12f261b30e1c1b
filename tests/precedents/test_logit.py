from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from exeunt.precedents import logit

Array = NDArray[np.float64]


def invented(cases: int = 120, width: int = 4, seed: int = 7) -> logit.Sets:
    generator = np.random.Generator(np.random.PCG64(seed))
    sizes = generator.integers(3, 12, cases)
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]]).astype(np.int64)
    rows = generator.normal(size=(int(sizes.sum()), width))
    truth = np.array([1.0, -0.5, 0.0, 2.0])[:width]
    targets = np.zeros(len(rows))
    chance = logit.chances(rows @ truth, starts)
    for start, size in zip(starts, sizes, strict=True):
        pick = generator.choice(size, p=chance[start : start + size])
        targets[start + pick] = 1.0
    return logit.Sets(rows, targets, starts)


def test_it_finds_the_truth_behind_invented_choices() -> None:
    fitted = logit.fit(invented(2000), 1e-6)
    assert np.abs(fitted - [1.0, -0.5, 0.0, 2.0]).max() < 0.2


def test_the_slope_is_zero_at_the_fit() -> None:
    sets = invented()
    fitted = logit.fit(sets, 1.0)
    slope = logit.pieces(sets, fitted).gradients.sum(axis=0) - fitted
    assert np.abs(slope).max() < 1e-4


def test_where_it_starts_makes_no_difference() -> None:
    sets = invented()
    assert np.allclose(logit.fit(sets, 1.0), logit.fit(sets, 1.0, np.full(4, 3.0)), atol=1e-6)


def test_the_one_step_bootstrap_is_close_to_full_refits() -> None:
    sets = invented(250)
    fitted = logit.fit(sets, 1.0)
    generator = np.random.Generator(np.random.PCG64(1))
    count = len(sets.starts)
    weights = generator.multinomial(count, np.full(count, 1 / count), 20).astype(float)
    quick = logit.bootstrap(sets, fitted, 1.0, weights)
    for draw, counts in zip(quick, weights, strict=True):
        order = np.repeat(np.arange(count), counts.astype(int))
        full = logit.fit(_picked(sets, order), 1.0)
        assert np.abs(draw - full).max() < 0.25 * quick.std(axis=0).max() + 0.05


def _picked(sets: logit.Sets, order: NDArray[np.int64]) -> logit.Sets:
    ends = np.append(sets.starts[1:], len(sets.rows))
    parts = [np.arange(sets.starts[i], ends[i]) for i in order]
    lines = np.concatenate(parts)
    starts = np.concatenate([[0], np.cumsum([len(part) for part in parts])[:-1]]).astype(np.int64)
    return logit.Sets(sets.rows[lines], sets.targets[lines], starts)


def test_statsmodels_agrees() -> None:
    models = pytest.importorskip("statsmodels.discrete.conditional_models")
    sets = invented()
    groups = np.repeat(np.arange(len(sets.starts)), sets.sizes)
    told = models.ConditionalLogit(sets.targets, sets.rows, groups=groups).fit(disp=0)
    assert np.allclose(told.params, logit.fit(sets, 1e-8), atol=1e-3)
