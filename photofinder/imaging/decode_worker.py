"""The child process that decodes files nobody has vouched for, one at a time, under limits.

Started by `worker_process` with `main(configuration)`; a packaged program starts itself with
`--decode-worker CONFIGURATION` and must call the same before anything else. It reads tasks
from standard input, answers on what was standard output, and ends when its input ends.
"""

import importlib
import json
import os
import sys
import warnings
from collections.abc import Callable, Sequence

from photofinder.errors import DecodeError, Reason
from photofinder.imaging.decode import InputSpec, Picture
from photofinder.imaging.hashing import content_hash
from photofinder.imaging.limits import Limits, allow_next_file, bind_process
from photofinder.imaging.messages import pack_outcome, read_frame, unpack_task, write_frame
from photofinder.imaging.reading import examine, read_picture
from photofinder.imaging.tasks import Decoded, Failure, Outcome, Task
from photofinder.paths import FileStat

Decoder = Callable[[bytes, Sequence[InputSpec]], Picture]


def load_decoder(name: str) -> Decoder:
    """The function named "module:function". Raises ImportError or AttributeError."""
    module, _, function = name.partition(":")
    decoder: Decoder = getattr(importlib.import_module(module), function)
    return decoder


def perform(task: Task, decoder: Decoder, limits: Limits) -> Outcome:
    """Examine, read, hash and decode one file; every way it can go wrong is a Failure."""
    stat: FileStat | None = None
    digest: bytes | None = None
    try:
        stat = examine(task.path, task.expected, limits.file_bytes)
        data = read_picture(task.path, stat)
        digest = content_hash(data)
        return Decoded(task, digest, stat, decoder(data, task.inputs))
    except DecodeError as error:
        return Failure(task, error.reason, error.detail, stat, digest)
    except MemoryError:
        detail = "Decoding the picture needs more memory than is allowed."
        return Failure(task, Reason.NO_MEMORY, detail, stat, digest)
    except Exception as error:  # noqa: BLE001  foreign decoders on hostile bytes: see below
        # Whatever else they raise is a fact about this file and must not cost the next one.
        detail = f"The decoder failed unexpectedly ({type(error).__name__})."
        return Failure(task, Reason.CRASHED, detail, stat, digest, crashed=True)


def main(configuration: str) -> None:
    """Serve tasks until standard input ends. `configuration`: JSON from `worker_process`."""
    settings = json.loads(configuration)
    limits = Limits(**settings["limits"])
    # Answers keep the real standard output; a library that prints must not garble them.
    with (
        os.fdopen(os.dup(0), "rb") as tasks,
        os.fdopen(os.dup(1), "wb") as answers,
    ):
        silence = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(silence, descriptor)
        os.close(silence)
        warnings.simplefilter("ignore")
        decoder = load_decoder(settings["decode"])
        sys.dont_write_bytecode = True
        bind_process(limits, settings["parent"])
        write_frame(answers, {"ready": os.getpid()}, [])
        while True:
            try:
                header, blobs = read_frame(tasks)
            except EOFError:
                return
            allow_next_file(limits)
            outcome = perform(unpack_task(header, blobs), decoder, limits)
            write_frame(answers, *pack_outcome(outcome))
