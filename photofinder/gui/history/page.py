"""What was done and decided: the clean-ups and the decisions, each of which can be taken back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from photofinder.gui.grid.thumbnails import Thumbnails
from photofinder.gui.history.cleanups_list import CleanupsList
from photofinder.gui.history.decisions_list import DecisionsList
from photofinder.gui.parts import icon_button, push_button, title


class HistoryPage(QWidget):
    """Two lists; one of them is shown."""

    left = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cleanups = CleanupsList()
        self.decisions = DecisionsList(thumbnails)
        back = icon_button("back", self.tr("Back (Esc)"))
        back.clicked.connect(self.left)
        self.cleanups_button = push_button(self.tr("Clean-ups"))
        self.decisions_button = push_button(self.tr("Decisions"))
        self.cleanups_button.clicked.connect(self.show_cleanups)
        self.decisions_button.clicked.connect(self.show_decisions)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(back)
        head.addWidget(title(self.tr("History"), 1.4))
        head.addSpacing(16)
        for button in (self.cleanups_button, self.decisions_button):
            button.setCheckable(True)
            head.addWidget(button)
        head.addStretch(1)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.cleanups)
        self._lists.addWidget(self.decisions)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._lists, 1)
        self.show_cleanups()

    def show_cleanups(self) -> None:
        """The clean-ups of the last 30 days."""
        self._show(self.cleanups, self.cleanups_button)
        self.cleanups.table.setFocus()

    def show_decisions(self) -> None:
        """The decisions that are remembered."""
        self._show(self.decisions, self.decisions_button)
        self.decisions.list.setFocus()

    def _show(self, page: QWidget, chosen: QPushButton) -> None:
        self._lists.setCurrentWidget(page)
        for button in (self.cleanups_button, self.decisions_button):
            button.setChecked(button is chosen)
            button.setProperty("primary", button is chosen)
            button.style().polish(button)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
