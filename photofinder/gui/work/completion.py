"""Notices the end of long work."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from photofinder.gui.work.session import WorkSession
from photofinder.indexing.status import IndexerStatus

LONG_S = 300.0
"""Only work that took longer is worth a message."""


class Completion(QObject):
    """Follows the status; one word at the end of each run."""

    reached = Signal(int)
    """Long work is done: so many photos became searchable."""

    def __init__(
        self,
        work: WorkSession,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """`clock` gives seconds."""
        super().__init__(parent)
        self._clock = clock
        self._began: float | None = None
        self._embedded = 0
        work.status_changed.connect(self.follow)

    def follow(self, status: IndexerStatus) -> None:
        """Look at a status. A pause belongs to the run that it interrupts."""
        if status.state in ("scanning", "indexing") and self._began is None:
            self._began, self._embedded = self._clock(), status.embedded
        elif status.state == "idle" and self._began is not None:
            seconds, new = self._clock() - self._began, status.embedded - self._embedded
            self._began = None
            if seconds > LONG_S and new > 0:
                self.reached.emit(new)
