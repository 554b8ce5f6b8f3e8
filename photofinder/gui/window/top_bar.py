"""The bar at the top: back, where the user is or what is searched, and the main actions."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from photofinder.gui.parts import icon_button, label
from photofinder.gui.query.strip import QueryStrip
from photofinder.gui.window.actions import WindowActions


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
        self.title = label("", heading=True)
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
        row.addSpacing(8)
        for button in (self.from_file, self.folders, self.whole, self.inspector, self.menu):
            row.addWidget(button)

    def connect_actions(self, actions: WindowActions) -> None:
        """Let the buttons do what the actions do."""
        for button, action in (
            (self.back, actions.back),
            (self.forward, actions.forward),
            (self.from_file, actions.from_file),
            (self.folders, actions.folders),
            (self.whole, actions.whole),
            (self.inspector, actions.inspector),
        ):
            button.clicked.connect(action.trigger)
        actions.inspector.toggled.connect(self.inspector.setChecked)
        actions.whole.toggled.connect(self.whole.setChecked)
        self.menu.setMenu(actions.main_menu(self.menu))

    def show_place(self, title: str, count: str) -> None:
        """Name the place that is shown."""
        self.title.setText(title)
        self.count.setText(count)
        self._middle.setCurrentIndex(0)
        self._label_buttons(True)

    def show_strip(self) -> None:
        """Show what is searched."""
        self._middle.setCurrentIndex(1)
        self._label_buttons(False)  # the search needs the room

    def _label_buttons(self, labelled: bool) -> None:
        style = Qt.ToolButtonStyle
        for button in (self.from_file, self.folders):
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if labelled else style.ToolButtonIconOnly
            )
