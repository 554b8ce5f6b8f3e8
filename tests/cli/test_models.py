"""`photofinder models`: making a model is refused in one line where it cannot be done."""

import importlib.util
from pathlib import Path

import pytest

from photofinder.bench import made
from photofinder.catalogue.ready import READY
from photofinder.catalogue.weights import WEIGHTS
from photofinder.imaging.encoding import jpeg
from tests.cli.run import photofinder

WITHOUT_TORCH = pytest.mark.skipif(
    importlib.util.find_spec("torch") is not None, reason="torch is installed here"
)


@WITHOUT_TORCH
def test_without_the_extra_it_is_said_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "w.pth").write_bytes(b"")
    done = photofinder(
        tmp_path / "library", "models", "import", str(tmp_path / "w.pth"), "--arch", "resnet50"
    )
    assert done.code == 2 and done.out == "" and done.err.count("\n") == 1
    assert "torch and onnxscript" in done.err and "pip install 'photofinder[export]'" in done.err
    assert not (tmp_path / "library").exists()
    missing = photofinder(tmp_path / "library", "models", "import", str(tmp_path / "none.pth"))
    assert missing.code == 2 and "cannot be read" in missing.err


def test_listing_is_what_models_does_alone(tmp_path: Path) -> None:
    for words in (["models"], ["models", "list"]):
        listed = photofinder(tmp_path / "library", *words).value["models"]
        assert listed and not any(model["active"] for model in listed)


def test_what_could_be_had_is_listed_with_its_licence_and_command(tmp_path: Path) -> None:
    available = photofinder(tmp_path / "library", "models", "list", "--available").value[
        "available"
    ]
    names = [model["name"] for model in available]
    assert names == [*READY, *WEIGHTS] and all(model["licence"] for model in available)
    commands = {model["name"]: model["get"] for model in available}
    assert commands["vit_h_14"] == "photofinder models add vit_h_14"
    assert commands["dinov2-small"] == "photofinder models get dinov2-small"


def test_a_classical_method_answers_searches_like_any_other(
    photos_folder: Path, tmp_path: Path
) -> None:
    for seed in range(4):
        (photos_folder / f"{seed}.jpg").write_bytes(jpeg(made.picture(seed, 160, 120)))
    (photos_folder / "again.jpg").write_bytes(jpeg(made.picture(2, 160, 120), 60))
    library = tmp_path / "library"
    assert photofinder(library, "index", str(photos_folder)).code == 0
    assert photofinder(library, "models", "use", "orb").value == {"model": "orb", "active": True}
    hits = photofinder(library, "similar", str(photos_folder / "2.jpg")).value["hits"]
    assert Path(hits[0]["path"]).name == "again.jpg"
    (active,) = [m for m in photofinder(library, "models").value["models"] if m["active"]]
    assert (active["name"], active["photos"], active["outputs"]) == ("orb", 5, {"look": 256})
