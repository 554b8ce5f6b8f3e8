"""Tells which folders to scan soon. Events are hints: what is true, a scan finds out.

watchdog hides when the system refuses watches and when it lost events; both are caught here,
at its inotify layer (inotify(7)), and what cannot be watched is scanned every so often.
"""

import contextlib
import errno
import os
import sys
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from watchdog.events import (
    DirCreatedEvent,
    DirDeletedEvent,
    DirMovedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileDeletedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

from photofinder.indexing.exclusions import Exclusions
from photofinder.indexing.inotify_limits import instances_advice, watches_advice, watches_held
from photofinder.indexing.timing import Timing
from photofinder.paths import is_inside

_MANY_FOLDERS = 500
"""With more dirty folders than this the whole root is scanned."""

if sys.platform == "linux":
    # Events of every write would flood the queue; closing tells the same once.
    _EVENTS: list[type[FileSystemEvent]] = [
        FileCreatedEvent, FileClosedEvent, FileDeletedEvent, FileMovedEvent,
        DirCreatedEvent, DirDeletedEvent, DirMovedEvent,
    ]  # fmt: skip
else:
    _EVENTS = [
        FileCreatedEvent, FileModifiedEvent, FileClosedEvent, FileDeletedEvent, FileMovedEvent,
        DirCreatedEvent, DirDeletedEvent, DirMovedEvent,
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class WatchedRoot:
    """A folder to watch; `patterns` are the user's, part of `exclusions`; `remote`: others may
    change it without an event here."""

    root_id: int
    path: bytes
    patterns: tuple[str, ...]
    exclusions: Exclusions
    remote: bool = False


@dataclass(frozen=True, slots=True)
class WatchState:
    """ "watching", "limited" (`unwatched` folders are not) or "polling"; `advice` says why and
    what to do about it."""

    state: str
    unwatched: int = 0
    advice: str = ""


@dataclass(slots=True)
class _Dirty:
    first: float
    last: float
    folders: dict[bytes, bool] | None = field(default_factory=dict)


@dataclass(slots=True)
class _Watch:
    root: WatchedRoot
    handle: ObservedWatch | None
    identity: tuple[int, int]
    refused: set[bytes] = field(default_factory=set)


class Watcher:
    """Watches roots and collects dirty folders. `wake` is called, from other threads, when
    there is something new; all methods are for one thread."""

    def __init__(self, wake: Callable[[], None], timing: Timing) -> None:
        self._wake = wake
        self._timing = timing
        self._lock = threading.Lock()
        self._dirty: dict[int, _Dirty] = {}
        self._watches: dict[int, _Watch] = {}
        self._observer: BaseObserver | None = None
        self._advice = ""
        self._next_poll = time.monotonic() + timing.poll

    def watch(self, roots: Sequence[WatchedRoot]) -> None:
        """Watch exactly these roots; those that are watched already stay as they are."""
        wanted = {root.root_id: root for root in roots}
        for root_id, watch in list(self._watches.items()):
            root = wanted.get(root_id)
            same = root is not None and (root.path, root.patterns) == (
                watch.root.path,
                watch.root.patterns,
            )
            if not same:
                self._unschedule(root_id)
                if root is None:
                    with self._lock:
                        self._dirty.pop(root_id, None)
        for root in roots:
            if root.root_id not in self._watches:
                self._schedule(root)

    def _schedule(self, root: WatchedRoot) -> None:
        observer = self._started()
        watch = _Watch(root, None, _identity(root.path))
        with self._lock:
            self._watches[root.root_id] = watch
        if observer is None:
            return
        handler = _Handler(root, self._note)
        try:
            watch.handle = observer.schedule(
                handler, os.fsdecode(root.path), recursive=True, event_filter=_EVENTS
            )
        except OSError as error:  # the limit is reached, or the folder is gone
            self._refused(root.path, error)

    def _unschedule(self, root_id: int) -> None:
        with self._lock:
            watch = self._watches.pop(root_id)
        if watch.handle is not None and self._observer is not None:
            with contextlib.suppress(KeyError):  # its emitter ended by itself
                self._observer.unschedule(watch.handle)

    def _started(self) -> BaseObserver | None:
        if self._observer is not None and self._observer.is_alive():
            return self._observer
        try:
            self._observer = _observer(self._leaves_out, self._refused, self._overflowed)
            self._observer.start()
            self._advice = ""
        except OSError as error:
            self._observer = None
            self._advice = instances_advice(error)
        return self._observer

    def _note(self, root_id: int, folder: bytes, deep: bool) -> None:
        now = time.monotonic()
        with self._lock:
            dirty = self._dirty.get(root_id)
            fresh = dirty is None
            if dirty is None:
                dirty = self._dirty[root_id] = _Dirty(now, now)
            dirty.last = now
            if dirty.folders is not None:
                dirty.folders[folder] = deep or dirty.folders.get(folder, False)
                if len(dirty.folders) > _MANY_FOLDERS:
                    dirty.folders = None
        if fresh:
            self._wake()

    def _whole(self, root_ids: Iterable[int]) -> None:
        long_ago = time.monotonic() - self._timing.longest
        with self._lock:
            for root_id in root_ids:
                self._dirty[root_id] = _Dirty(long_ago, long_ago, None)
        self._wake()

    def _overflowed(self) -> None:
        with self._lock:
            root_ids = list(self._watches)
        self._whole(root_ids)

    def _root_of(self, path: bytes) -> _Watch | None:
        with self._lock:
            watches = list(self._watches.values())
        return next((w for w in watches if is_inside(path, w.root.path)), None)

    def _leaves_out(self, path: bytes) -> bool:
        watch = self._root_of(path)
        return watch is not None and watch.root.exclusions.leaves_out_below(
            _relative(path, watch.root.path)
        )

    def _refused(self, path: bytes, error: OSError) -> None:
        watch = self._root_of(path)
        if watch is not None and error.errno != errno.ENOENT:
            watch.refused.add(path)

    @property
    def next_due(self) -> float | None:
        """When (time.monotonic) `take` will give something; None: after the next event."""
        with self._lock:
            return min((self._due(dirty) for dirty in self._dirty.values()), default=None)

    def _due(self, dirty: _Dirty) -> float:
        return min(dirty.last + self._timing.quiet, dirty.first + self._timing.longest)

    def take(self) -> dict[int, Mapping[bytes, bool] | None]:
        """The folders that have been quiet long enough, by root; None: the whole root."""
        now = time.monotonic()
        with self._lock:
            due = [root_id for root_id, dirty in self._dirty.items() if self._due(dirty) <= now]
            return {root_id: self._dirty.pop(root_id).folders for root_id in due}

    def check(self) -> None:
        """Mend what broke (a root made anew, a dead emitter) and poll what is not watched."""
        poll = time.monotonic() >= self._next_poll
        if poll:
            self._next_poll = time.monotonic() + self._timing.poll
        alive = self._emitters_alive()
        for watch in list(self._watches.values()):
            root, identity = watch.root, _identity(watch.root.path)
            if identity == (0, 0):
                continue  # away: the look at the roots tells
            whole = watch.handle is not None and not watch.refused
            broken = identity != watch.identity or (whole and watch.handle not in alive)
            if broken or (poll and not whole):
                self._unschedule(root.root_id)
                self._schedule(root)
                self._whole([root.root_id])
            elif poll and root.remote:
                self._whole([root.root_id])

    def _emitters_alive(self) -> set[ObservedWatch]:
        if self._observer is None:
            return set()
        return {e.watch for e in self._observer.emitters.copy() if e.is_alive()}

    def compare(self, folders: Mapping[int, int]) -> None:
        """Compare the folders that scans saw with the watches really held (Linux only); when
        some were lost on the way, watch the roots anew."""
        held = watches_held()
        if held is None or any(watch.refused for watch in self._watches.values()):
            return
        if set(folders) == set(self._watches) and held < sum(folders.values()):
            for root in [watch.root for watch in self._watches.values()]:
                self._unschedule(root.root_id)
                self._schedule(root)

    def states(self) -> dict[int, WatchState]:
        """How each root is watched."""
        return {root_id: self._state(watch) for root_id, watch in self._watches.items()}

    def _state(self, watch: _Watch) -> WatchState:
        if self._observer is None:
            return WatchState("polling", advice=self._advice)
        refused = len(watch.refused)
        if watch.handle is None:
            return WatchState("polling", refused, watches_advice(watch.root.path, None))
        if refused:
            return WatchState("limited", refused, watches_advice(watch.root.path, refused))
        return WatchState("polling" if watch.root.remote else "watching")

    def close(self) -> None:
        """Stop watching and end the threads."""
        if self._observer is not None and self._observer.is_alive():
            self._observer.stop()
            self._observer.join()
        self._observer = None
        with self._lock:
            self._watches.clear()
            self._dirty.clear()


class _Handler(FileSystemEventHandler):
    """Turns events into names of folders, without touching the disk."""

    def __init__(self, root: WatchedRoot, note: Callable[[int, bytes, bool], None]) -> None:
        self._root = root
        self._note = note

    def dispatch(self, event: FileSystemEvent) -> None:
        for path in {event.src_path, event.dest_path} - {"", b""}:
            self._look(os.fsencode(path), event)

    def _look(self, path: bytes, event: FileSystemEvent) -> None:
        if not is_inside(path, self._root.path):
            return
        relative = _relative(path, self._root.path)
        folder, name = os.path.split(relative)
        exclusions = self._root.exclusions
        if event.is_directory:
            if not exclusions.leaves_out_below(relative):
                self._note(self._root.root_id, folder, False)
                if not isinstance(event, DirDeletedEvent) and relative:
                    self._note(self._root.root_id, relative, True)
        elif not exclusions.leaves_out_file(folder, name) and not exclusions.leaves_out_below(
            folder
        ):
            self._note(self._root.root_id, folder, False)


def _relative(path: bytes, root: bytes) -> bytes:
    return path[len(root) :].lstrip(os.fsencode(os.sep))


def _identity(path: bytes) -> tuple[int, int]:
    try:
        result = os.stat(path)
    except OSError:
        return 0, 0
    return result.st_dev, result.st_ino


if sys.platform == "linux":
    from watchdog.observers.inotify import InotifyEmitter
    from watchdog.observers.inotify_c import (
        CallbackId,
        InotifyEvent,
        InotifyFD,
        Mask,
        WatchCallback,
        WatchDescriptor,
    )

    class _Inotify(InotifyFD):
        """Watches no excluded folder, and tells which watches were refused and when events
        were lost."""

        def __init__(
            self,
            leaves_out: Callable[[bytes], bool],
            refused: Callable[[bytes, OSError], None],
            overflowed: Callable[[], None],
        ) -> None:
            super().__init__()
            self._leaves_out = leaves_out
            self._refused = refused
            self._overflowed = overflowed

        def add_callback(
            self, path: bytes, mask: Mask, callback: WatchCallback, id_: CallbackId
        ) -> WatchDescriptor:
            # watchdog goes on without a folder whose watch raises OSError
            if self._leaves_out(path):
                raise OSError(errno.ENOENT, "left out")
            if not os.access(path, os.R_OK):
                raise OSError(errno.ENOENT, "not readable")
            try:
                return super().add_callback(path, mask, callback, id_)
            except OSError as error:
                self._refused(path, error)
                raise

        def _add_callback(
            self, path: bytes, mask: Mask, callback: WatchCallback, id_: CallbackId
        ) -> WatchDescriptor:
            # A folder that was moved out and in again is still watched under its old name:
            # that is fine, while watchdog raises a warning.
            watch = self._get_or_create_watch(path, mask)
            watch.callbacks[id_] = callback
            return watch.wd

        def handle_event(self, event: InotifyEvent) -> None:
            super().handle_event(event)
            if event.is_queue_overflow:
                self._overflowed()

    class _InotifyObserver(BaseObserver):
        """An observer with an inotify instance of its own."""

        def __init__(self, inotify: _Inotify) -> None:
            super().__init__(InotifyEmitter, inotify_fd=inotify)
            self._inotify = inotify
            inotify.start()

        def on_thread_stop(self) -> None:
            super().on_thread_stop()
            self._inotify.stop()
            self._inotify.join()

    def _observer(
        leaves_out: Callable[[bytes], bool],
        refused: Callable[[bytes, OSError], None],
        overflowed: Callable[[], None],
    ) -> BaseObserver:
        return _InotifyObserver(_Inotify(leaves_out, refused, overflowed))

else:

    def _observer(
        leaves_out: Callable[[bytes], bool],
        refused: Callable[[bytes, OSError], None],
        overflowed: Callable[[], None],
    ) -> BaseObserver:
        del leaves_out, refused, overflowed  # only inotify needs them
        return Observer()
