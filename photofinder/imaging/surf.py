"""SURF keypoints: H. Bay et al., "Speeded-Up Robust Features" (2008), as mahotas computes them.

SURF was patented, so it does not come with this program: the extra `surf` installs mahotas. That is
the one implementation, for vectors of another would not fit to the vocabulary.
"""

import importlib.util

import numpy as np
import numpy.typing as npt

from photofinder.errors import ModelError

LENGTH = 64
"""Values of a descriptor."""
ZERO = 128
"""The byte that stands for 0 in a descriptor."""
_SCALE = 200.0  # of a descriptor of length 1 hardly any value is beyond 0.6
_THRESHOLD = 0.1
_DIAMETER = 2.0


def require() -> None:
    """Raise ModelError with the command to run when SURF is not installed."""
    if importlib.util.find_spec("mahotas") is None:
        raise ModelError(
            "SURF needs the package mahotas, which this installation does not have. Install it "
            "with: pip install 'photofinder[surf]'"
        )


def detect_surf(
    grey: npt.NDArray[np.uint8], limit: int
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.uint8]]:
    """At most `limit` keypoints of a grey picture [h, w], and their descriptors.

    The first is a table [n, 5] of x, y, diameter, angle in degrees and strength, the second uint8
    [n, 64]: value * 200 + 128. Raises ModelError when SURF is not installed.
    """
    require()
    from mahotas.features import surf

    found = surf.surf(grey, threshold=_THRESHOLD, max_points=limit)
    y, x, scale, strength, _, angle = found[:, :6].T
    table = np.stack([x, y, scale * _DIAMETER, np.degrees(angle) % 360.0, strength], axis=1)
    rows = np.clip(np.rint(found[:, 6:] * _SCALE) + ZERO, 0, 255)
    return table.astype(np.float32), rows.astype(np.uint8)
