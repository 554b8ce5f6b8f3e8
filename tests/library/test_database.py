"""Opening, locking and migrating the database, and questions to it."""

import os
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from photofinder.errors import DataFolderError, LibraryError, LibraryInUse, LibraryTooNew
from photofinder.library import migrations
from photofinder.library.database import Database, DatabaseDamaged
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from tests.mounting import mounted


def test_reader_without_a_library_says_so(library_folder: LibraryFolder) -> None:
    with pytest.raises(LibraryError, match="no library"):
        Library(library_folder)


def test_second_writer_is_refused_with_the_first_ones_number(
    library_folder: LibraryFolder,
) -> None:
    with Library(library_folder, writer=True):
        code = (
            "import sys; from pathlib import Path\n"
            "from photofinder.errors import LibraryInUse\n"
            "from photofinder.library.library import Library\n"
            "from photofinder.paths import LibraryFolder\n"
            "try: Library(LibraryFolder(Path(sys.argv[1])), writer=True)\n"
            "except LibraryInUse as error: print(error)\n"
        )
        shown = subprocess.run(
            [sys.executable, "-c", code, str(library_folder.folder)],
            capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
        ).stdout  # fmt: skip
        assert f"process {os.getpid()}" in shown
    Library(library_folder, writer=True).close()


_DIE_HOLDING = """
import os, sys
from pathlib import Path
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from tests.mounting import mounted
library = Library(LibraryFolder(Path(sys.argv[1])), writer=True)
os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills itself with SIGKILL")
def test_lock_of_a_killed_process_is_free(library_folder: LibraryFolder) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _DIE_HOLDING, str(library_folder.folder)],
        cwd=Path(__file__).parents[2], timeout=120,
    )  # fmt: skip
    assert done.returncode == -9
    Library(library_folder, writer=True).close()


def test_newer_schema_is_refused_and_the_file_left_alone(library_folder: LibraryFolder) -> None:
    Library(library_folder, writer=True).close()
    with sqlite3.connect(library_folder.database) as other:
        other.execute(f"PRAGMA user_version={len(migrations.LIBRARY) + 1}")
    other.close()
    before = library_folder.database.read_bytes()
    for writer in (True, False):
        with pytest.raises(LibraryTooNew, match=f"version {len(migrations.LIBRARY) + 1}"):
            Library(library_folder, writer=writer)
    assert library_folder.database.read_bytes() == before


def test_upgrade_keeps_a_backup_of_the_old_version(tmp_path: Path) -> None:
    path, backups = tmp_path / "x.db", tmp_path / "backups"
    old = (("CREATE TABLE a(x INTEGER) STRICT", "INSERT INTO a VALUES (7)"),)
    Database(path, old, writer=True).close()
    new = (*old, ("ALTER TABLE a ADD COLUMN y TEXT",))
    database = Database(path, new, writer=True, backups=backups)
    assert database.read("SELECT x, y FROM a") == [(7, None)]
    database.close()
    kept = sqlite3.connect(backups / "x-version1.db")
    assert kept.execute("SELECT * FROM a").fetchall() == [(7,)]
    kept.close()


def test_a_large_answer_comes_a_part_at_a_time(tmp_path: Path) -> None:
    database = Database(tmp_path / "x.db", (("CREATE TABLE a(x INTEGER) STRICT",),), writer=True)
    database.write_many("INSERT INTO a VALUES (?)", [(n,) for n in range(10)])
    parts = list(database.parts("SELECT x FROM a WHERE x > ? ORDER BY x", (0,), size=4))
    assert [[row[0] for row in part] for part in parts] == [[1, 2, 3, 4], [5, 6, 7, 8], [9]]
    assert list(database.parts("SELECT x FROM a WHERE x > 99", size=4)) == []
    with pytest.raises(LibraryError):
        list(database.parts("SELECT nothing FROM a", size=4))
    database.close()


def test_who_comes_too_late_opens_nothing(library_folder: LibraryFolder) -> None:
    with Library(library_folder, writer=True) as library:
        assert library.counts().photos == 0
    with pytest.raises(LibraryError, match="closed"):
        library.counts()


def test_failed_upgrade_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    old = (("CREATE TABLE a(x INTEGER) STRICT",),)
    Database(path, old, writer=True).close()
    new = (*old, ("CREATE TABLE b(x INTEGER) STRICT", "CREATE TABLE a(x INTEGER) STRICT"))
    with pytest.raises(LibraryError):
        Database(path, new, writer=True, backups=tmp_path / "backups")
    database = Database(path, old, writer=False)
    assert database.read("SELECT name FROM sqlite_master") == [("a",)]
    database.close()


def test_readers_in_other_threads_see_commits_and_cannot_write(
    library_folder: LibraryFolder,
) -> None:
    with Library(library_folder, writer=True) as library:
        root = library.roots.add(b"/p", "v", b"p")
        outcome: list[object] = []

        def read() -> None:
            outcome.append([r.id for r in library.roots.list()])
            try:
                library.roots.protect(root.id, True)
            except LibraryError as error:
                outcome.append(str(error))

        thread = threading.Thread(target=read)
        thread.start()
        thread.join()
        assert outcome[0] == [root.id]
        assert "readonly" in str(outcome[1])


@pytest.mark.parametrize("known", [True, False])
def test_a_start_on_a_full_disk_says_so(tmp_path: Path, known: bool) -> None:
    with mounted(tmp_path / "disk", "tmpfs", "size=2m") as disk:
        folder = LibraryFolder(disk / "library")
        if known:
            with Library(folder, writer=True) as library:
                library.roots.add(b"/p", "v", b"p")
        with (disk / "all the rest").open("wb", buffering=0) as rest, pytest.raises(OSError):
            while rest.write(bytes(4096)):
                pass
        with pytest.raises(LibraryError, match="disk is full"):
            Library(folder, writer=True)
        (disk / "all the rest").unlink()
        with Library(folder, writer=True) as library:
            assert len(library.roots.list()) == known and not library.notes


def test_unwritable_data_folder_is_named(tmp_path: Path) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("in the way")
    with pytest.raises(DataFolderError, match="file/library"):
        Library(LibraryFolder(blocker / "library"), writer=True)


def test_lock_file_that_cannot_be_made_is_a_data_folder_error(tmp_path: Path) -> None:
    from photofinder.library.lock import WriterLock

    with pytest.raises(DataFolderError):
        WriterLock(tmp_path / "missing" / "lock")
    lock = WriterLock(tmp_path / "lock")
    with pytest.raises(LibraryInUse):
        WriterLock(tmp_path / "lock")
    lock.release()


def test_rubbish_is_damage_and_not_a_crash(tmp_path: Path) -> None:
    path = tmp_path / "x.db"
    path.write_bytes(b"SQLite format 3\0" + b"\xff" * 5000)
    with pytest.raises(DatabaseDamaged):
        Database(path, migrations.THUMBNAILS, writer=True)
