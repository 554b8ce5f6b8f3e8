"""The commands about copies, as a person would type them."""

import io
import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from photofinder.cli import comparing, copies
from photofinder.cli.console import Console
from photofinder.cli.parser import build
from photofinder.errors import UsageError
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from photofinder.search.model_registry import Registry
from tests.search.shots import jpeg, shot, take_in, write


class Shell:
    """Runs commands against one library."""

    def __init__(self, folder: LibraryFolder) -> None:
        self._folder = folder

    def __call__(self, *words: str) -> tuple[int, Any]:
        arguments = build().parse_args([*words, "--json"])
        arguments.library = self._folder
        arguments.registry = Registry(self._folder.folder / "none", None)
        out = io.StringIO()
        module, _, name = arguments.run.partition(":")
        home = {"photofinder.cli.copies": copies, "photofinder.cli.comparing": comparing}[module]
        code = getattr(home, name)(arguments, Console(True, out, io.StringIO()))
        return code, json.loads(out.getvalue())


@pytest.fixture
def shell(
    library_folder: LibraryFolder,
    photos_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Shell]:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home/data"))
    picture = shot(1, 480, 360)
    write(photos_folder, "shot1.jpg", jpeg(picture, 95))
    write(photos_folder, "copy/shot1.jpg", jpeg(picture, 95))
    write(photos_folder, "shot1-half.jpg", jpeg(picture.resize((240, 180)), 80))
    write(photos_folder, "shot2.jpg", jpeg(shot(2), 95))
    with Library(library_folder, writer=True) as library:
        take_in(library, photos_folder)
    yield Shell(library_folder)


def test_duplicates_prints_groups(shell: Shell, photos_folder: Path) -> None:
    code, found = shell("duplicates")
    assert code == 0
    by_kind = {group["kind"]: group for group in found["groups"]}
    assert by_kind["identical"]["keeper"] == str(photos_folder / "shot1.jpg")
    (half,) = by_kind["same_picture"]["members"]
    assert half["path"] == str(photos_folder / "shot1-half.jpg")
    assert half["inliers"] > 20 and len(half["transform"]) == 9 and half["bytes"] > 0
    assert by_kind["same_picture"]["reasons"]
    assert [g["kind"] for g in shell("duplicates", "--kind", "identical")[1]["groups"]] == [
        "identical"
    ]
    alike = shell("duplicates", "--kind", "looks_alike", "--kind", "same_picture")[1]["groups"]
    assert {"looks_alike"} >= {g["kind"] for g in alike} - {"same_picture"}
    assert "looks_alike" not in by_kind


def test_plan_clean_history_undo(shell: Shell, photos_folder: Path) -> None:
    copy = photos_folder / "copy/shot1.jpg"
    plan = shell("duplicates", "--kind", "identical", "--plan")[1]["plan"]
    assert (plan["count"], plan["groups"], plan["groups_losing_all"]) == (1, 1, 0)
    assert plan["bytes"] == copy.stat().st_size
    assert shell("clean")[1]["plan"]["count"] == 1 and copy.exists()
    code, report = shell("clean", "--kind", "identical", "--yes")
    assert code == 0 and report["moved"] == [str(copy)] and not copy.exists()
    (batch,) = shell("history")[1]["batches"]
    assert (batch["moved"], batch["restored"]) == (1, 0)
    assert shell("undo")[1]["restored"] == [str(copy)]
    assert copy.exists()
    with pytest.raises(UsageError, match="nothing to undo"):
        shell("undo")


def test_same_pictures_go_only_when_asked(shell: Shell, photos_folder: Path) -> None:
    shell("clean", "--yes")
    assert (photos_folder / "shot1-half.jpg").exists()
    moved = shell("clean", "--kind", "same_picture", "--yes")[1]["moved"]
    assert moved == [str(photos_folder / "shot1-half.jpg")]


def test_have_tells_what_a_card_holds(shell: Shell, photos_folder: Path, tmp_path: Path) -> None:
    card = tmp_path / "card"
    write(card, "DCIM/same.jpg", (photos_folder / "shot1.jpg").read_bytes())
    write(card, "small.jpg", jpeg(shot(1, 480, 360).resize((200, 150)), 80))
    code, found = shell("have", str(card))
    assert code == 0 and found["safe_to_clear"]
    assert {os.path.basename(f["path"]): f["having"] for f in found["files"]} == {
        "same.jpg": "identical", "small.jpg": "better",
    }  # fmt: skip
    write(card, "large.jpg", jpeg(shot(2, 360, 270), 95))
    write(card, "new.jpg", jpeg(shot(9), 95))
    code, found = shell("have", str(card))
    assert code == 1 and not found["safe_to_clear"]
    assert found["counts"]["new"] == 1


