"""Look-alikes of every training photo, by the teacher: hard negatives for `copy`.

In a batch drawn at random hardly two photos look alike, and the descriptor need not learn what
tells them apart. A batch of photos with some of their neighbours asks for just that (Harwood et
al. 2017, "Smart Mining for Deep Metric Learning").
"""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch.nn import functional as F

from training.data import Photos
from training.targets import half_whitening

KEPT = 24
"""So many neighbours of a photo are kept."""
TWIN = 0.8
"""Cosine from which two photos may be one: the sets overlap, at different sizes."""
ROWS = 1024


def neighbours(photos: Photos, cache: Path) -> npt.NDArray[np.int32]:
    """The `KEPT` nearest training photos of each training photo, [n, KEPT] photo numbers.

    Rows of held-out photos are -1. Needs the teacher's features in `cache`; written there on the
    first call.
    """
    path = cache / "neighbours.npy"
    if not path.exists():
        train = photos.numbers(held_out=False)
        tokens = torch.from_numpy(np.load(cache / "teacher-cls.npy")[train].astype(np.float32))
        mean, whiten = half_whitening(tokens)
        rows = F.normalize((tokens - mean) @ whiten, dim=1)
        found = np.full((len(photos.items), KEPT), -1, np.int32)
        for at in range(0, len(rows), ROWS):
            cosines = rows[at : at + ROWS] @ rows.T
            near = cosines.masked_fill_(cosines >= TWIN, -1.0).topk(KEPT, dim=1).indices
            found[train[at : at + ROWS]] = train[near.numpy()]
        half = path.with_suffix(".part.npy")
        np.save(half, found)
        half.rename(path)
    known: npt.NDArray[np.int32] = np.load(path)
    return known


def with_neighbours(
    order: npt.NDArray[np.int64],
    known: npt.NDArray[np.int32],
    each: int,
    rng: np.random.Generator,
) -> npt.NDArray[np.int64]:
    """Every photo of `order` followed by `each` of its neighbours, drawn at random."""
    drawn = rng.permuted(known[order], axis=1)[:, :each]
    return np.concatenate([order[:, None], drawn], 1).reshape(-1).astype(np.int64)
