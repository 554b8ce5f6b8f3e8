"""index, rescan, watch: commands that write the library."""

import argparse
import contextlib
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator

from photofinder.cli.console import Console, duration, plain, shown
from photofinder.errors import UsageError
from photofinder.indexing.indexer import Indexer
from photofinder.indexing.status import IndexerStatus, Scan
from photofinder.library.library import Library
from photofinder.library.records import Root
from photofinder.paths import LibraryFolder, absolute
from photofinder.search.model_registry import Registry
from photofinder.settings import Settings

POLL_S = 0.1


@contextlib.contextmanager
def running(
    folder: LibraryFolder, registry: Registry, console: Console, *, watch: bool = False
) -> Iterator[Indexer]:
    """A started indexer, stopped and joined at the end.

    Raises LibraryInUse and other library errors at once; SIGTERM counts as Ctrl-C.
    """
    settings, note = Settings.load(folder.settings)
    if note:
        console.note(note)
    indexer = Indexer(folder, registry, settings, watch=watch)
    previous = signal.signal(signal.SIGTERM, _interrupt)
    indexer.start()
    try:
        indexer.ready.result()
        for sentence in indexer.status.notes:
            console.note(sentence)
        yield indexer
    finally:
        indexer.stop()
        signal.signal(signal.SIGTERM, previous)


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def index(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder index FOLDER..."""
    folders = [_folder(path) for path in arguments.folders]
    with running(arguments.library, arguments.registry, console) as indexer:
        roots = [_watched(indexer, path) for path in folders]
        return _work(indexer, console, roots)


def rescan(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder rescan [FOLDER...]"""
    folders = [_folder(path) for path in arguments.folders]
    with running(arguments.library, arguments.registry, console) as indexer:
        roots = indexer.call(lambda library: library.roots.list()).result()
        if not roots:
            raise UsageError("No folder is watched yet: photofinder index FOLDER.")
        if folders:
            roots = [indexer.call(_containing(path)).result() for path in folders]
        return _work(indexer, console, roots)


def watch(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder watch"""
    with running(arguments.library, arguments.registry, console, watch=True) as indexer:
        roots = indexer.call(lambda library: library.roots.list()).result()
        if not roots:
            raise UsageError("No folder is watched yet: photofinder index FOLDER.")
        console.line(f"Watching {len(roots)} folders. Ctrl-C ends.")
        seen = -1
        with contextlib.suppress(KeyboardInterrupt):
            while True:
                status = indexer.status
                _draw(console, status)
                if status.state == "idle" and status.revision != seen:
                    seen = status.revision
                    _report(console, status)
                if status.error:
                    console.note(f"{status.error} {status.remedy}".strip())
                    return 1
                threading.Event().wait(POLL_S)
    console.line("Stopped.")
    return 0


def _work(indexer: Indexer, console: Console, roots: list[Root]) -> int:
    began = time.monotonic()
    for root in roots:
        indexer.request(Scan(root.id))
    error, stopped = "", False
    try:
        while not indexer.wait_idle(POLL_S):
            status = indexer.status
            _draw(console, status)
            if status.error:
                error = f"{status.error} {status.remedy}".strip()
                break
    except KeyboardInterrupt:
        console.note("Stopped; what is indexed is kept, the rest is done next time.")
        stopped = True
    status = indexer.status
    seconds = time.monotonic() - began
    console.result(
        {
            "folders": [plain(root.path) for root in roots],
            "photos": status.photos,
            "embedded": status.embedded,
            "problems": status.problems,
            "seconds": round(seconds, 3),
            "stopped": stopped,
            "error": error or None,
        }
    )
    console.line(
        f"{status.photos:,} photos in the library, {status.embedded:,} new, in {duration(seconds)}."
    )
    if status.problems:
        console.line(f"{status.problems:,} files could not be used; see: photofinder problems")
    for watched in status.roots:
        if watched.held:
            console.note(
                f"{watched.held:,} files of {shown(watched.path)} vanished at once and are kept. "
                f"Are they gone for good? photofinder roots gone {shown(watched.path)}"
            )
        elif watched.state == "offline":
            console.note(f"{shown(watched.path)} is offline; its photos stay searchable.")
    if error:
        console.note(error)
        return 1
    return 0


def _report(console: Console, status: IndexerStatus) -> None:
    console.line(
        f"{time.strftime('%H:%M:%S')}  {status.photos:,} photos, {status.problems:,} problems"
    )
    console.result({"photos": status.photos, "problems": status.problems})


def _draw(console: Console, status: IndexerStatus) -> None:
    if status.state == "indexing":
        console.progress("Indexing", status.done, status.total, status.seconds_left)
    elif status.state == "scanning":
        console.progress("Scanning", status.done, status.total, None)


def _folder(text: str) -> bytes:
    path = os.path.realpath(absolute(text))
    if not os.path.isdir(path):
        what = "is no folder" if os.path.lexists(path) else "does not exist"
        raise UsageError(f"{shown(path)} {what}.")
    if not os.access(path, os.R_OK | os.X_OK):
        raise UsageError(f"{shown(path)} may not be read by you.")
    return path


def _watched(indexer: Indexer, path: bytes) -> Root:
    """The root that watches `path`: itself, or the one it lies in already."""
    outer = indexer.call(lambda library: library.roots.containing(path)).result()
    return outer if outer is not None else indexer.add_root(path).result()


def _containing(path: bytes) -> Callable[[Library], Root]:
    def find(library: Library) -> Root:
        root = library.roots.containing(path)
        if root is None:
            raise UsageError(f"{shown(path)} is not watched: photofinder index {shown(path)}.")
        return root

    return find
