"""The frames of an animated picture (GIF, WebP, PNG, AVIF), one after the other."""

import io
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageSequence, PngImagePlugin

from photofinder.imaging.formats import sniff
from photofinder.imaging.opened import Opened, check_size, decoder_errors
from photofinder.imaging.opening import open_picture
from photofinder.imaging.pixels import load_rgb

LEAST_S = 0.02
"""Shorter frames are meant to be shown for `USUAL_S`, as browsers do."""
USUAL_S = 0.1
_KINDS = ("gif", "webp", "png", "avif")


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture of an animation: uint8 [h, w, 3] in sRGB, shown for `seconds`."""

    pixels: npt.NDArray[np.uint8]
    seconds: float


def is_animated(data: bytes) -> bool:
    """Whether a file has more than one frame to play. Raises DecodeError."""
    return sniff(data) in _KINDS and _opened(data) is not None


def frames(data: bytes, longest: int) -> Iterator[Frame]:
    """The frames of an animation, once through; the longest side is at most `longest` pixels.

    Nothing is decoded before it is asked for. Raises DecodeError and MemoryError on the way.
    """
    image = _opened(data)
    if image is None:
        return
    count = ImageSequence.Iterator(image)
    while True:
        with decoder_errors():
            try:
                frame = next(count)
            except StopIteration:
                return
            shown = frame.convert("RGBA")
            # some decoders know the time only now
            seconds = float(frame.info.get("duration") or 0) / 1000
            shown.info["icc_profile"] = image.info.get("icc_profile")
        if max(shown.size) > longest:
            shown.thumbnail((longest, longest))
            shown.info["icc_profile"] = image.info.get("icc_profile")
        still = Opened(shown, "", shown.width, shown.height, 1, 1, None, b"", b"")
        pixels = np.asarray(load_rgb(still, 0, 0))
        yield Frame(pixels, seconds if seconds >= LEAST_S else USUAL_S)


def _opened(data: bytes) -> Image.Image | None:
    kind = sniff(data)
    if kind not in _KINDS:
        return None
    with decoder_errors():
        if kind == "png":
            # opening a PNG for its pixels loads the first frame; the others need a fresh one
            image: Image.Image = Image.open(
                io.BytesIO(data), formats=[PngImagePlugin.PngImageFile.format]
            )
            check_size(image.width, image.height)
        else:
            image = open_picture(data).image
        return image if getattr(image, "n_frames", 1) > 1 else None
