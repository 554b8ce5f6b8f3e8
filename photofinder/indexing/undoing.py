"""Bringing files back, also after a restart, and finishing what a crash interrupted."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from photofinder.errors import UsageError
from photofinder.indexing.plan import Skipped
from photofinder.indexing.renaming import rename_new
from photofinder.indexing.trash import release
from photofinder.library.journal import Move, MoveState
from photofinder.library.library import Library
from photofinder.library.records import Differences, FileState
from photofinder.paths import FileStat, is_regular
from photofinder.search.callbacks import Progress, Stop, Store, never

CHUNK = 40


@dataclass(frozen=True, slots=True)
class Undone:
    """What came back, and what could not, with the reason."""

    batch_id: int
    restored: tuple[bytes, ...]
    skipped: tuple[Skipped, ...]


def undo(
    library: Library,
    store: Store,
    batch_id: int | None = None,
    *,
    stop: Stop = never,
    progress: Progress = lambda _done, _total: None,
) -> Undone:
    """Bring the files of a batch back (of the newest with files in the trash by default).

    Nothing is ever overwritten. Raises UsageError when there is no such batch.
    """
    batches = library.journal.batches()
    if batch_id is None:
        batch_id = next((batch.id for batch in batches if batch.moved), None)
    if batch_id is None or all(batch.id != batch_id for batch in batches):
        raise UsageError("There is nothing to undo.")
    moves = [m for m in library.journal.moves(batch_id) if m.state is MoveState.MOVED]
    moves.reverse()
    restored: list[bytes] = []
    skipped: list[Skipped] = []
    for start in range(0, len(moves), CHUNK):
        if stop():
            break
        chunk = moves[start : start + CHUNK]
        store(lambda lib, ids=[m.id for m in chunk]: lib.journal.coming_back(ids))  # type: ignore[misc]
        results = []
        for move in chunk:
            state, why = _bring_back(move)
            results.append((move.id, state, why))
            if state is MoveState.RESTORED:
                restored.append(move.source)
            else:
                skipped.append(Skipped(move.source, why))
        store(_settling(results, [m for m in chunk if m.source in set(restored)]))
        progress(min(start + CHUNK, len(moves)), len(moves))
    return Undone(batch_id, tuple(restored), tuple(skipped))


def recover(library: Library, store: Store) -> int:
    """Look where the files of interrupted moves are and complete the journal; returns how many.

    Call it once the library is open for writing, before anything else is cleaned or undone.
    """
    moves = library.journal.interrupted()
    if not moves:
        return 0
    results = []
    back: list[Move] = []
    for move in moves:
        state, why = _found(move)
        results.append((move.id, state, why))
        if state is MoveState.RESTORED:
            back.append(move)
    gone = [m for m, (_, state, _) in zip(moves, results, strict=True) if state is MoveState.MOVED]
    store(_settling(results, back, gone))
    return len(moves)


def _bring_back(move: Move) -> tuple[MoveState, str]:
    there = _state(move.target)
    if there is None:
        return MoveState.LOST, "it is not in the trash any more"
    if not there.same_content_as(move.stat):
        return MoveState.MOVED, "the file in the trash is another one"
    try:
        os.makedirs(os.path.dirname(move.source), exist_ok=True)
        rename_new(move.target, move.source)
    except FileExistsError:
        return MoveState.MOVED, "another file has this name now"
    except OSError as error:
        return MoveState.MOVED, f"it cannot come back: {error.strerror or error}"
    release(move.info)
    return MoveState.RESTORED, ""


def _found(move: Move) -> tuple[MoveState, str]:
    """The state that the disk shows for an interrupted move."""
    if move.state is MoveState.PLANNED:
        return MoveState.SKIPPED, "interrupted before it was moved"
    at_home, in_trash = _state(move.source), _state(move.target)
    if in_trash is not None and in_trash.same_content_as(move.stat):
        if at_home is None or at_home.inode != move.stat.inode:
            return MoveState.MOVED, ""
    elif at_home is None:
        return MoveState.LOST, "it is neither in its folder nor in the trash"
    if in_trash is None:
        release(move.info)
    if move.state is MoveState.BACK:
        return MoveState.RESTORED, ""
    return MoveState.SKIPPED, "interrupted before it was moved"


def _state(path: bytes) -> FileStat | None:
    try:
        found = os.lstat(path) if path else None
    except OSError:
        return None
    return FileStat.of(found) if found is not None and is_regular(found) else None


def _settling(
    results: Sequence[tuple[int, MoveState, str]],
    back: Sequence[Move],
    gone: Sequence[Move] = (),
) -> Callable[[Library], None]:
    """Write the journal, and that files are present again, or missing."""

    def settle(library: Library) -> None:
        with library.transaction():
            library.journal.settle(results)
            for move in back:
                row, stat = library.copies.file_at(move.source), _state(move.source)
                if row is None or stat is None or row.state is FileState.PRESENT:
                    continue
                library.files.apply(Differences(row.root_id, returned=((row.id, stat),)))
            for move in gone:
                row = library.copies.file_at(move.source)
                if row is not None:
                    library.files.vanished(row.id)

    return settle
