"""Fixtures of the window's tests: a made library, the read-only parts over it, the real app."""

import gc
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from photofinder.app import App
from photofinder.gui.grid.thumbnail_loader import ThumbnailLoader
from photofinder.gui.grid.thumbnails import Thumbnails
from photofinder.gui.language import speak
from photofinder.gui.query_thread import QueryThread
from photofinder.gui.theme import apply_theme
from photofinder.gui.window.hand_over import Wishes
from photofinder.gui.window.main_window import MainWindow
from photofinder.gui.window.sessions import Sessions
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder, resources
from photofinder.search.model_registry import Registry
from photofinder.search.query import Results
from photofinder.search.scores import Word
from photofinder.settings import Settings
from tests.gui.made_library import MadeLibrary, make_library
from tests.gui.photo_files import picture, write_photos
from tests.tiny_model import write_tiny_model

PATIENCE_S = 180.0


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform warns about what it cannot do; nothing of ours is meant."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


def wait_until(condition: Callable[[], object], what: str = "") -> None:
    """Run the event loop until something is so; fails after a deadline."""
    deadline = time.monotonic() + PATIENCE_S
    app = QApplication.instance()
    assert app is not None
    tick = QTimer()
    tick.start(20)
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain: {what or condition}"
        # sleeps until something happens, the tick at the latest; given a time, it would spin
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


@pytest.fixture(autouse=True)
def garbage_on_this_thread() -> Iterator[None]:
    """As in the running app (gui.garbage): no other thread destroys what belongs to Qt's."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session")
def translations() -> Path:
    """The folder of the translations, compiled."""
    script = Path(__file__).parents[2] / "packaging" / "translations.py"
    subprocess.run([sys.executable, script, "build"], check=True)
    return resources() / "translations"


@pytest.fixture(scope="session", autouse=True)
def as_in_the_app(qapp: QApplication, translations: Path) -> Iterator[None]:
    """Every test speaks English and looks light at first, whatever the system says."""
    speak(qapp, "en")
    apply_theme(qapp, "light")
    yield
    # without a desktop Qt itself would destroy what was copied, after Python has ended
    qapp.clipboard().clear()


@pytest.fixture
def made(library_folder: LibraryFolder) -> MadeLibrary:
    """A library of 60 made photos in two folders, 13 months, two problems."""
    return make_library(library_folder)


@pytest.fixture
def reader(made: MadeLibrary) -> Iterator[Library]:
    """The made library, for reading."""
    library = Library(made.folder)
    yield library
    library.close()


@pytest.fixture
def queries(qapp: QApplication) -> Iterator[QueryThread]:
    """A query thread that is ended after the test."""
    thread = QueryThread()
    yield thread
    assert thread.stop(PATIENCE_S)


@pytest.fixture
def thumbnails(reader: Library, qapp: QApplication) -> Iterator[Thumbnails]:
    """Thumbnails of the made library, by real threads."""
    loader = ThumbnailLoader(reader)
    yield Thumbnails(loader)
    loader.stop()


@pytest.fixture
def registry(tmp_path: Path, library_folder: LibraryFolder) -> Registry:
    """A registry with the tiny model as the default."""
    models = tmp_path / "models"
    write_tiny_model(models)
    return Registry(models, library_folder.models)


class RunningApp:
    """The real app on a temporary library."""

    def __init__(self, app: App) -> None:
        self.app = app

    @property
    def window(self) -> MainWindow:
        assert self.app.window is not None
        return self.app.window

    @property
    def sessions(self) -> Sessions:
        assert self.app.sessions is not None
        return self.app.sessions

    @property
    def results(self) -> Results:
        """What the search on the screen has found."""
        results = self.sessions.browse.stop.results
        assert results is not None
        return results

    def search(self, *rows: int) -> None:
        """Select these rows, find similar photos, wait for them."""
        before = self.sessions.browse.stop
        ids = [self.window.model.id_of(row) for row in rows]
        self.window.grid.select_ids(ids, ids[0])
        self.window.actions_.similar.trigger()
        wait_until(lambda: self.sessions.browse.stop is not before, "results")

    def index(self, folder: Path, photos: int) -> None:
        """Watch a folder and wait until so many photos are shown and findable."""
        self.sessions.work.add_folders([bytes(folder)])
        wait_until(lambda: len(self.window.model.shown) == photos, f"{photos} photos shown")
        wait_until(lambda: self.app.indexer.status.state == "idle", "idle")


@pytest.fixture(scope="module")
def shared_app(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[RunningApp]:
    """One app for all tests of a module, twelve photos indexed; each test begins at home
    with nothing selected (see `at_home`)."""
    place = tmp_path_factory.mktemp("shared")
    photos = place / "photos"
    photos.mkdir()
    write_photos(photos)
    write_tiny_model(place / "models")
    folder = LibraryFolder(place / "library")
    folder.create()
    app = App(folder, Registry(place / "models", folder.models), Settings(), workers=0)
    app.open(Wishes())
    wait_until(lambda: app.window is not None or app.failure, "the window")
    running = RunningApp(app)
    running.index(photos, 12)
    # the worker process for outside files must be there before a test counts processes
    running.sessions.input.take_paths([bytes(next(photos.glob("*.png")))])
    wait_until(lambda: running.sessions.browse.stop.results is not None, "the first search")
    outside = place / "outside.png"
    picture(75).save(str(outside))
    running.sessions.input.take_paths([bytes(outside)])
    wait_until(lambda: len(running.results.positives) == 0, "a search with an outside file")
    yield running
    app.close()
    app.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def at_home(shared_app: RunningApp) -> RunningApp:
    """The shared app as it was at first: all photos, nothing selected, no filter."""
    window, browse = shared_app.window, shared_app.sessions.browse
    if window.stack.currentWidget() is window.viewer:
        window.viewer.left.emit()
    browse.home()
    browse.go_to(browse.overview.places[0])
    browse.set_least(Word.LOOSE)
    wait_until(lambda: len(window.model.shown) == 12, "all photos")
    window.grid.clearSelection()
    window.toast.tell("")
    return shared_app


@pytest.fixture
def start(
    qapp: QApplication, library_folder: LibraryFolder, registry: Registry
) -> Iterator[Callable[..., RunningApp]]:
    """Start the app with its window; it is closed in order after the test."""
    started: list[App] = []

    def make(wishes: Wishes | None = None, settings: Settings | None = None) -> RunningApp:
        library_folder.create()
        app = App(library_folder, registry, settings or Settings(), workers=0)
        started.append(app)
        app.open(wishes or Wishes())
        wait_until(lambda: app.window is not None or app.failure, "the window")
        return RunningApp(app)

    yield make
    for app in started:
        app.close()
        app.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
