"""Bytes to an opened picture: one allow-listed decoder per kind, told by content."""

import io

from PIL import (
    AvifImagePlugin,
    BmpImagePlugin,
    GifImagePlugin,
    Image,
    JpegImagePlugin,
    PngImagePlugin,
    TiffImagePlugin,
    WebPImagePlugin,
)

from photofinder.errors import DecodeError, Reason
from photofinder.imaging.formats import sniff
from photofinder.imaging.heif import open_heif
from photofinder.imaging.jxl import open_jxl
from photofinder.imaging.opened import (
    Opened,
    check_size,
    decoder_errors,
    orientation_of,
    read_exif,
    xmp_of,
)
from photofinder.imaging.raw import open_raw

# Naming the plugins keeps Pillow from loading all of them, EPS and PSD among them. The JPEG
# plugin hands multi-picture files on by itself and gives the first picture.
_PILLOW_FORMATS = {
    "jpeg": JpegImagePlugin.JpegImageFile.format,
    "mpo": JpegImagePlugin.JpegImageFile.format,
    "png": PngImagePlugin.PngImageFile.format,
    "gif": GifImagePlugin.GifImageFile.format,
    "bmp": BmpImagePlugin.BmpImageFile.format,
    "tiff": TiffImagePlugin.TiffImageFile.format,
    "webp": WebPImagePlugin.WebPImageFile.format,
    "avif": AvifImagePlugin.AvifImageFile.format,
}
# The workers share the cores; a decoder's own threads would only get in their way.
AvifImagePlugin.DEFAULT_MAX_THREADS = 1


def open_picture(data: bytes, least: int | None = None) -> Opened:
    """Open a picture of any known kind; PNG, JPEG XL and RAW are decoded on the way.

    `least` is the number of pixels that the shortest side should have, None for all there
    are: a RAW file's embedded preview is scaled, or passed over, by it. Raises DecodeError
    (EMPTY, NOT_A_PICTURE, UNSUPPORTED, DAMAGED, TOO_LARGE) and MemoryError.
    """
    if not data:
        raise DecodeError(Reason.EMPTY, "The file is empty.")
    kind = sniff(data)
    if kind is None:
        raise DecodeError(
            Reason.NOT_A_PICTURE, "The file's content is no picture format known here."
        )
    with decoder_errors():
        if kind == "heic":
            return open_heif(data)
        if kind == "jxl":
            transcoded = open_jxl(data)
            if isinstance(transcoded, Opened):
                return transcoded
            return _open_pillow(transcoded, "jpeg", named="jxl")
        if kind == "raw":
            return open_raw(data, least)
        return _open_pillow(data, kind, named=kind)


def _open_pillow(data: bytes, kind: str, *, named: str) -> Opened:
    name = _PILLOW_FORMATS[kind]
    image = Image.open(io.BytesIO(data), formats=[name])
    check_size(image.width, image.height)
    if kind == "png":
        # asking a PNG for its EXIF loads it: damage must be noticed here, not swallowed there
        image.load()
    exif = read_exif(image)
    noted = orientation_of(exif)
    return Opened(
        image,
        named,
        image.width,
        image.height,
        orientation=1 if kind == "tiff" else noted,  # Pillow turns a TIFF itself
        noted_orientation=noted,
        exif=exif,
        xmp=xmp_of(image),
        data=data,
    )
