"""What the grid asks the window for: names by typing, files dragged out, copies unfolded."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from photofinder.gui.grid.dragging import files_of
from photofinder.gui.grid.photo_list import PhotoList
from photofinder.gui.grid.tile_painter import action_place, count_place
from photofinder.gui.window.grid_commands import MOST_DRAGGED
from photofinder.library.records import Photo
from tests.gui.conftest import PATIENCE_S, RunningApp, wait_until


@pytest.fixture
def grid_shown(at_home: RunningApp) -> RunningApp:
    """The photos with their facts read, the grid with the focus."""
    window = at_home.window
    wait_until(lambda: window.model.photo_at(0) is not None, "facts")
    window.grid.typing.end()
    # here an answer may take longer than a person who types would wait
    patience = window.grid.typing.findChild(QTimer)
    assert patience is not None
    patience.setInterval(round(1000 * PATIENCE_S))
    window.grid.setFocus()
    return at_home


def current_name(running: RunningApp) -> bytes:
    index = running.window.grid.currentIndex()
    photo = running.window.model.photo_at(index.row()) if index.isValid() else None
    return photo.path.rsplit(b"/", 1)[1] if photo else b""


def test_typing_goes_to_the_file_name(grid_shown: RunningApp) -> None:
    grid = grid_shown.window.grid
    QTest.keyClicks(grid, "hue 180")
    wait_until(lambda: current_name(grid_shown).startswith(b"hue 180"), "the name")
    assert grid.selected_count == 1
    assert grid.typing.isVisible() and grid.typing.text == "hue 180"
    QTest.keyClick(grid, Qt.Key.Key_Backspace)
    assert grid.typing.text == "hue 18"
    QTest.keyClick(grid, Qt.Key.Key_Escape)
    assert not grid.typing.isVisible()
    assert grid_shown.sessions.browse.stop.place is not None
    assert grid.selected_count == 1, "Escape ended the typing alone"


def test_letters_that_are_shortcuts_are_letters_while_a_name_is_typed(
    grid_shown: RunningApp,
) -> None:
    window, grid = grid_shown.window, grid_shown.window.grid
    QTest.keyClick(grid, Qt.Key.Key_Slash)
    wait_until(grid.typing.isVisible, "a hint to type")
    QTest.keyClicks(grid, "wif")
    assert grid.typing.text == "wif"
    assert not window.actions_.whole.isChecked() and not window.actions_.inspector.isChecked()
    said = grid.typing.findChild(QLabel)
    wait_until(lambda: "No name here" in said.text(), "nothing found")
    grid.typing.end()


def test_a_million_rows_are_searched_without_the_gui_thread(grid_shown: RunningApp) -> None:
    ids = np.arange(10**6, 0, -1, dtype=np.int64)
    found: list[int | None] = []
    grid_shown.sessions.reading.row_named(ids, "hue 60", 0, found.append)
    assert not found, "the answer comes later"
    wait_until(lambda: found)
    assert found[0] is not None
    first = found[0]
    grid_shown.sessions.reading.row_named(ids, "hue 60", first + 1, found.append)
    wait_until(lambda: len(found) == 2)
    assert found[1] is not None and found[1] > first, "the next one"
    grid_shown.sessions.reading.row_named(ids, "hue 60", 10**6, found.append)
    wait_until(lambda: len(found) == 3)
    assert found[2] == first, "from the top again"


def test_photos_of_which_nothing_is_known_yet_are_dragged_out(grid_shown: RunningApp) -> None:
    window, grid = grid_shown.window, grid_shown.window.grid
    ids = [window.model.id_of(row) for row in range(3)]
    grid.select_ids(ids)
    wanted = QSignalSpy(grid.drag_wanted)
    grid.startDrag(Qt.DropAction.CopyAction)
    assert wanted.at(0)[0] == ids
    read: list[Photo] = []
    grid_shown.sessions.reading.photos(ids, read.extend)
    wait_until(lambda: read)
    names = [url.toLocalFile() for url in files_of(read).urls()]
    assert len(names) == 3 and all(name.endswith(".png") for name in names)


def test_too_many_photos_to_drag_are_told(grid_shown: RunningApp) -> None:
    grid_shown.window.grid.drag_wanted.emit(list(range(MOST_DRAGGED + 1)))
    assert "10,000" in grid_shown.window.toast.text


def point_at(widget: QWidget, place: QPoint) -> None:
    """The mouse comes; QTest.mouseMove would give it to whichever window lies there."""
    at, button = QPointF(place), Qt.MouseButton.NoButton
    moved = QMouseEvent(
        QEvent.Type.MouseMove, at, QPointF(widget.mapToGlobal(place)), button, button,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(widget, moved)


def test_the_button_on_a_tile_finds_similar_photos(grid_shown: RunningApp) -> None:
    grid = grid_shown.window.grid
    index = grid_shown.window.model.index(2)
    grid.scrollTo(index)
    square = grid.visualRect(index)
    square.setHeight(square.width())
    point_at(grid.viewport(), square.center())
    before = grid_shown.sessions.browse.stop
    QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=action_place(square).center())
    wait_until(lambda: grid_shown.sessions.browse.stop is not before, "results")
    assert grid_shown.sessions.browse.stop.search.chips[0].photo_id is not None
    assert grid.selected_count == 0


def test_a_click_on_the_count_unfolds_and_folds_copies(grid_shown: RunningApp) -> None:
    window = grid_shown.window
    grid_shown.search(0)
    shown: PhotoList = window.model.shown
    if not any(shown.copies):
        pytest.fail("the made photos must fold")
    row = next(row for row, count in enumerate(shown.copies) if count)
    head, count = window.model.id_of(row), shown.copies[row]
    assert window.model.count_text(row) == f"+{count}"

    def click() -> None:
        square = window.grid.visualRect(window.model.index(row))
        square.setHeight(square.width())
        place = count_place(square, window.model.count_text(row), window.grid.fontMetrics())
        QTest.mouseClick(window.grid.viewport(), Qt.MouseButton.LeftButton, pos=place.center())

    click()
    assert len(window.model.shown) == len(shown) + count
    assert window.model.id_of(row) == head and window.model.count_text(row) == "−"
    assert sum(section.count for section in window.model.shown.sections) == len(window.model.shown)
    window.grid.select_ids([head], head)
    window.actions_.unfold.trigger()
    assert window.model.shown.same_as(shown)
