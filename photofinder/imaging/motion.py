"""Signs that two aligned pictures are two shots: parts that bend away, things that moved."""

import cv2
import numpy as np
import numpy.typing as npt

from photofinder.imaging.keypoints import Bytes, Floats

Places = npt.NDArray[np.int64]
Matrix = npt.NDArray[np.float64]

_SURE = 0.8
_TRACKED = 250
_EVEN_RADIUS = 8.0
_REACH = 18
_HALF = 9
_LOOKED_AT = 60
_FOUND = 0.9
# A patch with less contrast than this in its weaker direction slides along its own edge.
_CORNER = 4.0


def bend(a: Floats, b: Floats, where: Places, likeness: Floats) -> float:
    """How far the alike places bend away from one affine motion: the median, in pixels.

    `a` and `b` are aligned grey pictures, `where` rows and columns [n, 2]. Optical flow after
    B. Lucas and T. Kanade (1981). Copies of a shot stay below 0.2 pixels unless their tones
    were forced; another viewpoint bends whole parts.
    """
    sure = where[likeness > _SURE]
    if len(sure) < 8:
        return 0.0
    sure = sure[:: 1 + len(sure) // _TRACKED]
    points = np.ascontiguousarray(sure[:, None, ::-1], np.float32)
    moved, found, _ = cv2.calcOpticalFlowPyrLK(
        _evened(a), _evened(b), points, np.empty_like(points), winSize=(15, 15), maxLevel=2
    )
    tracked = found[:, 0] == 1
    if np.count_nonzero(tracked) < 8:
        return 0.0
    steps = (moved - points)[tracked, 0].astype(np.float64)
    places = np.column_stack([points[tracked, 0], np.ones(len(steps))])
    off = np.hypot(*(steps - np.median(steps, axis=0)).T)
    for _ in range(3):
        kept = off <= np.percentile(off, 75)
        affine = np.linalg.lstsq(places[kept], steps[kept], rcond=None)[0]
        off = np.hypot(*(steps - places @ affine).T)
    return float(np.median(off))


def displaced(a: Floats, b: Floats, where: Places) -> int:
    """How many of the places of a, unlike b there, are found elsewhere in b, all moved alike.

    A logo laid over a copy has no partner in the other picture; a subject that moved has.
    """
    every = max(1, len(where) // _LOOKED_AT)
    found = [_search(a, b, row, column) for row, column in where[::every].tolist()]
    steps = np.array([step for step in found if step is not None], np.float64).reshape(-1, 2)
    steps = steps[np.hypot(*steps.T) > 2]
    if not len(steps):
        return 0
    together = np.abs(steps[:, None] - steps[None, :]).max(axis=2) <= 1.5
    return int(together.sum(axis=0).max()) * every


def _search(a: Floats, b: Floats, row: int, column: int) -> tuple[int, int] | None:
    """Where the patch of a at a place lies in b, as a step; None when nowhere near."""
    top, left = row - _HALF, column - _HALF
    if top < 0 or left < 0:
        return None
    part = a[top : row + _HALF + 1, left : column + _HALF + 1]
    y, x = max(0, top - _REACH), max(0, left - _REACH)
    around = b[y : row + _HALF + _REACH + 1, x : column + _HALF + _REACH + 1]
    if min(part.shape) <= 2 * _HALF or min(around.shape) <= 2 * _HALF + 1:
        return None
    slopes = np.cov(np.stack([slope.ravel() for slope in np.gradient(part)]))
    if np.linalg.eigvalsh(slopes)[0] < _CORNER:
        return None
    _, best, _, (at_x, at_y) = cv2.minMaxLoc(cv2.matchTemplate(around, part, cv2.TM_CCOEFF_NORMED))
    return (at_y + y - top, at_x + x - left) if best > _FOUND else None


def _evened(picture: Floats) -> Bytes:
    """The picture with the same brightness and contrast everywhere."""
    away = picture - cv2.GaussianBlur(picture, (0, 0), _EVEN_RADIUS)
    spread = np.sqrt(cv2.GaussianBlur(away * away, (0, 0), _EVEN_RADIUS))
    spread += 0.03 * float(np.std(picture)) + 0.5
    return np.asarray(np.clip(away / spread * 40 + 128, 0, 255), np.uint8)
