"""One transform from the keypoints of a picture to those of another, if there is one."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from photofinder.imaging.keypoints import Floats, Keypoints, Method

Matrix = npt.NDArray[np.float64]
Indices = npt.NDArray[np.intp]
Pairs = tuple[Indices, Indices]
_Alike = tuple[Indices, Indices, Floats]

RATIO = 0.9
_LIKE = 0.65
_GUIDED_LIKE = 0.78
_TURN = 30.0
_ZOOM = 1.6
_LOOSE = 0.04
_TOLERANCE = 2.5
_LEAST = 5

# A SIFT descriptor is a 4 x 4 grid of 8 directions in the frame of its keypoint. In a mirror the
# rows across the keypoint's direction are reversed, and so is the sense of the directions.
_MIRROR = np.arange(128).reshape(4, 4, 8)[::-1][:, :, (0, 7, 6, 5, 4, 3, 2, 1)].ravel()


@dataclass(frozen=True, slots=True)
class Alignment:
    """`affine` (2x3) takes pixels of a to pixels of b; `first` and `second` are the indices of
    the keypoints that agree with it, `stray_first` and `stray_second` those of good matches that
    do not. `drift`: how far neighbouring keypoints stray together from the transform, in pixels
    of the coarser picture: noise has no neighbours, another viewpoint has."""

    affine: Matrix
    first: Indices
    second: Indices
    stray_first: Indices
    stray_second: Indices
    drift: float

    @property
    def mirrored(self) -> bool:
        """Whether b shows a's mirror image."""
        return bool(np.linalg.det(self.affine[:, :2]) < 0)


def align(a: Keypoints, b: Keypoints, *, mirrored: bool = False) -> Alignment | None:
    """The affine transform on which most matches agree, None when fewer than a handful do.

    `mirrored` looks for b's mirror image in a; only SIFT knows that.
    """
    if a.method is not b.method or (mirrored and a.method is not Method.SIFT):
        return None
    if not len(a) or not len(b):
        return None
    units = a.units()[:, _MIRROR] if mirrored else a.units()
    likeness = units @ b.units().T
    first, second = matches(likeness)
    if len(first) < _LEAST:
        return None
    start = _vote(a, b, first, second, mirrored)
    if np.count_nonzero(start) < _LEAST:
        return None
    rows, columns = np.nonzero(likeness > _GUIDED_LIKE)
    alike = (rows, columns, likeness[rows, columns])
    places_a, places_b = _places(a), _places(b)
    affine = _estimate(places_a[first[start]], places_b[second[start]])
    if affine is None or not _sound(affine):
        return None
    scale = float(np.sqrt(abs(np.linalg.det(affine[:, :2]))))
    tolerance = _TOLERANCE * max(1.0, scale)
    guided = _guided(a, b, alike, affine, tolerance)
    if len(guided[0]) < _LEAST:
        return None
    refined, _ = cv2.estimateAffine2D(places_a[guided[0]], places_b[guided[1]], method=cv2.LMEDS)
    if refined is not None and _sound(np.asarray(refined, np.float64)):
        affine = np.asarray(refined, np.float64)
        again = _guided(a, b, alike, affine, tolerance)
        if len(again[0]) >= len(guided[0]) * 0.8 and len(again[0]) >= _LEAST:
            guided = again
    loose = _guided(a, b, alike, affine, 3 * tolerance)
    drift = _drift(affine, places_a[loose[0]], places_b[loose[1]]) / max(1.0, scale)
    stray = _distances(affine, places_a[first], places_b[second]) > 3 * tolerance
    return Alignment(affine, *guided, first[stray], second[stray], drift)


def matches(likeness: Floats) -> tuple[Indices, Indices]:
    """Pairs that are each other's best and clearly better than the second best (Lowe)."""
    if min(likeness.shape) < 2:
        return np.empty(0, np.intp), np.empty(0, np.intp)
    best = likeness.argmax(axis=1)
    rows = np.arange(len(likeness))
    top = likeness[rows, best]
    others = likeness.copy()
    others[rows, best] = -1
    rest = others.max(axis=1)
    clear = 1 - top < RATIO**2 * (1 - rest)
    mutual = likeness.argmax(axis=0)[best] == rows
    kept = rows[clear & mutual & (top > _LIKE)]
    return kept, best[kept]


def _places(points: Keypoints) -> Matrix:
    return np.stack([points.x, points.y], axis=1).astype(np.float64)


