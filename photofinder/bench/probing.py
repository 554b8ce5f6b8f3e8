"""Runs the window in a process of its own, which ends with the one that measures."""

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from photofinder.errors import PhotofinderError

LONGEST_S = 1800


def probed(module: str, arguments: Sequence[str], bytecode: Path) -> dict[str, Any]:
    """Call `probe` of a module in a new process, on the present display or without one; returns
    the JSON object that it printed. Raises PhotofinderError with what it said if it failed.

    `sys.argv[1:]` there are `arguments` and the time of the start (seconds since 1970).
    `bytecode`: compiled modules are kept there, since an installed program has them as well.
    """
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(bytecode)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    if not any(map(environment.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        environment["QT_QPA_PLATFORM"] = _offscreen(bytecode.parent)
    code = (
        "from photofinder.bench.probing import follow; follow()\n"
        f"from {module} import probe; probe()"
    )
    with (
        tempfile.TemporaryFile("w+") as said,
        subprocess.Popen(
            [sys.executable, "-c", code, *arguments, repr(time.time())],
            # never written to: it closes when this process ends, however it ends
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=said,
            text=True, env=environment,
        ) as process,
    ):  # fmt: skip
        assert process.stdout is not None
        limit = threading.Timer(LONGEST_S, process.kill)
        limit.start()
        try:
            answer = process.stdout.read()
            process.wait()
        finally:
            limit.cancel()
            process.kill()
        if process.returncode:
            said.seek(0)
            lines = said.read().strip().splitlines() or [f"exit code {process.returncode}"]
            raise PhotofinderError(f"The window could not be measured: {lines[-1]}")
    result: dict[str, Any] = json.loads(answer)
    return result


def _offscreen(folder: Path) -> str:
    """Qt's platform without a display, with a screen that has room for the window: but where paths
    have colons, Qt does not find its description, and takes its own small one."""
    size = {"width": 1920, "height": 1080, "dpr": 1}
    screen = {"name": "bench", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, **size}
    path = folder / "screen.json"
    if ":" in str(path):
        return "offscreen"
    folder.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"screens": [screen]}))
    return f"offscreen:configfile={path}"


def follow() -> None:
    """In the probe: end at once when the process that measures is gone."""

    def wait() -> None:
        while os.read(sys.stdin.fileno(), 1):
            pass
        os._exit(1)

    threading.Thread(target=wait, name="parent", daemon=True).start()
