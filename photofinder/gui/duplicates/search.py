"""The search for groups in the background: they come in while it works, it can be cancelled."""

import threading
from collections.abc import Callable, Collection
from contextlib import closing
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from photofinder.errors import PhotofinderError
from photofinder.gui.query_thread import QueryThread
from photofinder.gui.sentences import said
from photofinder.search.kinds import Group, Kind

TICK_MS = 120
COPIES = frozenset({Kind.IDENTICAL, Kind.SAME_PICTURE})


class Groups(Protocol):
    """A generator of groups."""

    def __next__(self) -> Group: ...
    def close(self) -> None: ...


Find = Callable[[Collection[Kind], Callable[[], bool], Callable[[int, int], None]], Groups]
"""(kinds, stop, progress) -> groups as they are found; runs on the search's thread."""


class DuplicateSearch(QObject):
    """Runs one search at a time on its thread and hands over what it found ten times a second."""

    found = Signal(list)
    """New groups."""
    progressed = Signal(int, int)
    """Photos looked at, photos in all."""
    ended = Signal(bool)
    """Whether everything was searched."""
    failed = Signal(str)
    """One sentence."""

    def __init__(self, find: Find, thread: QueryThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find = find
        self._thread = thread
        self._lock = threading.Lock()
        self._waiting: list[Group] = []
        self._progress = (0, 0)
        self._told = (0, 0)
        self._stop = threading.Event()
        self.running = False
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._collect)

    def start(self, kinds: Collection[Kind] = COPIES) -> None:
        """Search; what runs already is ended first."""
        self._stop.set()
        stop = self._stop = threading.Event()
        with self._lock:
            self._waiting.clear()
            self._progress = self._told = (0, 0)
        self.running = True
        self._timer.start()
        self._thread.ask("groups", lambda: self._run(kinds, stop), self._finish, self._fail)

    def cancel(self) -> None:
        """End the search soon; `ended` follows."""
        self._stop.set()

    def stop(self) -> None:
        """The window closes: nothing more is told."""
        self._stop.set()
        self._timer.stop()

    def _run(self, kinds: Collection[Kind], stop: threading.Event) -> bool:
        def progress(done: int, total: int) -> None:
            if not stop.is_set():
                self._progress = (done, total)

        with closing(self._find(kinds, stop.is_set, progress)) as groups:
            while not stop.is_set():
                try:
                    group = next(groups)
                except StopIteration:
                    return not stop.is_set()
                with self._lock:
                    if not stop.is_set():
                        self._waiting.append(group)
        return False

    def _collect(self) -> None:
        with self._lock:
            groups, self._waiting = self._waiting, []
        if groups:
            self.found.emit(groups)
        if self._progress != self._told:
            self._told = self._progress
            self.progressed.emit(*self._told)

    def _finish(self, complete: bool) -> None:
        self._collect()
        self._timer.stop()
        self.running = False
        self.ended.emit(complete)

    def _fail(self, error: PhotofinderError) -> None:
        self.failed.emit(said(error))
        self._finish(False)
