"""The viewer over a library that changes: what is done is done to the photo that is shown."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from photofinder.gui.grid.photo_list import PhotoList
from tests.gui.conftest import RunningApp, wait_until
from tests.gui.photo_files import picture, write_photos

Key = Qt.Key


@pytest.fixture
def running(start: Callable[..., RunningApp], photos_folder: Path) -> RunningApp:
    """The app with twelve photos, the first one in the viewer."""
    write_photos(photos_folder)
    app = start()
    app.index(photos_folder, 12)
    app.window.grid.opened.emit(0)
    wait_until(lambda: app.window.viewer.photo is not None, "the viewer")
    return app


def on_screen(running: RunningApp) -> int:
    photo = running.window.viewer.photo
    assert photo is not None
    return photo.id


def test_a_photo_that_comes_in_before_it_does_not_shift_what_is_selected(
    running: RunningApp, photos_folder: Path
) -> None:
    window = running.window
    listed = window.model.shown.ids.tolist()
    picture(200, 30).save(str(photos_folder / "newest of all.png"))
    running.sessions.work.rescan()
    wait_until(lambda: len(window.model.shown) == 13, "the newest photo")
    assert window.model.id_of(0) not in listed
    QTest.keyClick(window.viewer, Key.Key_Right)
    wait_until(lambda: on_screen(running) == listed[1], "the second photo")
    assert window.grid.selected_ids() == [listed[1]]


def test_a_photo_that_has_left_the_library_is_not_mistaken_for_the_one_before(
    running: RunningApp,
) -> None:
    window = running.window
    ids = np.array([window.model.id_of(0), 10**9, window.model.id_of(1)], np.int64)
    window.viewer.open(PhotoList(ids, np.zeros(3, np.int32)), 0)
    wait_until(lambda: on_screen(running) == ids[0])
    QTest.keyClick(window.viewer, Key.Key_Right)
    wait_until(lambda: "not in the library" in window.viewer.message, "the word about it")
    assert window.viewer.photo is None and window.viewer.canvas.image.isNull()
    assert window.grid.selected_ids() == []
    QTest.keyClick(window.viewer, Key.Key_Right)
    wait_until(lambda: window.viewer.photo is not None, "the next one")
    assert on_screen(running) == ids[2]


def test_photos_taken_out_before_it_do_not_shift_the_way_on(running: RunningApp) -> None:
    viewer = running.window.viewer
    ids = running.window.model.shown.ids.tolist()
    viewer.go_to(3)
    wait_until(lambda: on_screen(running) == ids[3])
    viewer.leave_out(ids[:2])
    QTest.keyClick(viewer, Key.Key_Right)
    wait_until(lambda: on_screen(running) != ids[3], "the next one")
    assert on_screen(running) == ids[4]
