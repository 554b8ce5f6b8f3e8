"""The parent's handle on one decode worker process."""

import contextlib
import json
import os
import signal
import subprocess
import sys
from dataclasses import asdict

from photofinder.errors import PhotofinderError, Reason
from photofinder.imaging.deadlines import Deadlines
from photofinder.imaging.limits import Limits
from photofinder.imaging.messages import (
    ProtocolError,
    pack_task,
    read_frame,
    unpack_outcome,
    write_frame,
)
from photofinder.imaging.tasks import Failure, Outcome, Task

WORKER_ARGUMENT = "--decode-worker"
"""First argument by which a packaged program knows that it is to be a decode worker."""

_BOOT = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[2]); "
    "from photofinder.imaging.decode_worker import main; main(sys.argv[1])"
)
_WINDOWS_FLAGS = 0x0000_4000 | 0x0800_0000  # below normal priority, no console window
_REAP_SECONDS = 1.5


class WorkerGone(Exception):
    """The worker died, was killed, or no longer talks sense."""


class WorkerProcess:
    """One running worker. Used by one thread; `kill` may be called by any."""

    def __init__(self, limits: Limits, decode: str) -> None:
        """Start the process; `ready` must follow. Raises PhotofinderError if it cannot start."""
        configuration = json.dumps(
            {"limits": asdict(limits), "decode": decode, "parent": os.getpid()}
        )
        environment = {
            **os.environ,
            "OMP_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
            "PYTHONUTF8": "1",
        }
        if getattr(sys, "frozen", False):
            command = [sys.executable, WORKER_ARGUMENT, configuration]
        else:
            command = [sys.executable, "-c", _BOOT, configuration, json.dumps(sys.path)]
        self._limits = limits
        self._timed_out = False
        self.files_done = 0
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment,
                creationflags=_WINDOWS_FLAGS if sys.platform == "win32" else 0,
                start_new_session=True,  # Ctrl-C in a terminal goes to the whole session
            )
        except OSError as error:
            raise PhotofinderError(f"A decode worker cannot be started: {error}.") from error
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._tasks, self._answers = self._process.stdin, self._process.stdout

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def ready(self, deadlines: Deadlines) -> None:
        """Wait until the worker has started. Raises WorkerGone."""
        with deadlines.watch(self._limits.start_seconds, self._expire):
            self._read()

    def ask(self, task: Task, deadlines: Deadlines) -> Outcome:
        """Have one file decoded.

        Raises WorkerGone only if the worker was dead before it could see the task; when it
        dies over the task, that is the task's Failure and the worker must be reaped.
        """
        with deadlines.watch(self._limits.wall_seconds, self._expire):
            try:
                write_frame(self._tasks, *pack_task(task))
            except OSError as error:
                raise WorkerGone from error
            try:
                outcome = unpack_outcome(task, *self._read())
            except (WorkerGone, ProtocolError):
                self.kill()
                return self._death(task)
        self.files_done += 1
        return outcome

    def kill(self) -> None:
        """End the process at once; it holds nothing that could be lost."""
        self._process.kill()

    def reap(self) -> None:
        """Kill the process if need be and release everything that belongs to it."""
        self.kill()
        with contextlib.suppress(subprocess.TimeoutExpired):
            # a process stuck in a dead network drive ends when the drive lets go of it
            self._process.wait(_REAP_SECONDS)
        for pipe in (self._tasks, self._answers):
            with contextlib.suppress(OSError):  # closing flushes what the dead cannot read
                pipe.close()

    def _expire(self) -> None:
        self._timed_out = True
        self.kill()

    def _read(self) -> tuple[dict[str, object], list[bytes]]:
        try:
            return read_frame(self._answers)
        except (EOFError, OSError, ProtocolError, MemoryError) as error:
            raise WorkerGone from error

    def _death(self, task: Task) -> Failure:
        """What the way the process ended says about the file it was decoding."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_REAP_SECONDS)
        code = self._process.returncode
        cpu_signal = getattr(signal, "SIGXCPU", None)
        if self._timed_out or (cpu_signal is not None and code == -cpu_signal):
            detail = "Decoding the file took too long and was stopped."
            return Failure(task, Reason.TOO_SLOW, detail, crashed=True)
        detail = f"The decoder crashed on this file ({_ending(code)})."
        return Failure(task, Reason.CRASHED, detail, crashed=True)


def _ending(code: int | None) -> str:
    if code is None or code >= 0:
        return f"exit code {code}"
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"
