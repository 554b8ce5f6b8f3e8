"""Settings and about: pages beside a list of them. Every change applies at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photofinder import __version__
from photofinder.gui.icons import app_icon
from photofinder.gui.options.data_page import DataPage
from photofinder.gui.options.model_shop import ModelShop
from photofinder.gui.options.models_page import ModelsPage
from photofinder.gui.options.preferences import Preferences
from photofinder.gui.options.search_page import SearchPage
from photofinder.gui.options.settings_pages import (
    AdvancedPage,
    AppearancePage,
    DuplicatesPage,
    FoldersPage,
    IndexingPage,
)
from photofinder.gui.parts import (
    fit_screen,
    label,
    letters,
    line,
    push_button,
    scrolled,
    title,
)
from photofinder.paths import LibraryFolder

LIST_STYLE = """
    QListWidget { background: transparent; border: 0; outline: 0; }
    QListWidget::item { padding: 6px 8px; border-radius: 6px; color: palette(window-text); }
    QListWidget::item:hover, QListWidget::item:selected { background: palette(midlight); }
    QListWidget::item:focus { border: 1px solid palette(highlight); padding: 5px 7px; }
"""
"""As the places beside the photos."""


class SettingsDialog(QDialog):
    """The pages are there for who connects them."""

    def __init__(
        self,
        folder: LibraryFolder,
        preferences: Preferences,
        shop: ModelShop,
        *,
        integrable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        fit_screen(self, letters(118), 560)
        self.folders = FoldersPage(preferences)
        self.indexing = IndexingPage(preferences)
        self.search = SearchPage(preferences)
        self.models = ModelsPage(shop, preferences)
        self.duplicates = DuplicatesPage(preferences)
        self.appearance = AppearancePage(preferences)
        self.data = DataPage(folder, preferences)
        self.advanced = AdvancedPage(preferences, integrable=integrable)
        self.pages = QStackedWidget()
        self.list = QListWidget()
        self.list.setObjectName("settingsList")
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setStyleSheet(LIST_STYLE)
        self.list.setAccessibleName(self.tr("Settings"))
        for name, page in (
            (self.tr("Folders"), self.folders),
            (self.tr("Indexing"), self.indexing),
            (self.tr("Search"), self.search),
            (self.tr("More models"), self.models),
            (self.tr("Duplicates"), self.duplicates),
            (self.tr("Appearance"), self.appearance),
            (self.tr("Privacy and data"), self.data),
            (self.tr("Advanced"), self.advanced),
        ):
            self.list.addItem(name)
            self.pages.addWidget(_scrolling(page, name))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.ensurePolished()  # before that it measures in another style
        self.list.setFixedWidth(max(letters(26), self.list.sizeHintForColumn(0) + letters(4)))
        self.list.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.list.setCurrentRow(0)
        self._lay_out()

    def _lay_out(self) -> None:
        sign = label()
        sign.setPixmap(app_icon().pixmap(32, 32))
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(title("photofinder", 1.1))
        names.addWidget(label(self.tr("Version {}").format(__version__), muted=True))
        about = QHBoxLayout()
        about.setContentsMargins(12, 0, 8, 0)
        about.setSpacing(8)
        about.addWidget(sign)
        about.addLayout(names, 1)
        side = QVBoxLayout()
        side.setContentsMargins(8, 16, 8, 16)
        side.setSpacing(16)
        side.addLayout(about)
        side.addWidget(self.list, 1)
        done = push_button(self.tr("Done"), primary=True)
        done.setDefault(True)
        done.clicked.connect(self.accept)
        last = QHBoxLayout()
        last.setContentsMargins(24, 12, 24, 16)
        last.addStretch(1)
        last.addWidget(done)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.pages, 1)
        right.addWidget(line())
        right.addLayout(last)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(side)
        row.addWidget(line(vertical=True))
        row.addLayout(right, 1)

    def show_page(self, page: QWidget) -> None:
        """Turn to one of the pages."""
        for row in range(self.pages.count()):
            area = self.pages.widget(row)
            if isinstance(area, QScrollArea) and area.widget() is page:
                self.list.setCurrentRow(row)


def _scrolling(page: QWidget, name: str) -> QScrollArea:
    area = scrolled(page, name)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
