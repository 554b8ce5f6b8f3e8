"""Decoding at a useful scale, and every odd mode and profile to oriented 8-bit sRGB."""

import io
from functools import lru_cache

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageCms, JpegImagePlugin

from photofinder.imaging.opened import Opened, decoder_errors

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_REDUCIBLE = frozenset({"L", "LA", "RGB", "RGBA", "CMYK"})
_JPEG_END = b"\xff\xd9"
# Any scan bytes will do; 0xFF would be read as a marker.
_FILLER = bytes((i * 73 + 41) % 255 for i in range(512))


def load_rgb(opened: Opened, short: int, longest: int) -> Image.Image:
    """The picture's pixels, upright, in sRGB, without transparency (white behind it).

    The result may be scaled down, but its short side keeps at least `short` pixels and its
    longest at least `longest` (0: no demand), as far as the picture has them. Raises
    DecodeError and MemoryError.
    """
    with decoder_errors():
        width, height = opened.image.size
        needed = max(short / min(width, height), longest / max(width, height))
        image = _load(opened, needed)
        image = _eight_bit(image)
        factor = int(needed and max(image.size) / (max(width, height) * needed))
        if factor > 1 and image.mode in _REDUCIBLE:
            profile = image.info.get("icc_profile")
            image = image.reduce(factor)
            image.info["icc_profile"] = profile
        image = _on_white(_to_srgb(image))
        turn = _TURNS.get(opened.orientation)
        if turn is not None:
            image = image.transpose(turn)
        image.info = {}  # no comment or profile of the original may leak into a thumbnail
        return image


def _load(opened: Opened, needed: float) -> Image.Image:
    """Decode, letting a JPEG's decoder scale by 1/2, 1/4 or 1/8."""
    image = opened.image
    _draft(image, needed)
    if not isinstance(image, JpegImagePlugin.JpegImageFile):
        image.load()
        return image
    try:
        image.load()
    except OSError as error:
        if "truncated" not in str(error):
            raise
        complete = _without_end_marker(opened.data, needed)
        if complete is None:
            raise
        return complete
    return image


def _draft(image: Image.Image, needed: float) -> None:
    if isinstance(image, JpegImagePlugin.JpegImageFile) and 0 < needed < 1:
        image.draft(None, (int(np.ceil(image.width * needed)), int(np.ceil(image.height * needed))))


def _without_end_marker(data: bytes, needed: float) -> Image.Image | None:
    """A JPEG whose scan is complete and only lacks its end marker; None if rows are missing.

    With all rows decoded, nothing that follows the scan can change the pixels: so decode it
    closed at once, and with some more scan bytes first. Missing rows differ between the two.
    """
    closed, padded = (
        Image.open(
            io.BytesIO(data + tail + _JPEG_END), formats=[JpegImagePlugin.JpegImageFile.format]
        )
        for tail in (b"", _FILLER)
    )
    for image in (closed, padded):
        _draft(image, needed)
    return closed if closed.tobytes() == padded.tobytes() else None


def _eight_bit(image: Image.Image) -> Image.Image:
    """Palettes, bilevel, wide and premultiplied modes to L, LA, RGB, RGBA, CMYK or LAB."""
    mode = image.mode
    if mode in ("I", "F") or mode.startswith("I;16"):
        wide = Image.fromarray(_scaled(np.asarray(image)))
        wide.info["icc_profile"] = image.info.get("icc_profile")
        return wide
    if mode == "1":
        return image.convert("L")
    if mode in ("P", "L", "RGB") and "transparency" in image.info:
        return image.convert("RGBA")
    if mode == "La":
        return image.convert("LA")
    if mode in ("PA", "RGBa"):
        return image.convert("RGBA")
    if mode in _REDUCIBLE or mode == "LAB":
        return image
    return image.convert("RGB")


def _scaled(values: npt.NDArray[np.generic]) -> npt.NDArray[np.uint8]:
    """Wide grey values to 0..255: by the range their type or content implies, never clipped."""
    if values.dtype.itemsize == 2:
        return (values.astype(np.float32) / 257.0 + 0.5).astype(np.uint8)
    numbers = np.nan_to_num(values.astype(np.float64), nan=0.0, posinf=0.0, neginf=0.0)
    low, high = float(numbers.min()), float(numbers.max())
    if low < 0 or high > 65535:  # no scale to go by: stretch
        offset, scale = low, 255.0 / ((high - low) or 1.0)
    elif high > 255:
        offset, scale = 0.0, 255.0 / 65535.0
    elif high <= 1 and np.issubdtype(values.dtype, np.floating):
        offset, scale = 0.0, 255.0
    else:
        offset, scale = 0.0, 1.0
    return ((numbers - offset) * scale + 0.5).astype(np.uint8)


def _to_srgb(image: Image.Image) -> Image.Image:
    """Convert by the embedded profile if there is a usable one, else as if it were sRGB."""
    alpha = image.getchannel("A") if image.mode in ("LA", "RGBA") else None
    profile = image.info.get("icc_profile")
    colours = image
    if alpha is not None:
        colours = image.convert("L" if image.mode == "LA" else "RGB")
    transform = _transform(profile if isinstance(profile, bytes) else b"", colours.mode)
    rgb = colours.convert("RGB") if transform is None else _apply(colours, transform)
    if alpha is not None:
        rgb.putalpha(alpha)
    return rgb


@lru_cache(maxsize=16)
def _transform(profile: bytes, mode: str) -> ImageCms.ImageCmsTransform | None:
    """From an embedded profile (Lab needs none) to sRGB; None: there is nothing to convert."""
    try:
        if mode == "LAB":
            source = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB"))
        elif profile:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            if (source.profile.profile_description or "").startswith("sRGB"):
                return None
        else:
            return None
        return ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")
    except (ImageCms.PyCMSError, OSError, TypeError, ValueError):
        return None  # a broken or unfitting profile: take the numbers for sRGB


def _apply(image: Image.Image, transform: ImageCms.ImageCmsTransform) -> Image.Image:
    result = ImageCms.applyTransform(image, transform)
    assert result is not None  # None only when converting in place
    return result


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode != "RGBA":
        return image
    white = Image.new("RGBA", image.size, (255, 255, 255, 255))
    return Image.alpha_composite(white, image).convert("RGB")
