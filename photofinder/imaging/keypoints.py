"""Local features of a picture: where they are, how large, which way, and what they look like.

SIFT: D. Lowe, "Distinctive Image Features from Scale-Invariant Keypoints" (2004), described as
RootSIFT: R. Arandjelović and A. Zisserman, "Three things everyone should know to improve object
retrieval" (2012). ORB: E. Rublee et al. (2011). AKAZE: P. Alcantarilla et al. (2013). SURF: see
there.
"""

import io
import zlib
from dataclasses import dataclass
from enum import StrEnum

import cv2
import numpy as np
import numpy.typing as npt

from photofinder.imaging.surf import ZERO, detect_surf

Floats = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]

LONGEST = 512
"""Pictures are searched at this longest side, in pixels, unless told otherwise."""
LIMIT = 500
"""So many keypoints are kept, the strongest of every part of the picture first."""
SMALL = 256
"""Pictures smaller than this are enlarged to twice their size: they have more to say."""
_CELLS = 6
_ROOT_SCALE = 512.0
"""RootSIFT values lie in 0..1, nearly all below a half: kept as bytes of 1/512."""
# A third of OpenCV's own threshold: a pale or dark copy must still have its keypoints.
_CONTRAST = 0.013


# Who asks for keypoints brings the threads; OpenCV's own would only wait for each other.
cv2.setNumThreads(1)


class Method(StrEnum):
    """The kinds of keypoints."""

    SIFT = "sift"
    ORB = "orb"
    AKAZE = "akaze"
    SURF = "surf"
    """Needs the extra of this name."""


@dataclass(frozen=True, slots=True)
class Keypoints:
    """The keypoints of one picture, strongest of each part first.

    `x`, `y`, `size` (diameter) are pixels of a picture of `width` x `height`, the centre of
    its first pixel being (0, 0); `angle` is in degrees clockwise from the x axis. All five
    arrays are float32 [n]. `descriptors`: uint8 [n, d]; for SIFT RootSIFT in 1/512, d = 128;
    for ORB and AKAZE packed bits, d = 32 and 61; for SURF see there, d = 64.
    """

    method: Method
    width: int
    height: int
    x: Floats
    y: Floats
    size: Floats
    angle: Floats
    response: Floats
    descriptors: Bytes

    def __len__(self) -> int:
        return len(self.x)

    def units(self) -> Floats:
        """Descriptors as rows of length 1, float32 [n, d]: their products measure likeness."""
        if self.method is Method.SIFT:
            rows = self.descriptors.astype(np.float32)
        elif self.method is Method.SURF:
            rows = self.descriptors.astype(np.float32) - ZERO
        else:
            rows = np.unpackbits(self.descriptors, axis=1).astype(np.float32) * 2 - 1
        lengths = np.sqrt(np.einsum("ij,ij->i", rows, rows))
        return np.asarray(rows / np.maximum(lengths, 1e-6)[:, None], np.float32)

    def to_bytes(self) -> bytes:
        """Packed for a cache; `from_bytes` reads it."""
        buffer = io.BytesIO()
        table = np.stack([self.x, self.y, self.size, self.angle, self.response])
        np.savez(
            buffer,
            head=np.array([list(Method).index(self.method), self.width, self.height], np.int32),
            table=table,
            descriptors=self.descriptors,
        )
        return zlib.compress(buffer.getvalue(), 1)

    @classmethod
    def from_bytes(cls, data: bytes) -> "Keypoints":
        """Raises ValueError when the bytes are not from `to_bytes`."""
        try:
            with np.load(io.BytesIO(zlib.decompress(data)), allow_pickle=False) as parts:
                head, table, descriptors = parts["head"], parts["table"], parts["descriptors"]
            if table.shape != (5, len(descriptors)) or descriptors.dtype != np.uint8:
                raise ValueError(f"keypoints of shape {table.shape}")
            method = list(Method)[int(head[0])]
        except (KeyError, IndexError, OSError, zlib.error) as error:
            raise ValueError(f"no keypoints: {error}") from error
        return _from_table(method, int(head[1]), int(head[2]), table.T, descriptors)


