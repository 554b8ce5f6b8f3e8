"""From what the user offers (photos, files, a bitmap) to a search."""

import math
import os
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QObject, QRectF, Signal
from PySide6.QtGui import QImage

from photofinder.gui import texts
from photofinder.gui.grid.thumbnail_tiles import read_jpeg
from photofinder.gui.query.dropped import Offered, Sorted, offered, pixels, sort_paths
from photofinder.gui.query.request import MOST, Chip, Search
from photofinder.gui.query_thread import QueryThread
from photofinder.gui.viewer.picture_session import read_picture
from photofinder.library.library import Library
from photofinder.library.records import Photo
from photofinder.paths import display
from photofinder.search.query import FileExample, PhotoExample, PixelsExample

SMALL = 64
"""Height of the picture of an example in pixels."""

PART_SIDE = 1024
"""A part of a photo is searched with at most so many pixels on its longer side."""


class QueryInput(QObject):
    """Makes searches; what cannot be one is explained in a sentence."""

    search_wanted = Signal(object)
    """A Search, ready to run."""
    folders_offered = Signal(list)
    """Folders were dropped (absolute paths in bytes): they may be watched."""
    told = Signal(str)
    """Why something was not used."""

    def __init__(
        self, library: Library, queries: QueryThread, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._queries = queries

    def take(self, data: QMimeData) -> None:
        """Search with what was dropped or pasted."""
        self.take_offered(offered(data))

    def take_offered(self, thing: Offered) -> None:
        """Search with a bitmap or with files."""
        if thing.complaint:
            self.told.emit(thing.complaint)
        elif thing.image is not None:
            image = thing.image
            self._queries.ask("input", lambda: _pasted(image), self.search_wanted.emit)
        else:
            self.take_paths(thing.paths)

    def take_paths(self, paths: Sequence[bytes]) -> None:
        """Search with files; folders among them are offered for watching."""
        chosen = tuple(paths)

        def read() -> tuple[Sorted, tuple[Chip, ...]]:
            found = sort_paths(chosen)
            return found, tuple(self._chip(path) for path in found.files)

        self._queries.ask("input", read, self._sorted, urgent=True)

    def _chip(self, path: bytes) -> Chip:
        """An example that is a file, with its picture where the library has one."""
        photo = self._library.photos.by_path(path)
        jpeg = self._library.thumbnails.get(photo.content) if photo is not None else None
        image = read_jpeg(jpeg).scaledToHeight(SMALL) if jpeg else None
        return Chip(FileExample(path), display(os.path.basename(path)), None, image)

    def take_photos(self, photo_ids: Sequence[int], *, in_folder: bool = False) -> None:
        """Search with photos of the library; `in_folder` only in the first one's folder."""
        ids = list(photo_ids)[:MOST]
        if len(photo_ids) > MOST:
            self.told.emit(texts.too_many_pictures(MOST))

        def answer(photos: list[Photo]) -> None:
            chips = tuple(
                Chip(PhotoExample(photo.id), texts.name_of(photo), photo.id) for photo in photos
            )
            if not chips:
                self.told.emit(texts.photo_gone())
                return
            folder = os.path.dirname(photos[0].path) if in_folder and photos[0].paths else None
            self.search_wanted.emit(Search(chips, folder))

        self._queries.ask("input", lambda: self._library.photos.many(ids), answer, urgent=True)

    def extend(self, search: Search, photo_ids: Sequence[int], *, against: bool = False) -> None:
        """Run a search again with photos of the library added, or with less like them."""
        ids = list(photo_ids)[:MOST]

        def answer(photos: list[Photo]) -> None:
            chips = tuple(
                Chip(PhotoExample(photo.id), texts.name_of(photo), photo.id) for photo in photos
            )
            wider = search.adding(chips, against=against)
            if not wider.chips:
                self.told.emit(self.tr("A search needs at least one photo to be like."))
            elif chips:
                self.search_wanted.emit(wider)

        self._queries.ask("input", lambda: self._library.photos.many(ids), answer, urgent=True)

    def take_part(self, photo: Photo, part: QRectF) -> None:
        """Search with a part of a photo, in shares of its width and height."""
        self._queries.ask("input", lambda: _cut(photo, part), self.search_wanted.emit, urgent=True)

    def _sorted(self, read: tuple[Sorted, tuple[Chip, ...]]) -> None:
        found, chips = read
        if found.complaint:
            self.told.emit(found.complaint)
        if found.files:
            self.search_wanted.emit(Search(chips))
        elif found.folders:
            self.folders_offered.emit(list(found.folders))


def _cut(photo: Photo, part: QRectF) -> Search:
    # no more pixels than a model looks at, but of the part alone
    longest = math.ceil(PART_SIDE / max(part.width(), part.height()))
    image = read_picture(photo, min(longest, max(photo.width, photo.height)))
    x, y = round(part.left() * image.width()), round(part.top() * image.height())
    wide, high = round(part.width() * image.width()), round(part.height() * image.height())
    title = texts.part_of(photo)
    return _of_image(image.copy(x, y, max(1, wide), max(1, high)), title)


def _pasted(image: QImage) -> Search:
    return _of_image(image, texts.pasted_picture())


def _of_image(image: QImage, title: str) -> Search:
    small = image.scaledToHeight(64) if image.height() > 64 else image.copy()
    return Search((Chip(PixelsExample(pixels(image), title), title, None, small),))
