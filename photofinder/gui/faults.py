"""Our own bugs: logged, and shown once in a window that does not block."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from photofinder.gui.parts import push_button, title, wrapped

log = logging.getLogger(__name__)


class FaultReporter(QObject):
    """Takes the place of sys.excepthook and threading.excepthook until `remove`."""

    _raised = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window: QWidget | None = None
        self._dialog: FaultDialog | None = None
        self._sys_hook, self._thread_hook = sys.excepthook, threading.excepthook
        self._raised.connect(self._show, Qt.ConnectionType.QueuedConnection)
        sys.excepthook = self._caught
        threading.excepthook = self._caught_in_thread

    def remove(self) -> None:
        """Put the former hooks back."""
        sys.excepthook, threading.excepthook = self._sys_hook, self._thread_hook

    def _caught(
        self, kind: type[BaseException], error: BaseException, where: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        text = "".join(traceback.format_exception(kind, error, where))
        log.error("a bug of photofinder:\n%s", text)
        self._raised.emit(text)
        self._sys_hook(kind, error, where)

    def _caught_in_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._caught(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    def _show(self, text: str) -> None:
        if self._dialog is None or not self._dialog.isVisible():
            self._dialog = FaultDialog(text, self.window)
            self._dialog.show()


class FaultDialog(QDialog):
    """Says that something went wrong; work goes on behind it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self.setWindowTitle("photofinder")
        self.resize(640, 360)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(title(self.tr("Something went wrong"), 1.3))
        column.addWidget(
            wrapped(
                self.tr(
                    "This is a bug in photofinder. Your photos are not affected, and you can "
                    "go on. The text below helps to mend it; nothing is sent anywhere."
                ),
                muted=True,
            )
        )
        details = QPlainTextEdit(text)
        details.setReadOnly(True)
        column.addWidget(details, 1)
        close = push_button(self.tr("Go on"), primary=True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)
