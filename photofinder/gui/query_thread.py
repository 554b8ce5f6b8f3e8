"""The one thread on which the window reads: questions in lanes, the newest of a lane wins."""

import itertools
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from photofinder.errors import PhotofinderError
from photofinder.gui.sentences import said
from photofinder.imaging.limits import make_way

T = TypeVar("T")

Fail = Callable[[PhotofinderError], None]


@dataclass(frozen=True, slots=True)
class _Job:
    number: int
    lane: str
    urgent: bool
    work: Callable[[], Any]


class QueryThread(QObject):
    """Runs questions off the GUI thread and hands the answers back on it.

    Answers are known by the number of their question. A question replaced by a newer one of the
    same lane is never answered, even when it was already under way.
    """

    failed = Signal(str)
    """A known error that its asker did not want to handle: one sentence for the user."""

    _finished = Signal(int, object, object)

    def __init__(
        self, parent: QObject | None = None, *, name: str = "query", idle: bool = False
    ) -> None:
        """`idle`: on Linux others go first when there is more work than cores."""
        super().__init__(parent)
        self._idle = idle
        self._numbers = itertools.count(1)
        self._condition = threading.Condition()
        self._jobs: dict[str, _Job] = {}
        self._newest: dict[str, int] = {}
        self._askers: dict[int, tuple[Callable[[Any], None], Fail | None]] = {}
        self._stopping = False
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._run, name=name)
        self._thread.start()

    def ask(
        self,
        lane: str,
        work: Callable[[], T],
        answer: Callable[[T], None],
        fail: Fail | None = None,
        *,
        urgent: bool = False,
    ) -> int:
        """Run `work` on the query thread, then `answer` (or `fail`) on the GUI thread.

        Call it on the GUI thread. Urgent lanes go first; else the newest question does.
        Returns the number of the question.
        """
        number = next(self._numbers)
        self.forget(lane)
        self._newest[lane] = number
        self._askers[number] = (answer, fail)
        with self._condition:
            self._jobs.pop(lane, None)
            self._jobs[lane] = _Job(number, lane, urgent, work)
            self._condition.notify()
        return number

    def forget(self, lane: str) -> None:
        """Drop the question of a lane: it will not be answered."""
        number = self._newest.pop(lane, None)
        if number is not None:
            self._askers.pop(number, None)
        with self._condition:
            self._jobs.pop(lane, None)

    def stop(self, timeout: float = 3.0) -> bool:
        """End the thread after the question under way; nothing more is answered."""
        with self._condition:
            self._stopping = True
            self._jobs.clear()
            self._condition.notify()
        self._askers.clear()
        self._newest.clear()
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        if self._idle:
            make_way()
        while True:
            with self._condition:
                while not self._jobs and not self._stopping:
                    self._condition.wait()
                if self._stopping:
                    return
                # dicts keep the order of asking: the last one is the newest
                lanes = list(self._jobs.values())
                job = next((j for j in reversed(lanes) if j.urgent), lanes[-1])
                del self._jobs[job.lane]
            result: Any = None
            error: Exception | None = None
            try:
                result = job.work()
            except Exception as caught:  # noqa: BLE001 - the task runner; raised again on the GUI thread
                error = caught
            with self._condition:
                if self._stopping:
                    return
                self._finished.emit(job.number, result, error)

    def _deliver(self, number: int, result: object, error: Exception | None) -> None:
        asker = self._askers.pop(number, None)
        if asker is None:
            return
        for lane, newest in list(self._newest.items()):
            if newest == number:
                del self._newest[lane]
        answer, fail = asker
        if error is None:
            answer(result)
        elif isinstance(error, PhotofinderError):
            if fail is None:
                self.failed.emit(said(error))
            else:
                fail(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)
