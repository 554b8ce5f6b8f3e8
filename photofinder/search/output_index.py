"""All vectors of one output of a model: a graph, plus the rows that are not in it yet.

Both are searched, so an answer is complete at any time: right after the start, while the graph
is made anew, and while photos arrive. Rows wander from the table into the graph a few at a
time. A small library never needs the graph: its exact search is as fast.
"""

import threading

import numpy as np
import numpy.typing as npt

from photofinder.search.fair_lock import FairLock
from photofinder.search.vector_index import (
    ADD_ROWS,
    Dump,
    Halves,
    Keys,
    Neighbours,
    VectorIndex,
    Vectors,
    checked_rows,
    exact,
)

GRAPH_FROM = 5000
"""With fewer vectors than this the exact search of the table is all there is."""


class VectorTable:
    """Rows in memory with their keys, searched exactly. Not for several threads at once."""

    def __init__(self, dimension: int) -> None:
        self._keys: Keys = np.empty(16, np.int64)
        self._rows: Halves = np.empty((16, dimension), np.float16)
        self._row_of: dict[int, int] = {}

    def __len__(self) -> int:
        return len(self._row_of)

    def __contains__(self, key: int) -> bool:
        return key in self._row_of

    @property
    def keys(self) -> Keys:
        """All keys, in no particular order."""
        return self._keys[: len(self)].copy()

    def add(self, keys: Keys, rows: Halves) -> None:
        """Append rows whose keys are new."""
        start, end = len(self), len(self) + len(keys)
        if end > len(self._keys):
            size = max(end, len(self._keys) * 3 // 2)
            self._keys = np.resize(self._keys, size)
            grown = np.empty((size, self._rows.shape[1]), np.float16)
            grown[:start] = self._rows[:start]
            self._rows = grown
        self._keys[start:end] = keys
        self._rows[start:end] = rows
        self._row_of.update(zip(keys.tolist(), range(start, end), strict=True))

    def remove(self, key: int) -> bool:
        """Take a key out; the last row takes its place. False when it was not there."""
        row = self._row_of.pop(key, None)
        if row is None:
            return False
        last = len(self)
        if row != last:
            self._keys[row] = self._keys[last]
            self._rows[row] = self._rows[last]
            self._row_of[int(self._keys[row])] = row
        return True

    def fill(self, keys: Keys, rows: Halves) -> npt.NDArray[np.bool_]:
        """Copy the vectors of those keys that are here into `rows`; tells which they are."""
        if not self._row_of:
            return np.zeros(len(keys), np.bool_)
        places = np.array([self._row_of.get(key, -1) for key in keys.tolist()], dtype=np.int64)
        known: npt.NDArray[np.bool_] = places >= 0
        rows[known] = self._rows[places[known]]
        return known

    def last(self, count: int) -> tuple[Keys, Halves]:
        """The last rows, as copies."""
        start, end = max(0, len(self) - count), len(self)
        return self._keys[start:end].copy(), self._rows[start:end].copy()

    def search(self, vector: Vectors, count: int) -> Neighbours:
        """The nearest rows, exactly."""
        found = exact(self._rows[: len(self)], vector, count)
        return Neighbours(self._keys[found.keys], found.cosines)


class OutputIndex:
    """Table and graph of one output, for one thread that adds and others that search.

    A search never waits for more than one small step of the adding thread.
    """

    def __init__(
        self, dimension: int, graph: VectorIndex | None = None, lock: FairLock | None = None
    ) -> None:
        """`lock`: shared by the outputs of a model, so that a query can hold off all adding."""
        self.dimension = dimension
        self._table = VectorTable(dimension)
        self._graph = graph if graph is not None else VectorIndex(dimension)
        self._lock = lock if lock is not None else FairLock()
        self._changing = threading.Lock()

    def __len__(self) -> int:
        with self._lock:
            return len(self._table) + len(self._graph)

    @property
    def unsettled(self) -> int:
        """How many rows `settle` would move; 0 for a library too small for a graph."""
        with self._lock:
            return self._unsettled()

    def _unsettled(self) -> int:
        total = len(self._table) + len(self._graph)
        return len(self._table) if total >= GRAPH_FROM else 0

    def put(self, keys: Keys, vectors: Vectors) -> None:
        """Add rows, or replace those whose key is known. Raises ValueError for bad rows; then
        nothing was added."""
        rows = checked_rows(vectors, self.dimension)
        if len(keys) != len(rows) or len(set(keys.tolist())) != len(keys):
            raise ValueError("keys must differ, one for each row")
        with self._changing, self._lock:
            self._drop(keys)
            self._table.add(keys, rows)

    def remove(self, keys: Keys) -> None:
        """Forget keys; unknown ones are fine."""
        with self._changing, self._lock:
            self._drop(keys)

    def _drop(self, keys: Keys) -> None:
        elsewhere = [key for key in keys.tolist() if not self._table.remove(key)]
        # A call for each key would make up half of the time that filling takes at the start.
        for key in self._graph.among(np.array(elsewhere, np.int64)).tolist():
            self._graph.remove(key)

    def settle(self) -> bool:
        """Move a few rows from the table into the graph; False when there is nothing to do."""
        with self._changing, self._lock:
            if not self._unsettled():
                return False
            keys, rows = self._table.last(ADD_ROWS)
            self._graph.add(keys, rows)
            for key in keys.tolist():
                self._table.remove(key)
        return True

    def dump(self) -> tuple[Dump, list[int]]:
        """The graph as bytes and the keys that are not in it. Searches go on meanwhile."""
        with self._changing:
            return self._graph.dump(), self._table.keys.tolist()

    def search(self, vector: Vectors, count: int) -> Neighbours:
        """The nearest `count` keys."""
        with self._lock:
            parts = [self._table.search(vector, count), self._graph.search(vector, count)]
        keys = np.concatenate([part.keys for part in parts])
        cosines = np.concatenate([part.cosines for part in parts])
        order = np.lexsort((keys, -cosines))[:count]
        return Neighbours(keys[order], cosines[order])

    def vectors(self, keys: Keys) -> tuple[Halves, npt.NDArray[np.bool_]]:
        """The vectors of keys as float16 rows, and which keys are known (other rows are 0)."""
        rows = np.zeros((len(keys), self.dimension), np.float16)
        with self._lock:
            known = self._table.fill(keys, rows)
            elsewhere = np.flatnonzero(~known)
            found, there = self._graph.rows(keys[elsewhere])
        elsewhere = elsewhere[there]
        rows[elsewhere] = found
        known[elsewhere] = True
        return rows, known
