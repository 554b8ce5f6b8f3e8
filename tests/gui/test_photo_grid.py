"""The grid widget: geometry at a million rows, keyboard, rubber band, selection."""

import numpy as np
import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from photofinder.gui.grid.layout import Section
from photofinder.gui.grid.photo_grid import PhotoGrid
from photofinder.gui.grid.photo_list import PhotoList
from photofinder.gui.grid.photo_model import PhotoModel
from photofinder.gui.grid.thumbnail_loader import ThumbnailLoader
from photofinder.gui.grid.thumbnails import Thumbnails
from photofinder.library.library import Library


def photos(count: int, first: int = 1) -> PhotoList:
    half = count // 2
    return PhotoList(
        np.arange(first, first + count, dtype=np.int64),
        np.full(count, 0x808080, np.int32),
        (Section("June 2024", half), Section("May 2024", count - half)),
    )


@pytest.fixture
def grid(reader: Library, qtbot: QtBot) -> PhotoGrid:
    grid = PhotoGrid(PhotoModel(Thumbnails(ThumbnailLoader(reader, threads=0))))
    qtbot.addWidget(grid)
    grid.resize(900, 600)
    grid.show()
    qtbot.waitExposed(grid)
    return grid


def test_a_million_rows_show_and_jump_to_the_end(grid: PhotoGrid) -> None:
    grid.show_photos(photos(1_000_000))
    QTest.keyClick(grid, Qt.Key.Key_End)
    assert grid.currentIndex().row() == 999_999
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()))
    assert grid.indexAt(grid.visualRect(grid.currentIndex()).center()).row() == 999_999
    grid.grab()


def test_arrow_keys_move_through_lines_and_sections(grid: PhotoGrid) -> None:
    grid.show_photos(photos(30))
    QTest.keyClick(grid, Qt.Key.Key_Home)
    assert grid.selected_rows() == [0]
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    below = grid.currentIndex().row()
    assert (
        grid.visualRect(grid.currentIndex()).left()
        == grid.visualRect(grid.model().index(1, 0)).left()
    )
    QTest.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert grid.selected_rows() == [below, below + 1]
    for _ in range(20):
        QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.currentIndex().row() >= 15


def test_clicks_with_shift_and_control_select_ranges_and_single_photos(grid: PhotoGrid) -> None:
    grid.show_photos(photos(40))

    def click(row: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = grid.visualRect(grid.model().index(row, 0)).center()
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    click(2)
    click(9, Qt.KeyboardModifier.ShiftModifier)
    assert grid.selected_rows() == list(range(2, 10))
    click(4, Qt.KeyboardModifier.ControlModifier)
    assert 4 not in grid.selected_rows()
    click(1)
    assert grid.selected_ids() == [2]


def test_a_rubber_band_selects_what_it_touches(grid: PhotoGrid) -> None:
    grid.show_photos(photos(40))
    first, fourth = (grid.visualRect(grid.model().index(row, 0)) for row in (1, 8))
    start = QPoint(first.left() - 3, first.top() - 4)
    end = fourth.center()
    view = grid.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view, (start + end) / 2)
    QTest.mouseMove(view, end)
    chosen = grid.selected_rows()
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    area = QRect(start, end).normalized()
    assert chosen == [
        row for row in range(40) if grid.visualRect(grid.model().index(row, 0)).intersects(area)
    ]
    assert len(chosen) >= 4
    assert grid.selected_rows() == chosen


def test_selection_and_place_survive_new_photos_coming_in(grid: PhotoGrid) -> None:
    grid.show_photos(photos(2000, first=100))
    grid.go_to(3000)
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    chosen = grid.indexAt(QPoint(200, 300))
    assert chosen.isValid()
    grid.selectionModel().setCurrentIndex(chosen, flag)
    photo_id, place = grid.selected_ids()[0], grid.visualRect(chosen).top()
    grid.show_photos(photos(2090, first=10))
    assert grid.selected_ids() == [photo_id]
    assert grid.current_id() == photo_id
    shifted = grid.visualRect(grid.currentIndex()).top()
    assert abs(shifted - place) <= grid.visualRect(grid.currentIndex()).height() + 60


