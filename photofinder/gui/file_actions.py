"""Opening and copying files with the desktop's own means."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDesktopServices, QGuiApplication

from photofinder.gui.grid.photo_model import file_url
from photofinder.paths import display


def open_file(path: bytes) -> bool:
    """Open a file with the program the desktop has for it; False when it has none."""
    return QDesktopServices.openUrl(file_url(path))


def copy_files(paths: Sequence[bytes]) -> None:
    """Put files on the clipboard, as file managers do."""
    data = QMimeData()
    data.setUrls([file_url(path) for path in paths])
    data.setText("\n".join(display(path) for path in paths))
    QGuiApplication.clipboard().setMimeData(data)


def copy_paths(paths: Sequence[bytes]) -> None:
    """Put the paths on the clipboard as text."""
    QGuiApplication.clipboard().setText("\n".join(display(path) for path in paths))
