"""One chip of a search: an example with its picture, or what the search is narrowed to."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from photofinder.gui.icons import icon
from photofinder.gui.parts import icon_button

PICTURE = 28
WIDEST = 160
NARROWEST = 36


class Chip(QFrame):
    """Picture or icon, title, button to take it out."""

    removed = Signal(int)
    """The chip's position among the examples."""

    def __init__(
        self,
        title: str,
        image: QImage | None = None,
        *,
        position: int = 0,
        sign: str = "",
        short: bool = False,
        hint: str = "",
    ) -> None:
        """`position` is told by `removed`; `sign` names an icon before the picture; `short`: the
        title is in the tip alone when there is a picture."""
        super().__init__()
        self._position = position
        self.setObjectName("chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 2, 2)
        row.setSpacing(6)
        if sign:
            mark = QLabel()
            mark.setPixmap(icon(sign, self.palette()).pixmap(16, 16))
            row.addWidget(mark)
        pictured = image is not None and not image.isNull()
        if image is not None and pictured:
            picture = QLabel()
            picture.setFixedSize(QSize(PICTURE, PICTURE))
            picture.setPixmap(_square(image, self.devicePixelRatioF()))
            row.addWidget(picture)
        else:
            row.setContentsMargins(8, 2, 2, 2)
            self.setMinimumHeight(PICTURE + 6)
        if not (short and pictured):
            row.addWidget(_Name(title), 1)
        remove = icon_button("close", self.tr("Take {} out of the search").format(title))
        remove.setIconSize(QSize(14, 14))
        remove.clicked.connect(self._remove)
        row.addWidget(remove)
        self.setToolTip(hint or title)
        self.setAccessibleName(hint or title)

    def _remove(self) -> None:
        self.removed.emit(self._position)


class _Name(QWidget):
    """A title that is cut short in the middle to the room there is."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title = title
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(min(WIDEST, metrics.horizontalAdvance(self._title) + 2), metrics.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(NARROWEST, self.sizeHint().width()), self.fontMetrics().height())

    @property
    def shown(self) -> str:
        """What there is room for."""
        middle = Qt.TextElideMode.ElideMiddle
        return self.fontMetrics().elidedText(self._title, middle, self.width())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(self.rect(), int(flags), self.shown)
        painter.end()


class ChipRow(QScrollArea):
    """Chips side by side; with little room their titles shrink, then the wheel scrolls them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inside = QWidget()
        self._row = QHBoxLayout(self._inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def add(self, chip: QWidget) -> None:
        """Put a chip, or a word, at the end."""
        self._row.addWidget(chip)

    def clear(self) -> None:
        """Take all chips out."""
        while self._row.count():
            item = self._row.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def chips(self) -> list[Chip]:
        """The chips that are shown, in order."""
        items = (self._row.itemAt(at) for at in range(self._row.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, Chip)]

    def sizeHint(self) -> QSize:
        frame = 2 * self.frameWidth()
        return self._row.sizeHint().expandedTo(QSize(0, PICTURE + 8)) + QSize(frame, frame)

    def minimumSizeHint(self) -> QSize:
        return QSize(min(NARROWEST * 2, self._row.sizeHint().width()), self.sizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # a new chip counts only when Qt has shown it, some time after it was added
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        bar = self.horizontalScrollBar()
        bar.setValue(bar.value() - (turned.x() or turned.y()) // 2)
        event.accept()


def _square(image: QImage, ratio: float) -> QPixmap:
    edge = round(PICTURE * ratio)
    scaled = image.scaled(
        edge,
        edge,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    left, top = (scaled.width() - edge) // 2, (scaled.height() - edge) // 2
    pixmap = QPixmap.fromImage(scaled.copy(left, top, edge, edge))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
