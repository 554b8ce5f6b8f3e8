"""Makes thumbnails anew where they are missing (their file was damaged or removed, say)."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future

from photofinder.imaging.decode_pool import Decoded, DecodePool, Outcome, Task
from photofinder.library.library import Library

_AT_ONCE = 16
_CHUNK = 200


class MissingThumbnails:
    """Looks at all photos a chunk at a time and makes what is missing, a few at a time, when
    nothing else is to do. While any are left, the next start looks again."""

    def __init__(self, library: Library, on_decoded: Callable[[], None]) -> None:
        self._library = library
        self._on_decoded = on_decoded
        self._looking = library.lacks_thumbnails
        self._seen: tuple[int, int] | None = None
        self._all_made = True
        self._waiting: deque[int] = deque()
        self._flying: list[Future[Outcome]] = []

    @property
    def busy(self) -> bool:
        """Whether photos are to be looked at, or thumbnails missing or being made."""
        return bool(self._looking or self._waiting or self._flying)

    @property
    def flying(self) -> bool:
        """Whether the pool works for this."""
        return bool(self._flying)

    def step(self, pool: Callable[[], DecodePool], stop: Callable[[], bool]) -> bool:
        """Store what is ready, ask for more, or look for what is missing until `stop`, which
        is asked after each chunk. `pool` is called when it is needed. True when thumbnails
        were stored."""
        if self._flying:
            return self._store()
        if self._waiting:
            self._ask_for_some(pool)
            return False
        while self._looking and not self._waiting:
            self._look()
            if stop():
                break
        return False

    def _look(self) -> None:
        chunk = self._library.photos.contents(self._seen, _CHUNK)
        there = self._library.thumbnails.among([content for _, content, _ in chunk])
        self._waiting.extend(i for i, content, _ in chunk if content not in there)
        if chunk:
            self._seen = chunk[-1][2], chunk[-1][0]
        else:
            self._looking = False
            if self._all_made:
                self._library.thumbnails_complete()

    def _ask_for_some(self, pool: Callable[[], DecodePool]) -> None:
        ids = [self._waiting.popleft() for _ in range(min(_AT_ONCE, len(self._waiting)))]
        for photo in self._library.photos.many(ids):
            if photo.path and not photo.offline:
                self._flying.append(pool().submit(Task(photo.path)))
                self._flying[-1].add_done_callback(lambda _: self._on_decoded())
            else:
                self._all_made = False  # its drive is away

    def _store(self) -> bool:
        if not all(future.done() for future in self._flying):
            return False
        asked, self._flying = self._flying, []
        outcomes = [future.result() for future in asked if not future.cancelled()]
        made = [(o.content_hash, o.picture.thumbnail) for o in outcomes if type(o) is Decoded]
        self._library.thumbnails.put(made)
        self._all_made &= len(made) == len(asked)
        return bool(made)
