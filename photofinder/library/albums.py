"""Folders as albums, and what the user said about photos and albums."""

import os
from dataclasses import dataclass

from photofinder.errors import UsageError
from photofinder.library.database import Database, now

_UNSIGNED = 0xFFFFFFFFFFFFFFFF


@dataclass(frozen=True, slots=True)
class AlbumAnswer:
    """The user said that a photo belongs to an album, or that it does not; known by content, so
    that it holds after moves and renames. `made_at` in seconds since 1970 (UTC)."""

    id: int
    content: bytes
    album: str
    belongs: bool
    made_at: int


@dataclass(frozen=True, slots=True)
class PlacedPhoto:
    """A photo and the folders that its files lie in: their own names, without the path. Watched
    folders themselves are no albums; what lies right in them has no place. `phash` unsigned."""

    id: int
    content: bytes
    phash: int
    folders: frozenset[bytes]


class Albums:
    """An answer moves no file; it is counted when albums are learned, and can be taken back."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def photos(self) -> list[PlacedPhoto]:
        """All shown photos in the order of their ids."""
        found: dict[int, tuple[bytes, int, set[bytes]]] = {}
        rows = self._database.read(
            """SELECT p.id, p.content, p.phash, f.folder FROM photo p JOIN file f
            ON f.photo_id = p.id WHERE p.paths > 0 AND f.state <> 'missing' ORDER BY p.id"""
        )
        for photo_id, content, phash, folder in rows:
            folders = found.setdefault(photo_id, (content, phash & _UNSIGNED, set()))[2]
            if folder:
                folders.add(os.path.basename(folder))
        return [
            PlacedPhoto(photo_id, content, phash, frozenset(folders))
            for photo_id, (content, phash, folders) in found.items()
        ]

    def answer(self, content: bytes, album: str, belongs: bool) -> AlbumAnswer:
        """Remember an answer; it replaces an earlier one about the same photo and album."""
        with self._database.transaction():
            self._database.write(
                "DELETE FROM album_answer WHERE content = ? AND album = ?", (content, album)
            )
            made_at = now()
            cursor = self._database.write(
                "INSERT INTO album_answer(content, album, belongs, made_at) VALUES (?, ?, ?, ?)",
                (content, album, int(belongs), made_at),
            )
        assert cursor.lastrowid is not None
        return AlbumAnswer(cursor.lastrowid, content, album, belongs, made_at)

    def answers(self) -> list[AlbumAnswer]:
        """All answers, the newest first."""
        rows = self._database.read(
            "SELECT id, content, album, belongs, made_at FROM album_answer ORDER BY id DESC"
        )
        return [
            AlbumAnswer(number, content, album, bool(belongs), made_at)
            for number, content, album, belongs, made_at in rows
        ]

    def forget(self, answer_id: int) -> None:
        """Take an answer back; UsageError when there is none with this number."""
        cursor = self._database.write("DELETE FROM album_answer WHERE id = ?", (answer_id,))
        if cursor.rowcount == 0:
            raise UsageError(f"There is no answer with the number {answer_id}.")
