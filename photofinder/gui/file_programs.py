"""The programs that can open a kind of file, for "Open with": desktop entries, on Linux.

After the freedesktop.org Desktop Entry specification 1.5. Windows and macOS have choosers of
their own.
"""

import configparser
import os
import shlex
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale, QMimeDatabase, QProcess, QStandardPaths

from photofinder.gui.grid.photo_model import file_url

SECTION = "Desktop Entry"


@dataclass(frozen=True, slots=True)
class Program:
    """A program by the name that its entry has for people; `command` as the entry writes it."""

    name: str
    command: str

    def arguments(self, paths: Sequence[bytes]) -> list[str]:
        """The command line that opens these files (absolute)."""
        urls = [bytes(file_url(path).toEncoded().data()).decode() for path in paths]
        names = [os.fsdecode(path) for path in paths]
        line: list[str] = []
        fields: Mapping[str, list[str]] = {
            "%u": urls[:1], "%U": urls, "%f": names[:1], "%F": names, "%%": ["%"],
        }  # fmt: skip
        placed = False
        for word in shlex.split(self.command):
            if word in fields:
                line += fields[word]
                placed = placed or word != "%%"
            elif not (len(word) == 2 and word.startswith("%")):
                line.append(word)
        return line if placed else [*line, *names]


def programs_for(path: bytes, folders: Sequence[Path] | None = None) -> list[Program]:
    """The installed programs for the kind of a file, by name. `folders` hold desktop entries;
    by default those of the system and the user. Reads the disk: not for the GUI thread."""
    if folders is None:
        place = QStandardPaths.StandardLocation.ApplicationsLocation
        folders = [Path(folder) for folder in QStandardPaths.standardLocations(place)]
    kind = QMimeDatabase().mimeTypeForFile(os.fsdecode(path).encode("utf-8", "replace").decode())
    kinds = {kind.name(), *kind.aliases()}
    found: dict[str, Program] = {}
    for folder in folders:
        for entry in sorted(folder.glob("**/*.desktop")):
            if entry.name not in found:
                program = _read(entry, kinds)
                if program is not None:
                    found[entry.name] = program
    unique = {program.name: program for program in found.values()}
    return sorted(unique.values(), key=lambda program: program.name.casefold())


def start(program: Program, paths: Sequence[bytes]) -> bool:
    """Start a program with files, apart from this one; False when that is not possible."""
    command, *rest = program.arguments(paths)
    started = QProcess.startDetached(command, rest)
    return bool(started[0] if isinstance(started, tuple) else started)


def chosen(executable: str) -> Program:
    """The program that the user picked as a file."""
    opener = "open -a " if sys.platform == "darwin" and executable.endswith(".app") else ""
    return Program(os.path.basename(executable), f"{opener}{shlex.quote(executable)} %F")


def _read(entry: Path, kinds: set[str]) -> Program | None:
    parser = configparser.RawConfigParser(strict=False)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        parser.read_string(entry.read_text("utf-8", "replace"))
        values = parser[SECTION]
    except (OSError, configparser.Error, KeyError):
        return None  # not an entry: nothing to offer
    hidden = "true" in (values.get("NoDisplay", ""), values.get("Hidden", ""))
    terminal = values.get("Terminal", "") == "true"
    command, name = values.get("Exec", ""), values.get("Name", "")
    offered = kinds & set(values.get("MimeType", "").split(";"))
    if hidden or terminal or not offered or not command or not name:
        return None
    try:
        shlex.split(command)
    except ValueError:
        return None
    return Program(_local_name(values, name), command)


def _local_name(values: Mapping[str, str], name: str) -> str:
    locale = QLocale().name()
    for key in (f"Name[{locale}]", f"Name[{locale.split('_')[0]}]"):
        if values.get(key):
            return values[key]
    return name
