"""Settings > Search: the models are measured on the library's photos, and one click switches."""

from collections.abc import Callable
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from photofinder.gui.options.model_comparison import ModelComparison
from photofinder.gui.options.search_page import SearchPage
from photofinder.paths import resources
from photofinder.search.model_registry import Registry
from tests.gui.conftest import RunningApp, wait_until
from tests.gui.photo_files import write_photos


@pytest.fixture
def registry() -> Registry:
    """The models that the program ships with."""
    return Registry(resources() / "models")


@pytest.fixture
def running(start: Callable[..., RunningApp], photos_folder: Path) -> RunningApp:
    """The app with twelve photos."""
    write_photos(photos_folder)
    running = start()
    running.index(photos_folder, 12)
    return running


def opened(running: RunningApp) -> SearchPage:
    running.window.actions_.settings.trigger()
    dialog = running.window.dialogs.settings
    assert dialog is not None
    dialog.show_page(dialog.search)
    wait_until(lambda: dialog.search.models.count() >= 6, "the models")
    return dialog.search


def shown(comparison: ModelComparison) -> set[str]:
    return {found.text() for found in comparison.table.findChildren(QLabel) if found.isVisible()}


def test_measure_look_and_switch(running: RunningApp, registry: Registry, qtbot: QtBot) -> None:
    page = opened(running)
    comparison = page.comparison
    assert not comparison.table.isVisible() and not comparison.cancel.isVisible()
    qtbot.mouseClick(comparison.measure, Qt.MouseButton.LeftButton)
    wait_until(lambda: comparison.cancel.isVisible(), "the progress")
    wait_until(lambda: comparison.table.isVisible(), "the table")
    assert comparison.measure.isVisible() and not comparison.bar.isVisible()
    assert {registry.default, "hash", "sift", "In use"} <= shown(comparison)
    assert registry.default not in comparison.use
    qtbot.mouseClick(comparison.use["hash"], Qt.MouseButton.LeftButton)
    assert page.models.currentText() == "hash"
    assert "hash" not in comparison.use and registry.default in comparison.use
    wait_until(lambda: running.app.indexer.status.model == "hash", "the switch")
    assert running.sessions.preferences.settings.model == "hash"


def test_cancelling_ends_it_and_it_can_begin_again(running: RunningApp, qtbot: QtBot) -> None:
    comparison = opened(running).comparison
    before = {child.pid for child in psutil.Process().children()}
    qtbot.mouseClick(comparison.measure, Qt.MouseButton.LeftButton)
    wait_until(lambda: comparison.cancel.isVisible(), "the progress")
    wait_until(lambda: "…" in comparison.note.text(), "a step")
    qtbot.mouseClick(comparison.cancel, Qt.MouseButton.LeftButton)
    wait_until(lambda: comparison.measure.isVisible(), "rest")
    assert not comparison.table.isVisible()
    assert {child.pid for child in psutil.Process().children()} <= before
    qtbot.mouseClick(comparison.measure, Qt.MouseButton.LeftButton)
    wait_until(lambda: comparison.table.isVisible(), "the table")


def test_too_few_photos_are_said(
    start: Callable[..., RunningApp], photos_folder: Path, qtbot: QtBot
) -> None:
    write_photos(photos_folder)
    for path in sorted(photos_folder.rglob("*.*"))[3:]:
        path.unlink()
    running = start()
    running.index(photos_folder, 3)
    comparison = opened(running).comparison
    qtbot.mouseClick(comparison.measure, Qt.MouseButton.LeftButton)
    wait_until(lambda: "10 different photos" in comparison.note.text(), "the reason")
    assert comparison.measure.isVisible()


def test_closing_the_window_ends_the_measuring(running: RunningApp, qtbot: QtBot) -> None:
    comparison = opened(running).comparison
    qtbot.mouseClick(comparison.measure, Qt.MouseButton.LeftButton)
    wait_until(lambda: comparison.cancel.isVisible(), "the progress")
    # The fixture closes the app now; a process or thread left behind fails the test.
