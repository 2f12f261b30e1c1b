"""Take out of a trained network the units that matter least to its tags.

What a unit matters is the sum over words of |activation x gradient of the loss| (a first-order
estimate of what the loss would be without it), on windows of the training texts.
"""

from __future__ import annotations

import random
from functools import partial

import torch
from torch import nn

from reader_data import IGNORE, Batch, windows
from reader_network import Network, base_model_folder, keep_heads, keep_inner

_WINDOWS = 240
_BATCH = 8


def slim(network: Network, articles, inner: int, heads: int) -> Network:
    """A network of `inner` inner units and `heads` attention heads a layer, the best of each."""
    units, attention = _worth(network, articles)
    before = network.encoder.encoder.layer[0]
    now = before.intermediate.dense.out_features, before.attention.self.num_attention_heads
    out = Network(base_model_folder(), *now)
    out.load_state_dict(network.state_dict())
    for n, layer in enumerate(out.encoder.encoder.layer):
        keep_inner(layer, _best(units[n], inner))
        keep_heads(layer, _best(attention[n], heads))
    return out


def _best(worth: torch.Tensor, count: int) -> torch.Tensor:
    return torch.sort(worth.topk(count).indices).values


def _worth(network: Network, articles):
    layers = network.encoder.encoder.layer
    heads = layers[0].attention.self.num_attention_heads
    items = [(a, f, l) for a in articles for f, l in windows(a, 0)]
    items = random.sample(items, min(_WINDOWS, len(items)))
    seen: dict[tuple[str, int], torch.Tensor] = {}

    def note(key, _module, inputs):
        inputs[0].retain_grad()
        seen[key] = inputs[0]

    hooks = []
    for n, layer in enumerate(layers):
        for kind, module in (("inner", layer.output), ("heads", layer.attention.output)):
            hook = module.dense.register_forward_pre_hook(partial(note, (kind, n)))
            hooks.append(hook)
    inner = torch.zeros(len(layers), layers[0].output.dense.in_features)
    attention = torch.zeros(len(layers), heads)
    loss_of = nn.CrossEntropyLoss(ignore_index=IGNORE)
    network.eval()
    for start in range(0, len(items), _BATCH):
        batch = Batch(items[start : start + _BATCH])
        scores = network.roles(network.encode(batch.ids, batch.mask, batch.shapes))
        network.zero_grad()
        loss_of(scores.flatten(0, 1), batch.roles.flatten()).backward()
        for n in range(len(layers)):
            x = seen["inner", n]
            inner[n] += (x * x.grad).abs().sum((0, 1)).detach()
            x = seen["heads", n]
            by_head = (x * x.grad).detach().unflatten(-1, (heads, -1)).sum(-1)
            attention[n] += by_head.abs().sum((0, 1))
    for hook in hooks:
        hook.remove()
    network.train()
    return inner, attention
