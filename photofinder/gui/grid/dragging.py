"""Dragging files out of the window to other programs."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QWidget

from photofinder.gui.grid.photo_model import file_url
from photofinder.library.records import Photo

PICTURE = 96
"""Width of the picture under the mouse in device-independent pixels."""


def files_of(photos: Sequence[Photo]) -> QMimeData:
    """One file of each photo, as other programs take them."""
    data = QMimeData()
    data.setUrls([file_url(photo.path) for photo in photos if photo.paths])
    return data


def drag_files(source: QWidget, photos: Sequence[Photo], image: object) -> None:
    """Drag one file of each photo, if the mouse button is still held; returns after the drop.

    `image` is shown under the mouse when it is a QImage.
    """
    data = files_of(photos)
    if not data.hasUrls() or not QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
        return
    drag = QDrag(source)
    drag.setMimeData(data)
    if isinstance(image, QImage):
        scaled = image.scaledToWidth(PICTURE, Qt.TransformationMode.SmoothTransformation)
        drag.setPixmap(QPixmap.fromImage(scaled))
    drag.exec(Qt.DropAction.CopyAction)
