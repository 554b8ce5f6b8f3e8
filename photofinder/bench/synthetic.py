"""Libraries of photos that never were: rows and vectors without files."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from photofinder.bench import made
from photofinder.library.library import Library
from photofinder.library.records import Differences, ModelRow, NewPhoto, SeenFile
from photofinder.paths import FileStat

BATCH = 10_000
Vectors = Iterator[npt.NDArray[np.float32]]


def fill(library: Library, model: ModelRow, photos: int, copies: Vectors | None = None) -> None:
    """Add `photos` photos with made vectors; `copies` gives those of the copy output in chunks of
    BATCH rows. Their hashes are random, so none is near another by chance."""
    root = library.roots.add(b"/synthetic", "bench", b"synthetic")
    copies = copies or made.vectors(photos, max(model.copy, 1), seed=1)
    hashes = np.random.default_rng(2).integers(0, 1 << 63, photos)
    for start, look in zip(range(0, photos, BATCH), made.vectors(photos, model.look), strict=True):
        copy = next(copies)
        count = len(look)
        seen = tuple(
            SeenFile(b"%03d" % (number // 1000), b"%07d.jpg" % number, _stat(number))
            for number in range(start, start + count)
        )
        with library.transaction():
            library.files.apply(Differences(root.id, added=seen))
            for row in range(count):
                photo_id = library.photos.store(_photo(start + row, int(hashes[start + row])))
                library.vectors.put(model, photo_id, look[row], copy[row] if model.copy else None)


def _stat(number: int) -> FileStat:
    return FileStat(3_000_000, (1_000_000_000 + number) * 1_000_000_000, 1, number)


def _photo(number: int, phash: int) -> NewPhoto:
    return NewPhoto(
        file_id=number + 1, stat=_stat(number), content=number.to_bytes(32, "big"), width=4000,
        height=3000, format="jpeg", colour=0x808080, phash=phash, dhash=phash, thumbnail=b"",
    )  # fmt: skip
