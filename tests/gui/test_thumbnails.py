"""Tiles: made off the GUI thread, kept by bytes, dropped when they are not wanted any more."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication

from photofinder.gui.grid.thumbnail_loader import WAITING, ThumbnailLoader
from photofinder.gui.grid.thumbnail_tiles import TileStyle, make_tile, read_jpeg
from photofinder.gui.grid.thumbnails import Thumbnails
from photofinder.library.library import Library
from tests.gui.conftest import wait_until
from tests.gui.made_library import MadeLibrary, jpeg

STYLE = TileStyle(200, 2.0, False)


def test_a_tile_fills_its_square_or_shows_the_whole_picture(qapp: QApplication) -> None:
    data = jpeg(qapp.palette().highlight().color(), 300, 150)
    full = make_tile(data, TileStyle(120, 1.0, False))
    whole = make_tile(data, TileStyle(120, 1.0, True))
    assert full.pixelColor(60, 10).alpha() == 255
    assert whole.pixelColor(60, 10).alpha() == 0
    assert whole.pixelColor(60, 60).alpha() == 255
    assert full.pixelColor(0, 0).alpha() == 0


def test_a_thumbnail_has_its_colours_and_rubbish_has_none(qapp: QApplication) -> None:
    picture = read_jpeg(jpeg(QColor(200, 40, 10), 30, 20))
    assert (picture.width(), picture.height()) == (30, 20)
    red, green, blue, _ = picture.pixelColor(15, 10).getRgb()
    assert abs(red - 200) < 8 and abs(green - 40) < 8 and abs(blue - 10) < 8
    assert read_jpeg(b"").isNull()
    assert read_jpeg(b"no picture").isNull()


def test_a_tile_has_the_pixels_of_the_screen(qapp: QApplication) -> None:
    tile = make_tile(jpeg(qapp.palette().text().color()), STYLE)
    assert (tile.width(), tile.devicePixelRatio()) == (200, 2.0)


@pytest.mark.qt_log_ignore("Not a JPEG file")
def test_rubbish_gives_no_tile(qapp: QApplication) -> None:
    assert make_tile(b"no picture", STYLE).isNull()


def test_tiles_arrive_together_and_are_answered_from_memory(
    thumbnails: Thumbnails, made: MadeLibrary
) -> None:
    arrived = QSignalSpy(thumbnails.arrived)
    assert all(thumbnails.image(photo_id, STYLE) is None for photo_id in made.ids)
    wait_until(lambda: sum(len(arrived.at(n)[0]) for n in range(arrived.count())) == len(made.ids))
    assert arrived.count() < len(made.ids)
    image = thumbnails.image(made.ids[0], STYLE)
    assert image is not None
    assert image.width() == 200


def test_another_size_is_painted_until_the_right_one_is_there(
    thumbnails: Thumbnails, made: MadeLibrary
) -> None:
    thumbnails.image(made.ids[0], STYLE)
    wait_until(lambda: thumbnails.image(made.ids[0], STYLE) is not None)
    larger = TileStyle(300, 2.0, False)
    meanwhile = thumbnails.image(made.ids[0], larger)
    assert meanwhile is not None
    wait_until(lambda: _width(thumbnails, made.ids[0], larger) == 300)


def _width(thumbnails: Thumbnails, photo_id: int, style: TileStyle) -> int:
    image = thumbnails.image(photo_id, style)
    return image.width() if image is not None else 0


def test_memory_is_bounded_in_bytes(reader: Library, made: MadeLibrary, qapp: object) -> None:
    loader = ThumbnailLoader(reader)
    one = 200 * 200 * 4
    thumbnails = Thumbnails(loader, capacity=5 * one)
    arrived = QSignalSpy(thumbnails.arrived)
    for photo_id in made.ids:
        thumbnails.image(photo_id, STYLE)
    wait_until(lambda: sum(len(arrived.at(n)[0]) for n in range(arrived.count())) == len(made.ids))
    assert thumbnails.bytes <= 5 * one
    loader.stop()


def test_the_oldest_requests_are_dropped(reader: Library) -> None:
    loader = ThumbnailLoader(reader, threads=0)
    for photo_id in range(WAITING + 100):
        loader.request(photo_id, STYLE)
    assert loader.waiting == list(range(100, WAITING + 100))
    loader.request(150, STYLE)
    assert loader.waiting[-1] == 150
    loader.clear()
    assert loader.waiting == []


def test_a_photo_without_thumbnail_is_not_asked_for_again_and_again(
    thumbnails: Thumbnails, made: MadeLibrary
) -> None:
    arrived = QSignalSpy(thumbnails.arrived)
    thumbnails.image(987654, STYLE)
    wait_until(lambda: arrived.count() == 1)
    assert thumbnails.image(987654, STYLE) is None
    thumbnails.image(made.ids[0], STYLE)
    wait_until(lambda: thumbnails.image(made.ids[0], STYLE) is not None)
    assert [photo for n in range(arrived.count()) for photo in arrived.at(n)[0]].count(987654) == 1


def test_what_is_being_made_is_not_made_twice(reader: Library, made: MadeLibrary) -> None:
    loader = ThumbnailLoader(reader, threads=1)
    first, other = made.ids[:2]
    loader.request(first, STYLE)
    wait_until(lambda: not loader.waiting)
    loader.request(first, STYLE)  # painting asks for all that it has not got yet
    assert loader.waiting == []
    loader.request(first, TileStyle(300, 2.0, False))
    loader.request(other, STYLE)
    got: list[tuple[int, int]] = []
    wait_until(
        lambda: got.extend((t.photo_id, t.image.width()) for t in loader.take()[0]) or len(got) > 2
    )
    assert sorted(got) == sorted([(first, 200), (first, 300), (other, 200)])
    loader.request(first, STYLE)
    wait_until(lambda: len(loader.take()[0]) == 1, "the tile, which was dropped meanwhile")
    loader.stop()


def test_a_white_picture_has_an_edge_on_white_ground(qapp: QApplication) -> None:
    tile = make_tile(jpeg(QColor("white"), 300, 300), TileStyle(100, 1.0, False))
    edge, inside = tile.pixelColor(0, 50), tile.pixelColor(50, 50)
    assert inside.lightness() > 250
    assert edge.alpha() == 255 and 200 < edge.lightness() < 245
    corner = tile.pixelColor(1, 1)
    assert corner.alpha() < 255
