"""Makes thumbnails anew where they are missing (their file was damaged or removed, say)."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future

from photofinder.imaging.decode_pool import Decoded, DecodePool, Outcome, Task
from photofinder.library.library import Library

_AT_ONCE = 16


class MissingThumbnails:
    """What is missing is looked up once, then made a few at a time when nothing else is to do."""

    def __init__(self, library: Library, on_decoded: Callable[[], None]) -> None:
        self._library = library
        self._on_decoded = on_decoded
        there = library.thumbnails.contents()
        self._waiting = deque(
            photo_id for photo_id, content in library.photos.contents() if content not in there
        )
        self._flying: list[Future[Outcome]] = []

    @property
    def busy(self) -> bool:
        """Whether something is missing or being made."""
        return bool(self._waiting or self._flying)

    @property
    def flying(self) -> bool:
        """Whether the pool works for this."""
        return bool(self._flying)

    def step(self, pool: DecodePool) -> bool:
        """Store what is ready, ask for more; True when thumbnails were stored."""
        if self._flying:
            if not all(future.done() for future in self._flying):
                return False
            outcomes = [future.result() for future in self._flying if not future.cancelled()]
            self._flying = []
            made = [(o.content_hash, o.picture.thumbnail) for o in outcomes if type(o) is Decoded]
            self._library.thumbnails.put(made)
            return bool(made)
        ids = [self._waiting.popleft() for _ in range(min(_AT_ONCE, len(self._waiting)))]
        for photo in self._library.photos.many(ids):
            if photo.path and not photo.offline:
                self._flying.append(pool.submit(Task(photo.path)))
                self._flying[-1].add_done_callback(lambda _: self._on_decoded())
        return False
