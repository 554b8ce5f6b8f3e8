"""One SQLite file: opening, pragmas, transactions, migrations, backups."""

import contextlib
import shutil
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from photofinder.errors import LibraryError, LibraryTooNew
from photofinder.paths import remove_own_file

Row = tuple[Any, ...]
DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_STEPS = 20_000
"""SQLite's own steps between two questions whether to stop: a few milliseconds."""

_SMALL = 1 << 20


class DatabaseDamaged(LibraryError):
    """The file is no database, or its pages do not fit together."""


class Database:
    """One database file; a connection per thread for reading, one for the writer.

    The writer's connection belongs to the thread that opened it with `writer=True`; all other
    threads get a `query_only` connection of their own on first use.
    """

    def __init__(
        self,
        path: Path,
        migrations: Sequence[Sequence[str]],
        *,
        writer: bool,
        backups: Path | None = None,
        page_size: int = 4096,
    ) -> None:
        """Open, and when writing create or migrate.

        A migration first copies the file into `backups`, then runs in one transaction.
        Raises LibraryTooNew (file untouched), DatabaseDamaged, LibraryError.
        """
        self.path = path
        self._page_size = page_size
        self.damaged = False
        """Whether damage was met since the file was opened."""
        self._local = threading.local()
        self._open: dict[threading.Thread, sqlite3.Connection] = {}
        self._lock = threading.Lock()
        self._closed = False
        if not writer and not path.exists():
            raise LibraryError(f"There is no library at {path.parent}.")
        try:
            with self._translated():
                if writer:
                    self._local.connection = self._connect(query_only=False)
                self._migrate(migrations, backups, writer)
        except BaseException:
            self.close()
            raise

    def _connect(self, query_only: bool) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.path, timeout=30, isolation_level=None, check_same_thread=False
        )
        try:
            if not query_only:
                connection.execute(f"PRAGMA page_size={self._page_size}")
                connection.execute("PRAGMA journal_mode=WAL")
                connection.execute("PRAGMA synchronous=NORMAL")
                connection.execute("PRAGMA wal_autocheckpoint=2000")
                connection.execute("PRAGMA journal_size_limit=67108864")
            connection.execute("PRAGMA foreign_keys=ON")
            connection.execute("PRAGMA cache_size=-16384")
            connection.execute(f"PRAGMA query_only={'ON' if query_only else 'OFF'}")
            connection.execute("SELECT count(*) FROM sqlite_master")
        except sqlite3.Error:
            connection.close()
            raise
        self.close_ended()
        with self._lock:
            if not self._closed:
                self._open[threading.current_thread()] = connection
                return connection
        connection.close()
        raise LibraryError(f"The database {self.path} is closed.")

    @property
    def _connection(self) -> sqlite3.Connection:
        connection: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if connection is None:
            connection = self._local.connection = self._connect(query_only=True)
        return connection

    def _migrate(
        self, migrations: Sequence[Sequence[str]], backups: Path | None, writer: bool
    ) -> None:
        connection = self._connection
        version = int(connection.execute("PRAGMA user_version").fetchone()[0])
        if version > len(migrations):
            raise LibraryTooNew(
                f"The library at {self.path} has version {version}, this program knows up to "
                f"{len(migrations)}: install a newer photofinder. Nothing was changed."
            )
        if version == len(migrations):
            return
        if not writer:
            raise LibraryError(
                f"The library at {self.path} has the older version {version}: "
                "open it once with this program to upgrade it."
            )
        if version and backups is not None:
            self.backup(backups / f"{self.path.stem}-version{version}.db")
        with self.transaction():
            for statements in migrations[version:]:
                for statement in statements:
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version={len(migrations)}")

    def read(self, sql: str, parameters: Sequence[Any] = ()) -> list[Row]:
        """All rows of a SELECT, as plain tuples."""
        with self._translated():
            return self._connection.execute(sql, parameters).fetchall()

    def parts(self, sql: str, parameters: Sequence[Any] = (), *, size: int) -> Iterator[list[Row]]:
        """The rows of a large SELECT, up to `size` at a time.

        A million tuples at once would take a hundred megabytes, and a garbage collection on
        another thread would look at each of them, holding the interpreter's lock.
        """
        with self._translated():
            cursor = self._connection.execute(sql, parameters)
        while True:
            with self._translated():
                rows = cursor.fetchmany(size)
            if not rows:
                return
            yield rows

    def one(self, sql: str, parameters: Sequence[Any] = ()) -> Row | None:
        """The first row of a SELECT, or None."""
        with self._translated():
            row: Row | None = self._connection.execute(sql, parameters).fetchone()
            return row

    def write(self, sql: str, parameters: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Run one statement inside the current transaction (or as its own)."""
        with self._translated():
            return self._connection.execute(sql, parameters)

    def write_many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Run one statement for each row inside the current transaction."""
        with self._translated():
            self._connection.executemany(sql, rows)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """BEGIN IMMEDIATE ... COMMIT; any exception rolls everything back.

        Nested uses join the outer transaction.
        """
        connection = self._connection
        if connection.in_transaction:
            yield
            return
        with self._translated():
            connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            with self._translated():
                connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise

    def check(self, stop: Callable[[], bool] | None = None) -> bool:
        """Read every page; raises DatabaseDamaged when they do not fit together.

        `stop` is asked all the while: when it says so, the rest is left, and the answer is False.
        """
        connection = self._connection
        if stop is not None:
            connection.set_progress_handler(stop, _STEPS)
        try:
            row = self.one("PRAGMA quick_check(1)")
        except LibraryError:
            if stop is not None and stop():
                return False
            raise
        finally:
            connection.set_progress_handler(None, 0)
        if row is None or row[0] != "ok":
            self.damaged = True
            raise DatabaseDamaged(f"The database {self.path} is damaged: {row and row[0]}.")
        return True

    def backup(self, target: Path) -> None:
        """Copy the live database into `target`, whole or not at all.

        Raises DatabaseDamaged when the copy is not sound: older ones are worth more then.
        """
        target.parent.mkdir(parents=True, exist_ok=True)
        temporary = target.parent / "backup.part"
        remove_own_file(temporary, target.parent)  # a kill may have left one
        try:
            with self._translated(), contextlib.closing(sqlite3.connect(temporary)) as copy:
                self._connection.backup(copy, pages=4096)
                if not _pages_fit(copy):
                    raise DatabaseDamaged(f"The database {self.path} is damaged.")
            temporary.replace(target)
        except BaseException:
            remove_own_file(temporary, target.parent)
            raise

    @contextlib.contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            with translated(self.path):
                yield
        except DatabaseDamaged:
            self.damaged = True
            raise

    def close_ended(self) -> None:
        """Close the connections of threads that have ended."""
        with self._lock:
            for thread in [thread for thread in self._open if not thread.is_alive()]:
                self._open.pop(thread).close()

    def close(self) -> None:
        """Close the connections of all threads; who asks later gets a LibraryError."""
        with self._lock:
            self._closed = True
            for connection in self._open.values():
                connection.close()
            self._open.clear()
        self._local = threading.local()


@contextlib.contextmanager
def translated(path: Path) -> Iterator[None]:
    """Turn sqlite3's errors into ours, with the path in the message."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in DAMAGED:
            raise DatabaseDamaged(
                f"The database {path} is damaged ({error}); it is repaired at the next start of "
                "the window, or by: photofinder rescan."
            ) from error
        if code == sqlite3.SQLITE_FULL or (code == sqlite3.SQLITE_IOERR and _is_full(path)):
            raise LibraryError(f"The disk is full: {path} could not be written.") from error
        raise LibraryError(f"The database {path} could not be used: {error}.") from error


def _is_full(path: Path) -> bool:
    """Whether a disk is so full that SQLite cannot lay out its own small files: of that it says
    no more than that reading or writing failed."""
    with contextlib.suppress(OSError):
        return shutil.disk_usage(path.parent).free < _SMALL
    return False


def is_sound(path: Path, versions: int) -> bool:
    """Whether a database that nobody has open is whole and of a known version (1 up to
    `versions`)."""
    try:
        with contextlib.closing(
            sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        ) as connection:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            return 0 < version <= versions and _pages_fit(connection)
    except sqlite3.Error:
        return False


def _pages_fit(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))


def now() -> int:
    """Seconds since 1970, for the columns that say when something happened."""
    return int(time.time())
