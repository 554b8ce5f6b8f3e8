"""The shipped model files are the ones of the registry and do what their metadata says."""

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort
import pytest

from photofinder.errors import ModelError
from photofinder.search.model_registry import Registry
from photofinder.search.model_spec import spec_from_metadata

MODELS = Path(__file__).parents[2] / "resources" / "models"
TABLE = json.loads((MODELS / "registry.json").read_text())
LARGEST = 15_000_000


def session(path: Path) -> ort.InferenceSession:
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    return ort.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def metadata(path: Path) -> dict[str, Any]:
    return json.loads(session(path).get_modelmeta().custom_metadata_map["photofinder"])


NETWORKS = [entry for entry in TABLE["models"] if entry["file"].endswith(".onnx")]
entries = pytest.mark.parametrize("entry", NETWORKS, ids=lambda entry: entry["name"])


@entries
def test_hash_and_size(entry: dict[str, str]) -> None:
    data = (MODELS / entry["file"]).read_bytes()
    assert hashlib.sha256(data).hexdigest() == entry["sha256"]
    assert len(data) <= LARGEST


@entries
def test_metadata_is_complete(entry: dict[str, str]) -> None:
    path = MODELS / entry["file"]
    values = metadata(path)
    spec = spec_from_metadata(values, path, entry["sha256"])
    assert spec.name == entry["name"]
    assert set(spec.outputs) == {"look", "copy"}
    assert max(spec.outputs.values()) <= 256
    assert values["scores"]["copy"]["identical"] > values["scores"]["copy"]["near"]
    assert values["scores"]["look"]["similar"] > values["scores"]["look"]["loose"]


@entries
def test_outputs_are_unit_vectors_whatever_the_batch(entry: dict[str, str]) -> None:
    path = MODELS / entry["file"]
    values, run = metadata(path), session(path)
    size = values["size"]
    x = np.random.default_rng(0).normal(size=(5, 3, size, size)).astype(np.float32)
    x[4] = 0.0  # a flat picture has a direction as well
    names = list(values["outputs"])
    together = dict(zip(names, run.run(names, {"pixels": x}), strict=True))
    alone = dict(zip(names, run.run(names, {"pixels": x[2:3]}), strict=True))
    for name, length in values["outputs"].items():
        assert together[name].shape == (5, length)
        assert together[name].dtype == np.float32
        np.testing.assert_allclose(np.linalg.norm(together[name], axis=1), 1, atol=1e-4)
        assert float((together[name][2] * alone[name][0]).sum()) > 0.999


def test_the_default_is_there() -> None:
    assert Registry(MODELS).default in {entry["name"] for entry in TABLE["models"]}


def test_a_changed_file_is_refused(tmp_path: Path) -> None:
    entry = TABLE["models"][0]
    data = bytearray((MODELS / entry["file"]).read_bytes())
    data[len(data) // 2] ^= 1
    (tmp_path / entry["file"]).write_bytes(data)
    (tmp_path / "registry.json").write_text(json.dumps(TABLE))
    registry = Registry(tmp_path)
    with pytest.raises(ModelError, match=entry["name"]):
        registry.get(entry["name"])
