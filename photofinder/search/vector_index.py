"""Nearest neighbours of unit vectors by cosine: a graph (HNSW, usearch), or exactly.

Malkov and Yashunin, "Efficient and robust approximate nearest neighbor search using
Hierarchical Navigable Small World graphs", 2018. Measured on 100,000 clustered vectors of 192
values: recall of the nearest 10 is 1 at any expansion from 96 on, of the nearest 100 .957 at
128, .963 at 192, .973 at 256 and .982 at 384, which takes 2.3 times as long as 192. Bytes
instead of float16 lose recall.
"""

import mmap
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Keys = npt.NDArray[np.int64]
Halves = npt.NDArray[np.float16]
Vectors = npt.NDArray[np.floating[Any]]
Buffer = bytes | bytearray | mmap.mmap

CONNECTIVITY = 16
EXPANSION_ADD = 128
EXPANSION_SEARCH = 192
ADD_ROWS = 4
"""Rows per call to add: a search waits for a running add, and 16 rows take 15 ms or more."""
DTYPE = "f16"


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Keys with their cosines, best first."""

    keys: Keys
    cosines: npt.NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.keys)


NOTHING = Neighbours(np.empty(0, np.int64), np.empty(0, np.float32))


@dataclass(frozen=True, slots=True)
class Dump:
    """A graph as bytes, with the number and the length of its vectors."""

    data: bytearray
    count: int
    dimension: int


class IndexDamaged(Exception):
    """A saved graph cannot be used; it is made anew."""


class VectorIndex:
    """A graph over unit float16 vectors with int64 keys >= 0. Not for several threads at once:
    the owner locks (searches among themselves excepted)."""

    def __init__(self, dimension: int) -> None:
        self.dimension = dimension
        # Here and below, since it takes a while to load and the window should not wait for it.
        from usearch.compiled import MetricKind
        from usearch.index import Index

        # Any: the types that come with usearch do not fit what it does.
        self._index: Any = Index(
            ndim=dimension,
            metric=MetricKind.Cos,
            dtype=DTYPE,
            connectivity=CONNECTIVITY,
            expansion_add=EXPANSION_ADD,
            expansion_search=EXPANSION_SEARCH,
            multi=False,
        )

    def __len__(self) -> int:
        return len(self._index)

    def __contains__(self, key: int) -> bool:
        return bool(self._index.contains(key))

    def among(self, keys: Keys) -> Keys:
        """Those of the keys that are here."""
        if not len(self) or not len(keys):
            return keys[:0]
        return keys[np.asarray(self._index.contains(keys.astype(np.uint64)), np.bool_)]

    def add(self, keys: Keys, vectors: Vectors) -> None:
        """Add rows with new keys. Raises ValueError for rows that are not finite, zero, of
        another length, or whose key is there already: the graph would take and rank them."""
        halves = checked_rows(vectors, self.dimension)
        if len(keys) != len(halves) or len(self.among(keys)):
            raise ValueError("keys must be new, one for each row")
        numbers = keys.astype(np.uint64)
        for start in range(0, len(keys), ADD_ROWS):
            part = slice(start, start + ADD_ROWS)
            self._index.add(numbers[part], halves[part], threads=1)

    def remove(self, key: int) -> bool:
        """Take a key out; False when it was not there."""
        return bool(self._index.remove(key))

    def get(self, keys: Keys) -> list[Halves | None]:
        """The stored vectors of keys, None for an unknown one."""
        if not len(keys):
            return []
        return list(self._index.get(keys.astype(np.uint64), np.float16))

    def rows(self, keys: Keys) -> tuple[Halves, npt.NDArray[np.bool_]]:
        """The vectors of those keys that are known, and which keys these are."""
        # One call for many keys: a call costs 70 microseconds, a key in it 2.
        found = self.get(keys)
        known = np.array([row is not None for row in found], np.bool_)
        there = [row for row in found if row is not None]
        if not there:
            return np.empty((0, self.dimension), np.float16), known
        # (np.stack takes longer than all the rest)
        return np.concatenate(there).reshape(len(there), -1), known

    def search(self, vector: Vectors, count: int) -> Neighbours:
        """The nearest `count` keys to one vector (nearly all of them, see above)."""
        if not len(self):
            return NOTHING
        self._index.expansion_search = max(EXPANSION_SEARCH, count + count // 4)
        found = self._index.search(vector.astype(np.float32), min(count, len(self)), threads=1)
        return Neighbours(found.keys.astype(np.int64), 1 - found.distances.astype(np.float32))

    def dump(self) -> Dump:
        """The graph as bytes, about 0.65 KB a vector of 256. Searches may go on meanwhile.

        usearch holds the interpreter lock while it writes; in memory that is short, and the
        callback lets others in between.
        """
        data: bytearray = self._index.save(None, progress=_go_on)
        return Dump(data, len(self), self.dimension)

    @classmethod
    def restore(cls, data: Buffer, dimension: int, count: int) -> "VectorIndex":
        """The graph from bytes whose hash was verified before: usearch crashes on damaged
        ones. Raises IndexDamaged when they hold something else than was announced."""
        from usearch.compiled import MetricKind, ScalarKind

        index = cls(dimension)
        try:
            index._index.load(data, progress=_go_on)
        except (RuntimeError, ValueError) as error:
            raise IndexDamaged(str(error)) from error
        loaded = index._index
        kind = (loaded.ndim, len(loaded), loaded.dtype, loaded.metric_kind, loaded.multi)
        if kind != (dimension, count, ScalarKind.F16, MetricKind.Cos, False):
            raise IndexDamaged(f"the graph is of another kind: {kind}")
        loaded.expansion_add = EXPANSION_ADD
        return index


def exact(matrix: Halves, vector: Vectors, count: int) -> Neighbours:
    """The nearest `count` rows of a float16 matrix to one vector; keys are row numbers."""
    if not len(matrix) or count <= 0:
        return NOTHING
    from usearch.compiled import MetricKind
    from usearch.index import search as exact_search

    query = vector.astype(np.float16).reshape(1, -1)
    found = exact_search(
        matrix, query, min(count, len(matrix)), MetricKind.Cos, exact=True, threads=1
    )
    keys = np.asarray(found.keys).reshape(-1).astype(np.int64)
    distances = np.asarray(found.distances, dtype=np.float32).reshape(-1)
    return Neighbours(keys, 1 - distances)


def checked_rows(vectors: Vectors, dimension: int) -> Halves:
    """Rows as float16; raises ValueError unless each is finite, of this length and not zero."""
    if vectors.ndim != 2 or vectors.shape[1] != dimension:
        raise ValueError(f"expected rows of {dimension} values, not {vectors.shape}")
    halves = np.ascontiguousarray(vectors, dtype=np.float16)
    if not np.isfinite(halves).all() or not halves.any(axis=1).all():
        raise ValueError("a vector is not finite, or zero")
    return halves


def _go_on(_done: int, _total: int) -> bool:
    return True
