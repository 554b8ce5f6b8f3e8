"""Disk against library, with real files: nothing is read here, only listed."""

import os
import shutil
import socket
from pathlib import Path

import pytest

from photofinder.indexing.reconciling import Applied, Reconciler
from photofinder.indexing.scanner import ScanStopped, scan
from photofinder.indexing.volumes import identify
from photofinder.library.library import Library
from photofinder.library.records import Differences, FileState, Root, RootState
from tests.indexing.photo_files import write
from tests.library.made import new_photo


def add_root(library: Library, folder: Path) -> Root:
    path = os.fsencode(folder)
    place = identify(path)
    return library.roots.add(path, place.volume, place.inner)


def scan_all(library: Library, exclude: tuple[str, ...] = ()) -> Applied:
    wanted = {root.id: None for root in library.roots.list()}
    return Reconciler(library, exclude).scan(wanted, lambda _: False)


def scan_folder(library: Library, root: Root, folder: bytes, deep: bool = False) -> Applied:
    return Reconciler(library, ()).scan({root.id: {folder: deep}}, lambda _: False)


def names(library: Library, root: Root, state: FileState = FileState.PRESENT) -> list[bytes]:
    files = (f for f in library.files.known(root.id) if f.state is state)
    return sorted(os.path.join(f.folder, f.name) for f in files)


@pytest.fixture
def root(library: Library, photos_folder: Path) -> Root:
    write(photos_folder / "top.jpg", 1)
    write(photos_folder / "year" / "one.jpg", 2)
    write(photos_folder / "year" / "trip" / "two.JPEG", 3)
    (photos_folder / "year" / "notes.txt").write_text("no picture")
    return add_root(library, photos_folder)


def test_first_scan_finds_pictures_in_all_folders(library: Library, root: Root) -> None:
    applied = scan_all(library)
    assert names(library, root) == [b"top.jpg", b"year/one.jpg", b"year/trip/two.JPEG"]
    assert applied.changed and applied.folders == {root.id: 3}
    assert not scan_all(library).changed


def test_changed_by_size_or_time_in_either_direction(
    library: Library, root: Root, photos_folder: Path
) -> None:
    scan_all(library)
    ids = {f.name: f.id for f in library.files.known(root.id)}
    os.utime(photos_folder / "top.jpg", (0, 0))
    write(photos_folder / "year" / "one.jpg", 9)
    os.utime(photos_folder / "year" / "trip" / "two.JPEG", (4_323_801_600, 4_323_801_600))
    assert scan_all(library).touched == set(ids.values())
    assert not scan_all(library).changed


def test_moved_and_renamed_keep_their_row(
    library: Library, root: Root, photos_folder: Path
) -> None:
    scan_all(library)
    before = {f.stat.inode: f.id for f in library.files.known(root.id)}
    (photos_folder / "year").rename(photos_folder / "2020")
    (photos_folder / "top.jpg").rename(photos_folder / "2020" / "renamed.jpg")
    scan_all(library)
    assert names(library, root) == [b"2020/one.jpg", b"2020/renamed.jpg", b"2020/trip/two.JPEG"]
    assert {f.stat.inode: f.id for f in library.files.known(root.id)} == before


def test_numbers_that_were_given_anew_swap_no_photos(
    library: Library, root: Root, photos_folder: Path
) -> None:
    """FAT has no numbers of files: the system counts anew at each mount. The RAW files of a
    burst have one size, and one time where times are kept to two seconds."""
    burst = [photos_folder / "burst" / f"{number}.dng" for number in range(3)]
    for number, path in enumerate(burst):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"%d" % number * 1000)
        os.utime(path, (1_600_000_000, 1_600_000_000))
    scan_all(library)
    model = library.models.register("one", "sha", 4, 0)
    with library.transaction():
        for work in library.files.waiting(model.id, 100):
            library.photos.store(new_photo(work, b"%d" % work.file_id))
    # elsewhere the first is taken away and the others are renamed; the numbers are given anew
    first, second, third = (
        library.files.at(root.id, b"burst", b"%d.dng" % number) for number in range(3)
    )
    assert first and second and third
    numbered = ((first.id, second.stat), (second.id, third.stat), (third.id, first.stat))
    library.files.apply(Differences(root.id, returned=numbered))
    burst[0].rename(photos_folder.parent / "gone.dng")
    burst[1].rename(burst[1].with_name("a.dng"))
    burst[2].rename(burst[2].with_name("b.dng"))
    scan_all(library)
    found = [library.files.at(root.id, b"burst", name) for name in (b"a.dng", b"b.dng")]
    assert [row and row.photo_id for row in found] == [None, None]  # they are read again


