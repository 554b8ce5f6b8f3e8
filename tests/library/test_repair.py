"""Damage to the databases: found, set aside, mended from backups; and how these are kept."""

import datetime
import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest

from photofinder.errors import LibraryError
from photofinder.library import migrations
from photofinder.library.database import Database, DatabaseDamaged
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from tests.library.made import add_photos, seen


@pytest.mark.parametrize("damage", ["header", "middle"])
def test_damaged_database_is_set_aside_and_the_backup_restored(
    library_folder: LibraryFolder, damage: str
) -> None:
    with Library(library_folder, writer=True) as library:
        root = library.roots.add(b"/p", "v", b"p")
        add_photos(library, root.id, [seen(b"", b"%d" % i) for i in range(200)])
        assert library.backup_if_due()
        assert not library.backup_if_due()
    data = bytearray(library_folder.database.read_bytes())
    if damage == "header":
        data[:100] = b"x" * 100
    else:
        data[4096 : len(data) - 4096] = bytes(len(data) - 8192)
    library_folder.database.write_bytes(data)
    with Library(library_folder, writer=True) as library:
        assert len(library.photos.timeline()) == 200
        (note,) = library.notes
        assert "damaged" in note and "backup was restored" in note
    assert len(list(library_folder.folder.glob("library-damaged-*.db"))) == 1


def _spoil(path: Path, table: str) -> None:
    """Overwrite the first page of a table."""
    with closing(sqlite3.connect(path)) as database:
        (size,) = database.execute("PRAGMA page_size").fetchone()
        (page,) = database.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = ?", (table,)
        ).fetchone()
    data = bytearray(path.read_bytes())
    data[(page - 1) * size : page * size] = b"\xff" * size
    path.write_bytes(data)


