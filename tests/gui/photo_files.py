"""Small picture files for tests that run the real app."""

import os
from pathlib import Path

from PySide6.QtGui import QColor, QImage, QPainter

HUES = (0, 60, 120, 180, 240, 300)


def picture(hue: int, shift: int = 0) -> QImage:
    """Four coloured quarters; pictures of the same hue are alike, `shift` varies them."""
    image = QImage(96, 64, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    for quarter in range(4):
        colour = QColor.fromHsv((hue + quarter * 20) % 360, 220 - shift, 90 + 40 * quarter)
        painter.fillRect(quarter % 2 * 48, quarter // 2 * 32, 48, 32, colour)
    painter.end()
    return image


def write_photos(folder: Path) -> list[Path]:
    """Two alike photos of each hue, the older ones in a sub-folder; the newest first."""
    below = folder / "below"
    below.mkdir()
    paths = []
    for number, hue in enumerate(HUES):
        for shift in (0, 12):
            path = (below if number < 3 else folder) / f"hue {hue} shift {shift}.png"
            picture(hue, shift).save(str(path))
            age = 1_700_000_000 - len(paths) * 86400 * 20
            os.utime(path, (age, age))
            paths.append(path)
    return paths
