"""Attention as one operator of the runtime, for networks whose heads do not fill the width.

The runtime's own fusion knows only full attention; so the exported graph gets the operator itself.
"""

from __future__ import annotations

import torch
from torch import nn


class _Fused(torch.autograd.Function):
    """Stands for com.microsoft's Attention in the export; what it computes here is not used."""

    @staticmethod
    def forward(_context, hidden, weight, _bias, _heads):
        return hidden[..., : weight.shape[1] // 3]

    @staticmethod
    def symbolic(graph, hidden, weight, bias, heads):
        return graph.op("com.microsoft::Attention", hidden, weight, bias, num_heads_i=heads)


class FusedAttention(nn.Module):
    """Takes the place of a layer's self-attention for the export alone."""

    def __init__(self, attention: nn.Module) -> None:
        super().__init__()
        parts = (attention.query, attention.key, attention.value)
        self.weight = nn.Parameter(torch.cat([p.weight.data for p in parts]).T.contiguous())
        self.bias = nn.Parameter(torch.cat([p.bias.data for p in parts]))
        self.heads = attention.num_attention_heads

    def forward(self, hidden, *_args, **_more):
        return _Fused.apply(hidden, self.weight, self.bias, self.heads), None


def fuse_attention(encoder: nn.Module) -> None:
    """Put the operator in the place of every layer's self-attention."""
    for layer in encoder.encoder.layer:
        layer.attention.self = FusedAttention(layer.attention.self)
