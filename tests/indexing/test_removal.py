"""Throwing away photos by hand: all files, or all but one; never what is protected."""

import os
from pathlib import Path

from photofinder.indexing.removal import plan_removal
from photofinder.indexing.undoing import undo
from photofinder.library.library import Library
from tests.indexing.cleaned import bins, cleaned, picture, snapshot, storing
from tests.search.shots import take_in, write


def photo_of(library: Library, path: Path) -> int:
    photo = library.photos.by_path(bytes(path))
    assert photo is not None
    return photo.id


def test_the_only_file_goes_with_its_side_file_and_comes_back(
    library: Library, photos_folder: Path, home: Path
) -> None:
    path = write(photos_folder, "a.jpg", picture(1))
    write(photos_folder, "a.xmp", b"<x/>")
    take_in(library, photos_folder)
    before = snapshot(photos_folder)
    plan = plan_removal(library, [photo_of(library, path)], bins(home))
    assert [file.path for file in plan.files] == [bytes(path)]
    report = cleaned(library, plan, home)
    assert report.moved == (bytes(path),) and list(photos_folder.iterdir()) == []
    undo(library, storing(library), report.batch_id)
    assert snapshot(photos_folder) == before


def test_one_file_can_be_spared_and_must_be_there_at_the_end(
    library: Library, photos_folder: Path, home: Path
) -> None:
    kept = write(photos_folder, "a.jpg", picture(1))
    copy = write(photos_folder, "copy/a.jpg", picture(1))
    take_in(library, photos_folder)
    plan = plan_removal(library, [photo_of(library, kept)], bins(home), spare=True)
    assert [file.path for file in plan.files] == [bytes(copy)]
    kept.rename(photos_folder / "elsewhere.jpg")
    report = cleaned(library, plan, home)
    assert report.moved == () and copy.exists()


def test_protected_changed_and_vanished_files_stay(
    library: Library, photos_folder: Path, home: Path
) -> None:
    paths = [write(photos_folder, f"{n}.jpg", picture(n)) for n in range(3)]
    take_in(library, photos_folder)
    ids = [photo_of(library, path) for path in paths]
    paths[0].write_bytes(picture(7))
    paths[1].unlink()
    plan = plan_removal(library, ids, bins(home))
    assert [file.path for file in plan.files] == [bytes(paths[2])]
    assert {os.path.basename(s.path): s.reason for s in plan.skipped} == {
        b"0.jpg": "it has changed since it was read",
        b"1.jpg": "it is not there any more",
    }
    library.roots.protect(library.roots.list()[0].id, True)
    assert plan_removal(library, ids, bins(home)).files == ()
    # protected only after the dry run: the last look sees it
    assert cleaned(library, plan, home).moved == () and paths[2].exists()
