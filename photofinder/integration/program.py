"""How this program is started from outside."""

import os
import sys
from pathlib import Path

from photofinder.paths import LibraryFolder, absolute, default_library_folder


def start_command(folder: LibraryFolder) -> tuple[str, ...]:
    """The words that start this program with this library from any place.

    Bytes of a path that are no text are surrogates, as in os.fsdecode.
    """
    if folder.key == default_library_folder().key:
        return _program()
    return (*_program(), "--library", os.fsdecode(absolute(folder.folder)))


def _program() -> tuple[str, ...]:
    image = os.environ.get("APPIMAGE", "")
    if image:
        return (image,)
    if getattr(sys, "frozen", False):
        return (sys.executable,)
    script = Path(sys.executable).parent / ("photofinder.exe" if os.name == "nt" else "photofinder")
    if script.is_file():
        return (str(script),)
    return (sys.executable, "-m", "photofinder")
