"""Classical methods as models: a method's name and the few arrays it needs (see array_file).

`mean` is taken from each vector, `axes` (if there) then projects it; keypoint methods bring a
vocabulary (see vlad).
"""

from collections.abc import Callable, Mapping

import numpy as np
import numpy.typing as npt

from photofinder.errors import ModelError
from photofinder.imaging.descriptors import colour_layout, hash_signs, hog
from photofinder.imaging.keypoints import Method, detect
from photofinder.search.array_file import METADATA, read_arrays
from photofinder.search.model_spec import ModelSpec
from photofinder.search.vlad import Vocabulary

Floats = npt.NDArray[np.float32]
Pixels = npt.NDArray[np.uint8]

KEYPOINTS = 300
"""So many keypoints of a picture are aggregated."""
_WHOLE: Mapping[str, Callable[[Pixels], Floats]] = {
    "hog": hog,
    "colour-layout": colour_layout,
    "hash": hash_signs,
}


class Classical:
    """One method with its arrays; `rows` may be called from several threads at once."""

    batch = 8

    def __init__(self, data: bytes, spec: ModelSpec) -> None:
        """Raises ModelError when the arrays are not what the method needs."""
        try:
            arrays = {
                name: array.astype(np.float32)
                for name, array in read_arrays(data).items()
                if name != METADATA
            }
            self.describe = describer(spec.method, arrays)
            self._mean, self._axes = arrays.get("mean"), arrays.get("axes")
            self._length = spec.look
            size = spec.spec.size
            noise = np.random.default_rng(0).integers(0, 256, (size, size, 3), dtype=np.uint8)
            self._row(noise)  # shows whether the arrays fit together
        except (ValueError, KeyError) as error:
            raise ModelError(f"The model '{spec.name}' cannot be loaded: {error}.") from error

    def rows(self, pixels: Pixels, limit_s: float | None = None) -> list[Floats]:
        """uint8 [n, s, s, 3] to the one output [n, d]; every method ends by itself, so there is
        no need of a limit."""
        del limit_s
        return [np.stack([self._row(picture) for picture in pixels])]

    def _row(self, picture: Pixels) -> Floats:
        vector = self.describe(np.ascontiguousarray(picture))
        if not vector.any():  # no keypoints at all: nothing to compare
            return np.zeros(self._length, np.float32)
        if self._mean is not None:
            vector = vector - self._mean
        if self._axes is not None:
            vector = vector @ self._axes
        if vector.shape != (self._length,):
            raise ValueError(f"it gives {vector.shape} instead of ({self._length},)")
        return vector


def describer(
    method: str, arrays: Mapping[str, Floats]
) -> Callable[[npt.NDArray[np.uint8]], Floats]:
    """A method as a function of pixels [s, s, 3]. Raises KeyError, ValueError when the arrays
    do not fit."""
    if method in _WHOLE:
        return _WHOLE[method]
    vocabulary, kind = Vocabulary.of(arrays), Method(method)

    def aggregated(rgb: Pixels) -> Floats:
        found = detect(rgb, kind, KEYPOINTS, max(rgb.shape))
        return vocabulary.aggregate(found.units())

    return aggregated
