"""Typing letters in the grid: what was typed so far, shown in a corner until it is forgotten."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from photofinder.gui.parts import label

KEPT_MS = 1500


class Typing(QFrame):
    """Lies at the bottom of its parent while letters are typed."""

    typed = Signal(str)
    """The beginning of a file name, each time it is another one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setObjectName("toast")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        self._shown = label("")
        row.addWidget(self._shown)
        self._text = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEPT_MS)
        self._timer.timeout.connect(self.end)
        self.hide()

    @property
    def active(self) -> bool:
        """Whether the next letter belongs to those before."""
        return self._timer.isActive()

    @property
    def text(self) -> str:
        """What was typed so far."""
        return self._text

    def begin(self) -> None:
        """Wait for the first letter, whatever it means elsewhere."""
        self._show(self.tr("Type the beginning of a file name"))

    def add(self, text: str) -> None:
        """One more letter; a slash, which no name has, begins anew."""
        if text == "/":
            self._text = ""
            self.begin()
            return
        self._text += text
        self._show(self._text)
        self.typed.emit(self._text)

    def take_back(self) -> None:
        """One letter less."""
        self._text = self._text[:-1]
        self._show(self._text)
        if self._text:
            self.typed.emit(self._text)

    def say_nothing_found(self) -> None:
        """No name begins like this."""
        self._show(self.tr("No name here begins with “{}”").format(self._text))

    def end(self) -> None:
        """Forget what was typed."""
        self._timer.stop()
        self._text = ""
        self.hide()

    def _show(self, text: str) -> None:
        self._shown.setText(text)
        self.adjustSize()
        self.move(16, self._parent.height() - self.height() - 16)
        self.show()
        self.raise_()
        self._timer.start()
