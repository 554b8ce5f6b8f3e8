"""The indexer's thread: one round after the other, each one small step, until it is stopped."""

import logging
import time
from collections.abc import Mapping
from concurrent.futures import Future

from photofinder.errors import LibraryError, ModelError, PhotofinderError
from photofinder.indexing import volumes
from photofinder.indexing.embedding import Embedding, Trouble, remember_choice
from photofinder.indexing.inbox import Inbox
from photofinder.indexing.leisure import Leisure
from photofinder.indexing.reconciling import Reconciler
from photofinder.indexing.remedies import remedy
from photofinder.indexing.reports import Reports
from photofinder.indexing.scanner import ScanStopped
from photofinder.indexing.status import Scan
from photofinder.indexing.timing import Timing
from photofinder.indexing.watcher import WatchedRoot, Watcher, WatchState
from photofinder.indexing.wishes import Wishes
from photofinder.library.library import Library
from photofinder.library.records import RootState
from photofinder.paths import LibraryFolder, display
from photofinder.search.model_registry import Registry
from photofinder.search.vector_store import VectorStore
from photofinder.settings import Settings

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
        workers: int | None,
        watch: bool,
        decoder: str | None,
    ) -> None:
        self._folder = folder
        self._registry = registry
        self._settings = settings
        self._inbox = inbox
        self._reports = reports
        self._timing = timing
        self._workers = workers
        self._decoder = decoder
        self._watching = watch
        self._wishes = Wishes()
        self._patterns: dict[int, tuple[str, ...]] = {}
        self._trouble: Trouble | None = None
        self._blocked_until = 0.0
        self._thorough = True
        self._forgive = False
        self._indexing = False
        self._clock = time.time() - time.monotonic()
        now = time.monotonic()
        self._next_health = now + timing.health
        self._next_full_scan = now + timing.full_scan

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

    def retry_now(self) -> None:
        """Forget that something failed; for any thread."""
        self._blocked_until = 0.0
        self._forgive = True

    def run(self, ready: "Future[None]") -> None:
        """The life of the thread."""
        try:
            self._open()
        except Exception as error:  # noqa: BLE001 - whoever waits for `ready` must hear of it
            if not isinstance(error, PhotofinderError):
                _log.exception("the indexer could not start")
            self._reports.say(state="failed", error=str(error))
            self._inbox.stop()
            ready.set_exception(error)
            return
        ready.set_result(None)
        try:
            while not self._inbox.stopping:
                self._guarded_round()
        finally:
            self._close()

    def _open(self) -> None:
        self._library = Library(self._folder, writer=True)
        try:
            self._reports.note(*self._library.notes)
            self._reconciler = Reconciler(self._library, self._settings.exclude)
            self._embedding = Embedding(
                self._library,
                self._registry,
                self._settings,
                self._timing,
                self._workers,
                self._decoder,
                self._inbox.wake,
            )
            self._leisure = Leisure(self._library, self._embedding, self._timing)
            self._watcher = Watcher(self._inbox.wake, self._timing) if self._watching else None
            self._count()
        except BaseException:
            self._library.close()
            raise
        self._fresh_start = True

    def _close(self) -> None:
        if self._watcher is not None:
            self._watcher.close()
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
            self._banner()
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
        _log.warning("%s", error, exc_info=True)
        self._trouble = Trouble(error, remedy)
        self._blocked_until = time.monotonic() + self._timing.disk_retry
        self._indexing = False
        self._banner()

    def _banner(self) -> None:
        trouble = self._trouble or self._embedding.trouble
        self._reports.say(
            error=trouble.error if trouble else "", remedy=trouble.remedy if trouble else ""
        )

    def _relieved(self) -> None:
        if self._trouble is not None:
            self._trouble = None
            self._banner()

    def _round(self) -> None:
        posted = self._inbox.posted
        self._serve_calls()
        if self._forgive:
            self._forgive = False
            self._thorough = True
            self._embedding.forgive()
            self._banner()
        if self._fresh_start and time.monotonic() >= self._blocked_until:
            self._begin()
        self._look_at_clock()
        if time.monotonic() >= self._next_health:
            self._look_at_roots()
        self._collect_wishes()
        if self._reports.status.state == "paused" and not self._inbox.paused:
            self._reports.say(state="indexing" if self._indexing else "scanning")
        if self._inbox.paused:
            self._reports.say(state="paused")
            self._inbox.wait(self._seconds_to(self._next_health))
        elif time.monotonic() < self._blocked_until:
            self._inbox.wait(self._seconds_to(self._blocked_until))
        elif self._wishes:
            self._scan()
        elif not self._index():
            self._rest(posted)

    def _begin(self) -> None:
        """What takes time at the start, after `ready`."""
        self._embedding.refresh(lambda: self._inbox.stopping)
        if self._watcher is not None:
            self._inbox.request(Scan())
        self._reconciler.check()
        self._watch()
        self._banner()
        self._count()
        self._fresh_start = False

    def _serve_calls(self) -> None:
        calls = self._inbox.take_calls()
        for function, future in calls:
            if not future.set_running_or_notify_cancel():
                continue
            try:
                result = function(self._library)
                if self._inbox.filled and self._reports.status.state == "idle":
                    # whoever waits for the answer must not read "idle" before the scan begins
                    self._reports.say(state="scanning", done=0, total=0)
                future.set_result(result)
            except Exception as error:  # noqa: BLE001 - it belongs to whoever called
                future.set_exception(error)
        if not calls:
            return
        if self._embedding.current is not None:
            self._embedding.current.forget(())
        self._reconciler.release()
        for root in self._library.roots.list():
            if self._patterns.get(root.id, root.exclude) != root.exclude:
                self._inbox.request(Scan(root.id))
        for root_id, folder in self._library.files.closed.take_retries():
            self._inbox.request(Scan(root_id, folder, deep=True))
        self._roots_changed()
        self._banner()
        self._count()

    def _look_at_clock(self) -> None:
        """A jump of the wall clock against the other one is a suspend (or a new time)."""
        difference = time.time() - time.monotonic()
        if abs(difference - self._clock) > self._timing.suspend:
            self._clock = difference
            if self._watcher is not None:
                self._next_health = 0.0
                self._inbox.request(Scan())

    def _look_at_roots(self) -> None:
        self._next_health = time.monotonic() + self._timing.health
        if self._watcher is None:
            return
        before = [(root.id, root.state, root.path) for root in self._library.roots.list()]
        for root_id in self._reconciler.check():
            self._wishes.add(root_id, None)
        if before != [(root.id, root.state, root.path) for root in self._library.roots.list()]:
            self._roots_changed()
            self._count()
        self._watcher.check()
        if time.monotonic() >= self._next_full_scan:
            self._inbox.request(Scan())

    def _roots_changed(self) -> None:
        self._thorough = True  # a drive that is back may bring photos without a vector
        self._watch()
        self._reports.changed()

    def _watch(self) -> None:
        roots = self._library.roots.list()
        self._patterns = {root.id: root.exclude for root in roots}
        if self._watcher is not None:
            self._watcher.watch(
                [
                    WatchedRoot(
                        root.id,
                        root.path,
                        root.exclude,
                        self._reconciler.exclusions(root),
                        volumes.is_network(root.volume),
                    )
                    for root in roots
                    if root.state is not RootState.OFFLINE
                ]
            )

    def _collect_wishes(self) -> None:
        for scan in self._inbox.take_scans():
            if scan.root_id is None:
                self._next_full_scan = time.monotonic() + self._timing.full_scan
            self._wishes.add_scan(scan, self._library.roots.list())
        if self._watcher is not None:
            for root_id, folders in self._watcher.take().items():
                self._wishes.add(root_id, folders)

    def _scan(self) -> None:
        self._inbox.rest(None)
        if not self._indexing:
            self._reports.say(state="scanning", done=0, total=0)
        before = [root.state for root in self._library.roots.list()]
        wanted = self._wishes.all()
        applied = self._reconciler.scan(wanted, self._between)
        self._wishes.fulfilled(wanted)
        self._relieved()
        if self._embedding.current is not None:
            self._embedding.current.forget(applied.touched)
        self._reports.note(*applied.notes)
        if before != [root.state for root in self._library.roots.list()]:
            self._roots_changed()
        if self._watcher is not None and applied.folders:
            self._watcher.compare(applied.folders)
        if applied.changed:
            self._thorough = True
            self._reports.changed()
        self._count()
        if self._indexing:
            self._reports.begin(self._reports.status.waiting)

    def _between(self, path: bytes) -> bool:
        """Between two folders of a scan."""
        if self._inbox.filled:
            self._serve_calls()
        if not self._indexing:
            status = self._reports.status
            self._reports.say(done=status.done + 1, current=display(path))
        return self._inbox.stopping

    def _index(self) -> bool:
        """One step of indexing; False when there is nothing to do."""
        embedding = self._embedding
        if not self._indexing:
            if not embedding.has_work(self._thorough):
                self._thorough = False
                return False
            self._indexing = True
            self._inbox.rest(None)
            self._count()
            self._reports.begin(self._reports.status.waiting)
        pipeline = embedding.pipeline()
        self._banner()
        more = not embedding.must_drain() and pipeline.feed(lambda: self._inbox.filled)
        step = pipeline.step(more or self._inbox.filled)
        if step is not None:
            self._relieved()
            self._reports.stepped(step.done, step.embedded, step.last)
            self._embedding.refresh(lambda: self._inbox.stopping)
            if step.stale:
                self._wishes.add_folders_of(step.stale, self._library.roots.list())
            self._reports.say(model_progress=embedding.progress(self._reports.status.photos))
            self._reports.count_if_due(self._library, self._states())
            self._leisure.settle_some()
        elif pipeline.busy:
            self._inbox.wait(self._seconds_to(self._next_health))
        elif not self._inbox.filled:
            self._indexing = embedding.has_work(True)
        return True

    def _rest(self, posted: int) -> None:
        """Nothing waits: see to the rest, then sleep."""
        if self._embedding.swap_if_complete(lambda: self._inbox.stopping):
            self._banner()
            self._reports.say(model_progress=None)
            self._reports.changed()
            self._count()
            return
        status, pipeline = self._reports.status, self._embedding.current
        put_off = pipeline.next_due if pipeline is not None else None
        dirty = self._watcher.next_due if self._watcher is not None else None
        if status.state != "idle":
            self._count()
            switch = self._embedding.progress(self._reports.status.photos)  # waits for a drive
            self._reports.say(state="idle", done=status.total, seconds_left=None, current="")
            self._reports.say(model_progress=switch)
            self._leisure.begins()
        if self._trouble is not None:  # all that failed has been tried again by now
            self._leisure.step(self._inbox)
            self._relieved()
        if put_off is None and dirty is None:
            self._inbox.rest(posted)
        nap = self._leisure.step(self._inbox)
        retry = self._embedding.next_retry()
        due = [self._next_health if self._watcher is not None else None, put_off, dirty]
        waits = [self._seconds_to(moment) for moment in due if moment is not None]
        if retry is not None:
            waits.append(max(0.05, retry - time.time()))
        if nap is not None:
            waits.append(nap)
        asleep = time.monotonic()
        timeout = min(waits, default=None)
        self._inbox.wait(timeout)
        if retry is not None and time.time() >= retry:
            self._thorough = True  # it may be a photo that lacks a vector
        if timeout is not None and time.monotonic() - asleep > timeout + self._timing.suspend:
            self._inbox.request(Scan())  # the process was stopped: events may be lost

    def _states(self) -> Mapping[int, WatchState] | None:
        return None if self._watcher is None else self._watcher.states()

    def _count(self) -> None:
        self._reports.count(self._library, self._states())

    @staticmethod
    def _seconds_to(moment: float) -> float:
        return max(0.0, moment - time.monotonic())
