"""HEIC and HEIF by pillow-heif (libheif); an optional package."""

import importlib
import io
from types import ModuleType

from PIL import Image

from photofinder.errors import DecodeError, Reason
from photofinder.imaging.opened import Opened, check_size, orientation_of, read_exif, xmp_of


def _library() -> ModuleType:
    library = importlib.import_module("pillow_heif")
    # Only the main picture is wanted; what is never parsed cannot do harm.
    library.options.DECODE_THREADS = 1
    library.options.THUMBNAILS = False
    library.options.DEPTH_IMAGES = False
    library.options.AUX_IMAGES = False
    return library


def open_heif(data: bytes) -> Opened:
    """Open the primary picture of a HEIF file.

    libheif applies the file's own rotation and mirroring, and the format says that these
    hold and EXIF orientation does not. Only where the file has neither, as some camera apps
    write it, EXIF orientation is left to apply. Raises DecodeError with UNSUPPORTED when the
    package is missing or the coding unknown, and whatever libheif raises.
    """
    try:
        library = _library()
    except ImportError as error:
        raise DecodeError(
            Reason.UNSUPPORTED,
            "HEIC pictures need the package pillow-heif: install photofinder[heif].",
        ) from error
    image = _open(library, data)
    check_size(image.width, image.height)
    exif = read_exif(image)
    noted = image.info.get("original_orientation")  # the plugin resets the tag itself
    if not isinstance(noted, int) or not 1 <= noted <= 8:
        noted = orientation_of(exif)
    turned = b"irot" in data or b"imir" in data
    return Opened(
        image,
        "heic",
        image.width,
        image.height,
        orientation=1 if turned else noted,
        noted_orientation=noted,
        exif=exif,
        xmp=xmp_of(image),
        data=data,
    )


def _open(library: ModuleType, data: bytes) -> Image.Image:
    try:
        image: Image.Image = library.HeifImageFile(io.BytesIO(data))
    except SyntaxError as error:
        if "not identified" in str(error):  # the file is sound but none of its items is known
            raise DecodeError(
                Reason.UNSUPPORTED, "The HEIF file holds no picture of a supported coding."
            ) from error
        raise
    return image
