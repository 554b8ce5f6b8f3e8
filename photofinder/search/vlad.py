"""Many local descriptors of a picture as one vector of fixed length.

VLAD: H. Jégou et al., "Aggregating local image descriptors into compact codes" (2012); each
centre's sum of differences scaled to length 1 after R. Arandjelović and A. Zisserman, "All about
VLAD" (2013); projected and whitened after H. Jégou and O. Chum, "Negative evidences and
co-occurences in image retrieval: the benefit of PCA and whitening" (2012).
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
_TINY = 1e-6


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`mean` [d] and `axes` [d, r] reduce a descriptor of length 1; `centres` [k, r]."""

    mean: Floats
    axes: Floats
    centres: Floats

    @classmethod
    def of(cls, arrays: Mapping[str, Floats]) -> "Vocabulary":
        """From the arrays of a model file. Raises KeyError, ValueError for wrong shapes."""
        mean, axes, centres = (arrays[f"descriptor_{n}"] for n in ("mean", "axes", "centres"))
        if mean.ndim != 1 or axes.shape[:1] != mean.shape or centres.shape[1:] != axes.shape[1:]:
            raise ValueError("its vocabulary has wrong shapes")
        return cls(mean, axes, centres)

    def arrays(self) -> dict[str, Floats]:
        """For a model file; `of` reads them."""
        return {
            "descriptor_mean": self.mean,
            "descriptor_axes": self.axes,
            "descriptor_centres": self.centres,
        }

    @property
    def length(self) -> int:
        """The length of an aggregated vector."""
        return self.centres.size

    def aggregate(self, descriptors: Floats) -> Floats:
        """Descriptors [n, d] of length 1 to one vector [k * r] of length 1; zero for none."""
        sums = np.zeros(self.centres.shape, np.float32)
        if len(descriptors):
            reduced = np.asarray((descriptors - self.mean) @ self.axes, np.float32)
            nearest = self.nearest(reduced)
            np.add.at(sums, nearest, reduced - self.centres[nearest])
        sums /= np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), _TINY)
        vector = sums.ravel()
        return np.asarray(vector / max(float(np.linalg.norm(vector)), _TINY), np.float32)

    def nearest(self, reduced: Floats) -> npt.NDArray[np.intp]:
        """The centre of each reduced descriptor [n, r]."""
        halves = (self.centres**2).sum(axis=1) / 2
        return np.asarray(np.argmax(reduced @ self.centres.T - halves, axis=1))
