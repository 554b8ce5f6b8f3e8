"""Whether two pictures laid over each other look the same, patch by patch."""

from dataclasses import dataclass, field
from functools import cached_property

import cv2
import numpy as np
import numpy.typing as npt

from photofinder.imaging.keypoints import Bytes, Floats
from photofinder.imaging.motion import bend, displaced, parallax

Matrix = npt.NDArray[np.float64]

ALIKE = 0.7
"""Patches with at least this correlation look the same."""
UNLIKE = 0.5
BENT = 0.15
"""Copies bend less, in pixels, unless their tones were forced or their corners pulled."""
WITHIN = 0.99
"""More of a picture than this: all of it."""
_SIDE = 160.0
_WINDOW = 15
_STEP = 5
_TEXTURE = 0.12
_NOISE = 1.2


@dataclass(frozen=True)
class Agreement:
    """What laying a over b gave.

    `likeness` [n]: normalised correlations of the patches with texture, -1..1; `places` [n, 2]:
    their centres in b, relative. `area_a`, `area_b`: the shares of the two pictures that
    overlap. What the patches say about motion costs ten times as much: it is found out when asked.
    """

    likeness: Floats
    places: Floats
    area_a: float
    area_b: float
    _a: Floats = field(repr=False)
    _b: Floats = field(repr=False)
    _where: npt.NDArray[np.int64] = field(repr=False)

    @cached_property
    def bend(self) -> float:
        """How far alike parts bend away from one affine motion, in pixels of the overlap at 160
        pixels a side."""
        return bend(self._a, self._b, self._where, self.likeness)

    @cached_property
    def parallax(self) -> float:
        """How far neighbouring parts bend away together, measured where they bend at all."""
        if self.bend <= BENT:
            return 0.0
        # Pulling the corners of a copy leaves it within its original; who steps aside sees new
        # things.
        within = max(self.area_a, self.area_b) > WITHIN
        return parallax(self._a, self._b, self._where, self.likeness, plane=within)

    @cached_property
    def displaced(self) -> int:
        """How many unlike patches are found elsewhere."""
        return displaced(self._a, self._b, self._where[self.likeness < UNLIKE])

    @property
    def middle(self) -> float:
        """The median correlation, 0 when no patch could be compared."""
        return float(np.median(self.likeness)) if len(self.likeness) else 0.0

    @property
    def share(self) -> float:
        """The share of patches that look the same."""
        return float(np.mean(self.likeness >= ALIKE)) if len(self.likeness) else 0.0

    @property
    def unlike(self) -> int:
        """How many patches look different."""
        return int(np.count_nonzero(self.likeness < UNLIKE))


def compare(a: Bytes, b: Bytes, transform: Matrix) -> Agreement:
    """Compare the overlap of two grey pictures; `transform` (3x3) is relative, from a to b."""
    corners = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float64)
    overlap = _inside_square(corners @ transform[:2, :2].T + transform[:2, 2])
    area = _area(overlap)
    if area < 1e-6:
        nothing, nowhere = np.empty((0, 2), np.float32), np.empty((0, 2), np.int64)
        return Agreement(nothing[:, 0], nothing, 0.0, 0.0, nothing, nothing, nowhere)
    pixels = np.linalg.inv(_to_relative(b)) @ transform @ _to_relative(a)
    zoom = float(np.sqrt(abs(np.linalg.det(pixels[:2, :2]))))
    # Neither picture is enlarged: the coarser one sets the scale of the comparison.
    factor = min(1.0, 1.0 / zoom, _SIDE / np.sqrt(area * b.size))
    low, high = overlap.min(axis=0), overlap.max(axis=0)
    width = max(1, round((high[0] - low[0]) * b.shape[1] * factor))
    height = max(1, round((high[1] - low[1]) * b.shape[0] * factor))
    step_x, step_y = (high[0] - low[0]) / width, (high[1] - low[1]) / height
    frame = np.array(
        [[step_x, 0, low[0] + step_x / 2], [0, step_y, low[1] + step_y / 2], [0, 0, 1]]
    )
    to_a = np.linalg.inv(transform) @ frame
    seen_a, inside_a = _sample(a, to_a, factor * zoom, (width, height))
    seen_b, inside_b = _sample(b, frame, factor, (width, height))
    likeness, where = _correlate(seen_a, seen_b, inside_a & inside_b)
    places = np.column_stack([where[:, ::-1], np.ones(len(where))]) @ frame[:2].T
    area_a, area_b = min(1.0, area / abs(float(np.linalg.det(transform[:2, :2])))), min(1.0, area)
    points = places.astype(np.float32)
    return Agreement(likeness, points, area_a, area_b, seen_a, seen_b, where)


