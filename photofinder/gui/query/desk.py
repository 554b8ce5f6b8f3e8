"""The searcher of the window: made when first needed, made anew when the model changes."""

import threading
import time
from collections.abc import Callable
from concurrent.futures import CancelledError
from dataclasses import replace
from typing import TYPE_CHECKING

from photofinder.errors import QueryError
from photofinder.library.library import Library
from photofinder.search.model_registry import Registry
from photofinder.search.query import Query, Results
from photofinder.search.vector_store import VectorStore

if TYPE_CHECKING:  # loaded with the first search: the first screen does not need them
    from photofinder.imaging.decode_pool import DecodePool
    from photofinder.imaging.tasks import Outcome, Task
    from photofinder.search.searcher import Searcher

LONGEST_WAIT_S = 120
"""A search waits so long for the vectors of a large library to be read; then those must do that
are there."""
_GLANCE_S = 0.1
KEPT = 32
"""So many thumbnails of outside files are remembered for the query strip."""


class SearchDesk:
    """Answers queries on the query thread; outside files are decoded in a worker process."""

    def __init__(
        self,
        library: Library,
        registry: Registry,
        store: Callable[[], VectorStore | None],
        least_side: Callable[[], int] = lambda: 0,
    ) -> None:
        """`store` gives the indexer's vectors as soon as it has some; `least_side` the pixels
        that a photo must have on each side to be found."""
        self._library = library
        self._registry = registry
        self._store = store
        self._least_side = least_side
        self._searcher: Searcher | None = None
        self._pool: DecodePool | None = None
        self._lock = threading.Lock()
        self._closed = False
        self._thumbnails: dict[bytes, bytes] = {}

    def search(self, query: Query) -> Results:
        """The best hits. Raises QueryError, ModelError, LibraryError."""
        return self._current().search(replace(query, least_side=self._least_side()))

    def thumbnail(self, path: bytes) -> bytes | None:
        """JPEG bytes of an outside file that a search has decoded."""
        return self._thumbnails.get(path)

    def _current(self) -> "Searcher":
        from photofinder.search.searcher import Searcher

        model = self._library.models.active
        if model is None:
            raise QueryError("Nothing is indexed yet: add a folder and wait for the first photos.")
        store = self._store()
        if store is not None and store.model.id != model.id:
            store = None
        if store is not None:
            self._wait_for(store)
        held = self._searcher
        if held is not None:
            newer = store is not None and held.store is not store
            if held.store.model.id == model.id and not newer:
                return held
            held.close()
        self._searcher = Searcher(self._library, self._registry, model, self._decode, store=store)
        return self._searcher

    def _wait_for(self, store: VectorStore) -> None:
        end = time.monotonic() + LONGEST_WAIT_S
        while not store.filled.wait(_GLANCE_S):
            if self._closed:
                raise QueryError("The window is closing.")
            if time.monotonic() > end:
                return

    def _decode(self, task: "Task") -> "Outcome":
        from photofinder.imaging.decode_pool import DecodePool
        from photofinder.imaging.tasks import Decoded

        with self._lock:
            if self._closed:
                raise QueryError("The window is closing.")
            if self._pool is None:
                self._pool = DecodePool(1)
            pool = self._pool
        try:
            outcome = pool.submit(task).result()
        except (CancelledError, RuntimeError) as error:
            raise QueryError("The window is closing.") from error
        if isinstance(outcome, Decoded):
            while len(self._thumbnails) >= KEPT:
                del self._thumbnails[next(iter(self._thumbnails))]
            self._thumbnails[task.path] = outcome.picture.thumbnail
        return outcome

    def close(self) -> None:
        """End the worker process and let go of the model; any thread may call it."""
        with self._lock:
            self._closed = True
            pool, self._pool = self._pool, None
        if pool is not None:
            pool.close()

    def release(self) -> None:
        """Let go of the model, after the query thread has ended."""
        if self._searcher is not None:
            self._searcher.close()
            self._searcher = None
