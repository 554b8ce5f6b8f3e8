"""Fine-tuning: one ONNX file that does what was learned, or nothing at all."""

import hashlib
import json
from pathlib import Path

import numpy as np
import onnxruntime as ort
import pytest

from photofinder.albums.labelled import Labelled, read_albums
from photofinder.errors import ModelError, UsageError
from photofinder.export.finetuning import FineTuned, finetune
from photofinder.paths import resources
from photofinder.search.album_layer import album_layer
from photofinder.search.embedder import Embedder
from photofinder.search.model_registry import Registry
from tests.albums.made import write_albums
from tests.tiny_model import tiny_graph, tiny_metadata, write_model_file, write_tiny_model


@pytest.fixture(scope="module")
def albums(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three albums of made photos."""
    return write_albums(tmp_path_factory.mktemp("albums") / "albums")


@pytest.fixture
def models(tmp_path: Path) -> Registry:
    """The tiny model, and a folder for the user's."""
    write_tiny_model(tmp_path / "bundled")
    return Registry(tmp_path / "bundled", tmp_path / "models")


def _read(folder: Path, models: Registry, name: str = "tiny") -> Labelled:
    with Embedder(models.get(name)) as embedder:
        return read_albums(bytes(folder), embedder, lambda *_: None, copies_from=0.9999)


def _finetuned(folder: Path, models: Registry) -> tuple[FineTuned, Labelled]:
    found = _read(folder, models)
    base = models.get("tiny")
    return finetune(base, "tiny-albums", found, 0, models, lambda *_: None), found


def test_the_file_does_what_was_learned(albums: Path, models: Registry) -> None:
    done, found = _finetuned(albums, models)
    assert done.learned.better and done.parity is not None and done.parity > 0.99999
    spec = models.get("tiny-albums")
    assert spec == done.spec and spec.outputs == models.get("tiny").outputs
    with Embedder(models.get("tiny")) as before, Embedder(spec) as after:
        old, new = before.embed(found.pixels), after.embed(found.pixels)
    assert np.allclose(new.look, done.learned.projection(old.look), atol=1e-5)
    assert new.copy is not None and np.array_equal(new.copy, old.copy)
    session = ort.InferenceSession(spec.path.read_bytes(), providers=["CPUExecutionProvider"])
    (chances,) = session.run(["albums"], {"pixels": found.pixels})
    assert np.allclose(chances, done.learned.classifier(new.look), atol=1e-5)
    layer = album_layer(spec)
    assert layer is not None and layer.names == ("beach", "garden", "town")
    assert np.array_equal(layer.weight, done.learned.classifier.weight)
    assert np.array_equal(layer.bias, done.learned.classifier.bias)
    assert layer.sure == pytest.approx(done.learned.sure, abs=1e-4)
    assert spec.scores["copy"] == models.get("tiny").scores["copy"]
    assert spec.scores["look"] == done.learned.scores


def test_a_model_of_one_output_that_normalises_outside(albums: Path, tmp_path: Path) -> None:
    write_tiny_model(tmp_path / "bundled", copy=0, layout="nchw")
    models = Registry(tmp_path / "bundled", tmp_path / "models")
    done, _ = _finetuned(albums, models)
    assert done.spec is not None and dict(done.spec.outputs) == {"look": 16}


def test_of_a_pair_the_half_for_words_is_left_out(albums: Path, tmp_path: Path) -> None:
    """What was learned moves the photos away from what words say of them."""
    sha256 = hashlib.sha256(b"half").hexdigest()
    for name in ("t.onnx", "t.json"):
        (tmp_path / name).write_bytes(b"half")
    tower = {
        "file": "t.onnx", "sha256": sha256, "tokenizer": {"file": "t.json", "sha256": sha256},
        "input": "input_ids", "mask": "", "output": "text_embeds", "context": 77,
        "scores": {"similar": 0.3, "loose": 0.2},
    }  # fmt: skip
    metadata = {**tiny_metadata(copy=0), "text": tower}
    write_model_file(tmp_path / "pair.onnx", tiny_graph(copy=0), metadata)
    models = Registry(tmp_path / "none", tmp_path / "models")
    assert models.add(tmp_path / "pair.onnx").text is not None
    done, _ = _finetuned(albums, models)
    assert done.spec is not None and done.spec.text is None


def test_without_a_gain_nothing_is_registered(albums: Path, models: Registry) -> None:
    found = _read(albums, models)
    shuffled = np.random.default_rng(3).permutation(found.labels)
    mixed = Labelled(found.names, shuffled, found.look, found.groups, found.contents, found.pixels)
    done = finetune(models.get("tiny"), "mixed", mixed, 0, models, lambda *_: None)
    assert done.spec is None and not done.learned.better
    assert not (models.get("tiny").path.parent.parent / "models").exists()


def test_stopping_leaves_nothing(albums: Path, models: Registry, tmp_path: Path) -> None:
    found = _read(albums, models)

    def stop(label: str, done: int, total: int) -> None:
        if label == "Writing the model":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        finetune(models.get("tiny"), "stopped", found, 0, models, stop)
    assert not (tmp_path / "models").exists()
    assert [model.name for model in models.list()] == ["tiny"]


def test_what_cannot_learn_is_refused(albums: Path, models: Registry) -> None:
    _, found = _finetuned(albums, models)
    with pytest.raises(UsageError, match="already"):
        finetune(models.get("tiny-albums"), "twice", found, 0, models, lambda *_: None)
    with pytest.raises(ModelError, match="already another"):
        finetune(models.get("tiny"), "tiny-albums", found, 0, models, lambda *_: None)
    sift = Registry(resources() / "models").get("sift")
    with pytest.raises(UsageError, match="no network"):
        finetune(sift, "sift-albums", found, 0, models, lambda *_: None)


def test_a_damaged_layer_is_told(albums: Path, models: Registry, tmp_path: Path) -> None:
    done, _ = _finetuned(albums, models)
    assert done.spec is not None
    names = json.dumps(["beach", "garden", "town"]).encode()
    data = done.spec.path.read_bytes()
    assert names in data
    (tmp_path / "cut.onnx").write_bytes(data.replace(names, json.dumps(["beach"]).encode()
                                        .ljust(len(names))))  # fmt: skip
    other = Registry(tmp_path / "none", tmp_path / "other").add(tmp_path / "cut.onnx")
    with pytest.raises(ModelError, match="damaged layer"):
        album_layer(other)


@pytest.mark.slow
def test_real_albums_gain(shared_photos: Path, tmp_path: Path) -> None:
    folder = shared_photos.parent / "labelled" / "scenes"
    if not folder.is_dir():
        pytest.skip(f"no real albums at {folder}")
    models = Registry(resources() / "models", tmp_path / "models")
    with Embedder(models.get(models.default), 2) as embedder:
        found = read_albums(bytes(folder), embedder, lambda *_: None, copies_from=0.9)
    done = finetune(models.get(models.default), "scenes", found, 0, models, lambda *_: None)
    assert done.spec is not None and done.parity is not None and done.parity > 0.9999
    learned = done.learned
    assert learned.after.mean_average_precision > learned.before.mean_average_precision + 0.08
    assert learned.accuracy > 0.8
