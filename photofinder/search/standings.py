"""What the keeper's rules look at, collected for photos and files of the library."""

import os
from dataclasses import replace

from photofinder.errors import DecodeError
from photofinder.imaging.bundles import sidecar_names
from photofinder.imaging.quality import Quality, measure
from photofinder.imaging.reading import examine, read_picture
from photofinder.library.library import Library
from photofinder.library.records import Photo
from photofinder.paths import is_inside
from photofinder.search.keeper import Standing


class Standings:
    """Remembers what it measured, for the length of one search."""

    def __init__(self, library: Library) -> None:
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
            self._quality[photo.content] = self._measure(photo)
        return replace(standing, quality=self._quality[photo.content])

    def _measure(self, photo: Photo) -> Quality | None:
        for path in photo.paths:
            try:
                return measure(read_picture(path, examine(path)))
            except (DecodeError, MemoryError):
                continue
        return None
