"""Two threads that turn photo ids into tiles, the newest request first, old ones dropped."""

import threading
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QImage

from photofinder.errors import LibraryError
from photofinder.gui.grid.thumbnail_tiles import TileStyle, make_tile
from photofinder.library.library import Library

THREADS = 2
WAITING = 600
"""So many requests wait at most; the oldest are dropped, painting asks for them again."""
TOGETHER = 8
"""So many photos are looked up in one read."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A finished tile; `image` is null when there is no thumbnail."""

    photo_id: int
    style: TileStyle
    image: QImage


class ThumbnailLoader:
    """A last-in-first-out queue of photo ids and the threads that work on it."""

    def __init__(self, library: Library, threads: int = THREADS) -> None:
        self._library = library
        self._condition = threading.Condition()
        self._waiting: OrderedDict[int, TileStyle] = OrderedDict()
        # What is being made, and what is made and was not taken yet.
        self._under_way: dict[int, TileStyle] = {}
        self._loaded: list[Loaded] = []
        self._stopping = False
        self._threads = [
            threading.Thread(target=self._run, name=f"thumbnails-{n}") for n in range(threads)
        ]
        for thread in self._threads:
            thread.start()

    def request(self, photo_id: int, style: TileStyle) -> None:
        """Ask for a tile; asking again moves it to the front, unless it is being made."""
        with self._condition:
            self._waiting.pop(photo_id, None)
            if self._under_way.get(photo_id) == style:
                return
            self._waiting[photo_id] = style
            while len(self._waiting) > WAITING:
                self._waiting.popitem(last=False)
            self._condition.notify()

    @property
    def waiting(self) -> list[int]:
        """The photo ids that wait, the next one last."""
        with self._condition:
            return list(self._waiting)

    def clear(self) -> None:
        """Forget what waits (another list of photos is shown)."""
        with self._condition:
            self._waiting.clear()

    def take(self) -> tuple[list[Loaded], bool]:
        """The tiles finished since the last call, and whether more are to come."""
        with self._condition:
            loaded, self._loaded = self._loaded, []
            for tile in loaded:
                if self._under_way.get(tile.photo_id) == tile.style:
                    del self._under_way[tile.photo_id]
            return loaded, bool(self._waiting or self._under_way)

    def stop(self, timeout: float = 3.0) -> None:
        """End the threads after what is under way."""
        with self._condition:
            self._stopping = True
            self._waiting.clear()
            self._condition.notify_all()
        for thread in self._threads:
            thread.join(timeout)

    def _run(self) -> None:
        while True:
            with self._condition:
                while not self._waiting and not self._stopping:
                    self._condition.wait()
                if self._stopping:
                    return
                wanted: dict[int, TileStyle] = {}
                while self._waiting and len(wanted) < TOGETHER:
                    photo_id, style = self._waiting.popitem(last=True)
                    wanted[photo_id] = style
                self._under_way.update(wanted)
            try:
                for loaded in self._load(wanted):
                    with self._condition:
                        self._loaded.append(loaded)
            except BaseException:  # a fault of ours ends this thread; the other one may go on
                with self._condition:
                    for photo_id in wanted:
                        self._under_way.pop(photo_id, None)
                raise

    def _load(self, wanted: dict[int, TileStyle]) -> Iterator[Loaded]:
        """A tile for each that is wanted, one after the other."""
        missing = dict(wanted)
        try:
            for photo in self._library.photos.many(wanted):
                jpeg = self._library.thumbnails.get(photo.content)
                style = missing.pop(photo.id)
                image = make_tile(jpeg, style) if jpeg else QImage()
                yield Loaded(photo.id, style, image)
        except LibraryError:
            pass  # the status line tells about a library that cannot be read; tiles stay plain
        for photo_id, style in missing.items():
            yield Loaded(photo_id, style, QImage())
