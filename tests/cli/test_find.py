"""`photofinder find`: words, or files, with a pair that was imported."""

from pathlib import Path

import pytest

from tests.cli.run import Done, photofinder
from tests.small_pair import write_pair, write_photos

GREY = ("--mean", "0.5", "0.5", "0.5", "--std", "0.5", "0.5", "0.5")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with photos, a library that has indexed them, and a published pair."""
    place = tmp_path_factory.mktemp("place")
    write_photos(place / "photos")
    write_pair(place / "published")
    assert photofinder(place / "library", "index", str(place / "photos")).code == 0
    return place


def import_pair(place: Path, *words: str) -> Done:
    published = place / "published"
    return photofinder(
        place / "library", "models", "import", str(published / "vision_model.onnx"), *GREY, *words
    )


def names(done: Done) -> list[str]:
    return [Path(hit["path"]).stem.rstrip("0123456789") for hit in done.value["hits"]]


def test_from_two_files_to_photos_by_words(place: Path) -> None:
    library, photos, published = place / "library", place / "photos", place / "published"
    before = photofinder(library, "find", "red")
    assert before.code == 2 and before.out == "" and before.err.count("\n") == 1
    assert "understands no words" in before.err and "models get clip-vit-b-32" in before.err

    text, tokenizer = str(published / "text_model.onnx"), str(published / "tokenizer.json")
    lone = import_pair(place, "--text", text)
    assert lone.code == 2 and "belong together" in lone.err
    wrong = import_pair(place, "--text", tokenizer, "--tokenizer", tokenizer)
    assert wrong.code != 0 and wrong.out == "" and wrong.err.count("\n") == 1
    assert [m["name"] for m in photofinder(library, "models").value["models"]].count("pair") == 0

    made = import_pair(place, "--name", "pair", "--text", text, "--tokenizer", tokenizer).value
    assert (made["model"], made["length"], made["text"]["context"]) == ("pair", 8, 32)
    assert photofinder(library, "models", "use", "pair").value["active"]
    listed = photofinder(library, "models").value["models"]
    assert [model["name"] for model in listed if model["words"]] == ["pair"]

    found = photofinder(library, "find", "red", "-n", "11")
    assert found.value["query"] == ["red"] and names(found) == ["red"] * 11
    unquoted = photofinder(library, "find", "a", "BLUE", "one", "-n", "5")
    assert unquoted.value["query"] == ["a BLUE one"] and names(unquoted) == ["blue"] * 5
    assert set(unquoted.value["hits"][0]) == set(
        photofinder(library, "similar", str(photos / "red0.jpg")).value["hits"][0]
    )
    mixed = photofinder(library, "find", str(photos / "white1.jpg"), "--not", "red", "-n", "44")
    assert names(mixed)[0] == "white" and names(mixed)[-1] == "red"
    narrowed = photofinder(library, "find", "red", "--until", "1999")
    assert narrowed.value["hits"] == []
    told = photofinder(library, "find", "green", json=False).out
    assert "green" in told.splitlines()[0]


def test_a_file_that_is_not_there_is_no_words(place: Path) -> None:
    for missing in ("holiday.jpg", str(place / "photos" / "none")):
        done = photofinder(place / "library", "find", missing)
        assert done.code == 2 and "There is no file" in done.err


def test_nothing_is_indexed_yet(tmp_path: Path) -> None:
    done = photofinder(tmp_path / "library", "find", "red")
    assert done.code != 0 and done.out == "" and done.err.count("\n") == 1
