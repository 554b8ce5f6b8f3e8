"""What the widgets show of single photos and problems, read on the query thread."""

import itertools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from photofinder.gui.grid.photo_model import AT_ONCE
from photofinder.gui.grid.thumbnail_tiles import read_jpeg
from photofinder.gui.query_thread import QueryThread
from photofinder.library.library import Library
from photofinder.library.records import Photo

if TYPE_CHECKING:
    from photofinder.gui.file_programs import Program

SUMMED = 5000
"""Up to so many photos are summed up."""


class ReadSession(QObject):
    """Reads on demand; answers come as signals."""

    page_read = Signal(int, list, list)
    """Page number, photos, and the ids that were asked for."""
    facts_read = Signal(object, object)
    """A Photo and its thumbnail as QImage."""
    several_read = Signal(int, object, object, object)
    """Of several photos: how many, bytes in all (of one file of each), the first and the last
    moment."""
    problems_read = Signal(list)
    """All problems, ignored ones too."""

    def __init__(
        self, library: Library, queries: QueryThread, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._queries = queries
        self._lanes = itertools.cycle(range(AT_ONCE))
        self._actions = itertools.count(1)

    def page(self, page: int, photo_ids: list[int]) -> None:
        """Read the facts of a page of the grid."""

        def answer(photos: list[Photo]) -> None:
            self.page_read.emit(page, photos, photo_ids)

        lane = f"page {next(self._lanes)}"
        self._queries.ask(lane, lambda: self._library.photos.many(photo_ids), answer)

    def facts(self, photo_id: int) -> None:
        """Read one photo for the inspector."""

        def read() -> tuple[Photo | None, QImage]:
            photo = self._library.photos.get(photo_id)
            jpeg = self._library.thumbnails.get(photo.content) if photo else None
            return photo, read_jpeg(jpeg) if jpeg else QImage()

        def answer(found: tuple[Photo | None, QImage]) -> None:
            if found[0] is not None:
                self.facts_read.emit(*found)

        self._queries.ask("facts", read, answer)

    def several(self, photo_ids: Sequence[int]) -> None:
        """Read what the inspector says of several photos."""
        ids = list(photo_ids)
        if not 1 < len(ids) <= SUMMED:
            self._queries.forget("facts")  # of a photo that was selected before
            return

        def answer(photos: list[Photo]) -> None:
            if photos:
                moments = [photo.moment for photo in photos]
                total = sum(photo.size for photo in photos)
                self.several_read.emit(len(photos), total, min(moments), max(moments))

        self._queries.ask("facts", lambda: self._library.photos.many(ids), answer)

    def problems(self) -> None:
        """Read the list of problems."""
        self._queries.ask("problems", self._library.files.problems, self.problems_read.emit)

    def row_named(
        self,
        ids: npt.NDArray[np.int64],
        start: str,
        first: int,
        then: Callable[[int | None], None],
    ) -> None:
        """Find the row, of those that show the photos `ids`, whose file name begins so: from
        the row `first` on, then from the top. `then` gets None when there is none."""

        def look() -> int | None:
            rows = np.flatnonzero(np.isin(ids, self._library.photos.named(start)))
            if not len(rows):
                return None
            return int(rows[np.searchsorted(rows, first) % len(rows)])

        self._queries.ask("name", look, then, urgent=True)

    def programs(self, photo_ids: Sequence[int], then: "Callable[[list[Program]], None]") -> None:
        """Find the programs that open the first of these photos."""
        ids = list(photo_ids)

        def read() -> "list[Program]":
            from photofinder.gui.file_programs import programs_for

            photos = self._library.photos.many(ids)
            return programs_for(photos[0].path) if photos and photos[0].paths else []

        self._queries.ask("programs", read, then)

    def photos(self, photo_ids: Sequence[int], then: Callable[[list[Photo]], None]) -> None:
        """Read photos for an action, then run it on the GUI thread."""
        ids = list(photo_ids)
        # a lane of its own: no action takes the place of another
        lane = f"action {next(self._actions)}"
        self._queries.ask(lane, lambda: self._library.photos.many(ids), then, urgent=True)
