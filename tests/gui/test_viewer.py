"""The viewer: a part to search with, keypoints, turning, neighbours decoded ahead."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication

from photofinder.gui.viewer.canvas import ViewerCanvas
from photofinder.gui.viewer.viewer import Viewer
from tests.gui.conftest import RunningApp, wait_until


@pytest.fixture
def viewer(at_home: RunningApp) -> Viewer:
    """The viewer with the newest photo, decoded."""
    shown = at_home.window.viewer
    at_home.window.grid.opened.emit(0)
    wait_until(lambda: shown.photo is not None and shown.canvas.image.width() == 96)
    return shown


@pytest.fixture
def canvas(qapp: QApplication) -> Iterator[ViewerCanvas]:
    """A picture of 40 x 20 with a red upper left quarter, shown ten times as large."""
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    for x in range(20):
        for y in range(10):
            image.setPixelColor(x, y, QColor("red"))
    made = ViewerCanvas()
    made.resize(400, 400)
    made.show_picture(QSize(40, 20), image)
    made.zoom_to(10.0)
    yield made
    made.deleteLater()


def drag(canvas: ViewerCanvas, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(canvas, (start + end) / 2)
    QTest.mouseMove(canvas, end)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=end)


def share(region: QRectF) -> tuple[float, ...]:
    return tuple(round(v, 2) for v in (region.x(), region.y(), region.width(), region.height()))


def test_a_rectangle_is_told_in_shares_of_the_picture(canvas: ViewerCanvas) -> None:
    chosen = QSignalSpy(canvas.region_chosen)
    canvas.choose_region(True)
    drag(canvas, QPoint(100, 150), QPoint(102, 152))
    assert chosen.count() == 0, "a slip of the hand"
    assert canvas.choosing
    drag(canvas, QPoint(200, 250), QPoint(100, 150))
    assert share(chosen.at(0)[0]) == (0.25, 0.25, 0.25, 0.5)
    assert not canvas.choosing
    canvas.choose_region(True)
    drag(canvas, QPoint(-50, 0), QPoint(200, 200))
    assert share(chosen.at(1)[0]) == (0.0, 0.0, 0.5, 0.5)


def test_a_turned_view_shows_and_cuts_the_same_picture(canvas: ViewerCanvas) -> None:
    before = canvas.grab().toImage()
    assert before.pixelColor(50, 150) == QColor("red")
    assert before.pixelColor(350, 250) == QColor("blue")
    canvas.turn()
    canvas.zoom_to(10.0)
    after = canvas.grab().toImage()
    assert canvas.turned == 1
    assert after.pixelColor(250, 50) == QColor("red")
    assert after.pixelColor(150, 50) == QColor("blue")
    assert after.pixelColor(50, 200) == QColor("black")
    chosen = QSignalSpy(canvas.region_chosen)
    canvas.choose_region(True)
    drag(canvas, QPoint(200, 1), QPoint(300, 200))
    assert share(chosen.at(0)[0]) == (0.0, 0.0, 0.5, 0.5)
    for _ in range(3):
        canvas.turn()
    canvas.zoom_to(10.0)
    assert canvas.grab().toImage() == before


def test_find_this_part(at_home: RunningApp, viewer: Viewer) -> None:
    canvas, browse = viewer.canvas, at_home.sessions.browse
    QTest.keyClick(viewer, Qt.Key.Key_S)
    assert canvas.choosing
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    assert not canvas.choosing
    assert at_home.window.stack.currentWidget() is viewer
    QTest.keyClick(viewer, Qt.Key.Key_S)
    middle = canvas.rect().center()
    drag(canvas, middle - QPoint(20, 15), middle + QPoint(20, 15))
    wait_until(lambda: browse.stop.search is not None)
    assert browse.stop.search.chips[0].title.startswith("Part of hue 0")
    assert at_home.window.stack.currentWidget() is at_home.window.page
    assert at_home.window.top_bar.strip.chips()


def test_keypoints_are_drawn_and_taken_away(viewer: Viewer) -> None:
    canvas = viewer.canvas
    plain = canvas.grab().toImage()
    QTest.keyClick(viewer, Qt.Key.Key_K)
    wait_until(lambda: canvas.points is not None)
    assert len(canvas.points) > 0
    assert canvas.grab().toImage() != plain
    first = canvas.points
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    wait_until(lambda: canvas.points is not None and canvas.points is not first)
    QTest.keyClick(viewer, Qt.Key.Key_K)
    assert canvas.points is None


def test_neighbours_are_ready_before_they_are_wanted(at_home: RunningApp, viewer: Viewer) -> None:
    ids = at_home.window.model.shown.ids.tolist()
    pictures = at_home.sessions.pictures
    wait_until(lambda: {ids[1], ids[2]} <= pictures.ready())
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    wait_until(lambda: {ids[3], ids[4]} <= pictures.ready())
    assert {ids[0], ids[1]} <= pictures.ready()


def test_r_turns_the_view_and_the_next_photo_is_upright(viewer: Viewer) -> None:
    QTest.keyClick(viewer, Qt.Key.Key_R)
    assert viewer.canvas.turned == 1
    first = viewer.photo
    QTest.keyClick(viewer, Qt.Key.Key_Right)
    wait_until(lambda: viewer.photo is not first)
    assert viewer.canvas.turned == 0
    assert viewer.canvas.scale > 0
    viewer.canvas.zoom_to(2.0, QPointF(10, 10))
