"""Where two aligned pictures differ, in false colours: grey is the same, yellow to red differs."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

SIDE = 1400
"""Longest side of the difference picture in pixels."""
NOISE = 14.0
"""Differences up to this (of 255) are what saving as JPEG makes."""
FULL = 90.0
_STRIPE = 10

Floats = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Difference:
    """`image` in the keeper's frame; `share` of the common part that differs, 0..1; `common`:
    the part of the frame that both show."""

    image: QImage
    share: float
    common: float


def difference(keeper: QImage, other: QImage, placement: QTransform) -> Difference:
    """Lay `other` over the keeper (`placement`: relative places) and show what differs."""
    size = keeper.size()
    if max(size.width(), size.height()) > SIDE:
        size = size.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio)
    first = _laid(keeper, QTransform(), size)
    second = _laid(other, placement, size)
    both = (second[..., 3:] > 250) & (first[..., 3:] > 250)
    # without the rim, where the mean below takes in what is outside
    inside = _soft(both.astype(np.float32))[..., 0] > 0.99
    apart = np.abs(_soft(first[..., :3]) - _soft(second[..., :3])).max(axis=2)
    strength = np.clip((apart - NOISE) / (FULL - NOISE), 0, 1)
    strength[~inside] = 0
    grey = first[..., :3].mean(axis=2) * 0.45 + 60
    shown = np.repeat(grey[..., None], 3, axis=2)
    hot = np.stack(
        [np.full_like(strength, 255), 225 * (1 - strength) ** 1.2, 40 * (1 - strength)], axis=2
    )
    weight = np.where(strength > 0, 0.45 + 0.55 * np.sqrt(strength), 0)[..., None]
    shown = shown * (1 - weight) + hot * weight
    rows, columns = np.indices(strength.shape)
    stripes = ((rows + columns) // _STRIPE) % 2 == 0
    shown[~inside] = np.where(stripes[~inside][:, None], 34, 52)
    common = float(inside.mean())
    share = float((strength[inside] > 0.02).mean()) if inside.any() else 0.0
    return Difference(_image(shown), share, common)


def _laid(image: QImage, placement: QTransform, size: QSize) -> Floats:
    """The picture in a frame of `size` as RGBA [h, w, 4]; clear where it does not reach."""
    frame = QImage(size, QImage.Format.Format_RGBA8888_Premultiplied)
    frame.fill(Qt.GlobalColor.transparent)
    painter = QPainter(frame)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.scale(size.width(), size.height())
    painter.setTransform(placement, True)
    painter.drawImage(QRectF(0, 0, 1, 1), _near(image, placement, size))
    painter.end()
    data = np.frombuffer(frame.constBits(), np.uint8)
    rows = data.reshape(size.height(), frame.bytesPerLine() // 4, 4)[:, : size.width()]
    return np.asarray(rows, np.float32)


def _near(image: QImage, placement: QTransform, size: QSize) -> QImage:
    """The picture reduced to about the scale at which it is drawn: drawing alone would alias."""
    spread = abs(placement.determinant()) ** 0.5 * (size.width() * size.height()) ** 0.5
    share = spread / max((image.width() * image.height()) ** 0.5, 1)
    if share >= 0.8:
        return image
    return image.scaled(
        max(1, round(image.width() * share)),
        max(1, round(image.height() * share)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _soft(rgb: Floats) -> Floats:
    """A mean of 3 x 3, so that half a pixel of misfit is no difference."""
    padded = np.pad(rgb, ((1, 1), (1, 1), (0, 0)), mode="edge")
    height, width = rgb.shape[:2]
    total = np.zeros_like(rgb)
    for y in range(3):
        for x in range(3):
            total += padded[y : y + height, x : x + width]
    return np.asarray(total / 9, np.float32)


def _image(rgb: npt.NDArray[np.floating]) -> QImage:
    rows = np.ascontiguousarray(rgb.clip(0, 255).astype(np.uint8))
    height, width = rows.shape[:2]
    wrapped = QImage(rows.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return wrapped.convertToFormat(QImage.Format.Format_RGB32)
