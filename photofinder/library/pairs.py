"""What verifying two contents gave, kept so that no pair is looked at twice."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from photofinder.library.database import Database, Row

_CHUNK = 400
POSTPONED = "postponed"
"""The verdict of pairs that were proposed but that no group needed to ask about."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Two contents (`first` < `second`) and the answer: `verdict` is "same", "different" or
    "cannot-tell"; `facts` say how it was found (JSON values)."""

    first: bytes
    second: bytes
    verdict: str
    facts: dict[str, Any]


class Pairs:
    """Verified pairs of one version of the method; others count as unknown."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, version: int, pairs: Sequence[Pair]) -> None:
        """Store answers, replacing older ones. Raises ValueError unless first < second."""
        for pair in pairs:
            if pair.first >= pair.second:
                raise ValueError("a pair is kept with the smaller content first")
        with self._database.transaction():
            self._database.write_many(
                """INSERT OR REPLACE INTO pair(first, second, version, verdict, facts)
                VALUES (?, ?, ?, ?, ?)""",
                [
                    (p.first, p.second, version, p.verdict, json.dumps(p.facts, sort_keys=True))
                    for p in pairs
                ],
            )

    def of(self, version: int, first: bytes, second: bytes) -> Pair | None:
        """The answer about two contents in either order, None when it is not known."""
        row = self._database.one(
            """SELECT first, second, verdict, facts FROM pair
            WHERE first = ? AND second = ? AND version = ?""",
            (*sorted((first, second)), version),
        )
        return _pair(row) if row else None

    def verdicts(self, version: int, content: bytes, others: Collection[bytes]) -> dict[bytes, str]:
        """The answers that are known about one content and each of others."""
        found: dict[bytes, str] = {}
        wanted = sorted(others)
        for start in range(0, len(wanted), _CHUNK):
            part = wanted[start : start + _CHUNK]
            marks = ",".join("?" * len(part))
            sql = f"""SELECT second, verdict FROM pair
                WHERE version = ? AND first = ? AND second IN ({marks})
                UNION ALL SELECT first, verdict FROM pair
                WHERE version = ? AND second = ? AND first IN ({marks})"""
            found.update(self._database.read(sql, (version, content, *part) * 2))
        return found

    def all(self, version: int, verdict: str) -> list[Pair]:
        """All pairs with one answer, in order of their contents."""
        rows = self._database.read(
            """SELECT first, second, verdict, facts FROM pair
            WHERE version = ? AND verdict = ? ORDER BY first, second""",
            (version, verdict),
        )
        return [_pair(row) for row in rows]

    def compared(self, version: int, model_id: int) -> set[bytes]:
        """The contents whose neighbours, as this model sees them, were all looked at."""
        rows = self._database.read(
            "SELECT content FROM compared WHERE version = ? AND model_id = ?", (version, model_id)
        )
        return {row[0] for row in rows}

    def mark_compared(self, version: int, model_id: int, contents: Collection[bytes]) -> None:
        """Record that these contents need no further search for neighbours."""
        with self._database.transaction():
            self._database.write_many(
                "INSERT OR REPLACE INTO compared(content, version, model_id) VALUES (?, ?, ?)",
                [(content, version, model_id) for content in sorted(contents)],
            )


def _pair(row: Row) -> Pair:
    return Pair(row[0], row[1], row[2], json.loads(row[3]))
