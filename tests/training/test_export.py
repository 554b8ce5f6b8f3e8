"""The exported file does what torch does; int8 does nearly so; a file can be trained on.

Needs torch (extra `export`). Real photos come from the folder in PHOTOFINDER_TEST_PHOTOS, or from
`shared/data/labelled` beside the repository.
"""

import json
import os
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed (extra: export)")
onnx = pytest.importorskip("onnx", reason="onnx is not installed (extra: export)")

from training import runtime  # noqa: E402
from training.evaluate import labelled  # noqa: E402
from training.export import metadata, write_metadata  # noqa: E402
from training.finish import finish  # noqa: E402
from training.finished import Finished, Preparation, load_finished, save_finished  # noqa: E402
from training.graph import build  # noqa: E402
from training.net import Student  # noqa: E402
from training.quantise import overlap  # noqa: E402
from training.shipped import load_model, load_shipped  # noqa: E402

ROOT = Path(__file__).parents[2]
MODELS = ROOT / "resources" / "models"
PHOTOS = Path(os.environ.get("PHOTOFINDER_TEST_PHOTOS", ROOT.parent / "shared/data/labelled"))
SIZE = 64


def made_pictures(count: int) -> list[np.ndarray]:
    rng = np.random.default_rng(2)
    coarse = rng.integers(0, 256, (count, 6, 6, 3), dtype=np.uint8)
    return [np.kron(c, np.ones((12, 12, 1), np.uint8)) for c in coarse]


@pytest.fixture(scope="module")
def finished() -> Finished:
    """A model with random weights and statistics that belong to them."""
    torch.manual_seed(1)
    student = Student(5)
    for module in student.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            torch.nn.init.uniform_(module.weight, 0.5, 1.5)
            torch.nn.init.normal_(module.bias, 0, 0.2)
    batch = torch.from_numpy(Preparation(SIZE).batch(made_pictures(48)))
    return finish(student, [batch], look="pooled", look_power=0.0, look_size=64, copy_power=0.25)


def test_export_parity_on_made_pictures(finished: Finished, tmp_path: Path) -> None:
    assert_parity(finished, Preparation(SIZE), made_pictures(12), tmp_path)


def test_finished_file_round_trip(finished: Finished, tmp_path: Path) -> None:
    save_finished(tmp_path / "m.pt", finished, Preparation(SIZE, "short"))
    again, preparation = load_finished(tmp_path / "m.pt")
    assert preparation == Preparation(SIZE, "short")
    x = torch.from_numpy(preparation.batch(made_pictures(2)))
    with torch.inference_mode():
        np.testing.assert_array_equal(finished(x)[0].numpy(), again(x)[0].numpy())


def test_a_shipped_file_reads_back_into_a_student(finished: Finished, tmp_path: Path) -> None:
    path = write(finished, Preparation(SIZE), tmp_path)
    again, _ = load_model(path)
    x = torch.from_numpy(Preparation(SIZE).batch(made_pictures(48)))
    with torch.inference_mode():
        for first, second in zip(finished(x), again(x), strict=True):
            assert float((first * second).sum(1).min()) > 0.9999
        # In training, too, when each BatchNorm measures its own batch.
        finished.trunk.train()
        again.trunk.train()
        mine, theirs = finished.trunk(x)[1], again.trunk(x)[1]
        finished.trunk.eval()
    assert torch.nn.functional.cosine_similarity(mine.flatten(), theirs.flatten(), 0) > 0.999


def test_the_default_model_can_be_trained_on() -> None:
    entry = json.loads((MODELS / "registry.json").read_text())["models"][0]
    state = load_shipped(MODELS / entry["file"])
    names = {n for n in Student(3).state_dict() if n.startswith("trunk.")}
    assert names - set(state) == {n for n in names if n.endswith("num_batches_tracked")}
    assert all(bool(torch.isfinite(value).all()) for value in state.values())


def write(model: Finished, preparation: Preparation, folder: Path) -> Path:
    proto = build(model, preparation.size)
    write_metadata(proto, metadata(model, preparation))
    onnx.save(proto, folder / "model.onnx")
    return folder / "model.onnx"


def assert_parity(
    model: Finished, preparation: Preparation, pictures: list[np.ndarray], folder: Path
) -> dict[str, np.ndarray]:
    there = runtime.onnx_embed(write(model, preparation, folder))(pictures)
    here = runtime.torch_embed(model, preparation)(pictures)
    for name in ("look", "copy"):
        assert float((here[name] * there[name]).sum(1).min()) >= 0.9999
    return dict(there)


@pytest.mark.skipif(not PHOTOS.is_dir(), reason=f"no photos in {PHOTOS}")
def test_default_model_on_real_photos(tmp_path: Path) -> None:
    """Parity in float32, and the shipped precision against it."""
    entry = json.loads((MODELS / "registry.json").read_text())["models"][0]
    model, preparation = load_model(MODELS / entry["file"])
    pictures = labelled(PHOTOS)[0][::3]
    full = assert_parity(model, preparation, pictures, tmp_path)
    shipped = runtime.onnx_embed(MODELS / entry["file"])(pictures)
    for name in ("look", "copy"):
        assert float((full[name] * shipped[name]).sum(1).mean()) >= 0.99
        assert overlap(full[name], shipped[name]) >= 0.95
