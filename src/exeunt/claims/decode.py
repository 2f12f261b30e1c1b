"""From scores to spans: the best sequence of tags in which every span begins with B.

Tags are numbered 0 for outside, then for each kind k the pair 2k+1 (begins) and 2k+2 (goes on).
"""

from __future__ import annotations

from functools import cache

import numpy as np
import numpy.typing as npt

from exeunt.claims.tagger import Scores
from exeunt.claims.words import Words
from exeunt.spans import Span

_SURE_OUTSIDE = float(np.log(0.98))
"""Where the best tag is O with at least this probability, the sequence is cut: what stands
on either side is decided apart (keeps the search short and the memory bounded)."""


def best_tags(scores: Scores) -> npt.NDArray[np.intp]:
    """The most probable allowed tag of each word; `scores` are log-probabilities, words x tags.

    Only one thing is forbidden: going on with a kind that the word before has not.  Where
    the best tag of every word already keeps to that, it is the answer; else Viterbi finds it.
    """
    tags: npt.NDArray[np.intp] = scores.argmax(axis=1)
    before = np.concatenate(([0], tags[:-1]))
    wrong = (tags > 0) & (tags % 2 == 0) & (before != tags) & (before != tags - 1)
    if not wrong.any():
        return tags
    cuts = np.flatnonzero(scores[:, 0] >= _SURE_OUTSIDE)
    for first, last in _stretches(cuts, np.flatnonzero(wrong), len(tags)):
        tags[first:last] = _viterbi(scores[first:last])
    return tags


def _stretches(
    cuts: npt.NDArray[np.intp], wrong: npt.NDArray[np.intp], count: int
) -> list[tuple[int, int]]:
    """The stretches between two cuts in which something is wrong."""
    edges = np.concatenate(([-1], cuts, [count]))
    behind = np.unique(np.searchsorted(edges, wrong))
    return list(zip((edges[behind - 1] + 1).tolist(), edges[behind].tolist(), strict=True))


@cache
def _allowed(kinds: int) -> Scores:
    """0 where the tag of the column may follow that of the row, minus infinity where not."""
    allowed = np.zeros((kinds, kinds), dtype=np.float32)
    for tag in range(2, kinds, 2):
        allowed[:, tag] = -np.inf
        allowed[tag - 1, tag] = allowed[tag, tag] = 0.0
    return allowed


def _viterbi(scores: Scores) -> npt.NDArray[np.intp]:
    count, kinds = scores.shape
    allowed = _allowed(kinds)
    best = scores[0].copy()
    best[2::2] = -np.inf
    back = np.zeros((count, kinds), dtype=np.intp)
    for n in range(1, count):
        ways = best[:, None] + allowed
        ways.argmax(axis=0, out=back[n])
        best = ways.max(axis=0) + scores[n]
    tags = np.zeros(count, dtype=np.intp)
    tags[-1] = int(best.argmax())
    for n in range(count - 1, 0, -1):
        tags[n - 1] = back[n, tags[n]]
    return tags


def tagged_spans(tags: npt.NDArray[np.intp], words: Words, kinds: int) -> list[list[Span]]:
    """For each kind the spans that its tags mark, in order."""
    out: list[list[Span]] = [[] for _ in range(kinds)]
    begun: int | None = None
    values = [*tags.tolist(), 0]
    for n in np.flatnonzero(tags).tolist():
        tag, following = values[n], values[n + 1]
        if tag % 2 == 1:
            begun = n
        if following != (tag if tag % 2 == 0 else tag + 1):
            if begun is not None:
                out[(tag - 1) // 2].append(Span(words.starts[begun], words.ends[n]))
            begun = None
    return out
