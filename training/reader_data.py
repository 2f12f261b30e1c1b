"""What the reader is trained on: texts cut into windows, with tags and links for every word."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch

from exeunt.claims.windows import WINDOW
from exeunt.claims.words import split_words
from reader_network import NAMES, RELATIONS, ROLES

IGNORE = -100
_CLS, _SEP, _UNKNOWN = 101, 102, 100
_NOWHERE = (0, 0)


def read_jsonl(path: Path) -> list[dict]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


class _Ground:
    """Code points to words."""

    def __init__(self, words) -> None:
        self.starts, self.ends = np.array(words.starts), np.array(words.ends)

    def words(self, span) -> tuple[int, int]:
        """The words that a span touches, first and last (exclusive)."""
        first = int(np.searchsorted(self.ends, span[0], side="right"))
        last = int(np.searchsorted(self.starts, span[1], side="left"))
        return (first, last) if first < last else _NOWHERE


def _mark(tags: np.ndarray, where: tuple[int, int], kind: int) -> None:
    """2 * kind + 1 begins, 2 * kind + 2 goes on."""
    first, last = where
    if first < last:
        tags[first] = 2 * kind + 1
        tags[first + 1 : last] = 2 * kind + 2


def encode(article: dict, entities: dict | None, tokenizer) -> dict:
    """The pieces, shapes, tags and links of an article's words.

    `owner` holds for each word in a content or a cue the number of its attribution, else -1;
    `cues` and `sources` where those of each attribution stand ((0, 0): it has none).
    """
    words = split_words(article["text"])
    ground = _Ground(words)
    pieces = [
        e.ids or [_UNKNOWN]
        for e in tokenizer.encode_batch(
            [article["text"][a:b] for a, b in zip(words.starts, words.ends, strict=True)],
            add_special_tokens=False,
        )
    ]
    roles = np.zeros(len(words), dtype=np.int64)
    owner = np.full(len(words), -1, dtype=np.int64)
    for kind in (2, 0, 1):  # cue over source over content where two share a word
        for number, attribution in enumerate(article["attributions"]):
            for span in attribution[ROLES[kind]]:
                first, last = ground.words(span)
                _mark(roles, (first, last), kind)
                if ROLES[kind] != "source":
                    owner[first:last] = number
    names = np.full(len(words), IGNORE if entities is None else 0, dtype=np.int64)
    for start, end, kind in (entities or {}).get("entities", ()):
        _mark(names, ground.words((start, end)), NAMES.index(kind))

    def places(role):
        spans = (a[role] for a in article["attributions"])
        return [ground.words(s[0]) if s else _NOWHERE for s in spans]

    return {
        "pieces": pieces,
        "shapes": words.shapes,
        "roles": roles,
        "names": names,
        "owner": owner,
        "cues": places("cue"),
        "sources": places("source"),
    }


def windows(article: dict, offset: int) -> Iterator[tuple[int, int]]:
    """Windows of at most WINDOW pieces one after another, the first `offset` words long."""
    pieces, n, first = article["pieces"], len(article["pieces"]), 0
    while first < n:
        last, room = first, WINDOW
        while (
            last < n
            and len(pieces[last]) <= room
            and not (first == 0 and offset and last == offset)
        ):
            room -= len(pieces[last])
            last += 1
        yield first, last
        first = last


class Batch:
    """Tensors of [(article, first, last)]; `rows` says at which piece each word begins."""

    def __init__(self, items) -> None:
        lines = [_line(*item) for item in items]
        width = max(len(line["ids"]) for line in lines)
        pad = {"ids": 0, "shapes": 0, "roles": IGNORE, "names": IGNORE, "positions": -1}
        for key, filler in pad.items():
            rows = [line[key] + [filler] * (width - len(line[key])) for line in lines]
            setattr(self, key, torch.tensor(rows))
        self.mask = (self.ids != 0).long()
        self.first = self.positions >= 0
        self.rows = [line["rows"] for line in lines]
        self.items = items

    def links(self) -> torch.Tensor:
        """batch x relation x row x (1 + columns), true at each right answer; column 0 is none.

        A row without any right answer is not to be learned from.
        """
        batch, width = self.ids.shape
        out = torch.zeros((batch, len(RELATIONS), width, 1 + width), dtype=torch.bool)
        for n, (article, first, last) in enumerate(self.items):
            rows = self.rows[n]
            owners, roles = article["owner"][first:last], article["roles"][first:last]
            for w in np.flatnonzero(owners >= 0).tolist():
                number, tag = int(owners[w]), int(roles[w])
                if tag in (5, 6):
                    _answer(out[n, 0, rows[w]], article["cues"][number], rows, first, last)
                    _answer(out[n, 2, rows[w]], article["sources"][number], rows, first, last)
                elif tag in (3, 4):
                    _answer(out[n, 1, rows[w]], article["sources"][number], rows, first, last)
        return out


def _answer(row, where, rows, first: int, last: int) -> None:
    """Mark the pieces at which the words of `where` begin, if the window holds them."""
    if where == _NOWHERE:
        row[0] = True
        return
    for w in range(max(where[0], first), min(where[1], last)):
        row[1 + rows[w - first]] = True


def _line(article, first: int, last: int) -> dict[str, list[int]]:
    out = {
        "ids": [_CLS],
        "shapes": [0],
        "roles": [IGNORE],
        "names": [IGNORE],
        "positions": [-1],
        "rows": [],
    }
    for w in range(first, last):
        pieces = article["pieces"][w]
        more = len(pieces) - 1
        out["rows"].append(len(out["ids"]))
        out["ids"] += pieces
        out["shapes"] += [article["shapes"][w]] * len(pieces)
        out["roles"] += [int(article["roles"][w])] + [IGNORE] * more
        out["names"] += [int(article["names"][w])] + [IGNORE] * more
        out["positions"] += [w - first] + [-1] * more
    for key, value in (("ids", _SEP), ("shapes", 0), ("roles", IGNORE), ("names", IGNORE)):
        out[key].append(value)
    out["positions"].append(-1)
    return out
