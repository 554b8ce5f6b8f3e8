"""What one decode may cost, and how a worker process binds itself to that."""

import contextlib
import ctypes
import math
import os
import signal
import sys
import threading
from dataclasses import dataclass

from photofinder.imaging.reading import FILE_LIMIT

_PR_SET_PDEATHSIG = 1
_OPEN_FILES = 64
NICE = 10
"""How far work in the background stands back: 19 is the most, 0 the least."""


@dataclass(frozen=True)
class Limits:
    """Limits of a decode worker.

    `wall_seconds` and `cpu_seconds` hold for each file, `memory_bytes` for the process'
    address space, `file_bytes` for the file read. A worker must have started within
    `start_seconds` and goes away after `idle_seconds` without work. `nice` lowers priority.
    """

    wall_seconds: float = 20.0
    cpu_seconds: int = 30
    memory_bytes: int = 3 << 30
    file_bytes: int = FILE_LIMIT
    start_seconds: float = 60.0
    idle_seconds: float = 60.0
    nice: int = NICE


def make_way() -> None:
    """Lower the priority of this thread for good, on Linux: others go first when there is work for
    more of them than there are cores."""
    if sys.platform == "linux":
        thread = threading.get_native_id()
        already = os.getpriority(os.PRIO_PROCESS, thread)  # nobody may raise it again
        os.setpriority(os.PRIO_PROCESS, thread, max(NICE, already))


if sys.platform == "win32":

    def bind_process(limits: Limits, parent: int) -> None:
        """Windows: the parent sets the priority and enforces the wall limit."""

    def allow_next_file(limits: Limits) -> None:
        """Windows has no CPU limit to move."""

else:
    import resource

    def bind_process(limits: Limits, parent: int) -> None:
        """Lower this process' priority and rights for good, once its imports are done.

        It may not write files, its memory is bounded, Ctrl-C in a terminal passes it by, and
        on Linux it dies with the thread that started it (`parent` is that process' id).
        """
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        if sys.platform == "linux":
            ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
            if os.getppid() != parent:  # it died before we could ask
                sys.exit(1)
        os.nice(limits.nice)
        for kind, value in (
            (resource.RLIMIT_AS, limits.memory_bytes),
            (resource.RLIMIT_FSIZE, 0),
            (resource.RLIMIT_CORE, 0),
            (resource.RLIMIT_NOFILE, _OPEN_FILES),
        ):
            # macOS knows some of these by name only
            with contextlib.suppress(OSError, ValueError):
                resource.setrlimit(kind, (value, value))

    def allow_next_file(limits: Limits) -> None:
        """Move the CPU limit so that the next file has `cpu_seconds`; beyond it comes SIGXCPU."""
        used = resource.getrusage(resource.RUSAGE_SELF)
        soft = math.ceil(used.ru_utime + used.ru_stime) + limits.cpu_seconds
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))
