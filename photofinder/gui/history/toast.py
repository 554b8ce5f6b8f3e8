"""The word after a clean-up, with the button that takes it back."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from photofinder.gui.parts import label, push_button

SHOWN_MS = 15_000
BOTTOM = 68
"""Room left for the row of buttons below, in device-independent pixels."""


class UndoToast(QFrame):
    """One sentence and Undo at the bottom of its parent; it goes by itself."""

    undo_wanted = Signal(int)
    """The number of the batch."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._batch = 0
        self.setObjectName("toast")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(16)
        self._text = label("")
        self.button = push_button(self.tr("Undo"))
        self.button.clicked.connect(self._undo)
        row.addWidget(self._text)
        row.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, or was shown last."""
        return self._text.text()

    @property
    def batch(self) -> int:
        """The clean-up that Undo takes back; 0 when there is none."""
        return self._batch

    def tell(self, sentence: str, batch: int) -> None:
        """Show what was done."""
        self._batch = batch
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _undo(self) -> None:
        batch, self._batch = self._batch, 0
        self.hide()
        if batch:
            self.undo_wanted.emit(batch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        self.adjustSize()
        parent = self._parent
        self.move((parent.width() - self.width()) // 2, parent.height() - self.height() - BOTTOM)
