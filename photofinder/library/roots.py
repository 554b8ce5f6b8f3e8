"""The watched folders."""

import json
import os

from photofinder.errors import UsageError
from photofinder.library.database import Database, Row, now
from photofinder.library.records import Root, RootState
from photofinder.paths import display, is_inside

_COLUMNS = "id, path, volume, inner, protected, exclude, state, added_at, scanned_at"


class Roots:
    """Watched folders, kept by volume so that a drive is known again wherever it appears."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> list[Root]:
        """All roots in the order in which they were added."""
        return [
            _root(row) for row in self._database.read(f"SELECT {_COLUMNS} FROM root ORDER BY id")
        ]

    def get(self, root_id: int) -> Root:
        """Raises UsageError when there is no such root."""
        row = self._database.one(f"SELECT {_COLUMNS} FROM root WHERE id = ?", (root_id,))
        if row is None:
            raise UsageError("This folder is not in the library.")
        return _root(row)

    def at(self, path: bytes) -> Root | None:
        """The root with exactly this path."""
        return next((root for root in self.list() if root.path == path), None)

    def containing(self, path: bytes) -> Root | None:
        """The root in which an absolute path lies."""
        return next((root for root in self.list() if is_inside(path, root.path)), None)

    def add(self, path: bytes, volume: str, inner: bytes) -> Root:
        """Add an absolute folder; the same folder twice is one root.

        A folder inside a root is refused (UsageError); roots inside the new folder become
        part of it, with all that is known of their files.
        """
        existing = self.at(path)
        if existing is not None:
            return existing
        outer = self.containing(path)
        if outer is not None:
            raise UsageError(
                f"{display(path)} is already watched as part of {display(outer.path)}."
            )
        with self._database.transaction():
            cursor = self._database.write(
                "INSERT INTO root(path, volume, inner, added_at) VALUES (?, ?, ?, ?)",
                (path, volume, inner, now()),
            )
            root_id = cursor.lastrowid
            assert root_id is not None
            for root in self.list():
                if root.id != root_id and is_inside(root.path, path):
                    self._merge(root, root_id, path)
        return self.get(root_id)

    def _merge(self, root: Root, into: int, path: bytes) -> None:
        separator = os.fsencode(os.sep)
        prefix = root.path[len(path.rstrip(separator)) + 1 :]
        self._database.write(
            """UPDATE file SET root_id = ?1, folder = CAST(CASE WHEN folder = x'' THEN ?2
            ELSE ?2 || ?3 || folder END AS BLOB) WHERE root_id = ?4""",
            (into, prefix, separator, root.id),
        )
        if root.protected:
            self._database.write("UPDATE root SET protected = 1 WHERE id = ?", (into,))
        self._database.write("DELETE FROM root WHERE id = ?", (root.id,))

    def remove(self, root_id: int) -> None:
        """Stop watching a folder and forget its paths; photos and vectors stay known.

        The photos on disk are not touched.
        """
        self.get(root_id)
        with self._database.transaction():
            self._database.write("DELETE FROM root WHERE id = ?", (root_id,))

    def protect(self, root_id: int, protected: bool) -> None:
        """Mark a folder as one that can never lose a file."""
        self.get(root_id)
        self._database.write("UPDATE root SET protected = ? WHERE id = ?", (protected, root_id))

    def set_exclude(self, root_id: int, patterns: tuple[str, ...]) -> None:
        """Replace the patterns of files and folders that are left out of this root."""
        self._database.write(
            "UPDATE root SET exclude = ? WHERE id = ?", (json.dumps(patterns), root_id)
        )

    def set_state(self, root_id: int, state: RootState) -> None:
        """Record whether the root can be reached, or is held after a mass vanish."""
        self._database.write("UPDATE root SET state = ? WHERE id = ?", (state, root_id))

    def set_scanned(self, root_id: int) -> None:
        """Record that a whole scan of the root ended now."""
        self._database.write("UPDATE root SET scanned_at = ? WHERE id = ?", (now(), root_id))

    def relocate(self, root_id: int, path: bytes, volume: str, inner: bytes) -> None:
        """Record where a root's volume is mounted now, or that it lies on another volume."""
        self._database.write(
            "UPDATE root SET path = ?, volume = ?, inner = ? WHERE id = ?",
            (path, volume, inner, root_id),
        )


def _root(row: Row) -> Root:
    return Root(
        id=row[0],
        path=row[1],
        volume=row[2],
        inner=row[3],
        protected=bool(row[4]),
        exclude=tuple(json.loads(row[5])),
        state=RootState(row[6]),
        added_at=row[7],
        scanned_at=row[8],
    )
