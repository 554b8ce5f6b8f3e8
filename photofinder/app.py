"""The composition root: builds the parts, connects them, shuts them down in order."""

import logging
import logging.handlers
import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from photofinder.errors import DataFolderError, PhotofinderError
from photofinder.gui.albums.session import AlbumSession
from photofinder.gui.desktop.power import PowerSource
from photofinder.gui.duplicates.desk import DuplicatesDesk
from photofinder.gui.faults import FaultReporter
from photofinder.gui.file_removal import FileRemoval
from photofinder.gui.futures import Futures
from photofinder.gui.garbage import GuiGarbage
from photofinder.gui.grid.thumbnail_loader import ThumbnailLoader
from photofinder.gui.grid.thumbnails import Thumbnails
from photofinder.gui.icons import app_icon
from photofinder.gui.language import speak
from photofinder.gui.options.model_session import ModelSession
from photofinder.gui.options.model_shop import ModelShop
from photofinder.gui.options.preferences import Preferences
from photofinder.gui.places.browse_session import BrowseSession
from photofinder.gui.query.chip_pictures import ChipPictures
from photofinder.gui.query.desk import SearchDesk
from photofinder.gui.query.input import QueryInput
from photofinder.gui.query.saved_searches import SavedSearches
from photofinder.gui.query.words import WordsSession
from photofinder.gui.query_thread import QueryThread
from photofinder.gui.read_session import ReadSession
from photofinder.gui.sentences import said
from photofinder.gui.theme import apply_theme, unstyled
from photofinder.gui.viewer.picture_session import PictureSession
from photofinder.gui.window.first_paint import FirstPaint
from photofinder.gui.window.hand_over import Wishes, send
from photofinder.gui.window.main_window import MainWindow
from photofinder.gui.window.sessions import Sessions
from photofinder.gui.window.stop_signals import StopSignals
from photofinder.gui.work.pausing import Pausing
from photofinder.gui.work.session import WorkSession
from photofinder.indexing.indexer import Indexer
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder, resources
from photofinder.search.model_registry import Registry
from photofinder.search.vector_store import VectorStore
from photofinder.settings import Settings

if TYPE_CHECKING:  # loaded when the window is on the screen
    from photofinder.gui.window.instance import InstanceServer

FAILED = 2
LOG_BYTES = 1 << 20
SWITCH_S = 0.0005
"""So soon a thread that is busy in Python lets another one run. Painting lets others run many
times, and waits so long each time until it may go on: with Python's own 5 ms a screen of tiles
took 72 ms beside a busy thread and 5 ms alone, with this 14 ms."""
NO_SCREEN = ("offscreen", "minimal", "minimalegl", "vnc", "linuxfb")


