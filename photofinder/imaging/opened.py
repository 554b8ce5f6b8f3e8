"""A picture that is open but not decoded, and the border to the foreign decoders."""

import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PIL import ExifTags, Image, UnidentifiedImageError

from photofinder.errors import DecodeError, Reason

PIXEL_LIMIT = 200_000_000
"""Largest picture that is decoded, in pixels; more is taken for a decompression bomb."""

Image.MAX_IMAGE_PIXELS = PIXEL_LIMIT

RUBBISH = (
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    SystemError,
    TypeError,
    ValueError,
    Warning,
    struct.error,
)
"""What decoders raise on damaged input; Pillow's plugins alone raise nearly every kind."""

_UNSUPPORTED_PHRASES = ("nsupported", "not supported", "not been built in", "not implemented")


@dataclass(frozen=True)
class Opened:
    """A picture that is open but (mostly) not decoded.

    `image` is as stored; `orientation` (EXIF, 1 to 8) must still be applied to its pixels,
    `noted_orientation` is what the file says even where the decoder has already obeyed it.
    `width` and `height` are the full size as stored, whatever scale `image` is decoded at.
    `data` are the bytes that `image` is decoded from.
    """

    image: Image.Image
    format: str
    width: int
    height: int
    orientation: int
    noted_orientation: int
    exif: Image.Exif | None
    xmp: bytes
    data: bytes


@contextmanager
def decoder_errors() -> Iterator[None]:
    """Translate whatever a foreign decoder raises into DecodeError (MemoryError passes)."""
    try:
        yield
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise DecodeError(Reason.TOO_LARGE, _too_many_pixels()) from error
    except UnidentifiedImageError as error:
        raise DecodeError(Reason.DAMAGED, "The picture's header is damaged.") from error
    except RUBBISH as error:
        text = " ".join(str(error).split())[:200].rstrip(".") or type(error).__name__
        unsupported = any(phrase in text for phrase in _UNSUPPORTED_PHRASES)
        reason = Reason.UNSUPPORTED if unsupported else Reason.DAMAGED
        raise DecodeError(reason, f"The picture cannot be decoded: {text}.") from error


def check_size(width: int, height: int) -> None:
    """Raise DecodeError for a picture without pixels or with more than PIXEL_LIMIT."""
    if width <= 0 or height <= 0:
        raise DecodeError(Reason.DAMAGED, "The picture has no pixels.")
    if width * height > PIXEL_LIMIT:
        raise DecodeError(Reason.TOO_LARGE, _too_many_pixels(width, height))


def _too_many_pixels(width: int = 0, height: int = 0) -> str:
    limit = PIXEL_LIMIT // 1_000_000
    if not width:
        return f"The picture has more than the limit of {limit} megapixels."
    return f"{width} × {height} pixels are more than the limit of {limit} megapixels."


def read_exif(image: Image.Image) -> Image.Exif | None:
    """The picture's EXIF tags, or None when there are none that can be read."""
    try:
        return image.getexif()
    except RUBBISH:
        return None


def orientation_of(exif: Image.Exif | None) -> int:
    """EXIF orientation 1 to 8; anything else counts as 1."""
    if exif is None:
        return 1
    try:
        value = exif.get(ExifTags.Base.Orientation, 1)
    except RUBBISH:
        return 1
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def xmp_of(image: Image.Image) -> bytes:
    """The picture's XMP packet as bytes, b"" if it has none."""
    for key in ("xmp", "XML:com.adobe.xmp"):
        packet = image.info.get(key)
        if isinstance(packet, str):
            return packet.encode("utf-8", "replace")
        if isinstance(packet, bytes):
            return packet
    tags = getattr(image, "tag_v2", None)
    packet = tags.get(700) if tags is not None else None
    return packet if isinstance(packet, bytes) else b""
