"""Camera RAW by rawpy (LibRaw); an optional package. The embedded preview comes first."""

import importlib
import io
from types import ModuleType
from typing import Any

from PIL import Image, JpegImagePlugin

from photofinder.errors import DecodeError, Reason
from photofinder.imaging.opened import (
    RUBBISH,
    Opened,
    check_size,
    read_exif,
    xmp_of,
)

_ORIENTATION_OF_FLIP = {0: 1, 3: 3, 5: 8, 6: 6}
_LEAST_PREVIEW = 1024


def _library() -> ModuleType:
    return importlib.import_module("rawpy")


def open_raw(data: bytes, least: int | None) -> Opened:
    """Open a RAW picture: its largest embedded preview, else demosaiced at half size.

    `least` is the shortest useful longest side of a preview in pixels (None: 1024). Raises
    DecodeError with UNSUPPORTED when the package is missing or LibRaw does not know the camera.
    """
    try:
        library = _library()
    except ImportError as error:
        raise DecodeError(
            Reason.UNSUPPORTED, "RAW pictures need the package rawpy: install photofinder[raw]."
        ) from error
    try:
        with library.imread(io.BytesIO(data)) as raw:
            return _open(library, raw, data, least or _LEAST_PREVIEW)
    except (library.LibRawFileUnsupportedError, library.NotSupportedError) as error:
        raise DecodeError(Reason.UNSUPPORTED, "This kind of RAW file is not supported.") from error
    except library.LibRawUnsufficientMemoryError as error:
        raise MemoryError from error
    except library.LibRawError as error:
        raise DecodeError(Reason.DAMAGED, f"The RAW file is damaged: {_text(error)}.") from error


def _open(library: ModuleType, raw: Any, data: bytes, least: int) -> Opened:
    sizes = raw.sizes
    check_size(sizes.width, sizes.height)
    turn = _ORIENTATION_OF_FLIP.get(sizes.flip, 1)
    preview = _preview(library, raw)
    exif, xmp = _tiff_exif(data), b""
    if preview is not None:
        xmp = xmp_of(preview)
        exif = exif or read_exif(preview)
        # demosaicing at half size must have more to offer
        if max(preview.size) >= min(least, max(sizes.width, sizes.height) // 2):
            return Opened(preview, "raw", sizes.width, sizes.height, turn, turn, exif, xmp, data)
    try:
        pixels = raw.postprocess(half_size=True, use_camera_wb=True, output_bps=8)
    except library.LibRawError:
        if preview is None:
            raise
        return Opened(preview, "raw", sizes.width, sizes.height, turn, turn, exif, xmp, data)
    width, height = sizes.width, sizes.height
    if turn in (6, 8):  # postprocess has turned the pixels
        width, height = height, width
    return Opened(Image.fromarray(pixels), "raw", width, height, 1, turn, exif, xmp, data)


def _preview(library: ModuleType, raw: Any) -> Image.Image | None:
    """The largest embedded preview as the sensor saw it; None if there is none to use."""
    try:
        thumbnail = raw.extract_thumb()
        if thumbnail.format == library.ThumbFormat.BITMAP:
            return Image.fromarray(thumbnail.data)
        if thumbnail.format != library.ThumbFormat.JPEG:
            return None
        image = Image.open(
            io.BytesIO(thumbnail.data), formats=[JpegImagePlugin.JpegImageFile.format]
        )
        check_size(*image.size)
    except (library.LibRawError, DecodeError, *RUBBISH):
        return None
    return image


def _tiff_exif(data: bytes) -> Image.Exif | None:
    """EXIF tags of RAW files that are built as TIFF (most are); None for the others."""
    exif = Image.Exif()
    try:
        exif.load_from_fp(io.BytesIO(data))
        return exif if len(exif) else None
    except RUBBISH:
        return None


def _text(error: Exception) -> str:
    parts = [
        part.decode("ascii", "replace") if isinstance(part, bytes) else str(part)
        for part in error.args
    ]
    return " ".join(parts)[:200]
