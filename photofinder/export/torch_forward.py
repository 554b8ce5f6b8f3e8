"""A network run by torch itself, one photo after the other: the naive way to embed."""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
import torch

from photofinder.export.architectures import ARCHITECTURES
from photofinder.export.backbones.backbone import FeatureExtractor


def torch_forward(model: str, size: int) -> Callable[[npt.NDArray[np.uint8]], object] | None:
    """What embeds a picture (uint8 [size, size, 3]) in float32 with as many threads as torch takes.

    `model` is named as `photofinder models add` names models; None when it is none of those. The
    weights are random: what a product costs does not depend on them.
    """
    known = ARCHITECTURES.get(model.split("-")[0])
    if known is None:
        return None
    pooling = known.poolings[0]
    network = FeatureExtractor(known.build(pooling, size), pooling).eval()

    def embed(picture: npt.NDArray[np.uint8]) -> object:
        with torch.inference_mode():
            batch = torch.from_numpy(np.array(picture)).permute(2, 0, 1)[None].float() / 255
            return network((batch - 0.5) / 0.25)

    return embed
