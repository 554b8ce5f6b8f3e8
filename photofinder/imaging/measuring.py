"""How much of a picture is real: the quality it was once saved with, the detail it still has.

Quality from the quantisation tables, after the scale of the Independent JPEG Group; a picture
saved again at a higher quality keeps the trace of the lower one (see `earlier_save`).
"""

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, JpegImagePlugin

from photofinder.imaging.earlier_save import earlier_quality
from photofinder.imaging.opened import decoder_errors
from photofinder.imaging.opening import open_picture
from photofinder.imaging.quality import LOSSLESS, Quality

Pixels = npt.NDArray[np.uint8]

_STANDARD_SUM = 3683  # of the luminance table at quality 50
_CROP = 384
_SCALES = (0.125, 0.25, 0.35, 0.5)
_EMPTY = 0.3
_SMALL = 256
_SHADES = 3


def measure(data: bytes) -> Quality:
    """Estimate from a file's bytes. Raises DecodeError, MemoryError."""
    opened = open_picture(data, least=_CROP)
    image = opened.image
    saved = _by_tables(image)
    with decoder_errors():
        image.load()
        crop = np.asarray(_middle(image).convert("RGB"), np.uint8)
        content = _content(image)
    saved = saved or LOSSLESS
    luminance = np.asarray(cv2.cvtColor(crop, cv2.COLOR_RGB2YCrCb)[..., 0], np.uint8)
    earlier = earlier_quality(luminance, saved)
    real = saved if earlier is None else min(saved, earlier)
    return Quality(saved, real, _detail(crop), content)


def _by_tables(image: Image.Image) -> int:
    """Quality by the luminance table; 0 for what is no JPEG."""
    if not isinstance(image, JpegImagePlugin.JpegImageFile) or not image.quantization:
        return 0
    scale = 100.0 * sum(image.quantization[min(image.quantization)]) / _STANDARD_SUM
    quality = (200.0 - scale) / 2 if scale <= 100 else 5000.0 / scale
    return int(np.clip(round(quality), 1, 100))


def _middle(image: Image.Image) -> Image.Image:
    """The middle of the stored picture, on the grid of JPEG's blocks."""
    width, height = (min(side, _CROP) for side in image.size)
    left, top = ((image.width - width) // 16 * 8, (image.height - height) // 16 * 8)
    return image.crop((left, top, left + width, top + height))


def _content(image: Image.Image) -> float:
    """What is left when plain colour is poured out from the four corners."""
    grey = np.array(image.convert("L").resize((_SMALL, _SMALL), Image.Resampling.BOX))
    poured = np.zeros((_SMALL + 2, _SMALL + 2), np.uint8)
    flags = 4 | cv2.FLOODFILL_MASK_ONLY | cv2.FLOODFILL_FIXED_RANGE | (1 << 8)
    end = _SMALL - 1
    for corner in ((0, 0), (0, end), (end, 0), (end, end)):
        cv2.floodFill(grey, poured, corner, 0, _SHADES, _SHADES, flags)
    return 1.0 - float(poured[1:-1, 1:-1].mean())


def _detail(crop: Pixels) -> float:
    """The scale to which a picture can be reduced and only lose noise.

    Halving the size of a real picture loses 0.4 to 0.8 times as much as quartering it; of one
    that was enlarged to twice its size 0.2 to 0.25.
    """
    grey = cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY).astype(np.float32)
    for scale in _SCALES:
        if _lost(grey, scale) < _EMPTY * _lost(grey, scale / 2):
            return scale
    return 1.0


def _lost(grey: npt.NDArray[np.float32], scale: float) -> float:
    height, width = grey.shape
    less = (max(2, round(width * scale)), max(2, round(height * scale)))
    small = cv2.resize(grey, less, interpolation=cv2.INTER_AREA)
    back = cv2.resize(small, (width, height), interpolation=cv2.INTER_CUBIC)
    return float(np.sqrt(np.mean((back - grey) ** 2)))
