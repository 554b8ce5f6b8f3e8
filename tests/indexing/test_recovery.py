"""A kill in the middle of a clean-up or of an undo: the next start of the indexer tidies up."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from photofinder.indexing.indexer import Indexer
from photofinder.indexing.undoing import recover, undo
from photofinder.library.journal import MoveState
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from tests.indexing.cleaned import cleaned, picture, planned, snapshot, storing
from tests.search.shots import take_in, write

Start = Callable[..., Indexer]
SHOTS = 12

KILLED = """
import os, signal, sys
from pathlib import Path
from photofinder.indexing import cleaning, undoing
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from tests.indexing.cleaned import bins, planned, storing
folder, home, module, when = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
moves = 0
module = {"clean": cleaning, "undo": undoing}[module]
plain = module.rename_new
def dying(source, target):
    global moves
    moves += 1
    if moves == when:
        os.kill(os.getpid(), signal.SIGKILL)
    plain(source, target)
    if moves == -when:
        os.kill(os.getpid(), signal.SIGKILL)
module.rename_new = dying
with Library(LibraryFolder(folder), writer=True) as library:
    if module is cleaning:
        cleaning.clean(library, planned(library, home), storing(library), bins(home), "killed")
    else:
        undoing.undo(library, storing(library))
"""


def killed(folder: LibraryFolder, home: Path, what: str, when: int) -> None:
    """Clean or undo in a process that dies before (after: negative) its n-th renaming."""
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, folder.folder, home, what, str(when)],
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL


@pytest.fixture
def copies(library_folder: LibraryFolder, photos_folder: Path) -> dict[str, tuple[bytes, int, int]]:
    """A library of photos with copies, each with a side file; how the disk looks."""
    for number in range(SHOTS):
        for place in ("", "copy/"):
            write(photos_folder, f"{place}{number}.jpg", picture(number))
            write(photos_folder, f"{place}{number}.xmp", b"<x:xmpmeta/>")
    with Library(library_folder, writer=True) as library:
        take_in(library, photos_folder)
    return snapshot(photos_folder)


def in_pairs(folder: Path) -> int:
    """How many copies are there; each has its side file."""
    names = {name for name in snapshot(folder) if name.startswith("copy/")}
    photos = {name[:-4] for name in names if name.endswith(".jpg")}
    assert photos == {name[:-4] for name in names if name.endswith(".xmp")}
    return len(photos)


@pytest.mark.parametrize("when", [1, -1, 2, -2, 7, -7, -24])
def test_the_indexer_finishes_what_a_kill_interrupted(
    library_folder: LibraryFolder, photos_folder: Path, home: Path, start: Start,
    copies: dict[str, tuple[bytes, int, int]], when: int,
) -> None:  # fmt: skip
    killed(library_folder, home, "clean", when)
    indexer = start()
    library = indexer.call(lambda library: library).result(10)
    assert library.journal.interrupted() == []
    (batch,) = library.journal.batches()
    left = in_pairs(photos_folder)
    assert batch.moved == 2 * (SHOTS - left)
    notes = list((home / "data/Trash/info").iterdir())
    assert len(notes) == len(list((home / "data/Trash/files").iterdir())) == batch.moved
    assert library.counts().missing == SHOTS - left
    if batch.moved:
        indexer.call(lambda library: undo(library, storing(library))).result(10)
    assert snapshot(photos_folder) == copies
    assert library.counts().missing == 0


@pytest.mark.parametrize("when", [1, -1, 8, -9])
def test_an_interrupted_undo_is_finished_for_whole_shots(
    library_folder: LibraryFolder, photos_folder: Path, home: Path, start: Start,
    copies: dict[str, tuple[bytes, int, int]], when: int,
) -> None:  # fmt: skip
    with Library(library_folder, writer=True) as library:
        cleaned(library, planned(library, home), home)
    assert in_pairs(photos_folder) == 0
    killed(library_folder, home, "undo", when)
    indexer = start()
    library = indexer.call(lambda library: library).result(10)
    assert library.journal.interrupted() == []
    (batch,) = library.journal.batches()
    assert batch.restored == 2 * in_pairs(photos_folder)
    assert batch.moved + batch.restored == 2 * SHOTS
    if batch.moved:
        indexer.call(lambda library: undo(library, storing(library))).result(10)
    assert snapshot(photos_folder) == copies


def test_moves_on_a_drive_that_is_away_wait_for_it(
    library_folder: LibraryFolder, photos_folder: Path, home: Path,
    copies: dict[str, tuple[bytes, int, int]],
) -> None:  # fmt: skip
    killed(library_folder, home, "clean", -3)
    away = photos_folder.parent / "away"
    photos_folder.rename(away)
    home.rename(home.with_name("home-away"))
    with Library(library_folder, writer=True) as library:
        recover(library, storing(library))
        waiting = library.journal.interrupted()
        assert waiting and {move.state for move in waiting} == {MoveState.GOING}
        away.rename(photos_folder)
        home.with_name("home-away").rename(home)
        assert recover(library, storing(library)) == len(waiting)
        undo(library, storing(library))
    assert snapshot(photos_folder) == copies


@pytest.mark.skipif(sys.platform == "win32", reason="modes are of Unix")
def test_a_trash_that_answers_with_errors_is_not_taken_for_empty() -> None:
    folder = Path(tempfile.mkdtemp())  # pytest's own may be closed to others
    folder.chmod(0o755)
    for place in ("", "copy/"):
        write(folder / "photos", f"{place}a.jpg", picture(1))
    before = snapshot(folder / "photos")
    with Library(LibraryFolder(folder / "library"), writer=True) as library:
        take_in(library, folder / "photos")
        trash = folder / "data/Trash"
        cleaned(library, planned(library, folder), folder)
        trash.chmod(0o755)
        (trash / "files").chmod(0)
        user = os.geteuid()
        if user == 0:  # root may do everything
            os.seteuid(65534)
        try:
            undone = undo(library, storing(library))
            assert undone.restored == () and undone.skipped[0].reason.endswith("Permission denied")
            (move,) = library.journal.moves(undone.batch_id)
            library.journal.coming_back([move.id])
            assert recover(library, storing(library)) == 0
        finally:
            os.seteuid(user)
        (trash / "files").chmod(0o700)
        assert recover(library, storing(library)) == 1
        assert len(undo(library, storing(library)).restored) == 1
    assert snapshot(folder / "photos") == before
    shutil.rmtree(folder)


def test_undo_with_the_trash_away_can_be_repeated(
    library_folder: LibraryFolder, photos_folder: Path, home: Path,
    copies: dict[str, tuple[bytes, int, int]],
) -> None:  # fmt: skip
    with Library(library_folder, writer=True) as library:
        cleaned(library, planned(library, home), home)
        home.rename(home.with_name("home-away"))
        undone = undo(library, storing(library))
        assert undone.restored == () and "connected" in undone.skipped[0].reason
        home.with_name("home-away").rename(home)
        assert len(undo(library, storing(library)).restored) == 2 * SHOTS
    assert snapshot(photos_folder) == copies