def test_moved_between_roots_and_back(library: Library, root: Root, tmp_path: Path) -> None:
    other_folder = tmp_path / "other"
    other_folder.mkdir()
    other = add_root(library, other_folder)
    scan_all(library)
    (row,) = (f for f in library.files.known(root.id) if f.name == b"top.jpg")
    source = Path(os.fsdecode(root.path)) / "top.jpg"
    source.rename(other_folder / "there.jpg")
    scan_all(library)
    assert [f.id for f in library.files.known(other.id)] == [row.id]
    # Back in two scans: first it is missing, then found again.
    (other_folder / "there.jpg").rename(tmp_path / "outside.jpg")
    scan_all(library)
    assert names(library, other, FileState.MISSING) == [b"there.jpg"]
    (tmp_path / "outside.jpg").rename(source)
    scan_all(library)
    assert row.id in {f.id for f in library.files.known(root.id)}


def test_missing_is_kept_and_returns(library: Library, root: Root, photos_folder: Path) -> None:
    scan_all(library)
    saved = photos_folder.parent / "saved.jpg"
    shutil.copy2(photos_folder / "top.jpg", saved)
    (photos_folder / "top.jpg").unlink()
    scan_all(library)
    assert names(library, root, FileState.MISSING) == [b"top.jpg"]
    shutil.copy2(saved, photos_folder / "top.jpg")
    scan_all(library)
    assert names(library, root, FileState.MISSING) == []


def test_folder_scan_is_not_recursive_into_known_folders(
    library: Library, root: Root, photos_folder: Path
) -> None:
    scan_all(library)
    write(photos_folder / "year" / "trip" / "late.jpg", 5)
    write(photos_folder / "new" / "deep" / "er.jpg", 6)
    write(photos_folder / "fresh.jpg", 7)
    (photos_folder / "year" / "one.jpg").unlink()
    scan_folder(library, root, b"")
    assert b"new/deep/er.jpg" in names(library, root) and b"fresh.jpg" in names(library, root)
    assert b"year/trip/late.jpg" not in names(library, root)
    assert b"year/one.jpg" in names(library, root)
    scan_folder(library, root, b"year", deep=True)
    assert b"year/trip/late.jpg" in names(library, root)
    assert b"year/one.jpg" not in names(library, root)


def test_folder_scan_finds_a_vanished_folder(
    library: Library, root: Root, photos_folder: Path
) -> None:
    scan_all(library)
    shutil.rmtree(photos_folder / "year")
    scan_folder(library, root, b"year/trip")
    assert names(library, root, FileState.MISSING) == [b"year/trip/two.JPEG"]
    scan_folder(library, root, b"")
    assert names(library, root) == [b"top.jpg"]


def test_folder_that_came_back_is_scanned_with_all_below(
    library: Library, root: Root, photos_folder: Path
) -> None:
    scan_all(library)
    (photos_folder / "year").rename(photos_folder.parent / "away")
    scan_folder(library, root, b"")
    (photos_folder.parent / "away").rename(photos_folder / "year")
    scan_folder(library, root, b"")
    assert len(names(library, root)) == 3


