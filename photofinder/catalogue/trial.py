"""Runs a network that nobody has vouched for once, in a process of its own under limits.

One that crashes, hangs or takes all memory ends that process, and here it is one sentence.
"""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

from photofinder.errors import ModelError
from photofinder.imaging.limits import Limits, allow_next_file, bind_process

TRIAL_ARGUMENT = "--model-trial"
"""First argument by which a packaged program knows that it is to try a model."""
LIMITS = Limits(wall_seconds=180, cpu_seconds=120, memory_bytes=10 << 30)
"""The largest networks of the catalogue and of `models add` stay far below these."""

_BOOT = (
    "import json, sys; sys.path[:] = json.loads(sys.argv[2]); "
    "from photofinder.catalogue.trial import main; main(sys.argv[1])"
)
_WINDOWS_FLAGS = 0x0000_4000 | 0x0800_0000  # below normal priority, no console window
_LOOK_S = 0.1


@dataclass(frozen=True, slots=True)
class Ports:
    """What a file without our metadata is run by: the name of its input, which takes pictures of
    `size` pixels, and the name of its output."""

    input_name: str
    size: int
    output: str


def tried(
    path: Path,
    name: str,
    ports: Ports | None = None,
    *,
    limits: Limits = LIMITS,
    wait: Callable[[], None] = lambda: None,
) -> int:
    """Load a model file and run it on one picture; returns the length of the vector it gives.

    `name` is what an error calls the file. Without `ports` the file's own metadata says how.
    `wait` is called now and then meanwhile; what it raises ends the trial. Raises ModelError with
    one sentence when the file does not do.
    """
    configuration = json.dumps(
        {
            "path": str(path),
            "name": name,
            "ports": asdict(ports) if ports is not None else None,
            "limits": asdict(limits),
            "parent": os.getpid(),
        }
    )
    if getattr(sys, "frozen", False):
        command = [sys.executable, TRIAL_ARGUMENT, configuration]
    else:
        command = [sys.executable, "-c", _BOOT, configuration, json.dumps(sys.path)]
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
            creationflags=_WINDOWS_FLAGS if sys.platform == "win32" else 0,
            start_new_session=True,
        )
    except OSError as error:
        raise ModelError(f"The model cannot be tried: {error.strerror or error}.") from error
    with process:
        try:
            said = _heard(process, limits.wall_seconds, wait)
        finally:
            process.kill()
    if said is None:
        raise ModelError(f"{name} cannot be used: it takes too long for one picture.")
    return _length(said, process.returncode, name)


def _heard(
    process: "subprocess.Popen[bytes]", seconds: float, wait: Callable[[], None]
) -> bytes | None:
    """What the process says until it ends; None when that takes too long."""
    for _ in range(max(1, round(seconds / _LOOK_S))):
        try:
            return process.communicate(timeout=_LOOK_S)[0]
        except subprocess.TimeoutExpired:
            wait()
    return None


def _length(said: bytes, code: int, name: str) -> int:
    try:
        answer = json.loads(said)
    except ValueError as error:
        raise ModelError(
            f"{name} cannot be used: it took the process in which it was tried along (code {code})."
        ) from error
    if "problem" in answer:
        raise ModelError(answer["problem"])
    return int(answer["length"])


def main(configuration: str) -> None:
    """The process: try the file and say the length, or what is wrong."""
    asked = json.loads(configuration)
    limits = Limits(**asked["limits"])
    # loaded before the process binds itself
    from photofinder.search.embedder import Embedder
    from photofinder.search.model_file import check_model
    from photofinder.search.model_spec import spec_from_metadata
    from photofinder.search.network import output_length

    # The answer goes where standard output was; a library that prints must not garble it.
    with os.fdopen(os.dup(1), "w") as answer:
        silence = os.open(os.devnull, os.O_RDWR)
        for descriptor in (1, 2):
            os.dup2(silence, descriptor)
        bind_process(limits, asked["parent"])
        allow_next_file(limits)
        path, name, ports = Path(asked["path"]), asked["name"], asked["ports"]
        try:
            data = path.read_bytes()
            if ports is not None:
                length = output_length(data, name, **ports)
            else:
                sha256 = hashlib.sha256(data).hexdigest()
                spec = spec_from_metadata(check_model(data, path), path, sha256)
                with Embedder(spec):
                    length = spec.look
            said: dict[str, object] = {"length": length}
        except ModelError as error:
            said = {"problem": str(error)}
        except (MemoryError, OSError) as error:
            said = {"problem": f"{name} cannot be used: {error or 'it takes too much memory'}."}
        json.dump(said, answer)
