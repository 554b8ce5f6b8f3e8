"""The library as a whole: opening it, repairing it, counting what is in it."""

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from photofinder.errors import LibraryError
from photofinder.library import migrations
from photofinder.library.albums import Albums
from photofinder.library.copies import Copies
from photofinder.library.database import Database, DatabaseDamaged, is_sound
from photofinder.library.decisions import Decisions
from photofinder.library.features import FeatureCache
from photofinder.library.files import Files
from photofinder.library.journal import Journal
from photofinder.library.lock import WriterLock
from photofinder.library.models import Models
from photofinder.library.pairs import Pairs
from photofinder.library.photos import Photos
from photofinder.library.records import Counts
from photofinder.library.roots import Roots
from photofinder.library.searches import Searches
from photofinder.library.thumbnails import Thumbnails
from photofinder.library.vectors import Vectors, all_done, lacking
from photofinder.paths import LibraryFolder, atomic_write, remove_own_file

BACKUPS = 2
"""So many automatic backups of the database are kept."""
BACKUP_EVERY_S = 24 * 3600
CHECKED_ALWAYS = 64_000_000
"""A database of fewer bytes is looked through at each start: that takes a moment only. A larger
one takes long: where it was not closed in good order, `check` does it later."""
_CLEAN = "clean"
_BAD_THUMBNAILS = "thumbnails damaged"
_FEW_THUMBNAILS = "thumbnails lacking"


