"""What can be taken back: told with a button, kept for Ctrl+Z."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from photofinder.gui.notices import Toast

MOST = 50


class UndoList(QObject):
    """Newest first; each thing is taken back once."""

    def __init__(self, action: QAction, toast: Toast) -> None:
        super().__init__(toast)
        self._action, self._toast = action, toast
        self._steps: list[Callable[[], None]] = []
        action.triggered.connect(self._take_back_newest)

    def offer(self, sentence: str, take_back: Callable[[], None]) -> None:
        """Tell what was done, with a button that takes it back."""
        self._steps.append(take_back)
        del self._steps[:-MOST]
        self._action.setEnabled(True)
        self._toast.tell(sentence, lambda: self._take_back(take_back))

    def _take_back_newest(self) -> None:
        if self._steps:
            self._toast.hide()
            self._take_back(self._steps[-1])

    def _take_back(self, step: Callable[[], None]) -> None:
        if step in self._steps:
            self._steps.remove(step)
            self._action.setEnabled(bool(self._steps))
            step()
