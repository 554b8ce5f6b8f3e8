"""From stored JPEG bytes to the picture of a tile, as a QImage, off the GUI thread."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QImage

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
    """The finished tile: scaled, cropped to the square or whole inside it, corners rounded; a
    null image when the bytes are no JPEG."""
    # After the window's first picture: OpenCV takes a while to load.
    from photofinder.imaging.tiles import tile

    edge, ratio = style.edge, style.ratio
    pixels = tile(data, edge, ratio, RADIUS * ratio, whole=style.whole)
    if pixels is None:
        return QImage()
    image = QImage(pixels.data, edge, edge, 4 * edge, QImage.Format.Format_ARGB32_Premultiplied)
    image = image.copy()  # which owns its pixels
    image.setDevicePixelRatio(ratio)
    return image


def placeholder_colour(colour: int) -> QColor:
    """A photo's average colour (0xRRGGBB) as it is shown before its thumbnail is there."""
    return QColor.fromRgb(colour & 0xFFFFFF)
