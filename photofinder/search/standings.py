"""What the keeper's rules look at, collected for photos and files of the library."""

import os
from dataclasses import astuple, replace

from photofinder.errors import DecodeError
from photofinder.imaging.bundles import sidecar_names
from photofinder.imaging.measuring import measure
from photofinder.imaging.quality import VERSION, Quality
from photofinder.imaging.reading import examine, read_picture
from photofinder.library.library import Library
from photofinder.library.records import Photo
from photofinder.paths import is_inside
from photofinder.search.callbacks import Store
from photofinder.search.keeper import Standing

Measured = tuple[int, int, float, float]
_BATCH = 64


class Standings:
    """Remembers what it measured, for the length of one search."""

    def __init__(self, library: Library, store: Store) -> None:
        self._library = library
        self._store = store
        self._new: list[tuple[bytes, Measured]] = []
        self._protected = [root.path for root in library.roots.list() if root.protected]
        self._kept: dict[tuple[bytes, bytes], Standing] = {}
        self._quality: dict[bytes, Quality | None] = {}

    def at(self, photo: Photo, path: bytes) -> Standing:
        """The standing of one file."""
        key = (photo.content, path)
        if key not in self._kept:
            self._kept[key] = Standing(
                path=path,
                content=photo.content,
                width=photo.width,
                height=photo.height,
                format=photo.format,
                protected=any(is_inside(path, root) for root in self._protected),
                sidecar=any(os.path.lexists(name) for name in sidecar_names(path)),
                rating=photo.rating,
                exif=photo.taken_at is not None or bool(photo.camera),
                taken_at=photo.taken_at,
            )
        return self._kept[key]

    def path_of(self, photo: Photo) -> bytes:
        """The file that stands for a photo: one in a protected folder if there is one."""
        for path in photo.paths:
            if any(is_inside(path, root) for root in self._protected):
                return path
        return photo.path

    def of(self, photo: Photo, *, measured: bool = False) -> Standing:
        """The standing of a photo; `measured` reads its file for the quality."""
        standing = self.at(photo, self.path_of(photo))
        if not measured:
            return standing
        if photo.content not in self._quality:
            stored = self._library.features.quality(VERSION, photo.content)
            self._quality[photo.content] = Quality(*stored) if stored else self._measure(photo)
        return replace(standing, quality=self._quality[photo.content])

    def flush(self) -> None:
        """Store what was measured since the last time."""
        new, self._new = self._new, []
        if new:
            self._store(lambda library: library.features.put_quality(VERSION, new))

    def _measure(self, photo: Photo) -> Quality | None:
        for path in photo.paths:
            try:
                quality = measure(read_picture(path, examine(path)))
            except (DecodeError, MemoryError):
                continue
            self._new.append((photo.content, astuple(quality)))
            if len(self._new) >= _BATCH:
                self.flush()
            return quality
        return None
