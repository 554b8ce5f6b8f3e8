"""Cleaning up: what may go, the last look before each move, undo, crashes."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
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
from tests.indexing.cleaned import bins, cleaned, identical, picture, planned, snapshot, storing
from tests.search.shots import take_in, write


@pytest.fixture
def library(library_folder: LibraryFolder) -> Iterator[Library]:
    with Library(library_folder, writer=True) as library:
        yield library


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def two_copies(library: Library, folder: Path) -> tuple[Path, Path]:
    """a.jpg, which is kept, and copy/a.jpg, which goes."""
    kept = write(folder, "a.jpg", picture(1))
    copy = write(folder, "copy/a.jpg", picture(1), mtime=1_500_000_000)
    take_in(library, folder)
    return kept, copy


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


def test_companions_go_and_come_back_together(
    library: Library, photos_folder: Path, home: Path
) -> None:
    _, copy = two_copies(library, photos_folder)
    write(photos_folder, "a.xmp", b"<x:xmpmeta/>")
    side = write(photos_folder, "copy/a.jpg.xmp", b"<x:xmpmeta />")
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
    _, copy = two_copies(library, photos_folder)
    write(photos_folder, "a.xmp", b"<x:xmpmeta/>")
    side = write(photos_folder, "copy/a.jpg.xmp", b"<x:xmpmeta />")
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
    _, copy = two_copies(library, photos_folder)
    write(photos_folder, "a.xmp", b"<x:xmpmeta/>")
    side = write(photos_folder, "copy/a.jpg.xmp", b"<x:xmpmeta />")
    plan = planned(library, home)
    side.write_bytes(b"edited")
    assert cleaned(library, plan, home).moved == ()
    assert side.read_bytes() == b"edited" and copy.exists()


def test_a_photo_comes_home_from_the_place_that_it_really_went_to(
    library: Library, photos_folder: Path, home: Path
) -> None:
    """Another program takes the name in the trash at the last moment, then a side file changes."""
    _, copy = two_copies(library, photos_folder)
    write(photos_folder, "a.xmp", b"<x:xmpmeta/>")
    side = write(photos_folder, "copy/a.jpg.xmp", b"<x:xmpmeta />")
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
