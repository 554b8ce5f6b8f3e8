"""Keypoints of verified photos, kept so that a new photo is compared without reading old ones."""

from collections.abc import Sequence

from photofinder.library.database import Database

LIMIT = 512 * 1024 * 1024
"""The cache holds so many bytes; those used longest ago give way."""
_CHUNK = 400


class FeatureCache:
    """Packed features by content and version: a pure cache, beside the thumbnails."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.limit = LIMIT

    def get(self, version: int, contents: Sequence[bytes]) -> dict[bytes, bytes]:
        """The features that are there."""
        found: dict[bytes, bytes] = {}
        for start in range(0, len(contents), _CHUNK):
            chunk = contents[start : start + _CHUNK]
            marks = ",".join("?" * len(chunk))
            rows = self._database.read(
                f"SELECT content, data FROM feature WHERE version = ? AND content IN ({marks})",
                (version, *chunk),
            )
            found.update((row[0], row[1]) for row in rows)
        return found

    def put(self, version: int, items: Sequence[tuple[bytes, bytes]]) -> None:
        """Store (content, features) pairs; the oldest ones go when there are too many bytes."""
        with self._database.transaction():
            self._database.write_many(
                "INSERT OR REPLACE INTO feature(content, version, data) VALUES (?, ?, ?)",
                [(content, version, data) for content, data in items],
            )
            row = self._database.one("SELECT coalesce(sum(length(data)), 0) FROM feature")
            excess = (int(row[0]) if row else 0) - self.limit
            old: list[tuple[int]] = []
            if excess > 0:
                for seq, length in self._database.read(
                    "SELECT seq, length(data) FROM feature ORDER BY seq"
                ):
                    if excess <= 0:
                        break
                    old.append((seq,))
                    excess -= length
            self._database.write_many("DELETE FROM feature WHERE seq = ?", old)

    def quality(self, version: int, content: bytes) -> tuple[int, int, float, float] | None:
        """What was measured of a content: (saved, real, detail, filled), None when nothing."""
        row = self._database.one(
            "SELECT saved, real, detail, filled FROM quality WHERE content = ? AND version = ?",
            (content, version),
        )
        return None if row is None else (row[0], row[1], row[2], row[3])

    def put_quality(
        self, version: int, items: Sequence[tuple[bytes, tuple[int, int, float, float]]]
    ) -> None:
        """Store measurements."""
        with self._database.transaction():
            self._database.write_many(
                "INSERT OR REPLACE INTO quality VALUES (?, ?, ?, ?, ?, ?)",
                [(content, version, *measured) for content, measured in items],
            )
