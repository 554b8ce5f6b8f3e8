"""Which model photos are embedded for now, and the means for it: loaded late, let go early."""

import contextlib
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from photofinder.errors import ModelError
from photofinder.indexing.backlog import Backlog
from photofinder.indexing.timing import Timing
from photofinder.library.library import Library
from photofinder.library.records import ModelRow
from photofinder.search.model_registry import Registry
from photofinder.search.vector_store import VectorStore
from photofinder.settings import Settings

if TYPE_CHECKING:  # loaded when there is work: a start should not wait for it
    from photofinder.imaging.decode_pool import DecodePool
    from photofinder.indexing.pipeline import Pipeline
    from photofinder.search.embedder import Embedder

_MOST_WORKERS = 4
_MOST_CHOSEN = 64
"""A number beyond this in the settings is a mistake, as one below 0 is."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A sentence for the banner and what to do about it."""

    error: str
    remedy: str


class Embedding:
    """The models, the store of the active one, and the pipeline. For the writer's thread."""

    def __init__(
        self,
        library: Library,
        registry: Registry,
        settings: Settings,
        timing: Timing,
        workers: int | None,
        decoder: str | None,
        on_decoded: Callable[[], None],
    ) -> None:
        self.backlog = Backlog(library)
        self.trouble: Trouble | None = None
        self.store: VectorStore | None = None
        self._library = library
        self._registry = registry
        self._timing = timing
        self._on_decoded = on_decoded
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else None
        self._cores = cores or os.cpu_count() or 1
        usual = min(self._cores, _MOST_WORKERS)
        chosen = settings.workers if 0 < settings.workers <= _MOST_CHOSEN else usual
        self._workers = chosen if workers is None else workers
        self._decoder = decoder
        self._pool: DecodePool | None = None
        self._embedders: dict[int, Embedder] = {}
        self._pipeline: Pipeline | None = None
        try:
            self.aim(settings.model or registry.default)
        except ModelError as error:
            self._warn(error)
        self.take_over()

    def aim(self, name: str) -> None:
        """Make a model the one to embed for. Raises ModelError when it cannot be used."""
        spec = self._registry.get(name)
        row = self._library.models.register(spec.name, spec.sha256, spec.look, spec.copy)
        self._library.models.aim(row.id)
        self.forgive()

    def forgive(self) -> None:
        """Try models again that could not be used."""
        self.backlog.broken.clear()
        self.trouble = None

    def take_over(self) -> None:
        """Open the store of the active model, if it is another one than before."""
        active = self._library.models.active
        if active is not None and (self.store is None or self.store.model.id != active.id):
            self.store = VectorStore(self._library, active)

    def refresh(self, stop: Callable[[], bool]) -> None:
        """Bring the store up to the library; damaged vectors are dropped and so made anew."""
        if self.store is None:
            return
        self.store.refresh(stop)
        damaged = self.store.damaged()
        if damaged:
            self._library.vectors.forget(self.store.model, damaged)

    def has_work(self, thorough: bool) -> bool:
        """Whether a file or photo is waiting and due. Only `thorough` asks for photos without
        a vector, which takes a look at all of them."""
        return self.backlog.anything(self._put_off(), thorough)

    def next_retry(self) -> int | None:
        """When (seconds since 1970) the next file that failed is worth another try."""
        return self.backlog.next_retry(self._put_off())

    def _put_off(self) -> set[int]:
        return self._pipeline.put_off() if self._pipeline is not None else set()

    def pipeline(self) -> "Pipeline":
        """The pipeline for what is to be embedded now."""
        current = self._pipeline
        if current is not None and (current.busy or current.planned):
            return current
        model = self.backlog.model(self._put_off())
        if current is not None and (current.model and current.model.id) == (model and model.id):
            return current
        embedder = None
        if model is not None:
            try:
                embedder = self._embedder(model)
            except ModelError as error:
                self.backlog.broken.add(model.id)
                target = self._library.models.target
                if target is None or target.id == model.id:  # else another takes over anyway
                    self._warn(error)
                return self.pipeline()
        from photofinder.indexing.pipeline import Pipeline

        self._pipeline = Pipeline(
            self._library, self.pool, model, embedder, self._timing, self._on_decoded, current
        )
        return self._pipeline

    def must_drain(self) -> bool:
        """Whether the pipeline works for the target while new files wait for the active model."""
        current = self._pipeline
        if current is None or current.model is None or self.store is None:
            return False
        active = self.store.model.id
        if current.model.id == active or active in self.backlog.broken:
            return False
        return self.backlog.files(current.put_off())

    def _embedder(self, model: ModelRow) -> "Embedder":
        if model.id not in self._embedders:
            spec = self._registry.get(model.name)
            if spec.sha256 != model.sha256:
                raise ModelError(f"The model '{model.name}' is another one than it was.")
            from photofinder.search.embedder import Embedder

            self._embedders[model.id] = Embedder(spec, self._cores)
        return self._embedders[model.id]

    def failed(self, error: ModelError) -> None:
        """A model failed at work: go on without it."""
        if self._pipeline is not None and self._pipeline.model is not None:
            self.backlog.broken.add(self._pipeline.model.id)
        self._warn(error)
        self.drop()

    def _warn(self, error: ModelError) -> None:
        self.trouble = Trouble(
            str(error), "What is indexed stays searchable. Choose another model or reinstall."
        )

    def swap_if_complete(self, stop: Callable[[], bool]) -> bool:
        """Let the target take over when it has all vectors, and all of them are read: until
        then the active model answers. `stop` is asked now and then."""
        target = self.backlog.complete_target()
        if target is None:
            return False
        store = VectorStore(self._library, target)
        store.refresh(stop)
        if stop():
            return False
        self._library.models.swap()
        self.store = store
        self.forgive()
        return True

    def progress(self, photos: int) -> tuple[int, int] | None:
        """(photos done, photos) of a change of models under way."""
        target = self._library.models.target
        if target is None:
            return None
        return min(photos, self._library.models.vectors(target.id)), photos

    @property
    def pool(self) -> "DecodePool":
        """The decode pool, started if need be."""
        from photofinder.imaging.decode_pool import DecodePool

        if self._pool is None and self._decoder is not None:
            self._pool = DecodePool(self._workers, decode=self._decoder)
        elif self._pool is None:
            self._pool = DecodePool(self._workers)
        return self._pool

    @property
    def current(self) -> "Pipeline | None":
        """The pipeline, if there is one now."""
        return self._pipeline

    @property
    def loaded(self) -> bool:
        """Whether models or workers hold memory."""
        return self._pool is not None or bool(self._embedders)

    def drop(self) -> None:
        """Let go of workers, models and everything that is not stored."""
        if self._pipeline is not None:
            self._pipeline.abandon()
            self._pipeline = None
        if self._pool is not None:
            self._pool.close()
            self._pool = None
        for embedder in self._embedders.values():
            embedder.close()
        self._embedders.clear()


def remember_choice(library: Library, name: str) -> None:
    """Write the chosen model into the settings, so that the next start aims at it too."""
    path = library.folder.settings
    settings, _ = Settings.load(path)
    with contextlib.suppress(OSError):  # the library knows the choice as well
        replace(settings, model=name).save(path)
