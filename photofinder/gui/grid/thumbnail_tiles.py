"""From stored JPEG bytes to the picture of a tile, as a QImage, off the GUI thread."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen

RADIUS = 6.0
"""Rounding of a tile's corners in device-independent pixels."""


@dataclass(frozen=True, slots=True)
class TileStyle:
    """How tiles are drawn: edge in device pixels, scale of the screen, whole or filling."""

    edge: int
    ratio: float
    whole: bool


def read_jpeg(data: bytes) -> QImage:
    """Decode a stored thumbnail; a null image when the bytes are no JPEG.

    Not by QImageReader: over a device of Python it waits for Python's lock while it holds the lock
    of Qt's image plugins, which a second reading thread waits for with Python's lock in its hands.
    """
    # After the window's first picture: OpenCV takes a while to load.
    from photofinder.imaging.stored import read_thumbnail

    rgb = read_thumbnail(data)
    if rgb is None:
        return QImage()
    height, width = rgb.shape[:2]
    # The copy owns its pixels.
    return QImage(rgb.data, width, height, 3 * width, QImage.Format.Format_RGB888).copy()


def make_tile(data: bytes, style: TileStyle) -> QImage:
    """The finished tile: scaled, cropped to the square or whole inside it, corners rounded."""
    picture = read_jpeg(data)
    tile = QImage(style.edge, style.edge, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(Qt.GlobalColor.transparent)
    if picture.isNull():
        return QImage()
    aspect = Qt.AspectRatioMode
    mode = aspect.KeepAspectRatio if style.whole else aspect.KeepAspectRatioByExpanding
    target = picture.size().scaled(QSize(style.edge, style.edge), mode)
    scaled = picture.scaled(
        target.expandedTo(QSize(1, 1)),
        aspect.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    place = QRectF(
        (style.edge - scaled.width()) / 2,
        (style.edge - scaled.height()) / 2,
        scaled.width(),
        scaled.height(),
    )
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    shape = QPainterPath()
    shown = place.intersected(QRectF(tile.rect()))
    shape.addRoundedRect(shown, RADIUS * style.ratio, RADIUS * style.ratio)
    painter.setClipPath(shape)
    painter.drawImage(place.topLeft().toPoint(), scaled)
    # a faint edge, so that white pictures do not vanish on white ground
    painter.setClipping(False)
    painter.setPen(QPen(QColor(128, 128, 128, 56), style.ratio))
    half = style.ratio / 2
    edge = shown.adjusted(half, half, -half, -half)
    painter.drawRoundedRect(edge, RADIUS * style.ratio - half, RADIUS * style.ratio - half)
    painter.end()
    tile.setDevicePixelRatio(style.ratio)
    return tile


def placeholder_colour(colour: int) -> QColor:
    """A photo's average colour (0xRRGGBB) as it is shown before its thumbnail is there."""
    return QColor.fromRgb(colour & 0xFFFFFF)
