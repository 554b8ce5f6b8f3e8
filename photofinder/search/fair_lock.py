"""A lock that is given in the order of asking, and that its holder may take again."""

import threading


class FairLock:
    """A plain lock could be taken again and again by a thread that adds in a loop, while a
    search waits. Here whoever waits holds `_next`, so the last holder must queue behind him.
    """

    def __init__(self) -> None:
        self._held = threading.Lock()
        self._next = threading.Lock()
        self._owner: int | None = None
        self._depth = 0

    def __enter__(self) -> None:
        me = threading.get_ident()
        if self._owner != me:
            with self._next:
                self._held.acquire()
            self._owner = me
        self._depth += 1

    def __exit__(self, *_: object) -> None:
        self._depth -= 1
        if not self._depth:
            self._owner = None
            self._held.release()
