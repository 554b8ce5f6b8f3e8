"""Run ONNX models and other ways to embed on pictures, one function each."""

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import onnxruntime as ort

from training.finished import F32, MEAN, STD, Finished, Picture, Preparation

Embed = Callable[[Sequence[Picture]], Mapping[str, F32]]
BATCH = 32


def session(path: Path | bytes, threads: int = 0) -> ort.InferenceSession:
    """A CPU session; `threads` 0 leaves the number to onnxruntime."""
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    source = path if isinstance(path, bytes) else str(path)
    return ort.InferenceSession(source, options, providers=["CPUExecutionProvider"])


def read_metadata(path: Path) -> dict[str, object]:
    """What the file's metadata key `photofinder` says."""
    found: dict[str, object] = json.loads(
        session(path, 1).get_modelmeta().custom_metadata_map["photofinder"]
    )
    return found


def onnx_embed(path: Path, preparation: Preparation | None = None) -> Embed:
    """A shipped model; prepared as its metadata says unless told otherwise."""
    run = session(path)
    if preparation is None:
        found = json.loads(run.get_modelmeta().custom_metadata_map["photofinder"])
        preparation = Preparation(found["size"], found["resize"])
    how = preparation

    def embed(pictures: Sequence[Picture]) -> Mapping[str, F32]:
        parts = [
            run.run(["look", "copy"], {"pixels": how.batch(pictures[at : at + BATCH])})
            for at in range(0, len(pictures), BATCH)
        ]
        return {
            "look": np.concatenate([part[0] for part in parts]),
            "copy": np.concatenate([part[1] for part in parts]),
        }

    return embed


def torch_embed(model: Finished, preparation: Preparation) -> Embed:
    """A finished model in torch."""
    import torch

    @torch.inference_mode()
    def embed(pictures: Sequence[Picture]) -> Mapping[str, F32]:
        parts = [
            model(
                torch.from_numpy(preparation.batch(pictures[at : at + BATCH])).to(
                    memory_format=torch.channels_last
                )
            )
            for at in range(0, len(pictures), BATCH)
        ]
        return {
            "look": torch.cat([part[0] for part in parts]).numpy(),
            "copy": torch.cat([part[1] for part in parts]).numpy(),
        }

    return embed


def _unit(rows: npt.NDArray[np.floating]) -> F32:
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    return (rows / np.maximum(lengths, 1e-12)).astype(np.float32)


def teacher_embed(weights: Path, size: int = 192) -> Embed:
    """The ViT-Tiny teacher's class token; stretched to the square."""
    import torch

    from training.teacher import load_teacher

    teacher = load_teacher(weights)
    how = Preparation(size)

    @torch.inference_mode()
    def embed(pictures: Sequence[Picture]) -> Mapping[str, F32]:
        rows = []
        for at in range(0, len(pictures), BATCH):
            pixels = np.stack([how.pixels(p) for p in pictures[at : at + BATCH]])
            x = torch.from_numpy(pixels).permute(0, 3, 1, 2).float() / 127.5 - 1
            rows.append(teacher(x)[0].numpy())
        return {"look": _unit(np.concatenate(rows))}

    return embed


def mobilenet_embed(weights: Path, size: int = 224) -> Embed:
    """MobileNetV2 (Sandler et al. 2018), ImageNet weights, average-pooled 1280 numbers."""
    import torch
    from torch.nn import functional as F

    with np.load(weights) as arrays:
        convs = {
            int(name.split("_")[1]): (
                torch.from_numpy(arrays[name].astype(np.float32)),
                torch.from_numpy(arrays[name.replace("weight", "bias")].astype(np.float32)),
            )
            for name in arrays.files
            if name.startswith("conv_") and name.endswith("_weight")
        }
    layers = [convs[number] for number in sorted(convs)]
    mean, std = (torch.tensor(v).view(1, 3, 1, 1) for v in (MEAN, STD))
    how = Preparation(size)
    # Strides of the depthwise convolutions, in order, as in the paper's table 2.
    strides = [1, 2, 1, 2, 1, 1, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1]

    def pooled(x: torch.Tensor) -> torch.Tensor:
        queue, strides_left, first = list(layers), list(strides), True
        x = F.relu6(F.conv2d(x, *queue.pop(0), 2, 1))
        while strides_left:
            y = x
            if not first:  # the first block has no expansion
                y = F.relu6(F.conv2d(y, *queue.pop(0)))
            first, stride = False, strides_left.pop(0)
            weight, bias = queue.pop(0)
            y = F.relu6(F.conv2d(y, weight, bias, stride, 1, groups=len(weight)))
            y = F.conv2d(y, *queue.pop(0))
            x = x + y if stride == 1 and x.shape == y.shape else y
        return F.relu6(F.conv2d(x, *queue.pop(0))).mean((2, 3))

    @torch.inference_mode()
    def embed(pictures: Sequence[Picture]) -> Mapping[str, F32]:
        rows = []
        for at in range(0, len(pictures), BATCH):
            pixels = np.stack([how.pixels(p) for p in pictures[at : at + BATCH]])
            x = torch.from_numpy(pixels).permute(0, 3, 1, 2).float() / 255
            rows.append(pooled((x - mean) / std).numpy())
        return {"look": _unit(np.concatenate(rows))}

    return embed


def phash_embed(pictures: Sequence[Picture]) -> Mapping[str, F32]:
    """The 64-bit DCT hash as a unit vector of signs: its cosine falls with Hamming distance."""
    rows = []
    for picture in pictures:
        grey = cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY)
        small = cv2.resize(grey, (32, 32), interpolation=cv2.INTER_AREA).astype(np.float32)
        low = np.asarray(cv2.dct(small))[:8, :8].ravel()
        rows.append(np.where(low > np.median(low), 1.0, -1.0) / 8)
    return {"look": np.array(rows, np.float32)}