def detect(
    rgb: Bytes, method: Method = Method.SIFT, limit: int = LIMIT, longest: int = LONGEST
) -> Keypoints:
    """Find the keypoints of an RGB picture [h, w, 3] (or a grey one [h, w]).

    The picture is scaled down to `longest` first; the result is in pixels of that size. The
    `limit` keypoints are spread: the strongest of each part come before second ones.
    """
    grey = scaled_grey(rgb, longest)
    if max(grey.shape) < SMALL:
        twice = cv2.resize(grey, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC)
        grey = np.asarray(twice, np.uint8)
    height, width = grey.shape
    table, rows = _found(grey, method, limit)
    if not len(table):
        return _from_table(method, width, height, table, np.empty((0, 32), np.uint8))
    order = _spread(table, width, height)[:limit]
    chosen = rows[order]
    descriptors = _root(chosen) if method is Method.SIFT else np.asarray(chosen, np.uint8)
    return _from_table(method, width, height, table[order], descriptors)


def _found(grey: Bytes, method: Method, limit: int) -> tuple[Floats, npt.NDArray[np.generic]]:
    """All keypoints as rows of x, y, size, angle, response, and their descriptors."""
    if method is Method.SURF:
        return detect_surf(grey, limit)
    found, rows = _detector(method, limit).detectAndCompute(grey, None)
    if rows is None or not len(found):
        return np.empty((0, 5), np.float32), np.empty((0, 32), np.uint8)
    table = np.array(
        [(p.pt[0], p.pt[1], p.size, p.angle % 360.0, p.response) for p in found], np.float32
    )
    return table, rows


def _from_table(
    method: Method, width: int, height: int, table: Floats, descriptors: Bytes
) -> Keypoints:
    x, y, size, angle, response = np.ascontiguousarray(table.T, np.float32)
    return Keypoints(method, width, height, x, y, size, angle, response, descriptors)


def scaled_grey(rgb: Bytes, longest: int) -> Bytes:
    """The picture in grey, scaled down so that its longest side is at most `longest`."""
    height, width = rgb.shape[:2]
    scale = longest / max(height, width)
    small = rgb
    if scale < 1:
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        small = np.asarray(cv2.resize(rgb, size, interpolation=cv2.INTER_AREA), np.uint8)
    if small.ndim == 2:
        return small
    return np.asarray(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.uint8)


def _detector(method: Method, limit: int) -> cv2.Feature2D:
    if method is Method.SIFT:
        return cv2.SIFT.create(nfeatures=0, contrastThreshold=_CONTRAST)
    if method is Method.ORB:
        return cv2.ORB.create(nfeatures=2 * limit, fastThreshold=10)
    return cv2.AKAZE.create(threshold=0.0005)


def _root(rows: npt.NDArray[np.generic]) -> Bytes:
    values = rows.astype(np.float32)
    values /= np.maximum(values.sum(axis=1, keepdims=True), 1e-6)
    return np.asarray(np.minimum(np.sqrt(values) * _ROOT_SCALE + 0.5, 255), np.uint8)


def _spread(table: Floats, width: int, height: int) -> npt.NDArray[np.intp]:
    """An order in which the best of every cell come first, then the second ones, and so on."""
    columns = np.minimum(table[:, 0] * _CELLS / width, _CELLS - 1).astype(np.int64)
    rows = np.minimum(table[:, 1] * _CELLS / height, _CELLS - 1).astype(np.int64)
    cell = rows * _CELLS + columns
    # Ties are broken by place, so that the order never depends on the detector's threads.
    by_cell = np.lexsort((table[:, 0], table[:, 1], -table[:, 4], cell))
    starts = np.r_[0, np.flatnonzero(np.diff(cell[by_cell])) + 1]
    lengths = np.diff(np.r_[starts, len(cell)])
    rank = np.arange(len(cell)) - np.repeat(starts, lengths)
    return by_cell[np.lexsort((by_cell, -table[by_cell, 4], rank))]
