"""Read a shipped model back into named tensors, to train on.

Convolutions come back dequantised with their BatchNorm folded in; the statistics kept in the
metadata allow a BatchNorm that leaves the network's function as it was. The heads used in training
only are not in the file and start anew.
"""

import base64
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from training.finished import Finished, Preparation
from training.net import Trunk

EPS = 1e-5


def load_shipped(path: Path) -> dict[str, Tensor]:
    """Weights and statistics of the trunk by their names in the student.

    Raises KeyError when the file is no model of this project.
    """
    proto = onnx.load(path)
    arrays = {i.name: numpy_helper.to_array(i) for i in proto.graph.initializer}
    values = json.loads({p.key: p.value for p in proto.metadata_props}["photofinder"])
    packed = np.frombuffer(base64.b64decode(values["statistics"]), np.float16)
    means, deviations = np.split(packed.astype(np.float32), 2)
    state: dict[str, Tensor] = {}
    at = 0
    for node in proto.graph.node:
        if node.op_type != "Conv":
            continue
        weight, bias = (
            torch.from_numpy(_plain(arrays, node.name + e)) for e in (".weight", ".bias")
        )
        mean, deviation = (
            torch.from_numpy(part[at : at + len(bias)].copy()) for part in (means, deviations)
        )
        at += len(bias)
        conv, norm = _names(node.name)
        state[f"{conv}.weight"] = weight
        state[f"{norm}.running_mean"] = mean
        state[f"{norm}.running_var"] = deviation**2
        state[f"{norm}.weight"] = (deviation**2 + EPS).sqrt()
        state[f"{norm}.bias"] = bias + mean
    return state


def load_model(path: Path) -> tuple[Finished, Preparation]:
    """The shipped model as a torch module in evaluation mode, and how pictures are prepared.

    Raises KeyError when the file is no model of this project.
    """
    proto = onnx.load(path)
    arrays = {i.name: numpy_helper.to_array(i) for i in proto.graph.initializer}
    values = json.loads({p.key: p.value for p in proto.metadata_props}["photofinder"])
    layers = []
    for name in ("look", "copy"):
        weight = torch.from_numpy(_plain(arrays, f"{name}.weight"))
        layer = nn.Linear(weight.shape[1], weight.shape[0])
        layer.weight.data.copy_(weight)
        layer.bias.data.copy_(torch.from_numpy(_plain(arrays, f"{name}.bias")))
        layers.append(layer)
    model = Finished(Trunk(), layers[0], layers[1])
    state = load_shipped(path)
    trunk = {n.removeprefix("trunk."): v for n, v in state.items()}
    model.trunk.load_state_dict(trunk, strict=False)
    return model.eval(), Preparation(values["size"], values["resize"])


def _plain(arrays: dict[str, np.ndarray], name: str) -> np.ndarray:
    """The float32 value of an initialiser, dequantised where it is int8 or int32."""
    if name in arrays:
        return np.array(arrays[name], np.float32)
    # onnxruntime's quantiser: NAME_quantized, with scales by output channel; a bias has its own.
    whole = arrays[f"{name}_quantized"].astype(np.float32)
    scale = arrays.get(f"{name}_scale", arrays.get(f"{name}_quantized_scale"))
    if scale is None:
        raise KeyError(name)
    return whole * scale.reshape(-1, *[1] * (whole.ndim - 1))


def _names(node: str) -> tuple[str, str]:
    """A graph node's convolution and BatchNorm in the student."""
    head, last = node.rsplit(".", 1)
    if head == "stem":
        return f"trunk.stem.{last}", f"trunk.stem.{int(last) + 1}"
    if last == "short":
        return f"trunk.{head}.short.1", f"trunk.{head}.short.2"
    return f"trunk.{head}.{last}", f"trunk.{head}.bn{last[-1]}"
