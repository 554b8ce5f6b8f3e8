"""The models measured on photos of the library, apart from all that the window waits for."""

import os
import random
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from photofinder.errors import PhotofinderError
from photofinder.gui.query_thread import QueryThread
from photofinder.gui.sentences import said
from photofinder.library.library import Library
from photofinder.paths import display
from photofinder.search.model_registry import Registry

if TYPE_CHECKING:  # loads what decodes and embeds
    from photofinder.comparison.comparing import Comparison
    from photofinder.comparison.model_process import Stopper

PHOTOS, QUERIES = 120, 24
"""So many photos are measured, and so many of them edited: a few minutes."""
DRAWN = 2000
"""So many photos of the library are looked up to choose those from."""
POLL_MS = 200


class ModelMeasuring(QObject):
    """One comparison at a time; its progress is asked for, not told for each photo."""

    progressed = Signal(str, str, int, int)
    """The Step that is done now, its model (if any), how much of it is done, how much it is."""
    measured = Signal(object)
    """The Comparison."""
    failed = Signal(str)
    """Why there is none, as one sentence."""
    cancelled = Signal()

    def __init__(self, library: Library, registry: Registry, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._registry = registry
        self._thread: QueryThread | None = None
        self._stopper: Stopper | None = None
        self._step = ("", "", 0, 0)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._tell_progress)

    def start(self) -> None:
        """Measure all models; `measured`, `failed` or `cancelled` answers."""
        if self._stopper is not None:
            return
        from photofinder.comparison.model_process import Stopper

        if self._thread is None:
            self._thread = QueryThread(self, name="measuring")
        stopper = self._stopper = Stopper()
        self._step = ("", "", 0, 0)
        self._poll.start()
        self._thread.ask("measure", lambda: self._measure(stopper), self._done, self._failed)

    def cancel(self) -> None:
        """End the comparison under way."""
        if self._stopper is not None:
            self._stopper.stop()

    def stop(self) -> None:
        """End everything, for the window closes; nothing more is answered."""
        self.cancel()
        self._poll.stop()
        if self._thread is not None:
            self._thread.stop()

    def _measure(self, stopper: "Stopper") -> "Comparison":
        from photofinder.comparison.comparing import compare

        return compare(
            self._registry.list(), self._found(), limit=PHOTOS, queries=QUERIES, labels=True,
            tell=self._note, stop=stopper,
        )  # fmt: skip

    def _found(self) -> Sequence[tuple[bytes, str]]:
        """Photos that are there, with their folder as their album."""
        ids = self._library.photos.ids().tolist()
        drawn = random.Random(0).sample(ids, min(DRAWN, len(ids)))
        photos = self._library.photos.many(drawn)
        return [
            (photo.path, display(os.path.dirname(photo.path)))
            for photo in photos
            if photo.path and not photo.offline
        ]

    def _note(self, step: str, model: str, done: int, total: int) -> None:
        self._step = (step, model, done, total)

    def _tell_progress(self) -> None:
        self.progressed.emit(*self._step)

    def _end(self) -> bool:
        """Whether it was stopped."""
        self._poll.stop()
        stopper, self._stopper = self._stopper, None
        return stopper is not None and stopper()

    def _done(self, comparison: "Comparison") -> None:
        self._end()
        self.measured.emit(comparison)

    def _failed(self, error: PhotofinderError) -> None:
        if self._end():
            self.cancelled.emit()
        else:
            self.failed.emit(said(error))
