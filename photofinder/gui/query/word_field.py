"""The field in which the user says what photos show."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from photofinder.gui.icons import icon

LONGEST = 300
"""Characters; a model reads some fifty words at most."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PASSING = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class WordField(QLineEdit):
    """Enter asks, Shift+Enter adds to the search on the screen, Escape leaves."""

    asked = Signal(str, bool)
    """What was typed, and whether it is added to the search on the screen."""
    entered = Signal()
    """The user types here from now on."""
    left = Signal()
    """The user is somewhere else."""
    given_up = Signal()
    """Escape: the photos shall have the keyboard again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST)
        self.setPlaceholderText(self.tr("Search in words"))
        self.setAccessibleName(self.tr("Search in words"))
        self.setToolTip(
            self.tr(
                "Say what the photos show, then Enter (Ctrl+F comes here).\n"
                "A minus before a word: not that.\n"
                "Shift+Enter adds to the search on the screen."
            )
        )
        self._icon = self.addAction(
            icon("search", self.palette()), self.ActionPosition.LeadingPosition
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._icon.setIcon(icon("search", self.palette()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            add = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if self.text().strip():
                self.asked.emit(self.text(), add)
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _PASSING:
            self.left.emit()