def test_mass_vanish_is_held_and_released(
    library: Library, root: Root, photos_folder: Path
) -> None:
    for i in range(100):
        write(photos_folder / "many" / f"{i}.jpg", i)
    scan_all(library)
    (photos_folder / "many").rename(photos_folder.parent / "away")
    scan_all(library)
    assert len(names(library, root, FileState.HELD)) == 100
    assert library.roots.get(root.id).state is RootState.HELD
    scan_all(library)
    assert len(names(library, root, FileState.HELD)) == 100
    (photos_folder.parent / "away").rename(photos_folder / "many")
    scan_all(library)
    assert names(library, root, FileState.HELD) == []
    assert library.roots.get(root.id).state is RootState.ONLINE


def test_few_missing_files_are_not_held(library: Library, root: Root, photos_folder: Path) -> None:
    for i in range(50):
        write(photos_folder / "many" / f"{i}.jpg", i)
    scan_all(library)
    shutil.rmtree(photos_folder / "many")
    scan_all(library)
    assert len(names(library, root, FileState.MISSING)) == 50


def test_root_that_is_gone_is_away_not_empty(
    library: Library, root: Root, photos_folder: Path
) -> None:
    scan_all(library)
    photos_folder.rename(photos_folder.parent / "away")
    scan_all(library)
    assert library.roots.get(root.id).state is RootState.OFFLINE
    assert len(names(library, root)) == 3
    (photos_folder.parent / "away").rename(photos_folder)
    scan_all(library)
    assert library.roots.get(root.id).state is RootState.ONLINE


def test_special_files_and_links_are_not_followed(
    library: Library, root: Root, photos_folder: Path
) -> None:
    os.mkfifo(photos_folder / "pipe.jpg")
    (photos_folder / "dangling.jpg").symlink_to("nowhere.jpg")
    (photos_folder / "link.jpg").symlink_to("top.jpg")
    (photos_folder / "year" / "loop").symlink_to(photos_folder)
    (photos_folder / "folder.jpg").mkdir()
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind(str(photos_folder / "socket.jpg"))
        scan_all(library)
    assert len(names(library, root)) == 3


def test_odd_names_long_paths_and_hard_links(
    library: Library, root: Root, photos_folder: Path
) -> None:
    odd = os.fsencode(photos_folder) + b"/caf\xe9\n.jpg"
    os.link(photos_folder / "top.jpg", odd)
    inside = os.open(photos_folder, os.O_RDONLY)
    for _ in range(30):  # 6,000 characters: no single call takes that path
        os.mkdir("n" * 200, dir_fd=inside)
        deeper = os.open("n" * 200, os.O_RDONLY, dir_fd=inside)
        os.close(inside)
        inside = deeper
    os.close(os.open("deep.jpg", os.O_CREAT | os.O_WRONLY, dir_fd=inside))
    os.close(inside)
    scan_all(library)
    found = names(library, root)
    assert b"caf\xe9\n.jpg" in found and len(found) == 5
    assert max(len(path) for path in found) == 30 * 201 + len("deep.jpg")
    assert not scan_all(library).changed


def test_excluded_files_leave_without_being_held(
    library: Library, root: Root, photos_folder: Path
) -> None:
    for i in range(80):
        write(photos_folder / "junk" / f"{i}.jpg", i)
    scan_all(library)
    scan_all(library, exclude=("junk/",))
    assert len(names(library, root)) == 3 and names(library, root, FileState.HELD) == []
    assert library.roots.get(root.id).state is RootState.ONLINE


def test_nested_root_becomes_part_of_the_outer_one(library: Library, photos_folder: Path) -> None:
    write(photos_folder / "in" / "a.jpg", 1)
    inner = add_root(library, photos_folder / "in")
    scan_all(library)
    (row,) = library.files.known(inner.id)
    outer = add_root(library, photos_folder)
    scan_all(library)
    assert [f.id for f in library.files.known(outer.id)] == [row.id]
    assert names(library, outer) == [b"in/a.jpg"]


def test_stopped_scan_writes_nothing(library: Library, root: Root) -> None:
    exclusions = Reconciler(library, ()).exclusions(root)
    with pytest.raises(ScanStopped):
        scan(library, root, exclusions, between=lambda: True)
    assert names(library, root) == []
