"""Only one process writes a library: an advisory lock that dies with its holder."""

import contextlib
import os
import sys
from pathlib import Path

from photofinder.errors import DataFolderError, LibraryInUse

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class WriterLock:
    """Held from construction until `release`; freed by the system when the process dies."""

    def __init__(self, path: Path) -> None:
        """Raises LibraryInUse, with the holder's process number, or DataFolderError."""
        try:
            self._handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0))
        except OSError as error:
            raise DataFolderError(f"{path} cannot be written: {error.strerror}.") from error
        try:
            if sys.platform == "win32":
                # The byte far behind the text, so that others can still read the number.
                os.lseek(self._handle, 1 << 20, os.SEEK_SET)
                msvcrt.locking(self._handle, msvcrt.LK_NBLCK, 1)
                os.lseek(self._handle, 0, os.SEEK_SET)
            else:
                fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            holder = os.read(self._handle, 32).decode("ascii", "replace").strip()
            os.close(self._handle)
            raise LibraryInUse(
                f"The library {path.parent} is in use by another photofinder (process {holder})."
                if holder
                else f"The library {path.parent} is in use by another photofinder."
            ) from error
        with contextlib.suppress(OSError):  # a full disk: the number is only for a message
            os.ftruncate(self._handle, 0)
            os.write(self._handle, str(os.getpid()).encode())

    def release(self) -> None:
        """Give the lock back; the file stays, it carries no state."""
        os.close(self._handle)