class Library:
    """Everything the app remembers, in one folder.

    Any thread may read through it; only the thread that opened it with `writer=True` writes.
    `notes` are sentences that the user should read once (a restored backup, say).
    """

    def __init__(self, folder: LibraryFolder, *, writer: bool = False) -> None:
        """Open; when writing, take the lock, create, migrate and if need be repair.

        Raises LibraryInUse, LibraryTooNew, LibraryError, DataFolderError.
        """
        self.folder = folder
        self.notes: tuple[str, ...] = ()
        self._lock: WriterLock | None = None
        self._was_clean = False
        self.sound = True
        """Whether nothing speaks against the database; else `check` is to look it through."""
        if writer:
            folder.create()
            self._lock = WriterLock(folder.lock)
        self._opened_thumbnails: Database | None = None
        self._opening = threading.Lock()
        try:
            self._database = self._open(writer)
            if writer:
                try:
                    self._opened_thumbnails = self._open_thumbnails()
                    if self._may_lack_thumbnails():
                        self._note_down(_FEW_THUMBNAILS)
                except BaseException:
                    self._database.close()
                    if self._opened_thumbnails is not None:
                        self._opened_thumbnails.close()
                    raise
        except BaseException:
            if self._lock is not None:
                self._lock.release()
            raise
        self.roots = Roots(self._database)
        self.files = Files(self._database)
        self.photos = Photos(self._database)
        self.vectors = Vectors(self._database)
        self.models = Models(self._database)
        self.copies = Copies(self._database)
        self.pairs = Pairs(self._database)
        self.decisions = Decisions(self._database)
        self.albums = Albums(self._database)
        self.journal = Journal(self._database)
        self.searches = Searches(self._database)

    def _open(self, writer: bool) -> Database:
        path, backups = self.folder.database, self.folder.backups
        if not writer:
            return Database(path, migrations.LIBRARY, writer=False)
        try:
            # Also a repair that a kill or a full disk broke off leaves backups and no database.
            if self._backups() and not (path.exists() and path.stat().st_size):
                raise DatabaseDamaged(f"The database {path} was emptied.")
            database = Database(path, migrations.LIBRARY, writer=True, backups=backups)
            self._was_clean, self.sound = _checked(database)
            return database
        except DatabaseDamaged:
            aside = _set_aside(path)
            note = "The library database was missing."
            if aside is not None:
                note = f"The library database was damaged and is kept as {aside}."
            for backup in self._backups():
                if not is_sound(backup, len(migrations.LIBRARY)):
                    continue
                try:
                    atomic_write(path, backup.read_bytes())
                except OSError as error:
                    raise LibraryError(
                        f"The database {path} could not be used: {error.strerror or error}."
                    ) from error
                self.notes = (*self.notes, f"{note} The last backup was restored; rescanning.")
                break
            else:
                self.notes = (*self.notes, f"{note} A new one was begun; add folders.")
            remove_own_file(_damage_mark(path), self.folder.folder)
            return Database(path, migrations.LIBRARY, writer=True, backups=backups)

    @property
    def _thumbnails(self) -> Database:
        """The second file; a reader opens it when it needs it: most questions do not."""
        with self._opening:
            if self._opened_thumbnails is None:
                self._opened_thumbnails = Database(
                    self.folder.thumbnails, migrations.THUMBNAILS, writer=False
                )
            return self._opened_thumbnails

    @property
    def thumbnails(self) -> Thumbnails:
        """The thumbnails. Raises LibraryError when a reader finds none, or damaged ones."""
        return Thumbnails(self._thumbnails)

    @property
    def features(self) -> FeatureCache:
        """The keypoints of verified photos. Raises as `thumbnails`."""
        return FeatureCache(self._thumbnails)

    def _open_thumbnails(self) -> Database:
        path = self.folder.thumbnails
        if _meta(self._database, _BAD_THUMBNAILS):
            _set_aside(path)
            self._database.write("DELETE FROM meta WHERE key = ?", (_BAD_THUMBNAILS,))
        try:
            return Database(path, migrations.THUMBNAILS, writer=True, page_size=16384)
        except DatabaseDamaged:
            _set_aside(path)
            return Database(path, migrations.THUMBNAILS, writer=True, page_size=16384)

    def _may_lack_thumbnails(self) -> bool:
        """Whether their file is new, or the last end of the program was no orderly one."""
        if not self._database.one("SELECT 1 FROM photo"):
            return False
        try:
            return not self._was_clean or not self._thumbnails.one("SELECT 1 FROM thumbnail")
        except DatabaseDamaged:  # the next start sets it aside
            return True

    @property
    def lacks_thumbnails(self) -> bool:
        """Whether photos may be without a thumbnail, so that it pays to look for them all."""
        return _meta(self._database, _FEW_THUMBNAILS)

    def thumbnails_complete(self) -> None:
        """Record that every photo has a thumbnail."""
        self._database.write("DELETE FROM meta WHERE key = ?", (_FEW_THUMBNAILS,))

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """Group writes to the database; any exception rolls all of them back."""
        with self._database.transaction():
            yield

    def counts(self) -> Counts:
        """The figures of the status line."""
        active = self.models.active
        row = self._database.one(
            """SELECT
            (SELECT count(*) FROM photo WHERE paths > 0),
            count(*) FILTER (WHERE state = 'present'),
            count(*) FILTER (WHERE state = 'missing'),
            count(*) FILTER (WHERE state = 'held'),
            count(*) FILTER (WHERE state = 'present' AND photo_id IS NULL AND problem IS NULL),
            ?,
            count(*) FILTER (WHERE state = 'present' AND problem IS NOT NULL AND ignored = 0)
                + (SELECT count(*) FROM closed_folder WHERE ignored = 0)
            FROM file""",
            (self.unembedded(active.id if active else -1),),
        )
        assert row is not None
        return Counts(*row)

    def unembedded(self, model_id: int) -> int:
        """How many shown photos have no vector of a model, though they might get one: the
        model did not refuse them, and reading them has not failed."""
        if all_done(self._database, model_id):
            return 0
        row = self._database.one(
            f"""SELECT count(*) FROM photo p WHERE paths > 0 AND {lacking("p.id", model_id)}
            AND EXISTS (SELECT 1 FROM file f WHERE f.photo_id = p.id AND f.state <> 'missing'
                AND f.problem IS NULL)"""
        )
        return int(row[0]) if row else 0

    def check(self, stop: Callable[[], bool]) -> None:
        """Look the database through, on the calling thread; `sound` after it, unless `stop` said
        so. Raises DatabaseDamaged: then the next start mends it."""
        self.sound = self._database.check(stop)

    def backup_if_due(self) -> bool:
        """Keep a daily copy of the database, the newest BACKUPS of them."""
        newest = next(iter(self._backups()), None)
        # Either way: one from the future was made while the clock was wrong.
        if newest is not None and abs(_age(newest)) < BACKUP_EVERY_S:
            return False
        self._database.backup(self.folder.backups / f"library-{time.strftime('%Y%m%d-%H%M%S')}.db")
        for old in self._backups()[BACKUPS:]:
            remove_own_file(old, self.folder.backups)
        return True

    def _backups(self) -> list[Path]:
        """The newest first; those that a wrong clock dated later than tomorrow come last."""
        found = self.folder.backups.glob("library-[0-9]*.db")
        ordered = sorted(found, key=lambda path: path.name, reverse=True)
        return sorted(ordered, key=lambda path: _age(path) < -BACKUP_EVERY_S)

    def close_ended(self) -> None:
        """Close the connections of threads that have ended; whoever had a pool calls it."""
        for database in (self._database, self._opened_thumbnails):
            if database is not None:
                database.close_ended()

    def close(self) -> None:
        """Close all connections and give the lock back."""
        if self._lock is not None:
            with contextlib.suppress(LibraryError, OSError):  # disk full: checked again then
                if self._thumbnails.damaged:
                    self._note_down(_BAD_THUMBNAILS)
                if self._database.damaged:
                    _damage_mark(self.folder.database).touch()
                elif self.sound:
                    self._note_down(_CLEAN)
        self._database.close()
        if self._opened_thumbnails is not None:
            self._opened_thumbnails.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _note_down(self, key: str) -> None:
        self._database.write("INSERT OR REPLACE INTO meta VALUES (?, '1')", (key,))

    def __enter__(self) -> "Library":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _checked(database: Database) -> tuple[bool, bool]:
    """Look the database through if it is small, or damage was met in it; tells whether it was
    closed in good order last time, and whether nothing speaks against it now. Raises
    DatabaseDamaged; the database is closed then."""
    mark = _damage_mark(database.path)
    try:
        clean = _meta(database, _CLEAN)
        looked = mark.exists() or database.path.stat().st_size < CHECKED_ALWAYS
        if looked:
            database.check()
            remove_own_file(mark, database.path.parent)
        database.write("DELETE FROM meta WHERE key = ?", (_CLEAN,))
    except BaseException:
        database.close()
        raise
    return clean, clean or looked


def _age(path: Path) -> float:
    """How many seconds ago a file was written; negative where the clock says later."""
    return time.time() - path.stat().st_mtime


def _damage_mark(path: Path) -> Path:
    """An empty file beside a database in which damage was met: into it nothing can be written."""
    return path.with_name(f"{path.name}-damaged")


def _meta(database: Database, key: str) -> bool:
    return database.one("SELECT 1 FROM meta WHERE key = ?", (key,)) is not None


def _set_aside(path: Path) -> Path | None:
    """Rename a damaged database; where it is now, None when there is none. What is left of its
    journal goes: it must not be played into another database."""
    aside = path.with_name(f"{path.stem}-damaged-{time.strftime('%Y%m%d-%H%M%S')}.db")
    there = path.exists()
    if there:
        path.replace(aside)
    for suffix in ("-wal", "-shm"):
        remove_own_file(path.with_name(path.name + suffix), path.parent)
    return aside if there else None
