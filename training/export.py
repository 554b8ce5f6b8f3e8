"""From a finished model to one float32 ONNX file: `python -m training.export`.

The file is compared with torch on held-out photos before it is written; a cosine below 0.9999 on
any of them is an error. BatchNorm statistics go into the metadata, so that training can go on from
the file alone.
"""

import argparse
import base64
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from torch import nn

from training import data, runtime
from training.evaluate import held_out
from training.finished import MEAN, STD, Finished, Preparation, load_finished
from training.graph import build
from training.net import STAGES, Block

PARITY = 0.9999


def folded_statistics(model: Finished) -> str:
    """Mean and deviation of every convolution's output, its BatchNorm's scale folded in: float16
    of all means and then all deviations in the order of the graph, base64."""
    means, deviations = [], []
    for _, norm in convolutions(model):
        assert norm.running_var is not None and norm.running_mean is not None
        scale = norm.weight / (norm.running_var + norm.eps).sqrt()
        means.append(norm.running_mean * scale)
        deviations.append(norm.running_var.sqrt() * scale.abs())
    both = torch.cat([*means, *deviations]).detach().numpy().astype(np.float16)
    return base64.b64encode(both.tobytes()).decode()


def convolutions(model: Finished) -> list[tuple[nn.Conv2d, nn.BatchNorm2d]]:
    """Every convolution with its BatchNorm, in the order of the graph."""
    stem = list(model.trunk.stem)
    pairs = [(stem[0], stem[1]), (stem[3], stem[4])]
    for stage in model.trunk.stages:
        assert isinstance(stage, nn.Sequential)
        for block in stage:
            assert isinstance(block, Block)
            pairs += [(block.conv1, block.bn1), (block.conv2, block.bn2)]
            if isinstance(block.short, nn.Sequential):
                pairs.append((block.short[1], block.short[2]))
    return pairs


def metadata(model: Finished, preparation: Preparation) -> dict[str, object]:
    """What the application reads from the file; `training.calibrate` fills in the rest."""
    widths = "-".join(str(width) for width, _ in STAGES)
    return {
        "name": "unnamed",
        "version": "0",
        "preliminary": True,
        "outputs": {"look": model.look.out_features, "copy": model.copy.out_features},
        "input": "pixels",
        "size": preparation.size,
        "resize": preparation.resize,
        "resize_to": preparation.size,
        "kernel": "bicubic",
        "mean": list(MEAN),
        "std": list(STD),
        "pooling": "look: mean of the last two stages; copy: generalised mean of the same",
        "precision": "fp32",
        "architecture": f"ResNet {widths}, blocks {'-'.join(str(d) for _, d in STAGES)}",
        "training_data": "Tiny ImageNet, Imagenette, Intel scenes; look distilled from ViT-Tiny",
        "licence": "GPL-3.0-or-later",
        "scores": {
            "copy": {"identical": 0.9, "near": 0.8},
            "look": {"similar": 0.6, "loose": 0.4},
        },
        "statistics": folded_statistics(model),
    }


def write_metadata(proto: onnx.ModelProto, values: dict[str, object]) -> None:
    """Store `values` as the one metadata key of the file."""
    del proto.metadata_props[:]
    entry = proto.metadata_props.add()
    entry.key, entry.value = "photofinder", json.dumps(values, sort_keys=True)


def main() -> None:
    """Read the arguments, export, compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="finished model (.pt)")
    parser.add_argument("--out", type=Path, required=True, help="the ONNX file")
    parser.add_argument("--photos", type=Path, required=True, help="folder of mosaics")
    parser.add_argument("--cache", type=Path, required=True, help="folder of training.features")
    args = parser.parse_args()
    model, preparation = load_finished(args.model)
    proto = build(model, preparation.size)
    write_metadata(proto, metadata(model, preparation))
    onnx.save(proto, args.out)
    pictures, _ = held_out(data.load(args.photos, args.cache), "mixed128", 10)
    here = runtime.torch_embed(model, preparation)(pictures)
    there = runtime.onnx_embed(args.out)(pictures)
    for name in ("look", "copy"):
        worst = float((here[name] * there[name]).sum(1).min())
        print(f"{name}: least cosine between torch and ONNX {worst:.6f}")
        if worst < PARITY:
            args.out.unlink()
            raise SystemExit("the exported file does not do what the model does")


if __name__ == "__main__":
    main()
