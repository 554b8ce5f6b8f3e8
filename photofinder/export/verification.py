"""Whether a file does what the network does, and which precision is the better one."""

import time

import numpy as np
import numpy.typing as npt
import torch

from photofinder.errors import ModelError
from photofinder.export.backbones.backbone import FeatureExtractor
from photofinder.search.embedder import Embedder
from photofinder.search.model_spec import ModelSpec

Floats = npt.NDArray[np.float32]
Pixels = npt.NDArray[np.uint8]

PARITY = 0.9999
OVERLAP = 0.95
NEIGHBOURS = 10
_BATCH, _RUNS = 8, 5


def normalised(pixels: Pixels, spec: ModelSpec) -> Floats:
    """uint8 [n, s, s, 3] as the network's float32 [n, 3, s, s]."""
    mean, std = np.array(spec.mean, np.float32), np.array(spec.std, np.float32)
    planes = ((pixels.astype(np.float32) / 255 - mean) / std).transpose(0, 3, 1, 2)
    return np.ascontiguousarray(planes, np.float32)


def torch_vectors(model: FeatureExtractor, pixels: Pixels, spec: ModelSpec) -> Floats:
    """Unit vectors [n, d] as torch computes them."""
    rows = []
    with torch.inference_mode():
        for at in range(0, len(pixels), 8):
            batch = torch.from_numpy(normalised(pixels[at : at + 8], spec))
            rows.append(model(batch).numpy())
    return np.concatenate(rows)


def file_vectors(spec: ModelSpec, pixels: Pixels) -> Floats:
    """Unit vectors [n, d] as the app will compute them. Raises ModelError."""
    with Embedder(spec) as embedder:
        found = embedder.embed(pixels)
    if not found.ok.all():
        raise ModelError(f"The model '{spec.name}' gives no usable vector for a photo.")
    return found.look


def least_cosine(a: Floats, b: Floats) -> float:
    """The worst agreement of the rows of two sets of unit vectors."""
    return float(np.einsum("ij,ij->i", a, b).min())


def neighbour_overlap(a: Floats, b: Floats) -> float:
    """The share of each row's ten nearest other rows that two sets of unit vectors agree on."""
    nearest = []
    for rows in (a, b):
        scores = rows @ rows.T
        np.fill_diagonal(scores, -2)
        nearest.append(np.argsort(-scores, axis=1)[:, :NEIGHBOURS])
    shared = [len(np.intersect1d(x, y)) for x, y in zip(*nearest, strict=True)]
    return float(np.mean(shared)) / nearest[0].shape[1]


def speed_up(full: ModelSpec, small: ModelSpec, pixels: Pixels) -> float:
    """How many times less processor time the second takes for a batch, on one core."""
    batch = pixels[:_BATCH]
    with Embedder(full) as first, Embedder(small) as second:
        times: tuple[list[float], list[float]] = ([], [])
        for _ in range(_RUNS):
            for embedder, taken in zip((first, second), times, strict=True):
                start = time.thread_time()
                embedder.embed(batch)
                taken.append(time.thread_time() - start)
    return float(np.median(times[0]) / max(float(np.median(times[1])), 1e-9))


def int8_or_not(overlap: float, faster: float, worthwhile: float) -> tuple[bool, str]:
    """Whether int8 is taken instead of fp32, and why; the numbers as measured here, `worthwhile`
    the least gain in speed (see Architecture)."""
    same, gain = f"{overlap:.0%} of the nearest neighbours stay", f"{faster:.1f} times as fast"
    if overlap < OVERLAP:
        return False, f"int8 would change too much ({same}, {OVERLAP:.0%} must; {gain})"
    if faster < worthwhile:
        return False, f"int8 would gain too little ({gain} here, {worthwhile} is the least; {same})"
    return True, f"{gain} as fp32 here, and {same} the same"
