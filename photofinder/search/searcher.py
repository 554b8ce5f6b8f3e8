"""From a query to hits."""

import threading
import time
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from photofinder.errors import QueryError
from photofinder.library.library import Library
from photofinder.library.records import KnownFile, ModelRow, Photo
from photofinder.paths import is_inside
from photofinder.search.examples import Decoder, ExampleReader, Resolved, known_file
from photofinder.search.model_registry import Registry
from photofinder.search.query import Hit, Query, Results
from photofinder.search.ranking import Ranking, Vector, probes, rank
from photofinder.search.scores import Calibration, Word, word
from photofinder.search.vector_index import Keys, Neighbours
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
        hits += self._similar(query, positives, negatives, allowed)
        return Results(
            tuple(hits[: query.limit]),
            time.perf_counter() - start,
            len(self.store),
            tuple(r.photo.id for r in positives if r.photo is not None),
            all(r.text_weight for r in positives),
        )

    def _similar(
        self,
        query: Query,
        positives: list[Resolved],
        negatives: list[Resolved],
        allowed: Keys | None,
    ) -> list[Hit]:
        """The photos that are most like the examples, without these themselves."""
        aims = {
            output: probes(positives, negatives, query.mode, output)
            for output in self.store.outputs
        }
        excluded = {r.photo.id for r in (*positives, *negatives) if r.photo is not None}
        ranked = partial(
            rank, self.store, self._calibration,
            positives=positives, negatives=negatives, mode=query.mode,
        )  # fmt: skip
        with self.store.reading():
            found = self._nearest(query, aims, _candidates(query) + len(excluded), allowed)
            ranking = ranked(_without(found, excluded))
        hits = self._hits(ranking, query)
        if len(hits) == query.limit:
            return hits
        # Most of the nearest are hidden (gone, or small): look among the others.
        if allowed is None:
            allowed = self._library.photos.timeline().ids
        large = self._library.photos.shown(allowed.tolist(), query.least_side)
        others = _without(large, excluded)
        with self.store.reading():
            ranking = ranked(self._nearest_among(others, aims, _candidates(query)))
        return self._hits(ranking, query)

    def _nearest(
        self, query: Query, aims: dict[str, list[Vector]], count: int, allowed: Keys | None
    ) -> set[int]:
        """The ids of those that may be among the best."""
        if allowed is not None and len(allowed) <= EXACT_UP_TO:
            return set(self._nearest_among(allowed, aims, count).tolist())
        look = [self._next_to("look", aim, count, allowed) for aim in aims["look"]]
        found = {key for neighbours in look for key in neighbours.keys.tolist()}
        for aim in aims.get("copy", ()):
            # Few are copies, and the scores of others fall soon.
            few = max(LEAST_CANDIDATES, count // 3)
            neighbours = self._next_to("copy", aim, few, allowed)
            if few < count and not self._enough(query, look, neighbours):
                neighbours = self._next_to("copy", aim, count, allowed)
            found.update(neighbours.keys.tolist())
        return found

    def _enough(self, query: Query, look: list[Neighbours], copy: Neighbours) -> bool:
        """Whether a photo less near by `copy` than these cannot be among the best: all that were
        found by `look` have a better score. (The threshold algorithm of Fagin, Lotem and Naor:
        Optimal aggregation algorithms for middleware, 2003.)"""
        if query.negatives or len(look) > 1 or not len(look[0]) or not len(copy):
            return False  # the order is not that of the scores alone
        last = self._calibration.score_of("look", look[0].cosines[-1:])
        best_left = self._calibration.score_of("copy", copy.cosines[-1:])
        return bool(best_left[0] <= last[0])  # of equal scores the nearer by `look` comes first

    def _next_to(self, output: str, vector: Vector, count: int, allowed: Keys | None) -> Neighbours:
        if allowed is None:
            return self.store.search(output, vector, count)
        # Among many neighbours, about `count` pass the filter; if not, all are compared.
        wanted = int(1.5 * count * len(self.store) / len(allowed)) + LEAST_CANDIDATES
        found = self.store.search(output, vector, wanted)
        passing = np.flatnonzero(np.isin(found.keys, allowed))[:count]
        return Neighbours(found.keys[passing], found.cosines[passing])

    def _nearest_among(self, keys: Keys, aims: dict[str, list[Vector]], count: int) -> Keys:
        """Which of these photos may be among the best, rising; all are compared."""
        found = [
            self.store.search_among(output, keys, aim, count).keys
            for output, vectors in aims.items()
            for aim in vectors
        ]
        return np.unique(np.concatenate(found))

    def _hits(self, ranking: Ranking, query: Query) -> list[Hit]:
        """The best that are shown: they have a file left, and are large enough."""
        hits: list[Hit] = []
        copies = [None] * len(ranking.keys) if ranking.copy is None else ranking.copy.tolist()
        rows = list(
            zip(ranking.keys.tolist(), ranking.scores.tolist(), ranking.look.tolist(), copies,
                strict=True)
        )  # fmt: skip
        for start in range(0, len(rows), query.limit):
            part = rows[start : start + query.limit]
            photos = {photo.id: photo for photo in self._library.photos.many(r[0] for r in part)}
            for key, score, look, copy in part:
                photo = photos.get(key)
                paths = _asked_for(photo.paths, query) if photo is not None else ()
                if photo is None or not paths or min(photo.width, photo.height) < query.least_side:
                    continue
                hits.append(Hit(photo, paths, score, word(score), look, copy))
                if len(hits) == query.limit:
                    return hits
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


def _without(keys: Iterable[int], excluded: set[int]) -> Keys:
    """Ids that are not excluded, rising."""
    return np.array(sorted(set(keys) - excluded), dtype=np.int64)


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
