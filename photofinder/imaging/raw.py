"""Camera RAW by rawpy (LibRaw); an optional package. The embedded preview comes first."""

import importlib
import io
from math import ceil
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


def _library() -> ModuleType:
    return importlib.import_module("rawpy")


def open_raw(data: bytes, least: int | None) -> Opened:
    """Open a RAW picture: its largest embedded preview, else demosaiced at half size.

    `least` is the shortest useful side of a preview in pixels (None: as large as there is).
    Raises DecodeError with UNSUPPORTED when the package is missing or LibRaw does not know
    the camera.
    """
    try:
        library = _library()
    except ImportError as error:
        raise DecodeError(
            Reason.UNSUPPORTED, "RAW pictures need the package rawpy: install photofinder[raw]."
        ) from error
    try:
        with library.imread(io.BytesIO(data)) as raw:
            return _open(library, raw, data, least)
    except (library.LibRawFileUnsupportedError, library.NotSupportedError) as error:
        raise DecodeError(Reason.UNSUPPORTED, "This kind of RAW file is not supported.") from error
    except library.LibRawUnsufficientMemoryError as error:
        raise MemoryError from error
    except library.LibRawError as error:
        raise DecodeError(Reason.DAMAGED, f"The RAW file is damaged: {_text(error)}.") from error


def _open(library: ModuleType, raw: Any, data: bytes, least: int | None) -> Opened:
    width, height = raw.sizes.width, raw.sizes.height
    check_size(width, height)
    turn = _ORIENTATION_OF_FLIP.get(raw.sizes.flip, 1)
    exif, xmp = _tiff_exif(data), b""
    preview = _preview(library, raw)
    if preview is not None:
        # demosaicing at half size must have more to offer
        enough = min(least or max(width, height), max(width, height) // 2)
        large = max(preview.size) >= enough
        xmp = xmp_of(preview)
        exif = exif or read_exif(preview)
        preview = _loaded(preview, least)
        if preview is not None and large:
            return Opened(preview, "raw", width, height, turn, turn, exif, xmp, data)
    try:
        pixels = raw.postprocess(half_size=True, use_camera_wb=True, output_bps=8)
    except library.LibRawError:
        if preview is None:
            raise
        return Opened(preview, "raw", width, height, turn, turn, exif, xmp, data)
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


def _loaded(preview: Image.Image, least: int | None) -> Image.Image | None:
    """The preview with its pixels, scaled down as far as `least` allows; None if damaged."""
    if least is not None and isinstance(preview, JpegImagePlugin.JpegImageFile):
        scale = least / min(preview.size)
        preview.draft(None, (ceil(preview.width * scale), ceil(preview.height * scale)))
    try:
        preview.load()
    except RUBBISH:
        return None
    return preview


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
