"""Results of the indexer's futures, handed back on the GUI thread."""

import itertools
import sys
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from photofinder.errors import PhotofinderError
from photofinder.gui.sentences import said
from photofinder.library.library import Library

T = TypeVar("T")


class Writer(Protocol):
    """Where the library may be written."""

    def call(self, function: Callable[[Library], T]) -> "Future[T]": ...
    def remember(self, function: Callable[[Library], T]) -> "Future[T]":
        """As `call`, for what was worked out and is not shown: nobody reads anything anew."""
        ...


class Futures(QObject):
    """Waits for futures without blocking; known errors that nobody handles are told."""

    failed = Signal(str)
    """One sentence for the user."""

    _done = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._numbers = itertools.count(1)
        self._waiting: dict[
            int, tuple[Future[Any], Callable[[Any], None] | None, Callable[[str], None] | None]
        ] = {}
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def watch(
        self,
        future: "Future[T]",
        answer: Callable[[T], None] | None = None,
        fail: Callable[[str], None] | None = None,
    ) -> None:
        """Call `answer` with the result, or `fail` with a sentence, on the GUI thread."""
        number = next(self._numbers)
        self._waiting[number] = (future, answer, fail)

        def done(_: "Future[T]") -> None:
            self._done.emit(number)

        future.add_done_callback(done)

    def _deliver(self, number: int) -> None:
        future, answer, fail = self._waiting.pop(number)
        try:
            result = future.result(timeout=0)
        except PhotofinderError as error:
            (fail or self.failed.emit)(said(error))
        except CancelledError:
            return  # the indexer is going away, and the window with it
        except Exception as error:  # noqa: BLE001 - a bug on the other thread; shown as one
            sys.excepthook(type(error), error, error.__traceback__)
            if fail is not None:
                fail(said(error))
        else:
            if answer is not None:
                answer(result)
