"""Groups over a synthetic library: synthetic descriptors, real pictures for a sample.

The sample is made of originals, each with edited copies; every fourth has a false friend, whose
descriptors are as near as those of a copy though it shows something else. Only these have
files, thumbnails and keypoints; the descriptors of all others are random directions.

So this measures the search for candidates. Random directions are never near each other: of 10,000
small photos of a few kinds, 16 in a hundred had an unlike neighbour above the model's near cosine
(6 of 100,000 pairs), and each of these costs a comparison, the first time also its keypoints.
"""

import os
import resource
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from photofinder.bench import made, synthetic
from photofinder.imaging.decode import decode
from photofinder.imaging.edits import apply
from photofinder.imaging.encoding import jpeg
from photofinder.imaging.hashing import content_hash
from photofinder.library.library import Library
from photofinder.library.records import Differences, ModelRow, NewPhoto, SeenFile
from photofinder.paths import FileStat, LibraryFolder
from photofinder.search.duplicates import DuplicateFinder
from photofinder.search.kinds import Group, Kind
from photofinder.search.model_spec import ModelSpec
from photofinder.search.pair_finder import Limits

SAMPLE = 200
"""So many photos at most are real pictures."""
EDITS = ("half_size", "crop_50", "jpeg_q30")
_FALSE = 4
_WIDTH, _HEIGHT = 800, 600
_SOUGHT = (Kind.IDENTICAL, Kind.SAME_PICTURE, Kind.SAME_MOMENT)


@dataclass(frozen=True, slots=True)
class GroupFigures:
    """One search of a library that was never searched, and one that finds nothing new.

    `first_s`: until the first group of edited copies; `wall_s`, `cpu_s`: all groups, seconds on
    the clock and of all threads; `again_*` the second time. `found` of `sought` copies ended in
    a group with their original, `wrong` in a group of another; `peak_mb`: most memory.
    """

    photos: int
    first_s: float
    wall_s: float
    cpu_s: float
    again_wall_s: float
    again_cpu_s: float
    compared: int
    sought: int
    found: int
    wrong: int
    peak_mb: float


@dataclass(frozen=True, slots=True)
class _Run:
    first: float
    wall: float
    cpu: float
    compared: int
    groups: list[Group]


