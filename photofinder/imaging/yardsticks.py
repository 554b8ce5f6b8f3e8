"""What three well-known programs call a copy: hashes to measure our own search against.

Each is a function of a picture (uint8 [h, w, 3] RGB) to bits, and the most bits in which two
copies may differ, both as that program has them when nobody changes its settings. Written from
the programs' public sources; used by `photofinder bench-copies` alone.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
import numpy.typing as npt
from PIL import Image

Picture = npt.NDArray[np.uint8]
Bits = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Yardstick:
    """`bits` of a picture; pictures that differ in at most `limit` of them are copies."""

    bits: Callable[[Picture], Bits]
    limit: int

    def copies(self, first: Bits, second: Bits) -> bool:
        """Whether the program calls two pictures with these bits copies."""
        return int(np.count_nonzero(first != second)) <= self.limit


def _imagededup(picture: Picture) -> Bits:
    """imagededup's PHash (idealo, methods/hashing.py): 32 x 32, the first 8 x 8 coefficients of
    an unscaled cosine transform against their median without the constant one."""
    small = Image.fromarray(picture).resize((32, 32), Image.Resampling.LANCZOS).convert("L")
    row = np.arange(32)
    cosines = np.cos(np.pi * np.outer(row[:8], 2 * row + 1) / 64)
    found = cosines @ np.asarray(small, np.float64) @ cosines.T
    return np.asarray(found.ravel() >= np.median(found.ravel()[1:]))


def _gradient(side: int) -> Callable[[Picture], Bits]:
    """czkawka's default (image_hasher, alg/mod.rs, Gradient): grey, then (side + 1) x side by
    Lanczos; whether each pixel is darker than the next one in its row."""

    def bits(picture: Picture) -> Bits:
        grey = Image.fromarray(picture).convert("L")
        small = np.asarray(grey.resize((side + 1, side), Image.Resampling.LANCZOS))
        return np.asarray((small[:, :-1] < small[:, 1:]).ravel())

    return bits


def _findimagedupes(picture: Picture) -> Bits:
    """findimagedupes 2 (J. Chin): 160 x 160 by sampling, no colour, blurred over 7 x 7, the
    tones stretched and evened, 16 x 16 by sampling, black or white."""
    sampled = np.asarray(Image.fromarray(picture).resize((160, 160), Image.Resampling.NEAREST))
    values = sampled.astype(np.float64)
    lightness = (values.max(axis=2) + values.min(axis=2)) / 2
    wide = np.pad(lightness, 3, mode="edge")
    rows = np.lib.stride_tricks.sliding_window_view(wide, 7, axis=0).mean(axis=-1)
    blurred = np.lib.stride_tricks.sliding_window_view(rows, 7, axis=1).mean(axis=-1)
    # Evening the tones makes their rank count; stretching them first changes no rank.
    levels = np.floor(blurred)
    shares = np.cumsum(np.bincount(levels.astype(np.int64).ravel(), minlength=256))
    evened = shares[levels.astype(np.int64)] - shares[int(levels.min())]
    rest = max(1, levels.size - int(shares[int(levels.min())]))
    return np.asarray((evened[5::10, 5::10] / rest > 0.5).ravel())


YARDSTICKS: Mapping[str, Yardstick] = MappingProxyType(
    {
        "imagededup": Yardstick(_imagededup, 10),
        # The window's settings; its command line allows 5 bits and takes the nearest pixels.
        "czkawka": Yardstick(_gradient(16), 10),
        # What it was until 2022, at "medium".
        "czkawka_8": Yardstick(_gradient(8), 5),
        # 90 % of 256 bits.
        "findimagedupes": Yardstick(_findimagedupes, 25),
    }
)
"""By the name of the program."""
