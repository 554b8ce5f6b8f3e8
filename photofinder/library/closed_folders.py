"""Folders that could not be listed, so that nobody takes their photos for gone or for all."""

import os
from collections.abc import Mapping, Sequence

from photofinder.errors import Reason
from photofinder.library.database import Database
from photofinder.library.records import Problem


class ClosedFolders:
    """One row per folder, until a scan can read it or finds it gone.

    Among the problems such a folder has the negative of its own id in place of a file's.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, root_id: int) -> dict[bytes, str]:
        """Relative folder -> what is wrong with it, for one root."""
        rows = self._database.read(
            "SELECT folder, detail FROM closed_folder WHERE root_id = ?", (root_id,)
        )
        return {row[0]: row[1] for row in rows}

    def update(self, root_id: int, closed: Mapping[bytes, str], opened: Sequence[bytes]) -> bool:
        """Record what a scan found; call it inside a transaction. `closed` maps relative
        folders to a sentence; `opened` are closed no more. True when anything is another now."""
        before = self.of(root_id)
        self._database.write_many(
            "DELETE FROM closed_folder WHERE root_id = ? AND folder = ?",
            [(root_id, folder) for folder in opened],
        )
        self._database.write_many(
            """INSERT INTO closed_folder(root_id, folder, detail) VALUES (?, ?, ?)
            ON CONFLICT(root_id, folder) DO UPDATE SET detail = excluded.detail""",
            [(root_id, folder, detail) for folder, detail in closed.items()],
        )
        return self.of(root_id) != before

    def problems(self) -> list[Problem]:
        """The folders as problems."""
        rows = self._database.read(
            """SELECT c.id, r.path, c.folder, c.detail, c.ignored
            FROM closed_folder c JOIN root r ON r.id = c.root_id"""
        )
        return [
            Problem(
                file_id=-row[0],
                path=os.path.join(*filter(None, row[1:3])),
                reason=Reason.UNREADABLE,
                detail=row[3],
                tries=1,
                strikes=0,
                retry_at=None,
                ignored=bool(row[4]),
            )
            for row in rows
        ]

    def retry(self, ids: Sequence[int]) -> None:
        """Have the folders (their own ids) looked at again, ignored ones too."""
        self._database.write_many(
            "UPDATE closed_folder SET retry = 1, ignored = 0 WHERE id = ?", [(i,) for i in ids]
        )

    def take_retries(self) -> list[tuple[int, bytes]]:
        """(root id, relative folder) of those to look at again; each is given once."""
        rows = self._database.read("SELECT root_id, folder FROM closed_folder WHERE retry = 1")
        if rows:
            self._database.write("UPDATE closed_folder SET retry = 0 WHERE retry = 1")
        return [(row[0], row[1]) for row in rows]

    def ignore(self, ids: Sequence[int], ignored: bool) -> None:
        """Take folders (their own ids) out of the counted problems, or back in."""
        self._database.write_many(
            "UPDATE closed_folder SET ignored = ? WHERE id = ?", [(int(ignored), i) for i in ids]
        )
