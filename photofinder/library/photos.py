"""The photos: one row per content, with its facts, found by id, path or time."""

import os
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any

import numpy as np
import numpy.typing as npt

from photofinder.library.database import Database, Row
from photofinder.library.files import join
from photofinder.library.records import NewPhoto, Photo, Timeline
from photofinder.paths import is_inside

_FACTS = (
    "content, width, height, format, size, moment, taken_at, taken_offset, camera, lens, "
    "latitude, longitude, rating, orientation, software, content_id, motion, colour, phash, dhash"
)
_CHUNK = 500
_AT_ONCE = 4000
_UNSIGNED = 0xFFFFFFFFFFFFFFFF


class Photos:
    """A photo is shown while at least one of its files is present (or held)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def store(self, new: NewPhoto) -> int:
        """Insert or refresh a photo and point its file row to it; returns the photo id.

        Call it inside a transaction. The file's earlier problem is forgotten.
        """
        moment = new.taken_at
        if moment is None:
            moment = new.stat.mtime_ns // 1_000_000_000
        values = (
            new.content, new.width, new.height, new.format, new.stat.size, moment, new.taken_at,
            new.taken_offset, new.camera, new.lens, new.latitude, new.longitude, new.rating,
            new.orientation, new.software, new.content_id, int(new.motion), new.colour,
            signed(new.phash), signed(new.dhash),
        )  # fmt: skip
        names = _FACTS.split(", ")
        refreshed = ", ".join(
            f"{name} = excluded.{name}" for name in names if name not in ("content", "moment")
        )
        self._database.write(
            f"""INSERT INTO photo({_FACTS}) VALUES ({", ".join("?" * len(names))})
            ON CONFLICT(content) DO UPDATE SET {refreshed},
            moment = min(moment, excluded.moment)""",
            values,
        )
        row = self._database.one("SELECT id FROM photo WHERE content = ?", (new.content,))
        assert row is not None
        photo_id = int(row[0])
        s = new.stat
        self._database.write(
            """UPDATE file SET photo_id = ?, size = ?, mtime_ns = ?, device = ?, inode = ?,
            problem = NULL, detail = '', tries = 0, strikes = 0, retry_at = NULL WHERE id = ?""",
            (photo_id, s.size, s.mtime_ns, s.device, s.inode, new.file_id),
        )
        return photo_id

    def timeline(
        self, folder: bytes | None = None, since: int | None = None, until: int | None = None
    ) -> Timeline:
        """The shown photos, newest first; `folder` is absolute and means all below it.

        `since` is included, `until` is not (seconds, as `Photo.moment`).
        """
        sql = "SELECT id, moment, colour FROM photo WHERE paths > 0"
        parameters: list[int] = []
        if since is not None:
            sql, parameters = sql + " AND moment >= ?", [*parameters, since]
        if until is not None:
            sql, parameters = sql + " AND moment < ?", [*parameters, until]
        wanted = None if folder is None else self._in_folder(folder)
        sql += " ORDER BY moment DESC, id DESC"
        parts = [np.empty((0, 3), np.int64)]
        for rows in self._database.parts(sql, parameters, size=_AT_ONCE):
            if wanted is not None:
                rows = [row for row in rows if row[0] in wanted]
            # Row by row, numpy would take longer than the database.
            flat = np.fromiter(chain.from_iterable(rows), np.int64, 3 * len(rows))
            parts.append(flat.reshape(-1, 3))
        table = np.concatenate(parts)
        return Timeline(
            np.ascontiguousarray(table[:, 0]),
            np.ascontiguousarray(table[:, 1]),
            table[:, 2].astype(np.int32),
        )

    def ids(
        self, folder: bytes | None = None, since: int | None = None, until: int | None = None
    ) -> npt.NDArray[np.int64]:
        """The ids of the photos that `timeline` would show, rising; int64."""
        if folder is None or since is not None or until is not None:
            return np.sort(self.timeline(folder, since, until).ids)
        found = self._in_folder(folder)
        return np.sort(np.fromiter(found, np.int64, len(found)))

    def _in_folder(self, folder: bytes) -> set[int]:
        """Ids of the photos with a file below an absolute folder."""
        separator = os.fsencode(os.sep)
        found: set[int] = set()
        sql = """SELECT photo_id FROM file WHERE root_id = ? AND photo_id IS NOT NULL
            AND state <> 'missing'"""
        for root_id, path in self._database.read("SELECT id, path FROM root"):
            asked: list[tuple[str, tuple[Any, ...]]]
            if is_inside(path, folder):
                asked = [(sql, (root_id,))]
            elif is_inside(folder, path):
                inner = folder[len(path.rstrip(separator)) + 1 :]
                # All names below 'inner/': up to, and without, 'inner' + the next byte.
                below = (inner + separator, inner + bytes([separator[0] + 1]))
                asked = [
                    (sql + " AND folder = ?", (root_id, inner)),
                    (sql + " AND folder > ? AND folder < ?", (root_id, *below)),
                ]
            else:
                continue
            for question in asked:
                for rows in self._database.parts(*question, size=_AT_ONCE):
                    found.update(row[0] for row in rows)
        return found

    def get(self, photo_id: int) -> Photo | None:
        """One photo, or None."""
        found = self.many([photo_id])
        return found[0] if found else None

    def many(self, photo_ids: Iterable[int]) -> list[Photo]:
        """The photos with these ids, in the order asked; unknown ids are left out."""
        wanted = [int(photo_id) for photo_id in photo_ids]
        found: dict[int, Photo] = {}
        for start in range(0, len(wanted), _CHUNK):
            chunk = wanted[start : start + _CHUNK]
            marks = ",".join("?" * len(chunk))
            paths = self._paths(chunk)
            for row in self._database.read(
                f"SELECT id, {_FACTS} FROM photo WHERE id IN ({marks})", chunk
            ):
                found[row[0]] = _photo(row, paths.get(row[0], []))
        return [found[photo_id] for photo_id in wanted if photo_id in found]

    def _paths(self, photo_ids: Sequence[int]) -> dict[int, list[tuple[bytes, bool, bool]]]:
        marks = ",".join("?" * len(photo_ids))
        paths: dict[int, list[tuple[bytes, bool, bool]]] = {}
        for photo_id, root, folder, name, reachable, held in self._database.read(
            f"""SELECT f.photo_id, r.path, f.folder, f.name,
            r.state <> 'offline' AND f.state = 'present' AS reachable,
            r.state <> 'offline' AND f.state = 'held'
            FROM file f JOIN root r ON r.id = f.root_id
            WHERE f.photo_id IN ({marks}) AND f.state <> 'missing'
            ORDER BY reachable DESC, length(f.folder) + length(f.name), f.folder, f.name""",
            photo_ids,
        ):
            place = (join(root, folder, name), bool(reachable), bool(held))
            paths.setdefault(photo_id, []).append(place)
        return paths

    def contents(self, after: tuple[int, int] | None, limit: int) -> list[tuple[int, bytes, int]]:
        """Id, content hash and moment of shown photos, newest first: up to `limit` of those
        that come after the photo with a (moment, id)."""
        rows = self._database.read(
            f"""SELECT id, content, moment FROM photo WHERE paths > 0
            {"" if after is None else "AND (moment, id) < (?, ?)"}
            ORDER BY moment DESC, id DESC LIMIT ?""",
            (*(after or ()), limit),
        )
        return [(row[0], row[1], row[2]) for row in rows]

    def by_content(self, content: bytes) -> Photo | None:
        """The photo with this content hash, or None."""
        row = self._database.one("SELECT id FROM photo WHERE content = ?", (content,))
        return self.get(row[0]) if row else None

    def by_path(self, path: bytes) -> Photo | None:
        """The photo that an absolute path held when it was last read, or None."""
        separator = os.fsencode(os.sep)
        for root_id, root in self._database.read("SELECT id, path FROM root"):
            prefix = root.rstrip(separator) + separator
            if not path.startswith(prefix):
                continue
            folder, name = os.path.split(path[len(prefix) :])
            row = self._database.one(
                """SELECT photo_id FROM file WHERE root_id = ? AND folder = ? AND name = ?
                AND photo_id IS NOT NULL AND state <> 'missing'""",
                (root_id, folder, name),
            )
            if row:
                return self.get(row[0])
        return None

    def named(self, start: str) -> npt.NDArray[np.int64]:
        """The ids of the photos with a file whose name begins so, rising; int64. The case of
        the letters A to Z does not matter."""
        pattern = "".join("\\" + c if c in "\\%_" else c for c in start) + "%"
        rows = self._database.read(
            """SELECT DISTINCT photo_id FROM file WHERE CAST(name AS TEXT) LIKE ? ESCAPE '\\'
            AND photo_id IS NOT NULL AND state <> 'missing' ORDER BY photo_id""",
            (pattern,),
        )
        return np.fromiter((row[0] for row in rows), np.int64, len(rows))

    def shown(self, photo_ids: Sequence[int], least_side: int = 0) -> set[int]:
        """Those of the ids that have a path left, and no side below `least_side` pixels."""
        result: set[int] = set()
        for start in range(0, len(photo_ids), _CHUNK):
            chunk = [int(i) for i in photo_ids[start : start + _CHUNK]]
            marks = ",".join("?" * len(chunk))
            result.update(
                row[0]
                for row in self._database.read(
                    f"""SELECT id FROM photo WHERE paths > 0 AND min(width, height) >= ?
                    AND id IN ({marks})""",
                    (least_side, *chunk),
                )
            )
        return result


def signed(number: int) -> int:
    """An unsigned 64-bit number as SQLite's signed one."""
    return number - (1 << 64) if number >= 1 << 63 else number


def _photo(row: Row, paths: list[tuple[bytes, bool, bool]]) -> Photo:
    *facts, motion, colour, phash, dhash = row  # id and _FACTS, in the order of Photo's fields
    # those that can be reached come first
    offline = bool(paths) and not paths[0][1]
    held = offline and any(held for _, _, held in paths)
    return Photo._make((
        *facts, bool(motion), colour, phash & _UNSIGNED, dhash & _UNSIGNED,
        tuple([path for path, *_ in paths]), offline, held,
    ))  # fmt: skip