class App(QObject):
    """One library with its window. `open` begins, `close` ends; both return at once or soon."""

    def __init__(
        self,
        folder: LibraryFolder,
        registry: Registry,
        settings: Settings,
        *,
        workers: int | None = None,
    ) -> None:
        super().__init__()
        self._folder = folder
        self._registry = registry
        self._preferences = Preferences(folder, settings, self)
        self._preferences.changed.connect(self._settings_changed)
        self._appearance = settings.appearance
        self._language = settings.language
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self._scheme_changed)
        self._futures = Futures(self)
        self._wishes: list[Wishes] = []
        self._note = ""
        self._library: Library | None = None
        self._desk: SearchDesk | None = None
        self._loader: ThumbnailLoader | None = None
        self._duplicates: DuplicatesDesk | None = None
        self._threads: list[QueryThread] = []
        self._server: InstanceServer | None = None
        self.indexer = Indexer(folder, registry, settings, workers=workers)
        self.sessions: Sessions | None = None
        self.window: MainWindow | None = None
        self.failure: str = ""
        """Why the library could not be opened; empty while all is well."""
        self.unwanted = False
        """Whether the user wants all data taken away when the app has closed."""

    def open(self, wishes: Wishes, note: str = "") -> None:
        """Start the indexer; the window comes when the library is open."""
        self._wishes.append(wishes)
        self._note = note
        self.indexer.start(held=True)
        self._futures.watch(self.indexer.ready, self._opened, self._not_opened)

    def _opened(self, _: None) -> None:
        self._library = Library(self._folder)
        self.sessions = self._build(self._library)
        with unstyled(application()):
            self.window = MainWindow(self.sessions)
        self.window.closing.connect(QGuiApplication.quit)
        self.window.dialogs.removal_wanted.connect(self._end_for_good)
        FirstPaint(self.window).done.connect(self._on_screen)
        self.window.show()
        self.sessions.work.poll()
        if self._note:
            self.window.toast.tell(self._note)
        for wishes in self._wishes:
            self._fulfil(wishes)

    def _on_screen(self) -> None:
        """What the first picture of the window need not wait for."""
        if self.window is None:
            return  # closed already
        from photofinder.gui.window.instance import InstanceServer

        self.indexer.begin()
        self._server = InstanceServer(self._folder, self)
        self._server.received.connect(self.grant)

    def _not_opened(self, sentence: str) -> None:
        self.failure = sentence
        QGuiApplication.exit(FAILED)

    def _build(self, library: Library) -> Sessions:
        queries, pictures = QueryThread(self), QueryThread(self, name="pictures")
        getting, albums = QueryThread(self, name="models"), QueryThread(self, name="albums")
        duplicates = self._duplicates = DuplicatesDesk(
            library, self._registry, self.indexer, self._preferences, self
        )
        self._threads = [queries, pictures, getting, albums, *duplicates.threads]
        self._loader = ThumbnailLoader(library)
        self._desk = SearchDesk(library, self._registry, self._store, self._least_side)
        thumbnails = Thumbnails(self._loader, self)
        work = WorkSession(self.indexer, self)
        return Sessions(
            folder=self._folder,
            queries=queries,
            browse=BrowseSession(library, queries, self._desk.search, self),
            input=QueryInput(library, queries, self),
            words=WordsSession(library, self._registry, queries, self),
            saved=SavedSearches(library, queries, self.indexer, self),
            writer=self.indexer,
            reading=ReadSession(library, queries, self),
            removal=FileRemoval(library, duplicates.store, duplicates.threads[-1], parent=self),
            work=work,
            pausing=Pausing(work, PowerSource(parent=self), self._preferences, parent=self),
            pictures=PictureSession(library, pictures, self),
            models=ModelSession(library, self._registry, queries, self),
            shop=ModelShop(library, self._folder, self._registry, self.indexer, getting, self),
            duplicates=duplicates.sessions,
            albums=AlbumSession(library, self._registry, albums, self.indexer, self),
            thumbnails=thumbnails,
            chip_pictures=ChipPictures(thumbnails, self._desk.thumbnail),
            preferences=self._preferences,
        )

    def _least_side(self) -> int:
        return self._preferences.settings.minimum_side

    def _store(self) -> VectorStore | None:
        return self.indexer.store

    def grant(self, wishes: Wishes) -> None:
        """Do what another start asked for, in this window."""
        if self.window is None:
            self._wishes.append(wishes)
            return
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self._fulfil(wishes)

    def _fulfil(self, wishes: Wishes) -> None:
        if self.sessions is None:
            return
        if wishes.add:
            self.sessions.work.add_folders(wishes.add)
        if wishes.similar:
            self.sessions.input.take_paths(wishes.similar)

    def _end_for_good(self) -> None:
        self.unwanted = True
        if self.window is not None:
            self.window.close()

    def _settings_changed(self, settings: Settings) -> None:
        if settings.language != self._language:
            self._language = settings.language
            speak(application(), settings.language)
        if settings.appearance != self._appearance:
            self._appearance = settings.appearance
            self._apply_theme()

    def _scheme_changed(self) -> None:
        if self._appearance not in ("light", "dark"):
            self._apply_theme()

    def _apply_theme(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, self._appearance)

    def close(self) -> None:
        """Stop everything in order: questions, thumbnails, worker processes, the indexer."""
        self._hints.colorSchemeChanged.disconnect(self._scheme_changed)
        self.indexer.stop(0)
        if self._server is not None:
            self._server.close()
        if self.sessions is not None:
            self.sessions.work.stop()
            self.sessions.models.measuring.stop()
            self.sessions.shop.cancel()
        if self._duplicates is not None:
            self._duplicates.stop()
        if self.window is not None:
            self.window.hide()
        if self._desk is not None:
            self._desk.close()
        for thread in self._threads:
            thread.stop()
        if self._loader is not None:
            self._loader.stop()
        if self._desk is not None:
            self._desk.release()
        self.indexer.stop()
        if self._library is not None:
            self._library.close()
        if self.window is not None:
            self.window.deleteLater()
            self.window = None


