"""Models from the catalogue: getting one at the user's word, and taking own ones away again."""

import threading
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from photofinder.catalogue.removal import forget_vectors, own_models, remove_files, sha256_of
from photofinder.errors import PhotofinderError, UsageError
from photofinder.gui.futures import Futures
from photofinder.gui.language import tr
from photofinder.gui.query_thread import QueryThread
from photofinder.gui.sentences import said
from photofinder.gui.work.session import Worker
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from photofinder.search.model_registry import Registry

if TYPE_CHECKING:
    from photofinder.catalogue.ready import Ready

_TRIED_ON = 2000
"""The photos to try a model on are chosen among so many, spread over the library."""
_TELL_S = 0.1


class ModelShop(QObject):
    """One model at a time is fetched, on a thread of its own; nothing is fetched unasked."""

    listed = Signal(list, list)
    """Names of the user's own models, and of the models in use."""
    progressed = Signal(str, str, int, int)
    """A model, what is done with it, how much of it, and of how much (0: not known)."""
    got = Signal(str)
    removed = Signal(str)
    stopped = Signal(str)
    """The user ended it; what was fetched is kept."""
    failed = Signal(str, str)
    """A model, and one sentence."""

    def __init__(
        self,
        library: Library,
        folder: LibraryFolder,
        registry: Registry,
        worker: Worker,
        thread: QueryThread,
        parent: QObject | None = None,
        *,
        ready: "Mapping[str, Ready] | None" = None,
    ) -> None:
        """`thread` is for this alone: a download may take long. `ready`: the catalogue, the usual
        one when None."""
        super().__init__(parent)
        self._ready = ready
        self._library, self._folder, self._registry = library, folder, registry
        self._worker, self._thread = worker, thread
        self._futures = Futures(self)
        self._stop = threading.Event()
        self.busy = ""
        """The model that is being fetched or tried, else empty."""

    @property
    def ready(self) -> "Mapping[str, Ready]":
        """The catalogue by name."""
        if self._ready is None:
            from photofinder.catalogue.ready import READY  # not for the start of the window

            self._ready = READY
        return self._ready

    def read(self) -> None:
        """Read which models there are; `listed` answers."""
        if self.busy:
            return  # the thread is not free; the end of it reads

        def find() -> tuple[list[str], list[str]]:
            models = self._library.models
            in_use = [model.name for model in (models.active, models.target) if model is not None]
            return own_models(self._folder), in_use

        self._thread.ask("list", find, self._tell_list)

    def get(self, name: str, file: Path | None = None) -> None:
        """Fetch a ready model and make it one of the user's; `file`: take this one instead."""
        if self.busy:
            return
        self.busy = name
        self._stop.clear()
        ready = self.ready[name]
        self._thread.ask("get", lambda: self._get(ready, file), self._ended, self._not_got)

    def cancel(self) -> None:
        """End what is under way."""
        self._stop.set()

    def remove(self, name: str) -> None:
        """Take one of the user's models away, with its vectors."""

        def fail(sentence: str) -> None:
            self.failed.emit(name, sentence)

        def files(_: None) -> None:
            self._thread.ask(
                "remove",
                lambda: remove_files(self._folder, name),
                lambda _: self._removed(name),
                lambda error: fail(said(error)),
            )

        def forget(sha256: str) -> None:
            future = self._worker.call(lambda library: forget_vectors(library, sha256))
            self._futures.watch(future, files, fail)

        self._thread.ask(
            "remove", lambda: sha256_of(self._folder, name), forget, lambda error: fail(said(error))
        )

    def _get(self, ready: "Ready", file: Path | None) -> bool:
        """On the thread: whether it was not stopped."""
        from photofinder.catalogue.download import Stopped
        from photofinder.catalogue.ready import get

        last: tuple[str, float] = ("", 0.0)

        def tell(step: str, done: int, total: int) -> None:
            nonlocal last
            if self._stop.is_set():
                raise Stopped
            now = time.monotonic()
            if step != last[0] or now - last[1] >= _TELL_S:
                last = (step, now)
                self.progressed.emit(ready.name, step, done, total)

        try:
            get(
                ready, self._folder.models, self._photos, self._registry, tell,
                file=file, stop=self._stop.is_set,
            )  # fmt: skip
        except Stopped:
            return False
        return True

    def _photos(self) -> list[bytes]:
        from photofinder.search.sample_photos import LEAST

        ids = self._library.photos.ids().tolist()
        photos = self._library.photos.many(ids[:: max(1, len(ids) // _TRIED_ON)])
        paths = [photo.path for photo in photos if photo.path and not photo.offline]
        if len(paths) < LEAST:
            text = tr("A model is tried on your photos before it is kept, on {} at least. Add a "
                      "folder with more photos first.")  # fmt: skip
            raise UsageError(text.format(LEAST))
        return paths

    def _tell_list(self, found: tuple[list[str], list[str]]) -> None:
        self.listed.emit(*found)

    def _ended(self, complete: bool) -> None:
        name, self.busy = self.busy, ""
        (self.got if complete else self.stopped).emit(name)
        self.read()

    def _not_got(self, error: PhotofinderError) -> None:
        name, self.busy = self.busy, ""
        self.failed.emit(name, said(error))

    def _removed(self, name: str) -> None:
        self.removed.emit(name)
        self.read()
