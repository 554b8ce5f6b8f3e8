"""What commands print: text or JSON on stdout, progress and errors on stderr."""

import json
import os
import shutil
import sys
import time
from typing import Any, TextIO

from photofinder.paths import display

BAR_WIDTH = 28


class Console:
    """Writes results once and progress often; with `as_json` only JSON goes to stdout."""

    def __init__(self, as_json: bool, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self.as_json = as_json
        self._out = out or sys.stdout
        self._err = err or sys.stderr
        self._bar = ""
        self._drawn_at = 0.0

    def line(self, text: str = "") -> None:
        """One line for people; nothing with --json."""
        if not self.as_json:
            self.clear()
            print(text, file=self._out, flush=True)

    def result(self, value: Any) -> None:
        """The JSON value of the command; nothing without --json.

        Characters outside ASCII are escaped, so that names that are no text survive.
        """
        if self.as_json:
            self.clear()
            print(json.dumps(value), file=self._out, flush=True)

    def note(self, text: str) -> None:
        """A remark on stderr."""
        self.clear()
        print(f"photofinder: {text}", file=self._err, flush=True)

    def progress(self, label: str, done: int, total: int, seconds_left: float | None) -> None:
        """Draw the bar, at most ten times a second; only on a terminal."""
        if not self._err.isatty() or time.monotonic() - self._drawn_at < 0.1:
            return
        self._drawn_at = time.monotonic()
        filled = round(BAR_WIDTH * done / total) if total else 0
        text = f"{label} [{'█' * filled}{'·' * (BAR_WIDTH - filled)}] {done:,} of {total:,}"
        if seconds_left is not None:
            text += f" · {duration(seconds_left)} left"
        self._write_bar(text[: shutil.get_terminal_size().columns - 1])

    def clear(self) -> None:
        """Take the bar away before something else is written."""
        if self._bar:
            self._write_bar("")

    def _write_bar(self, text: str) -> None:
        self._err.write("\r" + text + " " * max(len(self._bar) - len(text), 0) + "\r" + text)
        self._err.flush()
        self._bar = text


def shown(path: bytes) -> str:
    """A path for people's eyes."""
    return display(path)


def plain(path: bytes) -> str:
    """A path for JSON: the same name comes back with os.fsencode."""
    return os.fsdecode(path)


def duration(seconds: float) -> str:
    """'9 s', '4 min', '2 h 5 min'."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def size(count: int) -> str:
    """'512 bytes', '1.4 MB' (decimal units, as file managers show)."""
    amount = float(count)
    for unit in ("bytes", "kB", "MB", "GB"):
        if amount < 1000:
            return f"{amount:.0f} {unit}" if unit == "bytes" else f"{amount:.1f} {unit}"
        amount /= 1000
    return f"{amount:.1f} TB"
