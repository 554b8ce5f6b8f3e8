"""A walk through every screen of the real window, as a person would go."""

from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QStackedWidget, QWidget

from photofinder.app import App
from photofinder.gui.compare.page import Mode
from photofinder.gui.places.places import Kind
from photofinder.gui.window.hand_over import Wishes
from photofinder.paths import LibraryFolder
from photofinder.search.model_registry import Registry
from photofinder.settings import Settings
from tests.gui.conftest import RunningApp, wait_until
from tests.search.shots import jpeg, shot, write

PHOTOS = 6
"""How many photos `write_everything` writes that can be used."""


def write_everything(folder: Path) -> None:
    """Photos for every screen: single ones, identical ones, an edited one, a broken one."""
    for number in range(4):
        write(folder, f"holiday/picture {number}.jpg", jpeg(shot(number, 480, 360), 92))
    write(folder, "backup of the holiday/picture 0.jpg", jpeg(shot(0, 480, 360), 92))
    small = shot(1, 480, 360).resize((240, 180), Image.Resampling.LANCZOS)
    write(folder, "sent/picture 1 small.jpg", jpeg(small, 80))
    write(folder, "sent/another picture.jpg", jpeg(shot(9, 480, 360), 90))
    write(folder, "sent/broken.jpg", b"\xff\xd8\xff\xe0 not much of a picture")


def opened(folder: LibraryFolder, registry: Registry) -> RunningApp:
    """The app with its window on a library that is there; close its `app` at the end."""
    app = App(folder, registry, Settings(), workers=0)
    app.open(Wishes())
    wait_until(lambda: app.window is not None or app.failure, "the window")
    return RunningApp(app)


def first_run(running: RunningApp, folder: Path) -> QWidget:
    """The page of the first run, with a folder and an estimate."""
    window = running.window
    wait_until(lambda: window.outer.currentWidget() is window.first_run, "the first run")
    window.first_run.add_folder(bytes(folder))
    wait_until(lambda: any(c.isdigit() for c in window.first_run.estimate), "the estimate")
    return window


def screens(running: RunningApp) -> Iterator[tuple[str, QWidget]]:
    """Each screen by name while it is shown; of dialogs the dialog, else the window."""
    window, sessions = running.window, running.sessions
    wait_until(lambda: len(window.model.shown) == PHOTOS, "the photos")
    wait_until(lambda: running.app.indexer.status.state == "idle", "idle")
    window.actions_.inspector.setChecked(True)
    window.grid.select_ids([window.model.id_of(0)], window.model.id_of(0))
    yield _shown("photos", window)
    running.search(0, 1)
    yield _shown("search", window)
    window.actions_.inspector.setChecked(False)
    sessions.browse.home()
    wait_until(lambda: len(window.model.shown) == PHOTOS, "all photos")
    window.grid.setCurrentIndex(window.model.index(0, 0))
    window.actions_.view.trigger()
    wait_until(lambda: window.stack.currentWidget() is window.viewer, "the viewer")
    wait_until(lambda: window.viewer.accessibleName(), "the facts of the photo")
    yield _shown("viewer", window)
    window.viewer.left.emit()
    window.status_line.activity_wanted.emit()
    yield _shown("activity", window.activity)
    window.activity.hide()
    window.activity.problems_wanted.emit()
    wait_until(lambda: window.stack.currentWidget() is window.problems, "the problems")
    yield _shown("problems", window)
    yield from _dialogs(running)
    yield from _duplicates(running)
    window.toast.tell(window.tr("Looking for changes in all folders."))
    yield _shown("toast", window)


def _dialogs(running: RunningApp) -> Iterator[tuple[str, QWidget]]:
    window = running.window
    window.actions_.settings.trigger()
    settings = window.dialogs.settings
    assert settings is not None
    pages = settings.findChildren(QStackedWidget)
    for page in range(pages[0].count() if pages else 1):
        if pages:
            pages[0].setCurrentIndex(page)
        yield _shown(f"settings {page}", settings)
    settings.hide()
    window.actions_.folders.trigger()
    assert window.dialogs.folders is not None
    yield _shown("folders", window.dialogs.folders)
    window.dialogs.folders.hide()
    window.actions_.shortcuts.trigger()
    assert window.dialogs.shortcuts is not None
    yield _shown("shortcuts", window.dialogs.shortcuts)
    window.dialogs.shortcuts.hide()


def _duplicates(running: RunningApp) -> Iterator[tuple[str, QWidget]]:
    window, page = running.window, running.window.duplicates.page
    review = running.sessions.duplicates.review
    place = next(p for p in running.sessions.browse.overview.places if p.kind is Kind.DUPLICATES)
    window.go_to(place)
    wait_until(lambda: review.complete, "the groups")
    yield _shown("duplicates", window)
    for mode in (Mode.SIDE_BY_SIDE, Mode.DIFFERENCE):
        page.show_compare(mode)
        yield _shown(f"compare {mode.name}", window)
    page.show_review()
    review.accept()
    page.show_plan()
    wait_until(lambda: page.plan.model.rowCount() > 0, "the dry run")
    yield _shown("dry run", window)
    page.plan.cancelled.emit()
    page.show_history()
    yield _shown("history", window)
    page.show_review()


def _shown(name: str, widget: QWidget) -> tuple[str, QWidget]:
    """With all that waits to be laid out done."""
    for _ in range(5):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return name, widget
