"""What one set of photos has of another."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from photofinder.imaging.decode_pool import DecodePool
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from photofinder.search.containment import Having, compare, still_there
from photofinder.search.outside import others_below, pictures_below, shelf_of
from photofinder.search.verifier import Verifier
from tests.search.shots import jpeg, shot, take_in, write


@pytest.fixture
def library(library_folder: LibraryFolder) -> Iterator[Library]:
    with Library(library_folder, writer=True) as library:
        yield library


def test_a_folder_against_another(library: Library, tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    picture = shot(1, 480, 360)
    write(there, "a.jpg", jpeg(picture, 95))
    write(there, "b.jpg", jpeg(shot(2, 240, 180), 90))
    write(here, "1 identical.jpg", jpeg(picture, 95))
    write(here, "2 smaller here.jpg", jpeg(picture.resize((320, 240)), 80))
    write(here, "3 larger here.jpg", jpeg(shot(2, 480, 360).resize((480, 360)), 90))
    write(here, "4 new.jpg", jpeg(shot(3), 90))
    write(here, "5 broken.jpg", b"no picture")
    write(here, ".hidden/6.jpg", jpeg(shot(4), 90))
    # there: the same picture as 3, at half its size
    write(there, "b.jpg", jpeg(shot(2, 480, 360).resize((240, 180)), 90))
    take_in(library, there)
    with DecodePool(0) as pool:

        def read(task: object) -> object:
            return pool.submit(task).result()  # type: ignore[arg-type]

        asked, failed = shelf_of(pictures_below(bytes(here)), library, None, None, read)  # type: ignore[arg-type]
        other, _ = shelf_of(pictures_below(bytes(there)), library, None, None, read)  # type: ignore[arg-type]
    assert [path for path, _ in failed] == [bytes(here / "5 broken.jpg")]
    with closing(Verifier(library, lambda write: write(library))) as verifier:
        answers = compare(asked, other, verifier, 0.5)
    assert [answer.having for answer in answers] == [
        Having.IDENTICAL, Having.BETTER, Having.SMALLER, Having.NEW,
    ]  # fmt: skip
    assert answers[2].match is not None and answers[2].match.inliers > 20


def test_a_known_file_is_asked_about_itself(library: Library, tmp_path: Path) -> None:
    write(tmp_path / "photos", "shot1.jpg", jpeg(shot(1), 90))
    asked = write(tmp_path / "photos", "deep/a longer name of shot1.jpg", jpeg(shot(1), 90))
    take_in(library, tmp_path / "photos")
    shelf, _ = shelf_of([bytes(asked)], library, library.models.active, None, pytest.fail)  # type: ignore[arg-type]
    assert shelf.photo(0).paths == (bytes(asked),)


def test_what_goes_or_comes_meanwhile_is_not_passed_over(tmp_path: Path) -> None:
    for name in ("a.jpg", "b.jpg", "c.jpg", "film.mp4"):
        write(tmp_path, name, b"x")
    paths = pictures_below(bytes(tmp_path))
    compared = [next(paths)]
    (tmp_path / "b.jpg").unlink()
    compared += paths  # reading b.jpg will tell that it is gone
    assert compared == [bytes(tmp_path / f"{name}.jpg") for name in "abc"]
    late = bytes(write(tmp_path, "late/d.jpg", b"x"))
    assert set(others_below(bytes(tmp_path), compared)) == {bytes(tmp_path / "film.mp4"), late}


def test_known_photos_are_not_read_again(library: Library, tmp_path: Path) -> None:
    write(tmp_path / "photos", "shot1.jpg", jpeg(shot(1), 90))
    take_in(library, tmp_path / "photos")
    read: list[object] = []
    paths = list(pictures_below(bytes(tmp_path / "photos")))
    shelf, failed = shelf_of(paths, library, library.models.active, None, read.append)  # type: ignore[arg-type, func-returns-value]
    assert (len(shelf), failed, read) == (1, [], [])
    assert shelf.vectors is not None and np.linalg.norm(shelf.vectors[0]) == pytest.approx(1)


def test_still_there_reads_the_disk(library: Library, tmp_path: Path) -> None:
    path = write(tmp_path / "photos", "shot1.jpg", jpeg(shot(1), 90))
    take_in(library, tmp_path / "photos")
    photo = library.photos.by_path(bytes(path))
    assert photo is not None and still_there(photo)
    path.write_bytes(jpeg(shot(1), 91))
    assert not still_there(photo)
    path.rename(path.with_name("moved.jpg"))
    assert not still_there(photo)
