"""The grid of photos: paints tiles, selects, drags out, asks for menus."""

from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from photofinder.gui.grid.arithmetic_view import ArithmeticView
from photofinder.gui.grid.dragging import drag_files
from photofinder.gui.grid.layout import GridLayout, Metrics, Section
from photofinder.gui.grid.photo_list import Ids, PhotoList
from photofinder.gui.grid.photo_model import COLOUR, IMAGE, WORD, PhotoModel
from photofinder.gui.grid.thumbnail_tiles import TileStyle
from photofinder.gui.grid.tile_painter import Tile, TilePainter, action_place, count_place
from photofinder.gui.grid.typing import Typing
from photofinder.library.records import Photo

Index = QModelIndex | QPersistentModelIndex

SMALLEST, LARGEST = 80, 360
_NO_TEXT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class PhotoGrid(ArithmeticView):
    """Shows a PhotoModel as a wall of tiles with headings; knows nothing about photos."""

    menu_wanted = Signal(QPoint)
    """Global position of a context menu for the selection."""
    opened = Signal(int)
    """A row was activated by double click or Enter."""
    tile_changed = Signal(int)
    """The wheel changed the size of the tiles (Ctrl + wheel)."""
    similar_wanted = Signal(int)
    """The button on a tile was clicked: find what is similar to this photo id."""
    unfold_wanted = Signal(int)
    """Show the copies that are folded into the tile of this photo id, or fold them again."""
    drag_wanted = Signal(list)
    """These photo ids are being dragged; answer with `drag`."""

    def __init__(self, model: PhotoModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._photos = model
        self._painter = TilePainter()
        self._tile = 160
        self._whole = False
        self._captions = False
        self._hovered = -1
        self._by_keyboard = False
        self._band: QRect | None = None
        self._band_start = QPoint()
        self._pressed: tuple[SignalInstance, int] | None = None
        self.typing = Typing(self)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Photos"))
        self.activated.connect(self._open)

    def show_photos(
        self,
        photos: PhotoList,
        *,
        captions: bool = False,
        keep: bool = True,
        known: Iterable[Photo] | None = (),
    ) -> None:
        """Replace what is shown; `keep` holds on to the selection and to what is in sight.
        `known`: as in PhotoModel.show."""
        selected: Ids = self._photos.shown.ids[self._selected()]
        current, (anchor, offset) = self.current_id(), self._anchor()
        if not keep:
            selected, current, anchor = [], None, None
        self._captions = captions
        self._photos.show(photos, known)
        self.relayout()
        self.setAutoScroll(False)  # a new list must not jump to the current photo
        self.select_ids(selected, current)
        self.setAutoScroll(True)
        self._scroll_to_anchor(anchor, offset)

    @property
    def tile(self) -> int:
        """Edge of a tile in device-independent pixels."""
        return self._tile

    def set_tile(self, tile: int) -> None:
        """Edge of a tile; what is in the middle of the view stays in sight."""
        tile = max(SMALLEST, min(tile, LARGEST))
        if tile != self._tile:
            anchor, offset = self._anchor()
            self._tile = tile
            self.relayout()
            self._scroll_to_anchor(anchor, offset)

    def set_whole(self, whole: bool) -> None:
        """Show whole pictures inside the squares, or fill the squares."""
        self._whole = whole
        self.relayout()

    @property
    def selected_count(self) -> int:
        """How many photos are selected."""
        spans = self.selectionModel().selection().toList()
        return sum(span.bottom() - span.top() + 1 for span in spans)

    def selected_rows(self) -> list[int]:
        """The selected rows, ascending."""
        rows: list[int] = self._selected().tolist()
        return rows

    def selected_ids(self) -> list[int]:
        """The selected photos in the order of display."""
        ids: list[int] = self._photos.shown.ids[self._selected()].tolist()
        return ids

    def _selected(self) -> npt.NDArray[np.int64]:
        spans = self.selectionModel().selection().toList()
        parts = [np.arange(span.top(), span.bottom() + 1) for span in spans]
        if not parts:
            return np.empty(0, np.int64)
        return np.sort(np.concatenate(parts))

    def current_id(self) -> int | None:
        """The photo with the keyboard focus."""
        index = self.currentIndex()
        return self._photos.id_of(index.row()) if index.isValid() else None

    def select_ids(self, photo_ids: Ids, current: int | None = None) -> None:
        """Select the photos that are shown among these, as few ranges."""
        selection = QItemSelection()
        for first, last in self._photos.shown.ranges_of(photo_ids):
            selection.select(self._photos.index(first), self._photos.index(last))
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flag.ClearAndSelect)
        focus = self._photos.shown.rows_of([current]) if current is not None else []
        if focus:
            self.selectionModel().setCurrentIndex(self._photos.index(focus[0]), flag.NoUpdate)

    def go_to_row(self, row: int) -> None:
        """Select one row and bring it into sight."""
        flag = QItemSelectionModel.SelectionFlag
        index = self._photos.index(row)
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect)
        self.scrollTo(index)

    def scroll_place(self) -> int:
        """Where the view is, to come back to with `go_to`."""
        return self.verticalScrollBar().value()

    def _anchor(self) -> tuple[int | None, int]:
        top = self.verticalOffset()
        rows = self._rows.rows_between(top, top + self.viewport().height())
        if not top or not rows or rows.start >= len(self._photos.shown):
            return None, 0
        return self._photos.id_of(rows.start), self._rows.rect(rows.start).top() - top

    def _scroll_to_anchor(self, photo_id: int | None, offset: int) -> None:
        rows = self._photos.shown.rows_of([photo_id]) if photo_id is not None else []
        if rows:
            self.go_to(self._rows.rect(rows[0]).top() - offset)

    def relayout(self) -> None:
        caption = self.fontMetrics().height() + 8 if self._captions else 0
        metrics = Metrics(self._tile, caption=caption, heading=self.fontMetrics().height() + 28)
        photos = self._photos.shown
        width = self.viewport().width()
        self._rows = GridLayout(photos.sections or _one(photos), metrics, width)
        ratio = self.devicePixelRatioF()
        self._photos.set_style(TileStyle(round(self._rows.tile * ratio), ratio, self._whole))
        super().relayout()

    # events

    def resizeEvent(self, event: QResizeEvent) -> None:
        anchor, offset = self._anchor()
        super().resizeEvent(event)
        self.relayout()
        self._scroll_to_anchor(anchor, offset)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._by_keyboard = False
        self._pressed = None
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = self._button_at(event.position().toPoint())
        if self._pressed is not None:
            return
        self._band_start = event.position().toPoint() + QPoint(0, self.verticalOffset())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        if self._pressed is not None:
            return
        super().mouseMoveEvent(event)
        if self.state() == QAbstractItemView.State.DragSelectingState:
            start = self._band_start - QPoint(0, self.verticalOffset())
            self._band = QRect(start, point).normalized()
            self.viewport().update()
        else:
            self._hover(self.indexAt(point).row())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is not None:
            if self._button_at(event.position().toPoint()) == pressed:
                wanted, photo_id = pressed
                wanted.emit(photo_id)
            return
        super().mouseReleaseEvent(event)
        self._band = None
        self.viewport().update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._button_at(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)

    def _button_at(self, point: QPoint) -> tuple[SignalInstance, int] | None:
        """What a click on a part of a tile means, and for which photo id."""
        index = self.indexAt(point)
        if not index.isValid():
            return None
        area, photo_id = self.visualRect(index), self._photos.id_of(index.row())
        square = QRect(area.left(), area.top(), self._rows.tile, self._rows.tile)
        count = self._photos.count_text(index.row())
        if count and count_place(square, count, self.fontMetrics()).contains(point):
            return self.unfold_wanted, photo_id
        if index.row() == self._hovered and action_place(square).contains(point):
            return self.similar_wanted, photo_id
        return None

    def event(self, event: QEvent) -> bool:
        # while a name is typed, letters are letters and no shortcuts
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and self.typing.active and isinstance(event, QKeyEvent) and _letter(event):
            event.accept()
            return True
        return super().event(event)

    def keyboardSearch(self, search: str) -> None:
        """One more letter of a file name; who listens to `typing` finds it."""
        self.typing.add(search)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        position = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            center = self.visualRect(self.currentIndex()).center()
            position = self.viewport().mapToGlobal(center)
        if self.selectionModel().hasSelection():
            self.menu_wanted.emit(position)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keyboard = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._open(self.currentIndex())
            return
        if self.typing.active and self._type(event):
            return
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.tile_changed.emit(self._tile + (16 if event.angleDelta().y() > 0 else -16))
            return
        super().wheelEvent(event)

    def _type(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.typing.end()
        elif event.key() == Qt.Key.Key_Backspace:
            self.typing.take_back()
        elif _letter(event):
            self.typing.add(event.text())
        else:
            return False
        return True

    def startDrag(self, supported: Qt.DropAction) -> None:  # noqa: ARG002 - Qt's signature
        self.drag_wanted.emit(self.selected_ids())

    def drag(self, photos: Sequence[Photo]) -> None:
        """Drag the files of these photos, if the mouse button is still held."""
        drag_files(self, photos, self.currentIndex().data(int(IMAGE)))

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(index.row())

    def paintEvent(self, event: QPaintEvent) -> None:
        top, height = self.verticalOffset(), self.viewport().height()
        visible = self._rows.rows_between(top, top + height)
        # Those in sight as well, though perhaps few are painted: they go first, whatever waits.
        end = min(visible.stop + 2 * len(visible), self._rows.count)
        self._photos.prefetch(range(visible.start, end))
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_headings(painter, top, height)
        palette, focus = self.palette(), self.currentIndex()
        ranges = [
            (span.top(), span.bottom()) for span in self.selectionModel().selection().toList()
        ]
        # The last row is asked for first: the queue of thumbnails answers the newest first.
        wanted = event.region()
        for row in reversed(visible):
            area = self._area(row)
            if not wanted.intersects(area.adjusted(-4, -4, 4, 4)):
                continue
            index = self._photos.index(row)
            tile = Tile(
                area=area,
                image=index.data(int(IMAGE)),
                colour=index.data(int(COLOUR)),
                photo=self._photos.photo_at(row),
                word=index.data(int(WORD)),
                count=self._photos.count_text(row),
                selected=any(first <= row <= last for first, last in ranges),
                current=self._by_keyboard and self.hasFocus() and focus.row() == row,
                hovered=row == self._hovered,
            )
            self._painter.paint(painter, tile, self._rows.tile, palette)
        if self._band is not None:
            colour = palette.color(QPalette.ColorRole.Accent)
            painter.setPen(QPen(colour, 1))
            colour.setAlpha(48)
            painter.setBrush(colour)
            painter.drawRoundedRect(self._band, 4, 4)
        painter.end()

    def _paint_headings(self, painter: QPainter, top: int, height: int) -> None:
        margin = self._rows.metrics.margin
        for section, y in self._rows.headings(top, top + height):
            area = QRect(margin, y - top, self.viewport().width() - 2 * margin,
                         self._rows.metrics.heading - 8)  # fmt: skip
            font = self.font()
            font.setBold(True)
            painter.setFont(font)
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            flags = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeading
            align = self.layoutDirection()
            bounds = painter.boundingRect(area, int(flags), section.title)
            painter.drawText(bounds, int(flags), section.title)
            painter.setFont(self.font())
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            count = self.locale().toString(section.count)
            rest = area.adjusted(bounds.width() + 10, 0, 0, 0)
            if align == Qt.LayoutDirection.RightToLeft:
                rest = area.adjusted(0, 0, -bounds.width() - 10, 0)
            painter.drawText(rest, int(flags), count)
        painter.setFont(self.font())


def _letter(event: QKeyEvent) -> bool:
    """Whether a key types a letter and means nothing else."""
    text = event.text()
    return bool(text) and text.isprintable() and not event.modifiers() & _NO_TEXT


def _one(photos: PhotoList) -> tuple[Section, ...]:
    return (Section("", len(photos)),)
