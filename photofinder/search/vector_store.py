"""The indexes of one model, kept in step with the vectors in the library.

The library is the truth. At the start the saved graphs are taken over if they verify, and
everything newer is read from the library; if they do not verify, everything is. Searches are
complete from then on; `settle` turns what was read into graphs, a few rows at a time.
"""

import threading
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager

import numpy as np
import numpy.typing as npt

from photofinder.library.library import Library
from photofinder.library.records import ModelRow, StoredVectors
from photofinder.search import index_files
from photofinder.search.fair_lock import FairLock
from photofinder.search.index_files import SavedIndex
from photofinder.search.output_index import OutputIndex
from photofinder.search.vector_index import IndexDamaged, Keys, Neighbours, Vectors, exact

_NEWEST = 64
_CHUNK = 10_000


class VectorStore:
    """All vectors of one model, searchable. Any thread may search, any may call `refresh` and
    `settle`; `save` is for the process that writes the library."""

    def __init__(self, library: Library, model: ModelRow) -> None:
        """Take over what was saved, or begin empty; call `refresh` next. `note` says why saved
        graphs were not used; None when they were, or there were none to use."""
        self.model = model
        self.note: str | None = None
        self.filled = threading.Event()
        """Set once all that the library held at first is here: searches are complete from then."""
        self._library = library
        self._folder = index_files.folder_of(library.folder.index, model.sha256)
        self._refreshing = threading.Lock()
        self._lock = FairLock()
        self._damaged: set[int] = set()
        self._changes = 0
        dimensions = {"look": model.look, "copy": model.copy}
        self._dimensions = {name: length for name, length in dimensions.items() if length}
        self._begin()

    def _begin(self) -> None:
        try:
            saved = index_files.load(self._folder, self.model.sha256, self._dimensions)
            waiting = self._checked(saved)
        except IndexDamaged as error:
            if (self._folder / index_files.HEADER).exists():
                self.note = str(error)
            saved, waiting = SavedIndex({}, 0, (), ()), None
        self._outputs = {
            name: OutputIndex(length, saved.graphs.get(name), self._lock)
            for name, length in self._dimensions.items()
        }
        self._last_seq = saved.last_seq
        self._newest: deque[int] = deque(saved.newest, maxlen=_NEWEST)
        if waiting is not None:
            self._put(waiting)
        self._changes = 0

    def _checked(self, saved: SavedIndex) -> StoredVectors:
        """Compare saved graphs with the library; returns the vectors that are not in them.

        Sequence numbers alone would not notice a library restored from a backup, in which
        later photos got numbers that were used before: so the last vectors are compared.
        """
        vectors = self._library.vectors
        if vectors.last_seq(self.model) < saved.last_seq:
            raise IndexDamaged("the index is newer than the library")
        stored = vectors.of(self.model, saved.newest)
        if set(saved.newest) - {*stored.photo_ids.tolist(), *stored.damaged}:
            raise IndexDamaged("the index knows photos that the library does not")
        other: set[int] = set()
        for name, graph in saved.graphs.items():
            rows = zip(
                stored.photo_ids, _rows(stored, name), graph.get(stored.photo_ids), strict=True
            )
            for key, row, found in rows:
                if found is not None and not np.array_equal(row, found.astype(np.float32)):
                    other.add(int(key))
        if other and other - self._replaced_after(saved.last_seq):
            raise IndexDamaged("the index is of another library")
        return vectors.of(self.model, saved.waiting)

    def _replaced_after(self, seq: int) -> set[int]:
        photo_ids: set[int] = set()
        while True:
            chunk = self._library.vectors.after(self.model, seq, _CHUNK)
            if chunk.last_seq == seq:
                return photo_ids
            photo_ids.update(chunk.photo_ids.tolist())
            seq = chunk.last_seq

    def __len__(self) -> int:
        return len(self._outputs["look"])

    @property
    def outputs(self) -> tuple[str, ...]:
        """`look`, and `copy` where the model has it."""
        return tuple(self._outputs)

    @property
    def unsettled(self) -> int:
        """How many vectors are still to be moved into graphs, all outputs together."""
        return sum(output.unsettled for output in self._outputs.values())

    @property
    def unsaved(self) -> int:
        """How many vectors were added or moved since the last save; when it is small, reading
        them again at the next start is cheaper than saving now."""
        return self._changes

    def refresh(self, stop: Callable[[], bool] = lambda: False) -> int:
        """Read the vectors that are new in the library; returns how many. Call it after each
        batch was committed; `stop` is asked between chunks."""
        added = 0
        with self._refreshing:
            while not stop():
                chunk = self._library.vectors.after(self.model, self._last_seq, _CHUNK)
                if chunk.last_seq == self._last_seq:
                    self.filled.set()
                    break
                self._put(chunk)
                self._last_seq = chunk.last_seq
                added += len(chunk)
        return added

    def _put(self, stored: StoredVectors) -> None:
        usable = np.ones(len(stored), np.bool_)
        for name in self._outputs:
            rows = _rows(stored, name)
            usable &= np.isfinite(rows).all(axis=1) & (np.abs(rows).max(axis=1, initial=0) > 1e-4)
        keys = stored.photo_ids[usable]
        self._damaged.update(stored.damaged, stored.photo_ids[~usable].tolist())
        self._damaged.difference_update(keys.tolist())
        for name, output in self._outputs.items():
            output.put(keys, _rows(stored, name)[usable])
        self._newest.extend(keys[-_NEWEST:].tolist())
        self._changes += len(keys)

    def damaged(self) -> tuple[int, ...]:
        """Photos whose stored vector does not verify: they are not found until the indexer
        forgets those vectors (library.vectors.forget), which makes them anew."""
        return tuple(sorted(self._damaged))

    def remove(self, photo_ids: Sequence[int]) -> None:
        """Forget photos."""
        for output in self._outputs.values():
            output.remove(np.array(photo_ids, dtype=np.int64))
        self._changes += len(photo_ids)

    def settle(self, stop: Callable[[], bool]) -> bool:
        """Move vectors into the graphs until all are there (True) or `stop` says so (False);
        it is asked every few milliseconds."""
        for output in self._outputs.values():
            while not stop():
                if not output.settle():
                    break
                self._changes += 1
            else:
                return False
        return True

    def save(self) -> None:
        """Write the graphs, if there are any and they have changed. Raises OSError; what was
        saved before then stays good."""
        with self._refreshing:
            changes, last_seq, newest = self._changes, self._last_seq, list(self._newest)
            if not changes:
                return
            dumps = {name: output.dump() for name, output in self._outputs.items()}
        if any(dump.count for dump, _ in dumps.values()):
            index_files.save(
                self._folder,
                self.model.sha256,
                {name: dump for name, (dump, _) in dumps.items()},
                last_seq=last_seq,
                waiting=sorted({key for _, keys in dumps.values() for key in keys}),
                newest=newest,
            )
        self._changes -= changes

    def reading(self) -> AbstractContextManager[None]:
        """Hold off all adding for the few milliseconds of a query, so that it waits for a
        running add once and not at each of its steps."""
        return self._lock

    def search(self, output: str, vector: Vectors, count: int) -> Neighbours:
        """The nearest photos to a vector by one output."""
        return self._outputs[output].search(vector, count)

    def search_among(self, output: str, keys: Keys, vector: Vectors, count: int) -> Neighbours:
        """The nearest of the given photos, exactly."""
        rows, known = self._outputs[output].vectors(keys)
        found = exact(np.ascontiguousarray(rows[known]), vector, count)
        return Neighbours(keys[known][found.keys], found.cosines)

    def cosines(
        self, output: str, keys: Keys, vectors: Vectors
    ) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]]:
        """Exact cosines [photos, vectors] of photos to unit vectors (rows of length 1), and
        which photos are known; the rows of others are 0."""
        halves, known = self._outputs[output].vectors(keys)
        rows = halves.astype(np.float32)
        lengths = np.sqrt(np.einsum("ij,ij->i", rows, rows))[:, None]
        lengths[~known] = 1
        return np.clip(rows @ vectors.T.astype(np.float32) / lengths, -1, 1), known

    def vector(self, output: str, photo_id: int) -> npt.NDArray[np.float32] | None:
        """The unit vector of a photo, None when it has none."""
        rows, known = self._outputs[output].vectors(np.array([photo_id], np.int64))
        if not known[0]:
            return None
        row = rows[0].astype(np.float32)
        unit: npt.NDArray[np.float32] = row / np.linalg.norm(row)
        return unit


def _rows(stored: StoredVectors, output: str) -> npt.NDArray[np.float32]:
    return stored.look if output == "look" else stored.copy
