"""Views of the training photos: one mild, one strongly edited, each with its geometry.

A view is one affine warp (crop, rotation, mirror and stretch in one) and then edits of pixels.
The affine is kept, so that the teacher's token map can be sampled at the very same place.
Coordinates run from -1 to 1 over a picture, as in torch's `grid_sample`.
"""

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

Picture = npt.NDArray[np.uint8]
F32 = npt.NDArray[np.float32]
_FONTS = (cv2.FONT_HERSHEY_SIMPLEX, cv2.FONT_HERSHEY_DUPLEX, cv2.FONT_HERSHEY_TRIPLEX)
BARE = 0.3
"""How often a mild view is the whole photo, unedited."""
_LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!?#"


@dataclass(frozen=True, slots=True)
class View:
    """One view: pixels [s, s, 3] RGB, the 2x3 affine from view to photo coordinates, the part of
    the view that shows the photo (x0, y0, x1, y1), and the share of the photo that is seen."""

    pixels: Picture
    affine: F32
    window: tuple[float, float, float, float]
    seen: float


def _u8(values: npt.NDArray[Any] | None) -> Picture:
    """What OpenCV returned, as the uint8 picture that it is."""
    assert values is not None
    return values.astype(np.uint8, copy=False)


def _warp(
    photo: Picture, size: int, affine: F32, rng: np.random.Generator, *, reflect: bool
) -> Picture:
    """The photo through the affine, [size, size, 3]; shrunk first where it would alias."""
    px = photo.shape[0]
    scale = float(np.sqrt(abs(np.linalg.det(affine[:, :2])))) * px / size
    if scale > 1.25:
        px = max(16, round(px / scale))
        photo = _u8(cv2.resize(photo, (px, px), interpolation=cv2.INTER_AREA))
    # Pixel centre i of the view is at (2i + 1) / size - 1; the photo's likewise.
    a = affine.astype(np.float64)
    linear = a[:, :2] * px / size
    shift = (a[:, 2] + a[:, :2] @ np.full(2, 1 / size - 1) + 1) * px / 2 - 0.5
    matrix = np.concatenate([linear, shift[:, None]], 1)
    colour = tuple(int(v) for v in rng.choice((0, 0, 255, 128), 1).repeat(3))
    mode = cv2.BORDER_REFLECT_101 if reflect else cv2.BORDER_CONSTANT
    out = cv2.warpAffine(
        photo,
        matrix,
        (size, size),
        flags=(cv2.INTER_CUBIC if rng.random() < 0.5 else cv2.INTER_LINEAR) | cv2.WARP_INVERSE_MAP,
        borderMode=mode,
        borderValue=colour,
    )
    return _u8(out)


def _affine(rng: np.random.Generator, area: float, aspect: float, turn: float, mirror: bool) -> F32:
    """View to photo coordinates for a crop of `area` of the photo, turned by `turn` radians."""
    w = min(1.0, float(np.sqrt(area * aspect)))
    h = min(1.0, float(np.sqrt(area / aspect)))
    c, s = np.cos(turn), np.sin(turn)
    linear = np.diag([w, h]) @ np.array([[c, -s], [s, c]])
    if mirror:
        linear[:, 0] = -linear[:, 0]
    centre = rng.uniform(-1, 1, 2) * (1 - w, 1 - h)
    return np.concatenate([linear, centre[:, None]], 1).astype(np.float32)


def _colour(picture: Picture, rng: np.random.Generator, strength: float) -> Picture:
    """Brightness, contrast, saturation and channel gains as one 3x4 matrix."""
    gain = np.exp(rng.normal(0, 0.25 * strength))
    tint = np.exp(rng.normal(0, 0.08 * strength, 3))
    saturation = max(0.0, 1 + rng.normal(0, 0.4 * strength))
    if rng.random() < 0.18 * strength:
        saturation = 0.0
    lift = rng.normal(0, 18 * strength)
    grey = np.tile(np.array([0.299, 0.587, 0.114]), (3, 1))
    matrix = gain * np.diag(tint) @ (saturation * np.eye(3) + (1 - saturation) * grey)
    offset = lift + 128 * (1 - gain) * float(rng.random() < 0.7)
    full = np.concatenate([matrix, np.full((3, 1), offset)], 1)
    return _u8(cv2.transform(picture, full))


def mild(photo: Picture, size: int, rng: np.random.Generator) -> View:
    """A crop of 35 to 100 %, mirrored half the time, with light colour changes; sometimes the
    whole photo as it is, which is what a library holds and copies are compared with."""
    if rng.random() < BARE:
        whole = _affine(rng, 1.0, 1.0, 0.0, False)
        pixels = _warp(photo, size, whole, rng, reflect=False)
        return View(pixels, whole, (-1.0, -1.0, 1.0, 1.0), 1.0)
    area = rng.uniform(0.35, 1.0)
    aspect = float(np.exp(rng.uniform(-0.25, 0.25)))
    affine = _affine(rng, area, aspect, 0.0, bool(rng.random() < 0.5))
    pixels = _warp(photo, size, affine, rng, reflect=False)
    if rng.random() < 0.7:
        pixels = _colour(pixels, rng, 0.5)
    if rng.random() < 0.15:
        pixels = _jpeg(pixels, int(rng.integers(40, 96)))
    return View(pixels, affine, (-1.0, -1.0, 1.0, 1.0), float(area))


