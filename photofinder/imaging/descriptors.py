"""Whole pictures as vectors, the classical ways: gradients, colours, hashes.

HOG: N. Dalal and B. Triggs, "Histograms of Oriented Gradients for Human Detection" (2005), here
over the whole picture. Colour layout: E. Kasutani and A. Yamada, "The MPEG-7 Color Layout
Descriptor" (2001). Hashes: see hashing.
"""

import cv2
import numpy as np
import numpy.typing as npt

from photofinder.imaging.hashing import dhash, phash

Floats = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]

_HOG_SIDE, _HOG_BLOCK, _HOG_CELL, _HOG_BINS = 128, 32, 16, 9
HOG_LENGTH = 7 * 7 * 4 * _HOG_BINS
_GRID = 8
_LUMINANCE, _CHROMINANCE = 28, 15
COLOUR_LENGTH = _LUMINANCE + 2 * _CHROMINANCE
HASH_LENGTH = 128


def hog(rgb: Bytes) -> Floats:
    """Histograms of gradient directions in 7 x 7 overlapping blocks of an RGB picture
    [h, w, 3]: float32 [1764], each block of length 1 or less."""
    grey = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY)
    side = (_HOG_SIDE, _HOG_SIDE)
    small = cv2.resize(grey, side, interpolation=cv2.INTER_AREA)
    block, stride = (_HOG_BLOCK, _HOG_BLOCK), (_HOG_BLOCK // 2, _HOG_BLOCK // 2)
    descriptor = cv2.HOGDescriptor(side, block, stride, (_HOG_CELL, _HOG_CELL), _HOG_BINS)
    return np.asarray(descriptor.compute(small), np.float32).ravel()


def colour_layout(rgb: Bytes) -> Floats:
    """Low frequencies of an 8 x 8 miniature of an RGB picture [h, w, 3] in luminance and two
    colour differences: float32 [58], in zigzag order, in grey levels around the middle."""
    small = cv2.resize(rgb, (_GRID, _GRID), interpolation=cv2.INTER_AREA)
    planes = cv2.cvtColor(small, cv2.COLOR_RGB2YCrCb).astype(np.float32) - 128
    order = _zigzag()
    parts = [
        np.asarray(cv2.dct(np.ascontiguousarray(planes[:, :, plane]))).ravel()[order[:count]]
        for plane, count in enumerate((_LUMINANCE, _CHROMINANCE, _CHROMINANCE))
    ]
    return np.concatenate(parts).astype(np.float32)


def hash_signs(rgb: Bytes) -> Floats:
    """The bits of pHash and dHash as -1 and 1: float32 [128]. The cosine of two such rows is
    1 - d / 64 for d bits that differ."""
    joined = phash(rgb).to_bytes(8, "big") + dhash(rgb).to_bytes(8, "big")
    bits = np.unpackbits(np.frombuffer(joined, np.uint8))
    return np.where(bits == 1, 1.0, -1.0).astype(np.float32)


def _zigzag() -> npt.NDArray[np.intp]:
    """Places of an 8 x 8 table by rising frequency, as JPEG orders them."""
    row, column = np.divmod(np.arange(_GRID * _GRID), _GRID)
    diagonal = row + column
    along = np.where(diagonal % 2 == 0, column, row)
    return np.lexsort((along, diagonal))
