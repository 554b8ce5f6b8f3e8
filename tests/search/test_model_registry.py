"""Models are known by their hash; what was changed is refused and stays described."""

import json
from pathlib import Path
from typing import Any

import pytest

from photofinder.errors import ModelError
from photofinder.imaging.decode import InputSpec
from photofinder.search.model_registry import BrokenModel, Registry
from photofinder.search.model_spec import ModelSpec, spec_from_metadata
from tests.tiny_model import tiny_graph, tiny_metadata, write_model_file, write_tiny_model


def flip_a_byte(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def test_the_description_comes_from_the_file(registry: Registry, models_folder: Path) -> None:
    spec = registry.get("tiny")
    assert registry.default == "tiny"
    assert spec.path == models_folder / "tiny.onnx"
    assert spec.spec == InputSpec(32, "squash", 32, "bicubic")
    assert (spec.look, spec.copy, spec.preliminary) == (16, 16, True)
    assert spec.scores == tiny_metadata()["scores"]


def test_a_changed_file_is_refused_and_still_described(
    registry: Registry, models_folder: Path
) -> None:
    before = registry.get("tiny")
    flip_a_byte(models_folder / "tiny.onnx")
    with pytest.raises(ModelError, match=r"has changed \(sha256 "):
        registry.get("tiny")
    assert registry.described(before.sha256) == before
    broken = registry.list()[0]
    assert isinstance(broken, BrokenModel)
    assert "has changed" in broken.problem


def test_what_was_read_once_is_remembered_without_the_file(
    models_folder: Path, tmp_path: Path
) -> None:
    table = json.loads((models_folder / "registry.json").read_text())
    del table["models"][0]["metadata"]
    (models_folder / "registry.json").write_text(json.dumps(table))
    before = Registry(models_folder, tmp_path / "own").get("tiny")
    (models_folder / "tiny.onnx").unlink()
    later = Registry(models_folder, tmp_path / "own")
    assert later.described(before.sha256).outputs == before.outputs
    with pytest.raises(ModelError, match="is missing"):
        later.get("tiny")
    with pytest.raises(ModelError):
        Registry(models_folder, None).described(before.sha256)


def test_an_unknown_name_tells_the_known_ones(registry: Registry) -> None:
    with pytest.raises(ModelError, match=r"no model 'huge' \(known: tiny\)"):
        registry.get("huge")


def test_no_tables_at_all(tmp_path: Path) -> None:
    empty = Registry(tmp_path / "nothing", None)
    assert empty.list() == []
    with pytest.raises(ModelError):
        _ = empty.default


def test_adding_a_model(registry: Registry, tmp_path: Path) -> None:
    own = write_tiny_model(tmp_path / "elsewhere", "mine", look=8)
    spec = registry.add(own)
    assert spec.path.parent == tmp_path / "own models"
    assert [m.name for m in registry.list()] == ["tiny", "mine"]
    assert registry.get("mine").look == 8
    assert registry.add(own) == spec  # twice is once
    assert len(registry.list()) == 2


def test_a_second_model_of_the_same_name_is_refused(registry: Registry, tmp_path: Path) -> None:
    other = write_tiny_model(tmp_path / "elsewhere", "tiny", look=8)
    with pytest.raises(ModelError, match="already another model named 'tiny'"):
        registry.add(other)


def test_files_that_cannot_be_used_are_not_added(registry: Registry, tmp_path: Path) -> None:
    text = tmp_path / "notes.onnx"
    text.write_text("no model")
    plain = tmp_path / "plain.onnx"
    write_model_file(plain, tiny_graph(), None)
    for path in (text, plain, tmp_path / "missing.onnx"):
        with pytest.raises(ModelError):
            registry.add(path)
    assert [m.name for m in registry.list()] == ["tiny"]


@pytest.mark.parametrize("table", ["{", "[]", '{"models": {}}', '{"models": [{"name": "x"}]}'])
def test_a_damaged_table_is_a_model_error(table: str, tmp_path: Path) -> None:
    (tmp_path / "registry.json").write_text(table)
    with pytest.raises(ModelError, match="table of models"):
        Registry(tmp_path, None).list()


def test_a_table_cannot_name_files_elsewhere(tmp_path: Path) -> None:
    entry = {"name": "x", "sha256": "0" * 64, "file": "../x.onnx"}
    (tmp_path / "registry.json").write_text(json.dumps({"models": [entry]}))
    with pytest.raises(ModelError, match="outside its folder"):
        Registry(tmp_path, None).get("x")


def test_another_name_inside_the_file_is_refused(tmp_path: Path) -> None:
    write_tiny_model(tmp_path)
    path = tmp_path / "registry.json"
    path.write_text(path.read_text().replace('"name": "tiny",\n   "sha', '"name": "big",\n   "sha'))
    with pytest.raises(ModelError, match="calls itself 'tiny'"):
        Registry(tmp_path, None).get("big")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("name", ""),
        ("name", "a\nb"),
        ("size", 0),
        ("size", "32"),
        ("size", True),
        ("resize", "stretch"),
        ("resize_to", 16),
        ("kernel", "nearest"),
        ("mean", [0, 0]),
        ("std", [1, 0, 1]),
        ("outputs", {"copy": 4}),
        ("outputs", {"look": 0}),
        ("outputs", {"look": 4, "other": 4}),
        ("scores", {"look": {"similar": 0.5}}),
        ("scores", {"look": {"similar": "high"}, "copy": {"near": 0.5}}),
        ("batch", 0),
        ("licence", None),
    ],
)
def test_wrong_metadata_is_named(key: str, value: Any) -> None:
    metadata = {**tiny_metadata(), key: value}
    with pytest.raises(ModelError, match=f"wrong '{key}'"):
        spec_from_metadata(metadata, Path("tiny.onnx"), "0" * 64)


def test_a_model_may_lack_the_copy_output(tmp_path: Path) -> None:
    write_tiny_model(tmp_path, copy=0)
    spec = Registry(tmp_path, None).get("tiny")
    assert isinstance(spec, ModelSpec)
    assert spec.copy == 0
