"""The features of photos: from memory, from the cache, from the thumbnail, from the file."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Sequence
from concurrent.futures import Future

from photofinder.errors import DecodeError
from photofinder.imaging.decode import open_rgb
from photofinder.imaging.keypoints import LIMIT
from photofinder.imaging.match import VERSION
from photofinder.imaging.matching import Features, describe
from photofinder.imaging.reading import examine, read_picture
from photofinder.library.library import Library
from photofinder.library.records import Photo

COARSE_LONGEST = 384
"""The thumbnails' longest side, in pixels."""
FINE_LONGEST = 1024
FINE_LIMIT = 1500
_KEPT = 1500
_FINE_KEPT = 48


_Kept = OrderedDict[bytes, "Future[Features | None]"]


class FeatureSource:
    """Give it to several threads. New features are collected; `take` hands them out to store."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._lock = threading.Lock()
        self._coarse: _Kept = OrderedDict()
        self._fine: _Kept = OrderedDict()
        self._new: list[tuple[bytes, bytes]] = []

    def coarse(self, photo: Photo) -> Features | None:
        """Features good enough for nearly all pairs; None when there is no picture to be had."""

        def make() -> Features | None:
            stored = self._library.features.get(VERSION, [photo.content]).get(photo.content)
            if stored is not None:
                try:
                    return Features.from_bytes(stored)
                except ValueError:
                    pass  # a damaged cache entry is made anew
            features = self._described(photo)
            if features is not None:
                packed = features.to_bytes()
                with self._lock:
                    self._new.append((photo.content, packed))
            return features

        return self._kept(self._coarse, _KEPT, photo.content, make)

    def fine(self, photo: Photo) -> Features | None:
        """Many more keypoints, from the file itself; None when no file can be read. The coarse
        ones for a picture that is no larger than its thumbnail: it has no more to say."""
        if max(photo.width, photo.height) <= COARSE_LONGEST:
            return self.coarse(photo)
        return self._kept(
            self._fine,
            _FINE_KEPT,
            photo.content,
            lambda: self._from_file(photo, FINE_LIMIT, FINE_LONGEST),
        )

    def take(self) -> Sequence[tuple[bytes, bytes]]:
        """The features made since the last call, packed, by content."""
        with self._lock:
            new, self._new = self._new, []
        return new

    def _described(self, photo: Photo) -> Features | None:
        thumbnail = self._library.thumbnails.get(photo.content)
        if thumbnail is not None:
            try:
                return describe(open_rgb(thumbnail))
            except DecodeError:
                pass  # a damaged thumbnail: the file is there as well
        return self._from_file(photo, LIMIT, COARSE_LONGEST)

    def _from_file(self, photo: Photo, limit: int, longest: int) -> Features | None:
        for path in photo.paths:
            try:
                data = read_picture(path, examine(path))
                return describe(open_rgb(data, longest), limit, longest)
            except (DecodeError, MemoryError):
                continue
        return None

    def _kept(
        self, kept: _Kept, limit: int, content: bytes, make: Callable[[], Features | None]
    ) -> Features | None:
        """What is kept, or what `make` gives; the second thread to ask waits for the first."""
        with self._lock:
            waiting = kept.get(content)
            answer = waiting or Future()
            kept[content] = answer
            kept.move_to_end(content)
            while len(kept) > limit:
                kept.popitem(last=False)
        if waiting is None:
            try:
                answer.set_result(make())
            except BaseException as error:
                answer.set_exception(error)
                with self._lock:
                    kept.pop(content, None)
                raise
        return answer.result()
