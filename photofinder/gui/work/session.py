"""The work in the background as the window sees it: status, pause, folders, problems."""

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from photofinder.gui import texts
from photofinder.gui.futures import Futures, Writer
from photofinder.gui.sentences import said
from photofinder.indexing.status import IndexerStatus, Scan
from photofinder.library.library import Library
from photofinder.library.records import Root

POLL_MS = 250
REFRESH_S = 1.5
"""While photos come in, the window reads the library again at most this often."""


class Worker(Writer, Protocol):
    """What the window asks of the indexer."""

    @property
    def status(self) -> IndexerStatus: ...
    def request(self, scan: Scan) -> None: ...
    def add_root(self, path: bytes) -> "Future[Root]": ...
    def remove_root(self, root_id: int) -> "Future[None]": ...
    def use_model(self, name: str) -> "Future[None]": ...
    def pause(self) -> None: ...
    def resume(self) -> None: ...
    def work_share(self, share: float) -> None: ...
    def exclude(self, patterns: Sequence[str]) -> "Future[None]": ...


class WorkSession(QObject):
    """Polls the indexer's status and hands wishes on to it; tells what came of them."""

    status_changed = Signal(object)
    """A new IndexerStatus."""
    library_changed = Signal()
    """What the library shows has changed."""
    held_changed = Signal(bool)
    """The work was asked to pause, or to go on."""
    told = Signal(str)
    """A sentence for a toast."""
    undoable = Signal(str, object)
    """A sentence for a toast, and what takes back what it tells of."""
    failed = Signal(str)
    """A wish could not be granted: one sentence."""

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._futures = Futures(self)
        self._futures.failed.connect(self.failed)
        self.status = IndexerStatus()
        self.held = False
        """Whether the work is asked to pause; it may not have heard yet."""
        self._adding = 0
        self._revision = -1
        self._refreshed = 0.0
        self._notes: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self.poll)
        self._timer.start()

    def poll(self) -> None:
        """Look at the status now."""
        status = self._worker.status
        if self._adding and status.state in ("starting", "idle"):
            status = replace(status, state="scanning", done=0, total=0)
        changed = status != self.status
        self.status = status
        now = time.monotonic()
        busy = status.state in ("scanning", "indexing")
        if status.revision != self._revision and (not busy or now - self._refreshed >= REFRESH_S):
            self._revision = status.revision
            self._refreshed = now
            self.library_changed.emit()
        if changed:
            self.status_changed.emit(status)
            for note in status.notes:
                if note not in self._notes:
                    self._notes.add(note)
                    self.told.emit(said(note))

    def stop(self) -> None:
        """No more polling: the window is closing."""
        self._timer.stop()

    @property
    def working(self) -> bool:
        """Whether photos may still come in."""
        return self.status.state in ("starting", "scanning", "indexing")

    @property
    def adding(self) -> bool:
        """Whether a folder is on its way into the library."""
        return self._adding > 0

    @property
    def paused(self) -> bool:
        """Whether the user has paused the work."""
        return self.status.state == "paused"

    def pause(self) -> None:
        """Hold the work back."""
        self._worker.pause()
        self.status = replace(self.status, state="paused")
        self._hold(True)
        self.status_changed.emit(self.status)

    def toggle_pause(self) -> None:
        """Pause, or go on."""
        if self.held:
            self.go_on()
        else:
            self.pause()

    def go_on(self) -> None:
        """End a pause; try again what failed, at once."""
        self._worker.resume()
        self._hold(False)
        self.poll()

    def _hold(self, held: bool) -> None:
        if held != self.held:
            self.held = held
            self.held_changed.emit(held)

    def work_share(self, share: float) -> None:
        """Index in this share of the time, above 0 up to 1."""
        self._worker.work_share(share)

    def exclude_everywhere(self, patterns: Sequence[str]) -> None:
        """Leave out files and folders of all roots by patterns; they are scanned again."""
        self._futures.watch(self._worker.exclude(patterns))

    def use_model(self, name: str) -> None:
        """Embed all photos for another model; it answers when that is complete."""
        self._futures.watch(self._worker.use_model(name))

    def look_anew(self) -> None:
        """Have all photos embedded again for the model that answers, which goes on meanwhile."""

        def forget(library: Library) -> None:
            active = library.models.active
            if active is not None:
                library.vectors.forget(active, library.photos.timeline().ids.tolist())

        self._write(forget)

    def rescan(self, root_id: int | None = None) -> None:
        """Compare disk and library again: one folder, or all."""
        self._worker.request(Scan(root_id))

    def add_folders(self, paths: Sequence[bytes]) -> None:
        """Watch folders from now on."""
        for path in paths:
            self._adding += 1
            self._futures.watch(self._worker.add_root(path), self._added, self._not_added)
        self.poll()

    def _added(self, root: Root) -> None:
        self._adding -= 1
        self.told.emit(texts.folder_added(root.path))
        self.poll()

    def _not_added(self, sentence: str) -> None:
        self._adding -= 1
        self.failed.emit(sentence)
        self.poll()

    def remove_folder(self, root_id: int) -> None:
        """Stop watching a folder; its photos stay on disk."""

        def removed(root: Root) -> None:
            said = texts.folder_removed(root.path)
            self.undoable.emit(said, lambda: self._add_again(root))
            self.library_changed.emit()

        def remove(root: Root) -> None:
            self._futures.watch(self._worker.remove_root(root_id), lambda _: removed(root))

        self._futures.watch(self._worker.call(lambda library: library.roots.get(root_id)), remove)

    def _add_again(self, root: Root) -> None:
        """A folder as it was before it was taken out; its photos are looked at anew."""

        def added(new: Root) -> None:
            self._added(new)
            self.protect(new.id, root.protected)
            if root.exclude:
                self.exclude(new.id, root.exclude)

        self._adding += 1
        self._futures.watch(self._worker.add_root(root.path), added, self._not_added)
        self.poll()

    def protect(self, root_id: int, protected: bool) -> None:
        """Mark a folder as one that can never lose a file."""
        self._write(lambda library: library.roots.protect(root_id, protected))

    def exclude(self, root_id: int, patterns: tuple[str, ...]) -> None:
        """Leave out files and folders of a root by patterns; it is scanned again."""
        self._write(
            lambda library: library.roots.set_exclude(root_id, patterns),
            then=lambda: self.rescan(root_id),
        )

    def leave_out(self, patterns: Mapping[int, Sequence[str]]) -> None:
        """Leave out files and folders by further patterns, given by the number of the root."""
        self._change_excluded(lambda root: (*root.exclude, *patterns.get(root.id, ())), patterns)

    def take_back_in(self, patterns: Mapping[int, Sequence[str]]) -> None:
        """Leave them out no more; other patterns stay."""

        def without(root: Root) -> tuple[str, ...]:
            again = patterns.get(root.id, ())
            return tuple(pattern for pattern in root.exclude if pattern not in again)

        self._change_excluded(without, patterns)

    def _change_excluded(
        self, excluded: Callable[[Root], tuple[str, ...]], root_ids: Collection[int]
    ) -> None:
        def change(library: Library) -> None:
            # as they are then: what was left out a moment ago may not be shown yet
            for root in library.roots.list():
                if root.id in root_ids:
                    library.roots.set_exclude(root.id, excluded(root))

        def rescan() -> None:
            for root_id in root_ids:
                self.rescan(root_id)

        self._write(change, rescan)

    def settle(self, root_id: int, *, gone: bool) -> None:
        """Answer the question after many files vanished at once."""
        self._write(
            lambda library: library.files.settle(root_id, gone=gone),
            then=lambda: self.rescan(root_id),
        )

    def retry(self, file_ids: Sequence[int]) -> None:
        """Read files with a problem again."""
        ids = list(file_ids)
        self._write(lambda library: library.files.retry(ids), then=self.rescan)

    def ignore(self, file_ids: Sequence[int], ignored: bool = True) -> None:
        """Take problems out of the list, or back in."""
        ids = list(file_ids)

        def told() -> None:
            said = texts.problems_ignored(len(ids))
            self.undoable.emit(said, lambda: self.ignore(ids, False))

        then = told if ignored else None
        self._write(lambda library: library.files.ignore(ids, ignored), then=then)

    def _write(
        self, function: Callable[[Library], object], then: Callable[[], None] | None = None
    ) -> None:
        def answer(_: object) -> None:
            if then is not None:
                then()
            self.library_changed.emit()

        self._futures.watch(self._worker.call(function), answer)
