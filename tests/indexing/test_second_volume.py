"""Cleaning and undoing on a second file system, with a trash of its own and without any.

Mounting needs root: elsewhere these tests are skipped.
"""

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from photofinder.errors import UsageError
from photofinder.indexing.cleaning import clean
from photofinder.indexing.indexer import Indexer
from photofinder.indexing.plan import make_plan
from photofinder.indexing.stays import Stays
from photofinder.indexing.undoing import recover, undo
from photofinder.library.journal import MoveState
from photofinder.library.library import Library
from tests.indexing.cleaned import bins, identical, picture, snapshot, storing
from tests.mounting import mounted
from tests.search.shots import take_in, write


@pytest.fixture
def volume(tmp_path: Path) -> Iterator[Path]:
    """An empty file system of its own."""
    with mounted(tmp_path / "volume", "tmpfs", "size=8m") as folder:
        yield folder


@pytest.fixture
def photos(volume: Path, library: Library) -> Path:
    """Two photos, each with a copy, all with side files."""
    folder = volume / "photos"
    for number in range(2):
        for place in ("", "copy/"):
            write(folder, f"{place}{number}.jpg", picture(number))
            write(folder, f"{place}{number}.xmp", b"<x:xmpmeta/>")
    take_in(library, folder)
    return folder


def test_the_trash_of_the_volume_is_used(
    library: Library, volume: Path, photos: Path, tmp_path: Path
) -> None:
    before = snapshot(photos)
    found = bins(tmp_path / "home")
    report = clean(
        library, make_plan(library, identical(library), found), storing(library), found, "volume"
    )
    assert len(report.moved) == 2 and len(snapshot(photos)) == 4
    trash = volume / f".Trash-{os.getuid()}"
    assert len(list((trash / "files").iterdir())) == 4
    assert "Path=photos/copy/0.jpg\n" in (trash / "info/0.jpg.trashinfo").read_text()
    assert not (tmp_path / "home/data/Trash").exists()
    assert len(undo(library, storing(library)).restored) == 4
    assert snapshot(photos) == before and not list((trash / "info").iterdir())


def test_without_a_trash_there_is_a_quarantine_folder_if_wanted(
    library: Library, volume: Path, photos: Path, tmp_path: Path
) -> None:
    (volume / f".Trash-{os.getuid()}").write_bytes(b"in the way")
    before = snapshot(photos)
    refused = make_plan(library, identical(library), bins(tmp_path / "home"))
    assert refused.files == () and len(refused.skipped) == 2
    agreed = bins(tmp_path / "home", quarantine=True)
    plan = make_plan(library, identical(library), agreed)
    assert [len(file.companions) for file in plan.files] == [1, 1]
    report = clean(library, plan, storing(library), agreed, "quarantine")
    assert len(report.moved) == 2 and len(snapshot(photos)) == 4
    kept = volume / ".photofinder-quarantine"
    lines = [json.loads(line) for line in (kept / "manifest.jsonl").read_text().splitlines()]
    # Found by hand as well: each name in the folder with the path that it had.
    assert {line["name"]: line["path"] for line in lines} == {
        name: str(photos / "copy" / name) for name in ("0.jpg", "0.xmp", "1.jpg", "1.xmp")
    }
    assert {path.name for path in kept.iterdir()} - {"manifest.jsonl"} == {
        line["name"] for line in lines
    }
    assert len(undo(library, storing(library)).restored) == 4
    assert snapshot(photos) == before
    back = [json.loads(line) for line in (kept / "manifest.jsonl").read_text().splitlines()][4:]
    assert {line["name"] for line in back if "back" in line} == {line["name"] for line in lines}


