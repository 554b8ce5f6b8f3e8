"""The columns of all shown photos that looking for copies needs, read in one go."""

import os
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from photofinder.library.database import Database
from photofinder.library.files import Files, join
from photofinder.library.records import KnownFile

Int64 = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class CopyTable:
    """The shown photos as parallel columns, in the order of their contents.

    `moments`: capture time in seconds, `NO_TIME` where it is not known. `phashes`: unsigned.
    """

    ids: Int64
    contents: tuple[bytes, ...]
    phashes: npt.NDArray[np.uint64]
    moments: Int64
    cameras: tuple[str, ...]
    raw: npt.NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.contents)


NO_TIME = -(1 << 62)


@dataclass(frozen=True, slots=True)
class PresentFile:
    """A present file of an online root, with what identifies it on its disk."""

    file_id: int
    photo_id: int
    path: bytes
    device: int
    inode: int
    protected: bool


class Copies:
    """Read-only views across photos, files and roots."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._files = Files(database)

    def table(self) -> CopyTable:
        """All photos that have a path."""
        rows = self._database.read(
            """SELECT id, content, phash, taken_at, camera, format = 'raw' FROM photo
            WHERE paths > 0 ORDER BY content"""
        )
        return CopyTable(
            np.array([row[0] for row in rows], np.int64),
            tuple(row[1] for row in rows),
            np.array([row[2] for row in rows], np.int64).astype(np.uint64),
            np.array([NO_TIME if row[3] is None else row[3] for row in rows], np.int64),
            tuple(row[4] for row in rows),
            np.array([bool(row[5]) for row in rows], np.bool_),
        )

    def several(self) -> list[int]:
        """The ids of photos that more than one present file holds, in order of their contents."""
        rows = self._database.read(
            """SELECT p.id FROM photo p JOIN file f ON f.photo_id = p.id
            WHERE p.paths > 1 AND f.state = 'present' GROUP BY p.id HAVING count(*) > 1
            ORDER BY p.content"""
        )
        return [row[0] for row in rows]

    def files(self, photo_id: int) -> list[PresentFile]:
        """The present files of a photo whose roots can be reached, by path."""
        rows = self._database.read(
            """SELECT f.id, f.photo_id, r.path, f.folder, f.name, f.device, f.inode, r.protected
            FROM file f JOIN root r ON r.id = f.root_id
            WHERE f.photo_id = ? AND f.state = 'present' AND r.state <> 'offline'
            ORDER BY r.path, f.folder, f.name""",
            (photo_id,),
        )
        return [
            PresentFile(row[0], row[1], join(row[2], row[3], row[4]), row[5], row[6], bool(row[7]))
            for row in rows
        ]

    def file_at(self, path: bytes) -> KnownFile | None:
        """The row of an absolute path, None when it is not in the library."""
        separator = os.fsencode(os.sep)
        for root_id, root in self._database.read("SELECT id, path FROM root"):
            prefix = root.rstrip(separator) + separator
            if path.startswith(prefix):
                folder, name = os.path.split(path[len(prefix) :])
                return self._files.at(root_id, folder, name)
        return None
