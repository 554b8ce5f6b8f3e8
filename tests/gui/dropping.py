"""Drops as the window system delivers them."""

import os
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from photofinder.gui.window.main_window import MainWindow


def files(*paths: Path | bytes) -> QMimeData:
    """What a file manager offers."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(os.fsdecode(path)) for path in paths])
    return data


def drop(window: MainWindow, data: QMimeData) -> None:
    """Let go of something in the middle of the window."""
    window.dropEvent(
        QDropEvent(
            QPointF(200, 200),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
