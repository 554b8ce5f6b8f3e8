"""Roots, watches and wishes: when disk and library are compared, and what follows from it."""

import time
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from photofinder.indexing import volumes
from photofinder.indexing.embedding import Embedding
from photofinder.indexing.inbox import Inbox
from photofinder.indexing.reconciling import Reconciler
from photofinder.indexing.reports import Reports
from photofinder.indexing.status import Scan
from photofinder.indexing.timing import Timing
from photofinder.indexing.wishes import Wishes
from photofinder.library.library import Library
from photofinder.library.records import RootState

if TYPE_CHECKING:  # loaded after the window is on the screen
    from photofinder.indexing.watcher import Watcher, WatchState


class Scanning:
    """For the writer's thread. `watch` False: only what is asked for is scanned."""

    def __init__(
        self,
        library: Library,
        reconciler: Reconciler,
        embedding: Embedding,
        inbox: Inbox,
        reports: Reports,
        timing: Timing,
        *,
        watch: bool,
    ) -> None:
        self._library = library
        self._reconciler = reconciler
        self._embedding = embedding
        self._inbox = inbox
        self._reports = reports
        self._timing = timing
        self._watcher = _watcher(inbox.wake, timing) if watch else None
        self._wishes = Wishes()
        self._patterns: dict[int, tuple[str, ...]] = {}
        self._clock = time.time() - time.monotonic()
        now = time.monotonic()
        self.next_look = now + timing.health
        """When (time.monotonic) the roots are looked at."""
        self._next_full_scan = now + timing.full_scan

    @property
    def wanted(self) -> bool:
        """Whether there is something to scan."""
        return bool(self._wishes)

    @property
    def watching(self) -> bool:
        """Whether the disk is watched."""
        return self._watcher is not None

    @property
    def next_event(self) -> float | None:
        """When (time.monotonic) a folder in which something happened is scanned, if any."""
        return None if self._watcher is None else self._watcher.next_due

    def begin(self) -> None:
        """The first look at the roots."""
        if self._watcher is not None:
            self._inbox.request(Scan())
        self._reconciler.check()
        self._watch()

    def look_around(self) -> None:
        """Notice what no event tells; collect what is to be scanned."""
        self._look_at_clock()
        if time.monotonic() >= self.next_look:
            self._look_at_roots()
        for scan in self._inbox.take_scans():
            if scan.root_id is None:
                self._next_full_scan = time.monotonic() + self._timing.full_scan
            self._wishes.add_scan(scan, self._library.roots.list())
        if self._watcher is not None:
            for root_id, folders in self._watcher.take().items():
                self._wishes.add(root_id, folders)

    def _look_at_clock(self) -> None:
        """A jump of the wall clock against the other one is a suspend (or a new time)."""
        difference = time.time() - time.monotonic()
        if abs(difference - self._clock) > self._timing.suspend:
            self._clock = difference
            if self._watcher is not None:
                self.next_look = 0.0
                self._inbox.request(Scan())

    def _look_at_roots(self) -> None:
        self.next_look = time.monotonic() + self._timing.health
        if self._watcher is None:
            return
        before = [(root.id, root.state, root.path) for root in self._library.roots.list()]
        for root_id in self._reconciler.check():
            self._wishes.add(root_id, None)
        if before != [(root.id, root.state, root.path) for root in self._library.roots.list()]:
            self._roots_changed()
            self.count()
        self._watcher.check()
        if time.monotonic() >= self._next_full_scan:
            self._inbox.request(Scan())

    def exclude(self, patterns: Sequence[str]) -> None:
        """Leave out other files and folders in all roots; everything is scanned again."""
        self._reconciler.exclude(patterns)
        self._inbox.request(Scan())

    def after_calls(self) -> None:
        """Any call may have changed the roots, their patterns, or what is to be tried again."""
        self._reconciler.release()
        for root in self._library.roots.list():
            if self._patterns.get(root.id, root.exclude) != root.exclude:
                self._inbox.request(Scan(root.id))
        for root_id, folder in self._library.files.closed.take_retries():
            self._inbox.request(Scan(root_id, folder, deep=True))
        self._roots_changed()

    def _roots_changed(self) -> None:
        self._embedding.backlog.thorough = (
            True  # a drive that is back may bring photos without a vector
        )
        self._watch()
        self._reports.changed()

    def _watch(self) -> None:
        roots = self._library.roots.list()
        self._patterns = {root.id: root.exclude for root in roots}
        if self._watcher is not None:
            from photofinder.indexing.watcher import WatchedRoot

            self._watcher.watch(
                [
                    WatchedRoot(
                        root.id,
                        root.path,
                        self._reconciler.patterns(root),
                        self._reconciler.exclusions(root),
                        volumes.is_network(root.volume),
                    )
                    for root in roots
                    if root.state is not RootState.OFFLINE
                ]
            )

    def suspect(self, paths: Sequence[bytes]) -> None:
        """Have the folders of files scanned that were not as expected."""
        self._wishes.add_folders_of(paths, self._library.roots.list())

    def scan(self, between: Callable[[bytes], bool]) -> None:
        """Scan what is wanted; `between` gets the path of a root and returns True to stop.
        Raises ScanStopped, LibraryError: then it stays wanted."""
        before = [root.state for root in self._library.roots.list()]
        wanted = self._wishes.all()
        applied = self._reconciler.scan(wanted, between)
        self._wishes.fulfilled(wanted)
        if self._embedding.current is not None:
            self._embedding.current.forget(applied.touched)
        self._reports.note(*applied.notes)
        if before != [root.state for root in self._library.roots.list()]:
            self._roots_changed()
        if self._watcher is not None and applied.folders:
            self._watcher.compare(applied.folders)
        if applied.changed:
            self._embedding.backlog.thorough = True
            self._reports.changed()
        self.count()

    def states(self) -> Mapping[int, "WatchState"] | None:
        """How each root is watched; None when none is to be."""
        return None if self._watcher is None else self._watcher.states()

    def count(self) -> None:
        """Count what is in the library, for the status."""
        self._reports.count(self._library, self.states())

    def close(self) -> None:
        """Stop watching."""
        if self._watcher is not None:
            self._watcher.close()


def _watcher(wake: Callable[[], None], timing: Timing) -> "Watcher":
    from photofinder.indexing.watcher import Watcher

    return Watcher(wake, timing)
