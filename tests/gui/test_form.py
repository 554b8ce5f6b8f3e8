"""The form of every screen: no word is cut off in any language at large letters; everything has
a name for screen readers; what has the focus shows it."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QWidget,
)

from photofinder.gui.compare.page import ComparePage
from photofinder.gui.elided_label import ElidedLabel
from photofinder.gui.grid.photo_grid import PhotoGrid
from photofinder.gui.language import LANGUAGES, speak
from photofinder.gui.theme import apply_theme
from photofinder.gui.viewer.viewer import Viewer
from photofinder.paths import LibraryFolder
from photofinder.search.model_registry import Registry
from tests.gui import walk
from tests.gui.conftest import RunningApp, wait_until
from tests.tiny_model import write_tiny_model

LARGER = 1.4
ELIDE = (ElidedLabel,)
"""Labels of names, which elide them on purpose."""


class Place:
    """A library that was indexed once, and an empty one."""

    def __init__(self, folder: Path) -> None:
        self.photos = folder / "photos"
        self.photos.mkdir()
        walk.write_everything(self.photos)
        write_tiny_model(folder / "models")
        self.library = LibraryFolder(folder / "library")
        self.empty = LibraryFolder(folder / "empty")
        self.library.create()
        self.empty.create()
        self.registry = Registry(folder / "models", self.library.models)

    @contextlib.contextmanager
    def opened(self, folder: LibraryFolder) -> Iterator[RunningApp]:
        """The app on one of them."""
        running = walk.opened(folder, self.registry)
        try:
            yield running
        finally:
            running.app.close()
            running.app.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module")
def place(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Place:
    """Photos for every screen, indexed."""
    made = Place(tmp_path_factory.mktemp("form"))
    with made.opened(made.library) as running:
        running.index(made.photos, walk.PHOTOS)
    return made


@pytest.fixture
def as_before(qapp: QApplication) -> Iterator[None]:
    """Letters, language, direction and colours are the usual ones again after the test."""
    font, sheet, palette, style = qapp.font(), qapp.styleSheet(), qapp.palette(), qapp.style()
    del style
    yield
    qapp.setFont(font)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    speak(qapp, "en")


def _larger_letters(app: QApplication) -> None:
    font = QFont(app.font())
    font.setPointSizeF(font.pointSizeF() * LARGER)
    app.setFont(font)


def _screens(place: Place) -> Iterator[tuple[str, QWidget]]:
    """Every screen, first run included."""
    with place.opened(place.empty) as running:
        yield "first run", walk.first_run(running, place.photos)
    with place.opened(place.library) as running:
        yield from walk.screens(running)


def _cut_off(widget: QWidget) -> str:
    """What of a label or a button does not fit into it; empty if all does."""
    if not isinstance(widget, QLabel | QAbstractButton | QComboBox) or isinstance(widget, ELIDE):
        return ""
    text = widget.currentText() if isinstance(widget, QComboBox) else widget.text()
    if not text or type(widget).__name__.endswith("Elided"):
        return ""
    has, needs = widget.size(), widget.sizeHint()
    if isinstance(widget, QComboBox):
        # as wide as its widest text, but it may show a narrower one
        needs.setWidth(min(needs.width(), _combo_width(widget, text)))
    if isinstance(widget, QLabel) and widget.wordWrap():
        needs.setWidth(min(needs.width(), has.width()))
        needs.setHeight(widget.heightForWidth(has.width()))
    if needs.width() > has.width() + 1 or needs.height() > has.height() + 1:
        return f"{type(widget).__name__} {text!r} needs {needs.toTuple()}, has {has.toTuple()}"
    shown = widget.visibleRegion().boundingRect().size()
    if shown != has and not _scrolled(widget):
        return f"{type(widget).__name__} {text!r} is covered: {shown.toTuple()} of {has.toTuple()}"
    return ""


def _combo_width(combo: QComboBox, text: str) -> int:
    frame = combo.sizeHint().width() - max(
        combo.fontMetrics().horizontalAdvance(combo.itemText(row)) for row in range(combo.count())
    )
    return frame + combo.fontMetrics().horizontalAdvance(text)


def _scrolled(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def _visible(screen: QWidget) -> Iterator[QWidget]:
    for widget in screen.findChildren(QWidget):
        if widget.isVisibleTo(screen) and widget.window() is screen.window():
            yield widget


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_at_large_letters(
    qapp: QApplication, place: Place, as_before: None, language: str
) -> None:
    speak(qapp, language)
    _larger_letters(qapp)
    apply_theme(qapp, "light")
    wrong = [
        f"{name}: {said}"
        for name, screen in _screens(place)
        for widget in _visible(screen)
        if (said := _cut_off(widget))
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.slow
def test_every_screen_is_mirrored_from_right_to_left(
    qapp: QApplication, place: Place, as_before: None
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    apply_theme(qapp, "dark")
    wrong = []
    for name, screen in _screens(place):
        wrong += [f"{name}: {said}" for w in _visible(screen) if (said := _cut_off(w))]
        if name == "photos":
            sidebar = next(w for w in _visible(screen) if type(w).__name__ == "Sidebar")
            assert sidebar.mapTo(screen, QPoint(0, 0)).x() > screen.width() / 2
        screen.grab()
    assert not wrong, "\n".join(wrong)


@pytest.mark.slow
def test_what_takes_the_focus_has_a_name_and_shows_it(
    qapp: QApplication, place: Place, as_before: None
) -> None:
    apply_theme(qapp, "light")
    nameless, silent = [], []
    for name, screen in _screens(place):
        screen.activateWindow()
        wait_until(lambda screen=screen: screen.window().isActiveWindow(), "the active window")
        for widget in list(_visible(screen)):
            if not widget.focusPolicy() & Qt.FocusPolicy.TabFocus or not widget.isEnabled():
                continue
            what = f"{name}: {type(widget).__name__} {_name(widget)!r}"
            if not _name(widget):
                nameless.append(what)
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            if not widget.hasFocus() or isinstance(widget, Viewer | ComparePage):
                continue  # it hands the focus on; or it fills the window
            if isinstance(widget, PhotoGrid):
                QTest.keyClick(widget, Qt.Key.Key_Home)  # the ring is for who uses the keys
            if isinstance(widget, QAbstractItemView) and not widget.currentIndex().isValid():
                continue  # no item is the current one before a key is used
            with_focus = widget.grab().toImage()
            widget.clearFocus()
            if widget.grab().toImage() == with_focus:
                silent.append(what)
    assert not [*nameless, *silent], (
        "no name for screen readers:\n"
        + "\n".join(nameless)
        + "\nthe focus is not to be seen:\n"
        + "\n".join(silent)
    )


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    buddies = [
        label.text() for label in widget.window().findChildren(QLabel) if label.buddy() is widget
    ]
    return widget.accessibleName() or text.strip() or "".join(buddies)


@pytest.mark.slow
def test_nothing_is_cut_off_in_a_small_window(
    qapp: QApplication, place: Place, as_before: None
) -> None:
    speak(qapp, "de")
    apply_theme(qapp, "light")
    wrong = []
    with place.opened(place.library) as running:
        running.window.resize(640, 480)
        for name, screen in walk.screens(running):
            wrong += [f"{name}: {said}" for w in _visible(screen) if (said := _cut_off(w))]
            room = screen.screen().availableSize()
            if screen.isWindow() and room.boundedTo(screen.size()) != screen.size():
                wrong.append(f"{name} is larger than the screen: {screen.size().toTuple()}")
    assert not wrong, "\n".join(wrong)
