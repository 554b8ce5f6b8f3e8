"""The one door through which commands write a file that the user named."""

import os
from collections.abc import Callable
from pathlib import Path

from photofinder.cli.console import shown
from photofinder.errors import UsageError
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder, atomic_write, located


def check_target(
    folder: LibraryFolder, out: Path, may_give_way: Callable[[Path], bool] = lambda _: False
) -> None:
    """Raise UsageError when writing to `out` could harm a photo or any other file.

    Nothing is written into a watched folder, nor over an existing file, except one that
    `may_give_way`. Commands that work without a library have no watched folders.
    """
    if not out.absolute().parent.is_dir():
        raise UsageError(f"The folder {out.parent} does not exist.")
    if folder.database.exists():
        with Library(folder) as library:
            watched = library.roots.containing(located(out))
        if watched is not None:
            raise UsageError(
                f"{out} lies in the watched folder {shown(watched.path)}; nothing is ever "
                "written beside photos. Choose another place."
            )
    if os.path.lexists(out) and not may_give_way(out):
        raise UsageError(f"{out} exists and is left as it is. Choose another name.")


def write_output(
    folder: LibraryFolder,
    out: Path,
    data: bytes,
    may_give_way: Callable[[Path], bool] = lambda _: False,
) -> None:
    """Write a file whole or not at all, after `check_target`. Raises UsageError."""
    check_target(folder, out, may_give_way)
    try:
        atomic_write(out.absolute(), data)
    except OSError as error:
        raise UsageError(f"{out} cannot be written: {error.strerror or error}.") from error
