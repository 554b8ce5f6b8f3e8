"""Volumes from the kernel's table of mounts, and a real mount that comes and goes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from photofinder.indexing.presence import whereabouts
from photofinder.indexing.volumes import (
    Mount,
    find,
    identify,
    is_lasting,
    is_network,
    mounts,
    parse_mountinfo,
)
from photofinder.library.library import Library
from tests.indexing.photo_files import write

TABLE = rb"""
22 1 8:2 / / rw,relatime shared:1 - ext4 /dev/sda2 rw
30 22 8:17 / /media/me/My\040Disk\134x rw - vfat /dev/sdb1 rw
31 22 0:45 /@home /home rw shared:3 master:1 - btrfs /dev/sda3 rw
32 22 0:50 / /net rw - nfs4 nas:/export/photos rw
33 30 0:51 / /media/me/My\040Disk\134x rw - tmpfs tmpfs rw
garbage
"""


def test_mount_table_with_escapes_and_uuids() -> None:
    table = parse_mountinfo(TABLE, {b"/dev/sdb1": "12AB-34CD", b"/dev/sda3": "f00d"})
    assert table[1] == Mount(b"/media/me/My Disk\\x", b"", "uuid:12AB-34CD")
    assert table[2] == Mount(b"/home", b"@home", "uuid:f00d")
    assert [mount.volume for mount in table][3:] == ["nfs4:nas:/export/photos", "tmpfs:tmpfs"]
    assert len(table) == 5


def test_place_of_a_path_and_back() -> None:
    table = parse_mountinfo(TABLE, {b"/dev/sda3": "f00d"})
    place = identify(b"/home/me/Pictures", table)
    assert (place.volume, place.inner) == ("uuid:f00d", b"@home/me/Pictures")
    assert find("uuid:f00d", b"@home/me/Pictures", table) == [b"/home/me/Pictures"]
    elsewhere = [Mount(b"/mnt/disk", b"", "uuid:f00d")]
    assert find("uuid:f00d", b"@home/me/Pictures", elsewhere) == [b"/mnt/disk/@home/me/Pictures"]
    assert identify(b"/homely", table).volume == "ext4:/dev/sda2"
    # The later mount covers the earlier one.
    assert identify(b"/media/me/My Disk\\x/a", table).volume == "tmpfs:tmpfs"


def test_kinds_of_volumes() -> None:
    assert is_lasting("uuid:f00d") and is_lasting("nfs4:nas:/export")
    assert not is_lasting("tmpfs:tmpfs") and not is_lasting("ext4:/dev/sda2")
    assert is_network("cifs://nas/photos") and not is_network("uuid:f00d")


@pytest.mark.skipif(sys.platform != "linux", reason="the kernel's table is Linux only")
def test_this_computer(tmp_path: Path) -> None:
    place = identify(os.fsencode(tmp_path))
    assert os.fsencode(tmp_path) in find(place.volume, place.inner, mounts())


def test_root_follows_its_volume(library: Library, tmp_path: Path) -> None:
    for name in ("old", "new"):
        (tmp_path / name / "Pictures").mkdir(parents=True)
    old, new = os.fsencode(tmp_path / "old"), os.fsencode(tmp_path / "new")
    root = library.roots.add(old + b"/Pictures", "uuid:f00d", b"Pictures")
    system = Mount(b"/", b"", "uuid:5757")
    assert whereabouts(library, root, [system, Mount(old, b"", "uuid:f00d")]).path == root.path
    moved = whereabouts(library, root, [system, Mount(new, b"", "uuid:f00d")])
    # The old folder is empty and on another volume; nothing known of it contradicts that.
    assert moved.path == root.path
    (tmp_path / "old" / "Pictures").rmdir()
    moved = whereabouts(library, root, [system, Mount(new, b"", "uuid:f00d")])
    assert moved.path == new + b"/Pictures" and moved.place is not None
    assert whereabouts(library, root, [system]).path is None


def test_root_never_moves_to_where_another_root_is(library: Library, tmp_path: Path) -> None:
    (tmp_path / "first").mkdir()
    first = os.fsencode(tmp_path / "first")
    library.roots.add(first, "uuid:f00d", b"")
    second = library.roots.add(os.fsencode(tmp_path / "second"), "uuid:f00d", b"")
    table = [Mount(b"/", b"", "uuid:5757"), Mount(first, b"", "uuid:f00d")]
    assert whereabouts(library, second, table).path is None


UNPLUG = """
import os, subprocess, sys
from pathlib import Path
from photofinder.indexing.reconciling import Reconciler
from photofinder.indexing.volumes import identify
from photofinder.library.library import Library
from photofinder.library.records import FileState
from photofinder.paths import LibraryFolder
from tests.indexing.photo_files import write

base = Path(sys.argv[1])
drive, inner = base / "drive", base / "photos" / "card"
drive.mkdir(), inner.mkdir(parents=True)

def mount(folder): subprocess.run(["mount", "-t", "tmpfs", "none", folder], check=True)
def umount(folder): subprocess.run(["umount", folder], check=True)
def scan(): reconciler.scan({r.id: None for r in library.roots.list()}, lambda _: False)
def states(root): return sorted(str(f.state) for f in library.files.known(root.id))

for folder in (drive, inner):
    mount(folder)
    write(folder / "a.jpg", 1)
    write(folder / "sub" / "b.jpg", 2)
write(base / "photos" / "own.jpg", 3)
with Library(LibraryFolder(base / "library"), writer=True) as library:
    reconciler = Reconciler(library, ())
    roots = []
    for folder in (drive, base / "photos"):
        place = identify(os.fsencode(folder))
        roots.append(library.roots.add(os.fsencode(folder), place.volume, place.inner))
    scan()
    assert [states(r) for r in roots] == [["present"] * 2, ["present"] * 3]
    umount(drive)
    umount(inner)
    scan()
    assert [str(r.state) for r in library.roots.list()] == ["offline", "online"]
    # The empty folder under the drive is not the drive; a card inside a root is held.
    assert [states(r) for r in roots] == [["present"] * 2, ["held"] * 2 + ["present"]]
    mount(drive)
    scan()
    assert str(library.roots.list()[0].state) == "offline", "an empty other drive"
    write(drive / "a.jpg", 1)
    scan()
    assert str(library.roots.list()[0].state) == "online", "known files are back"
    assert states(roots[0]) == ["missing", "present"]
print("fine")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="mounts in a namespace are Linux only")
def test_unplugged_drive_and_card(tmp_path: Path) -> None:
    if subprocess.run(["unshare", "-rm", "true"], capture_output=True, check=False).returncode:
        pytest.skip("this system allows no mount namespaces")
    done = subprocess.run(
        ["unshare", "-rm", sys.executable, "-c", UNPLUG, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    assert done.stdout == "fine\n", done.stderr


def test_nothing_known_means_nothing_to_lose(library: Library, photos_folder: Path) -> None:
    write(photos_folder / "a.jpg", 1)
    root = library.roots.add(os.fsencode(photos_folder), "ext4:/dev/gone", b"photos")
    presence = whereabouts(library, root)
    assert presence.path == root.path and presence.place is not None
