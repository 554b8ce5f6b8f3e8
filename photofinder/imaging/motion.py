"""Signs that two aligned pictures are two shots: parts that bend away, things that moved."""

import cv2
import numpy as np
import numpy.typing as npt

from photofinder.imaging.keypoints import Bytes, Floats

Places = npt.NDArray[np.int64]
Points = npt.NDArray[np.float32]
Matrix = npt.NDArray[np.float64]

_SURE = 0.8
_TRACKED = 250
_EVEN_RADIUS = 8.0
_REACH = 18
_HALF = 9
_LOOKED_AT = 60
_FOUND = 0.9
_CAME_BACK = 0.5
_LEAST_TRACKED = 24
# Nearer ones share pixels, and with them their errors.
_NEIGHBOUR = 12.0
_NEIGHBOURS = 4
# A patch with less contrast than this in its weaker direction slides along its own edge.
_CORNER = 4.0


def bend(a: Floats, b: Floats, where: Places, likeness: Floats) -> float:
    """How far the alike places bend away from one affine motion: the median, in pixels.

    `a` and `b` are aligned grey pictures, `where` rows and columns [n, 2]. Optical flow after
    B. Lucas and T. Kanade (1981). Copies of a shot stay below 0.2 pixels unless their tones
    were forced; another viewpoint bends whole parts.
    """
    points = _sure_points(where, likeness)
    if len(points) < 8:
        return 0.0
    moved, tracked = _flow(_evened(a), _evened(b), points)
    if np.count_nonzero(tracked) < 8:
        return 0.0
    off = _off_affine(points[tracked], moved[tracked])
    return float(np.median(np.hypot(*off.T)))


def parallax(
    a: Floats, b: Floats, where: Places, likeness: Floats, *, plane: bool = False
) -> float:
    """How far neighbouring places bend away together, in pixels; infinite where too few tell.

    As `bend`, without what noise and forced tones do: only places that flow back to where they
    were count (Z. Kalal et al., "Forward-Backward Error", 2010), and only what neighbours share.
    `plane` forgives the perspective of one plane: a copy whose corners were pulled. Copies stay
    below 0.25 pixels; a step aside of half a percent of the picture gives 0.45 and more.
    """
    points = _sure_points(where, likeness)
    if len(points) < _LEAST_TRACKED:
        return np.inf
    even_a, even_b = _evened(a), _evened(b)
    moved, there = _flow(even_a, even_b, points)
    home, back = _flow(even_b, even_a, moved)
    tracked = there & back & (np.hypot(*(home - points).T) < _CAME_BACK)
    if np.count_nonzero(tracked) < _LEAST_TRACKED:
        return np.inf
    points, moved = points[tracked], moved[tracked]
    off = _off_plane(points, moved) if plane else _off_affine(points, moved)
    apart = np.hypot(*(points[:, None] - points[None, :]).T)
    apart[apart < _NEIGHBOUR] = np.inf
    nearest = np.argpartition(apart, _NEIGHBOURS, axis=1)[:, :_NEIGHBOURS]
    shared = np.einsum("id,ijd->ij", off, off[nearest]).mean(axis=1)
    return float(np.sqrt(max(0.0, float(np.median(shared)))))


def _sure_points(where: Places, likeness: Floats) -> Points:
    """Some of the alike places, as x and y [n, 2]."""
    sure = where[likeness > _SURE]
    return sure[:: 1 + len(sure) // _TRACKED, ::-1].astype(np.float32)


def _flow(a: Bytes, b: Bytes, points: Points) -> tuple[Points, npt.NDArray[np.bool_]]:
    """Where points of a are in b, and which of them were found."""
    start = np.ascontiguousarray(points[:, None])
    moved, found, _ = cv2.calcOpticalFlowPyrLK(
        a, b, start, np.empty_like(start), winSize=(15, 15), maxLevel=2
    )
    return np.asarray(moved[:, 0], np.float32), np.asarray(found[:, 0] == 1)


def _off_affine(points: Points, moved: Points) -> Matrix:
    """What is left of the steps [n, 2] after the affine motion of most of them."""
    steps = (moved - points).astype(np.float64)
    places = np.column_stack([points, np.ones(len(steps))])
    left = steps - np.median(steps, axis=0)
    for _ in range(3):
        off = np.hypot(*left.T)
        kept = off <= np.percentile(off, 75)
        left = steps - places @ np.linalg.lstsq(places[kept], steps[kept], rcond=None)[0]
    return left


def _off_plane(points: Points, moved: Points) -> Matrix:
    """What is left of the steps [n, 2] after the motion of a plane that most of them share."""
    found, _ = cv2.findHomography(points, moved, cv2.LMEDS)
    if found is None:
        return _off_affine(points, moved)
    seen = np.column_stack([points, np.ones(len(points))]) @ np.asarray(found, np.float64).T
    return np.asarray(moved - seen[:, :2] / seen[:, 2:], np.float64)


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
