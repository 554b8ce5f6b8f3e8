"""The one door into the indexer's thread: scans, calls, pause and stop."""

import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from photofinder.errors import PhotofinderError
from photofinder.indexing.status import Scan
from photofinder.library.library import Library

Call = tuple[Callable[[Library], Any], "Future[Any]", bool]
"""What to run, who waits for it, and whether nothing else needs a look afterwards."""


class Closed(PhotofinderError):
    """The indexer has stopped and takes no more requests."""


class Inbox:
    """Any thread puts in, the indexer's thread takes out. Equal scans merge."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._scans: dict[Scan, None] = {}
        self._calls: list[Call] = []
        self._woken = False
        self._paused = False
        self._stopping = False
        self._posted = 0
        self._done: int | None = None

    def request(self, scan: Scan) -> None:
        """Ask for a scan; a wider one makes narrower ones superfluous."""
        with self._changed:
            self._posted += 1
            if Scan() in self._scans or Scan(scan.root_id) in self._scans:
                return
            if scan.folder is None:
                self._scans = {
                    other: None
                    for other in self._scans
                    if scan.root_id is not None and other.root_id != scan.root_id
                }
            self._scans[scan] = None
            self._wake()

    def call(self, function: Callable[[Library], Any], *, aside: bool = False) -> "Future[Any]":
        """Have a function run on the indexer's thread; the future raises Closed after a stop.
        `aside`: it changes nothing that is indexed or shown."""
        future: Future[Any] = Future()
        with self._changed:
            if self._stopping:
                future.set_exception(Closed("The indexer has stopped."))
            else:
                self._posted += 1
                self._calls.append((function, future, aside))
                self._wake()
        return future

    def wake(self) -> None:
        """Have the thread look around."""
        with self._changed:
            self._wake()

    def _wake(self) -> None:
        self._woken = True
        self._changed.notify_all()

    @property
    def paused(self) -> bool:
        return self._paused

    def pause(self, paused: bool) -> None:
        """Hold back the work (not the calls), or let it go on."""
        with self._changed:
            self._paused = paused
            self._posted += 1  # nobody is done before the thread has looked around again
            self._wake()

    @property
    def stopping(self) -> bool:
        return self._stopping

    def stop(self) -> None:
        """Ask the thread to end; calls that are waiting fail."""
        with self._changed:
            self._stopping = True
            calls, self._calls = self._calls, []
            self._wake()
        for _, future, _ in calls:
            if future.set_running_or_notify_cancel():
                future.set_exception(Closed("The indexer has stopped."))

    @property
    def filled(self) -> bool:
        """Whether something waits to be taken out."""
        with self._changed:
            return bool(self._scans or self._calls or self._stopping)

    @property
    def posted(self) -> int:
        """How many requests and calls have ever been put in."""
        with self._changed:
            return self._posted

    def rest(self, posted: int | None) -> None:
        """Tell those who wait that all of the first `posted` are done; None: work goes on."""
        with self._changed:
            if posted != self._done:
                self._done = posted
                self._changed.notify_all()

    def wait_done(self, timeout: float) -> bool:
        """Wait until all that was put in is done; False after the time, or after a stop."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopping or self._is_done(), timeout)
            return self._is_done()

    def _is_done(self) -> bool:
        return self._done is not None and self._done == self._posted

    def take_calls(self) -> list[Call]:
        """The calls that wait, oldest first."""
        with self._changed:
            calls, self._calls = self._calls, []
            return calls

    def take_scans(self) -> list[Scan]:
        """The scans that wait, oldest first."""
        with self._changed:
            scans, self._scans = list(self._scans), {}
            return scans

    def wait(self, timeout: float | None) -> None:
        """Sleep until something was put in or `wake` was called, at most `timeout` seconds."""
        with self._changed:
            self._changed.wait_for(lambda: self._woken, timeout)
            self._woken = False
