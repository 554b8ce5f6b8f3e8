"""JPEG XL by pillow-jxl-plugin (libjxl); an optional package.

Its decoder is called directly: the Pillow plugin around it decodes before the size can be
checked and loses the original JPEG that a JPEG XL file may hold.
"""

import importlib
from collections.abc import Iterator
from types import ModuleType

from PIL import Image

from photofinder.errors import DecodeError, Reason
from photofinder.imaging.opened import RUBBISH, Opened, check_size, orientation_of

_RATIOS = {1: (1, 1), 2: (12, 10), 3: (4, 3), 4: (3, 2), 5: (16, 9), 6: (5, 4), 7: (2, 1)}
_SIZE_BITS = (9, 13, 18, 30)
_MODES = frozenset({"L", "LA", "RGB", "RGBA", "I;16", "F"})


def _library() -> ModuleType:
    return importlib.import_module("pillow_jxl")


def open_jxl(data: bytes) -> Opened | bytes:
    """Decode a JPEG XL picture, or give back the JPEG file it was made from, if it holds one.

    libjxl applies the orientation of the codestream, which stands above EXIF's. Raises
    DecodeError with UNSUPPORTED when the package is missing, TOO_LARGE before decoding.
    """
    try:
        library = _library()
    except ImportError as error:
        raise DecodeError(
            Reason.UNSUPPORTED,
            "JPEG XL pictures need the package pillow-jxl-plugin: install photofinder[jxl].",
        ) from error
    check_size(*codestream_size(data))
    is_jpeg, info, pixels, profile, boxes = library.Decoder(num_threads=0)(data)
    if is_jpeg:
        return bytes(pixels)
    if info.mode not in _MODES:
        raise DecodeError(Reason.UNSUPPORTED, f"JPEG XL pixels of kind {info.mode} are unknown.")
    image = Image.frombytes(info.mode, (info.width, info.height), pixels)
    if profile:
        image.info["icc_profile"] = bytes(profile)
    exif, xmp = None, b""
    for box in boxes:
        if box.box_type == b"Exif" and exif is None:
            exif = _exif(bytes(box.data))
        elif box.box_type == b"xml ":
            xmp = bytes(box.data)
    noted = orientation_of(exif)
    return Opened(image, "jxl", image.width, image.height, 1, noted, exif, xmp, data)


def _exif(box: bytes) -> Image.Exif | None:
    """The Exif box: four bytes of offset, then TIFF; some writers leave the offset out."""
    exif = Image.Exif()
    try:
        exif.load(box if box[:2] in (b"II", b"MM") else box[4:])
    except RUBBISH:
        return None
    return exif


def codestream_size(data: bytes) -> tuple[int, int]:
    """(width, height) that a JPEG XL file's size header declares (ISO 18181-1, SizeHeader).

    Raises DecodeError if there is no codestream.
    """
    stream = data[:64] if data.startswith(b"\xff\x0a") else _first_codestream(data)
    if not stream.startswith(b"\xff\x0a") or len(stream) < 4:
        raise DecodeError(Reason.DAMAGED, "The JPEG XL file holds no picture.")
    bits = _Bits(int.from_bytes(stream[2:16], "little"))
    small = bits.take(1)
    height = _side(bits, small)
    ratio = bits.take(3)
    if ratio:
        numerator, denominator = _RATIOS[ratio]
        return height * numerator // denominator, height
    return _side(bits, small), height


class _Bits:
    """Reads bits, lowest first."""

    def __init__(self, value: int) -> None:
        self._value = value

    def take(self, count: int) -> int:
        taken = self._value & ((1 << count) - 1)
        self._value >>= count
        return taken


def _side(bits: _Bits, small: int) -> int:
    if small:
        return 8 * (bits.take(5) + 1)
    return bits.take(_SIZE_BITS[bits.take(2)]) + 1


def _first_codestream(data: bytes) -> bytes:
    for kind, start, end in _boxes(data):
        if kind == b"jxlc":
            return data[start : min(end, start + 64)]
        if kind == b"jxlp":  # a part: four bytes of index come first
            return data[start + 4 : min(end, start + 68)]
    return b""


def _boxes(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """(kind, start, end) of the contents of the file's top-level boxes."""
    position = 0
    while position + 8 <= len(data):
        size = int.from_bytes(data[position : position + 4], "big")
        kind = data[position + 4 : position + 8]
        header = 8
        if size == 1:
            size = int.from_bytes(data[position + 8 : position + 16], "big")
            header = 16
        elif size == 0:
            size = len(data) - position
        if size < header:
            return
        yield kind, position + header, min(position + size, len(data))
        position += size