def _jpeg(picture: Picture, quality: int) -> Picture:
    """Through a real JPEG at `quality`."""
    _, data = cv2.imencode(".jpg", picture, (cv2.IMWRITE_JPEG_QUALITY, quality))
    return _u8(cv2.imdecode(data, cv2.IMREAD_COLOR))


def _small_and_back(picture: Picture, rng: np.random.Generator, *, jpeg: bool) -> Picture:
    """Shrunk to a sixth up to two thirds, perhaps a hard JPEG there, and enlarged again."""
    size = picture.shape[0]
    small = max(14, round(size * (0.2 + 0.47 * rng.random() ** 1.5)))
    out = _u8(cv2.resize(picture, (small, small), interpolation=cv2.INTER_AREA))
    if jpeg:
        out = _jpeg(out, int(rng.integers(10, 60)))
    kernel = cv2.INTER_CUBIC if rng.random() < 0.6 else cv2.INTER_LINEAR
    return _u8(cv2.resize(out, (size, size), interpolation=kernel))


def _overlay(picture: Picture, other: Picture, rng: np.random.Generator) -> None:
    """Text, or a piece of another photo or a flat badge as a logo, in place."""
    size = picture.shape[0]
    if rng.random() < 0.55:
        for _ in range(int(rng.integers(1, 3))):
            letters = rng.choice(list(_LETTERS), int(rng.integers(3, 12)))
            colour = tuple(int(v) for v in rng.choice((0, 255), 3))
            cv2.putText(
                picture,
                "".join(letters),
                (int(rng.integers(0, size // 2)), int(rng.integers(size // 6, size))),
                int(rng.choice(_FONTS)),
                float(rng.uniform(0.004, 0.012) * size),
                colour,
                max(1, round(size / 64)),
                cv2.LINE_AA,
            )
        return
    side = int(size * rng.uniform(0.12, 0.38))
    x, y = (int(v) for v in rng.integers(0, size - side, 2))
    place = picture[y : y + side, x : x + side]
    if rng.random() < 0.5:
        badge = cv2.resize(other, (side, side), interpolation=cv2.INTER_AREA)
        alpha = float(rng.uniform(0.5, 1.0))
        place[:] = (alpha * badge + (1 - alpha) * place).astype(np.uint8)
    else:
        colour = tuple(int(v) for v in rng.integers(0, 256, 3))
        cv2.circle(picture, (x + side // 2, y + side // 2), side // 2, colour, -1, cv2.LINE_AA)


def _margins(picture: Picture, rng: np.random.Generator) -> tuple[float, float, float, float]:
    """Cover the rim with flat bars, as a border or a screenshot has; the window left over."""
    size = picture.shape[0]
    screenshot = rng.random() < 0.5
    edges = rng.uniform(0.0, 0.3 if screenshot else 0.12, 4)
    if not screenshot:
        edges[:] = edges[0]
    left, top, right, bottom = (round(float(e) * size) for e in edges)
    colour = rng.choice((0, 255, 240, 32)) if rng.random() < 0.7 else rng.integers(0, 256, 3)
    inner = picture[top : size - bottom, left : size - right].copy()
    picture[:] = colour
    picture[top : size - bottom, left : size - right] = inner
    if screenshot and top >= 8:
        cv2.putText(
            picture, "photo 12:30", (2, top - 2), _FONTS[0], 0.3, (127, 127, 127), 1, cv2.LINE_AA
        )
    scale = 2 / size
    return (left * scale - 1, top * scale - 1, 1 - right * scale, 1 - bottom * scale)


def strong(photo: Picture, other: Picture, size: int, rng: np.random.Generator) -> View:
    """One to several edits of the kind that people and programs do to copies."""
    area = 0.22 + 0.78 * rng.random() ** 1.3 if rng.random() < 0.6 else 1.0
    aspect = float(np.exp(rng.uniform(-0.35, 0.35)))
    turn, spin = 0.0, rng.random()
    if spin < 0.3:
        turn = float(rng.integers(1, 4)) * np.pi / 2
    elif spin < 0.62:
        turn = float(rng.normal(0, 0.3)) if rng.random() < 0.35 else rng.uniform(-1.1, 1.1)
    affine = _affine(rng, area, aspect, turn, bool(rng.random() < 0.4))
    if 0.3 <= spin < 0.62 and rng.random() < 0.7:
        # As editors do that enlarge the canvas so that the turned picture fits.
        affine[:, :2] *= abs(np.sin(turn)) + abs(np.cos(turn))
    pixels = _warp(photo, size, affine, rng, reflect=bool(rng.random() < 0.15))
    if rng.random() < 0.6:
        pixels = _colour(pixels, rng, 1.0)
    if rng.random() < 0.15:
        pixels = _u8(cv2.GaussianBlur(pixels, (0, 0), rng.uniform(0.4, 2.2) * size / 96))
    if rng.random() < 0.2:
        _overlay(pixels, other, rng)
    window = _margins(pixels, rng) if rng.random() < 0.22 else (-1.0, -1.0, 1.0, 1.0)
    small = rng.random()
    if small < 0.35:
        pixels = _small_and_back(pixels, rng, jpeg=small < 0.28)
    elif small < 0.55:
        pixels = _jpeg(pixels, int(rng.integers(10, 80)))
    if rng.random() < 0.12:
        noise = rng.normal(0, rng.uniform(4, 28), pixels.shape)
        pixels = np.clip(pixels + noise, 0, 255).astype(np.uint8)
    kept = (window[2] - window[0]) * (window[3] - window[1]) / 4
    return View(pixels, affine, window, float(area * kept))
