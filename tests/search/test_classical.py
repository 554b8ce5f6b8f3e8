"""Classical methods are models like any other: files in the registry, vectors from pixels."""

import importlib.util
import json
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from photofinder.bench import made
from photofinder.comparison.comparing import named
from photofinder.errors import ModelError
from photofinder.imaging.decode import prepare
from photofinder.imaging.descriptors import COLOUR_LENGTH, HASH_LENGTH, HOG_LENGTH
from photofinder.imaging.edits import apply
from photofinder.paths import resources
from photofinder.search.array_file import read_arrays, read_metadata, write_arrays
from photofinder.search.embedder import Embedder
from photofinder.search.model_registry import BrokenModel, Registry
from photofinder.search.model_spec import METHODS, ModelSpec
from photofinder.search.vlad import Vocabulary

SHIPPED = [
    row["name"]
    for row in json.loads((resources() / "models" / "registry.json").read_text())["models"]
    if row["file"].endswith(".npz")
]
WITHOUT_SURF = importlib.util.find_spec("mahotas") is None
LENGTHS = {"hog": HOG_LENGTH, "colour-layout": COLOUR_LENGTH, "hash": HASH_LENGTH}
Pixels = npt.NDArray[np.uint8]


@pytest.fixture
def shipped(tmp_path: Path) -> Registry:
    """The models that come with the program, and a folder for the user's."""
    return Registry(resources() / "models", tmp_path / "own")


def embedded(spec: ModelSpec, pictures: list[Pixels]) -> npt.NDArray[np.float32]:
    with Embedder(spec, 2) as embedder:
        found = embedder.embed(np.stack([prepare(rgb, spec.spec) for rgb in pictures]))
    assert found.ok.all() and found.copy is None
    return found.look


@pytest.mark.parametrize("method", SHIPPED)
def test_a_copy_is_nearer_than_other_pictures(method: str, shipped: Registry) -> None:
    if method == "surf":
        pytest.importorskip("mahotas", reason="mahotas is not installed (extra: surf)")
    spec = shipped.get(method)
    assert spec.method == method and method in METHODS
    pictures = [made.picture(seed, 320, 240) for seed in range(12)]
    rng = np.random.default_rng(0)
    copies = [apply("half_size+jpeg_q30", rgb, rng) for rgb in pictures]
    originals, found = embedded(spec, pictures), embedded(spec, copies)
    np.testing.assert_allclose(np.linalg.norm(originals, axis=1), 1, atol=1e-5)
    assert originals.shape[1] == LENGTHS.get(method, 256)
    right = (np.argmax(found @ originals.T, axis=1) == np.arange(12)).sum()
    assert right >= (10 if method == "surf" else 12)


def test_batches_and_threads_change_nothing(shipped: Registry) -> None:
    spec = shipped.get("orb")
    pixels = np.stack([prepare(made.picture(seed, 200, 150), spec.spec) for seed in range(9)])
    with Embedder(spec) as one, Embedder(spec, 3) as several:
        np.testing.assert_array_equal(one.embed(pixels).look, several.embed(pixels).look)
        np.testing.assert_array_equal(one.embed(pixels[4:5]).look[0], one.embed(pixels).look[4])


def test_a_picture_without_anything_on_it_is_marked_not_invented(shipped: Registry) -> None:
    for method in ("orb", "hog"):
        spec = shipped.get(method)
        flat = np.full((1, spec.spec.size, spec.spec.size, 3), 200, np.uint8)
        with Embedder(spec) as embedder:
            assert embedder.embed(flat).ok.tolist() == [False]


def test_files_are_small_and_the_same_for_the_same_contents(shipped: Registry) -> None:
    for method in LENGTHS:
        data = shipped.get(method).path.read_bytes()
        arrays = {k: v.astype(np.float32) for k, v in read_arrays(data).items() if k == "mean"}
        assert write_arrays(read_metadata(data), arrays) == data
        assert len(data) < 10_000
    for method in set(SHIPPED) - set(LENGTHS):
        assert (resources() / "models" / f"{method}.npz").stat().st_size < 1_500_000


@pytest.mark.skipif(not WITHOUT_SURF, reason="mahotas is installed here")
def test_surf_without_its_extra_says_what_to_install(shipped: Registry) -> None:
    (listed,) = [model for model in shipped.list() if model.name == "surf"]
    assert isinstance(listed, BrokenModel) and listed.extra
    assert listed.problem.endswith("pip install 'photofinder[surf]'.")
    assert listed not in named(shipped, []) and listed in named(shipped, ["surf"])
    with pytest.raises(ModelError, match="needs the package mahotas"):
        shipped.get("surf")


def test_a_file_of_the_user_is_added_under_its_own_name(shipped: Registry, tmp_path: Path) -> None:
    data = shipped.get("hash").path.read_bytes()
    own = tmp_path / "own.npz"
    own.write_bytes(write_arrays({**read_metadata(data), "name": "my hash"}, {}))
    spec = shipped.add(own)
    assert spec.path.suffix == ".npz" and shipped.get("my hash") == spec
    picture = made.picture(1, 100, 100)
    assert embedded(spec, [picture]).shape == (1, HASH_LENGTH)


def test_damaged_and_unfitting_files_are_one_sentence(shipped: Registry, tmp_path: Path) -> None:
    data = shipped.get("orb").path.read_bytes()
    path = tmp_path / "x.npz"
    for damaged in (data[:1000], data[:-200], b"PK\x03\x04"):
        path.write_bytes(damaged)
        with pytest.raises(ModelError, match="no usable model"):
            shipped.add(path)
    values = {**read_metadata(data), "name": "half"}
    path.write_bytes(write_arrays(values, {"mean": np.zeros(3, np.float32)}))
    with pytest.raises(ModelError, match="cannot be loaded"):
        Embedder(shipped.add(path))
    path.write_bytes(write_arrays({**values, "method": "magic"}, {}))
    with pytest.raises(ModelError, match="wrong 'method'"):
        shipped.add(path)


def test_an_archive_in_place_of_a_bundled_model_is_refused(
    shipped: Registry, tmp_path: Path
) -> None:
    (tmp_path / "hash.npz").write_bytes(shipped.get("hash").path.read_bytes() + b" ")
    row = {"name": "hash", "file": "hash.npz", "sha256": shipped.get("hash").sha256}
    (tmp_path / "registry.json").write_text(json.dumps({"models": [row]}))
    (broken,) = Registry(tmp_path).list()
    assert isinstance(broken, BrokenModel) and "has changed" in broken.problem


def test_vlad_by_hand() -> None:
    axes = np.eye(2, dtype=np.float32)
    centres = np.array([[1, 0], [0, 1]], np.float32)
    book = Vocabulary(np.zeros(2, np.float32), axes, centres)
    assert Vocabulary.of(book.arrays()).length == 4
    rows = np.array([[1, 0.5], [1, 0.25], [0, 1]], np.float32)
    # Two rows lie above the first centre, one on the second: only the first has a difference.
    np.testing.assert_allclose(book.aggregate(rows), [0, 1, 0, 0], atol=1e-6)
    assert not book.aggregate(np.empty((0, 2), np.float32)).any()
    with pytest.raises(ValueError, match="wrong shapes"):
        Vocabulary.of({**book.arrays(), "descriptor_mean": np.zeros(3, np.float32)})
