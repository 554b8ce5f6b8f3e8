"""Carrying out a plan: every file is checked again, journalled, then moved to the trash.

Runs on any thread but the GUI's. Files are moved here; the library is written through `store`,
which runs a function where the library may be written. Whatever happens (a file changes, the
disk is full, the program is killed), the journal says before each move where the file will be.
"""

import errno
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from photofinder.indexing.checking import Refused, check, check_after
from photofinder.indexing.plan import Leaving, Plan, Skipped
from photofinder.indexing.renaming import rename_new
from photofinder.indexing.stays import COMPANION, Stays
from photofinder.indexing.trash import Bins, NoTrash, Slot, release, reserve
from photofinder.indexing.undoing import recover
from photofinder.library.journal import MoveState, NewMove
from photofinder.library.library import Library
from photofinder.paths import FileStat
from photofinder.search.callbacks import Progress, Stop, Store, never

T = TypeVar("T")

CHUNK = 40
"""So many files are journalled together."""
_TRIES = 20


@dataclass(frozen=True, slots=True)
class Report:
    """What a clean-up did: the batch to undo, what went, what stayed and why."""

    batch_id: int
    moved: tuple[bytes, ...]
    skipped: tuple[Skipped, ...]
    size: int


def clean(
    library: Library,
    plan: Plan,
    store: Store,
    bins: Bins,
    title: str,
    *,
    stop: Stop = never,
    progress: Progress = lambda _done, _total: None,
) -> Report:
    """Move the files of a plan to the trash. `progress` hears (files done, files in all); `stop`
    leaves the rest where it is. Raises LibraryError when the journal cannot be written: then
    nothing more is moved."""
    cleaner = _Cleaner(library, store, bins, title, plan.files)
    done = 0
    for start in range(0, len(plan.files), CHUNK):
        if stop():
            cleaner.leave(plan.files[start:], Stays.CANCELLED)
            break
        done += cleaner.chunk(plan.files[start : start + CHUNK], stop)
        progress(done, len(plan.files))
    return cleaner.report(plan.skipped)


class _Cleaner:
    def __init__(
        self, library: Library, store: Store, bins: Bins, title: str, files: Sequence[Leaving]
    ) -> None:
        self._library = library
        self._store = store
        self._bins = bins
        self._taken: set[bytes] = set()
        self._moved: list[bytes] = []
        self._skipped: list[Skipped] = []
        self._size = 0
        self._stuck = False
        self._batch = 0
        self._rows: dict[bytes, int] = {}
        if files:
            rows = [row for file in files for row in _rows(file)]
            self._batch = _asked(store, lambda lib: lib.journal.begin(title, rows))
            moves = _asked(store, lambda lib: lib.journal.moves(self._batch))
            self._rows = {move.source: move.id for move in moves}

    def chunk(self, files: Sequence[Leaving], stop: Stop) -> int:
        """Move some files; the journal is written once before and once after."""
        protected = [root.path for root in self._library.roots.list() if root.protected]
        slots: dict[bytes, Slot] = {}
        ready = []
        for file in files:
            try:
                for path in _paths(file):
                    slots[path] = self._bins.of(path).slot(path, self._taken)
                ready.append(file)
            except (NoTrash, OSError) as error:
                self.leave([file], str(error))
        going = [(self._rows[p], slots[p].target, slots[p].info) for f in ready for p in _paths(f)]
        self._store(lambda library: library.journal.going(going))
        results: list[tuple[int, MoveState, str]] = []
        gone: list[bytes] = []
        for file in ready:
            try:
                if stop():
                    raise Refused(Stays.CANCELLED)
                check(file, protected)
                self._move_all(file, slots)
            except Refused as error:
                self._skipped.append(Skipped(file.path, str(error)))
                state, why = MoveState.SKIPPED, str(error)
            except OSError as error:  # half moved, and no way back: the journal knows where
                self._skipped.append(Skipped(file.path, Stays.HALF_WAY.because(error)))
                self._stuck = True
                continue
            else:
                gone += _paths(file)
                self._moved.append(file.path)
                self._size += file.size
                state, why = MoveState.MOVED, ""
            results += [(self._rows[path], state, why) for path in _paths(file)]
        self._store(lambda library: _settle(library, results, gone))
        return len(files)

    def leave(self, files: Sequence[Leaving], why: str) -> None:
        """Record that files stay."""
        self._skipped += [Skipped(file.path, why) for file in files]
        rows = [(self._rows[p], MoveState.SKIPPED, why) for f in files for p in _paths(f)]
        self._store(lambda library: library.journal.settle(rows))

    def report(self, skipped: Sequence[Skipped]) -> Report:
        """What was done."""
        if self._stuck:
            recover(self._library, self._store)
        return Report(self._batch, tuple(self._moved), (*self._skipped, *skipped), self._size)

    def _move_all(self, file: Leaving, slots: dict[bytes, Slot]) -> None:
        """The file and its companions, or none of them."""
        done: list[bytes] = []
        for path, stat in ((file.path, file.stat), *file.companions):
            try:
                slots[path] = self._reserved(path, slots[path])
                _move(path, stat, slots[path])
                done.append(path)
                if path == file.path:
                    check_after(file)
            except Refused as error:
                for earlier in reversed(done):
                    rename_new(slots[earlier].target, earlier)
                    release(slots[earlier].info, slots[earlier].target)
                named = "" if path == file.path else COMPANION
                raise Refused(f"{named}{error}") from error

    def _reserved(self, path: bytes, slot: Slot) -> Slot:
        """The place with its note written; another one where a program was faster."""
        for _ in range(_TRIES):
            try:
                reserve(slot)
            except FileExistsError:
                slot = self._other_slot(path)
            except OSError as error:
                raise Refused(Stays.TRASH_UNWRITABLE.because(error.strerror)) from error
            else:
                return slot
        raise Refused(Stays.TRASH_UNWRITABLE.because(os.strerror(errno.EEXIST)))

    def _other_slot(self, path: bytes) -> Slot:
        slot = self._bins.of(path).slot(path, self._taken)
        row = [(self._rows[path], slot.target, slot.info)]
        self._store(lambda library: library.journal.going(row))
        return slot


def _move(path: bytes, stat: FileStat, slot: Slot) -> None:
    """Into its place; home again when it was another file. Raises Refused, OSError."""
    try:
        rename_new(path, slot.target)
    except OSError as error:
        release(slot.info, slot.target)
        raise Refused(Stays.NOT_MOVED.because(error.strerror or error)) from error
    # Between the last look and the move, another file may have come under this name.
    if FileStat.of(os.lstat(slot.target)) != stat:
        rename_new(slot.target, path)
        release(slot.info, slot.target)
        raise Refused(Stays.CHANGED_SINCE_PLAN)


def _paths(file: Leaving) -> list[bytes]:
    return [file.path, *(path for path, _ in file.companions)]


def _rows(file: Leaving) -> list[NewMove]:
    rows = [NewMove(file.path, file.keeper, file.stat, file.content)]
    rows += [NewMove(p, file.keeper, stat, companion=True) for p, stat in file.companions]
    return rows


def _settle(
    library: Library, results: Sequence[tuple[int, MoveState, str]], gone: Sequence[bytes]
) -> None:
    with library.transaction():
        library.journal.settle(results)
        for path in gone:
            row = library.copies.file_at(path)
            if row is not None:
                library.files.vanished(row.id)


def _asked(store: Store, function: Callable[[Library], T]) -> T:
    """What a function gives when `store` runs it."""
    answers: list[T] = []
    store(lambda library: answers.append(function(library)))
    return answers[0]
