"""Tells when a window is first on the screen: what can wait until then does not delay it."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

LATEST_MS = 2000
"""A window that is hidden or covered is never painted: then it is called so after this time."""


class FirstPaint(QObject):
    """Watches one window, once."""

    done = Signal()
    """The window was painted, and the event loop is about to rest."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.done)
        self._timer.start(LATEST_MS)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._timer.start(0)  # when this paint, and that of all its parts, is over
        return super().eventFilter(watched, event)
