"""Batches of views, made in worker processes ahead of the training loop."""

import multiprocessing as mp
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path

import cv2
import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.utils.data import DataLoader, IterableDataset, get_worker_info

from training import data, views
from training.neighbours import neighbours, with_neighbours


@dataclass(frozen=True, slots=True)
class Batch:
    """n photos, each with a mild view (the first n rows) and a strong one (the last n)."""

    numbers: npt.NDArray[np.int64]  # [n]
    pixels: Tensor  # uint8 [2n, s, s, 3]
    affine: Tensor  # [2n, 2, 3]
    window: Tensor  # [2n, 4]
    seen: Tensor  # [2n]


class _Stream(IterableDataset[Batch]):
    """Endless batches; the size of the views follows a shared number."""

    def __init__(
        self,
        folder: Path,
        cache: Path,
        batch: int,
        seed: int,
        size: "Synchronized[int]",
        beside: int,
    ) -> None:
        self.folder, self.cache, self.batch = folder, cache, batch
        self.seed, self.size, self.beside = seed, size, beside

    def __iter__(self) -> Iterator[Batch]:
        cv2.setNumThreads(0)
        torch.set_num_threads(1)
        worker = get_worker_info()
        rng = np.random.default_rng([self.seed, worker.id if worker else 0])
        photos = data.load(self.folder, self.cache)
        numbers = photos.numbers(held_out=False)
        known = neighbours(photos, self.cache) if self.beside else None
        while True:
            order = rng.permutation(numbers)
            if known is not None:
                order = with_neighbours(order, known, self.beside, rng)
            for at in range(0, len(order) - self.batch, self.batch):
                yield self._make(photos, order[at : at + self.batch], rng)

    def _make(
        self, photos: data.Photos, chosen: npt.NDArray[np.int64], rng: np.random.Generator
    ) -> Batch:
        size = self.size.value
        pictures = [np.asarray(photos.picture(int(number))) for number in chosen]
        made = [views.mild(picture, size, rng) for picture in pictures]
        for at, picture in enumerate(pictures):
            made.append(views.strong(picture, pictures[at - 1], size, rng))
        return Batch(
            chosen,
            torch.from_numpy(np.stack([view.pixels for view in made])),
            torch.from_numpy(np.stack([view.affine for view in made])),
            torch.tensor([view.window for view in made]),
            torch.tensor([view.seen for view in made]),
        )


class Loader:
    """Iterates over batches of views of the current `size`; `beside` look-alikes of each photo
    are in its batch."""

    def __init__(
        self,
        folder: Path,
        cache: Path,
        batch: int,
        seed: int,
        size: int,
        workers: int,
        beside: int = 0,
    ) -> None:
        self._size: Synchronized[int] = mp.get_context("fork").Value("i", size)
        stream = _Stream(folder, cache, batch, seed, self._size, beside)
        self._batches = iter(
            DataLoader(stream, batch_size=None, num_workers=workers, prefetch_factor=3)
        )

    def next(self, size: int) -> Batch:
        """The next batch; a new `size` takes hold once the batches under way are used up."""
        self._size.value = size
        return next(self._batches)
