"""From the first folder to the first photo: the window never says that there is nothing."""

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QCheckBox, QLabel

from photofinder.gui.options.estimate import Count, count
from photofinder.gui.window.hand_over import Wishes
from tests.gui.conftest import PATIENCE_S, RunningApp, wait_until
from tests.gui.dropping import drop, files
from tests.gui.photo_files import write_photos


def said(running: RunningApp) -> str:
    """All that the middle and the bottom of the window say."""
    page = running.window.page.currentWidget()
    words = [label.text() for label in page.findChildren(QLabel)]
    return " | ".join([*words, running.window.status_line.text])


def test_a_new_folder_is_being_looked_at_until_its_photos_are_there(
    start: Callable[..., RunningApp], photos_folder: Path
) -> None:
    write_photos(photos_folder)
    running = start()
    window = running.window
    wait_until(lambda: window.outer.currentWidget() is window.first_run)
    wait_until(lambda: running.app.indexer.status.state == "idle")
    heard: list[str] = []

    def empty() -> bool:
        # what a person could see is what stands there when all events have been handled
        if len(window.model.shown):
            return False
        heard.append(said(running))
        return True

    window.first_run.add_folder(bytes(photos_folder))
    QTest.mouseClick(window.first_run.start, Qt.MouseButton.LeftButton)
    wait_until(lambda: not empty())
    assert "Looking for photos" in heard[0]
    assert not [line for line in heard if "No photos here yet" in line]
    wait_until(lambda: window.status_line.text == "Up to date")


def test_the_library_is_shown_as_soon_as_a_folder_is_on_its_way(
    start: Callable[..., RunningApp], photos_folder: Path
) -> None:
    running = start()
    window = running.window
    wait_until(lambda: window.outer.currentWidget() is window.first_run)
    go_on = threading.Event()
    running.app.indexer.call(lambda _: go_on.wait(PATIENCE_S))
    running.sessions.work.add_folders([bytes(photos_folder)])
    assert window.outer.currentIndex() == 0
    read = QSignalSpy(running.sessions.browse.overview_changed)
    running.sessions.browse.refresh()
    wait_until(lambda: read.count() > 0)
    assert running.sessions.browse.overview.roots == ()
    assert window.outer.currentIndex() == 0
    assert "Looking for photos" in said(running)
    go_on.set()
    wait_until(lambda: running.sessions.browse.overview.roots)
    wait_until(lambda: window.toast.text == "Watching photos from now on.")
    assert window.outer.currentIndex() == 0


def test_a_folder_that_cannot_be_added_leads_back_to_the_choice(
    start: Callable[..., RunningApp], tmp_path: Path
) -> None:
    running = start(Wishes(add=(bytes(tmp_path / "missing"),)))
    window = running.window
    wait_until(lambda: window.outer.currentWidget() is window.first_run)
    wait_until(lambda: "missing" in window.toast.text)


def test_the_first_page_says_what_it_will_cost(
    start: Callable[..., RunningApp], photos_folder: Path
) -> None:
    write_photos(photos_folder)
    (photos_folder / "words.txt").write_text("no photo")
    page = start().window.first_run
    page.add_folder(bytes(photos_folder))
    wait_until(lambda: page.estimate.startswith("12 photos, less than a minute"))
    assert "kB" in page.estimate
    page.findChildren(QCheckBox)[-1].setChecked(False)
    assert "12 photos" not in page.estimate


def test_counting_ends_when_it_takes_too_long(photos_folder: Path) -> None:
    write_photos(photos_folder)
    assert count([bytes(photos_folder)]) == Count(12, whole=True)
    inner = bytes(photos_folder / "below")
    assert count([inner, bytes(photos_folder)]) == Count(12, whole=True)
    assert not count([inner], patience=-1.0).whole
    assert count([bytes(photos_folder) + b"/gone"]) == Count(0, whole=True)


def test_an_empty_folder_ends_with_a_plain_word(
    start: Callable[..., RunningApp], photos_folder: Path
) -> None:
    running = start()
    running.sessions.work.add_folders([bytes(photos_folder)])
    assert "Looking for photos" in running.window.status_line.text
    wait_until(lambda: running.sessions.browse.overview.roots)
    wait_until(lambda: running.window.status_line.text == "Up to date")
    wait_until(lambda: "No photos here yet" in said(running))


def test_who_wants_no_folder_yet_gets_a_place_to_drop_some(
    start: Callable[..., RunningApp], photos_folder: Path
) -> None:
    write_photos(photos_folder)
    running = start()
    window = running.window
    wait_until(lambda: window.outer.currentWidget() is window.first_run)
    QTest.keyClick(window.first_run, Qt.Key.Key_Escape)
    wait_until(lambda: "Drop folders with photos here" in said(running))
    assert window.outer.currentIndex() == 0
    assert window.page.first_folders.isVisible()
    drop(window, files(photos_folder))
    wait_until(lambda: len(window.model.shown) == 12)
    assert not window.folder_banner.isVisible()  # nothing more to confirm


def test_the_first_page_is_left_by_its_button_too(start: Callable[..., RunningApp]) -> None:
    window = start().window
    wait_until(lambda: window.outer.currentWidget() is window.first_run)
    QTest.keyClick(window.first_run.later, Qt.Key.Key_Return)
    assert window.outer.currentIndex() == 0


def test_enter_starts_with_the_folders_that_are_ticked(
    start: Callable[..., RunningApp], photos_folder: Path
) -> None:
    write_photos(photos_folder)
    running = start()
    window = running.window
    wait_until(lambda: window.outer.currentWidget() is window.first_run)
    window.first_run.add_folder(bytes(photos_folder))
    window.first_run.hide()
    window.first_run.show()
    assert window.first_run.focusWidget() is window.first_run.start
    QTest.keyClick(window.first_run.start, Qt.Key.Key_Return)
    wait_until(lambda: len(window.model.shown) == 12)
