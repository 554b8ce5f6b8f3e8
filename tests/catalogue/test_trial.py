"""A network that nobody has vouched for is tried where it can do no harm."""

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from photofinder.catalogue.trial import LIMITS, Ports, tried
from photofinder.errors import ModelError
from tests.catalogue.test_adoption import SIZE, WIDTH, network, saved
from tests.tiny_model import write_tiny_model

PORTS = Ports("pixel_values", SIZE, "vector")


def endless(path: Path) -> Path:
    """A loop that never ends, beside the real vector."""
    model = network("vector")
    body = helper.make_graph(
        [helper.make_node("Identity", ["go"], ["on"]), helper.make_node("Identity", ["x"], ["y"])],
        "body",
        [
            helper.make_tensor_value_info("round", TensorProto.INT64, []),
            helper.make_tensor_value_info("go", TensorProto.BOOL, []),
            helper.make_tensor_value_info("x", TensorProto.FLOAT, None),
        ],
        [
            helper.make_tensor_value_info("on", TensorProto.BOOL, []),
            helper.make_tensor_value_info("y", TensorProto.FLOAT, None),
        ],
    )
    graph = model.graph
    graph.node[-1].output[0] = "inner"
    graph.node.append(helper.make_node("Loop", ["", "true", "inner"], ["vector"], body=body))
    graph.initializer.append(numpy_helper.from_array(np.array(True), "true"))
    onnx.save(model, path)
    return path


def greedy(path: Path) -> Path:
    """Asks for far more memory than is allowed."""
    model = network("vector")
    graph = model.graph
    graph.node[-1].output[0] = "inner"
    graph.initializer.append(numpy_helper.from_array(np.array([1 << 20, 1 << 14]), "many"))
    graph.initializer.append(numpy_helper.from_array(np.array([0, 1]), "axes"))
    graph.node.append(helper.make_node("ConstantOfShape", ["many"], ["zeros"]))
    graph.node.append(helper.make_node("ReduceSum", ["zeros", "axes"], ["sum"], keepdims=1))
    graph.node.append(helper.make_node("Add", ["inner", "sum"], ["vector"]))
    onnx.save(model, path)
    return path


def test_a_network_tells_the_length_of_its_vector(tmp_path: Path) -> None:
    assert tried(saved(tmp_path, network("vector")), "it", PORTS) == WIDTH
    assert tried(write_tiny_model(tmp_path / "own", "mine", look=8), "it") == 8


def test_what_hangs_is_ended(tmp_path: Path) -> None:
    path = endless(tmp_path / "n.onnx")
    for limits in (replace(LIMITS, wall_seconds=6), replace(LIMITS, cpu_seconds=1)):
        with pytest.raises(ModelError, match="cannot be used"):
            tried(path, "it", PORTS, limits=limits)


def test_what_asks_for_too_much_memory_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be used"):
        tried(greedy(tmp_path / "n.onnx"), "it", PORTS)


def test_what_is_no_network_is_refused(tmp_path: Path) -> None:
    (tmp_path / "n.onnx").write_bytes(os.urandom(5000))
    for ports in (PORTS, None):
        with pytest.raises(ModelError, match=r"cannot be used|is no usable") as told:
            tried(tmp_path / "n.onnx", "it", ports)
        assert "\n" not in str(told.value)


class Enough(Exception):
    """Somebody does not want to wait."""


def test_waiting_can_be_ended(tmp_path: Path) -> None:
    def impatient() -> None:
        raise Enough

    with pytest.raises(Enough):
        tried(endless(tmp_path / "n.onnx"), "it", PORTS, wait=impatient)
