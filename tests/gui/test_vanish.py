"""Many files vanish at once while the window is open: it says so, asks, and recovers."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from photofinder.gui.places.places import Kind, Place
from photofinder.indexing.scanner import HOLD_FILES
from photofinder.library.records import Photo
from tests.gui.conftest import RunningApp, wait_until
from tests.gui.photo_files import picture

COUNT = HOLD_FILES + 5


def running_with(start: Callable[..., RunningApp], folder: Path) -> tuple[RunningApp, Path]:
    """The app with more photos below `folder` than may vanish unasked."""
    inside = folder / "trips"
    inside.mkdir()
    for number in range(COUNT):
        image = picture(number % 360)
        image.setPixel(number % 90, 5 + number // 90, number)
        image.save(str(inside / f"{number:04}.png"))
    running = start()
    running.index(folder, COUNT)
    return running, inside


def first(running: RunningApp) -> Photo | None:
    """The facts of the first photo as the grid has them (asked for when they are not there)."""
    return running.window.model.photo_at(0)


def facts(running: RunningApp) -> list[str]:
    """What the inspector says."""
    return [label.text() for label in running.window.inspector.findChildren(QLabel)]


def folder_place(running: RunningApp) -> Place:
    places = [p for top in running.sessions.browse.overview.places for p in (top, *top.children)]
    return next(place for place in places if place.kind is Kind.FOLDER)


def test_a_mass_vanish_is_announced_and_what_returns_is_shown_as_before(
    start: Callable[..., RunningApp], photos_folder: Path, tmp_path: Path
) -> None:
    running, inside = running_with(start, photos_folder)
    window = running.window
    wait_until(lambda: first(running) is not None)
    window.actions_.inspector.setChecked(True)
    window.grid.select_ids([window.model.id_of(0)])
    wait_until(lambda: "Size" in facts(running), "the inspector")
    assert "State" not in facts(running)
    inside.rename(tmp_path / "away")
    wait_until(window.vanish_banner.isVisible, "the banner")
    assert window.vanish_banner.text == f"{COUNT} files of photos vanished at once and are kept."
    assert "vanished at once" in window.status_line.text
    wait_until(lambda: (photo := first(running)) is not None and photo.held, "held photos")
    assert "waiting for your decision" in window.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert len(window.model.shown) == COUNT
    wait_until(lambda: folder_place(running).held, "the mark in the sidebar")
    wait_until(lambda: "State" in facts(running), "the state in the inspector")

    QTest.mouseClick(window.vanish_banner.no, Qt.MouseButton.LeftButton)
    assert not window.vanish_banner.isVisible()
    assert "vanished at once" in window.status_line.text

    (tmp_path / "away").rename(inside)
    # nothing but the window's own repainting may ask for the facts here
    wait_until(lambda: window.status_line.text == "Up to date", "up to date")
    page = window.model._pages
    wait_until(lambda: not any(photo.offline for photo in page[0].values()), "bright photos")
    wait_until(lambda: not folder_place(running).held)
    wait_until(lambda: "State" not in facts(running))


def test_files_that_are_gone_leave_when_the_user_says_so(
    start: Callable[..., RunningApp], photos_folder: Path, tmp_path: Path
) -> None:
    running, inside = running_with(start, photos_folder)
    window = running.window
    inside.rename(tmp_path / "away")
    wait_until(window.vanish_banner.isVisible, "the banner")
    QTest.mouseClick(window.vanish_banner.yes, Qt.MouseButton.LeftButton)
    wait_until(lambda: len(window.model.shown) == 0, "an empty library")
    wait_until(lambda: window.status_line.text == "Up to date")
    assert not window.vanish_banner.isVisible()
