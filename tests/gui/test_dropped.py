"""Drops and pastes: pictures are used, everything else gets a sentence."""

import os
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage

from photofinder.gui.grid.photo_model import file_url
from photofinder.gui.query.dropped import local_path, offered, pixels, sort_paths
from photofinder.gui.query.request import MOST


def mime(*urls: str, text: str = "") -> QMimeData:
    data = QMimeData()
    if urls:
        data.setUrls([QUrl(url) for url in urls])
    if text:
        data.setText(text)
    return data


def test_local_files_are_taken_with_every_byte_of_their_names() -> None:
    data = QMimeData()
    path = b"/photos/caf\xe9 100% #1.jpg"
    data.setUrls([file_url(path)])
    assert offered(data).paths == (path,)
    assert local_path(file_url(path)) == path


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (mime("https://example.org/a.jpg"), "save the picture first"),
        (mime(text="hello"), "That is text"),
        (mime(text="/a\n/b"), "That is text"),
        (QMimeData(), "no picture"),
    ],
)
def test_what_is_no_picture_is_explained(data: QMimeData, words: str) -> None:
    thing = offered(data)
    assert words in thing.complaint
    assert not thing.paths


def test_a_path_as_text_counts_as_a_file() -> None:
    assert offered(mime(text="/photos/a.jpg")).paths == (b"/photos/a.jpg",)


def test_files_and_folders_are_told_apart(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(b"x")
    found = sort_paths([bytes(file), bytes(tmp_path), b"/not/there", b"bad\0name"])
    assert (found.files, found.folders, found.complaint) == ((bytes(file),), (bytes(tmp_path),), "")
    assert "not there" in sort_paths([b"/not/there"]).complaint


def test_of_many_files_the_first_ones_are_used(tmp_path: Path) -> None:
    for number in range(500):
        (tmp_path / f"{number:03}.jpg").touch()
    found = sort_paths([os.fsencode(entry) for entry in sorted(tmp_path.iterdir())])
    assert len(found.files) == MOST
    assert str(MOST) in found.complaint


@pytest.mark.parametrize("width", [1, 3, 5, 64])
def test_bitmaps_become_rgb_rows_whatever_their_padding(width: int) -> None:
    image = QImage(width, 4, QImage.Format.Format_RGB32)
    image.fill(QColor(10, 20, 30))
    image.setPixelColor(width - 1, 3, QColor(200, 100, 50))
    table = pixels(image)
    assert table.shape == (4, width, 3)
    assert table[3, width - 1].tolist() == [200, 100, 50]
    assert table[0, 0].tolist() == ([10, 20, 30])


def test_transparency_lies_on_white() -> None:
    image = QImage(3, 3, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    image.setPixelColor(1, 1, QColor(255, 0, 0, 128))
    table = pixels(image)
    assert table.dtype == np.uint8
    assert table[0, 0].tolist() == [255, 255, 255]
    assert abs(int(table[1, 1, 1]) - 127) <= 1
