"""Parts of labelled photos to hold out, so that no copy of a held out photo was learned from."""

import numpy as np
import numpy.typing as npt

F32 = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]

FOLDS = 3
"""Each photo is held out once, while the others are learned from."""
_SAME_HASH = 6
_ROWS = 512
_NEAR_LOOK = 0.98


def near_copies(
    look: F32, copy: F32 | None, identical: float | None, hashes: npt.NDArray[np.uint64]
) -> Ints:
    """Groups of photos that show the same picture, int64 [n]: the number of one of them.

    Two photos are together when their copy vectors have the cosine `identical` or more (their look
    vectors almost 1, for a model without copy vectors), or when their perceptual hashes
    (uint64 [n]) differ in a few bits.
    """
    groups = list(range(len(look)))

    def first(row: int) -> int:
        """The number of a photo's group."""
        while groups[row] != row:
            groups[row] = groups[groups[row]]
            row = groups[row]
        return row

    vectors, limit = (look, _NEAR_LOOK) if copy is None or identical is None else (copy, identical)
    # As signs, hashes are compared by products: each bit that differs takes 2 away from 64.
    bits = np.unpackbits(hashes.astype(np.uint64).view(np.uint8).reshape(-1, 8), axis=1)
    signs = bits.astype(np.float32) * 2 - 1
    for start in range(0, len(look), _ROWS):
        rows = slice(start, start + _ROWS)
        alike = (vectors[rows] @ vectors.T >= limit) | (
            signs[rows] @ signs.T >= 64 - 2 * _SAME_HASH
        )
        for row, other in np.argwhere(alike):
            if row + start < other:
                groups[first(int(other))] = first(int(row + start))
    return np.array([first(row) for row in range(len(groups))], dtype=np.int64)


def folds_of(labels: Ints, groups: Ints, seed: int, count: int = FOLDS) -> Ints:
    """The part 0..count-1 of each photo, int64 [n]: every album evenly spread, drawn by the
    seed, every group within one part."""
    order = np.random.default_rng(seed).permutation(len(labels))
    order = order[np.argsort(labels[order], kind="stable")]
    part: dict[int, int] = {}
    for at in order:
        part.setdefault(int(groups[at]), len(part) % count)
    return np.array([part[int(group)] for group in groups], dtype=np.int64)
