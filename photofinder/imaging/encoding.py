"""Pixels to JPEG bytes, for made photos and pictures that the app itself draws."""

import io

import numpy as np
import numpy.typing as npt
from PIL import Image


def jpeg(rgb: npt.NDArray[np.uint8], quality: int = 90) -> bytes:
    """A baseline JPEG (4:2:0, no metadata) of uint8 [h, w, 3] sRGB pixels."""
    stream = io.BytesIO()
    Image.fromarray(rgb).save(stream, "JPEG", quality=quality)
    return stream.getvalue()
