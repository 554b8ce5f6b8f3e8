"""A library of small photos with copies, and the ways to clean it, for tests."""

import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from photofinder.indexing.cleaning import Report, clean
from photofinder.indexing.plan import Plan, make_plan
from photofinder.indexing.trash import Bins
from photofinder.library.library import Library
from photofinder.search.duplicates import DuplicateFinder
from photofinder.search.kinds import Group, Kind
from photofinder.search.pair_finder import Limits
from tests.search.shots import jpeg, take_in, write

LIMITS = Limits(0.9, 0.9, 0.95)


def picture(seed: int) -> bytes:
    """A small JPEG, another one for each seed."""
    noise = np.random.default_rng(seed).integers(0, 255, (12, 12, 3), dtype=np.uint8)
    return jpeg(Image.fromarray(noise))


def storing(library: Library) -> Callable[[Callable[[Library], object]], object]:
    """Writes at once, as the indexer's thread would."""
    return lambda write: write(library)


def bins(home: Path, *, quarantine: bool = False) -> Bins:
    """A trash in a home of the test's own."""
    home.mkdir(exist_ok=True)
    environment = {"HOME": str(home), "XDG_DATA_HOME": str(home / "data")}
    return Bins(quarantine=quarantine, environment=environment)


def identical(library: Library) -> list[Group]:
    """The groups of identical files."""
    finder = DuplicateFinder(library, library.models.active, LIMITS, storing(library))
    return list(finder.groups((Kind.IDENTICAL,)))


def planned(library: Library, home: Path) -> Plan:
    """The dry run for all identical files."""
    return make_plan(library, identical(library), bins(home))


def cleaned(library: Library, plan: Plan, home: Path) -> Report:
    """Carry a plan out."""
    return clean(library, plan, storing(library), bins(home), "test")


def snapshot(folder: Path) -> dict[str, tuple[bytes, int, int]]:
    """Every file below a folder: name -> (bytes, mtime_ns, inode)."""
    found = {}
    for at, _, names in os.walk(folder):
        for name in names:
            path = Path(at, name)
            stat = path.stat()
            found[str(path.relative_to(folder))] = (
                path.read_bytes(),
                stat.st_mtime_ns,
                stat.st_ino,
            )
    return found


def two_copies(library: Library, folder: Path) -> tuple[Path, Path]:
    """a.jpg, which is kept, and copy/a.jpg, which goes."""
    kept = write(folder, "a.jpg", picture(1))
    copy = write(folder, "copy/a.jpg", picture(1), mtime=1_500_000_000)
    take_in(library, folder)
    return kept, copy
