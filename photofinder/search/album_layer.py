"""The layer of a fine-tuned model that tells albums apart, taken out of its file.

It judges by `look`, so stored vectors are enough and the network need not run.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from photofinder.errors import ModelError
from photofinder.search.model_file import read_verified
from photofinder.search.model_spec import NETWORK, ModelSpec
from photofinder.search.onnx_file import read_onnx
from photofinder.search.onnx_interface import read_weights

WEIGHT, BIAS = "photofinder_albums_weight", "photofinder_albums_bias"
"""Names of the constants in the file."""
F32 = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class AlbumLayer:
    """The softmax of `look @ weight + bias` gives the probability of each of `names`.

    `weight` float32 [d, albums], `bias` [albums]. From the probability `sure` on, nine in ten
    photos that were not learned from were in the album; a photo whose greatest value before the
    softmax is below `least` is unlike all that was learned.
    """

    names: tuple[str, ...]
    sure: float
    least: float
    weight: F32
    bias: F32


def album_layer(spec: ModelSpec) -> AlbumLayer | None:
    """The layer of a model; None for a model that did not learn from albums. Raises ModelError
    when the file has changed or is damaged."""
    if spec.method != NETWORK:
        return None
    data = read_verified(spec.path, spec.name, spec.sha256)
    metadata = read_onnx(data).metadata or {}
    names, sure, least = (metadata.get(key) for key in ("albums", "sure", "least"))
    if names is None:
        return None
    found = read_weights(data, (WEIGHT, BIAS))
    weight, bias = (np.frombuffer(found.get(name, b""), "<u1") for name in (WEIGHT, BIAS))
    good = isinstance(names, list) and all(isinstance(name, str) for name in names)
    if (
        not good
        or not isinstance(sure, (int, float))
        or not isinstance(least, (int, float))
        or weight.nbytes != 4 * spec.look * len(names)
        or bias.nbytes != 4 * len(names)
    ):
        raise ModelError(f"The model '{spec.name}' has a damaged layer for albums.")
    return AlbumLayer(
        tuple(names),
        float(sure),
        float(least),
        weight.view("<f4").astype(np.float32).reshape(spec.look, len(names)),
        bias.view("<f4").astype(np.float32),
    )