def test_what_is_no_picture_is_not_safe(shell: Shell, photos_folder: Path, tmp_path: Path) -> None:
    card = tmp_path / "card"
    write(card, "DCIM/shot2.jpg", (photos_folder / "shot2.jpg").read_bytes())
    write(card, "DCIM/.DS_Store", b"of the system")
    write(card, "DCIM/._shot2.jpg", b"of the system")
    assert shell("have", str(card))[1]["safe_to_clear"]
    others = {
        write(card, "DCIM/film.mp4", b"film"), write(card, ".hidden/shot9.jpg", jpeg(shot(9))),
        write(card, "notes.txt", b"note"), card / "link.jpg",
    }  # fmt: skip
    (card / "link.jpg").symlink_to(photos_folder / "shot2.jpg")
    code, found = shell("have", str(card))
    assert code == 1 and not found["safe_to_clear"]
    assert set(found["not_compared"]) == {str(path) for path in others}
    assert found["against_clearing"] == [
        "4 files are left out of the comparison (films, notes, links, hidden or new files)"
    ]


def test_a_damaged_library_copy_is_not_safe(
    shell: Shell, photos_folder: Path, tmp_path: Path
) -> None:
    card = tmp_path / "card"
    original = photos_folder / "shot2.jpg"
    write(card, "shot2.jpg", original.read_bytes())
    assert shell("have", str(card))[1]["safe_to_clear"]
    original.write_bytes(original.read_bytes()[:-20])
    assert not shell("have", str(card))[1]["safe_to_clear"]


def test_a_watched_card_is_told_by_its_own_files(
    shell: Shell, photos_folder: Path, tmp_path: Path, library_folder: LibraryFolder
) -> None:
    card = tmp_path / "card"
    write(card, "DCIM/a longer name.jpg", (photos_folder / "shot2.jpg").read_bytes())
    with Library(library_folder, writer=True) as library:
        take_in(library, card)
    code, found = shell("have", str(card))
    assert code == 0 and found["safe_to_clear"]
    (answer,) = found["files"]
    assert answer["path"] == str(card / "DCIM/a longer name.jpg")
    assert answer["counterpart"] == str(photos_folder / "shot2.jpg")


def test_a_card_that_is_the_library_itself_is_not_safe(
    shell: Shell, photos_folder: Path, tmp_path: Path
) -> None:
    card = tmp_path / "card"
    card.mkdir()
    mounted = subprocess.run(
        ["mount", "--bind", photos_folder, card], capture_output=True, check=False
    )
    if mounted.returncode:  # a hard link is one file with two names as well
        os.link(photos_folder / "shot2.jpg", card / "shot2.jpg")
    try:
        code, found = shell("have", str(card))
    finally:
        if not mounted.returncode:
            subprocess.run(["umount", card], check=True)
    assert code == 1 and not found["safe_to_clear"]
    assert "the same file" in found["against_clearing"][0]


def test_contained_compares_two_folders(shell: Shell, photos_folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    write(other, "a.jpg", jpeg(shot(1, 480, 360), 90))
    write(other, "b.jpg", jpeg(shot(30), 90))
    code, found = shell("contained", str(other), str(photos_folder))
    assert code == 1
    assert {os.path.basename(f["path"]): f["having"] for f in found["files"]} == {
        "a.jpg": "better", "b.jpg": "new",
    }  # fmt: skip
    code, found = shell("contained", str(photos_folder / "copy"), str(photos_folder))
    assert code == 0
    assert [f["counterpart"] for f in found["files"]] == [str(photos_folder / "shot1.jpg")]
    write(photos_folder, "copy/alone.jpg", jpeg(shot(31), 90))  # is in OTHER only as itself
    code, found = shell("contained", str(photos_folder / "copy"), str(photos_folder))
    assert code == 1 and found["counts"]["new"] == 1
    found = shell("contained", str(photos_folder), str(photos_folder / "copy"))[1]
    assert {Path(f["path"]).name: f["having"] for f in found["files"]}["shot1.jpg"] == "identical"
    assert all("/copy/" not in f["path"] for f in found["files"])
    with pytest.raises(UsageError, match="two different"):
        shell("contained", str(photos_folder), str(photos_folder))


def test_keypoints_and_verify_draw(shell: Shell, photos_folder: Path, tmp_path: Path) -> None:
    first, half = str(photos_folder / "shot1.jpg"), str(photos_folder / "shot1-half.jpg")
    drawn, table = tmp_path / "k.png", tmp_path / "k.csv"
    code, found = shell(
        "keypoints", first, "--method", "orb", "--out", str(drawn), "--csv", str(table)
    )
    assert code == 0 and found["descriptor"] == 32
    with Image.open(drawn) as picture:
        assert picture.size == (found["width"], found["height"])
    assert len(table.read_text().splitlines()) == found["count"] + 1
    with pytest.raises(UsageError, match="left as it is"):
        shell("verify", first, half, "--out", str(drawn))
    code, answer = shell("verify", first, half, "--out", str(tmp_path / "pair.png"))
    assert (code, answer["verdict"]) == (0, "same")
    assert answer["transform"] == pytest.approx([1, 0, 0, 0, 1, 0, 0, 0, 1], abs=0.01)
    code, answer = shell("verify", first, str(photos_folder / "shot2.jpg"))
    assert (code, answer["verdict"]) == (1, "different")
    with pytest.raises(UsageError):
        shell("keypoints", str(tmp_path / "none.jpg"))
