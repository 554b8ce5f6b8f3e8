"""One picture of a comparison, drawn in the frame that all panes share."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from photofinder.gui.compare.state import CompareState

STEP = 1.25


class ComparePane(QWidget):
    """Draws an image where `placement` puts it in a frame of a known size in pixels."""

    clicked = Signal()

    def __init__(self, state: CompareState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._image = QImage()
        self._frame = QSizeF(1, 1)
        self._placement = QTransform()
        self._message = ""
        self._active = False
        self._grabbed: QPoint | None = None
        self.setMinimumSize(120, 100)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        state.changed.connect(self.update)

    @property
    def image(self) -> QImage:
        """The image at hand."""
        return self._image

    def show_image(self, image: QImage, frame: QSizeF, placement: QTransform) -> None:
        """Show a picture; `frame` is the full size of what 1:1 counts in."""
        self._image, self._frame, self._placement = image, frame, placement
        self._message = ""
        self.update()

    def show_message(self, message: str) -> None:
        """Say why there is no picture."""
        self._image, self._message = QImage(), message
        self.update()

    @property
    def message(self) -> str:
        """Why there is no picture; empty while there is one."""
        return self._message

    def set_active(self, active: bool) -> None:
        """Whether keys are about this picture."""
        self._active = active
        self.update()

    def zoom_for_pixels(self) -> float:
        """The zoom at which a pixel of the frame is one of the screen."""
        return 1 / max(self._fitting() * self.devicePixelRatioF(), 1e-6)

    def _fitting(self) -> float:
        """Logical pixels per frame pixel when all of it is shown."""
        return min(
            self.width() / max(self._frame.width(), 1), self.height() / max(self._frame.height(), 1)
        )

    def _place(self) -> QRectF:
        size = self._frame * (self._fitting() * self._state.zoom)
        centre = self._state.centre
        return QRectF(
            self.width() / 2 - centre.x() * size.width(),
            self.height() / 2 - centre.y() * size.height(),
            size.width(),
            size.height(),
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor("#101113"))
        place = self._place()
        if self._message:
            painter.setPen(QColor("#d5d8de"))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(self.rect().adjusted(16, 16, -16, -16), flags, self._message)
        elif not self._image.isNull():
            painter.save()
            painter.fillRect(place, QColor("#1b1d20"))
            smooth = self._fitting() * self._state.zoom < 4
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
            painter.translate(place.topLeft())
            painter.scale(place.width(), place.height())
            painter.setTransform(self._placement, True)
            painter.drawImage(QRectF(0, 0, 1, 1), self._image)
            painter.restore()
        if self._active:
            painter.setPen(self.palette().accent().color())
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        turned = event.angleDelta().y()
        if turned:
            zoom = self._state.zoom * STEP ** (turned / 120)
            self._state.zoom_to(zoom, self._relative(event.position()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit()
        if event.button() == Qt.MouseButton.LeftButton and not self._state.fitted:
            self._grabbed = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grabbed is None:
            return
        moved = event.position().toPoint() - self._grabbed
        self._grabbed = event.position().toPoint()
        place = self._place()
        self._state.pan(QPointF(-moved.x() / place.width(), -moved.y() / place.height()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grabbed = None
        self.unsetCursor()
        super().mouseReleaseEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._state.fitted:
            self._state.zoom_to(max(self.zoom_for_pixels(), 2), self._relative(event.position()))
        else:
            self._state.fit()

    def _relative(self, at: QPointF) -> QPointF:
        place = self._place()
        return QPointF(
            (at.x() - place.left()) / place.width(), (at.y() - place.top()) / place.height()
        )
