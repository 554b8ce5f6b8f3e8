"""A network and what was learned from albums, in one ONNX file."""

import json
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from photofinder.albums.classifier import Classifier
from photofinder.albums.projection import Projection
from photofinder.errors import ModelError
from photofinder.search.album_layer import BIAS, WEIGHT
from photofinder.search.onnx_file import METADATA_KEY

LOOK, ALBUMS = "look", "albums"
_BEFORE = "photofinder_look_before"


def fold(
    data: bytes, projection: Projection, classifier: Classifier, metadata: Mapping[str, Any]
) -> bytes:
    """The network with `look` projected and one more output, `albums`: the probability of each
    album, float32 [n, albums]. Other outputs stay as they are; `metadata` replaces the old.

    Needs the `onnx` package. Raises ModelError when the network cannot be extended.
    """
    import onnx

    try:
        model = onnx.load_from_string(data)
        _extend(model.graph, projection, classifier)
        onnx.helper.set_model_props(model, {METADATA_KEY: json.dumps(metadata, sort_keys=True)})
        onnx.checker.check_model(model)
        return bytes(model.SerializeToString())
    except (ValueError, onnx.checker.ValidationError) as error:
        raise ModelError(f"The network cannot be extended: {str(error).splitlines()[0]}") from error


def _extend(graph: Any, projection: Projection, classifier: Classifier) -> None:
    from onnx import TensorProto, helper, numpy_helper

    for node in graph.node:
        node.input[:] = [_BEFORE if name == LOOK else name for name in node.input]
        node.output[:] = [_BEFORE if name == LOOK else name for name in node.output]

    def constant(name: str, value: npt.NDArray[np.float32]) -> str:
        graph.initializer.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def step(operator: str, inputs: list[str], output: str, **attributes: Any) -> str:
        name = f"photofinder_{operator}_{output}"
        graph.node.append(helper.make_node(operator, inputs, [output], name, **attributes))
        return output

    prefix = "photofinder_look_"
    # Not every network gives unit length, but the projection was learned of unit vectors.
    unit = step("LpNormalization", [_BEFORE], prefix + "unit", axis=1, p=2)
    centred = step("Sub", [unit, constant(prefix + "mean", projection.mean)], prefix + "centred")
    matrix = constant(prefix + "matrix", projection.matrix.T)
    moved = step("MatMul", [centred, matrix], prefix + "moved")
    step("LpNormalization", [moved], LOOK, axis=1, p=2)
    weighed = step("MatMul", [LOOK, constant(WEIGHT, classifier.weight)], "photofinder_weighed")
    values = step("Add", [weighed, constant(BIAS, classifier.bias)], "photofinder_values")
    step("Softmax", [values], ALBUMS, axis=1)
    # Tools that know an older shape of `look` would contradict.
    kept = [info for info in graph.value_info if info.name != LOOK]
    del graph.value_info[:]
    graph.value_info.extend(kept)
    shape: list[str | int | None] = ["n", classifier.weight.shape[1]]
    graph.output.append(helper.make_tensor_value_info(ALBUMS, TensorProto.FLOAT, shape))
