"""Ctrl+C and SIGTERM end the app in order: the signal wakes the event loop through a socket.

What comes before there is an event loop waits in the socket.
"""

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

SIGNALS = (signal.SIGINT, signal.SIGTERM)


class StopSignals(QObject):
    """Emits `stopped` on the GUI thread when the process is asked to end; make it first thing."""

    stopped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader, self._writer = socket.socketpair()
        self._reader.setblocking(False)
        self._writer.setblocking(False)
        self._former_fd = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._former = {number: signal.signal(number, _noted) for number in SIGNALS}
        self._notifier: QSocketNotifier | None = None

    def listen(self) -> None:
        """Tell of signals from now on, earlier ones too; needs the application."""
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def remove(self) -> None:
        """Put the former handlers back."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._former_fd)
        for number, handler in self._former.items():
            signal.signal(number, handler)
        self._reader.close()
        self._writer.close()

    def _woken(self) -> None:
        received = self._reader.recv(64)
        if any(number in SIGNALS for number in received):
            self.stopped.emit()


def _noted(number: int, frame: FrameType | None) -> None:
    """The wakeup socket carries the signal's number; nothing else may be done here."""
    del number, frame
