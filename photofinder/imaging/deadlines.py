"""Time limits for work that blocks: when a limit passes, what blocks is killed."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_TICK = 1.0
_OVERSLEPT = 3.0

Expired = Callable[[], None]


class Schedule:
    """Which limits pass when, by a clock that the caller reads (seconds).

    The machine, or this program, may be put to sleep while something is watched: when a wait
    of at most one second took more than three, the missing time is given to everyone.
    """

    def __init__(self) -> None:
        self._watched: dict[int, tuple[float, Expired]] = {}
        self._next = 0
        self._waiting_since: float | None = None

    def add(self, now: float, seconds: float, expired: Expired) -> int:
        """Watch something from now on; returns the number to remove it by."""
        self._next += 1
        self._watched[self._next] = (now + seconds, expired)
        return self._next

    def remove(self, number: int) -> None:
        """Watch it no longer; harmless if it has expired."""
        self._watched.pop(number, None)

    def pause(self, now: float) -> float | None:
        """Seconds to wait before asking `due`; None: until something is added."""
        if not self._watched:
            self._waiting_since = None
            return None
        self._waiting_since = now
        return max(0.0, min(_TICK, min(due for due, _ in self._watched.values()) - now))

    def due(self, now: float) -> list[Expired]:
        """What has expired by now, each told once; call it after every pause."""
        if self._waiting_since is not None and now - self._waiting_since > _OVERSLEPT:
            asleep = now - self._waiting_since
            self._watched = {n: (due + asleep, e) for n, (due, e) in self._watched.items()}
        passed = [number for number, (due, _) in self._watched.items() if due <= now]
        return [self._watched.pop(number)[1] for number in passed]


class Deadlines:
    """Calls a function when a watched block takes too long. `close` ends its thread."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._schedule = Schedule()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="decode deadlines", daemon=True)
        self._thread.start()

    @contextmanager
    def watch(self, seconds: float, expired: Expired) -> Iterator[None]:
        """Call `expired` (on another thread, once) if the block takes more than `seconds`.

        After the block it is never called. It must not block.
        """
        with self._changed:
            number = self._schedule.add(time.monotonic(), seconds, expired)
            self._changed.notify()
        try:
            yield
        finally:
            with self._changed:
                self._schedule.remove(number)

    def close(self) -> None:
        """End the thread; nothing is called any more."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join()

    def _run(self) -> None:
        with self._changed:
            while not self._closed:
                self._changed.wait(self._schedule.pause(time.monotonic()))
                if self._closed:
                    return
                for expired in self._schedule.due(time.monotonic()):
                    expired()
