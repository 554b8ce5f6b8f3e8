"""One decode of a photo gives all that indexing needs of its pixels."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image

from photofinder.imaging.hashing import dhash, phash
from photofinder.imaging.input_spec import InputSpec as InputSpec
from photofinder.imaging.metadata import Facts, read_facts
from photofinder.imaging.opening import open_picture
from photofinder.imaging.pixels import load_rgb

Pixels = npt.NDArray[np.uint8]

_KERNELS = {
    "bicubic": Image.Resampling.BICUBIC,
    "lanczos": Image.Resampling.LANCZOS,
    "bilinear": Image.Resampling.BILINEAR,
}
# Decoding at twice the wanted size and resizing from there keeps a cosine of .9993 to the
# embedding of the full decode, at a fifth of its cost.
_OVERSAMPLING = 2
_THUMBNAIL_QUALITY = 80


@dataclass(frozen=True)
class Picture:
    """A decoded photo.

    `width`, `height`: full size in pixels, upright. `average_colour`: 0xRRGGBB in sRGB.
    `phash`, `dhash`: unsigned 64 bit. `thumbnail`: JPEG bytes without metadata. `inputs`:
    uint8 [size, size, 3] RGB, one for each InputSpec asked for, in order.
    """

    width: int
    height: int
    format: str
    facts: Facts
    average_colour: int
    phash: int
    dhash: int
    thumbnail: bytes
    inputs: tuple[Pixels, ...]


def decode(data: bytes, inputs: Sequence[InputSpec], *, thumbnail: int = 384) -> Picture:
    """Decode a file's bytes once into everything indexing needs.

    `thumbnail` is the thumbnail's longest side in pixels; small pictures are not enlarged.
    Raises DecodeError (EMPTY, NOT_A_PICTURE, UNSUPPORTED, DAMAGED, TOO_LARGE), MemoryError.
    """
    short = _OVERSAMPLING * max((spec.resize_to for spec in inputs), default=0)
    opened = open_picture(data, least=max(short, thumbnail))
    # EXIF goes first: some plugins drop it once the pixels are loaded
    facts = read_facts(opened.exif, opened.xmp, opened.noted_orientation, data)
    image = load_rgb(opened, short, thumbnail)
    rgb = np.asarray(image)
    width, height = opened.width, opened.height
    if opened.orientation >= 5:
        width, height = height, width
    return Picture(
        width=width,
        height=height,
        format=opened.format,
        facts=facts,
        average_colour=_average_colour(image),
        phash=phash(rgb),
        dhash=dhash(rgb),
        thumbnail=_thumbnail(image, thumbnail),
        inputs=tuple(_prepare(image, spec) for spec in inputs),
    )


def open_rgb(data: bytes, longest: int | None = None) -> Pixels:
    """The picture's pixels for looking at: uint8 [h, w, 3], upright, sRGB.

    With `longest` the longest side is scaled down to that many pixels (cheaply for JPEG).
    Raises DecodeError and MemoryError.
    """
    opened = open_picture(data, least=longest)
    wanted = longest or max(opened.image.size)
    return np.asarray(_fit(load_rgb(opened, 0, wanted), wanted))


def prepare(rgb: Pixels, spec: InputSpec) -> Pixels:
    """Resize RGB pixels [h, w, 3] to a model's input [size, size, 3].

    The one resize in the program: index and query pixels must come from the same kernel.
    """
    return _prepare(Image.fromarray(rgb), spec)


def _prepare(image: Image.Image, spec: InputSpec) -> Pixels:
    width, height = image.size
    if spec.resize == "short":
        side = min(width, height) * min(1.0, spec.size / spec.resize_to)
        left, top = (width - side) / 2, (height - side) / 2
        box = (left, top, left + side, top + side)
    else:
        box = (0.0, 0.0, float(width), float(height))
    return np.asarray(
        image.resize((spec.size, spec.size), _KERNELS[spec.kernel], box, reducing_gap=_OVERSAMPLING)
    )


def _fit(image: Image.Image, longest: int) -> Image.Image:
    """Scale down so that the longest side is `longest`; never up."""
    width, height = image.size
    scale = longest / max(width, height)
    if scale >= 1:
        return image
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=_OVERSAMPLING)


def _thumbnail(image: Image.Image, longest: int) -> bytes:
    buffer = io.BytesIO()
    _fit(image, longest).save(buffer, "JPEG", quality=_THUMBNAIL_QUALITY, subsampling="4:2:0")
    return buffer.getvalue()


def _average_colour(image: Image.Image) -> int:
    small = np.asarray(image.resize((8, 8), Image.Resampling.BOX), np.float64)
    red, green, blue = (int(value) for value in small.mean(axis=(0, 1)).round())
    return red << 16 | green << 8 | blue
