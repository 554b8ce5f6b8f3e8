"""Side files and films go to the trash with their photo, and come back with it."""

import os
from collections.abc import Callable
from pathlib import Path

from photofinder.indexing import cleaning
from photofinder.indexing.plan import make_plan
from photofinder.indexing.stays import Stays
from photofinder.indexing.undoing import undo
from photofinder.library.library import Library
from tests.indexing.cleaned import (
    bins,
    cleaned,
    identical,
    picture,
    planned,
    snapshot,
    storing,
    two_copies,
)
from tests.search.shots import take_in, write


def with_side_files(library: Library, folder: Path) -> tuple[Path, Path]:
    """copy/a.jpg, which goes, and its side file; the one that stays has one, too."""
    _, copy = two_copies(library, folder)
    write(folder, "a.xmp", b"<x:xmpmeta/>")
    return copy, write(folder, "copy/a.jpg.xmp", b"<x:xmpmeta />")


def test_companions_go_and_come_back_together(
    library: Library, photos_folder: Path, home: Path
) -> None:
    copy, side = with_side_files(library, photos_folder)
    before = snapshot(photos_folder)
    plan = planned(library, home)
    (file,) = plan.files
    assert [path for path, _ in file.companions] == [os.fsencode(side)]
    cleaned(library, plan, home)
    assert not side.exists() and not copy.exists()
    undo(library, storing(library))
    assert snapshot(photos_folder) == before


def test_files_with_companions_stay_where_that_is_set(
    library: Library, photos_folder: Path, home: Path
) -> None:
    _, copy = two_copies(library, photos_folder)
    plan = make_plan(library, identical(library), bins(home), companions=False)
    assert [file.path for file in plan.files] == [os.fsencode(copy)]
    write(photos_folder, "a.xmp", b"<x:xmpmeta/>")
    write(photos_folder, "copy/a.jpg.xmp", b"<x:xmpmeta />")
    plan = make_plan(library, identical(library), bins(home), companions=False)
    assert plan.files == ()
    assert [(skip.path, skip.reason) for skip in plan.skipped] == [
        (os.fsencode(copy), Stays.WITH_COMPANIONS)
    ]


def test_companions_stay_in_the_trash_while_their_photo_cannot_come_back(
    library: Library, photos_folder: Path, home: Path
) -> None:
    copy, side = with_side_files(library, photos_folder)
    before = snapshot(photos_folder)
    cleaned(library, planned(library, home), home)
    copy.write_bytes(b"somebody else's")
    undone = undo(library, storing(library))
    assert undone.restored == () and not side.exists()
    assert [skipped.path for skipped in undone.skipped] == [os.fsencode(copy), os.fsencode(side)]
    copy.rename(copy.with_name("moved away"))
    assert len(undo(library, storing(library)).restored) == 2
    copy.with_name("moved away").unlink()
    assert snapshot(photos_folder) == before


def test_a_file_whose_companion_changes_stays_with_it(
    library: Library, photos_folder: Path, home: Path
) -> None:
    copy, side = with_side_files(library, photos_folder)
    plan = planned(library, home)
    side.write_bytes(b"edited")
    assert cleaned(library, plan, home).moved == ()
    assert side.read_bytes() == b"edited" and copy.exists()


def test_a_photo_comes_home_from_the_place_that_it_really_went_to(
    library: Library, photos_folder: Path, home: Path
) -> None:
    """Another program takes the name in the trash at the last moment, then a side file changes."""
    copy, side = with_side_files(library, photos_folder)
    plan = planned(library, home)
    theirs = home / "data/Trash/files/a.jpg"
    theirs.parent.mkdir(parents=True, exist_ok=True)
    steps: list[int] = []

    def store(function: Callable[[Library], object]) -> None:
        storing(library)(function)
        steps.append(len(library.journal.interrupted()))
        if len(steps) == 3:  # places are chosen and journalled
            theirs.write_bytes(b"theirs")
            (home / "data/Trash/info").mkdir(exist_ok=True)
            (home / "data/Trash/info/a.jpg.trashinfo").write_text("[Trash Info]\n")
        elif len(steps) == 4:  # another place is journalled, all checks are behind
            side.write_bytes(b"edited since")

    report = cleaning.clean(library, plan, store, bins(home), "raced")
    assert report.moved == () and len(steps) > 4
    assert copy.read_bytes() == picture(1) and side.read_bytes() == b"edited since"
    assert theirs.read_bytes() == b"theirs"
    assert sorted(p.name for p in theirs.parent.iterdir()) == ["a.jpg"]
    assert library.journal.interrupted() == []


def test_a_side_file_that_would_be_lost_keeps_its_photo(
    library: Library, photos_folder: Path, home: Path
) -> None:
    write(photos_folder, "copy/a.xmp", b"<x:xmpmeta />")
    write(photos_folder / "safe", "a.jpg", picture(1))
    take_in(library, photos_folder / "safe", protected=True)
    write(photos_folder, "copy/a.jpg", picture(1))
    take_in(library, photos_folder / "copy")
    plan = planned(library, home)
    assert plan.files == ()
    assert "side file" in plan.skipped[0].reason
