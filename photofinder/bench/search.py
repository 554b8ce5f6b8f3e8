"""Find similar over synthetic libraries: time from a click to the hits, and what it misses."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from photofinder.bench import made, synthetic
from photofinder.bench.synthetic import BATCH
from photofinder.imaging.tasks import Outcome, Task
from photofinder.library.library import Library
from photofinder.library.records import ModelRow
from photofinder.paths import LibraryFolder
from photofinder.search.model_registry import Registry
from photofinder.search.model_spec import ModelSpec
from photofinder.search.query import PhotoExample, Query
from photofinder.search.searcher import Searcher
from photofinder.search.vector_index import exact
from photofinder.search.vector_store import VectorStore

QUERIES = 200
LIMIT = 100


@dataclass(frozen=True, slots=True)
class SearchFigures:
    """Milliseconds from a photo id to `LIMIT` hits with paths: idle, and while vectors are
    added; `recall_at_10` against exact search; `build_s` to build the graphs on one thread."""

    photos: int
    build_s: float
    open_ms: float
    p50_ms: float
    p95_ms: float
    busy_p50_ms: float
    busy_p95_ms: float
    recall_at_10: float


def search(
    folder: Path, registry: Registry, spec: ModelSpec, photos: int, tell: Callable[[str], None]
) -> SearchFigures:
    """Fill a library with synthetic vectors and search it."""
    place = LibraryFolder(folder)
    with Library(place, writer=True) as library:
        model = library.models.register(spec.name, spec.sha256, spec.look, spec.copy)
        library.models.aim(model.id)
        tell(f"storing {photos:,} synthetic photos")
        synthetic.fill(library, model, photos)
        store = VectorStore(library, model)
        store.refresh()
        tell(f"building the index of {photos:,}")
        start = time.perf_counter()
        store.settle(lambda: False)
        build_s = time.perf_counter() - start
        store.save()
        start = time.perf_counter()
        store = VectorStore(library, model)
        store.refresh()
        open_ms = 1000 * (time.perf_counter() - start)
        tell(f"searching {photos:,}")
        with Searcher(library, registry, model, _no_file, store=store) as searcher:
            times = list(_timed(searcher, photos))
            recall = _recall(library, model, store, photos)
            busy = _while_adding(library, model, store, searcher, photos)
    return SearchFigures(
        photos, build_s, open_ms, *_quantiles(times), *_quantiles(busy), recall
    )  # fmt: skip


def _no_file(_task: Task) -> Outcome:
    raise AssertionError("a stored vector needs no file")


def _quantiles(times: list[float]) -> tuple[float, float]:
    return float(np.quantile(times, 0.5)), float(np.quantile(times, 0.95))


def _timed(searcher: Searcher, photos: int) -> Iterator[float]:
    rng = np.random.default_rng(2)
    for photo_id in rng.integers(1, photos + 1, QUERIES).tolist():
        query = Query((PhotoExample(photo_id),), limit=LIMIT)
        start = time.perf_counter()
        searcher.search(query)
        yield 1000 * (time.perf_counter() - start)


def _recall(library: Library, model: ModelRow, store: VectorStore, photos: int) -> float:
    stored = [library.vectors.after(model, seq, BATCH) for seq in range(0, photos, BATCH)]
    keys = np.concatenate([chunk.photo_ids for chunk in stored])
    matrix = np.concatenate([chunk.look for chunk in stored]).astype(np.float16)
    found = 0
    chosen = np.random.default_rng(3).integers(0, len(keys), 50)
    for row in chosen:
        vector = matrix[row].astype(np.float32)
        truth = set(keys[exact(matrix, vector, 10).keys].tolist())
        found += len(truth & set(store.search("look", vector, LIMIT).keys[:10].tolist()))
    return found / (10 * len(chosen))


def _while_adding(
    library: Library, model: ModelRow, store: VectorStore, searcher: Searcher, photos: int
) -> list[float]:
    """Search in another thread while this one stores and indexes batches, as indexing does."""
    times: list[float] = []
    thread = threading.Thread(target=lambda: times.extend(_timed(searcher, photos)))
    thread.start()
    fresh = made.vectors(10_000, model.look, seed=4)
    look = next(fresh)
    copy = next(made.vectors(10_000, max(model.copy, 1), seed=5))
    row = 0
    while thread.is_alive():
        with library.transaction():
            for _ in range(16):
                photo_id, row = 1 + row % photos, row + 1
                library.vectors.put(
                    model, photo_id, look[row % len(look)],
                    copy[row % len(copy)] if model.copy else None,
                )  # fmt: skip
        store.refresh()
        store.settle(lambda: not thread.is_alive())
    thread.join()
    return times
