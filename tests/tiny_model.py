"""A very small ONNX model with real behaviour, for tests of everything that needs an embedder.

The picture is averaged on a grid and projected: `look` sees the colours of the four quarters,
`copy` those of a 4x4 grid. So similar pictures get similar vectors, `copy` is the stricter of the
two, and a run costs microseconds. Needs the `onnx` package (extra `dev`).
"""

import hashlib
import json
from pathlib import Path
from typing import Any, Literal

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

GRID = 4
OPSET = 17
IR_VERSION = 9
SCORES = {
    "copy": {"identical": 0.995, "near": 0.96},
    "look": {"similar": 0.9, "loose": 0.6},
}


def tiny_metadata(
    name: str = "tiny",
    size: int = 32,
    look: int = 16,
    copy: int = 16,
    preliminary: bool = True,
) -> dict[str, Any]:
    """The value of the metadata key `photofinder`; `copy=0` leaves that output out."""
    outputs = {"look": look, "copy": copy} if copy else {"look": look}
    return {
        "name": name,
        "version": "1",
        "preliminary": preliminary,
        "outputs": outputs,
        "input": "pixels",
        "size": size,
        "resize": "squash",
        "resize_to": size,
        "kernel": "bicubic",
        "mean": [0.5, 0.5, 0.5],
        "std": [1.0, 1.0, 1.0],
        "pooling": "average of a grid",
        "precision": "float32",
        "training_data": "none",
        "licence": "GPL-3.0-or-later",
        "scores": {output: SCORES[output] for output in outputs},
    }


def _projection(rows: int, columns: int, seed: int) -> NDArray[np.float32]:
    """A matrix that keeps lengths as well as its shape allows (orthonormal rows or columns)."""
    side = max(rows, columns)
    random = np.random.default_rng(seed).normal(size=(side, side))
    orthonormal = np.linalg.qr(random)[0][:rows, :columns]
    return np.ascontiguousarray(orthonormal, dtype=np.float32)


def tiny_graph(
    size: int = 32,
    look: int = 16,
    copy: int = 16,
    layout: Literal["nhwc", "nchw"] = "nhwc",
) -> onnx.ModelProto:
    """The network without metadata. Layout `nhwc` takes raw uint8 pixels and normalises inside;
    `nchw` takes float32 channel planes already normalised by the caller with mean and std."""
    nodes: list[onnx.NodeProto] = []
    constants: list[onnx.TensorProto] = []

    def constant(name: str, value: NDArray[Any]) -> str:
        constants.append(numpy_helper.from_array(value, name))
        return name

    if layout == "nhwc":
        pixels = helper.make_tensor_value_info("pixels", TensorProto.UINT8, ["n", size, size, 3])
        nodes += [
            helper.make_node("Cast", ["pixels"], ["as_float"], to=TensorProto.FLOAT),
            helper.make_node("Transpose", ["as_float"], ["planes"], perm=[0, 3, 1, 2]),
            helper.make_node(
                "Div", ["planes", constant("white", np.array([255], np.float32))], ["unit"]
            ),
            helper.make_node(
                "Sub", ["unit", constant("grey", np.array([0.5], np.float32))], ["centred"]
            ),
        ]
    else:
        pixels = helper.make_tensor_value_info("pixels", TensorProto.FLOAT, ["n", 3, size, size])
        nodes.append(helper.make_node("Identity", ["pixels"], ["centred"]))

    outputs = []
    for seed, (name, dimension, cells) in enumerate([("look", look, 2), ("copy", copy, GRID)]):
        if not dimension:
            continue
        step = size // cells
        values = 3 * cells * cells
        flat = constant(f"{name}_flat", np.array([0, values], dtype=np.int64))
        projection = constant(f"{name}_projection", _projection(values, dimension, seed))
        # Without the offset an even grey picture would be a zero vector.
        offset = constant(f"{name}_offset", np.full(dimension, 0.02, dtype=np.float32))
        nodes += [
            helper.make_node(
                "AveragePool",
                ["centred"],
                [f"{name}_grid"],
                kernel_shape=[step, step],
                strides=[step, step],
            ),
            helper.make_node("Reshape", [f"{name}_grid", flat], [f"{name}_values"]),
            helper.make_node("MatMul", [f"{name}_values", projection], [f"{name}_projected"]),
            helper.make_node("Add", [f"{name}_projected", offset], [f"{name}_raw"]),
            helper.make_node("LpNormalization", [f"{name}_raw"], [name], axis=1, p=2),
        ]
        outputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", dimension]))
    graph = helper.make_graph(nodes, "tiny", [pixels], outputs, constants)
    model = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", OPSET)], producer_name="photofinder tests"
    )
    model.ir_version = IR_VERSION
    return model


def write_model_file(path: Path, model: onnx.ModelProto, metadata: dict[str, Any] | None) -> str:
    """Write the model with its metadata; returns the sha256 of the file."""
    if metadata is not None:
        helper.set_model_props(model, {"photofinder": json.dumps(metadata)})
    data = model.SerializeToString()
    path.write_bytes(data)
    return hashlib.sha256(data).hexdigest()


def write_tiny_model(
    folder: Path,
    name: str = "tiny",
    size: int = 32,
    look: int = 16,
    copy: int = 16,
    preliminary: bool = True,
    layout: Literal["nhwc", "nchw"] = "nhwc",
) -> Path:
    """Write `<name>.onnx` into the folder and enter it in the folder's registry.json.

    A second model in the same folder is added to the table; the first one stays the default.
    `copy=0` makes a model without the `copy` output. Returns the path of the .onnx file.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.onnx"
    metadata = tiny_metadata(name, size, look, copy, preliminary)
    sha256 = write_model_file(path, tiny_graph(size, look, copy, layout), metadata)
    registry = folder / "registry.json"
    table: dict[str, Any] = {"models": [], "default": name}
    if registry.exists():
        table = json.loads(registry.read_text(encoding="utf-8"))
    table["models"] = [other for other in table["models"] if other["name"] != name]
    entry = {"file": path.name, "name": name, "sha256": sha256, "metadata": metadata}
    table["models"].append(entry)
    registry.write_text(json.dumps(table, indent=1), encoding="utf-8")
    return path
