"""Looks a large database through after an end that was not orderly, beside all other work."""

import threading
from collections.abc import Callable

from photofinder.errors import LibraryError
from photofinder.library.library import Library


class Checkup:
    """A thread of its own: reading every page of a large library takes many seconds."""

    def __init__(self, library: Library, on_found: Callable[[], None]) -> None:
        """Nothing is done where nothing speaks against the database. `on_found` is called on
        that thread when there is something to `complain` about."""
        self._library = library
        self._on_found = on_found
        self._stopping = threading.Event()
        self._error: LibraryError | None = None
        self._thread: threading.Thread | None = None
        if not library.sound:
            self._thread = threading.Thread(target=self._run, name="checkup", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        try:
            self._library.check(self._stopping.is_set)
        except LibraryError as error:
            self._error = error
            self._on_found()

    def complain(self) -> None:
        """Raise what was found, once: DatabaseDamaged, LibraryError."""
        error, self._error = self._error, None
        if error is not None:
            raise error

    def stop(self) -> None:
        """End it; the next start begins anew."""
        self._stopping.set()
        if self._thread is not None:
            self._thread.join()
