"""Bringing files back, also after a restart, and finishing what a crash interrupted."""

import contextlib
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from photofinder.errors import UsageError
from photofinder.indexing.plan import Skipped
from photofinder.indexing.renaming import rename_new
from photofinder.indexing.stays import Stays
from photofinder.indexing.trash import release
from photofinder.library.journal import Move, MoveState
from photofinder.library.library import Library
from photofinder.library.records import Differences, FileState
from photofinder.paths import FileStat, is_regular
from photofinder.search.callbacks import Progress, Stop, Store, never

CHUNK = 40
_QUARTER_NS = 15 * 60 * 1_000_000_000
_MOST_SHIFTED_NS = 26 * 4 * _QUARTER_NS  # from UTC-12 to UTC+14
_INTERRUPTED = Stays.INTERRUPTED


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
    shots = _shots(moves)[::-1]
    restored: list[bytes] = []
    skipped: list[Skipped] = []
    for start in range(0, len(shots), CHUNK):
        if stop():
            break
        chunk = shots[start : start + CHUNK]
        ids = [move.id for shot in chunk for move in shot]
        store(lambda lib, ids=ids: lib.journal.coming_back(ids))  # type: ignore[misc]
        done = [result for shot in chunk for result in _brought_back(shot)]
        back = [move for move, state, _ in done if state is MoveState.RESTORED]
        restored += [move.source for move in back]
        skipped += [
            Skipped(m.source, why) for m, state, why in done if state is not MoveState.RESTORED
        ]
        store(_settling([(move.id, state, why) for move, state, why in done], back))
        progress(len(restored) + len(skipped), len(moves))
    return Undone(batch_id, tuple(restored), tuple(skipped))


def recover(library: Library, store: Store) -> int:
    """Look where the files of interrupted moves are and complete the journal; returns how many.

    Call it once the library is open for writing, before anything else is cleaned or undone. A
    photo and its companions end up together: in the trash, or in their folder. Moves on a drive
    that is away are looked at another time.
    """
    results: list[tuple[int, MoveState, str]] = []
    back: list[Move] = []
    gone: list[Move] = []
    for shot in _shots(library.journal.interrupted()):
        for move, state, why in _completed(shot):
            results.append((move.id, state, why))
            if state is MoveState.MOVED:
                gone.append(move)
            elif state is not MoveState.LOST:
                back.append(move)
    if results:
        store(_settling(results, back, gone))
    return len(results)


def _shots(moves: Sequence[Move]) -> list[list[Move]]:
    """Each photo with its companions, which follow it in the journal."""
    found: list[list[Move]] = []
    for move in moves:
        if found and move.companion and move.id == found[-1][-1].id + 1:
            found[-1].append(move)
        else:
            found.append([move])
    return found


def _brought_back(shot: Sequence[Move]) -> list[tuple[Move, MoveState, str]]:
    """How each file of a shot came back; while its photo cannot, the others stay with it."""
    photo = (shot[0], *_bring_back(shot[0]))
    if photo[1] is MoveState.MOVED:
        return [photo, *((move, MoveState.MOVED, Stays.WITH_PHOTO) for move in shot[1:])]
    return [photo, *((move, *_bring_back(move)) for move in shot[1:])]


def _completed(shot: Sequence[Move]) -> list[tuple[Move, MoveState, str]]:
    """How each move of a shot ended; nothing while one of them cannot be told."""
    found = []
    for move in shot:
        state, why = _found(move)
        if state is move.state:
            return []
        found.append((move, state, why))
    if {state for _, state, _ in found} & {MoveState.SKIPPED, MoveState.RESTORED}:
        # Half of it went: what is in the trash comes home to the rest.
        found = [
            (move, *_home(move)) if state is MoveState.MOVED else (move, state, why)
            for move, state, why in found
        ]
    return found


def _home(move: Move) -> tuple[MoveState, str]:
    state, why = _bring_back(move)
    if state is MoveState.RESTORED and move.state is MoveState.GOING:
        return MoveState.SKIPPED, _INTERRUPTED
    return state, why


def _bring_back(move: Move) -> tuple[MoveState, str]:
    try:
        there = _state(move.target)
    except OSError as error:
        return MoveState.MOVED, Stays.NOT_BACK.because(error.strerror or error)
    if there is None and not os.path.isdir(os.path.dirname(move.target)):
        return MoveState.MOVED, "its trash cannot be reached; is the drive connected?"
    if there is None:
        return MoveState.LOST, Stays.LOST
    if not _same(there, move.stat):
        return MoveState.MOVED, Stays.OTHER_IN_TRASH
    try:
        os.makedirs(os.path.dirname(move.source), exist_ok=True)
        rename_new(move.target, move.source)
    except FileExistsError:
        return MoveState.MOVED, Stays.NAME_TAKEN
    except OSError as error:
        return MoveState.MOVED, Stays.NOT_BACK.because(error.strerror or error)
    release(move.info, move.target)
    return MoveState.RESTORED, ""


def _found(move: Move) -> tuple[MoveState, str]:
    """The state that the disk shows for an interrupted move; its own while nothing can be seen."""
    if move.state is MoveState.PLANNED:
        return MoveState.SKIPPED, _INTERRUPTED
    try:
        at_home, in_trash = _state(move.source), _state(move.target)
    except OSError:
        return move.state, ""
    if in_trash is not None and _same(in_trash, move.stat):
        if at_home is None or at_home.inode != move.stat.inode:
            return MoveState.MOVED, ""
    elif at_home is None:
        if not os.path.isdir(os.path.dirname(move.target)):
            return move.state, ""
        return MoveState.LOST, Stays.NOWHERE
    if in_trash is None:
        release(move.info, move.target)
    if move.state is MoveState.BACK:
        return MoveState.RESTORED, ""
    return MoveState.SKIPPED, _INTERRUPTED


def _state(path: bytes) -> FileStat | None:
    """The ordinary file at a path, None where there is none; OSError where that cannot be told:
    what cannot be read is not gone."""
    try:
        found = os.lstat(path) if path else None
    except (FileNotFoundError, NotADirectoryError):
        return None
    return FileStat.of(found) if found is not None and is_regular(found) else None


def _same(found: FileStat, known: FileStat) -> bool:
    """Whether a file is as it was when it went. FAT drives keep local times: when the clocks are
    changed, or in another country, all of them are shifted by whole quarters of an hour."""
    shift = abs(found.mtime_ns - known.mtime_ns)
    return found.size == known.size and shift % _QUARTER_NS == 0 and shift <= _MOST_SHIFTED_NS


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
                row = library.copies.file_at(move.source)
                if row is None or row.state is FileState.PRESENT:
                    continue
                with contextlib.suppress(OSError):  # a scan will find it
                    stat = _state(move.source)
                    if stat is not None:
                        library.files.apply(Differences(row.root_id, returned=((row.id, stat),)))
            for move in gone:
                row = library.copies.file_at(move.source)
                if row is not None:
                    library.files.vanished(row.id)

    return settle