def _to_relative(picture: Bytes) -> Matrix:
    """Pixel of a picture (centres at whole numbers) to relative place."""
    height, width = picture.shape
    return np.array([[1 / width, 0, 0.5 / width], [0, 1 / height, 0.5 / height], [0, 0, 1]])


def _inside_square(corners: Matrix) -> Matrix:
    """The part of a convex polygon [n, 2] inside the unit square (Sutherland and Hodgman)."""
    for axis in (0, 1):
        for sign, limit in ((1.0, 0.0), (-1.0, -1.0)):
            kept: list[Matrix] = []
            for here, after in zip(corners, np.roll(corners, -1, axis=0), strict=True):
                start, end = sign * here[axis] - limit, sign * after[axis] - limit
                if start >= 0:
                    kept.append(here)
                if (start >= 0) != (end >= 0):
                    kept.append(here + (after - here) * (start / (start - end)))
            if len(kept) < 3:
                return np.empty((0, 2))
            corners = np.array(kept)
    return corners


def _area(corners: Matrix) -> float:
    x, y = corners.T
    return abs(float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y))) / 2


def _sample(
    picture: Bytes, places: Matrix, factor: float, size: tuple[int, int]
) -> tuple[Floats, npt.NDArray[np.bool_]]:
    """A picture at the relative places of a frame's pixels, and which of them lie inside.

    `factor` is the shrinkage on the way: it comes first, so that nothing aliases.
    """
    if factor < 0.95:
        width, height = (max(1, round(side * factor)) for side in picture.shape[::-1])
        shrunk = cv2.resize(picture, (width, height), interpolation=cv2.INTER_AREA)
        picture = np.asarray(shrunk, np.uint8)
    matrix = (np.linalg.inv(_to_relative(picture)) @ places)[:2]
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    seen = cv2.warpAffine(picture, matrix, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
    whole = np.full(picture.shape, 255, np.uint8)
    inside = cv2.warpAffine(whole, matrix, size, flags=flags, borderMode=cv2.BORDER_CONSTANT)
    smooth = cv2.GaussianBlur(seen.astype(np.float32), (0, 0), 1.0)
    return np.asarray(smooth, np.float32), np.asarray(inside > 250)


def _correlate(
    a: Floats, b: Floats, inside: npt.NDArray[np.bool_]
) -> tuple[Floats, npt.NDArray[np.int64]]:
    """Correlations of the windows inside both that have texture, with rows and columns."""
    if not inside.any():
        return np.empty(0, np.float32), np.empty((0, 2), np.int64)
    mean_a, mean_b = _mean(a), _mean(b)
    vary_a = np.maximum(_mean(a * a) - mean_a**2, 0)
    vary_b = np.maximum(_mean(b * b) - mean_b**2, 0)
    together = _mean(a * b) - mean_a * mean_b
    least_a = (_TEXTURE * float(np.std(a[inside])) + _NOISE) ** 2
    least_b = (_TEXTURE * float(np.std(b[inside])) + _NOISE) ** 2
    usable = np.zeros_like(inside)
    usable[_WINDOW // 2 :: _STEP, _WINDOW // 2 :: _STEP] = True
    usable &= _mean(inside.astype(np.float32)) > 0.85
    usable &= (vary_a > least_a) | (vary_b > least_b)
    noise = (0.5 * _NOISE) ** 2
    likeness = together / np.sqrt((vary_a + noise) * (vary_b + noise))
    return likeness[usable].astype(np.float32), np.argwhere(usable)


def _mean(values: Floats) -> Floats:
    window = (_WINDOW, _WINDOW)
    return np.asarray(cv2.boxFilter(values, -1, window, borderType=cv2.BORDER_REFLECT), np.float32)