@pytest.fixture
def large_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every library counts as large: one that was closed well is not looked through."""
    monkeypatch.setattr("photofinder.library.library.CHECKED_ALWAYS", 0)


@pytest.mark.usefixtures("large_library")
def test_damage_met_at_work_is_mended_at_the_next_start(library_folder: LibraryFolder) -> None:
    with Library(library_folder, writer=True) as library:
        root = library.roots.add(b"/p", "v", b"p")
        photos = add_photos(library, root.id, [seen(b"", b"a")])
        assert library.backup_if_due()
    _spoil(library_folder.database, "vector")
    with Library(library_folder, writer=True) as library:  # closed well: it is not looked through
        row = library.models.active
        assert row is not None and not library.notes
        with pytest.raises(DatabaseDamaged):
            library.vectors.after(row, 0)
    with Library(library_folder, writer=True) as library:
        assert "backup was restored" in library.notes[0]
        assert len(library.vectors.of(row, photos)) == 1


def _forget_the_orderly_end(path: Path) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute("DELETE FROM meta WHERE key = 'clean'")
        database.commit()


@pytest.mark.usefixtures("large_library")
def test_a_large_library_is_looked_through_after_its_start(
    library_folder: LibraryFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library(library_folder, writer=True) as library:
        root = library.roots.add(b"/p", "v", b"p")
        photos = add_photos(library, root.id, [seen(b"", b"a")])
        assert library.backup_if_due()
    _forget_the_orderly_end(library_folder.database)
    monkeypatch.setattr("photofinder.library.database._STEPS", 1)
    with Library(library_folder, writer=True) as library:
        assert not library.sound
        library.check(lambda: True)
        assert not library.sound  # stopped half-way: the next start does it again
    with Library(library_folder, writer=True) as library:
        assert not library.sound
        library.check(lambda: False)
        assert library.sound
    _forget_the_orderly_end(library_folder.database)
    _spoil(library_folder.database, "vector")
    with Library(library_folder, writer=True) as library:
        assert not library.notes
        with pytest.raises(DatabaseDamaged):
            library.check(lambda: False)
    with Library(library_folder, writer=True) as library:
        assert "backup was restored" in library.notes[0] and library.sound
        row = library.models.active
        assert row is not None and len(library.vectors.of(row, photos)) == 1
    assert not list(library_folder.folder.glob("*-damaged"))


@pytest.mark.usefixtures("large_library")
def test_damaged_copy_never_replaces_good_backups(library_folder: LibraryFolder) -> None:
    with Library(library_folder, writer=True) as library:
        root = library.roots.add(b"/p", "v", b"p")
        add_photos(library, root.id, [seen(b"", b"a")])
    _spoil(library_folder.database, "vector")
    with Library(library_folder, writer=True) as library, pytest.raises(DatabaseDamaged):
        library.backup_if_due()
    assert not os.listdir(library_folder.backups)


def test_emptied_database_is_damaged(library_folder: LibraryFolder) -> None:
    with Library(library_folder, writer=True) as library:
        library.roots.add(b"/p", "v", b"p")
        assert library.backup_if_due()
    library_folder.database.write_bytes(b"")
    with Library(library_folder, writer=True) as library:
        assert len(library.roots.list()) == 1 and library.notes


@pytest.mark.skipif(sys.platform == "win32", reason="the limit is of Unix")
def test_a_repair_that_a_full_disk_broke_off_is_taken_up_again(
    library_folder: LibraryFolder,
) -> None:
    import resource

    with Library(library_folder, writer=True) as library:
        root = library.roots.add(b"/p", "v", b"p")
        add_photos(library, root.id, [seen(b"", b"%d" % i) for i in range(200)])
        assert library.backup_if_due()
    library_folder.database.write_bytes(b"rubbish" * 1000)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, limits[1]))
    try:
        with pytest.raises(LibraryError, match="could not be used"):
            Library(library_folder, writer=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert not library_folder.database.exists()
    with Library(library_folder, writer=True) as library:
        assert len(library.photos.timeline()) == 200
        assert "backup was restored" in library.notes[0]


def test_the_journal_of_a_lost_database_is_not_played_into_its_backup(
    library_folder: LibraryFolder,
) -> None:
    with Library(library_folder, writer=True) as library:
        library.roots.add(b"/p", "v", b"p")
        assert library.backup_if_due()
        library.roots.add(b"/q", "v", b"q")
        journal = library_folder.database.with_name("library.db-wal")
        left = journal.read_bytes()
    assert left
    library_folder.database.rename(library_folder.folder / "library-damaged-20260101-000000.db")
    journal.write_bytes(left)
    with Library(library_folder, writer=True) as library:
        assert [root.path for root in library.roots.list()] == [b"/p"]


def test_backup_of_an_older_version_is_restored(library_folder: LibraryFolder) -> None:
    with Library(library_folder, writer=True) as library:
        library.roots.add(b"/p", "v", b"p")
        assert library.backup_if_due()
    (backup,) = library_folder.backups.glob("*.db")
    with closing(sqlite3.connect(backup)) as database:
        for table in ("closed_folder", "saved_search", "unlike", "album_answer"):
            database.execute(f"DROP TABLE {table}")
        database.execute("DROP INDEX vector_model")
        database.execute("PRAGMA user_version = 3")
        database.commit()
    library_folder.database.write_bytes(b"rubbish" * 1000)
    with Library(library_folder, writer=True) as library:
        assert len(library.roots.list()) == 1


def test_a_wrong_clock_does_not_end_the_daily_backups(library_folder: LibraryFolder) -> None:
    def names() -> list[str]:
        return sorted(path.name[:12] for path in library_folder.backups.iterdir())

    def dated(year: int) -> None:
        """As if the newest backup had been made in that year."""
        made = max(library_folder.backups.glob("*.db"), key=lambda path: path.stat().st_ctime_ns)
        moment = datetime.datetime(year, 1, 1, 12)
        made = made.rename(made.with_name(f"library-{moment:%Y%m%d-%H%M%S}.db"))
        os.utime(made, (moment.timestamp(), moment.timestamp()))

    with Library(library_folder, writer=True) as library:
        library.roots.add(b"/p", "v", b"p")
        assert library.backup_if_due()
        dated(2099)
        library.roots.add(b"/q", "v", b"q")
        assert library.backup_if_due()
        assert not library.backup_if_due()
        dated(2001)
        assert names() == ["library-2001", "library-2099"]
    library_folder.database.write_bytes(b"rubbish" * 1000)
    with Library(library_folder, writer=True) as library:
        assert [root.path for root in library.roots.list()] == [b"/p", b"/q"]
        assert library.backup_if_due()
        dated(2002)
        assert names() == ["library-2001", "library-2002"]
        dated(1970)
        assert library.backup_if_due()
        assert len(names()) == 2 and "library-1970" not in names()


def test_failed_backup_leaves_nothing(tmp_path: Path) -> None:
    database = Database(tmp_path / "x.db", migrations.THUMBNAILS, writer=True)
    target = tmp_path / "backups" / "x.db"
    target.mkdir(parents=True)
    with pytest.raises(OSError):
        database.backup(target)
    database.close()
    assert os.listdir(target.parent) == ["x.db"]


def test_thumbnails_damaged_at_work_are_made_anew_after_the_next_start(
    library_folder: LibraryFolder,
) -> None:
    with Library(library_folder, writer=True) as library:
        library.thumbnails.put([(bytes(32), b"jpeg")])
    _spoil(library_folder.thumbnails, "thumbnail")
    with Library(library_folder, writer=True) as library, pytest.raises(DatabaseDamaged):
        library.thumbnails.put([(bytes(32), b"other")])
    with Library(library_folder, writer=True) as library:
        library.thumbnails.put([(bytes(32), b"new")])
        assert library.thumbnails.get(bytes(32)) == b"new" and not library.notes
    assert len(list(library_folder.folder.glob("thumbnails-damaged-*.db"))) == 1


def test_damage_in_a_small_library_is_found_at_the_start(library_folder: LibraryFolder) -> None:
    with Library(library_folder, writer=True) as library:
        root = library.roots.add(b"/p", "v", b"p")
        add_photos(library, root.id, [seen(b"", b"a")])
        assert library.backup_if_due()
    _spoil(library_folder.database, "vector")
    with Library(library_folder, writer=True) as library:
        assert "backup was restored" in library.notes[0]
        assert len(library.photos.timeline()) == 1


@pytest.mark.parametrize("lost", ["missing", "damaged"])
def test_questions_are_answered_without_thumbnails(
    library_folder: LibraryFolder, lost: str
) -> None:
    with Library(library_folder, writer=True) as library:
        root = library.roots.add(b"/p", "v", b"p")
        add_photos(library, root.id, [seen(b"", b"a")])
    if lost == "missing":
        library_folder.thumbnails.rename(library_folder.folder / "elsewhere")
    else:
        library_folder.thumbnails.write_bytes(b"rubbish" * 1000)
    with Library(library_folder) as library:
        assert library.counts().photos == 1
        with pytest.raises(LibraryError):
            library.thumbnails.contents()


def test_damaged_database_without_backup_begins_anew_and_keeps_the_old_file(
    library_folder: LibraryFolder,
) -> None:
    library_folder.folder.mkdir()
    library_folder.database.write_bytes(b"rubbish" * 1000)
    with Library(library_folder, writer=True) as library:
        assert library.counts().photos == 0 and "A new one was begun" in library.notes[0]
    (aside,) = library_folder.folder.glob("library-damaged-*.db")
    assert aside.read_bytes() == b"rubbish" * 1000


def test_damaged_thumbnails_are_simply_made_anew(library_folder: LibraryFolder) -> None:
    library_folder.folder.mkdir()
    library_folder.thumbnails.write_bytes(b"rubbish" * 1000)
    with Library(library_folder, writer=True) as library:
        assert library.thumbnails.contents() == set()
