"""Made photos and vectors: no picture of anybody, the same at every run."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from photofinder.imaging.encoding import jpeg

WIDTH, HEIGHT = 4000, 3000


def picture(seed: int, width: int = WIDTH, height: int = HEIGHT) -> npt.NDArray[np.uint8]:
    """A picture with detail at every scale, uint8 [height, width, 3]; about as hard to
    compress as a photo (patches of noise, each octave half as strong, and grain)."""
    rng = np.random.default_rng(seed)
    half = ((height + 1) // 2, (width + 1) // 2)
    total = np.full((*half, 3), 128, np.float32)
    cells, strength = 4, 60.0
    while cells < min(width, height) // 4:
        coarse = strength * rng.standard_normal((cells, cells, 3)).astype(np.float32)
        rows, columns = (np.arange(length) * cells // length for length in half)
        total += coarse[rows][:, columns]
        cells, strength = cells * 4, strength * 0.5
    smooth = np.clip(total, 12, 243).astype(np.uint8).repeat(2, axis=0).repeat(2, axis=1)
    grain = rng.integers(0, 25, (height, width, 1), dtype=np.uint8)
    return smooth[:height, :width] + grain - 12


def photo(seed: int) -> bytes:
    """A 12-megapixel JPEG."""
    return jpeg(picture(seed), 88)


def variants(data: bytes, count: int) -> Iterator[bytes]:
    """The same JPEG with different comments: other contents, the same work."""
    for number in range(count):
        comment = b"%08d" % number
        yield data[:2] + b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment + data[2:]


def vectors(count: int, dimension: int, seed: int = 0) -> Iterator[npt.NDArray[np.float32]]:
    """Unit vectors in chunks of up to 10,000 rows, gathered around common centres as the
    vectors of real photos are."""
    rng = np.random.default_rng(seed)
    centres = rng.standard_normal((max(count // 50, 1), dimension)).astype(np.float32)
    for start in range(0, count, 10_000):
        size = min(10_000, count - start)
        rows = centres[rng.integers(0, len(centres), size)]
        rows = rows + 0.6 * rng.standard_normal((size, dimension)).astype(np.float32)
        yield rows / np.linalg.norm(rows, axis=1, keepdims=True)
