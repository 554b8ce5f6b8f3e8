"""ONNX files are judged by their bytes, without running them."""

import contextlib
from pathlib import Path

import numpy as np
import onnx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from onnx import TensorProto, helper, numpy_helper

from photofinder.search.onnx_file import NotOnnx, read_onnx
from tests.tiny_model import tiny_graph, tiny_metadata, write_model_file, write_tiny_model


def test_metadata_is_read(tmp_path: Path) -> None:
    facts = read_onnx(write_tiny_model(tmp_path).read_bytes())
    assert facts.metadata == tiny_metadata()
    assert facts.problem is None
    assert not facts.external_data


def test_a_file_without_our_metadata_has_a_problem(tmp_path: Path) -> None:
    path = tmp_path / "plain.onnx"
    write_model_file(path, tiny_graph(), None)
    assert read_onnx(path.read_bytes()).problem == "has no 'photofinder' metadata"


def test_external_data_is_noticed() -> None:
    model = tiny_graph()
    tensor = model.graph.initializer[0]
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="/etc/passwd")
    facts = read_onnx(model.SerializeToString())
    assert facts.external_data
    assert facts.problem == "keeps part of its data in other files"


def test_external_data_in_a_subgraph_is_noticed() -> None:
    tensor = numpy_helper.from_array(np.ones(1, np.float32), "inner")
    tensor.ClearField("raw_data")
    tensor.external_data.add(key="location", value="other.bin")
    branch = helper.make_graph(
        [helper.make_node("Constant", [], ["y"], value=tensor)],
        "branch",
        [],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, [1])],
    )
    model = tiny_graph()
    model.graph.node.append(
        helper.make_node("If", ["c"], ["z"], then_branch=branch, else_branch=branch)
    )
    assert read_onnx(model.SerializeToString()).external_data


def test_foreign_operators_are_noticed() -> None:
    model = tiny_graph()
    model.graph.node.append(helper.make_node("Shell", ["look"], ["x"], domain="evil.example"))
    model.opset_import.append(helper.make_opsetid("evil.example", 1))
    problem = read_onnx(model.SerializeToString()).problem
    assert problem is not None
    assert "evil.example" in problem


@pytest.mark.parametrize("data", [b"", b"\x00", b"not a model at all", b"\x3a\xff\xff\xff\xff\x0f"])
def test_other_files_are_refused(data: bytes) -> None:
    with pytest.raises(NotOnnx):
        read_onnx(data)


def test_deep_nesting_is_refused() -> None:
    def wrapped(inner: bytes, field: int) -> bytes:
        size, length = len(inner), b""
        while size > 127:
            length, size = length + bytes([size & 127 | 128]), size >> 7
        return bytes([field << 3 | 2]) + length + bytes([size]) + inner

    data = b""
    for _ in range(100):
        data = wrapped(wrapped(wrapped(data, 6), 5), 1)
    with pytest.raises(NotOnnx, match="deeply"):
        read_onnx(wrapped(data, 7))


@given(cut=st.floats(0, 1), flip=st.integers(0, 255), data=st.data())
def test_damaged_files_never_raise_anything_else(
    cut: float, flip: int, data: st.DataObject
) -> None:
    model = tiny_graph(size=8, look=4, copy=4)
    helper.set_model_props(model, {"photofinder": "{}"})
    damaged = bytearray(model.SerializeToString())
    damaged[data.draw(st.integers(0, len(damaged) - 1))] ^= flip
    with contextlib.suppress(NotOnnx):
        read_onnx(bytes(damaged[: int(cut * len(damaged))]))


def test_the_onnx_package_agrees(tmp_path: Path) -> None:
    path = write_tiny_model(tmp_path)
    model = onnx.load(path)
    assert read_onnx(path.read_bytes()).domains == {node.domain for node in model.graph.node}


def test_an_operator_set_that_is_only_listed_is_no_need(tmp_path: Path) -> None:
    """Published files list what their tool knows; onnxruntime runs them all the same."""
    path = write_tiny_model(tmp_path)
    model = onnx.load(path)
    model.opset_import.append(helper.make_opsetid("org.pytorch.aten", 1))
    onnx.save(model, path)
    assert read_onnx(path.read_bytes()).problem is None
