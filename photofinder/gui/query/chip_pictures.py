"""The small pictures in the query strip, from what is in memory already."""

from collections.abc import Callable

from PySide6.QtGui import QImage

from photofinder.gui.grid.thumbnail_tiles import read_jpeg
from photofinder.gui.grid.thumbnails import Thumbnails
from photofinder.gui.query.request import Chip
from photofinder.search.query import FileExample


class ChipPictures:
    """Finds the picture of an example."""

    def __init__(self, thumbnails: Thumbnails, outside: Callable[[bytes], bytes | None]) -> None:
        """`outside` gives the JPEG of a file that a search has decoded."""
        self._thumbnails = thumbnails
        self._outside = outside

    def picture(self, chip: Chip) -> QImage | None:
        """A picture, or None when there is none (yet)."""
        if chip.image is not None:
            return chip.image
        if chip.photo_id is not None:
            return self._thumbnails.held(chip.photo_id)
        if isinstance(chip.example, FileExample):
            jpeg = self._outside(chip.example.path)
            return read_jpeg(jpeg) if jpeg else None
        return None
