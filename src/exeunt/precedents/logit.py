"""A penalised conditional logit: the chance of each alternative in sets of different sizes.

Each case is a set of alternatives (rows) with targets that sum to 1; the chance of a row is its
exponentiated score over the sum of its set.  The fit maximises

    sum of targets x log chances  -  ridge / 2 x sum of squared coefficients

by Newton's method with step halving; the objective is concave, so there is one answer.  Features
are expected in comparable units (`model.py` standardises them), else the penalty means nothing.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from exeunt.errors import BrokenPromiseError

Array = NDArray[np.float64]
MOST_STEPS = 100
GOOD_ENOUGH = 1e-10
"""The Newton decrement (twice the gain still to be had) at which the search ends."""


@dataclass(frozen=True, slots=True)
class Sets:
    """Alternatives of all cases below one another.

    `rows` has a line for each alternative, `targets` its share, `starts` the first line of each
    case.
    """

    rows: Array
    targets: Array
    starts: NDArray[np.int64]

    @property
    def sizes(self) -> NDArray[np.int64]:
        """How many alternatives each case has."""
        return np.diff(np.append(self.starts, len(self.rows)))


@dataclass(frozen=True, slots=True)
class Pieces:
    """Each case's own share in the slope and the curvature at the fitted coefficients."""

    gradients: Array
    curvatures: Array


def chances(scores: Array, starts: NDArray[np.int64]) -> Array:
    """The chance of each alternative within its set."""
    sizes = np.diff(np.append(starts, len(scores)))
    highest = np.repeat(np.maximum.reduceat(scores, starts), sizes)
    raised = np.exp(scores - highest)
    return np.asarray(raised / np.repeat(np.add.reduceat(raised, starts), sizes))


def _objective(sets: Sets, weights: Array, coefficients: Array, ridge: float) -> float:
    scores = sets.rows @ coefficients
    highest = np.maximum.reduceat(scores, sets.starts)
    raised = np.exp(scores - np.repeat(highest, sets.sizes))
    totals = np.log(np.add.reduceat(raised, sets.starts)) + highest
    per_case = np.add.reduceat(sets.targets * scores, sets.starts) - totals
    return float(weights @ per_case - ridge / 2 * coefficients @ coefficients)


def pieces(sets: Sets, coefficients: Array) -> Pieces:
    """Slope and curvature of each case at given coefficients."""
    chance = chances(sets.rows @ coefficients, sets.starts)
    gap = np.add.reduceat((sets.targets - chance)[:, None] * sets.rows, sets.starts, axis=0)
    means = np.add.reduceat(chance[:, None] * sets.rows, sets.starts, axis=0)
    width = sets.rows.shape[1]
    second = np.empty((len(sets.starts), width, width))
    weighted = chance[:, None] * sets.rows
    for i, (start, size) in enumerate(zip(sets.starts, sets.sizes, strict=True)):
        here = slice(start, start + size)
        second[i] = sets.rows[here].T @ weighted[here]
    return Pieces(gap, second - means[:, :, None] * means[:, None, :])


def _slope(sets: Sets, weights: Array, coefficients: Array, ridge: float) -> tuple[Array, Array]:
    chance = chances(sets.rows @ coefficients, sets.starts)
    by_row = np.repeat(weights, sets.sizes)
    gradient = sets.rows.T @ (by_row * (sets.targets - chance)) - ridge * coefficients
    means = np.add.reduceat(chance[:, None] * sets.rows, sets.starts, axis=0)
    inner = (sets.rows * (by_row * chance)[:, None]).T @ sets.rows
    curvature = inner - (means * weights[:, None]).T @ means
    return gradient, curvature + ridge * np.eye(len(coefficients))


def fit(sets: Sets, ridge: float, start: Array | None = None) -> Array:
    """The coefficients that maximise the penalised likelihood.

    `start` is where the search begins, zero by default.  Raises BrokenPromiseError if it does not
    end, which a concave objective with a positive ridge rules out.
    """
    weights = np.ones(len(sets.starts))
    coefficients = np.zeros(sets.rows.shape[1]) if start is None else start.copy()
    value = _objective(sets, weights, coefficients, ridge)
    for _ in range(MOST_STEPS):
        gradient, curvature = _slope(sets, weights, coefficients, ridge)
        step = np.linalg.solve(curvature, gradient)
        if gradient @ step < GOOD_ENOUGH:
            return coefficients + step
        size = 1.0
        while size > 1e-8:
            trial = coefficients + size * step
            gained = _objective(sets, weights, trial, ridge)
            if gained >= value:
                break
            size /= 2
        coefficients, value = trial, gained
    raise BrokenPromiseError("the conditional logit did not converge")


def bootstrap(sets: Sets, fitted: Array, ridge: float, weights: Array) -> Array:
    """Coefficients under other weights of the cases: one Newton step from the fit for each draw.

    `weights` has a line for each draw and a column for each case.  The objective is near quadratic
    about its top, so one step comes within a few hundredths of a standard error of a full refit
    (tested against it).
    """
    parts = pieces(sets, fitted)
    gradients = weights @ parts.gradients - ridge * fitted
    curvatures = np.tensordot(weights, parts.curvatures, axes=1) + ridge * np.eye(len(fitted))
    steps = np.linalg.solve(curvatures, gradients[:, :, None])[:, :, 0]
    return np.asarray(fitted + steps, dtype=np.float64)
