"""Whether a root is there, elsewhere, or away: told by its volume, not by its path alone."""

import os
from collections.abc import Sequence
from dataclasses import dataclass

from photofinder.indexing import volumes
from photofinder.library.library import Library
from photofinder.library.records import FileState, KnownFile, Root
from photofinder.paths import FileStat

_SAMPLES = 20


@dataclass(frozen=True, slots=True)
class Presence:
    """Where a root is now. `path` is None when it is away.

    `place` is given when the library must be told a new volume or path for it.
    """

    path: bytes | None
    place: volumes.Place | None = None


def whereabouts(
    library: Library, root: Root, table: Sequence[volumes.Mount] | None = None
) -> Presence:
    """Find a root. A folder that is gone is away even if its volume is there: a vanished folder
    is no proof that every photo in it was deleted."""
    table = volumes.mounts() if table is None else table
    place = volumes.identify(root.path, table)
    if os.path.isdir(root.path):
        # A folder deep in a volume is not on another one by chance, a mount point always is.
        known_name = volumes.is_lasting(root.volume) or root.inner
        if place.volume == root.volume and (known_name or _holds_known_files(library, root)):
            return Presence(root.path)
        # Device names change from boot to boot, and a drive may have been copied to a new one.
        # The files decide: known ones mean the same folder, none mean another drive.
        if place.volume != root.volume and _holds_known_files(library, root):
            return Presence(root.path, place)
    if volumes.is_lasting(root.volume):
        for path in volumes.find(root.volume, root.inner, table):
            # A volume that is mounted twice may show the folder as another root.
            if library.roots.at(path) is None and os.path.isdir(path):
                found = volumes.identify(path, table)
                if found.volume == root.volume:
                    return Presence(path, found)
    return Presence(None)


def _holds_known_files(library: Library, root: Root) -> bool:
    folders = library.files.folders(root.id)
    step = max(1, len(folders) // _SAMPLES)
    samples = [
        next((f for f in rows if f.state is not FileState.MISSING), None)
        for rows in (library.files.known(root.id, folder) for folder in folders[::step])
    ]
    known = [file for file in samples if file is not None]
    # With nothing known, nothing could be lost.
    return not known or any(_unchanged(root, file) for file in known)


def _unchanged(root: Root, file: KnownFile) -> bool:
    try:
        result = os.lstat(os.path.join(root.path, file.folder, file.name))
    except OSError:
        return False
    return FileStat.of(result).same_content_as(file.stat)
