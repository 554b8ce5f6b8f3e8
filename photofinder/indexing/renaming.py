"""Moving a file without ever replacing another one."""

import ctypes
import errno
import functools
import os
import sys

_AT_FDCWD = -100
_NO_REPLACE = 1
_EXCLUSIVE = 4
_UNKNOWN = frozenset({errno.ENOSYS, errno.EINVAL, errno.ENOTSUP})


def rename_new(source: bytes, target: bytes) -> None:
    """Rename within a volume; FileExistsError when `target` exists, OSError for all else.

    Atomic where the system can do it: renameat2 with RENAME_NOREPLACE on Linux, renamex_np with
    RENAME_EXCL on macOS, plain renaming on Windows. Elsewhere the target is looked at just before.
    """
    code = _exclusively(source, target)
    if code == 0:
        return
    if code not in _UNKNOWN:
        raise OSError(code, os.strerror(code), source, None, target)
    if os.path.lexists(target):
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), source, None, target)
    os.rename(source, target)


def _exclusively(source: bytes, target: bytes) -> int:
    """0 when done, else the error number; ENOSYS where there is no such call."""
    library = _system()
    if library is not None and hasattr(library, "renameat2"):
        failed = library.renameat2(_AT_FDCWD, source, _AT_FDCWD, target, _NO_REPLACE)
    elif library is not None and hasattr(library, "renamex_np"):
        failed = library.renamex_np(source, target, _EXCLUSIVE)
    else:
        return errno.ENOSYS
    return ctypes.get_errno() if failed else 0


@functools.cache
def _system() -> ctypes.CDLL | None:
    """The C library; none on Windows, where plain renaming never replaces anything."""
    return None if sys.platform == "win32" else ctypes.CDLL(None, use_errno=True)
