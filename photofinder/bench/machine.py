"""The limits of this machine: what no program here can be faster than."""

import os
import platform
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

_MATMUL = """
import time, numpy as np
a = np.random.default_rng(0).random((1024, 1024), dtype=np.float32)
best = 9.0
for _ in range(8):
    start = time.perf_counter(); a @ a; best = min(best, time.perf_counter() - start)
print(2 * 1024**3 / best / 1e9)
"""
_COPY = """
import time, numpy as np
a = np.zeros(64 << 20, np.uint8); b = np.empty_like(a)
best = 9.0
for _ in range(8):
    start = time.perf_counter(); np.copyto(b, a); best = min(best, time.perf_counter() - start)
print(len(a) / best / 1e9)
"""


@dataclass(frozen=True, slots=True)
class Machine:
    """`gflops`: float32 matrix product on one thread; `copy_gb_s`: memory copied in a second on
    one thread; `fsync_ms`: a small write that has reached the disk."""

    processor: str
    cores: int
    python: str
    gflops: float
    copy_gb_s: float
    fsync_ms: float


def measure() -> Machine:
    """Measure this machine, in about two seconds."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return Machine(
        processor=_processor(),
        cores=cores or 1,
        python=platform.python_version(),
        gflops=_alone(_MATMUL),
        copy_gb_s=_alone(_COPY),
        fsync_ms=_fsync_ms(),
    )


def _alone(code: str) -> float:
    """Run a measurement in a process of its own whose BLAS has one thread."""
    one = dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"), "1")
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, **one}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return float(done.stdout)


def _fsync_ms() -> float:
    times = []
    with tempfile.TemporaryFile() as stream:
        for _ in range(20):
            start = time.perf_counter()
            stream.write(b"x" * 4096)
            stream.flush()
            os.fsync(stream.fileno())
            times.append(time.perf_counter() - start)
    return 1000 * median(times)


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
