"""What was moved to the trash, written before it happens: undo, history, recovery."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from photofinder.library.database import Database, Row, now
from photofinder.paths import FileStat

_COLUMNS = (
    "id, batch_id, source, target, info, keeper, companion, content, "
    "size, mtime_ns, device, inode, state, reason"
)


class MoveState(StrEnum):
    """PLANNED; GOING: on its way out; MOVED: in the trash; SKIPPED: left where it was, with the
    reason; BACK: on its way home; RESTORED; LOST: neither here nor there any more."""

    PLANNED = "planned"
    GOING = "going"
    MOVED = "moved"
    SKIPPED = "skipped"
    BACK = "back"
    RESTORED = "restored"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class NewMove:
    """A file that is to go: absolute paths; `keeper` is the copy that stays. `content` is the
    BLAKE2b-256 of the file, empty for a companion."""

    source: bytes
    keeper: bytes
    stat: FileStat
    content: bytes = b""
    companion: bool = False


@dataclass(frozen=True, slots=True)
class Move:
    """One file of a batch. `target` is its place in the trash, `info` the note beside it."""

    id: int
    batch_id: int
    source: bytes
    target: bytes
    info: bytes
    keeper: bytes
    companion: bool
    content: bytes
    stat: FileStat
    state: MoveState
    reason: str


@dataclass(frozen=True, slots=True)
class Batch:
    """One clean-up: `moved` files are in the trash now, `size` bytes of them."""

    id: int
    made_at: int
    title: str
    moved: int
    restored: int
    skipped: int
    size: int


class Journal:
    """Every row is written before the file it tells of is touched."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(self, title: str, moves: Sequence[NewMove]) -> int:
        """Write a whole batch as planned; returns its number."""
        with self._database.transaction():
            cursor = self._database.write(
                "INSERT INTO batch(made_at, title) VALUES (?, ?)", (now(), title)
            )
            assert cursor.lastrowid is not None
            self._database.write_many(
                """INSERT INTO move(batch_id, source, keeper, companion, content, size, mtime_ns,
                device, inode, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'planned')""",
                [
                    (cursor.lastrowid, m.source, m.keeper, int(m.companion), m.content,
                     m.stat.size, m.stat.mtime_ns, m.stat.device, m.stat.inode)
                    for m in moves
                ],
            )  # fmt: skip
        return cursor.lastrowid

    def going(self, targets: Sequence[tuple[int, bytes, bytes]]) -> None:
        """Files are about to leave: (id, target, info) each; on the disk when this returns."""
        self._durably(
            "UPDATE move SET state = 'going', target = ?2, info = ?3 WHERE id = ?1", targets
        )

    def coming_back(self, move_ids: Sequence[int]) -> None:
        """Files are about to go home; on the disk when this returns."""
        rows = [(move_id,) for move_id in move_ids]
        self._durably("UPDATE move SET state = 'back' WHERE id = ?", rows)

    def _durably(self, sql: str, rows: Sequence[Sequence[object]]) -> None:
        # A commit in WAL mode survives a killed program; only FULL survives a power cut too.
        self._database.write("PRAGMA synchronous=FULL")
        try:
            with self._database.transaction():
                self._database.write_many(sql, rows)
        finally:
            self._database.write("PRAGMA synchronous=NORMAL")

    def settle(self, results: Sequence[tuple[int, MoveState, str]]) -> None:
        """Record how moves ended: (id, state, reason), in one transaction."""
        with self._database.transaction():
            self._database.write_many(
                "UPDATE move SET state = ?, reason = ? WHERE id = ?",
                [(state, reason, move_id) for move_id, state, reason in results],
            )

    def moves(self, batch_id: int) -> list[Move]:
        """The files of a batch in the order in which they were to go."""
        rows = self._database.read(
            f"SELECT {_COLUMNS} FROM move WHERE batch_id = ? ORDER BY id", (batch_id,)
        )
        return [_move(row) for row in rows]

    def interrupted(self) -> list[Move]:
        """The files whose move was planned or begun and of which no end is known."""
        rows = self._database.read(
            f"""SELECT {_COLUMNS} FROM move WHERE state IN ('planned', 'going', 'back')
            ORDER BY id"""
        )
        return [_move(row) for row in rows]

    def batches(self, since: int = 0) -> list[Batch]:
        """The batches made since a time (seconds since 1970), the newest first; in any case the
        newest with files in the trash: the clock may have been wrong then, or be so now."""
        rows = self._database.read(
            """SELECT b.id, b.made_at, b.title, count(*) FILTER (WHERE m.state = 'moved'),
            count(*) FILTER (WHERE m.state = 'restored'),
            count(*) FILTER (WHERE m.state = 'skipped'),
            coalesce(sum(m.size) FILTER (WHERE m.state = 'moved'), 0)
            FROM batch b LEFT JOIN move m ON m.batch_id = b.id
            WHERE b.made_at >= ?
            OR b.id = (SELECT max(batch_id) FROM move WHERE state = 'moved')
            GROUP BY b.id ORDER BY b.id DESC""",
            (since,),
        )
        return [Batch(*row) for row in rows]


def _move(row: Row) -> Move:
    return Move(
        id=row[0], batch_id=row[1], source=row[2], target=row[3], info=row[4], keeper=row[5],
        companion=bool(row[6]), content=row[7], stat=FileStat(*row[8:12]),
        state=MoveState(row[12]), reason=row[13],
    )  # fmt: skip
