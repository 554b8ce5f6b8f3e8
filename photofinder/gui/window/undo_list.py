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
        self._steps: list[Callable[[], object]] = []
        action.triggered.connect(self._take_back_newest)

    def offer(self, sentence: str, take_back: Callable[[], object]) -> None:
        """Tell what was done, with a button that takes it back.

        `take_back` returns False when that has happened already, elsewhere.
        """
        self._steps.append(take_back)
        del self._steps[:-MOST]
        self._action.setEnabled(True)
        self._toast.tell(sentence, lambda: self._take_back(take_back))

    def _take_back_newest(self) -> None:
        self._toast.hide()
        while self._steps:
            if self._take_back(self._steps[-1]) is not False:
                return

    def _take_back(self, step: Callable[[], object]) -> object:
        if step not in self._steps:
            return False
        self._steps.remove(step)
        self._action.setEnabled(bool(self._steps))
        return step()
