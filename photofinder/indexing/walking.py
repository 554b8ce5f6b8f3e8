"""Listing one folder of a root: plain files and folders, never through a link."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from photofinder.indexing.exclusions import Exclusions
from photofinder.library.records import SeenFile
from photofinder.paths import FileStat, is_regular

_PATH_PIECE = 4000  # one system call takes a path of at most 4095 bytes on Linux
_REPARSE_POINT = 0x400  # Windows: junctions and other links that claim to be folders


@dataclass(frozen=True, slots=True)
class Listing:
    """The pictures' files of one folder and the names of its folders, exclusions left out."""

    device: int
    files: tuple[SeenFile, ...]
    folders: tuple[bytes, ...]


def list_folder(root: bytes, folder: bytes, exclusions: Exclusions) -> Listing:
    """List `folder` (relative to `root`). Links are not followed, special files not reported.

    Raises FileNotFoundError or NotADirectoryError when it is gone, another OSError when it
    cannot be read (to the end).
    """
    files: list[SeenFile] = []
    folders: list[bytes] = []
    with _opened(root, folder) as (target, device), os.scandir(target) as entries:
        for entry in entries:
            name = os.fsencode(entry.name)
            if entry.is_dir(follow_symlinks=False):
                below = os.path.join(folder, name) if folder else name
                if not _is_junction(entry) and not exclusions.leaves_out_folder(below):
                    folders.append(name)
            elif not exclusions.leaves_out_file(folder, name):
                try:
                    result = _stat(entry)
                except FileNotFoundError:
                    continue  # gone since the listing
                if is_regular(result):
                    files.append(SeenFile(folder, name, FileStat.of(result)))
    return Listing(device, tuple(files), tuple(folders))


def _stat(entry: os.DirEntry[bytes] | os.DirEntry[str]) -> os.stat_result:
    if sys.platform == "win32":
        return os.lstat(entry.path)  # a listing there has no inode numbers
    return entry.stat(follow_symlinks=False)


def _is_junction(entry: os.DirEntry[bytes] | os.DirEntry[str]) -> bool:
    if sys.platform != "win32":
        return False
    attributes = entry.stat(follow_symlinks=False).st_file_attributes
    return bool(attributes & _REPARSE_POINT)


@contextmanager
def _opened(root: bytes, folder: bytes) -> Iterator[tuple[bytes | int, int]]:
    """(what scandir takes, device) of a folder; only the root itself may be a link."""
    path = os.path.join(root, folder) if folder else root
    if sys.platform == "win32":
        yield path, os.stat(path).st_dev
        return
    descriptor = _open(path, os.O_NOFOLLOW if folder else 0)
    try:
        yield descriptor, FileStat.of(os.fstat(descriptor)).device
    finally:
        os.close(descriptor)


def _open(path: bytes, last: int) -> int:
    """Open a folder, with more flags for its `last` part; a path too long for one call is
    walked in pieces."""
    flags = os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC
    base: int | None = None
    try:
        while len(path) > _PATH_PIECE and (cut := path.rfind(b"/", 1, _PATH_PIECE)) > 0:
            deeper = os.open(path[:cut], flags, dir_fd=base)
            if base is not None:
                os.close(base)
            base = deeper
            path = path[cut:].lstrip(b"/")
        return os.open(path, flags | last, dir_fd=base)
    finally:
        if base is not None:
            os.close(base)
