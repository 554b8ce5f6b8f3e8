"""The review of duplicates in the real app: made copies, keys, what is marked."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import ImageDraw
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from photofinder.gui.duplicates.page import DuplicatesPage
from photofinder.gui.duplicates.session import DuplicatesSession
from photofinder.gui.places.places import Kind
from tests.gui.conftest import RunningApp, wait_until
from tests.search.shots import jpeg, shot, write

Start = Callable[..., RunningApp]


def write_copies(folder: Path) -> None:
    """Two shots: one twice, one with a smaller copy that has a text on it."""
    first, second = shot(1, 480, 360), shot(2, 480, 360)
    write(folder, "camera/one.jpg", jpeg(first, 92))
    write(folder, "camera/backup/one.jpg", jpeg(first, 92))
    write(folder, "camera/two.jpg", jpeg(second, 92))
    edited = second.resize((240, 180))
    ImageDraw.Draw(edited).rectangle((150, 20, 220, 50), "white")
    write(folder, "sent/two-small.jpg", jpeg(edited, 80))


def own_trash(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The trash is one of the test's own."""
    monkeypatch.setenv("HOME", str(place / "home"))
    monkeypatch.setenv("XDG_DATA_HOME", str(place / "home" / "data"))
    (place / "home").mkdir()


def open_review(app: RunningApp, photos: Path, count: int) -> None:
    """Index a folder with so many different photos, go to Duplicates, wait for all groups."""
    app.index(photos, count)
    place = next(p for p in app.sessions.browse.overview.places if p.kind is Kind.DUPLICATES)
    app.window.go_to(place)
    wait_until(lambda: session_of(app).complete, "the search")


def session_of(running: RunningApp) -> DuplicatesSession:
    """The session of the review."""
    return running.sessions.duplicates.review


def page_of(running: RunningApp) -> DuplicatesPage:
    """The page in the window."""
    return running.window.duplicates.page


def press(
    running: RunningApp,
    *keys: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press keys where the user is: on the groups, or on the page that is shown instead."""
    page = page_of(running)
    for key in keys:
        target = page.view.groups if page.currentWidget() is page.view else page.currentWidget()
        QTest.keyClick(target, key, modifier)


def names(running: RunningApp) -> set[str]:
    """The names of the marked files."""
    return {os.fsdecode(os.path.basename(p)) for p in session_of(running).review.marked}
