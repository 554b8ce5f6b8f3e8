"""SURF keypoints: H. Bay et al., "Speeded-Up Robust Features" (2008), as mahotas computes them.

SURF was patented, so it does not come with this program: the extra `surf` installs mahotas. That is
the one implementation, for vectors of another would not fit to the vocabulary.

Of mahotas only the first octave is used, on smaller and smaller pictures. Its later octaves leave
out a border that doubles with each twice over: in a picture of 512 px nothing is found from the
third on, and copies of half the size have hardly a keypoint in common. It also refines places and
scales with the wrong sign (a blob at 80.3 is found at 79.7), which is turned round here.
"""

import importlib.util
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from photofinder.errors import ExtraMissing

Bytes = npt.NDArray[np.uint8]
Doubles = npt.NDArray[np.float64]

LENGTH = 64
"""Values of a descriptor."""
ZERO = 128
"""The byte that stands for 0 in a descriptor."""
_SCALE = 200.0  # of a descriptor of length 1 hardly any value is beyond 0.6
_THRESHOLD = 0.1
_DIAMETER = 2.0
_FILTERS = 5
_LOBE = 0.4
"""Scale of a keypoint per pixel of a filter's lobe; the lobes are 3, 5, 7 ... pixels wide."""
_MARGIN = 64
"""The descriptor of a keypoint of the largest scale reaches so many pixels: so far the picture is
continued by its mirror image, or nothing would be found near its edges."""
_SMALLEST = 16


def require() -> None:
    """Raise ExtraMissing with the command to run when SURF is not installed."""
    if importlib.util.find_spec("mahotas") is None:
        raise ExtraMissing(
            "SURF needs the package mahotas. Install it with: pip install 'photofinder[surf]'."
        )


def detect_surf(grey: Bytes, limit: int) -> tuple[npt.NDArray[np.float32], Bytes]:
    """At most `limit` keypoints of each size of a grey picture [h, w], and their descriptors.

    The first is a table [n, 5] of x, y, diameter, angle in degrees and strength, the second uint8
    [n, 64]: value * 200 + 128. Raises ExtraMissing when SURF is not installed.
    """
    require()
    found = [np.empty((0, 6 + LENGTH))]
    height, width = grey.shape
    step = 1
    while step == 1 or min(height, width) >= _SMALLEST * step:
        size = (max(1, round(width / step)), max(1, round(height / step)))
        small = grey if step == 1 else cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
        points = _octave(np.asarray(small, np.uint8), limit)
        points[:, 0] = (points[:, 0] + 0.5) * height / size[1] - 0.5
        points[:, 1] = (points[:, 1] + 0.5) * width / size[0] - 0.5
        points[:, 2] *= step
        found.append(points)
        step *= 2
    rows = np.concatenate(found)
    rows[:, :2] = np.clip(rows[:, :2], 0, (height - 1, width - 1))
    y, x, scale, strength, _, angle = rows[:, :6].T
    table = np.stack([x, y, scale * _DIAMETER, np.degrees(angle) % 360.0, strength], axis=1)
    descriptors = np.clip(np.rint(rows[:, 6:] * _SCALE) + ZERO, 0, 255)
    return table.astype(np.float32), descriptors.astype(np.uint8)


def _octave(grey: Bytes, limit: int) -> Doubles:
    """The strongest keypoints of about 2 to 4 pixels: rows of y, x, scale, strength, sign of the
    Laplacian, angle in radians, descriptor."""
    from mahotas.features import surf

    wide = cv2.copyMakeBorder(grey, _MARGIN, _MARGIN, _MARGIN, _MARGIN, cv2.BORDER_REFLECT_101)
    sums: Any = surf.integral(wide)
    points = surf.interest_points(sums, 1, _FILTERS, 1, _THRESHOLD, None, True)
    places = np.rint(points[:, :2])
    points[:, :2] = 2 * places - points[:, :2]
    layers = (points[:, 2] / _LOBE - 1) / 2
    points[:, 2] = _LOBE * (2 * (2 * np.rint(layers) - layers) + 1)
    height, width = grey.shape
    inside = (np.rint(points[:, :2]) >= _MARGIN).all(axis=1)
    inside &= (np.rint(points[:, :2]) < (_MARGIN + height, _MARGIN + width)).all(axis=1)
    described: Doubles = surf.descriptors(sums, points[inside][:limit], True)
    described[:, :2] -= _MARGIN
    return described
