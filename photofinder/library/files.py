"""The paths of the library: what scans found, what waits to be read, what failed."""

import os
from collections.abc import Collection, Sequence

from photofinder.errors import Reason
from photofinder.library.closed_folders import ClosedFolders
from photofinder.library.database import Database, Row, now
from photofinder.library.records import (
    Differences,
    FileState,
    KnownFile,
    Problem,
    SeenFile,
    Work,
)
from photofinder.library.vectors import all_done, lacking
from photofinder.paths import FileStat

STRIKES = 2
"""So many dead decode workers quarantine a file until it changes."""

_DUE = "(f.problem IS NULL OR f.retry_at <= ?) AND f.ignored = 0"
_COLUMNS = "id, root_id, folder, name, size, mtime_ns, device, inode, photo_id, state"


class Files:
    """One row per path. A row without a photo waits to be read; a problem says why it cannot."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.closed = ClosedFolders(database)

    def known(self, root_id: int, folder: bytes | None = None) -> list[KnownFile]:
        """The rows of a root, or of one of its folders alone (relative, not recursive); of a
        large root one folder at a time is wiser."""
        sql, parameters = f"SELECT {_COLUMNS} FROM file WHERE root_id = ?", [root_id]
        if folder is None:
            rows = self._database.read(sql, parameters)
        else:
            rows = self._database.read(sql + " AND folder = ?", [*parameters, folder])
        return [_known(row) for row in rows]

    def folders(self, root_id: int, *, present: bool = False) -> list[bytes]:
        """The relative folders of a root that hold known files; `present`: files that are
        there, not missing or held ones."""
        rows = self._database.read(
            f"""SELECT DISTINCT folder FROM file WHERE root_id = ?
            {"AND state = 'present'" if present else ""} ORDER BY folder""",
            (root_id,),
        )
        return [row[0] for row in rows]

    def absent(self) -> list[KnownFile]:
        """The rows of all roots that earlier scans found missing or held."""
        rows = self._database.read(f"SELECT {_COLUMNS} FROM file WHERE state <> 'present'")
        return [_known(row) for row in rows]

    def per_root(self) -> dict[int, tuple[int, int]]:
        """How many files of each root are present, and how many are held."""
        rows = self._database.read(
            """SELECT root_id, count(*) FILTER (WHERE state = 'present'),
            count(*) FILTER (WHERE state = 'held') FROM file GROUP BY root_id"""
        )
        return {row[0]: (row[1], row[2]) for row in rows}

    def unusable_per_root(self) -> dict[int, int]:
        """How many present files of each root could not be used (none: no entry)."""
        rows = self._database.read(
            """SELECT root_id, count(*) FROM file
            WHERE problem IS NOT NULL AND state = 'present' GROUP BY root_id"""
        )
        return {row[0]: row[1] for row in rows}

    def at(self, root_id: int, folder: bytes, name: bytes) -> KnownFile | None:
        """The row of one path."""
        row = self._database.one(
            f"SELECT {_COLUMNS} FROM file WHERE root_id = ? AND folder = ? AND name = ?",
            (root_id, folder, name),
        )
        return _known(row) if row else None

    def apply(self, differences: Differences, *, hold: bool = False) -> None:
        """Write what a scan found, in one transaction; missing files become HELD with `hold`."""
        root_id = differences.root_id
        with self._database.transaction():
            self._database.write_many(
                "UPDATE file SET state = ? WHERE id = ?",
                [
                    (FileState.HELD if hold else FileState.MISSING, file_id)
                    for file_id in differences.missing
                ],
            )
            for file_id, seen in differences.moved:
                self._move(root_id, file_id, seen)
            self._database.write_many(
                """UPDATE file SET state = 'present', device = ?, inode = ? WHERE id = ?""",
                [(s.device, s.inode, file_id) for file_id, s in differences.returned],
            )
            self._database.write_many(
                """UPDATE file SET size = ?, mtime_ns = ?, device = ?, inode = ?,
                state = 'present', photo_id = NULL, problem = NULL, detail = '', tries = 0,
                strikes = 0, retry_at = NULL, ignored = 0 WHERE id = ?""",
                [
                    (s.size, s.mtime_ns, s.device, s.inode, file_id)
                    for file_id, s in differences.changed
                ],
            )
            self._database.write_many(
                """INSERT INTO file(root_id, folder, name, size, mtime_ns, device, inode)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT(root_id, folder, name) DO NOTHING""",
                [
                    (root_id, f.folder, f.name, f.stat.size, f.stat.mtime_ns, f.stat.device,
                     f.stat.inode)
                    for f in differences.added
                ],
            )  # fmt: skip

    def _move(self, root_id: int, file_id: int, seen: SeenFile) -> None:
        # A row that is already at the new place is an old, missing one: it gives way.
        self._database.write(
            """DELETE FROM file WHERE root_id = ? AND folder = ? AND name = ? AND id <> ?
            AND state <> 'present'""",
            (root_id, seen.folder, seen.name, file_id),
        )
        s = seen.stat
        self._database.write(
            """UPDATE file SET root_id = ?, folder = ?, name = ?, size = ?, mtime_ns = ?,
            device = ?, inode = ?, state = 'present' WHERE id = ?""",
            (root_id, seen.folder, seen.name, s.size, s.mtime_ns, s.device, s.inode, file_id),
        )

    def settle(self, root_id: int, *, gone: bool) -> int:
        """End a mass vanish: the held files are missing (`gone`) or stay as they were.

        Returns how many files were held.
        """
        cursor = self._database.write(
            "UPDATE file SET state = ? WHERE root_id = ? AND state = 'held'",
            (FileState.MISSING if gone else FileState.PRESENT, root_id),
        )
        return cursor.rowcount

    def waiting(self, model_id: int, limit: int, skip: Collection[int] = ()) -> list[Work]:
        """The next files to read, newest first; `skip` are file ids already under way.

        A file waits when it has no photo yet, or when its photo has no vector of the model.
        Files with a problem wait again when their time has come.
        """
        work = self.unread(limit, skip)
        if len(work) < limit:
            work += self.unembedded(model_id, limit - len(work), skip)
        return work

    def unread(self, limit: int, skip: Collection[int] = ()) -> list[Work]:
        """The next files without a photo, newest first (quick: an index holds just these)."""
        rows = self._database.read(
            f"""SELECT f.id, NULL, r.path, f.folder, f.name, f.size, f.mtime_ns, f.device, f.inode
            FROM file f JOIN root r ON r.id = f.root_id
            WHERE f.photo_id IS NULL AND f.state = 'present' AND r.state <> 'offline' AND {_DUE}
            ORDER BY f.mtime_ns DESC LIMIT ?""",
            (now(), limit + len(skip)),
        )
        return [_work(row) for row in rows if row[0] not in skip][:limit]

    def unembedded(self, model_id: int, limit: int, skip: Collection[int] = ()) -> list[Work]:
        """The next photos without a vector of the model, newest first (slow where there are
        any: looks at every photo, so ask for many)."""
        if all_done(self._database, model_id):
            return []
        rows = self._database.read(
            f"""SELECT min(f.id), p.id, r.path, f.folder, f.name, f.size, f.mtime_ns,
            f.device, f.inode
            FROM photo p JOIN file f ON f.photo_id = p.id JOIN root r ON r.id = f.root_id
            WHERE p.paths > 0 AND f.state = 'present' AND r.state <> 'offline' AND {_DUE}
            AND {lacking("p.id", model_id)}
            GROUP BY p.id ORDER BY p.moment DESC LIMIT ?""",
            (now(), limit + len(skip)),
        )
        return [_work(row) for row in rows if row[0] not in skip][:limit]

    def next_retry(self, models: Sequence[int] = (), skip: Collection[int] = ()) -> int | None:
        """When the next file with a problem is due (seconds since 1970), None if none is.

        It has no photo yet, or its photo lacks a vector of one of the models (by id); what
        nobody would read when its time has come is left out, and so are the file ids `skip`.
        """
        lacks = " OR ".join(["f.photo_id IS NULL", *(lacking("f.photo_id", m) for m in models)])
        rows = self._database.read(
            f"""SELECT f.id, f.retry_at FROM file f WHERE f.problem IS NOT NULL
            AND f.retry_at IS NOT NULL AND f.ignored = 0 AND f.state = 'present'
            AND f.root_id IN (SELECT id FROM root WHERE state <> 'offline') AND ({lacks})
            ORDER BY f.retry_at LIMIT ?""",
            (len(skip) + 1,),
        )
        return next((row[1] for row in rows if row[0] not in skip), None)

    def fail(
        self, file_id: int, reason: Reason, detail: str, *, retry_at: int | None, crashed: bool
    ) -> None:
        """Record why a file could not be used.

        `retry_at` None waits until the file changes. A crash is a strike; after STRIKES of
        them the file is quarantined whatever `retry_at` says.
        """
        self._database.write(
            f"""UPDATE file SET problem = ?1, detail = ?2, tries = tries + 1,
            strikes = strikes + ?3,
            retry_at = CASE WHEN strikes + ?3 >= {STRIKES} THEN NULL ELSE ?4 END
            WHERE id = ?5""",
            (reason, detail, int(crashed), retry_at, file_id),
        )

    def vanished(self, file_id: int) -> None:
        """Record that a file was gone when it was to be read."""
        self._database.write("UPDATE file SET state = 'missing' WHERE id = ?", (file_id,))

    def tries(self, file_id: int) -> int:
        """How often reading a file failed since it last changed."""
        row = self._database.one("SELECT tries FROM file WHERE id = ?", (file_id,))
        return int(row[0]) if row else 0

    def problems(self) -> list[Problem]:
        """The files that could not be used, photos that could not be embedded and folders that
        could not be read, by path."""
        rows = self._database.read(
            """SELECT f.id, r.path, f.folder, f.name, f.problem, f.detail, f.tries, f.strikes,
            f.retry_at, f.ignored FROM file f JOIN root r ON r.id = f.root_id
            WHERE f.problem IS NOT NULL AND f.state = 'present'
            UNION ALL
            SELECT f.id, r.path, f.folder, f.name, 'bad-vector', x.detail, 1, 0, NULL, f.ignored
            FROM refusal x JOIN file f ON f.photo_id = x.photo_id JOIN root r ON r.id = f.root_id
            WHERE f.state = 'present'
            ORDER BY 2, 3, 4"""
        )
        files = [
            Problem(
                file_id=row[0], path=join(row[1], row[2], row[3]), reason=Reason(row[4]),
                detail=row[5], tries=row[6], strikes=row[7], retry_at=row[8], ignored=bool(row[9]),
            )
            for row in rows
        ]  # fmt: skip
        closed = self.closed.problems()
        return sorted(files + closed, key=lambda problem: problem.path) if closed else files

    def retry(self, file_ids: Sequence[int]) -> None:
        """Let files with a problem (folders too) be read again now, strikes forgotten."""
        with self._database.transaction():
            self.closed.retry([-file_id for file_id in file_ids if file_id < 0])
            self._database.write_many(
                """UPDATE file SET retry_at = 0, strikes = 0, tries = 0, ignored = 0
                WHERE id = ?""",
                [(file_id,) for file_id in file_ids],
            )
            self._database.write_many(
                """DELETE FROM refusal WHERE photo_id =
                (SELECT photo_id FROM file WHERE id = ?)""",
                [(file_id,) for file_id in file_ids],
            )

    def ignore(self, file_ids: Sequence[int], ignored: bool) -> None:
        """Take files and folders out of the counted problems, or back in."""
        with self._database.transaction():
            self.closed.ignore([-file_id for file_id in file_ids if file_id < 0], ignored)
            self._database.write_many(
                "UPDATE file SET ignored = ? WHERE id = ?",
                [(int(ignored), file_id) for file_id in file_ids],
            )


def join(root: bytes, folder: bytes, name: bytes) -> bytes:
    """The absolute path of a file from its parts."""
    return os.path.join(root, folder, name)


def _known(row: Row) -> KnownFile:
    return KnownFile(row[0], row[1], row[2], row[3], FileStat(*row[4:8]), row[8], FileState(row[9]))


def _work(row: Row) -> Work:
    return Work(row[0], row[1], join(row[2], row[3], row[4]), FileStat(*row[5:9]))
