"""A row that goes on in the next line when it is too long: long words and large letters fit."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets in reading order, from right to left where people read so; each in its own size.

    `spacing` in device-independent pixels, between widgets and between lines. Hidden widgets
    take no room.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap: int | None = None
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def add_gap(self) -> None:
        """What is added from now on goes to the end of its line."""
        self._gap = len(self._items)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        around = self.contentsMargins()
        room = QRect(0, 0, width - around.left() - around.right(), 0)
        return self._arrange(room, move=False) + around.top() + around.bottom()

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        height = max((size.height() for size in shown), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.sizeHint())
        return size.grownBy(self.contentsMargins())

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Put the items into lines; returns the height that they take."""
        y = 0
        for line in self._lines(rect.width()):
            sizes = [item.sizeHint() for item in line]
            height = max(size.height() for size in sizes)
            if move:
                self._place(line, QRect(rect.left(), rect.top() + y, rect.width(), height))
            y += height + self.spacing()
        return max(0, y - self.spacing())

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        room = 0
        for item in self._items:
            if item.isEmpty():
                continue
            needed = item.sizeHint().width()
            if not lines or needed > room:
                lines.append([])
                room = width
            lines[-1].append(item)
            room -= needed + self.spacing()
        return lines

    def _place(self, line: list[QLayoutItem], place: QRect) -> None:
        """In the middle of the line's height; what follows the gap goes to the line's end."""
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        last = self._items[self._gap :] if self._gap is not None else []
        sizes = [item.sizeHint() for item in line]
        used = sum(size.width() for size in sizes) + self.spacing() * (len(line) - 1)
        x, spare = 0, place.width() - used
        for item, size in zip(line, sizes, strict=True):
            if spare and item in last:
                x, spare = x + spare, 0
            left = place.width() - x - size.width() if mirrored else x
            top = (place.height() - size.height()) // 2
            item.setGeometry(QRect(place.topLeft() + QPoint(left, top), size))
            x += size.width() + self.spacing()
