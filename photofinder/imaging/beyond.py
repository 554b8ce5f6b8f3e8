"""Whether each of two pictures shows what lies beyond an edge of the other.

A copy lies within its original, or the original within the copy: one of them ends where the shot
ends. Of two frames from a moving hand each shows a strip that the other has not, be it a hair.
"""

import cv2
import numpy as np
import numpy.typing as npt

from photofinder.imaging.keypoints import Bytes, Floats

Matrix = npt.NDArray[np.float64]

_OUTSIDE = 0.012
"""How far beyond the edge is looked, as a share of the side: pulled corners move less. Half as far
inside is what it is compared with."""
_OUTSIDE_PIXELS = 1.5
"""At least so many pixels of the coarser picture."""
_POINTS = 96
_LEAST = 24
# What somebody put around a picture is plain, or has nothing to do with the picture's edge.
_DETAIL = 3.0
_AS_MUCH = 0.4
_RELATED = 0.4
# Of copies with the frame of their original the edges lie within 0.12 % of each other.
_SAME_FRAME = 0.03
_HAIR = 0.0025
_SUB_PIXEL = 0.6
"""In pixels of the coarser picture: the transform of a small copy is no more exact than this."""


def each_shows_more(a: Bytes, b: Bytes, transform: Matrix) -> bool:
    """Whether each of two grey pictures shows more of the scene than the other; `transform` (3x3)
    takes relative places of a to places of b."""
    coarser = min(max(a.shape), max(b.shape))
    if _shifted(transform, max(_HAIR, _SUB_PIXEL / coarser)):
        return True
    back = np.asarray(np.linalg.inv(transform), np.float64)
    reach = max(_OUTSIDE, _OUTSIDE_PIXELS / coarser)
    return _goes_on(b, transform, reach) and _goes_on(a, back, reach)


def _shifted(transform: Matrix, hair: float) -> bool:
    """Whether both have nearly the same frame, and one lies a hair or more beside the other."""
    corners = _moved(np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float64), transform)
    inside = np.hstack([corners, 1 - corners])  # how far each lies inside b's four edges
    ends = np.stack([inside, np.roll(inside, -1, axis=0)])
    own = np.abs(ends).max(axis=0).argmin(axis=1)  # the edge of b that each edge of a lies on
    ends = ends[:, np.arange(4), own]
    if np.abs(ends).max() > _SAME_FRAME:
        return False
    beyond = ends.mean(axis=0)
    return bool(beyond.max() > hair and beyond.min() < -hair)


def _goes_on(picture: Bytes, transform: Matrix, reach: float) -> bool:
    """Whether a grey picture shows what lies beyond an edge of another one: along a quarter of
    that edge or more there is as much to see just outside as just inside, and it goes together.

    `transform` (3x3) takes relative places of the other one to places of this one.
    """
    smooth = np.asarray(cv2.GaussianBlur(picture, (0, 0), 0.8), np.uint8)
    return any(
        _related(smooth, _moved(outside, transform), _moved(inside, transform))
        for outside, inside in zip(_edges(-reach), _edges(reach / 2), strict=True)
    )


def _edges(inset: float) -> list[Matrix]:
    """Relative places along the four edges, so far inside."""
    along = (np.arange(_POINTS) + 0.5) / _POINTS
    low, high = np.full(_POINTS, inset), np.full(_POINTS, 1 - inset)
    lines = ((along, low), (along, high), (low, along), (high, along))
    return [np.column_stack(line) for line in lines]


def _moved(places: Matrix, transform: Matrix) -> Matrix:
    return np.asarray(places @ transform[:2, :2].T + transform[:2, 2], np.float64)


def _related(picture: Bytes, outside: Matrix, inside: Matrix) -> bool:
    shown = ((outside > 0) & (outside < 1)).all(axis=1)
    if np.count_nonzero(shown) < _LEAST:
        return False
    out, into = (_values(picture, places[shown]) for places in (outside, inside))
    detail_out, detail_in = float(out.std()), float(into.std())
    if detail_in < _DETAIL or detail_out < _AS_MUCH * detail_in:
        return False
    together = float(np.mean((out - out.mean()) * (into - into.mean())))
    return together > _RELATED * (detail_out * detail_in + 1)


def _values(picture: Bytes, places: Matrix) -> Floats:
    height, width = picture.shape
    x, y = (places * (width, height) - 0.5).astype(np.float32).T
    found = cv2.remap(picture, x[None], y[None], cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(found[0], np.float32)
