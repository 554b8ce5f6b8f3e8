"""The parent's handle on the process that holds one model."""

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from photofinder.errors import ModelError
from photofinder.imaging.messages import ProtocolError, read_frame, write_frame
from photofinder.search.embedder import Embeddings
from photofinder.search.model_spec import ModelSpec

MODEL_WORKER_ARGUMENT = "--model-worker"
"""First argument by which a packaged program knows that it is to hold a model."""
BATCH = 16
"""Pictures sent at once, as many as the indexer embeds at once."""

_BOOT = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[2]); "
    "from photofinder.comparison.model_worker import main; main(sys.argv[1])"
)
_WINDOWS_FLAGS = 0x0800_0000  # no console window
_REAP_SECONDS = 1.5

Pixels = npt.NDArray[np.uint8]


class ModelProcess:
    """One model in a process of its own; close it when done. Used by one thread; `kill` may be
    called by any.

    `photos`, `cpu_s` and `peak_bytes` say what was embedded so far and what that cost.
    """

    def __init__(self, spec: ModelSpec, threads: int) -> None:
        """Start it; `load` must follow. Raises ModelError when it cannot be started."""
        self.photos, self.cpu_s, self.peak_bytes = 0, 0.0, 0
        self._spec = spec
        configuration = json.dumps(
            {
                "path": str(spec.path),
                "sha256": spec.sha256,
                "threads": threads,
                "parent": os.getpid(),
            }
        )
        if getattr(sys, "frozen", False):
            command = [sys.executable, MODEL_WORKER_ARGUMENT, configuration]
        else:
            command = [sys.executable, "-c", _BOOT, configuration, json.dumps(sys.path)]
        try:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
                creationflags=_WINDOWS_FLAGS if sys.platform == "win32" else 0,
                start_new_session=True,  # Ctrl-C in a terminal goes to the whole session
            )
        except OSError as error:
            raise ModelError(f"No process can be started for '{spec.name}': {error}.") from error
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._tasks, self._answers = self._process.stdin, self._process.stdout

    def load(self) -> None:
        """Wait until the model is loaded. Raises ModelError when it cannot be used."""
        self._answer()

    def embed(self, pixels: Pixels) -> Embeddings:
        """Embed prepared pictures, uint8 [n, size, size, 3]. Raises ModelError."""
        parts = [
            self._embed(pixels[start : start + BATCH]) for start in range(0, len(pixels), BATCH)
        ]
        copies = [part.copy for part in parts if part.copy is not None]
        return Embeddings(
            np.concatenate([part.look for part in parts]),
            np.concatenate(copies) if copies else None,
            np.concatenate([part.ok for part in parts]),
        )

    def _embed(self, pixels: Pixels) -> Embeddings:
        try:
            block = np.ascontiguousarray(pixels)
            write_frame(self._tasks, {"shape": block.shape}, [block.data.cast("B")])
        except OSError as error:
            raise self._gone() from error
        header, blobs = self._answer()
        rows = [
            np.frombuffer(blob, np.float32).reshape(len(pixels), length)
            for blob, length in zip(blobs, header["lengths"], strict=True)
        ]
        self.photos += len(pixels)
        self.cpu_s += header["cpu_s"]
        self.peak_bytes = max(self.peak_bytes, header["peak"])
        ok = np.array(header["ok"], np.bool_)
        return Embeddings(rows[0], rows[1] if len(rows) > 1 else None, ok)

    def _answer(self) -> tuple[dict[str, Any], list[bytes]]:
        try:
            header, blobs = read_frame(self._answers)
        except (EOFError, OSError, ProtocolError) as error:
            raise self._gone() from error
        if "problem" in header:
            raise ModelError(str(header["problem"]))
        return header, blobs

    def _gone(self) -> ModelError:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_REAP_SECONDS)
        return ModelError(
            f"The process of the model '{self._spec.name}' ended by itself (code "
            f"{self._process.returncode}); perhaps there was not enough memory."
        )

    def kill(self) -> None:
        """End the process at once; it holds nothing that could be lost."""
        self._process.kill()

    def close(self) -> None:
        """End the process and release everything that belongs to it."""
        self.kill()
        self._process.wait()
        for pipe in (self._tasks, self._answers):
            with contextlib.suppress(OSError):  # closing flushes what the dead cannot read
                pipe.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Stopper:
    """A stop flag that also ends the model at work: `stop` from any thread is obeyed at once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stopped = False
        self._process: ModelProcess | None = None

    def __call__(self) -> bool:
        return self._stopped

    def set(self) -> None:
        """Stop the work before its next step; a signal handler may call it."""
        self._stopped = True

    def stop(self) -> None:
        """Stop the work; what is asked of the model now raises ModelError."""
        with self._lock:
            self._stopped = True
            if self._process is not None:
                self._process.kill()

    @contextlib.contextmanager
    def running(self, process: ModelProcess) -> Iterator[None]:
        """While `process` works."""
        with self._lock:
            self._process = process
            if self._stopped:
                process.kill()
        try:
            yield
        finally:
            with self._lock:
                self._process = None
