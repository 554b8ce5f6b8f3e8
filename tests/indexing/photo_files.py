"""Small real pictures for the tests of indexing, each of its own content."""

import io
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

OLD = 1_600_000_000
"""A modification time long past: such files are read at once."""


def jpeg(seed: int, side: int = 48) -> bytes:
    """The bytes of a JPEG of soft colours, another one for each seed."""
    random = np.random.default_rng(seed)
    small = random.integers(0, 256, (4, 4, 3), dtype=np.uint8)
    stream = io.BytesIO()
    Image.fromarray(small).resize((side, side)).save(stream, "JPEG", quality=90)
    return stream.getvalue()


def write(path: Path, seed: int, mtime: float = OLD, side: int = 48) -> Path:
    """Write such a JPEG with its folder and an old modification time."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(jpeg(seed, side))
    os.utime(path, (mtime + seed, mtime + seed))
    return path


def fill(folder: Path, count: int, first: int = 0) -> list[Path]:
    """Write `count` pictures into a folder and two folders below it."""
    places = [folder, folder / "a", folder / "a" / "b"]
    return [write(places[i % 3] / f"{i:04}.jpg", i) for i in range(first, first + count)]


def tree(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    """Mode, time and content of everything below a folder."""
    return {
        str(path.relative_to(folder)): (
            path.lstat().st_mode,
            path.lstat().st_mtime_ns,
            path.read_bytes() if path.is_file() else b"",
        )
        for path in sorted(folder.rglob("*"))
    }


def until(condition: Callable[[], object], seconds: float = 90.0) -> None:
    """Wait until a condition holds; fails after `seconds`."""
    pause = threading.Event()
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"not within {seconds} s"
        pause.wait(0.02)
