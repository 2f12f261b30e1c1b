"""The tagger: the words of a text in, scores of attribution tags, of names and of links out.

One pass of a small encoder (MiniLM-L6, int8 ONNX; see the model card beside the weights)
gives all.  Windows are read one at a time, on one thread: activations are scaled per
run, so that a window's scores depend on nothing but itself, and the same text
gives the same scores in any company.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources
from itertools import accumulate, chain, repeat
from typing import Any

import numpy as np
import numpy.typing as npt

from exeunt.claims.links import DISTANCES, LINK_WIDTH, RELATIONS, Links
from exeunt.claims.windows import WINDOW, cut_windows
from exeunt.claims.words import Words

ROLE_TAGS = ("O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content")
NAME_TAGS = (
    *("O", "B-person", "I-person", "B-organisation", "I-organisation"),
    *("B-place", "I-place", "B-other", "I-other"),
)
ROLE_KINDS, NAME_KINDS = len(ROLE_TAGS) // 2, len(NAME_TAGS) // 2
"""How many kinds of spans the tags mark: each has a tag that begins it and one that goes on."""
_CLS, _SEP, _UNKNOWN = 101, 102, 100
_KNOWN_WORDS = 200_000
"""The piece cache is emptied at this many words, so that memory stays bounded."""

Scores = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Emissions:
    """Log-probabilities per word: `roles` is words x 7, `names` words x 9; and the links."""

    roles: Scores
    names: Scores
    links: Links


class Tagger:
    """The encoder with its vocabulary; made once a process by `tagger`."""

    def __init__(self) -> None:
        import onnxruntime  # noqa: PLC0415 - heavy, and needed only once a text is read
        from tokenizers import Tokenizer  # noqa: PLC0415

        folder = resources.files("exeunt.claims") / "model"
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session: Any = onnxruntime.InferenceSession(
            (folder / "reader.onnx").read_bytes(), options, providers=["CPUExecutionProvider"]
        )
        self._tokenizer = Tokenizer.from_str((folder / "tokenizer.json").read_text("utf-8"))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._pieces: dict[str, tuple[int, ...]] = {}

    def emissions(self, text: str, words: Words) -> Emissions:
        """Scores for each word of `text`."""
        count = len(words)
        roles = np.zeros((count, len(ROLE_TAGS)), dtype=np.float32)
        names = np.zeros((count, len(NAME_TAGS)), dtype=np.float32)
        links = _no_links(count)
        pieces = self._cut(text, words)
        lengths = [len(p) for p in pieces]
        for window in cut_windows(lengths):
            here = slice(window.first, window.last)
            ids = [_CLS, *chain.from_iterable(pieces[here]), _SEP]
            shapes = [0, *chain.from_iterable(map(repeat, words.shapes[here], lengths[here])), 0]
            out = self._session.run(
                None,
                {
                    "ids": np.array([ids], dtype=np.int64),
                    "shapes": np.array([shapes], dtype=np.int64),
                },
            )
            keep = slice(window.keep.start, window.keep.stop)
            begins = list(accumulate(lengths[here], initial=1))
            kept = begins[window.keep.start - window.first : window.keep.stop - window.first]
            first = np.array(kept, dtype=np.intp)
            roles[keep] = _log_softmax(out[0][0][first])
            names[keep] = _log_softmax(out[1][0][first])
            vectors = (len(first), RELATIONS, LINK_WIDTH)
            links.rows[keep] = out[2][0][first].reshape(vectors)
            links.columns[keep] = out[3][0][first].reshape(vectors)
            links.none[keep] = out[4][0][first]
            links.bias[:] = out[5]
        return Emissions(roles, names, links)

    def _cut(self, text: str, words: Words) -> list[tuple[int, ...]]:
        """The word pieces of each word, at least one and never more than a window holds."""
        known = self._pieces
        if len(known) > _KNOWN_WORDS:
            known.clear()
        spelled = [text[a:b] for a, b in zip(words.starts, words.ends, strict=True)]
        fresh = sorted({word for word in spelled if word not in known})
        cut = self._tokenizer.encode_batch(
            [word.encode("utf-8", "replace").decode("utf-8") for word in fresh],
            add_special_tokens=False,
        )
        for word, encoding in zip(fresh, cut, strict=True):
            known[word] = tuple(encoding.ids[:WINDOW]) or (_UNKNOWN,)
        return [known[word] for word in spelled]


@cache
def tagger() -> Tagger:
    """The tagger of this process."""
    return Tagger()


def _no_links(count: int) -> Links:
    """Links of so many words, to be filled."""
    return Links(
        np.zeros((count, RELATIONS, LINK_WIDTH), dtype=np.float16),
        np.zeros((count, RELATIONS, LINK_WIDTH), dtype=np.float16),
        np.zeros((count, RELATIONS), dtype=np.float32),
        np.zeros((RELATIONS, DISTANCES), dtype=np.float32),
    )


def _log_softmax(scores: Scores) -> Scores:
    shifted = scores - scores.max(axis=-1, keepdims=True)
    total = np.log(np.exp(shifted).sum(axis=-1, keepdims=True))
    return np.asarray(shifted - total, dtype=np.float32)
