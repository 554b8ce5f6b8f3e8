"""Content hash of a file and perceptual hashes of a picture.

pHash after C. Zauner, "Implementation and Benchmarking of Perceptual Image Hash Functions"
(2010): signs of low DCT frequencies against their median. dHash after N. Krawetz, "Kind of
Like That" (2013): signs of horizontal brightness steps.
"""

import hashlib
from functools import lru_cache

import numpy as np
import numpy.typing as npt

_SIDE = 32
_BANDS = 8
_LEAST_DETAIL = 12
_NOISE = 1e-6  # a flat picture's coefficients are rounding noise: call them zero


def content_hash(data: bytes) -> bytes:
    """BLAKE2b of the file's bytes, 32 bytes."""
    return hashlib.blake2b(data, digest_size=32).digest()


@lru_cache(maxsize=1)
def _dct_rows() -> npt.NDArray[np.float64]:
    """Rows 1 to 8 of the orthonormal 32-point DCT-II, [8, 32]; row 0 is the mean."""
    k = np.arange(1, _BANDS + 1)[:, None]
    n = np.arange(_SIDE)[None, :]
    rows = np.cos(np.pi * (2 * n + 1) * k / (2 * _SIDE))
    return np.asarray(rows * np.sqrt(2.0 / _SIDE), np.float64)


def phash(rgb: npt.NDArray[np.uint8]) -> int:
    """64-bit DCT hash of an RGB picture [h, w, 3]; near copies differ in few bits."""
    small = _grey(rgb, _SIDE, _SIDE).astype(np.float64)
    rows = _dct_rows()
    bands = (rows @ small @ rows.T).ravel()
    bands[np.abs(bands) < _NOISE] = 0.0
    return _bits(bands > np.median(bands))


def dhash(rgb: npt.NDArray[np.uint8]) -> int:
    """64-bit gradient hash of an RGB picture [h, w, 3]: eight steps in each of eight rows."""
    small = _grey(rgb, _BANDS + 1, _BANDS).astype(np.int16)
    return _bits((small[:, 1:] > small[:, :-1]).ravel())


def plain(dhash: int) -> bool:
    """Whether the picture with this dHash has next to no detail: its brightness steps one way
    nearly everywhere. So are most plain pictures with grain, few photos, and those are skies and
    seas."""
    steps = dhash.bit_count()
    return min(steps, _BANDS * _BANDS - steps) < _LEAST_DETAIL


def _grey(rgb: npt.NDArray[np.uint8], width: int, height: int) -> npt.NDArray[np.uint8]:
    from PIL import Image  # here: the window needs `plain` alone, and starts sooner without

    image = Image.fromarray(rgb).convert("L")
    return np.asarray(image.resize((width, height), Image.Resampling.BOX))


def _bits(signs: npt.NDArray[np.bool_]) -> int:
    return int.from_bytes(np.packbits(signs).tobytes(), "big")
