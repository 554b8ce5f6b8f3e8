"""The last look at both sides, just before a file is moved away."""

import hashlib
import os
from collections.abc import Sequence

from photofinder.errors import PhotofinderError
from photofinder.imaging.formats import sniff
from photofinder.indexing.plan import Leaving
from photofinder.indexing.stays import Stays
from photofinder.indexing.trash import in_trash
from photofinder.paths import FileStat, is_inside, is_regular

_BLOCK = 1 << 20
_OPEN = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


class Refused(PhotofinderError):
    """A file may not be moved now; the message says why."""


def check(file: Leaving, protected: Sequence[bytes]) -> None:
    """Raise Refused unless the file may go: it is the one that was planned, its copy is there,
    is another file, can be read, and (identical files) both still hold the same bytes. A file
    that the user chose needs no copy, but must be the very one that he saw."""
    if any(is_inside(file.path, root) for root in protected):
        raise Refused(Stays.PROTECTED)
    if _state(file.path) != file.stat:
        raise Refused(Stays.CHANGED_SINCE_PLAN)
    if file.chosen:
        if _content(file.path, file.stat) != file.content:
            raise Refused(Stays.OTHER_BYTES)
        return
    if in_trash(file.keeper):
        raise Refused(Stays.KEEPER_IN_TRASH)
    keeper = _state(file.keeper, kept=True)
    if keeper != file.keeper_stat:
        raise Refused(Stays.KEEPER_CHANGED_SINCE_PLAN)
    if (keeper.device, keeper.inode) == (file.stat.device, file.stat.inode):
        raise Refused(Stays.SAME_FILE)
    if file.identical:
        if _content(file.keeper, keeper, kept=True) != file.keeper_content:
            raise Refused(Stays.KEEPER_OTHER_BYTES)
        if _content(file.path, file.stat) != file.content:
            raise Refused(Stays.OTHER_BYTES)
    else:
        _readable(file.keeper, keeper)


def check_after(file: Leaving) -> None:
    """Raise Refused unless the file to keep is still there now that the other one has gone.

    One file can be seen in two ways that nothing tells apart: a share that is connected twice, a
    pool and the drives below it. It is opened, for a look alone may be answered from memory.
    """
    if not file.chosen:
        try:
            _readable(file.keeper, file.keeper_stat)
        except Refused as error:
            if isinstance(error.__cause__, FileNotFoundError):
                raise Refused(Stays.SAME_FILE) from error
            raise


def _state(path: bytes, *, kept: bool = False) -> FileStat:
    try:
        found = os.lstat(path)
    except OSError as error:
        raise Refused(Stays.KEEPER_GONE if kept else Stays.GONE) from error
    if not is_regular(found):
        raise Refused(Stays.KEEPER_NOT_ORDINARY if kept else Stays.NOT_ORDINARY)
    return FileStat.of(found)


def _content(path: bytes, expected: FileStat, *, kept: bool = False) -> bytes:
    """BLAKE2b-256 of a file that is, and stays, as expected."""
    digest = hashlib.blake2b(digest_size=32)
    try:
        with open(os.open(path, _OPEN), "rb", buffering=0) as stream:
            while block := stream.read(_BLOCK):
                digest.update(block)
            if FileStat.of(os.fstat(stream.fileno())) != expected:
                raise Refused(Stays.KEEPER_CHANGING if kept else Stays.CHANGING)
    except OSError as error:
        reason = Stays.KEEPER_UNREADABLE if kept else Stays.UNREADABLE
        raise Refused(reason.because(error.strerror or error)) from error
    return digest.digest()


def _readable(path: bytes, expected: FileStat) -> None:
    """The kept file must be a picture that can be read from the first to the last byte block."""
    try:
        with open(os.open(path, _OPEN), "rb", buffering=0) as stream:
            head = stream.read(_BLOCK)
            stream.seek(max(0, expected.size - 1))
            last = stream.read(1)
            changed = FileStat.of(os.fstat(stream.fileno())) != expected
    except OSError as error:
        raise Refused(Stays.KEEPER_UNREADABLE.because(error.strerror or error)) from error
    if changed or sniff(head) is None or not last:
        raise Refused(Stays.KEEPER_NO_PICTURE)
