"""Thumbnails in a file of their own: they can be made anew at any time."""

from collections.abc import Sequence

from photofinder.library.database import Database


class Thumbnails:
    """JPEG bytes by content hash."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, content: bytes) -> bytes | None:
        """The JPEG for a content, or None when it must be made anew."""
        row = self._database.one("SELECT jpeg FROM thumbnail WHERE content = ?", (content,))
        return row[0] if row else None

    def put(self, items: Sequence[tuple[bytes, bytes]]) -> None:
        """Store (content, JPEG) pairs in one transaction."""
        with self._database.transaction():
            self._database.write_many(
                """INSERT INTO thumbnail(content, jpeg) VALUES (?, ?)
                ON CONFLICT(content) DO UPDATE SET jpeg = excluded.jpeg""",
                items,
            )

    def contents(self) -> set[bytes]:
        """The content hashes that have a thumbnail."""
        return {row[0] for row in self._database.read("SELECT content FROM thumbnail")}

    def among(self, contents: Sequence[bytes]) -> set[bytes]:
        """Those of some hundred content hashes that have a thumbnail."""
        marks = ",".join("?" * len(contents))
        rows = self._database.read(
            f"SELECT content FROM thumbnail WHERE content IN ({marks})", contents
        )
        return {row[0] for row in rows}
