"""The measuring of copies through the engine: what it finds, misses and wrongly joins."""

from pathlib import Path

import numpy as np
import pytest

from photofinder.bench.same_picture import SamePictureFigures, measure
from photofinder.search.model_registry import Registry
from tests.cli.run import photofinder
from tests.search.shots import jpeg, shot, write
from tests.tiny_model import write_tiny_model


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    """The tiny model as the only one."""
    write_tiny_model(tmp_path / "models")
    return Registry(tmp_path / "models", tmp_path / "own models")


def measured(registry: Registry, folder: Path, **photos: int) -> SamePictureFigures:
    pictures = {name: np.asarray(shot(seed, 480, 360)) for name, seed in photos.items()}
    return measure(folder, registry.get("tiny"), pictures, names=("half_size", "mirror"))


def test_copies_are_counted_by_edit_and_the_yardsticks_stand_beside(
    registry: Registry, tmp_path: Path
) -> None:
    figures = measured(registry, tmp_path / "work", one=1, two=2)
    assert figures.photos == 2 and figures.twins == ()
    half, mirror = figures.edits["half_size"], figures.edits["mirror"]
    assert (half.copies, half.found, half.missed, half.wrong) == (2, 2, (), ())
    assert half.peers["imagededup"] == 2
    assert mirror.found == 2 and mirror.peers["imagededup"] == 0
    assert sum(found.found for found in figures.frames.values()) == 0
    assert figures.plain.wrong == ()


def test_photos_that_are_the_same_already_are_told_and_left_out(
    registry: Registry, tmp_path: Path
) -> None:
    figures = measured(registry, tmp_path / "work", one=1, again=1, two=2)
    assert figures.photos == 2
    assert [set(pair) for pair in figures.twins] == [{"one", "again"}]


def test_the_command_prints_every_figure(tmp_path: Path) -> None:
    for seed in (1, 2):
        write(tmp_path / "given", f"{seed}.jpg", jpeg(shot(seed)))
    done = photofinder(tmp_path, "bench-copies", str(tmp_path / "given"), "--edits", "half_size")
    assert done.code == 0, done.err
    assert done.value["edits"]["half_size"]["found"] == 2
    assert photofinder(tmp_path, "bench-copies", str(tmp_path / "nothing")).code == 2
