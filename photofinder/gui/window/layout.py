"""The parts of the window and where they are; main_window connects them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from photofinder.gui.duplicates.place import DuplicatesPlace
from photofinder.gui.file_commands import FileCommands
from photofinder.gui.grid.page import GridPage
from photofinder.gui.grid.photo_model import PhotoModel
from photofinder.gui.notices import Banner, Toast
from photofinder.gui.options.applying import SettingsApplier
from photofinder.gui.options.estimate import Estimate
from photofinder.gui.options.first_run import FirstRunPage
from photofinder.gui.parts import fit_screen, letters, line
from photofinder.gui.places.sidebar import Sidebar
from photofinder.gui.query.word_controls import WordControls
from photofinder.gui.viewer.viewer import Viewer
from photofinder.gui.window.actions import WindowActions
from photofinder.gui.window.dialogs import WindowDialogs
from photofinder.gui.window.inspector import Inspector
from photofinder.gui.window.sessions import Sessions
from photofinder.gui.window.top_bar import TopBar
from photofinder.gui.work.activity_panel import ActivityPanel
from photofinder.gui.work.controls import WorkControls
from photofinder.gui.work.problems_page import ProblemsPage
from photofinder.gui.work.status_line import StatusLine
from photofinder.gui.work.vanish_banner import VanishBanner

CROWDED = 112
"""With less than so many letters of width, Duplicates has no places beside it."""


class WindowLayout(QMainWindow):
    """Top bar; sidebar, pages and inspector side by side; status line."""

    def __init__(self, sessions: Sessions) -> None:
        super().__init__()
        self._sessions = sessions
        settings = sessions.preferences.settings
        self.setWindowTitle("photofinder")
        self.setAcceptDrops(True)
        self.setMinimumSize(640, 420)
        fit_screen(self, 1280, 820)
        self.actions_ = WindowActions(self)
        self.top_bar = TopBar()
        self.sidebar = Sidebar()
        self.model = PhotoModel(sessions.thumbnails, self)
        self.page = GridPage(self.model)
        sessions.browse.overview_changed.connect(self.page.show_overview)
        self.grid = self.page.grid
        self.grid.set_tile(settings.thumbnail_size)
        self.problems = ProblemsPage()
        self.duplicates = DuplicatesPlace(sessions.duplicates, sessions.thumbnails)
        self.viewer = Viewer(sessions.pictures)
        self.first_run = FirstRunPage()
        self.first_run.cancelled.connect(self._to_the_empty_library)
        self.estimate = Estimate(self.first_run, sessions.queries)
        self.inspector = Inspector()
        self.inspector.hide()
        self.status_line = StatusLine(settings.thumbnail_size)
        self.error_banner = Banner(self.tr("Retry"))
        self.folder_banner = Banner(self.tr("Add to library"))
        self.vanish_banner = VanishBanner()
        self._lay_out()
        self.toast = Toast(self)
        self.duplicates.buttons_made.connect(self.toast.avoid)
        self.activity = ActivityPanel(self)
        self.work_controls = WorkControls(
            sessions.work, sessions.pausing, sessions.preferences, self.status_line,
            self.activity, self,
        )  # fmt: skip
        self.word_controls = WordControls(
            sessions, self.top_bar, self.actions_, self.grid.setFocus, self.toast.tell
        )
        self.applier = SettingsApplier(sessions.preferences, sessions.work, self.status_line, self)
        self.commands = FileCommands(sessions.reading, self)
        self.activity.problem_rows.folder_wanted.connect(self.commands.show_path)
        sessions.reading.problems_read.connect(self.activity.show_problems)
        self.dialogs = WindowDialogs(sessions, self)
        self.dialogs.failed.connect(self.toast.tell)

    def _lay_out(self) -> None:
        self.stack = QStackedWidget()
        self.stack.setBackgroundRole(QPalette.ColorRole.Base)
        self.stack.setAutoFillBackground(True)
        for page in (self.page, self.problems, self.duplicates, self.viewer):
            self.stack.addWidget(page)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for part in (self.sidebar, self.stack, self.inspector):
            self.splitter.addWidget(part)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([letters(32), 800, letters(40)])
        self.chrome = (self.top_bar, line(), self.status_line, line())
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        column.addWidget(self.chrome[1])
        column.addWidget(self.error_banner)
        column.addWidget(self.folder_banner)
        column.addWidget(self.vanish_banner)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.chrome[3])
        column.addWidget(self.status_line)
        self.outer = QStackedWidget()
        self.outer.addWidget(main)
        self.outer.addWidget(self.first_run)
        self.setCentralWidget(self.outer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_parts()

    def fit_parts(self) -> None:
        """The viewer fills the window; the review needs all the room of a small one."""
        page = self.stack.currentWidget()
        for part in self.chrome:
            part.setVisible(page is not self.viewer)
        crowded = page is self.duplicates and self.width() < letters(CROWDED)
        self.sidebar.setVisible(page is not self.viewer and not crowded)

    def _to_the_empty_library(self) -> None:
        self.outer.setCurrentIndex(0)
        self.page.first_folders.setFocus()
