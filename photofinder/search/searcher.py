"""From a query to hits."""

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from photofinder.errors import QueryError
from photofinder.library.library import Library
from photofinder.library.records import KnownFile, ModelRow, Photo
from photofinder.paths import is_inside
from photofinder.search.examples import Decoder, ExampleReader, Resolved, known_file
from photofinder.search.model_registry import Registry
from photofinder.search.query import Hit, Query, Results
from photofinder.search.ranking import Ranking, probes, rank
from photofinder.search.scores import Calibration, Word, word
from photofinder.search.vector_index import Keys
from photofinder.search.vector_store import VectorStore

if TYPE_CHECKING:
    from photofinder.search.embedder import Embedder
    from photofinder.search.text_embedder import TextEmbedder

LEAST_CANDIDATES = 100
EXACT_UP_TO = 20_000
"""A filter that leaves at most so many photos is answered exactly, photo by photo."""


class Searcher:
    """Answers queries by the vectors of one model. For one thread at a time."""

    def __init__(
        self,
        library: Library,
        registry: Registry,
        model: ModelRow,
        decoder: Decoder,
        *,
        store: VectorStore | None = None,
        embedder: "Callable[[], Embedder] | None" = None,
    ) -> None:
        """`store`: the indexer's, where there is one in this process; else one is opened and
        filled here. `embedder` gives the loaded model; left out, it is loaded when a query
        needs it, so that stored vectors are searchable even when the model's file is damaged.
        Raises ModelError when nothing is known of the model.
        """
        self.spec = registry.described(model.sha256)
        self._library = library
        self._registry = registry
        self._calibration = Calibration(
            self.spec.scores, self.spec.text.scores if self.spec.text else None
        )
        if store is None:
            store = VectorStore(library, model)
            store.refresh()
        self.store = store
        self._own_embedder: Embedder | None = None
        self._loading = threading.Lock()
        self._own_texts: TextEmbedder | None = None
        self._reader = ExampleReader(
            library, store, self.spec, embedder or self._load, self._load_texts, decoder
        )

    def _load(self) -> "Embedder":
        # Loading onnxruntime takes longer than most searches, and few searches need it.
        from photofinder.search.embedder import Embedder

        with self._loading:
            if self._own_embedder is None:
                self._own_embedder = Embedder(self._registry.get(self.spec.name))
            return self._own_embedder

    def _load_texts(self) -> "TextEmbedder":
        from photofinder.search.text_embedder import TextEmbedder

        with self._loading:
            if self._own_texts is None:
                assert self.spec.text is not None
                self._own_texts = TextEmbedder(self.spec.name, self.spec.text, self.spec.look)
            return self._own_texts

    def close(self) -> None:
        """Let go of the model that was loaded here."""
        with self._loading:
            self._own_texts = None
            if self._own_embedder is not None:
                self._own_embedder.close()
                self._own_embedder = None

    def __enter__(self) -> "Searcher":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def search(self, query: Query) -> Results:
        """The best `query.limit` photos. Raises QueryError, ModelError, LibraryError.

        Candidates are the nearest by `look` and the nearest by `copy`; their exact cosines
        give scores. Files with the same bytes as a positive come first, with score 1; the
        positives' and negatives' own files are left out.
        """
        start = time.perf_counter()
        if not query.positives or query.limit < 1:
            raise QueryError("A search needs at least one example and room for one hit.")
        positives = [self._reader.resolve(example) for example in query.positives]
        negatives = [self._reader.resolve(example) for example in query.negatives]
        allowed = None
        if query.filtered:
            allowed = self._library.photos.ids(query.folder, query.since, query.until)
        hits = self._same_bytes(query, positives, negatives, allowed)
        excluded = {r.photo.id for r in (*positives, *negatives) if r.photo is not None}
        with self.store.reading():
            ranking = self._ranked(query, positives, negatives, excluded, allowed)
        hits += self._hits(ranking, query)
        return Results(
            tuple(hits[: query.limit]),
            time.perf_counter() - start,
            len(self.store),
            tuple(r.photo.id for r in positives if r.photo is not None),
            all(r.text_weight for r in positives),
        )

    def _ranked(
        self,
        query: Query,
        positives: list[Resolved],
        negatives: list[Resolved],
        excluded: set[int],
        allowed: Keys | None,
    ) -> Ranking:
        """The nearest photos that are shown, ranked."""
        aims = [
            (output, vector)
            for output in self.store.outputs
            for vector in probes(positives, negatives, query.mode, output)
        ]
        count = _candidates(query) + len(excluded)
        found = {key for aim in aims for key in self._nearest(*aim, count, allowed)}
        keys = self._library.photos.shown(sorted(found - excluded), query.least_side)
        if len(keys) < query.limit:
            # Most of the nearest are hidden (gone, or small): look among the others.
            if allowed is None:
                allowed = self._library.photos.timeline().ids
            large = self._library.photos.shown(allowed.tolist(), query.least_side)
            allowed = np.array(sorted(large), dtype=np.int64)
            found = {
                int(key)
                for output, vector in aims
                for key in self.store.search_among(output, allowed, vector, count).keys
            }
            keys = found - excluded
        candidates = np.array(sorted(keys), dtype=np.int64)
        return rank(self.store, self._calibration, candidates, positives, negatives, query.mode)

    def _nearest(
        self, output: str, vector: npt.NDArray[np.float32], count: int, allowed: Keys | None
    ) -> list[int]:
        store = self.store
        if allowed is None:
            found = store.search(output, vector, count).keys
        elif len(allowed) <= EXACT_UP_TO:
            found = store.search_among(output, allowed, vector, count).keys
        else:
            # Among many neighbours, about `count` pass the filter; if not, all are compared.
            wanted = int(1.5 * count * len(store) / len(allowed)) + LEAST_CANDIDATES
            found = store.search(output, vector, wanted).keys
            found = found[np.isin(found, allowed)][:count]
        return [int(key) for key in found]

    def _hits(self, ranking: Ranking, query: Query) -> list[Hit]:
        best = ranking.keys[: query.limit].tolist()
        photos = {photo.id: photo for photo in self._library.photos.many(best)}
        hits: list[Hit] = []
        for position, key in enumerate(best):
            photo = photos.get(key)
            paths = _asked_for(photo.paths, query) if photo is not None else ()
            if photo is None or not paths:
                continue  # it went away just now
            score, look = float(ranking.scores[position]), float(ranking.look[position])
            copy = None if ranking.copy is None else float(ranking.copy[position])
            hits.append(Hit(photo, paths, score, word(score), look, copy))
        return hits

    def _same_bytes(
        self,
        query: Query,
        positives: list[Resolved],
        negatives: list[Resolved],
        allowed: Keys | None,
    ) -> list[Hit]:
        """The positives' other files in the library: same content, another path."""
        own = {r.own_path for r in (*positives, *negatives)}
        unwanted = {r.photo.id for r in negatives if r.photo is not None}
        hits: dict[int, Hit] = {}
        for positive in positives:
            photo = positive.photo
            if photo is None or photo.id in hits or photo.id in unwanted:
                continue
            if allowed is not None and photo.id not in allowed:
                continue
            paths = tuple(
                path
                for path in _asked_for(self._without_links(photo, positive.own_path), query)
                if path not in own
            )
            if paths:
                copy = None if positive.copy is None else 1.0
                hits[photo.id] = Hit(photo, paths, 1.0, Word.IDENTICAL, 1.0, copy)
        return list(hits.values())

    def _without_links(self, photo: Photo, own_path: bytes | None) -> tuple[bytes, ...]:
        """The photo's paths without other names (hard links) of the file at `own_path`."""
        if own_path is None or len(photo.paths) < 2:
            return photo.paths
        own = known_file(self._library, own_path)
        return tuple(
            path
            for path in photo.paths
            if path == own_path or not _linked(own, known_file(self._library, path))
        )


def _candidates(query: Query) -> int:
    """How many of the nearest by each output are looked at for one answer.

    A score is the better of two that rise with one cosine each, so the best n photos are among
    the nearest n by one or the other; some are hidden. Negatives change the order.
    """
    margin = query.limit if query.negatives else query.limit // 4
    return max(LEAST_CANDIDATES, query.limit + margin)


def _asked_for(paths: tuple[bytes, ...], query: Query) -> tuple[bytes, ...]:
    """Those of a photo's paths that lie in the folder of the query."""
    if query.folder is None:
        return paths
    return tuple(path for path in paths if is_inside(path, query.folder))


def _linked(one: KnownFile | None, other: KnownFile | None) -> bool:
    """Whether two paths are names of one file."""
    if one is None or other is None:
        return False
    return (one.stat.device, one.stat.inode) == (other.stat.device, other.stat.inode)
