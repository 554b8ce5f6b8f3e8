"""The switch: writes the entries, takes them away, tells how things stand."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

import platformdirs

from photofinder.errors import UsageError
from photofinder.integration.entries import MARK, Entry, linux_entries, scripts
from photofinder.integration.program import start_command
from photofinder.paths import LibraryFolder, atomic_write, is_regular, remove_own_file

LABEL = "Find similar photos"
_HEAD = 400
_REFRESH_S = 20


class State(StrEnum):
    """`OUTDATED`: some are missing, or start the program from where it was before."""

    OFF = "off"
    ON = "on"
    OUTDATED = "outdated"


def available() -> bool:
    """Whether entries can be written here; elsewhere the recipes in packaging/ serve."""
    return sys.platform not in ("win32", "darwin")


class Switch:
    """Integration of one library's program into one user's desktop."""

    def __init__(
        self, command: Sequence[str], data_home: Path | None = None, label: str = LABEL
    ) -> None:
        """`command` starts the program; `data_home` is $XDG_DATA_HOME; `label` the menu item."""
        self._home = platformdirs.user_data_path() if data_home is None else data_home
        self._entries = linux_entries(command, self._home, label)

    @classmethod
    def of(cls, folder: LibraryFolder, label: str = LABEL) -> "Switch":
        """The switch for the program that is running, with its library."""
        return cls(start_command(folder), label=label)

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files that are written."""
        return tuple(entry.path for entry in self._entries)

    @property
    def state(self) -> State:
        """How things stand on the disk."""
        if not self._ours():
            return State.OFF
        return State.ON if all(map(_is_written, self._entries)) else State.OUTDATED

    def on(self) -> None:
        """Write the entries, each whole or not at all.

        Raises UsageError, before anything is written, when a file of somebody else is in the
        way; and when one cannot be written, after taking back the others.
        """
        for entry in self._entries:
            if os.path.lexists(entry.path) and not _is_ours(entry.path):
                raise UsageError(f"{entry.path} is not ours and is left as it is.")
        fresh = not self._ours()
        for path in self._ours():  # one that had another name before
            if path not in self.paths:
                remove_own_file(path, path.parent)
        try:
            for entry in self._entries:
                entry.path.parent.mkdir(parents=True, exist_ok=True)
                atomic_write(entry.path, entry.data, 0o755 if entry.runnable else 0o644)
        except OSError as error:
            if fresh:
                self._remove()
            raise UsageError(
                f"The entries cannot be written: {error.strerror or error}: {error.filename}."
            ) from error
        self._refresh()

    def off(self) -> None:
        """Take away what bears our mark, and nothing else. Raises UsageError."""
        try:
            self._remove()
        except OSError as error:
            raise UsageError(
                f"An entry cannot be removed: {error.strerror or error}: {error.filename}."
            ) from error
        self._refresh()

    def _remove(self) -> None:
        for path in self._ours():
            remove_own_file(path, path.parent)

    def _ours(self) -> list[Path]:
        """The files with our mark, those under an earlier label too."""
        folder = scripts(self._home)
        named = sorted(folder.iterdir()) if folder.is_dir() else []
        return [path for path in dict.fromkeys((*self.paths, *named)) if _is_ours(path)]

    def _refresh(self) -> None:
        """Have the desktop read which program opens what; it does so by itself at times."""
        program = shutil.which("update-desktop-database")
        folder = self._home / "applications"
        if program and folder.is_dir():
            subprocess.run(
                [program, "-q", str(folder)], capture_output=True, check=False, timeout=_REFRESH_S
            )


def _is_written(entry: Entry) -> bool:
    try:
        same = _is_ours(entry.path) and entry.path.read_bytes() == entry.data
    except OSError:  # taken away at this moment
        return False
    return same and (not entry.runnable or os.access(entry.path, os.X_OK))


def _is_ours(path: Path) -> bool:
    """Whether a plain file (no link) bears our mark at its head."""
    try:
        if not is_regular(path.lstat()):
            return False
        with path.open("rb") as stream:
            return MARK in stream.read(_HEAD)
    except OSError:
        return False
