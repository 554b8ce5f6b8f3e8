"""Named edits that people and programs do to copies of a photo, deterministic for a seed.

They measure how well edited copies are found: `photofinder evaluate`, `photofinder bench-copies`
and the training's yardstick all edit with this one list. Pictures are uint8 [h, w, 3] RGB.
"""

import io
from collections.abc import Callable, Mapping
from types import MappingProxyType

import cv2
import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps

Picture = npt.NDArray[np.uint8]
Edit = Callable[[Picture, np.random.Generator], Picture]


def _bytes(values: npt.NDArray[np.floating]) -> Picture:
    """Rounded and clipped to uint8."""
    clipped: Picture = np.clip(np.rint(values), 0, 255).astype(np.uint8)
    return clipped


def _crop(share: float) -> Edit:
    """Keep `share` of the area, same aspect, anywhere in the picture."""

    def edit(picture: Picture, rng: np.random.Generator) -> Picture:
        height, width = picture.shape[:2]
        h, w = (max(1, round(side * share**0.5)) for side in (height, width))
        y, x = int(rng.integers(0, height - h + 1)), int(rng.integers(0, width - w + 1))
        return np.ascontiguousarray(picture[y : y + h, x : x + w])

    return edit


def _resized(picture: Picture, scale: float) -> Picture:
    height, width = picture.shape[:2]
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return np.asarray(Image.fromarray(picture).resize(size, Image.Resampling.LANCZOS))


def _jpeg(picture: Picture, quality: int) -> Picture:
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "JPEG", quality=quality)
    with Image.open(buffer) as image:
        return np.asarray(image.convert("RGB"))


def _size(scale: float, quality: int | None = None) -> Edit:
    """Scale both sides, then perhaps a JPEG."""

    def edit(picture: Picture, _: np.random.Generator) -> Picture:
        small = _resized(picture, scale)
        return small if quality is None else _jpeg(small, quality)

    return edit


def _quality(quality: int) -> Edit:
    return lambda picture, _: _jpeg(picture, quality)


def _rotate(degrees: float) -> Edit:
    """Turn by an angle, either way; the canvas grows and its corners are white or black."""

    def edit(picture: Picture, rng: np.random.Generator) -> Picture:
        angle = degrees if rng.random() < 0.5 else -degrees
        fill = (255, 255, 255) if rng.random() < 0.5 else (0, 0, 0)
        turned = Image.fromarray(picture).rotate(
            angle, Image.Resampling.BICUBIC, expand=True, fillcolor=fill
        )
        return np.asarray(turned)

    return edit


def _quarter_turns(count: int) -> Edit:
    return lambda picture, _: np.ascontiguousarray(np.rot90(picture, count))


def _mirror(picture: Picture, _: np.random.Generator) -> Picture:
    return np.ascontiguousarray(picture[:, ::-1])


def _blur(picture: Picture, _: np.random.Generator) -> Picture:
    """Gaussian blur of 1 % of the short side."""
    sigma = max(0.8, 0.01 * min(picture.shape[:2]))
    return cv2.GaussianBlur(picture, (0, 0), sigma).astype(np.uint8, copy=False)


def _noise(picture: Picture, rng: np.random.Generator) -> Picture:
    """Gaussian noise of 20 grey levels."""
    return _bytes(picture + rng.normal(0, 20, picture.shape))


def _brightness(picture: Picture, rng: np.random.Generator) -> Picture:
    return _bytes(picture * (0.6 if rng.random() < 0.5 else 1.45))


def _contrast(picture: Picture, rng: np.random.Generator) -> Picture:
    mean = float(picture.mean())
    return _bytes((picture - mean) * (0.55 if rng.random() < 0.5 else 1.6) + mean)


def _grey(picture: Picture, _: np.random.Generator) -> Picture:
    return np.asarray(Image.fromarray(picture).convert("L").convert("RGB"))


def _colour(picture: Picture, rng: np.random.Generator) -> Picture:
    """A warm, cold, strong or pale tone."""
    grey = _grey(picture, rng).astype(np.float64)
    saturation = 1.6 if rng.random() < 0.5 else 0.5
    gains = (1.15, 1.0, 0.85) if rng.random() < 0.5 else (0.85, 1.0, 1.15)
    return _bytes((grey + saturation * (picture - grey)) * np.array(gains))


