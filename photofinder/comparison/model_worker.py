"""The child process that holds one model and nothing else: what it costs can be measured.

Started by `model_process` with `main(configuration)`; a packaged program starts itself with
`--model-worker CONFIGURATION`. It reads pictures from standard input, answers with vectors on
what was standard output, and ends when its input ends. Its memory is its own affair: no limits.
"""

import json
import os
import sys
import time
import warnings
from pathlib import Path
from typing import Any

import numpy as np

from photofinder.errors import ModelError
from photofinder.imaging.limits import Limits, bind_process
from photofinder.imaging.messages import read_frame, write_frame
from photofinder.search.embedder import Embedder, Embeddings
from photofinder.search.model_file import check_model, read_model
from photofinder.search.model_spec import spec_from_metadata

_UNLIMITED = -1


def main(configuration: str) -> None:
    """Serve pictures until standard input ends. `configuration`: JSON from `model_process`."""
    said = json.loads(configuration)
    with (
        os.fdopen(os.dup(0), "rb") as tasks,
        os.fdopen(os.dup(1), "wb") as answers,
    ):
        silence = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(silence, descriptor)
        os.close(silence)
        warnings.simplefilter("ignore")
        sys.dont_write_bytecode = True
        bind_process(Limits(memory_bytes=_UNLIMITED, nice=0), said["parent"])
        path = Path(said["path"])
        try:
            metadata = check_model(read_model(path), path)
            spec = spec_from_metadata(metadata, path, said["sha256"])
            embedder = Embedder(spec, said["threads"])
        except ModelError as error:
            write_frame(answers, {"problem": str(error)}, [])
            return
        with embedder:
            write_frame(answers, {"ready": os.getpid()}, [])
            while True:
                try:
                    header, blobs = read_frame(tasks)
                except EOFError:
                    return
                pixels = np.frombuffer(blobs[0], np.uint8).reshape(header["shape"])
                cpu = time.process_time()
                try:
                    found = embedder.embed(pixels)
                except ModelError as error:
                    write_frame(answers, {"problem": str(error)}, [])
                    return
                cost = {"cpu_s": time.process_time() - cpu, "peak": peak_memory()}
                _answer(answers, found, cost)


def _answer(answers: Any, found: Embeddings, cost: dict[str, float]) -> None:
    rows = [found.look] + ([] if found.copy is None else [found.copy])
    header = {"ok": found.ok.tolist(), "lengths": [row.shape[1] for row in rows], **cost}
    write_frame(answers, header, [np.ascontiguousarray(row).data.cast("B") for row in rows])


def peak_memory() -> int:
    """The most memory in bytes that this process has had at once."""
    if sys.platform == "linux":
        # getrusage's value begins with what the parent had when this process was made
        for line in Path("/proc/self/status").read_text("ascii", "replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    if sys.platform == "win32":
        import psutil

        return int(psutil.Process().memory_info().peak_wset)
    import resource

    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most if sys.platform == "darwin" else most * 1024
