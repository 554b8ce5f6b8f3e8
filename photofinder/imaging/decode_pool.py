"""Decodes files in worker processes; a file that kills its worker costs only itself."""

import queue
import threading
from concurrent.futures import Future
from contextlib import suppress
from types import TracebackType
from typing import Self

from photofinder.errors import PhotofinderError, Reason
from photofinder.imaging.deadlines import Deadlines
from photofinder.imaging.decode_worker import load_decoder, perform
from photofinder.imaging.limits import Limits
from photofinder.imaging.tasks import Decoded, Failure, Outcome, Task
from photofinder.imaging.worker_process import WorkerGone, WorkerProcess

__all__ = ["DecodePool", "Decoded", "Failure", "Limits", "Outcome", "Task"]

_DECODE = "photofinder.imaging.decode:decode"
_STARTS = 3

_Job = tuple[Task, "Future[Outcome]"]


class DecodePool:
    """A fixed number of decode workers, started when there is work.

    `workers` = 0 decodes in this process, inside `submit` and without limits. `decode` names
    the decoder as "module:function". The queue is unbounded: the caller bounds what it
    submits. Use as a context manager, or call `close`.
    """

    def __init__(
        self, workers: int, limits: Limits | None = None, *, decode: str = _DECODE
    ) -> None:
        self._limits = limits or Limits()
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._closed = threading.Event()
        self._decoder = load_decoder(decode) if workers == 0 else None
        self._deadlines = Deadlines() if workers else None
        self._seats = [_Seat(self._limits, decode, self._closed) for _ in range(workers)]
        self._threads = [
            threading.Thread(target=self._serve, args=(seat,), name=f"decode {i}", daemon=True)
            for i, seat in enumerate(self._seats)
        ]
        for thread in self._threads:
            thread.start()

    def submit(self, task: Task) -> "Future[Outcome]":
        """Have a file decoded.

        The future gives Decoded or Failure. It raises CancelledError when the pool is closed
        first and PhotofinderError when workers cannot be started at all; it may be cancelled
        until it is done. Raises RuntimeError after `close`.
        """
        if self._closed.is_set():
            raise RuntimeError("the decode pool is closed")
        future: Future[Outcome] = Future()
        if self._decoder is not None:
            future.set_result(perform(task, self._decoder, self._limits))
        else:
            self._jobs.put((task, future))
        if self._closed.is_set():
            future.cancel()  # `close` may have emptied the queue just before
        return future

    @property
    def worker_pids(self) -> tuple[int, ...]:
        """Process ids of the workers that run now."""
        return tuple(pid for seat in self._seats if (pid := seat.pid) is not None)

    def close(self) -> None:
        """Kill the workers, cancel what is not done, end every thread; at once."""
        if self._closed.is_set():
            return
        self._closed.set()
        with suppress(queue.Empty):
            while True:
                job = self._jobs.get_nowait()
                if job is not None:
                    job[1].cancel()
        for seat in self._seats:
            self._jobs.put(None)
            seat.interrupt()
        for thread in self._threads:
            thread.join()
        if self._deadlines is not None:
            self._deadlines.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _serve(self, seat: "_Seat") -> None:
        """One thread: hand jobs to the worker of one seat until the pool closes."""
        assert self._deadlines is not None
        try:
            while not self._closed.is_set():
                try:
                    job = self._jobs.get(timeout=self._limits.idle_seconds)
                except queue.Empty:
                    seat.clear()  # idle for long: give the memory back
                    continue
                if job is not None:
                    self._answer(seat, job, self._deadlines)
        finally:
            seat.clear()

    def _answer(self, seat: "_Seat", job: _Job, deadlines: Deadlines) -> None:
        task, future = job
        if future.cancelled():
            return
        try:
            outcome = seat.ask(task, deadlines)
        except PhotofinderError as error:
            if future.set_running_or_notify_cancel():
                future.set_exception(error)
            return
        if outcome is None:
            future.cancel()
        elif future.set_running_or_notify_cancel():
            future.set_result(outcome)


class _Seat:
    """The place of one worker: fills it when there is work, again when it died."""

    def __init__(self, limits: Limits, decode: str, closed: threading.Event) -> None:
        self._limits = limits
        self._decode = decode
        self._closed = closed
        self._lock = threading.Lock()
        self._worker: WorkerProcess | None = None

    @property
    def pid(self) -> int | None:
        with self._lock:
            return None if self._worker is None else self._worker.pid

    def ask(self, task: Task, deadlines: Deadlines) -> Outcome | None:
        """The outcome of a task; None when the pool was closed meanwhile."""
        for _ in range(_STARTS):
            worker = self._filled(deadlines)
            if worker is None:
                return None
            try:
                outcome = worker.ask(task, deadlines)
            except WorkerGone:
                self.clear()  # it died before this file: nobody's fault here
                continue
            if self._closed.is_set():
                return None
            if not isinstance(outcome, Failure):
                return outcome
            out_of_memory = outcome.reason is Reason.NO_MEMORY
            if outcome.crashed or out_of_memory:
                self.clear()
            if out_of_memory and worker.files_done > 1:
                continue  # earlier files may have left it short: try once in a fresh one
            return outcome
        raise PhotofinderError("Decode workers die before they can do anything.")

    def interrupt(self) -> None:
        """Kill the worker from another thread; its seat's thread clears up."""
        with self._lock:
            if self._worker is not None:
                self._worker.kill()

    def clear(self) -> None:
        """End the worker, if any."""
        with self._lock:
            worker, self._worker = self._worker, None
        if worker is not None:
            worker.reap()

    def _filled(self, deadlines: Deadlines) -> WorkerProcess | None:
        """A worker that is ready; None when the pool was closed. Raises PhotofinderError."""
        if self._worker is not None and self._worker.alive:
            return self._worker
        for _ in range(_STARTS):
            self.clear()
            with self._lock:
                if self._closed.is_set():
                    return None
                worker = self._worker = WorkerProcess(self._limits, self._decode)
            try:
                worker.ready(deadlines)
            except WorkerGone:
                continue
            return worker
        if self._closed.is_set():
            return None
        raise PhotofinderError("Decode workers cannot be started.")
