"""Showing a file in the file manager, selected where that is possible."""

import os
import subprocess
import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QDesktopServices

from photofinder.gui.desktop.bus import Caller, session_bus
from photofinder.gui.grid.photo_model import file_url

NAME = "org.freedesktop.FileManager1"
PLACE = (NAME, "/org/freedesktop/FileManager1", NAME)


class FileManager(QObject):
    """Asks over the session bus (file-manager interface of freedesktop.org), else opens the
    folder."""

    failed = Signal()
    """No program can show the folder, or it is not there."""

    def __init__(self, bus: QDBusConnection | None = None, parent: QObject | None = None) -> None:
        """`bus`: None is the session's."""
        super().__init__(parent)
        found = bus or session_bus()
        self._caller = None if found is None else Caller(found, self)

    def show(self, path: bytes) -> None:
        """Show a file; `failed` tells when that was not possible."""
        if sys.platform == "win32":
            subprocess.Popen(["explorer", "/select,", os.fsdecode(path)])
        elif sys.platform == "darwin":
            subprocess.Popen(["open", "-R", os.fsdecode(path)])
        elif self._caller is None or not os.path.lexists(path):
            self._open_folder(path)
        else:
            url = bytes(file_url(path).toEncoded().data()).decode()
            self._caller.call(
                PLACE, "ShowItems", [[url], ""], refused=lambda: self._open_folder(path)
            )

    def _open_folder(self, path: bytes) -> None:
        folder = os.path.dirname(path)
        if not os.path.isdir(folder) or not QDesktopServices.openUrl(file_url(folder)):
            self.failed.emit()
