"""The next frame: made pictures that look alike and are not the same shot.

The counterpart of `edits`: what a burst shows a moment later, from a hand that moved or of a
subject that did, and plain pictures of which nothing can be told. They measure how often copies
are seen where there are none. Pictures are uint8 [h, w, 3] RGB.
"""

from collections.abc import Mapping
from types import MappingProxyType

import cv2
import numpy as np
import numpy.typing as npt

from photofinder.imaging.edits import Edit, Picture

_GRAIN = 4.0
"""Each frame has noise of its own, in grey levels."""


def _exposed(picture: npt.NDArray[np.generic], rng: np.random.Generator) -> Picture:
    height, width = picture.shape[:2]
    grain = rng.normal(0, _GRAIN, (height, width, 1))
    return np.clip(picture.astype(np.float32) + grain, 0, 255).astype(np.uint8)


def _viewpoint(parallax: float) -> Edit:
    """A step aside: near things shift by `parallax` of the long side against far ones (one
    standard deviation); the hand also turns, shifts and zooms a little."""

    def frame(picture: Picture, rng: np.random.Generator) -> Picture:
        height, width = picture.shape[:2]
        depth = rng.normal(0, 1, (4, 4, 2)).astype(np.float32)
        shift = cv2.resize(depth, (width, height), interpolation=cv2.INTER_CUBIC)
        shift = shift * np.float32(parallax * max(width, height))
        turn, zoom = rng.uniform(-0.02, 0.02), rng.uniform(0.98, 1.02)
        across, down = zoom * np.cos(turn), zoom * np.sin(turn)
        y, x = np.mgrid[:height, :width].astype(np.float32)
        x0, y0 = x - width / 2, y - height / 2
        step_x, step_y = rng.uniform(-0.03, 0.03, 2) * (width, height)
        map_x = across * x0 - down * y0 + width / 2 + step_x + shift[..., 0]
        map_y = down * x0 + across * y0 + height / 2 + step_y + shift[..., 1]
        seen = cv2.remap(
            picture, map_x.astype(np.float32), map_y.astype(np.float32), cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REFLECT,
        )  # fmt: skip
        return _exposed(seen, rng)

    return frame


def _subject(area: float) -> Edit:
    """A subject of `area` of the picture stands 4 to 10 % of the sides further on."""

    def frame(picture: Picture, rng: np.random.Generator) -> Picture:
        height, width = picture.shape[:2]
        radius = (area / np.pi) ** 0.5
        middle_x, middle_y = rng.uniform(0.3, 0.7) * width, rng.uniform(0.3, 0.7) * height
        y, x = np.mgrid[:height, :width]
        inside = ((x - middle_x) / (radius * width)) ** 2
        inside = inside + ((y - middle_y) / (radius * height)) ** 2 < 1
        away, towards = rng.uniform(0.04, 0.10), rng.uniform(0, 2 * np.pi)
        step_x, step_y = (
            round(float(away * np.cos(towards) * width)),
            round(float(away * np.sin(towards) * height)),
        )
        less = (max(1, width // 4), max(1, height // 4))
        hole = cv2.resize(inside.astype(np.uint8), less)
        behind = cv2.inpaint(cv2.resize(picture, less), hole, 5, cv2.INPAINT_TELEA)
        seen = np.where(inside[..., None], cv2.resize(behind, (width, height)), picture)
        rows, columns = np.nonzero(inside)
        to_rows, to_columns = rows + step_y, columns + step_x
        kept = (to_rows >= 0) & (to_rows < height) & (to_columns >= 0) & (to_columns < width)
        seen[to_rows[kept], to_columns[kept]] = picture[rows[kept], columns[kept]]
        hand = np.array([[1, 0, rng.uniform(-0.02, 0.02) * width],
                         [0, 1, rng.uniform(-0.02, 0.02) * height]])  # fmt: skip
        moved = cv2.warpAffine(seen, hand, (width, height), borderMode=cv2.BORDER_REFLECT)
        return _exposed(moved, rng)

    return frame


FRAMES: Mapping[str, Edit] = MappingProxyType(
    {
        "viewpoint_0.6": _viewpoint(0.006),
        "viewpoint_1.2": _viewpoint(0.012),
        "viewpoint_2.5": _viewpoint(0.025),
        "subject_5": _subject(0.05),
        "subject_12": _subject(0.12),
        "subject_20": _subject(0.20),
    }
)
"""Other frames of a picture's burst, by name: no copies of it."""


def plain(number: int, size: int = 480) -> Picture:
    """Plain picture `number`: black and white frames, skies, a wall, each with its own grain."""
    rng = np.random.default_rng([number, 17])
    top, bottom = rng.uniform(0, 255, (2, 3))
    match number % 4:
        case 0:
            top = bottom = np.full(3, rng.uniform(0, 12))
        case 1:
            top = bottom = np.full(3, rng.uniform(243, 255))
        case 2:
            top, bottom = np.array((90, 140, 220.0)), rng.uniform((130, 170, 225), 255)
    share = np.linspace(0, 1, size)[:, None, None]
    even = np.broadcast_to(top + (bottom - top) * share, (size, size, 3))
    grain = rng.normal(0, rng.uniform(0.5, 6), (size, size, 1))
    return np.clip(even + grain, 0, 255).astype(np.uint8)
