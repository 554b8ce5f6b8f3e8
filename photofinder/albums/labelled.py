"""Photos of albums as a model sees them."""

import os
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from photofinder.albums.folds import F32, Ints, near_copies
from photofinder.errors import UsageError
from photofinder.imaging.decode_pool import DecodePool
from photofinder.imaging.tasks import Decoded, Task
from photofinder.paths import display
from photofinder.search.embedder import Embedder
from photofinder.search.outside import pictures_below
from photofinder.search.sample_photos import Progress

LEAST_ALBUMS, LEAST_PHOTOS = 2, 10
"""So many albums of so many photos, near copies counted once, are needed to learn anything."""
MOST_PHOTOS = 400
"""Of an album, so many photos at most are learned from, evenly spread."""
_BATCH = 32
_AHEAD = 8


@dataclass(frozen=True, slots=True)
class Labelled:
    """Photos with the album of each: `labels` int64 [n] are places in `names`, which are in order.

    `look` float32 [n, d]: unit vectors; `groups` int64 [n]: near copies (folds.near_copies);
    `contents`: the hash of each file; `pixels`: some of the photos as the model takes them,
    uint8 [m, size, size, 3]. `left_out`: names of albums that are too small.
    """

    names: tuple[str, ...]
    labels: Ints
    look: F32
    groups: Ints
    contents: tuple[bytes, ...]
    pixels: npt.NDArray[np.uint8]
    left_out: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.labels)


def read_albums(
    folder: bytes, embedder: Embedder, tell: Progress, *, copies_from: float | None
) -> Labelled:
    """Read and embed the photos of a folder's subfolders, each of which is an album.

    `copies_from`: the cosine of copy vectors at which two photos show the same picture. Files that
    cannot be read are passed over, and photos that lie in several albums. Raises UsageError when
    there are too few albums or photos.
    """
    names: list[str] = []
    paths: list[bytes] = []
    codes: list[int] = []
    for name in sorted(os.listdir(folder)):
        below = os.path.join(folder, name)
        if name.startswith(b".") or os.path.islink(below) or not os.path.isdir(below):
            continue
        found = list(pictures_below(below))
        step = max(1, -(-len(found) // MOST_PHOTOS))
        codes += [len(names)] * len(found[::step])
        paths += found[::step]
        names.append(display(name))
    return _labelled(names, np.array(codes, np.int64), _Reader(embedder, tell, paths), copies_from)


class _Reader:
    """The photos at these paths, those that can be used: which, and what is known of each."""

    def __init__(self, embedder: Embedder, tell: Progress, paths: Sequence[bytes]) -> None:
        self.rows: list[int] = []
        self.contents: list[bytes] = []
        self.hashes: list[int] = []
        self.pixels: list[npt.NDArray[np.uint8]] = []
        self.look = np.empty((0, embedder.spec.look), np.float32)
        self.copy: F32 | None = None
        looks: list[F32] = [self.look]
        copies: list[F32] = []
        waiting: list[tuple[int, Decoded]] = []

        def embed() -> None:
            batch = np.stack([outcome.picture.inputs[0] for _, outcome in waiting])
            found = embedder.embed(batch)
            if len(self.pixels) < _BATCH:
                self.pixels.extend(batch[found.ok])
            for (row, outcome), ok in zip(waiting, found.ok, strict=True):
                if ok:
                    self.rows.append(row)
                    self.contents.append(outcome.content_hash)
                    self.hashes.append(outcome.picture.phash)
            looks.append(found.look[found.ok])
            if found.copy is not None:
                copies.append(found.copy[found.ok])
            waiting.clear()

        with DecodePool(max(1, min(4, (os.cpu_count() or 2) - 1))) as pool:
            tasks = [Task(path, (embedder.spec.spec,)) for path in paths]
            under_way = [pool.submit(task) for task in tasks[:_AHEAD]]
            for row in range(len(tasks)):
                tell("Reading albums", row, len(tasks))
                outcome = under_way.pop(0).result()
                if row + _AHEAD < len(tasks):
                    under_way.append(pool.submit(tasks[row + _AHEAD]))
                if isinstance(outcome, Decoded):
                    waiting.append((row, outcome))
                if len(waiting) == _BATCH:
                    embed()
        if waiting:
            embed()
        self.look = np.concatenate(looks)
        self.copy = np.concatenate(copies) if copies else None


def _labelled(
    names: Sequence[str], codes: Ints, read: _Reader, copies_from: float | None
) -> Labelled:
    labels = codes[read.rows]
    kept = _unambiguous(labels, read.contents)
    copy = None if read.copy is None else read.copy[kept]
    hashes = np.array(read.hashes, np.uint64)[kept]
    groups = near_copies(read.look[kept], copy, copies_from, hashes)
    return large_enough(
        Labelled(
            names=tuple(names),
            labels=labels[kept],
            look=read.look[kept],
            groups=groups,
            contents=tuple(read.contents[row] for row in kept),
            pixels=np.stack(read.pixels) if read.pixels else np.empty((0, 0, 0, 3), np.uint8),
        )
    )


def _unambiguous(labels: Ints, contents: Sequence[bytes]) -> list[int]:
    """The first photo of each content, without contents that lie in several albums."""
    first: dict[bytes, int] = {}
    several: set[bytes] = set()
    for row, content in enumerate(contents):
        if labels[first.setdefault(content, row)] != labels[row]:
            several.add(content)
    return [row for content, row in first.items() if content not in several]


def large_enough(found: Labelled) -> Labelled:
    """Only albums with LEAST_PHOTOS different photos; UsageError for fewer than LEAST_ALBUMS."""
    sizes = [
        len(np.unique(found.groups[found.labels == label])) for label in range(len(found.names))
    ]
    good = [label for label, size in enumerate(sizes) if size >= LEAST_PHOTOS]
    if len(good) < LEAST_ALBUMS:
        there = ", ".join(f"{n}: {size}" for n, size in zip(found.names, sizes, strict=True))
        raise UsageError(
            f"Learning needs {LEAST_ALBUMS} albums (subfolders) or more with {LEAST_PHOTOS} "
            f"different photos each; found {there[:200] or 'no subfolder with photos'}."
        )
    rows = np.flatnonzero(np.isin(found.labels, good))
    return Labelled(
        names=tuple(found.names[label] for label in good),
        labels=np.searchsorted(good, found.labels[rows]).astype(np.int64),
        look=found.look[rows],
        groups=found.groups[rows],
        contents=tuple(found.contents[int(row)] for row in rows),
        pixels=found.pixels,
        left_out=tuple(n for label, n in enumerate(found.names) if label not in good),
    )
