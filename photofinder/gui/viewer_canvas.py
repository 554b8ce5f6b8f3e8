"""One picture, fitted or zoomed at the cursor, moved by dragging."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

STEP = 1.25
LARGEST = 16.0
"""The most device pixels per picture pixel."""


class ViewerCanvas(QWidget):
    """Draws the best image it has of a picture whose full size is known."""

    full_wanted = Signal()
    """The zoom shows more detail than the image at hand has."""
    zoom_changed = Signal(float)
    """Device pixels per picture pixel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._size = QSize()
        self._scale: float | None = None
        self._centre = QPointF(0.5, 0.5)
        self._grabbed: QPoint | None = None
        self.setMinimumSize(160, 120)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_picture(self, size: QSize, image: QImage) -> None:
        """Begin with another picture: its full size, and a first image (may be null)."""
        self._size = size
        self._image = image
        self.fit()

    def set_image(self, image: QImage) -> None:
        """A better image of the same picture has arrived; place and zoom stay."""
        if image.width() >= self._image.width():
            self._image = image
            self.update()

    @property
    def image(self) -> QImage:
        """The image at hand."""
        return self._image

    @property
    def scale(self) -> float:
        """Device pixels per picture pixel."""
        return self._scale if self._scale is not None else self._fitting()

    @property
    def fitted(self) -> bool:
        """Whether the whole picture is shown."""
        return self._scale is None

    def fit(self) -> None:
        """Show the whole picture."""
        self._scale = None
        self._centre = QPointF(0.5, 0.5)
        self._zoomed()

    def one_to_one(self, at: QPointF | None = None) -> None:
        """Show every pixel as one device pixel, keeping the point under `at` in place."""
        self.zoom_to(1.0, at)

    def zoom_to(self, scale: float, at: QPointF | None = None) -> None:
        """Zoom with the picture point under a widget position held in place."""
        if self._size.isEmpty():
            return
        at = at if at is not None else QRectF(self.rect()).center()
        before = self._place()
        u = (at.x() - before.left()) / before.width()
        v = (at.y() - before.top()) / before.height()
        self._scale = max(min(self._fitting(), 1.0), min(scale, LARGEST))
        shown = self._shown_size()
        self._centre = QPointF(
            u + (self.width() / 2 - at.x()) / shown.width(),
            v + (self.height() / 2 - at.y()) / shown.height(),
        )
        self._keep_inside()
        self._zoomed()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom in or out; all the way out means fitted again."""
        target = self.scale * factor
        if factor < 1 and target <= self._fitting():
            self.fit()
        else:
            self.zoom_to(target, at)

    def toggle(self, at: QPointF | None = None) -> None:
        """Between fitted and 1:1."""
        if self.fitted:
            self.one_to_one(at)
        else:
            self.fit()

    def _zoomed(self) -> None:
        self.zoom_changed.emit(self.scale)
        if self._image.width() < min(self._size.width(), self._size.width() * self.scale):
            self.full_wanted.emit()
        self.update()

    def _fitting(self) -> float:
        if self._size.isEmpty():
            return 1.0
        ratio = self.devicePixelRatioF()
        return min(
            self.width() * ratio / self._size.width(),
            self.height() * ratio / self._size.height(),
            1.0 if max(self._size.width(), self._size.height()) > 256 else 4.0,
        )

    def _shown_size(self) -> QSizeF:
        return QSizeF(self._size) * (self.scale / self.devicePixelRatioF())

    def _place(self) -> QRectF:
        shown = self._shown_size()
        return QRectF(
            self.width() / 2 - self._centre.x() * shown.width(),
            self.height() / 2 - self._centre.y() * shown.height(),
            shown.width(),
            shown.height(),
        )

    def _keep_inside(self) -> None:
        shown = self._shown_size()

        def kept(centre: float, length: float, room: float) -> float:
            half = room / 2 / length
            return 0.5 if half >= 0.5 else max(half, min(centre, 1 - half))

        self._centre = QPointF(
            kept(self._centre.x(), shown.width(), self.width()),
            kept(self._centre.y(), shown.height(), self.height()),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._size.isEmpty():
            self._keep_inside()
            self._zoomed()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            self.zoom_by(STEP ** (turned / 120), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self.fitted:
            self._grabbed = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            return
        moved = event.position().toPoint() - self._grabbed
        self._grabbed = event.position().toPoint()
        shown = self._shown_size()
        self._centre -= QPointF(moved.x() / shown.width(), moved.y() / shown.height())
        self._keep_inside()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self.unsetCursor()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.toggle(event.position())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), Qt.GlobalColor.black)
        if not self._image.isNull() and not self._size.isEmpty():
            place = self._place()
            smooth = self.scale < 4
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
            # only what is in sight, so that a large picture costs no more than the window
            seen = place.intersected(QRectF(self.rect()))
            part = QRectF(
                (seen.left() - place.left()) / place.width() * self._image.width(),
                (seen.top() - place.top()) / place.height() * self._image.height(),
                seen.width() / place.width() * self._image.width(),
                seen.height() / place.height() * self._image.height(),
            )
            painter.drawImage(seen, self._image, part)
        painter.end()
