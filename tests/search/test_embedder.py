"""Vectors are unit length, independent of batches and threads, and bad ones are marked."""

import hashlib
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from onnx import TensorProto, helper, numpy_helper

from photofinder.errors import ModelError
from photofinder.search import embedder as embedder_module
from photofinder.search.embedder import Embedder, unit_rows
from photofinder.search.model_registry import Registry
from photofinder.search.model_spec import ModelSpec, spec_from_metadata
from tests.search.made import layout
from tests.tiny_model import tiny_graph, tiny_metadata, write_model_file, write_tiny_model


def pictures(count: int, size: int = 32) -> np.ndarray[Any, np.dtype[np.uint8]]:
    return np.stack([layout(seed, size) for seed in range(count)])


def spec_of(path: Path, model: Any, metadata: dict[str, Any] | None = None) -> ModelSpec:
    metadata = metadata or tiny_metadata()
    sha256 = write_model_file(path, model, metadata)
    return spec_from_metadata(metadata, path, sha256)


def test_vectors_have_length_one(embedder: Embedder) -> None:
    result = embedder.embed(pictures(5))
    assert result.ok.all()
    assert result.copy is not None
    for vectors in (result.look, result.copy):
        assert vectors.dtype == np.float32
        assert vectors.shape == (5, 16)
        assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-6)


def test_similar_pictures_are_near(embedder: Embedder) -> None:
    first = layout(1, 32)
    darker = (first * 0.9).astype(np.uint8)
    vectors = embedder.embed(np.stack([first, darker, layout(2, 32)]))
    assert vectors.copy is not None
    for rows in (vectors.look, vectors.copy):
        assert rows[0] @ rows[1] > 0.9 > rows[0] @ rows[2]


@pytest.mark.parametrize("sessions", [1, 3])
def test_batches_and_threads_change_nothing(spec: ModelSpec, sessions: int) -> None:
    pixels = pictures(37)
    with Embedder(spec) as one, Embedder(replace(spec, batch=4), sessions) as several:
        assert np.allclose(one.embed(pixels).look, several.embed(pixels).look, atol=1e-6)
        assert len(several.embed(pixels[:0])) == 0


def test_several_threads_may_call(spec: ModelSpec) -> None:
    pixels = pictures(20)
    with Embedder(spec, 2) as embedder, ThreadPoolExecutor(4) as pool:
        expected = embedder.embed(pixels).look
        for result in pool.map(lambda _: embedder.embed(pixels), range(12)):
            assert np.allclose(result.look, expected, atol=1e-6)


def test_float_models_are_normalised_here(tmp_path: Path) -> None:
    write_tiny_model(tmp_path, "inside", layout="nhwc")
    write_tiny_model(tmp_path, "outside", layout="nchw")
    registry = Registry(tmp_path, None)
    with Embedder(registry.get("inside")) as one, Embedder(registry.get("outside")) as other:
        pixels = pictures(3)
        assert np.allclose(one.embed(pixels).look, other.embed(pixels).look, atol=1e-5)


def test_a_model_without_copy(tmp_path: Path) -> None:
    write_tiny_model(tmp_path, copy=0)
    with Embedder(Registry(tmp_path, None).get("tiny")) as embedder:
        assert embedder.embed(pictures(2)).copy is None


def test_wrong_pixels_are_a_mistake_of_the_caller(embedder: Embedder) -> None:
    for wrong in (pictures(1)[0], pictures(1, 64), pictures(1).astype(np.float32)):
        with pytest.raises(ValueError, match="expected uint8"):
            embedder.embed(wrong)


def test_a_changed_file_is_not_loaded(spec: ModelSpec) -> None:
    data = bytearray(spec.path.read_bytes())
    data[-1] ^= 1
    spec.path.write_bytes(data)
    with pytest.raises(ModelError, match="has changed"):
        Embedder(spec)


def test_rows_without_a_direction_are_marked() -> None:
    raw = np.array([[3, 4], [np.nan, 1], [0, 0], [np.inf, 1], [1e-9, 0]], np.float32)
    vectors, ok = unit_rows(raw)
    assert ok.tolist() == [True, False, False, False, False]
    assert vectors[0] == pytest.approx([0.6, 0.8])
    assert not vectors[1:].any()


