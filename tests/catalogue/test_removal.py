"""A model of the user's goes with its vectors; one in use, or one of the program's, stays."""

import json
from pathlib import Path

import pytest

from photofinder.bench import made
from photofinder.catalogue.removal import forget_vectors, own_models, remove_files, sha256_of
from photofinder.errors import ModelError, UsageError
from photofinder.imaging.encoding import jpeg
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from photofinder.search.index_files import HEADER, folder_of
from photofinder.search.model_registry import REMEMBERED, TABLE, Registry
from tests.cli.run import photofinder
from tests.tiny_model import write_tiny_model


def test_the_whole_way_of_a_model(photos_folder: Path, tmp_path: Path) -> None:
    for seed in range(4):
        (photos_folder / f"{seed}.jpg").write_bytes(jpeg(made.picture(seed, 160, 120)))
    folder = LibraryFolder(tmp_path / "library")
    run = folder.folder
    assert photofinder(run, "index", str(photos_folder)).code == 0
    first = next(m["name"] for m in photofinder(run, "models").value["models"] if m["active"])
    Registry(tmp_path / "none", folder.models).add(
        write_tiny_model(tmp_path / "elsewhere", "mine", look=8)
    )
    assert photofinder(run, "models", "use", "mine").value["active"]
    sha256 = sha256_of(folder, "mine")
    in_use = photofinder(run, "models", "remove", "mine")
    assert in_use.code == 2 and "in use" in in_use.err and in_use.err.count("\n") == 1
    assert photofinder(run, "models", "use", first).value["active"]
    graphs = folder_of(folder.index, sha256)  # a library as small as this one has none
    graphs.mkdir(parents=True, exist_ok=True)
    (graphs / HEADER).write_bytes(b"{}")
    gone = photofinder(run, "models", "remove", "mine")
    assert gone.code == 0 and gone.value["bytes"] > 0, gone.err
    assert "mine" not in [m["name"] for m in photofinder(run, "models").value["models"]]
    assert not graphs.exists()
    assert {path.name for path in folder.models.iterdir()} <= {TABLE, REMEMBERED}
    with Library(folder) as library:
        assert [model.name for model in library.models.list()] == [first]
    for name in ("mine", first, "sift"):
        refused = photofinder(run, "models", "remove", name)
        assert refused.code == 2 and "none of your own" in refused.err


def test_files_that_another_model_needs_stay(tmp_path: Path) -> None:
    folder = LibraryFolder(tmp_path)
    folder.models.mkdir()
    rows = [
        {"name": name, "sha256": "0" * 64, "file": f"{name}.onnx",
         "metadata": {"text": {"file": "words.onnx", "tokenizer": {"file": f"{name}.json"}}}}
        for name in ("one", "two")
    ]  # fmt: skip
    (folder.models / TABLE).write_text(json.dumps({"models": rows}))
    for name in ("one.onnx", "two.onnx", "words.onnx", "one.json", "two.json", "photo.jpg"):
        (folder.models / name).write_bytes(b"12")
    assert own_models(folder) == ["one", "two"]
    assert remove_files(folder, "one") == 4
    left = sorted(path.name for path in folder.models.iterdir())
    assert left == ["photo.jpg", TABLE, "two.json", "two.onnx", "words.onnx"]
    assert own_models(folder) == ["two"]


def test_an_entry_that_names_a_file_elsewhere_harms_nothing(tmp_path: Path) -> None:
    folder = LibraryFolder(tmp_path / "library")
    folder.models.mkdir(parents=True)
    (tmp_path / "photo.jpg").write_bytes(b"1")
    row = {"name": "bad", "sha256": "0" * 64, "file": "../../photo.jpg"}
    (folder.models / TABLE).write_text(json.dumps({"models": [row]}))
    remove_files(folder, "bad")
    assert (tmp_path / "photo.jpg").exists() and own_models(folder) == []


def test_a_damaged_table_is_told(tmp_path: Path) -> None:
    folder = LibraryFolder(tmp_path)
    folder.models.mkdir()
    for text in ("{", "[]", '{"models": [3]}', '{"models": 3}'):
        (folder.models / TABLE).write_text(text)
        with pytest.raises(ModelError, match="cannot be read"):
            own_models(folder)


def test_a_target_stays_as_well(library_folder: LibraryFolder) -> None:
    with Library(library_folder, writer=True) as library:
        for number, name in enumerate(("one", "two", "three")):
            row = library.models.register(name, str(number) * 64, 4, 0)
            if number < 2:
                library.models.aim(row.id)
        for sha256 in ("0" * 64, "1" * 64):
            with pytest.raises(UsageError, match="in use"):
                forget_vectors(library, sha256)
        forget_vectors(library, "2" * 64)
        assert [model.name for model in library.models.list()] == ["one", "two"]
        with pytest.raises(ValueError, match="in use"):
            library.models.remove(library.models.list()[0].id)
