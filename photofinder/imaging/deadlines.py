"""Time limits for work that blocks: when a limit passes, what blocks is killed."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_TICK = 1.0
_OVERSLEPT = 3.0


class Deadlines:
    """Calls a function when a watched block takes too long.

    The machine (or this program) may be put to sleep in the middle: when a wait of one
    second took more than three, the missing time is given to everyone. `close` ends the
    thread.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._changed = threading.Condition()
        self._watched: dict[int, tuple[float, Callable[[], None]]] = {}
        self._next = 0
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="decode deadlines", daemon=True)
        self._thread.start()

    @contextmanager
    def watch(self, seconds: float, expired: Callable[[], None]) -> Iterator[None]:
        """Call `expired` (on another thread, once) if the block takes more than `seconds`.

        After the block it is never called. It must not block.
        """
        with self._changed:
            number = self._next
            self._next += 1
            self._watched[number] = (self._clock() + seconds, expired)
            self._changed.notify()
        try:
            yield
        finally:
            with self._changed:
                self._watched.pop(number, None)

    def close(self) -> None:
        """End the thread; nothing is called any more."""
        with self._changed:
            self._closed = True
            self._changed.notify()
        self._thread.join()

    def _run(self) -> None:
        with self._changed:
            while not self._closed:
                before = self._clock()
                pause = self._pause(before)
                self._changed.wait(pause)
                now = self._clock()
                if pause is not None and now - before > _OVERSLEPT:
                    self._postpone(now - before)
                for number in [n for n, (due, _) in self._watched.items() if due <= now]:
                    self._watched.pop(number)[1]()

    def _pause(self, now: float) -> float | None:
        """Seconds until there is something to do; None: until something is watched."""
        if not self._watched:
            return None
        return max(0.0, min(_TICK, min(due for due, _ in self._watched.values()) - now))

    def _postpone(self, seconds: float) -> None:
        for number, (due, expired) in self._watched.items():
            self._watched[number] = (due + seconds, expired)
