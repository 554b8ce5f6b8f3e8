"""The commands end to end: real processes, real files, the bundled model."""

import os
from pathlib import Path

import numpy as np
import pytest

from photofinder.bench import made
from photofinder.imaging.encoding import jpeg
from tests.cli.run import photofinder


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `photos` (six pictures, two of them a pair, one copy, one broken file) and
    `library`, in which they are indexed."""
    folder = tmp_path_factory.mktemp("cli")
    photos = folder / "photos"
    (photos / "sub").mkdir(parents=True)
    for seed in range(4):
        (photos / f"{seed}.jpg").write_bytes(jpeg(made.picture(seed, 480, 360)))
    pair = made.picture(0, 480, 360)
    (photos / "sub" / "pair of 0.jpg").write_bytes(jpeg(pair[20:-20, 20:-20], 60))
    (photos / "sub" / "copy of 1.jpg").write_bytes((photos / "1.jpg").read_bytes())
    (photos / "broken.jpg").write_bytes((photos / "2.jpg").read_bytes()[:3000])
    with open(os.fsencode(photos) + b"/caf\xe9.jpg", "wb") as stream:
        stream.write(jpeg(made.picture(9, 300, 300)))
    done = photofinder(folder / "library", "index", str(photos))
    assert done.code == 0, done.err
    assert done.value["photos"] == 6 and done.value["embedded"] == 6
    assert done.value["problems"] == 1
    return folder


def test_nothing_is_written_beside_the_photos(place: Path) -> None:
    found = {path.name for path in (place / "photos").rglob("*")}
    assert len(found) == 9 and not any("photofinder" in name for name in found)


def test_similar_finds_the_pair_and_leaves_out_the_query(place: Path) -> None:
    query = place / "photos" / "0.jpg"
    done = photofinder(place / "library", "similar", str(query), "-n", "3")
    assert done.code == 0, done.err
    assert done.value["query"] == [str(query)]
    hits = done.value["hits"]
    assert hits[0]["path"] == str(place / "photos" / "sub" / "pair of 0.jpg")
    assert str(query) not in [path for hit in hits for path in hit["paths"]]
    assert [hit["score"] for hit in hits] == sorted((h["score"] for h in hits), reverse=True)
    assert len(hits) == 3 and done.value["seconds"] > 0


def test_the_same_bytes_under_another_name_are_the_best_hit(place: Path) -> None:
    done = photofinder(place / "library", "similar", str(place / "photos" / "1.jpg"))
    best = done.value["hits"][0]
    assert best["path"] == str(place / "photos" / "sub" / "copy of 1.jpg")
    assert (best["score"], best["word"]) == (1.0, "Identical")


def test_similar_with_a_file_from_outside(place: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.png"
    outside.write_bytes(jpeg(made.picture(3, 480, 360)[::2, ::2], 80))
    done = photofinder(place / "library", "similar", str(outside), "-n", "1")
    assert done.code == 0, done.err
    assert done.value["hits"][0]["path"] == str(place / "photos" / "3.jpg")


def test_similar_inside_a_folder_and_a_time(place: Path) -> None:
    query, sub = str(place / "photos" / "0.jpg"), str(place / "photos" / "sub")
    done = photofinder(place / "library", "similar", query, "--folder", sub)
    assert {os.path.dirname(hit["path"]) for hit in done.value["hits"]} == {sub}
    done = photofinder(place / "library", "similar", query, "--until", "2001")
    assert done.value["hits"] == []


def test_several_positives_and_negatives(place: Path) -> None:
    photos = place / "photos"
    both = [str(photos / "0.jpg"), str(photos / "2.jpg")]
    done = photofinder(place / "library", "similar", *both, "--any", "--not", str(photos / "3.jpg"))
    found = [hit["path"] for hit in done.value["hits"]]
    assert done.code == 0 and not set(found) & {*both, str(photos / "3.jpg")}
    assert found[0] == str(photos / "sub" / "pair of 0.jpg")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["similar", "no such file.jpg"], "no such file.jpg"),
        (["similar", "{photos}/broken.jpg"], "broken.jpg"),
        (["similar", "{photos}"], "photos"),
        (["similar", "{photos}/0.jpg", "-n", "0"], "between 1 and 10000"),
        (["similar", "{photos}/0.jpg", "--since", "yesterday"], "no date"),
        (["similar", "{photos}/0.jpg", "-n", "x"], "'x' is no number"),
        (["similar", "{photos}/0.jpg", "--folder", "/no/such/folder"], "no folder"),
        (["similar", "{photos}/0.jpg", "--since", "2026", "--until", "2020"], "later than"),
        (["models", "list", "x"], "unrecognized arguments: x"),
        (["similar"], "FILE"),
        (["index", "{photos}/0.jpg"], "is no folder"),
        (["index", "/no/such/folder"], "does not exist"),
        (["models", "use", "nonsense"], "nonsense"),
        (["roots", "remove", "/never/watched"], "not a watched folder"),
        (["problems", "--ignore", "{photos}/0.jpg"], "not among the problems"),
        (["export", "/no/such/folder/out.npz"], "does not exist"),
        (["dance"], "dance"),
        (["--library", "{photos}/0.jpg", "index", "{photos}"], "0.jpg"),
    ],
)  # fmt: skip
def test_bad_input_is_one_clear_line_and_code_2(place: Path, words: list[str], says: str) -> None:
    filled = [word.format(photos=place / "photos") for word in words]
    done = photofinder(place / "library", *filled)
    assert done.code == 2 and done.out == ""
    assert says in done.err and done.err.count("\n") == 1, done.err


@pytest.mark.parametrize("option", ["--similar", "--add"])
def test_the_window_refuses_what_does_not_exist(tmp_path: Path, option: str) -> None:
    done = photofinder(tmp_path / "library", option, "/no/such/thing", json=False)
    assert done.code == 2 and done.err == "photofinder: /no/such/thing does not exist.\n"


def test_no_library_yet_is_said(tmp_path: Path, place: Path) -> None:
    for words in (["status"], ["similar", str(place / "photos" / "0.jpg")], ["problems"]):
        done = photofinder(tmp_path / "none", *words)
        assert done.code == 2 and "no library" in done.err
    assert not (tmp_path / "none").exists()


def test_status_problems_roots_and_models(place: Path) -> None:
    library, photos = place / "library", place / "photos"
    status = photofinder(library, "status").value
    assert (status["photos"], status["files"], status["problems"]) == (6, 8, 1)
    (problem,) = photofinder(library, "problems").value["problems"]
    assert problem["path"] == str(photos / "broken.jpg") and problem["reason"] == "damaged"
    (root,) = photofinder(library, "roots").value["roots"]
    assert (root["path"], root["state"], root["protected"]) == (str(photos), "online", False)
    active = [model for model in photofinder(library, "models").value["models"] if model["active"]]
    assert [model["photos"] for model in active] == [6] and len(active[0]["sha256"]) == 64
    for words in (["status"], ["problems"], ["roots"], ["models"]):
        shown = photofinder(library, *words, json=False)
        assert shown.code == 0 and shown.out.strip() and not shown.out.startswith("{")


def test_protect_and_ignore_are_kept(place: Path) -> None:
    library, photos = place / "library", str(place / "photos")
    assert photofinder(library, "roots", "protect", photos).value["roots"][0]["protected"]
    assert not photofinder(library, "roots", "unprotect", photos).value["roots"][0]["protected"]
    done = photofinder(library, "problems", "--ignore", f"{photos}/broken.jpg")
    assert done.value["problems"][0]["ignored"]
    assert photofinder(library, "status").value["problems"] == 0
    photofinder(library, "problems", "--retry")
    assert photofinder(library, "status").value["problems"] == 1


def test_export_gives_paths_as_bytes_and_unit_vectors(place: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.npz"
    done = photofinder(place / "library", "export", str(out))
    assert done.code == 0 and done.value["paths"] == 7
    with np.load(out, allow_pickle=False) as arrays:
        assert arrays["paths"].dtype.kind == "S"
        assert os.fsencode(place / "photos") + b"/caf\xe9.jpg" in arrays["paths"].tolist()
        assert arrays["look"].dtype == arrays["copy"].dtype == np.float32
        assert len(arrays["look"]) == len(arrays["paths"]) == 7
        np.testing.assert_allclose(np.linalg.norm(arrays["look"], axis=1), 1, atol=2e-3)
        assert str(arrays["model"]) == photofinder(place / "library", "status").value["model"]


def test_export_never_writes_over_a_photo_or_beside_one(place: Path, tmp_path: Path) -> None:
    photo = place / "photos" / "0.jpg"
    before = photo.read_bytes()
    letter = tmp_path / "letter.txt"
    letter.write_text("dear")
    for target in (photo, place / "photos" / "new.npz", letter):
        done = photofinder(place / "library", "export", str(target))
        assert done.code == 2 and str(target) in done.err
    assert photo.read_bytes() == before and letter.read_text() == "dear"
    assert not (place / "photos" / "new.npz").exists()
    out = tmp_path / "twice.npz"
    assert [photofinder(place / "library", "export", str(out)).code for _ in "ab"] == [0, 0]


def test_drawings_never_go_over_a_photo_or_beside_one(place: Path, tmp_path: Path) -> None:
    library, photo = place / "library", place / "photos" / "0.jpg"
    outside = tmp_path / "outside.jpg"  # a photo that no library knows
    outside.write_bytes(photo.read_bytes())
    before = photo.read_bytes()
    for target in (photo, place / "photos" / "new.png", outside):
        for words in (
            ["keypoints", str(photo), "--out", str(target)],
            ["keypoints", str(photo), "--csv", str(target)],
            ["verify", str(photo), str(outside), "--out", str(target)],
        ):
            done = photofinder(library, *words)
            assert done.code == 2 and str(target) in done.err, words
    assert photo.read_bytes() == outside.read_bytes() == before
    assert not (place / "photos" / "new.png").exists()
    drawn = tmp_path / "drawn.png"
    assert photofinder(library, "keypoints", str(photo), "--out", str(drawn)).code == 0
    assert drawn.read_bytes().startswith(b"\x89PNG")


def test_files_that_vanish_at_once_are_held_and_the_user_is_asked(tmp_path: Path) -> None:
    photos, library = tmp_path / "photos", tmp_path / "library"
    photos.mkdir()
    for number, data in enumerate(made.variants(jpeg(made.picture(0, 64, 48)), 60)):
        (photos / f"{number}.jpg").write_bytes(data)
    photofinder(library, "index", str(photos))
    photos.rename(tmp_path / "away")
    photos.mkdir()
    (photos / "left.jpg").write_bytes(jpeg(made.picture(1, 64, 48)))
    rescan = photofinder(library, "rescan")
    assert "roots gone" in rescan.err
    status = photofinder(library, "status")
    assert (status.code, status.value["held"], status.value["photos"]) == (1, 60, 61)
    assert photofinder(library, "roots", "gone", str(photos)).code == 0
    status = photofinder(library, "status")
    assert (status.code, status.value["held"], status.value["photos"]) == (0, 0, 1)


def test_rename_and_rescan_embed_nothing(tmp_path: Path) -> None:
    photos, library = tmp_path / "photos", tmp_path / "library"
    photos.mkdir()
    for seed in range(3):
        (photos / f"{seed}.jpg").write_bytes(jpeg(made.picture(seed, 200, 150)))
    photofinder(library, "index", str(photos))
    (photos / "moved").mkdir()
    (photos / "0.jpg").rename(photos / "moved" / "zero.jpg")
    done = photofinder(library, "rescan")
    assert (done.value["photos"], done.value["embedded"]) == (3, 0)
    done = photofinder(library, "similar", str(photos / "1.jpg"))
    assert str(photos / "moved" / "zero.jpg") in [hit["path"] for hit in done.value["hits"]]


def test_photo_with_a_name_that_is_no_text_can_be_asked_for(place: Path) -> None:
    path = os.fsencode(place / "photos") + b"/caf\xe9.jpg"
    done = photofinder(place / "library", "similar", path, "-n", "1")
    assert done.code == 0 and os.fsencode(done.value["query"][0]) == path
