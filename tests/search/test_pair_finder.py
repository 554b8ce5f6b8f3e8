"""The first rows of a large library hold together: nothing outside is ever paired with them."""

import numpy as np
import numpy.typing as npt

from photofinder.bench import synthetic
from photofinder.library.library import Library
from photofinder.library.records import Differences, ModelRow, NewPhoto, SeenFile
from photofinder.paths import FileStat, LibraryFolder
from photofinder.search.candidates import Candidates, never
from photofinder.search.pair_finder import LARGE, Limits, PairFinder

LENGTH = 128
LIMITS = Limits(copy=0.9, look=0.9, alike=0.95)
MIRRORED = 0xAAAAAAAAAAAAAAAA
"""The bits of a hash that change when its picture is mirrored."""


def unit(rows: npt.NDArray[np.floating]) -> npt.NDArray[np.float32]:
    length = np.linalg.norm(rows, axis=-1, keepdims=True)
    return np.asarray(rows / length, np.float32)


def add(library: Library, model: ModelRow, name: str, phash: int, row: npt.NDArray) -> int:
    root = library.roots.at(b"/copies") or library.roots.add(b"/copies", "volume", b"")
    stat = FileStat(10, 1, 1, 1)
    seen = SeenFile(b"", name.encode(), stat)
    library.files.apply(Differences(root.id, added=(seen,)))
    file = library.files.at(root.id, b"", name.encode())
    assert file is not None
    content = name.encode().ljust(32, b"\xff")
    new = NewPhoto(file.id, stat, content, 8, 8, "jpeg", 0, phash, phash, b"")
    photo_id = library.photos.store(new)
    library.vectors.put(model, photo_id, row, row)
    return photo_id


def fill(library: Library) -> ModelRow:
    """Strangers, and families: copies near by hash, by vector, mirrored, or through others."""
    model = library.models.register("made", "sha", LENGTH, LENGTH)
    library.models.aim(model.id)
    synthetic.fill(library, model, LARGE)
    rng = np.random.default_rng(3)
    for family in range(12):
        phash = int(rng.integers(1 << 62))
        centre = unit(rng.standard_normal(LENGTH))
        near = unit(centre + 0.5 * unit(rng.standard_normal(LENGTH)))
        far = unit(near + 0.9 * unit(rng.standard_normal(LENGTH)))
        stranger = unit(rng.standard_normal(LENGTH))
        add(library, model, f"{family}-original", phash, centre)
        add(library, model, f"{family}-again", phash, unit(rng.standard_normal(LENGTH)))
        add(library, model, f"{family}-near", int(rng.integers(1 << 62)), near)
        add(library, model, f"{family}-far", int(rng.integers(1 << 62)), far)
        add(library, model, f"{family}-hash", phash ^ 0b100100, stranger)
        add(library, model, f"{family}-mirror", phash ^ MIRRORED, unit(-centre - far))
    return model


def pairs(found: Candidates) -> set[tuple[int, int]]:
    return set(zip(found.first.tolist(), found.second.tolist(), strict=True))


def test_first_rows_hold_together(library_folder: LibraryFolder) -> None:
    with Library(library_folder, writer=True) as library:
        finder = PairFinder(library, fill(library), LIMITS, never)
        everything = pairs(finder.copies())
        rows = finder.first_rows({})
        assert len(rows) and list(rows) == sorted(set(rows.tolist()))
        inside = set(rows.tolist())
        touching = {pair for pair in everything if inside & set(pair)}
        assert pairs(finder.copies(among=rows)) == touching
        assert all(inside >= set(pair) for pair in touching) and touching
        # A pair that is known already ties a stranger in.
        twin = int(rows[rows >= LARGE].min())
        outside = next(row for row in range(len(finder.table)) if row not in inside)
        tied = set(finder.first_rows({twin: [outside], outside: [twin]}).tolist())
        assert {twin, outside} <= tied


def test_a_small_library_has_no_first_rows(library_folder: LibraryFolder) -> None:
    with Library(library_folder, writer=True) as library:
        model = library.models.register("made", "sha", LENGTH, LENGTH)
        library.models.aim(model.id)
        add(library, model, "a", 0x0F0F0F0F0F0F0F0F, unit(np.ones(LENGTH)))
        add(library, model, "b", 0x0F0F0F0F0F0F0F0F, unit(np.ones(LENGTH)))
        finder = PairFinder(library, model, LIMITS, never)
        assert not len(finder.first_rows({})) and pairs(finder.copies()) == {(0, 1)}


def test_the_best_partner_in_a_small_library_gets_a_closer_look(
    library_folder: LibraryFolder,
) -> None:
    def row(*values: float) -> npt.NDArray[np.float32]:
        return unit(np.r_[values, np.zeros(LENGTH - len(values))])

    with Library(library_folder, writer=True) as library:
        model = library.models.register("made", "sha", LENGTH, LENGTH)
        library.models.aim(model.id)
        rows = {"whole": row(1.0, 0.3), "crop": row(0.4, 1.0), "stranger": row(0.2, 0.6, 1.0)}
        for number, (name, vector) in enumerate(rows.items()):
            add(library, model, name, 0x1234_5678 << (8 * number), vector)
        finder = PairFinder(library, model, LIMITS, never)
        found = finder.copies()
        assert (found.score < LIMITS.copy).all()
        likely = dict(zip(sorted(pairs(found)), finder.likely(found).tolist(), strict=True))
        # In the order of their contents: the crop, the stranger, the whole.
        assert likely == {(0, 1): True, (0, 2): True, (1, 2): False}
