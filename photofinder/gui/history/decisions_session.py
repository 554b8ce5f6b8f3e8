"""The decisions that are remembered: read with their photos, taken back one by one."""

from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from photofinder.gui.futures import Futures, Writer
from photofinder.gui.query_thread import QueryThread
from photofinder.library.decisions import Decision
from photofinder.library.library import Library
from photofinder.library.records import Photo

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Remembered:
    """A decision with those of its photos that the library knows; `missing`: how many it does
    not know any more."""

    decision: Decision
    photos: tuple[Photo, ...]
    missing: int = 0


class DecisionsSession(QObject):
    """Reads off the GUI thread, writes where the library may be written."""

    listed = Signal(list)
    """Remembered, the newest first."""
    taken_back = Signal(object)
    """A Decision that is not remembered any more."""
    remembered = Signal()
    """A decision that was taken back is remembered again."""
    failed = Signal(str)
    """One sentence."""

    def __init__(
        self, library: Library, thread: QueryThread, writer: Writer, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._thread = thread
        self._writer = writer
        self._futures = Futures(self)
        self._futures.failed.connect(self.failed)
        self._leaving: set[int] = set()

    def read(self) -> None:
        """Read all decisions; `listed` brings them."""

        def read() -> list[Remembered]:
            return [self._with_photos(decision) for decision in self._library.decisions.list()]

        self._thread.ask("decisions", read, self.listed.emit)

    def take_back(self, decision: Decision) -> None:
        """Forget a decision: its group may be shown again. Asked twice, it goes once."""
        if decision.id in self._leaving:
            return
        self._leaving.add(decision.id)

        def done(_: None) -> None:
            self._leaving.discard(decision.id)
            self.taken_back.emit(decision)
            self.read()

        def failed(sentence: str) -> None:
            self._leaving.discard(decision.id)
            self.failed.emit(sentence)

        number = decision.id
        future = self._writer.call(lambda lib: lib.decisions.remove(number))
        self._futures.watch(future, done, failed)

    def remember(self, decision: Decision) -> None:
        """Remember a decision that was taken back."""

        def done(_: Decision) -> None:
            self.remembered.emit()
            self.read()

        kind, contents, files = decision.kind, decision.contents, decision.files
        future = self._writer.call(lambda lib: lib.decisions.add(kind, contents, files))
        self._futures.watch(future, done)

    def _with_photos(self, decision: Decision) -> Remembered:
        found = [self._library.photos.by_content(content) for content in decision.contents]
        photos = sorted((p for p in found if p is not None), key=lambda photo: photo.path)
        return Remembered(decision, tuple(photos), len(found) - len(photos))
