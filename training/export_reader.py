"""Turn trained weights into what ships: an int8 ONNX file and the tokenizer.

    python training/export_reader.py --weights OUT/reader.pt --to src/exeunt/claims/model

Attention, GELU and layer norms are single operators; weights are quantised to 8 bits per
channel, activations at run time.
"""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from onnxruntime.transformers.fusion_options import FusionOptions

from export_attention import fuse_attention
from reader_network import Network, base_model_folder
from train_reader import SLIM_HEADS, SLIM_INNER

OUTPUTS = ("roles", "names", "rows", "columns", "none")
KEPT = ("layer.0/output/dense", "layer.1/output/dense", "layer.2/output/dense")
"""Layers left at full precision: of all, these lose most by 8-bit activations (share of words
whose best tag changes, on training texts: 1.28 % with none kept; see benchmarks/reader.md)."""


def kept_exact(path: Path) -> list[str]:
    """Names of the products that are not quantised: the heads and the layers of `KEPT`."""
    graph = onnx.load(path).graph
    constants = {i.name for i in graph.initializer}
    products = [n.name for n in graph.node if n.op_type == "MatMul" and n.input[1] in constants]
    return [n for n in products if "encoder" not in n or any(f"/{k}/" in n for k in KEPT)]


class Exported(torch.nn.Module):
    """The network with a full attention mask: one window, nothing padded."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, ids, shapes):
        network = self.network
        hidden = network.encode(ids, torch.ones_like(ids), shapes)
        rows, columns, none = network.links(hidden)
        bias = network.links.bias * 1.0  # an output has to come from somewhere
        return network.roles(hidden), network.names(hidden), rows, columns, none, bias


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--weights", type=Path, required=True)
    parser.add_argument("--to", type=Path, required=True)
    o = parser.parse_args()

    network = Network(base_model_folder(), SLIM_INNER, SLIM_HEADS)
    network.load_state_dict(torch.load(o.weights, weights_only=True))
    fuse_attention(network.encoder)
    model = Exported(network).eval()
    o.to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        full = Path(folder) / "full.onnx"
        sample = (torch.full((1, 12), 1000), torch.zeros((1, 12), dtype=torch.long))
        torch.onnx.export(
            model,
            sample,
            str(full),
            input_names=["ids", "shapes"],
            output_names=[*OUTPUTS, "bias"],
            dynamic_axes={n: {1: "pieces"} for n in ("ids", "shapes", *OUTPUTS)},
            opset_version=17,
            dynamo=False,
        )
        fused = Path(folder) / "fused.onnx"
        options = FusionOptions("bert")
        options.enable_embed_layer_norm = False  # it asks for a mask, and there is none
        optimizer.optimize_model(
            str(full),
            model_type="bert",
            num_heads=SLIM_HEADS,
            hidden_size=384,
            optimization_options=options,
            opt_level=0,
        ).save_model_to_file(str(fused))
        # 7-bit weights: products of 8-bit ones overflow on processors without VNNI, and the same
        # text must give the same scores on every machine.
        quantize_dynamic(
            fused,
            o.to / "reader.onnx",
            weight_type=QuantType.QInt8,
            per_channel=True,
            reduce_range=True,
            nodes_to_exclude=kept_exact(fused),
            extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
        )
    shutil.copy(base_model_folder() / "tokenizer.json", o.to / "tokenizer.json")
    print((o.to / "reader.onnx").stat().st_size, "bytes")


if __name__ == "__main__":
    main()
