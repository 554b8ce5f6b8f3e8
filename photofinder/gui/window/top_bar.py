"""The bar at the top: back, where the user is or what is searched, and the main actions.

Where the model understands words there is a field for them; a narrow bar shows it only while the
user types there, in place of the middle.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QWidget,
)

from photofinder.gui.elided_label import ElidedLabel
from photofinder.gui.parts import LABELLED, icon_button, label, letters
from photofinder.gui.query.strip import QueryStrip
from photofinder.gui.query.word_field import WordField
from photofinder.gui.window.actions import WindowActions

ROOMY = 150
"""With so many letters of width, and more, the field for words is always there."""
FIELD = 30
"""Letters that the field has room for then."""
_ANY_WIDTH = (1 << 24) - 1  # Qt's QWIDGETSIZE_MAX


class TopBar(QFrame):
    """Buttons and the query strip; the window connects them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(4)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.back = icon_button("forward" if rtl else "back", self.tr("Back (Alt+Left)"))
        self.forward = icon_button("back" if rtl else "forward", self.tr("Forward (Alt+Right)"))
        self.title = ElidedLabel()
        self.title.setProperty("heading", True)
        self.count = label("", muted=True)
        self.strip = QueryStrip()
        place = QWidget()
        place_row = QHBoxLayout(place)
        place_row.setContentsMargins(4, 0, 0, 0)
        place_row.setSpacing(10)
        place_row.addWidget(self.title)
        place_row.addWidget(self.count)
        place_row.addStretch(1)
        self._middle = QStackedWidget()
        self._middle.addWidget(place)
        self._middle.addWidget(self.strip)
        self._middle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._words_possible = self._typing = False
        self.words = WordField()
        self.words.entered.connect(self._words_entered)
        self.words.left.connect(self._words_left)
        self.words_button = icon_button("search", self.tr("Search in words (Ctrl+F)"))
        self.from_file = icon_button("find-file", self.tr("Find similar from file…"), labelled=True)
        self.from_file.setToolTip(self.tr("Search with a picture from outside (Ctrl+O)"))
        self.folders = icon_button("folder-add", self.tr("Folders…"), labelled=True)
        self.folders.setToolTip(self.tr("Choose the folders with photos"))
        self.whole = icon_button("fit", self.tr("Show whole photos"))
        self.whole.setCheckable(True)
        self.inspector = icon_button("inspector", self.tr("Facts about the photo (I)"))
        self.inspector.setCheckable(True)
        self.menu = icon_button("menu", self.tr("Menu"))
        self.menu.setPopupMode(self.menu.ToolButtonPopupMode.InstantPopup)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addWidget(self._middle, 1)
        row.addWidget(self.words)
        row.addSpacing(8)
        for button in (
            self.words_button,
            self.from_file,
            self.folders,
            self.whole,
            self.inspector,
            self.menu,
        ):
            row.addWidget(button)
        self._fit_words()

    def connect_actions(self, actions: WindowActions) -> None:
        """Let the buttons do what the actions do."""
        for button, action in (
            (self.back, actions.back),
            (self.forward, actions.forward),
            (self.words_button, actions.find_words),
            (self.from_file, actions.from_file),
            (self.folders, actions.folders),
            (self.whole, actions.whole),
            (self.inspector, actions.inspector),
        ):
            button.clicked.connect(action.trigger)
        actions.inspector.toggled.connect(self.inspector.setChecked)
        actions.whole.toggled.connect(self.whole.setChecked)
        self.menu.setMenu(actions.main_menu(self.menu))

    def offer_words(self, possible: bool) -> None:
        """Whether there is a field for words."""
        self._words_possible = possible
        self._fit_words()

    def begin_words(self) -> None:
        """Let the user type words."""
        self._words_entered()
        self.words.setFocus()
        self.words.selectAll()

    def _words_entered(self) -> None:
        self._typing = True
        self._fit_words()

    def _words_left(self) -> None:
        self._typing = False
        self._fit_words()

    def _fit_words(self) -> None:
        roomy = self.width() >= letters(ROOMY)
        self.words.setVisible(self._words_possible and (roomy or self._typing))
        self.words.setMinimumWidth(letters(FIELD))
        self.words.setMaximumWidth(letters(FIELD) if roomy else _ANY_WIDTH)
        self.words_button.setVisible(self._words_possible and not roomy and not self._typing)
        self._middle.setVisible(roomy or not self._typing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()
        self._fit_buttons()

    def show_place(self, title: str, count: str) -> None:
        """Name the place that is shown."""
        self.title.setText(title)
        self.count.setText(count)
        self._middle.setCurrentIndex(0)
        self._fit_buttons()

    def show_strip(self) -> None:
        """Show what is searched."""
        self._middle.setCurrentIndex(1)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """A search needs the room; what a narrow bar leaves out is in the menu."""
        searching = self._middle.currentIndex() == 1
        wide = self.width() >= letters(LABELLED)
        style = Qt.ToolButtonStyle
        for button in (self.from_file, self.folders):
            labelled = wide and not searching
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if labelled else style.ToolButtonIconOnly
            )
        for button in (self.from_file, self.folders, self.whole):
            button.setVisible(wide or not searching)