def groups(folder: Path, spec: ModelSpec, photos: int, tell: Callable[[str], None]) -> GroupFigures:
    """Make a library of `photos` photos in `folder` and look for copies in it, twice."""
    folder.mkdir()
    place = LibraryFolder(folder / "library")
    pictures = folder / "sample"
    with Library(place, writer=True) as library:
        model = library.models.register(spec.name, spec.sha256, spec.look, spec.copy)
        library.models.aim(model.id)
        tell(f"storing {photos:,} synthetic photos")
        originals = min(SAMPLE, photos // 2) * 4 // 17
        rest = photos - originals * (1 + len(EDITS)) - len(range(0, originals, _FALSE))
        synthetic.fill(library, model, rest, _directions(rest, max(model.copy, 1)))
        _add_sample(library, model, pictures, originals)
    # Opened anew: nothing of it is in memory, as after a start.
    with Library(place, writer=True) as library:
        model = library.models.list()[0]
        tell(f"looking for copies among {photos:,}")
        first = _search(library, model, spec)
        again = _search(library, model, spec)
    sought = sum(_is_edit(path.name) for path in pictures.iterdir())
    return GroupFigures(
        photos, first.first, first.wall, first.cpu, again.wall, again.cpu, first.compared, sought,
        *_judged(first.groups), resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000,
    )  # fmt: skip


def _directions(count: int, dimension: int) -> Iterator[npt.NDArray[np.float32]]:
    rng = np.random.default_rng(6)
    for start in range(0, count, synthetic.BATCH):
        rows = rng.standard_normal((min(synthetic.BATCH, count - start), dimension))
        yield _unit(rows)


def _unit(rows: npt.NDArray[np.floating]) -> npt.NDArray[np.float32]:
    unit: npt.NDArray[np.float32] = rows / np.linalg.norm(rows, axis=-1, keepdims=True)
    return unit.astype(np.float32)


def _add_sample(library: Library, model: ModelRow, folder: Path, originals: int) -> None:
    """Originals with their edits ("3-crop_50.jpg"), and false friends ("4-other.jpg")."""
    folder.mkdir()
    rng = np.random.default_rng(7)
    root = library.roots.add(os.fsencode(folder), "bench", b"sample")
    for number in range(originals):
        names = ("original", *EDITS, *(("other",) if number % _FALSE == 0 else ()))
        original = _picture(number)
        near = {output: _unit(rng.standard_normal(getattr(model, output))) for output in _of(model)}
        for name in names:
            picture = original if name in ("original", "other") else apply(name, original, rng)
            if name == "other":
                picture = _picture(originals + number)
            _add(library, model, root.id, folder / f"{number}-{name}.jpg", jpeg(picture, 85), {
                output: _unit(row + 0.4 * _unit(rng.standard_normal(len(row))))
                for output, row in near.items()
            })  # fmt: skip


def _picture(seed: int) -> npt.NDArray[np.uint8]:
    """Soft as a photo, not as hard to describe as the grain of a made one; with some things."""
    whole = made.picture(seed, 2 * _WIDTH, 2 * _HEIGHT)
    rng = np.random.default_rng(seed)
    for _ in range(200):
        x, y = int(rng.integers(0, 2 * _WIDTH - 100)), int(rng.integers(0, 2 * _HEIGHT - 100))
        width, height = rng.integers(12, 100, 2).tolist()
        whole[y : y + height, x : x + width] = rng.integers(0, 256, 3, np.uint8)
    return apply("half_size", whole, rng)


def _of(model: ModelRow) -> tuple[str, ...]:
    return ("look", "copy") if model.copy else ("look",)


def _add(
    library: Library,
    model: ModelRow,
    root_id: int,
    path: Path,
    data: bytes,
    rows: dict[str, npt.NDArray[np.float32]],
) -> None:
    path.write_bytes(data)
    name = os.fsencode(path.name)
    stat = FileStat.of(os.lstat(path))
    library.files.apply(Differences(root_id, added=(SeenFile(b"", name, stat),)))
    file = library.files.at(root_id, b"", name)
    assert file is not None
    picture = decode(data, [])
    content = content_hash(data)
    with library.transaction():
        photo_id = library.photos.store(
            NewPhoto(
                file.id, stat, content, picture.width, picture.height, picture.format,
                picture.average_colour, picture.phash, picture.dhash, b"",
            )
        )  # fmt: skip
        library.vectors.put(model, photo_id, rows["look"], rows.get("copy"))
    library.thumbnails.put([(content, picture.thumbnail)])


def _search(library: Library, model: ModelRow, spec: ModelSpec) -> _Run:
    finder = DuplicateFinder(library, model, Limits.of(spec.scores), lambda write: write(library))
    found: list[Group] = []
    first = 0.0
    start, cpu = time.perf_counter(), time.process_time()
    for group in finder.groups(_SOUGHT):
        if not found:
            first = time.perf_counter() - start
        found.append(group)
    wall = time.perf_counter() - start
    return _Run(first, wall, time.process_time() - cpu, finder.compared, found)


def _judged(found: list[Group]) -> tuple[int, int]:
    """How many edits are in a group with their original, and how many files in a wrong one."""
    right = wrong = 0
    for group in found:
        if group.kind is not Kind.SAME_PICTURE:
            continue
        names = [os.path.basename(m.path).decode() for m in (group.keeper, *group.members)]
        whose = group.keeper.path and names[0].split("-")[0]
        strangers = [n for n in names if n.split("-")[0] != whose or "other" in n]
        wrong += len(strangers)
        if any("original" in name for name in names):
            right += sum(_is_edit(n) for n in names if n not in strangers)
    return right, wrong


def _is_edit(name: str) -> bool:
    return name.partition("-")[2].removesuffix(".jpg") in EDITS