def _border(picture: Picture, rng: np.random.Generator) -> Picture:
    """An even frame of 8 % of the short side."""
    width = max(1, round(0.08 * min(picture.shape[:2])))
    colour = (255, 255, 255) if rng.random() < 0.5 else (0, 0, 0)
    framed = cv2.copyMakeBorder(
        picture, width, width, width, width, cv2.BORDER_CONSTANT, value=colour
    )
    return framed.astype(np.uint8, copy=False)


def _text(picture: Picture, rng: np.random.Generator) -> Picture:
    """Two lines of large text over the picture."""
    height, width = picture.shape[:2]
    image = Image.fromarray(picture)
    draw = ImageDraw.Draw(image)
    font = ImageFont.load_default(max(8.0, 0.12 * min(height, width)))
    for words in ("When you see it", "HAPPY HOLIDAYS"):
        place = (float(rng.uniform(0, 0.3) * width), float(rng.uniform(0.05, 0.8) * height))
        draw.text(place, words, (255, 255, 255), font, stroke_width=2, stroke_fill=(0, 0, 0))
    return np.asarray(image)


def _logo(picture: Picture, rng: np.random.Generator) -> Picture:
    """A solid badge over 5 % of the area, with a ring in it."""
    height, width = picture.shape[:2]
    side = max(4, round((0.05 * height * width) ** 0.5))
    side = min(side, height, width)
    y, x = int(rng.integers(0, height - side + 1)), int(rng.integers(0, width - side + 1))
    image = Image.fromarray(picture)
    draw = ImageDraw.Draw(image)
    colour = tuple(int(v) for v in rng.integers(0, 256, 3))
    draw.rectangle((x, y, x + side - 1, y + side - 1), fill=colour)
    draw.ellipse(
        (x + side * 0.2, y + side * 0.2, x + side * 0.8, y + side * 0.8),
        outline=(255, 255, 255),
        width=max(1, side // 10),
    )
    return np.asarray(image)


def _screenshot(picture: Picture, rng: np.random.Generator) -> Picture:
    """The picture in a phone screen: bars above and below, narrow margins, a line of text."""
    height, width = picture.shape[:2]
    above, below = (round(float(v) * height) for v in rng.uniform(0.12, 0.25, 2))
    side = round(0.02 * width)
    dark = rng.random() < 0.5
    ground = (18, 18, 18) if dark else (245, 245, 245)
    image = Image.new("RGB", (width + 2 * side, height + above + below), ground)
    image.paste(Image.fromarray(picture), (side, above))
    font = ImageFont.load_default(max(8.0, 0.4 * above))
    ink = (230, 230, 230) if dark else (20, 20, 20)
    ImageDraw.Draw(image).text((side + 2, above * 0.25), "12:30   Photos", ink, font)
    return np.asarray(image)


def _crop_side(share: float) -> Edit:
    """Keep `share` of each side."""
    return _crop(share * share)


def _rotate_any(picture: Picture, rng: np.random.Generator) -> Picture:
    """Turn by any angle that is no small one."""
    return _rotate(float(rng.uniform(20, 160)))(picture, rng)


def _flip(picture: Picture, _: np.random.Generator) -> Picture:
    return np.ascontiguousarray(picture[::-1])


def _equalize(picture: Picture, _: np.random.Generator) -> Picture:
    """Each channel's tones spread evenly over all values."""
    return np.asarray(ImageOps.equalize(Image.fromarray(picture)))


def _sepia(picture: Picture, rng: np.random.Generator) -> Picture:
    return _bytes(_grey(picture, rng) * np.array((1.07, 0.86, 0.65)))


def _hue(picture: Picture, rng: np.random.Generator) -> Picture:
    """All colours moved on around the circle, by a sixth to a half of it."""
    hue, saturation, value = Image.fromarray(picture).convert("HSV").split()
    turned = (np.asarray(hue, np.int64) + int(rng.integers(43, 128))) % 256
    moved = Image.fromarray(turned.astype(np.uint8))
    return np.asarray(Image.merge("HSV", (moved, saturation, value)).convert("RGB"))


def _sharpen(picture: Picture, _: np.random.Generator) -> Picture:
    radius = max(1.0, 0.004 * min(picture.shape[:2]))
    return np.asarray(Image.fromarray(picture).filter(ImageFilter.UnsharpMask(radius, 180, 2)))


def _squash(picture: Picture, _: np.random.Generator) -> Picture:
    """The short side stretched or the long one squeezed to a square."""
    side = min(picture.shape[:2])
    return np.asarray(Image.fromarray(picture).resize((side, side), Image.Resampling.LANCZOS))


def _webp(picture: Picture, _: np.random.Generator) -> Picture:
    """Saved as WebP of quality 30."""
    buffer = io.BytesIO()
    Image.fromarray(picture).save(buffer, "WEBP", quality=30)
    with Image.open(buffer) as image:
        return np.asarray(image.convert("RGB"))


def _perspective(picture: Picture, rng: np.random.Generator) -> Picture:
    """A lens or keystone correction: each corner moves by up to 2 % of the sides, inwards."""
    height, width = picture.shape[:2]
    corners = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    inwards = np.array([[1, 1], [-1, 1], [-1, -1], [1, -1]], np.float32)
    steps = rng.uniform(0, 0.02, (4, 2)) * (width, height)
    source = (corners + inwards * steps).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(source, corners)
    warped = cv2.warpPerspective(
        picture, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return warped.astype(np.uint8, copy=False)


SINGLE_EDITS: Mapping[str, Edit] = MappingProxyType(
    {
        "crop_70": _crop(0.7),
        "crop_50": _crop(0.5),
        "crop_30": _crop(0.3),
        "half_size": _size(0.5),
        "quarter_size": _size(0.25),
        "quarter_q20": _size(0.25, 20),
        "jpeg_q10": _quality(10),
        "jpeg_q30": _quality(30),
        "jpeg_q70": _quality(70),
        "rotate_5": _rotate(5),
        "rotate_15": _rotate(15),
        "rotate_45": _rotate(45),
        "rotate_90": _quarter_turns(1),
        "rotate_180": _quarter_turns(2),
        "rotate_270": _quarter_turns(3),
        "mirror": _mirror,
        "blur": _blur,
        "noise": _noise,
        "brightness": _brightness,
        "contrast": _contrast,
        "colour": _colour,
        "grey": _grey,
        "border": _border,
        "text": _text,
        "logo": _logo,
        "screenshot": _screenshot,
    }
)
"""The single edits by name that models are measured with."""

MORE_EDITS: Mapping[str, Edit] = MappingProxyType(
    {
        "crop_side_30": _crop_side(0.3),
        "jpeg_q20": _quality(20),
        "webp_q30": _webp,
        "rotate_any": _rotate_any,
        "flip": _flip,
        "squash": _squash,
        "perspective": _perspective,
        "sharpen": _sharpen,
        "equalize": _equalize,
        "sepia": _sepia,
        "hue": _hue,
    }
)
"""Further ones that the search for copies as a whole is measured with."""


def apply(name: str, picture: Picture, rng: np.random.Generator) -> Picture:
    """`picture` after the edit `name`; "a+b" does a and then b. The input is left as it is.

    Raises KeyError for an unknown name.
    """
    for part in name.split("+"):
        edit = SINGLE_EDITS.get(part) or MORE_EDITS[part]
        picture = edit(picture, rng)
    return picture


def double_edits(count: int, seed: int) -> tuple[str, ...]:
    """`count` different names "a+b" of two different single edits, the same for the same seed.

    Raises ValueError when there are fewer pairs than `count`.
    """
    names = list(SINGLE_EDITS)
    pairs = [f"{a}+{b}" for a in names for b in names if a != b]
    if count > len(pairs):
        raise ValueError(f"there are only {len(pairs)} double edits")
    chosen = np.random.default_rng(seed).choice(len(pairs), count, replace=False)
    return tuple(pairs[int(i)] for i in chosen)
