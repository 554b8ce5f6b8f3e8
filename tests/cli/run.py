"""Runs the real command in a process of its own, as a user would."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def value(self) -> Any:
        return json.loads(self.out)


def photofinder(
    library: Path,
    *words: str | bytes,
    json: bool = True,
    env: dict[str, str] | None = None,
    timeout: float = 300,
) -> Done:
    """Run `photofinder --library LIBRARY WORDS... --json`."""
    command: list[str | bytes] = [sys.executable, "-m", "photofinder", "--library", str(library)]
    done = subprocess.run(
        [*command, *words, *(["--json"] if json else [])],
        capture_output=True, cwd=ROOT, timeout=timeout, env={**os.environ, **(env or {})},
    )  # fmt: skip
    out, err = (text.decode("utf-8", "surrogateescape") for text in (done.stdout, done.stderr))
    assert "Traceback" not in err, err
    return Done(done.returncode, out, err)