def test_at_the_top_new_photos_push_the_rest_down(grid: PhotoGrid) -> None:
    grid.show_photos(photos(500, first=100))
    grid.setFocus()
    grid.show_photos(photos(600, first=1))
    assert grid.scroll_place() == 0


def test_resizing_tiles_keeps_the_first_visible_photo_in_sight(grid: PhotoGrid) -> None:
    grid.show_photos(photos(5000))
    grid.go_to(9000)
    row = grid.indexAt(QPoint(60, 120)).row()
    grid.set_tile(240)
    assert abs(grid.indexAt(QPoint(60, 120)).row() - row) <= 12


def test_enter_and_double_click_open_a_photo(grid: PhotoGrid) -> None:
    grid.show_photos(photos(10))
    opened = QSignalSpy(grid.opened)
    QTest.keyClick(grid, Qt.Key.Key_Home)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert opened.at(0) == [0]
    place = grid.visualRect(grid.model().index(3, 0)).center()
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, none, place)
    QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, none, place)
    assert opened.at(opened.count() - 1) == [3]


def test_right_to_left_mirrors_the_columns(grid: PhotoGrid) -> None:
    grid.show_photos(photos(10))
    left = grid.visualRect(grid.model().index(0, 0)).left()
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grid.relayout()
    rect = grid.visualRect(grid.model().index(0, 0))
    assert rect.left() > left
    assert grid.indexAt(rect.center()).row() == 0
    grid.grab()


def test_screen_readers_see_a_list_with_named_photos(grid: PhotoGrid) -> None:
    grid.show_photos(photos(12))
    face = QAccessible.queryAccessibleInterface(grid)
    assert face is not None
    assert face.role() == QAccessible.Role.List
    assert face.text(QAccessible.Text.Name) == "Photos"
    child = face.child(3)
    assert child is not None
    assert child.text(QAccessible.Text.Name) == "Photo 4"


def test_painting_asks_for_the_visible_rows_alone(grid: PhotoGrid) -> None:
    grid.show_photos(photos(100_000))
    asked = QSignalSpy(grid.model().page_wanted)  # type: ignore[attr-defined]
    grid.go_to(0)
    grid.grab()
    assert {asked.at(n)[0] for n in range(asked.count())} <= {0, 1}


def test_all_of_a_million_stay_selected_in_a_newer_list(grid: PhotoGrid) -> None:
    grid.show_photos(photos(1_000_000, first=11))
    grid.selectAll()
    grid.show_photos(photos(1_000_020), keep=True)
    spans = grid.selectionModel().selection().toList()
    assert [(span.top(), span.bottom()) for span in spans] == [(10, 1_000_009)]


def test_photos_are_selected_in_as_few_ranges_as_they_lie_in() -> None:
    shown = photos(40, first=100)
    assert shown.ranges_of([103, 101, 102, 999, 139, 110]) == [(1, 3), (10, 10), (39, 39)]
    assert shown.ranges_of([]) == [] and shown.ranges_of([7]) == []


def test_tiles_in_sight_are_made_before_those_below_whatever_is_painted(
    reader: Library, qtbot: QtBot
) -> None:
    loader = ThumbnailLoader(reader, threads=0)
    grid = PhotoGrid(PhotoModel(Thumbnails(loader)))
    qtbot.addWidget(grid)
    grid.resize(900, 600)
    grid.show_photos(photos(500))
    with qtbot.waitExposed(grid):
        grid.show()
    grid.viewport().repaint()
    grid.viewport().repaint(grid.visualRect(grid.model().index(3, 0)))  # only one of them
    columns = sum(grid.visualRect(grid.model().index(row, 0)).top() < 100 for row in range(50))
    seen = list(range(1, 2 * columns + 1))
    assert set(loader.waiting[-len(seen) :]) == set(seen)
    assert len(loader.waiting) > 2 * len(seen)