def test_a_drive_that_can_only_be_read_stops_no_start(
    library: Library, volume: Path, photos: Path, tmp_path: Path
) -> None:
    """As after a drive was pulled out in the middle of a clean-up."""
    (volume / f".Trash-{os.getuid()}").write_bytes(b"in the way")
    before = snapshot(photos)
    agreed = bins(tmp_path / "home", quarantine=True)
    plan = make_plan(library, identical(library), agreed)
    clean(library, replace(plan, files=plan.files[:1]), storing(library), agreed, "before")

    def store(function: Callable[[Library], object]) -> None:
        function(library)
        if any(move.state is MoveState.GOING for move in library.journal.interrupted()):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        clean(library, replace(plan, files=plan.files[1:]), store, agreed, "broken off")
    subprocess.run(["mount", "-o", "remount,ro", volume], check=True)
    try:
        assert recover(library, storing(library)) == 2
        told = undo(library, storing(library)).skipped
        assert told and told[0].reason.startswith("it cannot come back")
    finally:
        subprocess.run(["mount", "-o", "remount,rw", volume], check=True)
    assert len(undo(library, storing(library)).restored) == 2
    assert snapshot(photos) == before


def test_a_full_volume_keeps_its_photos_and_gets_no_stumps(
    library: Library, volume: Path, photos: Path, tmp_path: Path
) -> None:
    before = snapshot(photos)
    found = bins(tmp_path / "home")
    plan = make_plan(library, identical(library), found)
    with (volume / "all the rest").open("wb", buffering=0) as stream, pytest.raises(OSError):
        while stream.write(bytes(1 << 16)):
            pass
    report = clean(library, plan, storing(library), found, "full")
    assert report.moved == () and "No space" in report.skipped[0].reason
    assert snapshot(photos) == before
    assert not list((volume / f".Trash-{os.getuid()}/info").iterdir())


def test_another_drive_in_the_place_of_one_that_is_watched_is_refused(
    volume: Path, start: Callable[..., Indexer]
) -> None:
    """Cards of one maker have one name, and so one place where they are mounted."""
    write(volume, "a.jpg", picture(1))
    indexer = start()
    first = indexer.add_root(bytes(volume)).result(30)
    assert indexer.wait_idle(60)
    other = ["mount", "-t", "tmpfs", "-o", "size=8m", "other", volume]
    subprocess.run(other, check=True)
    try:
        write(volume, "b.jpg", picture(2))
        with pytest.raises(UsageError, match="another drive"):
            indexer.add_root(bytes(volume)).result(30)
    finally:
        subprocess.run(["umount", volume], check=True)
    assert indexer.add_root(bytes(volume)).result(30).id == first.id


@pytest.fixture
def pool(volume: Path, tmp_path: Path) -> Iterator[Path]:
    """A folder that shows the volume's folder `disk` once more, with a device of its own: as
    pools of drives do, and shares that are connected twice."""
    places = {name: volume / name for name in ("lower", "disk", "work")}
    for place in places.values():
        place.mkdir()
    options = "lowerdir={lower},upperdir={disk},workdir={work}".format(**places)
    with mounted(tmp_path / "a longer name for the pool", "overlay", options) as folder:
        yield folder


def test_one_file_seen_in_two_ways_never_goes(
    library: Library, volume: Path, pool: Path, tmp_path: Path
) -> None:
    """Neither device nor number tell that they are one; the move of the one takes the other."""
    write(volume / "disk", "a.jpg", picture(1))
    write(volume / "disk", "a.xmp", b"<x:xmpmeta/>")
    before = snapshot(volume / "disk")
    take_in(library, volume / "disk")
    take_in(library, pool)
    agreed = bins(tmp_path / "home", quarantine=True)
    plan = make_plan(library, identical(library), agreed)
    assert len(plan.files) == 1
    report = clean(library, plan, storing(library), agreed, "two ways")
    assert report.moved == ()
    assert [skipped.reason for skipped in report.skipped] == [Stays.SAME_FILE]
    assert snapshot(volume / "disk") == before
    assert library.journal.interrupted() == [] and library.counts().missing == 0


def test_undo_waits_for_a_volume_that_is_away(
    library: Library, volume: Path, photos: Path, tmp_path: Path
) -> None:
    before = snapshot(photos)
    found = bins(tmp_path / "home")
    clean(library, make_plan(library, identical(library), found), storing(library), found, "away")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    subprocess.run(["mount", "--make-private", volume], check=False, capture_output=True)
    subprocess.run(["mount", "--move", volume, elsewhere], check=True)
    try:
        assert undo(library, storing(library)).restored == ()
    finally:
        subprocess.run(["mount", "--move", elsewhere, volume], check=True)
    assert len(undo(library, storing(library)).restored) == 4
    assert snapshot(photos) == before
