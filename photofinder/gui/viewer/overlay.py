"""What the viewer draws over a picture: its keypoints, and the part that is being chosen."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen, QPolygonF

COLOURS = ("#e6404a", "#2fb457", "#4a86f7", "#e8b020", "#b35ad6")
SHADE = QColor(0, 0, 0, 120)


@dataclass(frozen=True, slots=True, eq=False)
class Points:
    """Keypoints in shares of the picture's width (`x`, `size`: a diameter) and height (`y`),
    float32 [n]; `angle` in degrees clockwise from the x axis."""

    x: npt.NDArray[np.float32]
    y: npt.NDArray[np.float32]
    size: npt.NDArray[np.float32]
    angle: npt.NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.x)


def paint_points(painter: QPainter, points: Points, place: QRectF) -> None:
    """A circle as large as each keypoint, with a line in its direction, on a picture that
    lies in `place`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for index in range(len(points)):
        centre = QPointF(
            place.left() + float(points.x[index]) * place.width(),
            place.top() + float(points.y[index]) * place.height(),
        )
        radius = max(2.0, float(points.size[index]) * place.width() / 2)
        line = QLineF(centre, centre + QPointF(radius, 0))
        line.setAngle(-float(points.angle[index]))
        # a dark rim keeps the colour visible on any picture
        for pen in (QPen(QColor(0, 0, 0, 110), 3), QPen(QColor(COLOURS[index % 5]), 1.4)):
            painter.setPen(pen)
            painter.drawEllipse(centre, radius, radius)
            painter.drawLine(line)


def paint_place(painter: QPainter, corners: QPolygonF, place: QRectF, palette: QPalette) -> None:
    """A frame around a part of a picture that lies in `place`, the rest a little darker."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QPolygonF(
        [
            QPointF(place.left() + at.x() * place.width(), place.top() + at.y() * place.height())
            for at in corners.toList()
        ]
    )
    rest = QPainterPath()
    rest.addRect(place)
    rest.addPolygon(frame)
    rest.closeSubpath()
    painter.fillPath(rest, SHADE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # a dark rim keeps the colour visible on any picture
    for pen in (QPen(QColor(0, 0, 0, 140), 5), QPen(palette.color(QPalette.ColorRole.Accent), 3)):
        painter.setPen(pen)
        painter.drawPolygon(frame)


def paint_region(painter: QPainter, region: QRectF, room: QRectF, palette: QPalette) -> None:
    """Darken everything but the region that is being chosen."""
    path = QPainterPath()
    path.addRect(room)
    path.addRect(region)
    painter.fillPath(path, SHADE)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(palette.color(QPalette.ColorRole.Accent), 2))
    painter.drawRect(region)
