"""Links: how likely it is that a content belongs to a cue, and a cue or a content to a source.

The encoder gives every word two short vectors for each relation, one as what looks for its
partner (a row) and one as what is looked for (a column).  A row's score for a column is their
product and a bias that hangs on the distance in words; beside the columns stands `none`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import accumulate, pairwise

import numpy as np
import numpy.typing as npt

RELATIONS, LINK_WIDTH, DISTANCES = 3, 32, 17
_MIDDLE = DISTANCES // 2
_ROWS_READ = 16
"""Of a longer span so many words from its beginning speak for it."""

Vectors = npt.NDArray[np.float16]
Shares = npt.NDArray[np.float64]


class Relation(IntEnum):
    """What is looked for, by what."""

    CUE_OF_CONTENT = 0
    SOURCE_OF_CUE = 1
    SOURCE_OF_CONTENT = 2


@dataclass(frozen=True, slots=True)
class Links:
    """For each word of a text its vectors as a row and as a column, and its score of no partner.

    `rows` and `columns` are words x relations x LINK_WIDTH, `none` is words x relations, `bias`
    relations x DISTANCES.
    """

    rows: Vectors
    columns: Vectors
    none: npt.NDArray[np.float32]
    bias: npt.NDArray[np.float32]

    def shares(self, relation: Relation, row: range, candidates: Sequence[range]) -> Shares:
        """The probability of no partner, then of each candidate (ranges of words, none empty).

        Every word of the row shares out one among the candidates and none; the mean counts.
        """
        shares: Shares = self.all_shares([(relation, row)], candidates)[0]
        return shares

    def all_shares(
        self, rows: Sequence[tuple[Relation, range]], candidates: Sequence[range]
    ) -> Shares:
        """The shares of several rows (none empty) among the same candidates, one row each."""
        rows = [(relation, row[:_ROWS_READ]) for relation, row in rows]
        words = np.array([n for c in candidates for n in c], dtype=np.int64)
        own = np.array([n for _, row in rows for n in row], dtype=np.int64)
        buckets = _bucket(words - own[:, None])
        scores = np.empty((len(own), len(words) + 1), dtype=np.float32)
        ends = list(accumulate((len(row) for _, row in rows), initial=0))
        places = [slice(a, b) for a, b in pairwise(ends)]
        for (relation, row), here in zip(rows, places, strict=True):
            vectors = self.rows[row.start : row.stop, relation].astype(np.float32)
            columns = self.columns[words, relation].astype(np.float32)
            scores[here, 0] = self.none[row.start : row.stop, relation]
            np.divide(vectors @ columns.T, LINK_WIDTH**0.5, out=scores[here, 1:])
            scores[here, 1:] += self.bias[relation].take(buckets[here])
        weights = _weights(scores)
        means = np.array(
            [np.add.reduce(weights[here]) / (here.stop - here.start) for here in places]
        )
        edges = accumulate((len(c) for c in candidates[:-1]), initial=1)
        return np.add.reduceat(means, [0, *edges] if candidates else [0], axis=1)


def _weights(scores: npt.NDArray[np.float32]) -> Shares:
    """The scores as probabilities that sum to one in each row."""
    scores -= np.maximum.reduce(scores, axis=1, keepdims=True)
    weights = np.exp(scores).astype(np.float64)
    weights /= np.add.reduce(weights, axis=1, keepdims=True)
    return weights


def _bucket_of(distance: int) -> int:
    """0 to 16: 8 for the word itself, then 1, 2, 3-4, 5-8, ... words away on either side."""
    steps = min((abs(distance) - 1).bit_length() + 1, _MIDDLE) if distance else 0
    return _MIDDLE + (steps if distance > 0 else -steps)


_FAR = 2 ** (_MIDDLE - 1)
"""Words away from which on all are equally far."""
_BUCKETS = np.array([_bucket_of(n) for n in range(-_FAR, _FAR + 1)], dtype=np.int64)


def _bucket(distances: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """The number of each distance's bias."""
    buckets: npt.NDArray[np.int64] = _BUCKETS.take(distances + _FAR, mode="clip")
    return buckets
