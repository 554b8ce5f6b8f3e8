"""Verifying on threads of its own leaves nothing open behind."""

import os
import sys
from pathlib import Path

import pytest

from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from photofinder.search.verifier import Verifier
from tests.search.shots import jpeg, shot, take_in, write


def open_files(folder: Path) -> int:
    """How many files below a folder this process has open."""
    count = 0
    for number in os.listdir("/proc/self/fd"):
        try:
            count += os.readlink(f"/proc/self/fd/{number}").startswith(str(folder))
        except FileNotFoundError:
            continue  # the listing's own
    return count


@pytest.mark.skipif(sys.platform != "linux", reason="open files are counted in /proc")
def test_the_connections_of_its_threads_are_closed(
    library_folder: LibraryFolder, photos_folder: Path
) -> None:
    for number in range(4):
        write(photos_folder, f"shot{number}.jpg", jpeg(shot(number), 90))
    with Library(library_folder, writer=True) as library:
        take_in(library, photos_folder)
        photos = library.photos.many(library.photos.timeline().ids.tolist())
        assert len(library.features.get(1, [])) == 0  # the thumbnails' file is open from now on

        def ask() -> int:
            verifier = Verifier(library, lambda _: None, threads=3)  # nothing is remembered
            pairs = [(a, b, True) for a in photos for b in photos if a.id < b.id]
            assert len(list(verifier.many(pairs))) == 6
            verifier.close()
            return open_files(library_folder.folder)

        before = open_files(library_folder.folder)
        counts = [ask() for _ in range(4)]
        # asking opens two or three files for good; the threads' connections, left open, were six
        # to eight more than before
        assert max(counts) < before + 6, (before, counts)
