"""Where the work runs: a GPU when there is one, else bfloat16 on the CPU."""

import os
import time
from pathlib import Path

import torch


def pick_device() -> tuple[torch.device, torch.dtype]:
    """The device, and the type for its matrix products (bfloat16 on both kinds)."""
    if torch.cuda.is_available():
        torch.backends.cuda.matmul.allow_tf32 = True
        return torch.device("cuda"), torch.bfloat16
    return torch.device("cpu"), torch.bfloat16


def wait_while(pause_file: Path | None) -> float:
    """Sleep as long as `pause_file` exists; the seconds waited."""
    start = time.monotonic()
    while pause_file is not None and pause_file.exists():
        time.sleep(0.5)
    return time.monotonic() - start


class ThreadGovernor:
    """One compute thread fewer for each core that other programs keep busy.

    Parallel loops wait for their slowest thread: on two cores, one of them taken by a program of
    higher priority, two threads get less done than one. Work of reduced priority (`nice`) is not
    counted as other. Linux only; elsewhere the number of threads stays as it is.
    """

    def __init__(self, every: float = 1.0) -> None:
        self._every = every
        self._most = torch.get_num_threads()
        self._tick = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100
        self._at, self._busy = time.monotonic(), self._others()

    def _others(self) -> float | None:
        """Seconds of processor time at normal priority since the machine started."""
        try:
            fields = Path("/proc/stat").read_text().split(maxsplit=4)
        except OSError:
            return None
        return (int(fields[1]) + int(fields[3])) / self._tick

    def adjust(self) -> None:
        """Call between steps."""
        now = time.monotonic()
        if self._busy is None or now - self._at < self._every:
            return
        busy = self._others()
        assert busy is not None
        taken = round((busy - self._busy) / (now - self._at) - 0.1)
        threads = max(1, self._most - max(0, taken))
        if threads != torch.get_num_threads():
            torch.set_num_threads(threads)
        self._at, self._busy = now, busy
