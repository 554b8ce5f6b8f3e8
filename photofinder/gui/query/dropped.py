"""What was dropped on the window or pasted, sorted into what can be searched with."""

import os
import stat
import urllib.parse
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage

from photofinder.gui import texts
from photofinder.gui.language import tr
from photofinder.gui.query.request import MOST


@dataclass(frozen=True, slots=True)
class Offered:
    """The raw content of a drop or paste: local paths, a bitmap, or why neither."""

    paths: tuple[bytes, ...] = ()
    image: QImage | None = None
    complaint: str = ""


@dataclass(frozen=True, slots=True)
class Sorted:
    """Paths by what they are; `complaint` is one sentence about what was left out."""

    files: tuple[bytes, ...]
    folders: tuple[bytes, ...]
    complaint: str = ""


def offered(data: QMimeData) -> Offered:
    """Look at a drop or the clipboard; touches no disk."""
    if data.hasUrls():
        urls = data.urls()
        paths = tuple(local_path(url) for url in urls if url.isLocalFile())
        if paths:
            return Offered(paths=paths)
        return Offered(
            complaint=tr("Only files on this computer can be used: save the picture first.")
        )
    if data.hasImage():
        image = data.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return Offered(image=image)
        return Offered(complaint=tr("This picture could not be read."))
    if data.hasText():
        path = os.fsencode(data.text().strip())
        if os.path.isabs(path) and b"\n" not in path and b"\0" not in path:
            return Offered(paths=(path,))
        return Offered(complaint=tr("That is text. Drop or paste a picture to search with it."))
    return Offered(complaint=tr("There is no picture in what was dropped or pasted."))


def acceptable(data: QMimeData) -> bool:
    """Whether the mouse should show that a drop is welcome (texts get an explanation)."""
    return data.hasUrls() or data.hasImage() or data.hasText()


def accept_copy(event: QDropEvent) -> None:
    """Take what is dragged as a copy, whatever is proposed: after a move, the other program may
    take its file away."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def sort_paths(paths: Iterable[bytes]) -> Sorted:
    """Tell files from folders; for the query thread, since a drive may be slow."""
    files: list[bytes] = []
    folders: list[bytes] = []
    missing = 0
    for path in paths:
        try:
            mode = os.stat(path).st_mode
        except (OSError, ValueError):
            missing += 1
            continue
        if stat.S_ISDIR(mode):
            folders.append(path)
        else:
            files.append(path)
    complaint = ""
    if len(files) > MOST:
        complaint = texts.too_many_pictures(MOST)
        files = files[:MOST]
    elif missing and not files and not folders:
        complaint = tr("This file is not there any more.")
    return Sorted(tuple(files), tuple(folders), complaint)


def local_path(url: QUrl) -> bytes:
    """The path of a file URL, every byte of it (Qt's own conversion loses odd ones)."""
    encoded = url.path(QUrl.ComponentFormattingOption.FullyEncoded)
    path = urllib.parse.unquote_to_bytes(encoded)
    if os.name == "nt":
        return os.fsencode(url.toLocalFile())
    return path


def pixels(image: QImage) -> npt.NDArray[np.uint8]:
    """A bitmap as RGB pixels, uint8 [height, width, 3], transparency on white."""
    if image.hasAlphaChannel():
        flat = _on_white(image)
    else:
        flat = image.convertToFormat(QImage.Format.Format_RGB888)
    height, width, line = flat.height(), flat.width(), flat.bytesPerLine()
    table = np.frombuffer(flat.constBits(), np.uint8, height * line).reshape(height, line)
    return table[:, : 3 * width].reshape(height, width, 3).copy()


def _on_white(image: QImage) -> QImage:
    straight = image.convertToFormat(QImage.Format.Format_RGBA8888)
    height, width = straight.height(), straight.width()
    table = np.frombuffer(straight.constBits(), np.uint8, height * width * 4)
    rgba = table.reshape(height, width, 4).astype(np.uint16)
    alpha = rgba[..., 3:]
    rgb = ((rgba[..., :3] * alpha + 255 * (255 - alpha)) // 255).astype(np.uint8)
    return QImage(
        np.ascontiguousarray(rgb).tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888
    ).copy()
