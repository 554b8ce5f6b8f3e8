"""Albums of made photos: a large difference that says nothing, a small one that names the album."""

from pathlib import Path

import numpy as np
import numpy.typing as npt

from photofinder.imaging.encoding import jpeg

KINDS = {"beach": (1, 1, -1, -1), "garden": (1, -1, 1, -1), "town": (1, -1, -1, 1)}
"""How bright the four quarters of a photo are, each album its own way."""


def photo(kind: str, number: int, loud: float = 60, quiet: float = 14) -> npt.NDArray[np.uint8]:
    """A photo [64, 64, 3] of its own light and colour, its quarters a little of its album."""
    random = np.random.default_rng([number, *kind.encode()])
    light = random.uniform(-loud, loud, 3)
    quarters = quiet * np.array(KINDS[kind], float).reshape(2, 2, 1)
    rough = np.kron(quarters + light + random.normal(0, 10, (2, 2, 3)), np.ones((32, 32, 1)))
    grain = np.kron(random.normal(0, 25, (16, 16, 3)), np.ones((4, 4, 1)))
    return np.clip(128 + rough + grain, 0, 255).astype(np.uint8)


def write_albums(folder: Path, photos: int = 24) -> Path:
    """A folder with an album of `photos` photos for each of KINDS."""
    for kind in KINDS:
        (folder / kind).mkdir(parents=True)
        for number in range(photos):
            (folder / kind / f"{number:02}.jpg").write_bytes(jpeg(photo(kind, number)))
    return folder


def vectors(
    photos: int, albums: int = 4, length: int = 24, seed: int = 0, apart: float = 0.7
) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.int64]]:
    """Unit vectors [n, length] and labels: what parts the albums lies in few of the directions,
    and in many others the photos of one album differ."""
    random = np.random.default_rng(seed)
    labels = np.repeat(np.arange(albums), photos)
    means = np.zeros((albums, length))
    means[:, :albums] = np.eye(albums) * apart
    loud = np.where(np.arange(length) < albums, 0.3, 1.0)
    found = means[labels] + random.normal(size=(len(labels), length)) * loud
    found /= np.linalg.norm(found, axis=1, keepdims=True)
    return found.astype(np.float32), labels.astype(np.int64)
