"""status, problems, roots, export: what the library holds."""

import argparse
import contextlib
import io
import os
import zipfile
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import cast

import numpy as np

from photofinder.cli.console import Console, plain, shown, size
from photofinder.cli.indexing import running
from photofinder.cli.output import check_target, write_output
from photofinder.errors import LibraryError, UsageError
from photofinder.indexing.indexer import Indexer
from photofinder.library.library import Library
from photofinder.library.records import Counts, ModelRow, Problem, Root
from photofinder.paths import absolute, located


def status(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder status"""
    with Library(arguments.library) as library:
        counts, roots = library.counts(), library.roots.list()
        active, target = library.models.active, library.models.target
        left = library.unembedded(target.id) if target else 0
    stored = sum(
        path.stat().st_size for path in arguments.library.folder.rglob("*") if path.is_file()
    )
    console.result(
        {
            "library": plain(absolute(arguments.library.folder)),
            "photos": counts.photos,
            "files": counts.files,
            "missing": counts.missing,
            "held": counts.held,
            "waiting": counts.waiting,
            "unembedded": counts.unembedded,
            "problems": counts.problems,
            "model": active.name if active else None,
            "next_model": {"name": target.name, "photos_left": left} if target else None,
            "bytes": stored,
            "roots": [_root(root) for root in roots],
        }
    )
    console.line(f"Library    {arguments.library.folder} ({size(stored)})")
    console.line(f"Photos     {counts.photos:,}")
    console.line(f"Files      {counts.files:,}, {counts.problems:,} of them with problems")
    to_do = counts.waiting + counts.unembedded
    console.line(f"To do      {to_do:,} photos" if to_do else "To do      nothing")
    if counts.missing:
        console.line(f"Missing    {counts.missing:,} files")
    console.line(f"Model      {_model_name(arguments, active)}")
    if target:
        console.line(f"Next model {target.name}, {left:,} photos to go")
    for root in roots:
        console.line(f"Folder     {shown(root.path)} ({_words(root)})")
    return _tell_held(counts, console)


def _tell_held(counts: Counts, console: Console) -> int:
    """Say what to do about files that vanished in a mass; 1 when there are any."""
    if not counts.held:
        return 0
    console.note(
        f"{counts.held:,} files vanished at once and are kept. Are they gone for good? "
        "photofinder roots gone FOLDER; or wait for them: photofinder roots wait FOLDER"
    )
    return 1


def problems(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder problems [--retry [FILE...] | --ignore FILE...]"""
    if arguments.retry is None and arguments.ignore is None:
        with Library(arguments.library) as library:
            found = library.files.problems()
    else:
        with running(arguments.library, arguments.registry, console) as indexer:
            found = indexer.call(lambda library: library.files.problems()).result()
            chosen = arguments.retry if arguments.retry is not None else arguments.ignore
            ids = [problem.file_id for problem in _chosen(found, chosen)]
            if arguments.retry is not None:
                indexer.call(lambda library: library.files.retry(ids)).result()
                indexer.wait_idle(24 * 3600)
            else:
                indexer.call(lambda library: library.files.ignore(ids, True)).result()
            found = indexer.call(lambda library: library.files.problems()).result()
    console.result(
        {
            "problems": [
                {
                    "path": plain(problem.path),
                    "reason": str(problem.reason),
                    "detail": problem.detail,
                    "tries": problem.tries,
                    "retry_at": problem.retry_at,
                    "ignored": problem.ignored,
                }
                for problem in found
            ]
        }
    )
    for problem in found:
        mark = " (ignored)" if problem.ignored else ""
        console.line(f"{problem.reason:14}{mark} {shown(problem.path)}\n    {problem.detail}")
    console.line(
        f"{len(found):,} files could not be used."
        if found
        else "No problems: every file found could be used."
    )
    return 0


def _chosen(found: Sequence[Problem], paths: Sequence[str]) -> list[Problem]:
    if not paths:
        return list(found)
    by_path = {problem.path: problem for problem in found}
    chosen = []
    for text in paths:
        path = located(text)
        if path not in by_path:
            raise UsageError(f"{shown(path)} is not among the problems.")
        chosen.append(by_path[path])
    return chosen


def roots(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder roots [list | add | remove | protect | unprotect | gone | wait] [FOLDER...]"""
    if arguments.action == "list":
        if arguments.folders:
            raise UsageError("Say what to do with the folder: add, remove, protect, …")
        with Library(arguments.library) as library:
            _list_roots(library.roots.list(), console)
            return _tell_held(library.counts(), console)
    if not arguments.folders:
        raise UsageError(f"Name the folders to {arguments.action}.")
    with running(arguments.library, arguments.registry, console) as indexer:
        for text in arguments.folders:
            _change_root(indexer, arguments.action, os.path.realpath(absolute(text))).result()
        _list_roots(indexer.call(lambda library: library.roots.list()).result(), console)
    return 0


def _change_root(indexer: Indexer, action: str, path: bytes) -> "Future[object]":
    if action == "add":
        return cast("Future[object]", indexer.add_root(path))
    root = indexer.call(lambda library: library.roots.at(path)).result()
    if root is None:
        raise UsageError(f"{shown(path)} is not a watched folder (see: photofinder roots).")
    actions: dict[str, Callable[[Library], object]] = {
        "remove": lambda library: library.roots.remove(root.id),
        "protect": lambda library: library.roots.protect(root.id, True),
        "unprotect": lambda library: library.roots.protect(root.id, False),
        "gone": lambda library: library.files.settle(root.id, gone=True),
        "wait": lambda library: library.files.settle(root.id, gone=False),
    }
    return indexer.call(actions[action])


def _list_roots(found: Sequence[Root], console: Console) -> None:
    console.result({"roots": [_root(root) for root in found]})
    for root in found:
        console.line(f"{shown(root.path)} ({_words(root)})")
    if not found:
        console.line("No folder is watched yet: photofinder index FOLDER")


def _root(root: Root) -> dict[str, object]:
    return {
        "path": plain(root.path),
        "state": str(root.state),
        "protected": root.protected,
        "exclude": list(root.exclude),
        "volume": root.volume,
    }


def _words(root: Root) -> str:
    return f"{root.state}, protected" if root.protected else str(root.state)


def _model_name(arguments: argparse.Namespace, active: ModelRow | None) -> str:
    if active is None:
        return "none yet"
    spec = arguments.registry.described(active.sha256)
    return f"{active.name} (preliminary)" if spec.preliminary else active.name


def _is_export(path: Path) -> bool:
    """Whether a file is an earlier export, which a new one may replace."""
    broken = contextlib.suppress(OSError, ValueError, zipfile.BadZipFile)
    with broken, np.load(path, allow_pickle=False) as arrays:
        return "model_sha256" in arrays
    return False


def export(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder export OUT.npz"""
    out = arguments.out
    check_target(arguments.library, out, _is_export)
    with Library(arguments.library) as library:
        active = library.models.active
        if active is None:
            raise LibraryError("The library holds no vectors yet: photofinder index FOLDER.")
        photo_ids = library.photos.timeline().ids.tolist()
        stored = library.vectors.of(active, photo_ids)
        photos = library.photos.many(stored.photo_ids.tolist())
    row_of = {int(photo_id): row for row, photo_id in enumerate(stored.photo_ids)}
    entries = [(path, row_of[photo.id]) for photo in photos for path in photo.paths]
    rows = np.array([row for _, row in entries], dtype=np.int64)
    buffer = io.BytesIO()
    np.savez(
        buffer,
        paths=np.array([path for path, _ in entries], dtype=np.bytes_),
        look=stored.look[rows],
        copy=stored.copy[rows],
        model=np.array(active.name),
        model_sha256=np.array(active.sha256),
    )
    write_output(arguments.library, out, buffer.getvalue(), _is_export)
    console.result({"file": str(out), "paths": len(entries), "model": active.name})
    console.line(f"Wrote {len(entries):,} paths with their vectors to {out}.")
    return 0