def _turned(a: Keypoints, indices: Indices, mirrored: bool) -> tuple[Matrix, Matrix]:
    """Places and angles of a's keypoints, in a's mirror image where that is compared."""
    places = _places(a)[indices]
    angles = a.angle[indices].astype(np.float64)
    if mirrored:
        places[:, 0] *= -1
        angles = 180.0 - angles
    return places, angles


def _vote(
    a: Keypoints, b: Keypoints, first: Indices, second: Indices, mirrored: bool
) -> npt.NDArray[np.bool_]:
    """The largest set of matches that follows from the place, size and angle of one of them."""
    places_a, angles_a = _turned(a, first, mirrored)
    places_b = _places(b)[second]
    zoom = b.size[second].astype(np.float64) / a.size[first]
    turn = b.angle[second] - angles_a
    radians = np.radians(turn)
    linear = zoom * np.exp(1j * radians)
    complex_a = places_a[:, 0] + 1j * places_a[:, 1]
    complex_b = places_b[:, 0] + 1j * places_b[:, 1]
    shift = complex_b - linear * complex_a
    predicted = linear[:, None] * complex_a[None, :] + shift[:, None]
    near = np.abs(predicted - complex_b[None, :]) < _LOOSE * max(b.width, b.height) * np.maximum(
        zoom, 1.0
    )[:, None].clip(max=3.0)
    zooms = np.abs(np.log(zoom)[:, None] - np.log(zoom)[None, :]) < np.log(_ZOOM)
    turns = np.abs((turn[:, None] - turn[None, :] + 180.0) % 360.0 - 180.0) < _TURN
    agreeing = near & zooms & turns
    chosen: npt.NDArray[np.bool_] = agreeing[int(agreeing.sum(axis=1).argmax())]
    return chosen


def _estimate(places_a: Matrix, places_b: Matrix) -> Matrix | None:
    found, _ = cv2.estimateAffine2D(
        places_a, places_b, method=cv2.USAC_MAGSAC, ransacReprojThreshold=_TOLERANCE,
        maxIters=2000, confidence=0.999,
    )  # fmt: skip
    return None if found is None else np.asarray(found, np.float64)


def _sound(affine: Matrix) -> bool:
    """Whether a transform is finite and neither collapses nor explodes."""
    return bool(np.isfinite(affine).all()) and 1e-6 < abs(np.linalg.det(affine[:, :2])) < 1e6


def _guided(a: Keypoints, b: Keypoints, alike: _Alike, affine: Matrix, tolerance: float) -> Pairs:
    """Match again, looking only where the transform says: one partner for each keypoint."""
    rows, columns, values = alike
    scale = np.sqrt(abs(np.linalg.det(affine[:, :2])))
    moved = _places(a) @ affine[:, :2].T + affine[:, 2]
    away = np.hypot(moved[rows, 0] - b.x[columns], moved[rows, 1] - b.y[columns])
    zoom = np.abs(np.log(b.size[columns] / (a.size[rows] * scale)))
    possible = (away < tolerance) & (zoom < np.log(_ZOOM))
    rows, columns, values = rows[possible], columns[possible], values[possible]
    # Best first; a place of either picture counts once, whatever its angles.
    order = np.lexsort((columns, rows, -values))
    rows, columns = rows[order], columns[order]
    once = _once(a, rows)
    rows, columns = rows[once], columns[once]
    once = _once(b, columns)
    return rows[once], columns[once]


def _once(points: Keypoints, indices: Indices) -> Indices:
    """The positions at which each place is named for the first time."""
    spots = np.stack([points.x[indices], points.y[indices]], axis=1)
    first = np.unique(spots, axis=0, return_index=True)[1]
    return np.sort(first)


def _drift(affine: Matrix, places_a: Matrix, places_b: Matrix) -> float:
    """How far neighbouring matches stray together, in pixels of b.

    The errors of copies are noise: neighbours know nothing of each other. Another viewpoint
    moves whole parts of the picture.
    """
    if len(places_a) < 8:
        return 0.0
    errors = places_b - (places_a @ affine[:, :2].T + affine[:, 2])
    apart = np.hypot(*(places_b[:, None] - places_b[None, :]).T)
    apart[apart < 6] = np.inf
    nearest = np.argpartition(apart, 4, axis=1)[:, :4]
    products = np.einsum("id,ijd->ij", errors, errors[nearest])
    return float(np.sqrt(max(0.0, float(np.mean(products)))))


def _distances(affine: Matrix, places_a: Matrix, places_b: Matrix) -> Matrix:
    return np.asarray(
        np.hypot(*(places_a @ affine[:, :2].T + affine[:, 2] - places_b).T), np.float64
    )
