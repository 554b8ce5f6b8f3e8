"""Cleaning up: what may go, the last look before each move, undo, crashes."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from photofinder.indexing import cleaning
from photofinder.indexing.plan import make_plan
from photofinder.indexing.stays import Stays, told
from photofinder.indexing.trash import Bins, NoTrash
from photofinder.indexing.undoing import recover, undo
from photofinder.library.journal import MoveState
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
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


def test_the_dry_run_touches_nothing_and_the_batch_can_be_undone(
    library: Library, photos_folder: Path, home: Path
) -> None:
    kept, copy = two_copies(library, photos_folder)
    before = snapshot(photos_folder)
    plan = planned(library, home)
    assert snapshot(photos_folder) == before
    assert [file.path for file in plan.files] == [os.fsencode(copy)]
    assert (plan.groups, plan.losing_all, plan.size) == (1, 0, len(picture(1)))
    report = cleaned(library, plan, home)
    assert report.moved == (os.fsencode(copy),) and report.size == len(picture(1))
    assert kept.exists() and not copy.exists()
    assert (home / "data/Trash/files/a.jpg").read_bytes() == picture(1)
    note = (home / "data/Trash/info/a.jpg.trashinfo").read_text()
    assert note.startswith(f"[Trash Info]\nPath={copy}\nDeletionDate=20")
    assert identical(library) == []
    (batch,) = library.journal.batches()
    assert (batch.moved, batch.restored, batch.title) == (1, 0, "test")
    assert undo(library, storing(library)).restored == (os.fsencode(copy),)
    assert snapshot(photos_folder) == before
    assert list((home / "data/Trash/info").iterdir()) == []
    assert len(identical(library)) == 1


def replaced(kept: Path, copy: Path) -> None:
    write(copy.parent, "new.jpg", picture(2)).replace(copy)


def changed_in_place(kept: Path, copy: Path) -> None:
    stat = copy.stat()
    data = bytearray(copy.read_bytes())
    data[-3] ^= 1
    copy.write_bytes(bytes(data))
    os.utime(copy, ns=(stat.st_atime_ns, stat.st_mtime_ns))  # size and time tell nothing


def keeper_changed_in_place(kept: Path, copy: Path) -> None:
    changed_in_place(copy, kept)


def keeper_vanished(kept: Path, copy: Path) -> None:
    kept.rename(kept.with_name("elsewhere.jpg"))


def keeper_became_a_link(kept: Path, copy: Path) -> None:
    kept.unlink()
    kept.symlink_to(copy)


def keeper_became_a_hard_link(kept: Path, copy: Path) -> None:
    kept.unlink()
    os.link(copy, kept)


def copy_became_a_link(kept: Path, copy: Path) -> None:
    copy.unlink()
    copy.symlink_to(kept)


def copy_vanished(kept: Path, copy: Path) -> None:
    copy.rename(copy.with_name("elsewhere.jpg"))


def keeper_cut_short(kept: Path, copy: Path) -> None:
    os.truncate(kept, 10)


@pytest.mark.parametrize(
    "race",
    [
        replaced, changed_in_place, keeper_changed_in_place, keeper_vanished, keeper_became_a_link,
        keeper_became_a_hard_link, copy_became_a_link, copy_vanished, keeper_cut_short,
    ],
)  # fmt: skip
def test_what_changed_since_the_dry_run_is_not_moved(
    library: Library, photos_folder: Path, home: Path, race: Callable[[Path, Path], None]
) -> None:
    kept, copy = two_copies(library, photos_folder)
    plan = planned(library, home)
    race(kept, copy)
    before = snapshot(photos_folder)
    report = cleaned(library, plan, home)
    assert report.moved == ()
    assert [skipped.path for skipped in report.skipped] == [os.fsencode(copy)]
    assert report.skipped[0].reason
    assert snapshot(photos_folder) == before
    assert list((home / "data/Trash/files").iterdir()) == []
    assert list((home / "data/Trash/info").iterdir()) == []


def test_a_folder_protected_after_the_dry_run_is_safe(
    library: Library, photos_folder: Path, home: Path
) -> None:
    _, copy = two_copies(library, photos_folder)
    plan = planned(library, home)
    library.roots.protect(library.roots.list()[0].id, True)
    assert cleaned(library, plan, home).moved == ()
    assert copy.exists()
    assert make_plan(library, identical(library), bins(home)).files == ()


def test_a_marked_keeper_stays(library: Library, photos_folder: Path, home: Path) -> None:
    kept, copy = two_copies(library, photos_folder)
    (group,) = identical(library)
    everything = {group.key: [os.fsencode(kept), os.fsencode(copy)]}
    plan = make_plan(library, [group], bins(home), marked=everything)
    assert [file.path for file in plan.files] == [os.fsencode(copy)]
    assert [skipped.path for skipped in plan.skipped] == [os.fsencode(kept)]


def test_undo_never_overwrites(library: Library, photos_folder: Path, home: Path) -> None:
    _, copy = two_copies(library, photos_folder)
    cleaned(library, planned(library, home), home)
    copy.write_bytes(b"somebody else's")
    undone = undo(library, storing(library))
    assert undone.restored == ()
    assert undone.skipped[0].reason == "another file has this name now"
    assert copy.read_bytes() == b"somebody else's"
    copy.rename(copy.with_name("moved away"))
    assert undo(library, storing(library)).restored == (os.fsencode(copy),)


def test_undo_after_the_clocks_were_changed(
    library: Library, photos_folder: Path, home: Path
) -> None:
    """FAT keeps local times: after a change to winter time every file seems an hour younger."""
    _, copy = two_copies(library, photos_folder)
    write(photos_folder, "a.xmp", b"<x:xmpmeta/>")
    side = write(photos_folder, "copy/a.jpg.xmp", b"<x:xmpmeta />")
    assert len(cleaned(library, planned(library, home), home).moved) == 1
    for path in (home / "data/Trash/files").iterdir():
        stat = path.stat()
        os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns + 3_600_000_000_000))
    assert set(undo(library, storing(library)).restored) == {os.fsencode(copy), os.fsencode(side)}


def test_undo_works_after_a_restart_and_makes_the_folder_again(
    library_folder: LibraryFolder, photos_folder: Path, home: Path
) -> None:
    with Library(library_folder, writer=True) as library:
        _, copy = two_copies(library, photos_folder)
        before = snapshot(photos_folder)
        cleaned(library, planned(library, home), home)
        copy.parent.rmdir()
    with Library(library_folder, writer=True) as library:
        assert undo(library, storing(library)).restored == (os.fsencode(copy),)
    assert snapshot(photos_folder) == before


def test_names_that_are_no_text_and_names_taken_in_the_trash(
    library: Library, photos_folder: Path, home: Path
) -> None:
    odd = os.path.join(os.fsencode(photos_folder), b"caf\xe9.jpg")
    for folder in (b"one", b"two", b"three"):
        os.mkdir(os.path.join(os.fsencode(photos_folder), folder))
    for name in (odd, *(odd.replace(b"caf", f + b"/caf") for f in (b"one", b"two", b"three"))):
        with open(name, "wb") as stream:
            stream.write(picture(1))
    take_in(library, photos_folder)
    report = cleaned(library, planned(library, home), home)
    assert len(report.moved) == 3
    names = sorted(os.listdir(os.fsencode(home / "data/Trash/files")))
    assert names == [b"caf\xe9.2.jpg", b"caf\xe9.3.jpg", b"caf\xe9.jpg"]
    assert len(undo(library, storing(library)).restored) == 3


def test_stopping_leaves_the_rest(library: Library, photos_folder: Path, home: Path) -> None:
    for number in range(60):
        write(photos_folder, f"{number}.jpg", picture(number))
        write(photos_folder, f"copy/{number}.jpg", picture(number))
    take_in(library, photos_folder)
    heard: list[tuple[int, int]] = []
    report = cleaning.clean(
        library, planned(library, home), storing(library), bins(home), "stopped",
        stop=lambda: bool(heard), progress=lambda *done: heard.append(done),
    )  # fmt: skip
    assert heard == [(cleaning.CHUNK, 60)]
    assert len(report.moved) == cleaning.CHUNK
    assert {skipped.reason for skipped in report.skipped} == {"cancelled"}
    assert library.journal.interrupted() == []


def test_a_volume_without_trash_offers_quarantine(
    library: Library, photos_folder: Path, home: Path
) -> None:
    _, copy = two_copies(library, photos_folder)
    (photos_folder / f".Trash-{os.getuid()}").write_bytes(b"in the way")
    write(home, "data/Trash", b"in the way")
    before = snapshot(photos_folder)

    def found(quarantine: bool) -> Bins:
        return Bins(
            quarantine=quarantine,
            environment={"HOME": str(home), "XDG_DATA_HOME": str(home / "data")},
            top_of=lambda _: os.fsencode(photos_folder),
        )

    plan = make_plan(library, identical(library), found(False))
    assert plan.files == () and told(plan.skipped[0].reason)[1] is Stays.NO_TRASH
    with pytest.raises(NoTrash):
        found(False).of(os.fsencode(copy))
    agreed = found(True)
    plan = make_plan(library, identical(library), agreed)
    report = cleaning.clean(library, plan, storing(library), agreed, "quarantine")
    assert report.moved == (os.fsencode(copy),)
    manifest = photos_folder / ".photofinder-quarantine" / "manifest.jsonl"
    assert str(copy) in manifest.read_text()
    undo(library, storing(library))
    after = snapshot(photos_folder)
    after.pop(".photofinder-quarantine/manifest.jsonl")
    assert after == before


KILLED = """
import os, signal, sys
from pathlib import Path
from photofinder.indexing import cleaning
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from tests.indexing.cleaned import bins, planned, storing
folder, home, after = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
moves = 0
plain = cleaning.rename_new
def dying(source, target):
    global moves
    moves += 1
    if moves == after:
        os.kill(os.getpid(), signal.SIGKILL)
    plain(source, target)
    if moves == -after:
        os.kill(os.getpid(), signal.SIGKILL)
cleaning.rename_new = dying
with Library(LibraryFolder(folder), writer=True) as library:
    cleaning.clean(library, planned(library, home), storing(library), bins(home), "killed")
"""


@pytest.mark.parametrize("after", [1, 2, 7, 30])
def test_kill_in_the_middle_loses_nothing(
    library_folder: LibraryFolder, photos_folder: Path, home: Path, after: int
) -> None:
    for number in range(40):
        write(photos_folder, f"{number}.jpg", picture(number))
        write(photos_folder, f"copy/{number}.jpg", picture(number))
    with Library(library_folder, writer=True) as library:
        take_in(library, photos_folder)
    before = snapshot(photos_folder)
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, library_folder.folder, home, str(after)],
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL
    assert len(snapshot(photos_folder)) == 80 - (after - 1)
    with Library(library_folder, writer=True) as library:
        assert recover(library, storing(library)) == 40
        (batch,) = library.journal.batches()
        assert batch.moved == after - 1
        states = {m.state for m in library.journal.moves(batch.id)}
        assert states <= {MoveState.MOVED, MoveState.SKIPPED}
        assert len(list((home / "data/Trash/info").iterdir())) == after - 1
        if batch.moved:
            undo(library, storing(library))
    assert snapshot(photos_folder) == before
