"""Searches that the user keeps by name, and pairs of photos that he called unlike."""

from collections.abc import Iterable
from dataclasses import dataclass

from photofinder.library.database import Database


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """`question` is what the window asks with, in its own words (JSON)."""

    id: int
    name: str
    question: str


class Searches:
    """Examples are known by content, so that what is kept here survives moves and renames."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list(self) -> list[SavedSearch]:
        """The saved searches, by name."""
        rows = self._database.read(
            "SELECT id, name, question FROM saved_search ORDER BY name COLLATE NOCASE, id"
        )
        return [SavedSearch(*row) for row in rows]

    def save(self, name: str, question: str) -> int:
        """Keep a search; returns its number. Names need not differ."""
        cursor = self._database.write(
            "INSERT INTO saved_search(name, question) VALUES (?, ?)", (name, question)
        )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def restore(self, search: SavedSearch) -> None:
        """Keep a search again that was removed, under its old number."""
        self._database.write(
            "INSERT OR IGNORE INTO saved_search(id, name, question) VALUES (?, ?, ?)",
            (search.id, search.name, search.question),
        )

    def rename(self, search_id: int, name: str) -> None:
        """Give a search another name; an unknown number is fine."""
        self._database.write("UPDATE saved_search SET name = ? WHERE id = ?", (name, search_id))

    def remove(self, search_id: int) -> None:
        """Forget a search; an unknown number is fine."""
        self._database.write("DELETE FROM saved_search WHERE id = ?", (search_id,))

    def call_unlike(self, pairs: Iterable[tuple[bytes, bytes]]) -> None:
        """Remember pairs of contents that the user finds unlike, in whatever order."""
        self._database.write_many(
            "INSERT OR IGNORE INTO unlike(low, high) VALUES (?, ?)", _ordered(pairs)
        )

    def forget_unlike(self, pairs: Iterable[tuple[bytes, bytes]]) -> None:
        """Take that back."""
        self._database.write_many("DELETE FROM unlike WHERE low = ? AND high = ?", _ordered(pairs))

    def unlike(self, content: bytes) -> set[bytes]:
        """The contents that the user finds unlike this one."""
        rows = self._database.read(
            """SELECT high FROM unlike WHERE low = ?1 UNION SELECT low FROM unlike
            WHERE high = ?1""",
            (content,),
        )
        return {row[0] for row in rows}


def _ordered(pairs: Iterable[tuple[bytes, bytes]]) -> "list[tuple[bytes, bytes]]":
    return [(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]]
