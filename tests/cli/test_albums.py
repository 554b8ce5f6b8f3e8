"""models finetune, classify, albums: the real commands on made albums."""

from pathlib import Path

import pytest

from photofinder.imaging.encoding import jpeg
from photofinder.paths import resources
from photofinder.search.model_registry import Registry
from tests.albums.made import photo, write_albums
from tests.cli.run import photofinder
from tests.tiny_model import write_tiny_model

DEFAULT = Registry(resources() / "models").default


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three albums of made photos."""
    return write_albums(tmp_path_factory.mktemp("albums") / "albums")


def _library(tmp_path: Path) -> Path:
    """A library whose user has the tiny model."""
    file = write_tiny_model(tmp_path / "tiny")
    library = tmp_path / "library"
    assert photofinder(library, "models", "import", str(file)).code == 0
    return library


def _new(folder: Path) -> Path:
    path = folder / "new.jpg"
    path.write_bytes(jpeg(photo("beach", 500, loud=20, quiet=60)))
    return path


def test_too_few_albums_or_photos_are_one_line(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "few" / "one").mkdir(parents=True)
    for words in (["models", "finetune", DEFAULT], ["classify", str(_new(tmp_path))]):
        done = photofinder(tmp_path / "library", *words, "--albums", str(tmp_path / "few"))
        assert done.code == 2 and done.err.count("\n") == 1 and "10 different" in done.err
        none = photofinder(tmp_path / "library", *words, "--albums", str(tmp_path / "none"))
        assert none.code == 2 and "is no folder" in none.err
    assert not (tmp_path / "library" / "models" / "registry.json").exists()


def test_learning_classifying_and_the_library(tmp_path: Path, folder: Path) -> None:
    library = _library(tmp_path)
    done = photofinder(
        library, "models", "finetune", "tiny", "--albums", str(folder), "--name", "mine"
    )
    value = done.value
    assert done.code == (0 if value["kept"] else 1)
    assert value["photos"] == 72 and value["albums"] == ["beach", "garden", "town"]
    assert value["kept"], value
    assert value["parity"] > 0.9999
    assert value["after"]["mean_average_precision"] > value["before"]["mean_average_precision"]
    new = str(_new(tmp_path))
    by_layer = photofinder(library, "classify", new, "--model", "mine").value
    assert by_layer["way"] == "layer"
    by_folder = photofinder(
        library,
        "classify",
        new,
        str(tmp_path / "none.jpg"),
        "--albums",
        str(folder),
        "--model",
        "tiny",
    )
    assert by_folder.code == 1 and len(by_folder.value["failed"]) == 1
    assert by_folder.value["way"] == "neighbours"
    for value in (by_layer, by_folder.value):
        (file,) = value["files"]
        assert sum(one["confidence"] for one in file["suggestions"]) == pytest.approx(1, abs=1e-3)
        assert isinstance(file["sure"], bool)
    refused = photofinder(library, "models", "finetune", "mine", "--albums", str(folder))
    assert refused.code == 2 and "already" in refused.err


def test_the_library_s_folders_are_albums_and_answers_count(tmp_path: Path, folder: Path) -> None:
    library = _library(tmp_path)
    assert photofinder(library, "index", str(folder)).code == 0
    assert photofinder(library, "models", "use", "tiny").value["active"]
    new = str(_new(tmp_path))
    found = photofinder(library, "classify", new)
    assert found.value["way"] == "neighbours"
    assert found.value["albums"] == ["beach", "garden", "town"]
    beach = sorted((folder / "beach").iterdir())
    said = photofinder(library, "albums", "yes", "hills", *map(str, beach[:11]))
    assert len(said.value["answers"]) == 11
    assert "hills" in photofinder(library, "classify", new).value["albums"]
    number = said.value["answers"][0]["number"]
    left = photofinder(library, "albums", "forget", str(number)).value["answers"]
    assert len(left) == 10 and all(one["belongs"] for one in left)
    photofinder(library, "albums", "no", "beach", str(beach[12]))
    listed = photofinder(library, "albums", json=False)
    assert "does not belong to beach" in listed.out and "belongs to hills" in listed.out
    assert all(path.exists() for path in beach)
    learned = photofinder(library, "models", "finetune", "tiny").value
    assert learned["albums"] == ["beach", "garden", "hills", "town"]
    outside = photofinder(library, "albums", "yes", "hills", new)
    assert outside.code == 2 and "not in the library" in outside.err


def test_an_empty_library_says_what_to_name(tmp_path: Path) -> None:
    done = photofinder(tmp_path / "library", "models", "finetune", DEFAULT)
    assert done.code == 2 and "--albums FOLDER" in done.err
