"""Pictures that the tests make: four coloured quarters, so that every turn shows."""

import io
from typing import Any

import numpy as np
from PIL import Image

RED, GREEN, BLUE, YELLOW = (220, 30, 30), (30, 180, 40), (30, 60, 210), (230, 220, 40)
QUARTERS = (RED, GREEN, BLUE, YELLOW)  # top left, top right, bottom left, bottom right

_STORED = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def quarters(width: int = 96, height: int = 64) -> Image.Image:
    image = Image.new("RGB", (width, height), RED)
    image.paste(GREEN, (width // 2, 0, width, height // 2))
    image.paste(BLUE, (0, height // 2, width // 2, height))
    image.paste(YELLOW, (width // 2, height // 2, width, height))
    return image


def textured(width: int, height: int, seed: int = 1) -> Image.Image:
    """Smooth random colours with some noise: compresses and hashes like a photo."""
    rng = np.random.default_rng(seed)
    small = Image.fromarray(rng.integers(0, 256, (6, 8, 3), np.uint8))
    smooth = np.asarray(small.resize((width, height), Image.Resampling.BICUBIC), np.int16)
    noise = rng.integers(-12, 13, (height, width, 1), np.int16)
    return Image.fromarray((smooth + noise).clip(0, 255).astype(np.uint8))


def encoded(image: Image.Image, format: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format, **options)
    return buffer.getvalue()


def stored_turned(image: Image.Image, orientation: int) -> Image.Image:
    """The pixels a camera stores when EXIF `orientation` shall show `image`."""
    turn = _STORED.get(orientation)
    return image if turn is None else image.transpose(turn)


def with_orientation(orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = orientation
    return exif


def corners(rgb: np.ndarray[Any, Any]) -> list[tuple[int, ...]]:
    """The colours in the middle of the four quarters."""
    height, width = rgb.shape[:2]
    ys, xs = (height // 4, 3 * height // 4), (width // 4, 3 * width // 4)
    return [tuple(int(v) for v in rgb[y, x]) for y in ys for x in xs]


def close(found: object, wanted: object, tolerance: int = 12) -> bool:
    difference = np.asarray(found, np.int32) - np.asarray(wanted, np.int32)
    return bool(np.abs(difference).max() <= tolerance)
