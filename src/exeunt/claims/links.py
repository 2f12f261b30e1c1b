"""Links: how likely it is that a content belongs to a cue, and a cue or a content to a source.

The encoder gives every word two short vectors for each relation, one as what looks for its
partner (a row) and one as what is looked for (a column).  A row's score for a column is their
product and a bias that hangs on the distance in words; beside the columns stands `none`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt

RELATIONS, LINK_WIDTH, DISTANCES = 3, 32, 17
_MIDDLE = DISTANCES // 2
_FARTHEST = _MIDDLE - 1
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
        row = range(row.start, min(row.stop, row.start + _ROWS_READ))
        words = np.concatenate([np.arange(c.start, c.stop) for c in candidates] or [_NO_WORDS])
        own = np.arange(row.start, row.stop)
        product = self.rows[own, relation].astype(np.float32) @ (
            self.columns[words, relation].astype(np.float32).T
        )
        scores = product / LINK_WIDTH**0.5
        scores = scores + self.bias[relation][_bucket(words[None, :] - own[:, None])]
        scores = np.concatenate([self.none[own, relation][:, None], scores], axis=1)
        weights = np.exp(scores - scores.max(axis=1, keepdims=True)).astype(np.float64)
        shares = (weights / weights.sum(axis=1, keepdims=True)).mean(axis=0)
        edges = np.cumsum([1, *(len(c) for c in candidates)])[:-1]
        return (
            np.concatenate([shares[:1], np.add.reduceat(shares, edges)])
            if len(edges)
            else shares[:1]
        )


_NO_WORDS = np.zeros(0, dtype=np.int64)


def _bucket(distance: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """0 to 16: 8 for the word itself, then 1, 2, 3-4, 5-8, ... words away on either side."""
    far = np.ceil(np.log2(np.maximum(np.abs(distance), 1))).astype(np.int64) + 1
    return _MIDDLE + np.sign(distance) * np.where(distance == 0, 0, np.minimum(far, _MIDDLE))
