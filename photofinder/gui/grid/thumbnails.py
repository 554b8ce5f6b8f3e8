"""The tiles in memory: least recently used first out, counted in bytes, told at 60 Hz."""

from collections import OrderedDict

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from photofinder.gui.grid.thumbnail_loader import ThumbnailLoader
from photofinder.gui.grid.thumbnail_tiles import TileStyle

BYTES = 256 << 20
TICK_MS = 16


class Thumbnails(QObject):
    """What the grid paints from: `image` answers at once, `arrived` says what to paint anew."""

    arrived = Signal(list)
    """Photo ids (int) whose tile is new, at most 60 times a second."""

    def __init__(
        self, loader: ThumbnailLoader, parent: QObject | None = None, *, capacity: int = BYTES
    ) -> None:
        super().__init__(parent)
        self._loader = loader
        self._capacity = capacity
        self._images: OrderedDict[int, tuple[TileStyle, QImage]] = OrderedDict()
        self._bytes = 0
        self._without: set[int] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._collect)

    @property
    def bytes(self) -> int:
        """Bytes of all images held."""
        return self._bytes

    def image(self, photo_id: int, style: TileStyle) -> QImage | None:
        """The tile, perhaps of another size for the moment, or None; what lacks is requested."""
        held = self._images.get(photo_id)
        if held is not None:
            self._images.move_to_end(photo_id)
            if held[0] == style:
                return held[1]
        if photo_id not in self._without:
            self._loader.request(photo_id, style)
            if not self._timer.isActive():
                self._timer.start()
        return held[1] if held is not None else None

    def held(self, photo_id: int) -> QImage | None:
        """The tile if it is in memory; nothing is requested."""
        found = self._images.get(photo_id)
        return found[1] if found is not None else None

    def prefetch(self, photo_ids: list[int], style: TileStyle) -> None:
        """Request tiles that are seen now or soon, the first one first."""
        for photo_id in reversed(photo_ids):
            held = self._images.get(photo_id)
            if (held is None or held[0] != style) and photo_id not in self._without:
                self._loader.request(photo_id, style)
        if photo_ids and not self._timer.isActive():
            self._timer.start()

    def forget_waiting(self) -> None:
        """Drop requests that wait: other photos are shown now."""
        self._loader.clear()

    def try_again(self) -> None:
        """Ask anew for photos that had no thumbnail when they were asked for."""
        self._without.clear()

    def _collect(self) -> None:
        loaded, more = self._loader.take()
        for tile in loaded:
            if tile.image.isNull():
                self._without.add(tile.photo_id)
            else:
                self._put(tile.photo_id, tile.style, tile.image)
        if loaded:
            self.arrived.emit([tile.photo_id for tile in loaded])
        if not more and not loaded:
            self._timer.stop()

    def _put(self, photo_id: int, style: TileStyle, image: QImage) -> None:
        old = self._images.pop(photo_id, None)
        if old is not None:
            self._bytes -= old[1].sizeInBytes()
        self._images[photo_id] = (style, image)
        self._bytes += image.sizeInBytes()
        while self._bytes > self._capacity and len(self._images) > 1:
            _, (_, dropped) = self._images.popitem(last=False)
            self._bytes -= dropped.sizeInBytes()
