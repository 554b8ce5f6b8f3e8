"""The one thread that writes the library: scans, reads, embeds, commits, keeps the index."""

import atexit
import os
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import TypeVar

from photofinder.errors import UsageError
from photofinder.imaging.limits import make_way
from photofinder.indexing import volumes
from photofinder.indexing.inbox import Inbox
from photofinder.indexing.pace import Pace
from photofinder.indexing.presence import whereabouts
from photofinder.indexing.reports import Reports
from photofinder.indexing.status import IndexerStatus, Scan
from photofinder.indexing.timing import Timing
from photofinder.indexing.writer import Writer
from photofinder.library.library import Library
from photofinder.library.records import Root
from photofinder.paths import LibraryFolder, display, is_inside
from photofinder.search.model_registry import Registry
from photofinder.search.vector_store import VectorStore
from photofinder.settings import Settings

__all__ = ["Indexer", "IndexerStatus", "Scan"]

T = TypeVar("T")
_AT_EXIT_S = 20
"""So long the end of the process waits for the thread, which is a daemon lest a dead drive keep
the process for ever. Python ends daemons wherever they are: within usearch that is an abort."""


class Indexer:
    """Start it once, stop it once. All methods may be called from any thread, none waits for
    work (but `wait_idle` and `stop`)."""

    def __init__(
        self,
        folder: LibraryFolder,
        registry: Registry,
        settings: Settings,
        *,
        workers: int | None = None,
        watch: bool = True,
        timing: Timing | None = None,
        decoder: str | None = None,
    ) -> None:
        """`workers`: decode processes, None by the settings, 0 decodes in this process.
        `watch` False: only what is asked for is scanned; no events, no scan at the start.
        `decoder` names another decoder for the workers as "module:function"."""
        self.ready: Future[None] = Future()
        self._folder = folder
        self._begun = threading.Event()
        self._inbox = Inbox()
        self._reports = Reports()
        self._pace = Pace()
        self._writer = Writer(
            folder,
            registry,
            settings,
            self._inbox,
            self._reports,
            timing or Timing(),
            pace=self._pace,
            workers=workers,
            watch=watch,
            decoder=decoder,
        )
        self._thread = threading.Thread(target=self._run, name="indexer", daemon=True)

    def start(self, *, held: bool = False) -> None:
        """Start the thread; `ready` tells when the library is open, or why it is not. `held`:
        nothing more is done before `begin`, so that a window can appear first."""
        if not held:
            self._begun.set()
        atexit.register(self._at_exit)
        self._thread.start()

    def begin(self) -> None:
        """Let a start that was held go on."""
        self._begun.set()

    def _run(self) -> None:
        make_way()
        self._writer.run(self.ready, self._begun)

    @property
    def status(self) -> IndexerStatus:
        """What the indexer does now; replaced whole, never changed."""
        return self._reports.status

    @property
    def store(self) -> VectorStore | None:
        """The vectors of the active model; None at first and when no model is known.
        Another one after a change of models."""
        return self._writer.store

    def request(self, scan: Scan) -> None:
        """Have disk and library compared; equal requests merge."""
        self._inbox.request(scan)

    def call(self, function: Callable[[Library], T]) -> "Future[T]":
        """Run a write on the indexer's thread, between two batches at the latest."""
        return self._inbox.call(function)

    def remember(self, function: Callable[[Library], T]) -> "Future[T]":
        """Run a write as `call` does, of what was worked out and is not shown (features, answers
        about pairs): nobody looks at the library anew because of it."""
        return self._inbox.call(function, aside=True)

    def add_root(self, path: bytes) -> "Future[Root]":
        """Watch a folder (absolute; links are resolved) and scan it. The future raises
        UsageError when it is no folder, or lies in a watched one."""

        def add(library: Library) -> Root:
            return _add_root(library, path)

        return self._then_scan(add)

    def remove_root(self, root_id: int) -> "Future[None]":
        """Stop watching a folder; its photos leave the library, nothing happens on disk."""
        return self.call(lambda library: library.roots.remove(root_id))

    def use_model(self, name: str) -> "Future[None]":
        """Embed all photos for a model, beside the present one, which answers until that is
        done. The future raises ModelError when it cannot be used."""
        return self.call(lambda _: self._writer.use_model(name))

    def _then_scan(self, add: Callable[[Library], Root]) -> "Future[Root]":
        def run(library: Library) -> Root:
            root = add(library)
            self._inbox.request(Scan(root.id))
            return root

        return self.call(run)

    def pause(self) -> None:
        """Hold back scanning and indexing; calls are still served."""
        self._inbox.pause(True)

    def resume(self) -> None:
        """Go on, also after an error, at once."""
        self._writer.retry_now()
        self._inbox.pause(False)

    def work_share(self, share: float) -> None:
        """Index in this share of the time: 1 always, 0.5 with rests as long as the work.
        Scans and calls are as quick as ever. Raises ValueError outside of 0 to 1."""
        self._pace.share = share
        self._inbox.wake()

    def exclude(self, patterns: Sequence[str]) -> "Future[None]":
        """Leave out other files and folders everywhere from now on."""
        return self.call(lambda _: self._writer.exclude(patterns))

    def wait_idle(self, timeout: float) -> bool:
        """Wait until everything asked for so far is scanned and embedded; False: not yet."""
        return self._inbox.wait_done(timeout)

    def stop(self, timeout: float = 3) -> None:
        """End the thread: what is stored is kept, the rest is done next time. Idempotent."""
        self._inbox.stop()
        self._begun.set()
        if self._thread.ident is not None:
            self._thread.join(timeout)
        if not self._thread.is_alive():
            atexit.unregister(self._at_exit)

    def _at_exit(self) -> None:
        self.stop(_AT_EXIT_S)


def _add_root(library: Library, path: bytes) -> Root:
    try:
        real = volumes.real_folder(path)
    except OSError as error:
        raise UsageError(f"{display(path)} cannot be watched: {error.strerror}.") from error
    own = volumes.real_folder(os.fsencode(library.folder.folder))
    if is_inside(real, own):
        raise UsageError(f"{display(path)} lies in the app's own data folder.")
    known = library.roots.at(real)
    if known is not None and whereabouts(library, known).path != real:
        raise UsageError(
            f"{display(path)} is watched already, as the place of another drive. Stop watching it "
            "first, or give this drive another name."
        )
    place = volumes.identify(real)
    return library.roots.add(real, place.volume, place.inner)
