"""The indexer's thread: one round after the other, each one small step, until it is stopped."""

import logging
import threading
from collections.abc import Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING

from photofinder.errors import LibraryError, ModelError, PhotofinderError
from photofinder.indexing.banner import Banner
from photofinder.indexing.calls import Calls
from photofinder.indexing.checkup import Checkup
from photofinder.indexing.embedding import Embedding, remember_choice
from photofinder.indexing.inbox import Inbox
from photofinder.indexing.leisure import Leisure
from photofinder.indexing.pace import Pace
from photofinder.indexing.reconciling import Reconciler
from photofinder.indexing.remedies import remedy
from photofinder.indexing.reports import Reports
from photofinder.indexing.resting import Resting, seconds_to
from photofinder.indexing.scanner import ScanStopped
from photofinder.indexing.scanning import Scanning
from photofinder.indexing.timing import Timing
from photofinder.indexing.undoing import recover
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder, display
from photofinder.search.model_registry import Registry
from photofinder.search.vector_store import VectorStore
from photofinder.settings import Settings

if TYPE_CHECKING:
    from photofinder.indexing.pipeline import Step

_log = logging.getLogger(__name__)


class Writer:
    """Opens the library and does all that the indexer does, in the thread that calls `run`."""

    def __init__(
        self,
        folder: LibraryFolder,
        registry: Registry,
        settings: Settings,
        inbox: Inbox,
        reports: Reports,
        timing: Timing,
        *,
        pace: Pace,
        workers: int | None,
        watch: bool,
        decoder: str | None,
    ) -> None:
        self._pace = pace
        self._folder = folder
        self._registry = registry
        self._settings = settings
        self._inbox = inbox
        self._reports = reports
        self._timing = timing
        self._workers = workers
        self._decoder = decoder
        self._watching = watch
        self._forgive = False
        self._indexing = False

    @property
    def store(self) -> VectorStore | None:
        """The vectors of the active model."""
        embedding: Embedding | None = getattr(self, "_embedding", None)
        return None if embedding is None else embedding.store

    def use_model(self, name: str) -> None:
        """Aim at a model; call it on the indexer's thread. Raises ModelError."""
        self._embedding.aim(name)
        self._embedding.take_over()
        remember_choice(self._library, name)

    def exclude(self, patterns: Sequence[str]) -> None:
        """Leave out other files and folders everywhere; call it on the indexer's thread."""
        self._scanning.exclude(patterns)

    def retry_now(self) -> None:
        """Forget that something failed; for any thread."""
        self._forgive = True

    def run(self, ready: "Future[None]", begun: threading.Event) -> None:
        """The life of the thread: open the library, wait until `begun`, work."""
        try:
            self._open()
        except Exception as error:  # noqa: BLE001 - whoever waits for `ready` must hear of it
            self._fail(error)
            ready.set_exception(error)
            return
        ready.set_result(None)
        begun.wait()
        try:
            self._put_together()
        except Exception as error:  # noqa: BLE001 - the window is there and must show it
            self._library.close()
            self._fail(error)
            return
        self._fresh_start = True
        try:
            while not self._inbox.stopping:
                self._guarded_round()
        finally:
            self._close()

    def _open(self) -> None:
        self._library = Library(self._folder, writer=True)
        try:
            self._reports.note(*self._library.notes)
            # Before anybody can clean: what a kill interrupted is looked up on the disk.
            recover(self._library, lambda write: write(self._library))
        except BaseException:
            self._library.close()
            raise

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, PhotofinderError):
            _log.exception("the indexer could not start", exc_info=error)
        self._reports.say(state="failed", error=str(error))
        self._inbox.stop()

    def _put_together(self) -> None:
        library, inbox, reports, timing = self._library, self._inbox, self._reports, self._timing
        reconciler = Reconciler(library, self._settings.exclude)
        self._embedding = Embedding(
            library,
            self._registry,
            self._settings,
            timing,
            self._workers,
            self._decoder,
            inbox.wake,
        )
        self._leisure = Leisure(library, self._embedding, timing)
        self._banner = Banner(self._embedding, reports, timing)
        self._scanning = Scanning(
            library, reconciler, self._embedding, inbox, reports, timing, watch=self._watching
        )
        self._calls = Calls(library, self._embedding, self._scanning, self._banner, inbox, reports)
        self._resting = Resting(
            self._embedding, self._scanning, self._leisure, self._banner, inbox, reports, timing
        )
        self._scanning.count()
        self._checkup = Checkup(library, inbox.wake)

    def _close(self) -> None:
        self._checkup.stop()
        self._scanning.close()
        self._embedding.drop()
        try:
            self._leisure.last()
        except (OSError, LibraryError):
            _log.warning("the index was not saved", exc_info=True)
        self._library.close()
        state = "failed" if self._reports.status.state == "failed" else "stopped"
        self._reports.say(state=state)

    def _guarded_round(self) -> None:
        try:
            self._round()
        except ScanStopped:
            return
        except ModelError as error:
            self._embedding.failed(error)
            self._banner.show()
        except (LibraryError, OSError) as error:
            self._block(str(error), remedy(error, self._folder))
        except PhotofinderError as error:
            self._embedding.drop()
            self._block(str(error), "It is tried again in a while.")
        except Exception as error:  # noqa: BLE001 - the loop outlives our own mistakes
            _log.exception("the indexer stumbled")
            self._embedding.drop()
            self._block(
                f"Indexing failed: {type(error).__name__}: {error}.",
                f"This is our fault; the log says more: {self._folder.log}",
            )
            self._reports.say(state="failed")

    def _block(self, error: str, remedy: str) -> None:
        self._indexing = False
        self._banner.block(error, remedy)

    def _round(self) -> None:
        posted = self._inbox.posted
        self._checkup.complain()
        self._calls.serve()
        if self._forgive:
            self._forgive_all()
        if self._fresh_start and not self._banner.blocked:
            self._begin()
        self._scanning.look_around()
        if self._reports.status.state == "paused" and not self._inbox.paused:
            self._reports.say(state="indexing" if self._indexing else "scanning")
        if self._inbox.paused:
            self._reports.say(state="paused")
            self._inbox.wait(seconds_to(self._scanning.next_look))
        elif self._banner.blocked:
            self._inbox.wait(seconds_to(self._banner.blocked_until))
        elif self._scanning.wanted:
            self._scan()
        elif not self._index() and not self._swap():
            self._resting.rest(posted)

    def _forgive_all(self) -> None:
        self._forgive = False
        self._banner.blocked_until = 0.0
        self._embedding.backlog.thorough = True
        self._embedding.forgive()
        self._banner.show()

    def _begin(self) -> None:
        """What takes time at the start, after `ready`."""
        self._embedding.refresh(lambda: self._inbox.stopping)
        self._scanning.begin()
        self._banner.show()
        self._scanning.count()
        self._fresh_start = False

    def _scan(self) -> None:
        self._inbox.rest(None)
        if not self._indexing:
            self._reports.say(state="scanning", done=0, total=0)
        self._scanning.scan(self._between)
        self._banner.relieved()
        if self._indexing:
            self._reports.begin(self._reports.status.waiting)

    def _between(self, path: bytes) -> bool:
        """Between two folders of a scan."""
        if self._inbox.filled:
            self._calls.serve()
        if not self._indexing:
            status = self._reports.status
            self._reports.say(done=status.done + 1, current=display(path))
        return self._inbox.stopping

    def _index(self) -> bool:
        """One step of indexing; False when there is nothing to do."""
        embedding = self._embedding
        if not self._indexing:
            if not embedding.has_work(embedding.backlog.thorough):
                embedding.backlog.thorough = False
                return False
            self._indexing = True
            self._pace.begin()
            self._inbox.rest(None)
            self._scanning.count()
            self._reports.begin(self._reports.status.waiting)
        pipeline = embedding.pipeline()
        self._banner.show()
        rest = self._pace.rest
        if rest:
            self._inbox.wait(min(rest, seconds_to(self._scanning.next_look)))
            return True
        more = not embedding.must_drain() and pipeline.feed(
            lambda: self._inbox.filled,
            ahead=self._pace.full,  # decoding ahead would be work during the rest
        )
        step = pipeline.step(more or self._inbox.filled)
        if step is not None:
            self._stepped(step)
        elif pipeline.busy:
            self._inbox.wait(seconds_to(self._scanning.next_look))
        elif not self._inbox.filled:
            self._indexing = embedding.has_work(True)
        return True

    def _stepped(self, step: "Step") -> None:
        embedding, reports = self._embedding, self._reports
        self._pace.batch_done()
        self._banner.relieved()
        reports.stepped(step.done, step.embedded, step.last)
        embedding.refresh(lambda: self._inbox.stopping)
        if step.stale:
            self._scanning.suspect(step.stale)
        reports.say(model_progress=embedding.progress(reports.status.photos))
        reports.count_if_due(self._library, self._scanning.states())
        self._leisure.settle_some()

    def _swap(self) -> bool:
        """Let the model take over that has all vectors now."""
        if not self._embedding.swap_if_complete(lambda: self._inbox.stopping):
            return False
        self._banner.show()
        self._reports.say(model_progress=None)
        self._reports.changed()
        self._scanning.count()
        return True
