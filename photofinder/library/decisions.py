"""What the user said about photos that look the same, remembered by content."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from photofinder.errors import UsageError
from photofinder.library.database import Database, now


class DecisionKind(StrEnum):
    """NOT_DUPLICATES: different pictures; KEEP_BOTH: copies that stay; STACK: shown as one."""

    NOT_DUPLICATES = "not-duplicates"
    KEEP_BOTH = "keep-both"
    STACK = "stack"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision; `made_at` in seconds since 1970 (UTC).

    It is about two or more contents, or about `files` identical files of one content.
    """

    id: int
    kind: DecisionKind
    made_at: int
    contents: frozenset[bytes]
    files: int = 0


class Decisions:
    """Contents outlive paths: a decision survives moves, renames and a new index."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, kind: DecisionKind, contents: Iterable[bytes], files: int = 0) -> Decision:
        """Remember a decision about at least two contents, or two files of one (UsageError
        otherwise).

        A decision of the same kind about no other contents than these becomes part of it; one
        about identical files only of another one about them.
        """
        members = frozenset(contents)
        if len(members) < (1 if files > 1 else 2):
            raise UsageError("A decision needs at least two different photos.")
        with self._database.transaction():
            for old in self.list():
                # one about the files of a single content says what no other can say
                part = old.contents <= members and len(old.contents) >= min(2, len(members))
                if old.kind is kind and part:
                    self.remove(old.id)
            made_at = now()
            cursor = self._database.write(
                "INSERT INTO decision(kind, made_at, files) VALUES (?, ?, ?)",
                (kind, made_at, files),
            )
            assert cursor.lastrowid is not None
            self._database.write_many(
                "INSERT INTO decided(decision_id, content) VALUES (?, ?)",
                [(cursor.lastrowid, content) for content in sorted(members)],
            )
        return Decision(cursor.lastrowid, kind, made_at, members, files)

    def list(self) -> list[Decision]:
        """All decisions, the newest first."""
        rows = self._database.read(
            """SELECT d.id, d.kind, d.made_at, d.files, m.content FROM decision d
            JOIN decided m ON m.decision_id = d.id ORDER BY d.id DESC, m.content"""
        )
        members: dict[tuple[int, str, int, int], list[bytes]] = {}
        for row in rows:
            members.setdefault((row[0], row[1], row[2], row[3]), []).append(row[4])
        return [
            Decision(number, DecisionKind(kind), made_at, frozenset(contents), files)
            for (number, kind, made_at, files), contents in members.items()
        ]

    def stacks(self) -> dict[bytes, int]:
        """The contents that lie in stacks, with the number of the decision; the newest counts."""
        rows = self._database.read(
            """SELECT m.content, d.id FROM decision d JOIN decided m ON m.decision_id = d.id
            WHERE d.kind = ? ORDER BY d.id""",
            (DecisionKind.STACK,),
        )
        return dict(rows)

    def remove(self, decision_id: int) -> None:
        """Take a decision back; UsageError when there is none with this number."""
        cursor = self._database.write("DELETE FROM decision WHERE id = ?", (decision_id,))
        if cursor.rowcount == 0:
            raise UsageError(f"There is no decision with the number {decision_id}.")
