"""Reading a photo file safely: ordinary files only, never a link, a device or a placeholder."""

import os
import stat as stat_flags
from collections.abc import Iterator
from contextlib import contextmanager

from photofinder.errors import DecodeError, Reason
from photofinder.imaging.formats import sniff
from photofinder.paths import FileStat

FILE_LIMIT = 1 << 30
"""Largest file that is read, in bytes."""

_HEAD = 64 * 1024
_PATH_PIECE = 4000  # one system call takes a path of at most 4095 bytes on Linux
_OPEN_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)  # a FIFO put in the file's place must not block us
)
# Windows file attributes OFFLINE, RECALL_ON_OPEN, RECALL_ON_DATA_ACCESS; macOS SF_DATALESS
_WINDOWS_CLOUD = 0x0000_1000 | 0x0004_0000 | 0x0040_0000
_MACOS_DATALESS = 0x4000_0000


def is_placeholder(attributes: int, flags: int) -> bool:
    """Whether a file's content lives in the cloud, so that opening it would fetch it.

    `attributes` is Windows' st_file_attributes, `flags` is macOS' st_flags (0 elsewhere).
    """
    return bool(attributes & _WINDOWS_CLOUD or flags & _MACOS_DATALESS)


def examine(
    path: bytes, expected: tuple[int, int] | None = None, limit: int = FILE_LIMIT
) -> FileStat:
    """Look at a file without opening it.

    `expected` is the (size, mtime_ns) seen before. Raises DecodeError: VANISHED, UNREADABLE,
    NOT_A_PICTURE (a link, folder, device...), CLOUD, CHANGING, EMPTY or TOO_LARGE.
    """
    with _os_errors(), _reachable(path) as (name, folder):
        status = os.lstat(name, dir_fd=folder)
    if not stat_flags.S_ISREG(status.st_mode):
        raise DecodeError(Reason.NOT_A_PICTURE, "This is not an ordinary file.")
    if is_placeholder(getattr(status, "st_file_attributes", 0), getattr(status, "st_flags", 0)):
        raise DecodeError(Reason.CLOUD, "The file's content is in the cloud, not on this computer.")
    found = FileStat.of(status)
    if expected is not None and expected != (found.size, found.mtime_ns):
        raise _changing()
    if status.st_size == 0:
        raise DecodeError(Reason.EMPTY, "The file is empty.")
    if status.st_size > limit:
        raise DecodeError(
            Reason.TOO_LARGE,
            f"The file has {status.st_size / 1e9:.1f} GB; the limit is {limit / 1e9:.1f} GB.",
        )
    return found


def read_picture(path: bytes, found: FileStat) -> bytes:
    """All bytes of a file that `examine` found, read only if it begins like a picture.

    Raises DecodeError: NOT_A_PICTURE; CHANGING when the file is no longer, or does not stay,
    as `found`; VANISHED; UNREADABLE.
    """
    with _os_errors(), _reachable(path) as (name, folder):
        descriptor = os.open(name, _OPEN_FLAGS, dir_fd=folder)
        with open(descriptor, "rb", buffering=0) as file:
            opened = os.fstat(descriptor)
            if not stat_flags.S_ISREG(opened.st_mode) or FileStat.of(opened) != found:
                raise _changing()
            head = file.read(_HEAD) or b""
            if sniff(head) is None:
                raise DecodeError(
                    Reason.NOT_A_PICTURE, "The file's content is no picture format known here."
                )
            pieces = [head]
            remaining = found.size - len(head)
            while remaining > 0 and (piece := file.read(remaining)):
                pieces.append(piece)
                remaining -= len(piece)
            after = FileStat.of(os.fstat(descriptor))
        # an atomic save puts another file under the name while we hold the old one
        named = FileStat.of(os.lstat(name, dir_fd=folder))
    if remaining or after != found or named != found:
        raise _changing()
    return pieces[0] if len(pieces) == 1 else b"".join(pieces)


def _changing() -> DecodeError:
    return DecodeError(Reason.CHANGING, "The file is being changed.")


@contextmanager
def _os_errors() -> Iterator[None]:
    """Translate the system's refusals at this border."""
    try:
        yield
    except (FileNotFoundError, NotADirectoryError) as error:
        raise DecodeError(Reason.VANISHED, "The file is no longer there.") from error
    except OSError as error:
        text = error.strerror or type(error).__name__
        raise DecodeError(Reason.UNREADABLE, f"The file cannot be read: {text}.") from error


@contextmanager
def _reachable(path: bytes) -> Iterator[tuple[bytes, int | None]]:
    """(name, folder descriptor) for a path; a path too long for one call is walked in pieces."""
    if len(path) <= _PATH_PIECE or os.open not in os.supports_dir_fd:
        yield path, None
        return
    flags = getattr(os, "O_PATH", os.O_RDONLY) | os.O_DIRECTORY | os.O_CLOEXEC
    folder: int | None = None
    try:
        while len(path) > _PATH_PIECE:
            cut = path.rfind(b"/", 1, _PATH_PIECE)
            if cut < 0:
                break  # one name of 4,000 bytes: let the system refuse it
            deeper = os.open(path[:cut], flags, dir_fd=folder)
            if folder is not None:
                os.close(folder)
            folder = deeper
            path = path[cut:].lstrip(b"/")
        yield path, folder
    finally:
        if folder is not None:
            os.close(folder)
