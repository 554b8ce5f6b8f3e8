"""A message of the desktop's own, beside the window."""

import json
import shutil

from PySide6.QtCore import QObject, QProcess, Signal

PATIENCE_S = 5
NAME = "org.freedesktop.Notifications"


class Notices(QObject):
    """Says something by the notification service of the session bus.

    The call goes through GLib's command: its type for the number of the notice cannot be
    written with Qt for Python.
    """

    unheard = Signal(str, str)
    """Title and text that no service took."""

    def __init__(self, address: str = "", parent: QObject | None = None) -> None:
        """`address` of the bus; empty is the session's."""
        super().__init__(parent)
        self._bus = ["--address", address] if address else ["--session"]
        self._on_their_way: dict[QProcess, tuple[str, str]] = {}

    @property
    def speaking(self) -> bool:
        """Whether a message is on its way."""
        return bool(self._on_their_way)

    def say(self, title: str, text: str) -> None:
        """Show a message; `unheard` tells when nobody can."""
        program = shutil.which("gdbus")
        if program is None:
            self.unheard.emit(title, text)
            return
        values = [
            _text("photofinder"), "uint32 0", _text("photofinder"), _text(title), _text(text),
            "@as []", "@a{sv} {}", "int32 -1",
        ]  # fmt: skip
        process = QProcess(self)
        self._on_their_way[process] = (title, text)
        process.finished.connect(self._ended)
        process.start(
            program,
            ["call", *self._bus, "--timeout", str(PATIENCE_S), "--dest", NAME,
             "--object-path", "/org/freedesktop/Notifications", "--method", f"{NAME}.Notify",
             "--", *values],
        )  # fmt: skip

    def _ended(self, code: int) -> None:
        process = self.sender()
        assert isinstance(process, QProcess)
        title, text = self._on_their_way.pop(process)
        process.deleteLater()
        if code:
            self.unheard.emit(title, text)


def _text(text: str) -> str:
    """A string as GVariant's text format has it."""
    return json.dumps(text, ensure_ascii=False)
