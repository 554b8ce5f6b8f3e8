"""One picture, fitted or zoomed at the cursor, moved by dragging, turned by quarters."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPolygonF,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from photofinder.gui.viewer.overlay import Points, paint_place, paint_points, paint_region

STEP = 1.25
LARGEST = 16.0
"""The most device pixels per picture pixel."""
LEAST_REGION = 8
"""A shorter drag, in device-independent pixels, is a slip of the hand."""


class ViewerCanvas(QWidget):
    """Draws the best image it has of a picture whose full size is known."""

    full_wanted = Signal()
    """The zoom shows more detail than the image at hand has."""
    zoom_changed = Signal(float)
    """Device pixels per picture pixel."""
    region_chosen = Signal(QRectF)
    """A part of the picture, in shares of its width and height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._size = QSize()
        self._scale: float | None = None
        self._centre = QPointF(0.5, 0.5)
        self._grabbed: QPoint | None = None
        self._turn = 0
        self._points: Points | None = None
        self._part: QPolygonF | None = None
        self._choosing = False
        self._region: tuple[QPointF, QPointF] | None = None
        self.setMinimumSize(160, 120)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_picture(self, size: QSize, image: QImage) -> None:
        """Begin with another picture: its full size, and a first image (may be null)."""
        self._size = size
        self._image = image
        self._turn = 0
        self._points = None
        self._part = None
        self.choose_region(False)
        self.fit()

    def set_image(self, image: QImage) -> None:
        """A better image of the same picture has arrived; place and zoom stay."""
        if image.width() >= self._image.width():
            self._image = image
            self.update()

    def show_frame(self, image: QImage) -> None:
        """Another frame of an animation, whatever its size; place and zoom stay."""
        self._image = image
        self.update()

    def set_part(self, corners: QPolygonF | None) -> None:
        """Frame a part of the picture, its corners in shares of width and height, or none."""
        self._part = corners
        self.update()

    @property
    def part(self) -> QPolygonF | None:
        """The part that is framed."""
        return self._part

    def set_points(self, points: Points | None) -> None:
        """Draw keypoints over the picture, or no more."""
        self._points = points
        self.update()

    @property
    def points(self) -> Points | None:
        """The keypoints that are drawn."""
        return self._points

    def turn(self) -> None:
        """Turn the view by a quarter, clockwise; the file stays as it is."""
        self._turn = (self._turn + 1) % 4
        self.fit()

    @property
    def turned(self) -> int:
        """By how many quarters the view is turned, clockwise."""
        return self._turn

    @property
    def choosing(self) -> bool:
        """Whether the mouse draws a rectangle."""
        return self._choosing

    def choose_region(self, on: bool) -> None:
        """Let the mouse draw a rectangle, or move the picture again."""
        self._choosing = on
        self._region = None
        if on:
            self.setCursor(Qt.CursorShape.CrossCursor)
        else:
            self.unsetCursor()
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
        size = self._upright()
        return min(
            self.width() * ratio / size.width(),
            self.height() * ratio / size.height(),
            1.0 if max(self._size.width(), self._size.height()) > 256 else 4.0,
        )

    def _upright(self) -> QSize:
        return self._size.transposed() if self._turn % 2 else self._size

    def _shown_size(self) -> QSizeF:
        return QSizeF(self._upright()) * (self.scale / self.devicePixelRatioF())

    def _turning(self) -> QTransform:
        """From a picture that lies around (0, 0), not turned, to the widget."""
        centre = self._place().center()
        return QTransform().translate(centre.x(), centre.y()).rotate(90 * self._turn)

    def _unturned(self) -> QRectF:
        """Where the picture lies before `_turning`."""
        size = QSizeF(self._size) * (self.scale / self.devicePixelRatioF())
        return QRectF(-size.width() / 2, -size.height() / 2, size.width(), size.height())

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
        if event.button() == Qt.MouseButton.LeftButton and self._choosing:
            self._region = (event.position(), event.position())
        elif event.button() == Qt.MouseButton.LeftButton and not self.fitted:
            self._grabbed = event.position().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._region is not None:
            self._region = (self._region[0], event.position())
            self.update()
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
        if self._region is not None:
            self._choose(QRectF(*self._region).normalized())
        elif not self._choosing:
            self.unsetCursor()
        super().mouseReleaseEvent(event)

    def _choose(self, drawn: QRectF) -> None:
        self._region = None
        self.update()
        whole = self._unturned()
        inside = self._turning().inverted()[0].mapRect(drawn).intersected(whole)
        if min(drawn.width(), drawn.height()) < LEAST_REGION or inside.isEmpty():
            return
        self.choose_region(False)
        self.region_chosen.emit(
            QRectF(
                (inside.left() - whole.left()) / whole.width(),
                (inside.top() - whole.top()) / whole.height(),
                inside.width() / whole.width(),
                inside.height() / whole.height(),
            )
        )

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.toggle(event.position())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), Qt.GlobalColor.black)
        if not self._image.isNull() and not self._size.isEmpty():
            turning, place = self._turning(), self._unturned()
            smooth = self.scale < 4
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
            # only what is in sight, so that a large picture costs no more than the window
            seen = place.intersected(turning.inverted()[0].mapRect(QRectF(self.rect())))
            painter.setTransform(turning)
            part = QRectF(
                (seen.left() - place.left()) / place.width() * self._image.width(),
                (seen.top() - place.top()) / place.height() * self._image.height(),
                seen.width() / place.width() * self._image.width(),
                seen.height() / place.height() * self._image.height(),
            )
            painter.drawImage(seen, self._image, part)
            if self._part is not None:
                paint_place(painter, self._part, place, self.palette())
            if self._points is not None:
                paint_points(painter, self._points, place)
            painter.resetTransform()
        if self._region is not None:
            drawn = QRectF(*self._region).normalized()
            paint_region(painter, drawn, QRectF(self.rect()), self.palette())
        painter.end()
