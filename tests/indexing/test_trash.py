"""Which trash a file goes to, and that moving never replaces anything."""

import os
from pathlib import Path

import pytest

from photofinder.indexing.exclusions import Exclusions
from photofinder.indexing.renaming import rename_new
from photofinder.indexing.trash import Bins, in_trash, release, reserve
from tests.search.shots import write


def bins(home: Path, top: Path) -> Bins:
    environment = {"HOME": str(home), "XDG_DATA_HOME": str(home / "data")}
    return Bins(environment=environment, top_of=lambda _: os.fsencode(top))


@pytest.fixture
def without_home_trash(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    write(home, "data/Trash", b"in the way")
    return home


def test_the_home_trash_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    path = write(tmp_path, "photos/ä ü.jpg", b"x")
    found = bins(tmp_path / "home", tmp_path).of(os.fsencode(path))
    slot = found.slot(os.fsencode(path), set())
    assert slot.target == os.fsencode(tmp_path / "home/data/Trash/files/ä ü.jpg")
    reserve(slot)
    note = Path(os.fsdecode(slot.info))
    assert f"Path={tmp_path}/photos/%C3%A4%20%C3%BC.jpg\n" in note.read_text()
    assert (tmp_path / "home/data/Trash").stat().st_mode & 0o077 == 0
    with pytest.raises(FileExistsError):
        reserve(slot)
    assert found.slot(os.fsencode(path), set()).target.endswith("ä ü.2.jpg".encode())
    release(slot.info, slot.target)
    assert not note.exists()


def test_the_trash_of_a_volume_notes_relative_paths(
    tmp_path: Path, without_home_trash: Path
) -> None:
    path = write(tmp_path, "photos/a.jpg", b"x")
    slot = bins(without_home_trash, tmp_path).of(os.fsencode(path)).slot(os.fsencode(path), set())
    assert slot.target == os.fsencode(tmp_path / f".Trash-{os.getuid()}/files/a.jpg")
    assert b"\nPath=photos/a.jpg\n" in slot.text


def test_a_shared_trash_must_be_sticky(tmp_path: Path, without_home_trash: Path) -> None:
    path = os.fsencode(write(tmp_path, "photos/a.jpg", b"x"))
    shared = tmp_path / ".Trash"
    shared.mkdir()
    shared.chmod(0o777)
    own = f".Trash-{os.getuid()}".encode()
    assert own in bins(without_home_trash, tmp_path).of(path).files
    shared.chmod(0o1777)
    assert bins(without_home_trash, tmp_path).of(path).files == os.fsencode(
        shared / f"{os.getuid()}/files"
    )


def test_a_trash_that_is_a_link_is_not_used(tmp_path: Path, without_home_trash: Path) -> None:
    path = os.fsencode(write(tmp_path, "photos/a.jpg", b"x"))
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / f".Trash-{os.getuid()}").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(Exception, match="has no trash"):
        bins(without_home_trash, tmp_path).of(path)
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_many_files_of_one_name_and_names_of_full_length(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    found, taken = bins(home, tmp_path), set[bytes]()
    long = "ä" * 125 + ".jpeg"
    for folder in range(3):
        for name in ("a.jpg", long):
            path = os.fsencode(write(tmp_path, f"{folder}/{name}", b"x"))
            slot = found.of(path).slot(path, taken)
            reserve(slot)
            rename_new(path, slot.target)
    trash = os.fsencode(home / "data/Trash")
    names = sorted(os.listdir(trash + b"/files"))
    assert len(names) == 6 and names[:3] == [b"a.2.jpg", b"a.3.jpg", b"a.jpg"]
    assert sorted(os.listdir(trash + b"/info")) == [name + b".trashinfo" for name in names]


@pytest.mark.parametrize(
    "path",
    [
        b"/home/me/.local/share/Trash/files/a.jpg", b"/media/x/.Trash-1000/files/a.jpg",
        b"/media/x/.Trash/1000/files/a.jpg", b"/mnt/$RECYCLE.BIN/a.jpg",
        b"/x/.photofinder-quarantine/a.jpg", b"/Volumes/x/.Trashes/501/a.jpg",
    ],
)  # fmt: skip
def test_trash_folders_are_known(path: bytes) -> None:
    assert in_trash(path)
    assert not in_trash(b"/home/me/Trash talk/a.jpg")


@pytest.mark.parametrize("data", ["data", "home/.local/share"])
def test_the_trash_is_never_looked_at_wherever_the_desktop_keeps_it(
    tmp_path: Path, data: str
) -> None:
    environment = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / data)}
    path = bytes(write(tmp_path, "photos/a.jpg", b"x"))
    target = Bins(environment=environment).of(path).slot(path, set()).target
    assert in_trash(target)
    folder = os.path.relpath(os.path.dirname(target), bytes(tmp_path))
    assert Exclusions(bytes(tmp_path)).leaves_out_below(folder)


def test_renaming_never_replaces(tmp_path: Path) -> None:
    first, second = write(tmp_path, "a", b"first"), write(tmp_path, "b", b"second")
    with pytest.raises(FileExistsError):
        rename_new(bytes(first), bytes(second))
    assert (first.read_bytes(), second.read_bytes()) == (b"first", b"second")
    rename_new(bytes(first), bytes(tmp_path / "c"))
    assert (tmp_path / "c").read_bytes() == b"first" and not first.exists()
    with pytest.raises(FileNotFoundError):
        rename_new(bytes(first), bytes(tmp_path / "d"))