def test_only_the_bad_picture_of_a_batch_is_marked(tmp_path: Path) -> None:
    # White pictures divide by zero; the probe and all others pass.
    model = tiny_graph(size=32, look=12, copy=0)
    look = next(node for node in model.graph.node if node.output[0] == "look")
    look.output[0] = "look_before"
    model.graph.initializer.append(
        numpy_helper.from_array(np.array([0, 1, 2, 3], np.int64), "all_axes")
    )
    model.graph.initializer.append(numpy_helper.from_array(np.array([1, -1], np.int64), "column"))
    model.graph.initializer.append(numpy_helper.from_array(np.array([0.5], np.float32), "half"))
    model.graph.node.extend(
        [
            helper.make_node("Sub", ["half", "centred"], ["from_white"]),
            helper.make_node("ReduceMax", ["from_white"], ["most"], axes=[1, 2, 3], keepdims=0),
            helper.make_node("Reshape", ["most", "column"], ["rows"]),
            helper.make_node("Transpose", ["rows"], ["column_of_most"], perm=[1, 0]),
            helper.make_node("Div", ["look_before", "column_of_most"], ["look"]),
        ]
    )
    spec = spec_of(tmp_path / "t.onnx", model, tiny_metadata(look=12, copy=0))
    pixels = pictures(3)
    pixels[1] = 255
    with Embedder(spec) as embedder:
        assert embedder.embed(pixels).ok.tolist() == [True, False, True]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"input": "image"}, "one input 'image'"),
        ({"size": 64, "resize_to": 64}, "must take uint8"),
        ({"outputs": {"look": 16, "copy": 8}}, "'copy' with shape"),
    ],
)
def test_a_model_must_do_what_it_says(change: dict[str, Any], message: str, tmp_path: Path) -> None:
    spec = spec_of(tmp_path / "t.onnx", tiny_graph(), {**tiny_metadata(), **change})
    with pytest.raises(ModelError, match=message):
        Embedder(spec)


def test_a_missing_output_is_told(tmp_path: Path) -> None:
    spec = spec_of(tmp_path / "t.onnx", tiny_graph(copy=0))
    with pytest.raises(ModelError, match="no float output 'copy'"):
        Embedder(spec)


def test_a_file_that_cannot_be_loaded_is_told(tmp_path: Path) -> None:
    model = tiny_graph()
    model.graph.node.append(helper.make_node("NoSuchThing", ["look"], ["x"]))
    with pytest.raises(ModelError, match="cannot be loaded"):
        Embedder(spec_of(tmp_path / "t.onnx", model))


def test_a_network_without_end_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedder_module, "PROBE_LIMIT_S", 0.2)
    model = tiny_graph(copy=0)
    look = next(node for node in model.graph.node if node.output[0] == "look")
    look.output[0] = "look_before"
    body = helper.make_graph(
        [
            helper.make_node("Identity", ["more"], ["more_out"]),
            helper.make_node("Mul", ["value", "one"], ["value_out"]),
        ],
        "body",
        [
            helper.make_tensor_value_info("turn", TensorProto.INT64, []),
            helper.make_tensor_value_info("more", TensorProto.BOOL, []),
            helper.make_tensor_value_info("value", TensorProto.FLOAT, None),
        ],
        [
            helper.make_tensor_value_info("more_out", TensorProto.BOOL, []),
            helper.make_tensor_value_info("value_out", TensorProto.FLOAT, None),
        ],
    )
    for name, value in (
        ("turns", np.array(2**60)),
        ("go", np.array(True)),
        ("one", np.array([1], np.float32)),
    ):
        model.graph.initializer.append(numpy_helper.from_array(value, name))
    model.graph.node.append(
        helper.make_node("Loop", ["turns", "go", "look_before"], ["look"], body=body)
    )
    spec = spec_of(tmp_path / "t.onnx", model, tiny_metadata(copy=0))
    with pytest.raises(ModelError, match="failed"):
        Embedder(spec)


def test_external_data_is_never_opened(tmp_path: Path) -> None:
    (tmp_path / "weights.bin").write_bytes(bytes(48 * 16 * 4))
    model = tiny_graph()
    tensor = next(t for t in model.graph.initializer if t.name == "copy_projection")
    tensor.ClearField("raw_data")
    tensor.data_location = TensorProto.EXTERNAL
    tensor.external_data.add(key="location", value="weights.bin")
    with pytest.raises(ModelError, match="other files"):
        Embedder(spec_of(tmp_path / "t.onnx", model))


def test_a_verified_file_with_rubbish_inside_is_told(tmp_path: Path, spec: ModelSpec) -> None:
    path = tmp_path / "rubbish.onnx"
    path.write_bytes(b"rubbish")
    sha256 = hashlib.sha256(b"rubbish").hexdigest()
    with pytest.raises(ModelError, match="no usable ONNX"):
        Embedder(replace(spec, path=path, sha256=sha256))
