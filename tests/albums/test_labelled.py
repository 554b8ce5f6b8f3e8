"""Albums read from folders: copies, files without a picture, albums that are too small."""

import os
from pathlib import Path

import numpy as np
import pytest

from photofinder.albums.labelled import read_albums
from photofinder.errors import UsageError
from photofinder.imaging.encoding import jpeg
from photofinder.search.embedder import Embedder
from tests.albums.made import photo, write_albums


def test_each_subfolder_is_an_album_and_every_photo_counts_once(
    photos_folder: Path,
    embedder: Embedder,
) -> None:
    folder = write_albums(photos_folder, 12)
    town = folder / "town"
    (town / "deeper").mkdir()
    (town / "deeper" / "again.jpg").write_bytes((town / "00.jpg").read_bytes())
    (town / "broken.jpg").write_bytes(b"\xff\xd8\xff no picture")
    (folder / "garden" / "both.jpg").write_bytes((town / "01.jpg").read_bytes())
    (folder / "few").mkdir()
    (folder / "few" / "one.jpg").write_bytes(jpeg(photo("town", 99)))
    (folder / ".hidden").mkdir()
    (folder / "link").symlink_to(town)
    found = read_albums(bytes(folder), embedder, lambda *_: None, copies_from=0.999)
    assert found.names == ("beach", "garden", "town") and found.left_out == ("few",)
    assert np.bincount(found.labels).tolist() == [12, 12, 11]  # 01 lies in two albums
    assert len(found) == len(found.contents) == len(found.look) == len(found.groups)
    assert found.pixels.dtype == np.uint8 and found.pixels.shape[1:] == (32, 32, 3)


def test_near_copies_do_not_make_an_album(photos_folder: Path, embedder: Embedder) -> None:
    folder = write_albums(photos_folder, 12)
    for number in range(12):
        (folder / "town" / f"{number:02}.jpg").write_bytes(jpeg(photo("town", 0), 60 + number))
    found = read_albums(bytes(folder), embedder, lambda *_: None, copies_from=0.999)
    assert found.left_out == ("town",)


@pytest.mark.parametrize("albums", [0, 1])
def test_too_few_albums_are_one_clear_line(
    photos_folder: Path,
    embedder: Embedder,
    albums: int,
) -> None:
    if albums:
        write_albums(photos_folder, 12)
        os.rename(photos_folder / "town", photos_folder / ".town")
        os.rename(photos_folder / "beach", photos_folder / ".beach")
    with pytest.raises(UsageError, match="2 albums") as caught:
        read_albums(bytes(photos_folder), embedder, lambda *_: None, copies_from=None)
    assert "\n" not in str(caught.value)
