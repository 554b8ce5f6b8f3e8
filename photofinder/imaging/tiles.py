"""The pictures of the grid's tiles: stored thumbnails scaled, cropped, with round corners.

All of it lets other threads run meanwhile, unlike a QPainter, which holds Python's lock and whose
types must not be used for the first time by two threads at once.
"""

from functools import lru_cache

import cv2
import numpy as np
import numpy.typing as npt

from photofinder.imaging.stored import read_thumbnail

Pixels = npt.NDArray[np.uint8]

GREY = 128
BORDER = 56
"""Grey level, and opacity of 255, of the faint edge that white pictures have on white ground."""


def tile(data: bytes, edge: int, ratio: float, radius: float, *, whole: bool) -> Pixels | None:
    """Pixels uint8 [edge, edge, 4], BGRA, colours multiplied by their opacity; None when the bytes
    are no JPEG. The middle square of the picture, or the `whole` of it in the middle.

    `edge` and the corners' `radius` are in pixels, the border is one of `ratio` pixels.
    """
    rgb = read_thumbnail(data)
    if rgb is None:
        return None
    scaled = _scaled(rgb, edge, whole)
    height, width = scaled.shape[:2]
    part, border, opacity = _frame(width, height, ratio, radius)
    colours = cv2.add(cv2.multiply(scaled, part, scale=1 / 255), border)
    framed = cv2.cvtColor(colours, cv2.COLOR_RGB2BGRA)
    framed[:, :, 3] = opacity
    if (width, height) == (edge, edge):
        return np.asarray(framed, np.uint8)
    square = np.zeros((edge, edge, 4), np.uint8)
    top, left = (edge - height) // 2, (edge - width) // 2
    square[top : top + height, left : left + width] = framed
    return square


def _scaled(rgb: Pixels, edge: int, whole: bool) -> Pixels:
    height, width = rgb.shape[:2]
    if whole:
        longer = max(height, width)
        size = (max(1, round(edge * width / longer)), max(1, round(edge * height / longer)))
    else:
        side = min(height, width)
        top, left = (height - side) // 2, (width - side) // 2
        rgb, size = rgb[top : top + side, left : left + side], (edge, edge)
    shrinks = max(size) < max(rgb.shape[:2])
    scaled = cv2.resize(rgb, size, interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR)
    return np.asarray(scaled, np.uint8)


@lru_cache(maxsize=8)
def _frame(width: int, height: int, ratio: float, radius: float) -> tuple[Pixels, Pixels, Pixels]:
    """What is left of each colour (of 255), what the border adds to it [h, w, 3], the opacity.

    From the distance of each pixel's middle to the outline of a rectangle with round corners.
    """
    radius = min(radius, width / 2, height / 2)
    x = np.abs(np.arange(width) + 0.5 - width / 2) - width / 2 + radius
    y = np.abs(np.arange(height) + 0.5 - height / 2)[:, np.newaxis] - height / 2 + radius
    outside = np.hypot(np.maximum(x, 0), np.maximum(y, 0))
    distance = outside + np.minimum(np.maximum(x, y), 0) - radius
    covered = np.clip(0.5 - distance, 0, 1)
    bordered = covered * np.clip(0.5 + ratio + distance, 0, 1) * BORDER / 255
    channels = np.ones(3)
    parts = (covered * (1 - bordered))[:, :, np.newaxis] * channels
    added = (covered * bordered)[:, :, np.newaxis] * channels
    return _bytes(255 * parts), _bytes(GREY * added), _bytes(255 * covered)


def _bytes(values: npt.NDArray[np.float64]) -> Pixels:
    return np.rint(values).astype(np.uint8)
