"""What a network costs in torch itself, one photo after the other: the naive way to embed."""

import time
from statistics import median

import torch

from photofinder.export.architectures import ARCHITECTURES
from photofinder.export.backbones.backbone import FeatureExtractor

_REPEATS = 7


def torch_ms(model: str, size: int) -> float | None:
    """Milliseconds for one photo of `size` pixels in float32, with as many threads as torch takes.

    `model` is named as `photofinder models add` names models; None when it is none of those. The
    weights are random: what a product costs does not depend on them.
    """
    known = ARCHITECTURES.get(model.split("-")[0])
    if known is None:
        return None
    pooling = known.poolings[0]
    network = FeatureExtractor(known.build(pooling, size), pooling).eval()
    picture = torch.zeros(1, 3, size, size)
    times = []
    with torch.inference_mode():
        network(picture)  # the first run also allocates
        for _ in range(_REPEATS):
            start = time.perf_counter()
            network(picture)
            times.append(time.perf_counter() - start)
    return 1000 * median(times)