def run(folder: LibraryFolder, *, add: Sequence[bytes] = (), similar: Sequence[bytes] = ()) -> int:
    """Open the window and stay until it is closed; returns the exit code.

    `add`: folders to watch, `similar`: files to search with (absolute paths). When another
    process has the library open, the wishes are handed to it.
    """
    wishes = Wishes(tuple(add), tuple(similar))
    signals = StopSignals()
    try:
        return 0 if send(folder, wishes) else _run(folder, wishes, signals)
    finally:
        signals.remove()


def _run(folder: LibraryFolder, wishes: Wishes, signals: StopSignals) -> int:
    app = application()
    signals.stopped.connect(QGuiApplication.quit)
    signals.listen()
    try:
        folder.create()
    except DataFolderError as error:
        return fail(str(error))
    write_log(folder)
    settings, note = Settings.load(folder.settings)
    speak(app, settings.language)
    apply_theme(app, settings.appearance)
    reporter, garbage = FaultReporter(), GuiGarbage()
    main = App(folder, Registry(resources() / "models", folder.models), settings)
    main.open(wishes, note)
    code = app.exec()
    main.close()
    garbage.stop()
    reporter.remove()
    if main.unwanted:
        return remove_everything(folder)
    if main.failure:
        # Two that start at the same moment: the other one has the library by now.
        return 0 if send(folder, wishes) else fail(main.failure)
    return code


def remove_everything(folder: LibraryFolder) -> int:
    """Take away what the app has written for itself: entries in menus, the library, settings.

    Photos, and what lies in a trash, stay. Call it after `close`; returns the exit code.
    """
    from photofinder.integration.switch import Switch, available

    logging.shutdown()
    try:
        if available():
            Switch.of(folder).off()
        folder.forget()
    except (OSError, PhotofinderError) as error:
        return fail(f"Not everything could be removed: {error}")
    return 0


def hand_over(folder: LibraryFolder, arguments: Mapping[str, Sequence[bytes]]) -> bool:
    """Give `add` and `similar` (absolute paths) to the running window of a library.

    True when it has acknowledged them, False when none runs.
    """
    return send(folder, Wishes.of(arguments))


def application() -> QApplication:
    """The one QApplication, made when there is none yet."""
    sys.setswitchinterval(SWITCH_S)
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    app = QApplication([sys.argv[0]])
    app.setApplicationName("photofinder")
    app.setApplicationDisplayName("photofinder")
    app.setDesktopFileName("photofinder")
    app.setWindowIcon(app_icon())
    speak(app)
    return app


def write_log(folder: LibraryFolder) -> None:
    """Log warnings and errors into the library folder, two files of a megabyte at most."""
    handler = logging.handlers.RotatingFileHandler(
        folder.log, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    handler.setLevel(logging.WARNING)
    logging.getLogger().addHandler(handler)
    logging.raiseExceptions = False  # a full disk must not end the app


def fail(sentence: str) -> int:
    """Say why the app cannot start, on the terminal and in a box; returns the exit code.

    The terminal is told as the error says it, the box in the window's language. Without a screen
    nobody could close the box.
    """
    sys.stderr.write(f"photofinder: {sentence}\n")
    if QGuiApplication.platformName() not in NO_SCREEN:
        box = QMessageBox(QMessageBox.Icon.Warning, "photofinder", said(sentence))
        box.exec()
    return FAILED
