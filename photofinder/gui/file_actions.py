"""Opening, showing and copying files with the desktop's own means."""

import os
import subprocess
import sys
from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDesktopServices, QGuiApplication

from photofinder.gui.grid.photo_model import file_url
from photofinder.paths import display


def open_file(path: bytes) -> bool:
    """Open a file with the program the desktop has for it; False when it has none."""
    return QDesktopServices.openUrl(file_url(path))


def show_in_folder(path: bytes) -> bool:
    """Show a file in the file manager, selected where that is possible."""
    if sys.platform == "win32":
        subprocess.Popen(["explorer", "/select,", os.fsdecode(path)])
        return True
    if sys.platform == "darwin":
        subprocess.Popen(["open", "-R", os.fsdecode(path)])
        return True
    return _show_items(path) or QDesktopServices.openUrl(file_url(os.path.dirname(path)))


def copy_files(paths: Sequence[bytes]) -> None:
    """Put files on the clipboard, as file managers do."""
    data = QMimeData()
    data.setUrls([file_url(path) for path in paths])
    data.setText("\n".join(display(path) for path in paths))
    QGuiApplication.clipboard().setMimeData(data)


def copy_paths(paths: Sequence[bytes]) -> None:
    """Put the paths on the clipboard as text."""
    QGuiApplication.clipboard().setText("\n".join(display(path) for path in paths))


def _show_items(path: bytes) -> bool:
    """Ask the file manager over the session bus; False when there is no bus or no manager."""
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return False
    from PySide6.QtDBus import QDBusConnection, QDBusMessage

    bus = QDBusConnection.sessionBus()
    name = "org.freedesktop.FileManager1"
    registered = bus.interface()
    if not bus.isConnected() or registered is None:
        return False
    services = {*registered.registeredServiceNames().value()}
    services |= {*registered.activatableServiceNames().value()}
    if name not in services:
        return False
    call = QDBusMessage.createMethodCall(name, "/org/freedesktop/FileManager1", name, "ShowItems")
    call.setArguments([[bytes(file_url(path).toEncoded().data()).decode()], ""])
    return bus.send(call)
