"""Orientation, odd modes, colour profiles and transparency, in the formats that have them."""

import io
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageCms

from photofinder.imaging.decode import decode, open_rgb
from tests.imaging.pictures import (
    BLUE,
    GREEN,
    QUARTERS,
    RED,
    YELLOW,
    close,
    corners,
    encoded,
    quarters,
    stored_turned,
    with_orientation,
)

WHITE = (255, 255, 255)


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_orientation(format: str, orientation: int) -> None:
    data = encoded(
        stored_turned(quarters(), orientation), format, exif=with_orientation(orientation)
    )
    rgb = open_rgb(data)
    assert rgb.shape == (64, 96, 3)
    assert close(corners(rgb), QUARTERS, 24)
    picture = decode(data, ())
    assert (picture.width, picture.height) == (96, 64)
    assert picture.facts.orientation == orientation


@pytest.mark.parametrize("compression", ["raw", "tiff_lzw", "jpeg"])
def test_tiff_is_turned_once(compression: str) -> None:
    data = encoded(
        stored_turned(quarters(), 6), "TIFF", exif=with_orientation(6), compression=compression
    )
    assert close(corners(open_rgb(data)), QUARTERS, 24)


@pytest.mark.parametrize("rubbish", [0, 9, 99])
def test_rubbish_orientation_counts_as_upright(rubbish: int) -> None:
    data = encoded(quarters(), "JPEG", exif=with_orientation(rubbish))
    assert close(corners(open_rgb(data)), QUARTERS)
    assert decode(data, ()).facts.orientation == 1


def test_orientation_holds_for_scaled_decoding() -> None:
    big = quarters(1600, 1200)
    data = encoded(stored_turned(big, 8), "JPEG", exif=with_orientation(8))
    rgb = open_rgb(data, 200)
    assert rgb.shape == (150, 200, 3)
    assert close(corners(rgb), QUARTERS)


def heic(image: Image.Image, **options: Any) -> bytes:
    library = pytest.importorskip("pillow_heif")
    library.register_heif_opener()
    return encoded(image, "HEIF", quality=90, **options)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_heic_is_turned_once(orientation: int) -> None:
    data = heic(stored_turned(quarters(), orientation), exif=with_orientation(orientation))
    assert close(corners(open_rgb(data)), QUARTERS, 24)


def test_heic_without_its_own_rotation_obeys_exif() -> None:
    tag = with_orientation(6).tobytes()
    neutral = with_orientation(1).tobytes()
    stored = stored_turned(quarters(), 6)
    data = heic(stored, exif=neutral).replace(neutral[6:], tag[6:])
    assert b"irot" not in data
    assert close(corners(open_rgb(data)), QUARTERS, 24)


def test_jpeg_xl_obeys_its_codestream_and_not_exif() -> None:
    pytest.importorskip("pillow_jxl")
    data = encoded(quarters(), "JXL", exif=with_orientation(6).tobytes())
    assert close(corners(open_rgb(data)), QUARTERS)
    assert decode(data, ()).facts.orientation == 6


def test_jpeg_inside_jpeg_xl_is_turned_once(tmp_path: Any) -> None:
    pytest.importorskip("pillow_jxl")
    path = tmp_path / "a.jpg"
    path.write_bytes(encoded(stored_turned(quarters(), 6), "JPEG", exif=with_orientation(6)))
    with Image.open(path) as image:
        data = encoded(image, "JXL", lossless_jpeg=True)
    assert close(corners(open_rgb(data)), QUARTERS)
    assert decode(data, ()).format == "jxl"


def ramp(low: float, high: float) -> np.ndarray[Any, Any]:
    """A horizontal ramp [32, 256]."""
    return np.broadcast_to(np.linspace(low, high, 256), (32, 256))


@pytest.mark.parametrize(
    ("values", "format"),
    [
        (ramp(0, 65535).astype(np.uint16), "PNG"),
        (ramp(0, 65535).astype(np.uint16), "TIFF"),
        (ramp(0, 65535).astype(np.int32), "TIFF"),
        (ramp(-1000, 1_000_000).astype(np.int32), "TIFF"),
        (ramp(0, 1).astype(np.float32), "TIFF"),
        (ramp(0, 255).astype(np.float32), "TIFF"),
        (ramp(-5, 5).astype(np.float32), "TIFF"),
    ],
)
def test_wide_grey_is_scaled_not_clipped(values: np.ndarray[Any, Any], format: str) -> None:
    rgb = open_rgb(encoded(Image.fromarray(values), format))
    assert close(rgb[16, :, 0], np.arange(256), 2)
    assert (rgb[..., 0] == rgb[..., 2]).all()


def test_float_with_rubbish_values() -> None:
    values = ramp(0, 1).astype(np.float32).copy()
    values[0, 0], values[0, 1] = np.nan, np.inf
    assert close(open_rgb(encoded(Image.fromarray(values), "TIFF"))[16, :, 0], np.arange(256), 2)


def test_flat_wide_values() -> None:
    for value in (-3, 0, 7, 70_000):
        flat = np.full((4, 4), value, np.int32)
        assert open_rgb(encoded(Image.fromarray(flat), "TIFF")).shape == (4, 4, 3)


def test_bilevel_and_palette() -> None:
    ink = quarters().convert("1")
    for format in ("PNG", "TIFF", "BMP"):
        assert set(np.unique(open_rgb(encoded(ink, format)))) <= {0, 255}
    palette = quarters().convert("P", palette=Image.Palette.ADAPTIVE)
    for format in ("PNG", "GIF", "BMP", "TIFF"):
        assert close(corners(open_rgb(encoded(palette, format))), QUARTERS)


def see_through(mode: str) -> Image.Image:
    """The left half opaque, the right half fully transparent over black."""
    image = quarters().convert("RGBA")
    alpha = Image.new("L", image.size, 255)
    alpha.paste(0, (48, 0, 96, 64))
    image.putalpha(alpha)
    black = Image.new("RGBA", image.size, (0, 0, 0, 0))
    return Image.composite(image, black, alpha).convert(mode)


@pytest.mark.parametrize("format", ["PNG", "WEBP", "TIFF", "AVIF"])
def test_transparency_becomes_white(format: str) -> None:
    options = {"lossless": True} if format == "WEBP" else {}
    found = corners(open_rgb(encoded(see_through("RGBA"), format, **options)))
    assert close(found, (RED, WHITE, BLUE, WHITE), 24)


def test_grey_transparency_becomes_white() -> None:
    found = corners(open_rgb(encoded(see_through("LA"), "PNG")))
    assert close(found[1], WHITE) and close(found[3], WHITE)
    assert not close(found[0], WHITE, 60)


def test_transparent_palette_entry_and_colour() -> None:
    palette = see_through("RGBA").quantize(16)
    assert close(corners(open_rgb(encoded(palette, "PNG")))[1::2], (WHITE, WHITE))
    gif = quarters().convert("P", palette=Image.Palette.ADAPTIVE)
    green = gif.getpixel((90, 2))
    assert close(corners(open_rgb(encoded(gif, "GIF", transparency=green)))[1], WHITE)
    keyed = encoded(quarters(), "PNG", transparency=GREEN)
    assert close(corners(open_rgb(keyed)), (RED, WHITE, BLUE, YELLOW))


def test_transparency_in_a_picture_scaled_down() -> None:
    found = corners(open_rgb(encoded(see_through("RGBA").resize((960, 640)), "PNG"), 120))
    assert close(found, (RED, WHITE, BLUE, WHITE))


def test_sixteen_bit_colour_png() -> None:
    cv2 = pytest.importorskip("cv2")
    wide = np.asarray(quarters()).astype(np.uint16) * 257
    for channels in (wide[..., ::-1], np.dstack([wide[..., ::-1], np.full((64, 96), 65535)])):
        _, data = cv2.imencode(".png", channels.astype(np.uint16))
        assert close(corners(open_rgb(data.tobytes())), QUARTERS, 2)


def test_cmyk_with_and_without_adobe_inversion() -> None:
    data = encoded(quarters().convert("CMYK"), "JPEG", quality=95)
    assert b"Adobe" in data
    assert close(corners(open_rgb(data)), QUARTERS, 24)
    tiff = encoded(quarters().convert("CMYK"), "TIFF")
    assert close(corners(open_rgb(tiff)), QUARTERS, 2)


def test_lab_tiff() -> None:
    transform = ImageCms.buildTransform(
        ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB"
    )
    lab = ImageCms.applyTransform(quarters(), transform)
    assert lab is not None
    assert close(corners(open_rgb(encoded(lab, "TIFF"))), QUARTERS, 4)


def swapped_profile() -> bytes:
    """An RGB profile whose red and blue primaries change places."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, blue = profile.index(b"rXYZ"), profile.index(b"bXYZ")
    profile[red : red + 4], profile[blue : blue + 4] = b"bXYZ", b"rXYZ"
    name = "sRGB built-in".encode("utf-16-be")
    return bytes(profile).replace(name, "swapped prims".encode("utf-16-be"))


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_colour_profile_is_obeyed(format: str) -> None:
    data = encoded(quarters(), format, icc_profile=swapped_profile())
    found = corners(open_rgb(data))
    wanted = [(b, g, r) for r, g, b in QUARTERS]
    assert close(found, wanted, 28)


def test_colour_profile_with_transparency_and_scaling() -> None:
    big = see_through("RGBA").resize((960, 640))
    data = encoded(big, "PNG", icc_profile=swapped_profile())
    assert close(corners(open_rgb(data, 96))[0], RED[::-1])


@pytest.mark.parametrize(
    "profile",
    [b"rubbish", b"\0" * 128, swapped_profile()[:200]],
)
def test_broken_profile_is_ignored(profile: bytes) -> None:
    data = encoded(quarters(), "JPEG", icc_profile=profile)
    assert close(corners(open_rgb(data)), QUARTERS)


def test_profile_for_other_channels_is_ignored() -> None:
    data = encoded(quarters().convert("L"), "PNG", icc_profile=swapped_profile())
    assert open_rgb(data).shape == (64, 96, 3)


@pytest.mark.parametrize("format", ["GIF", "WEBP", "PNG", "AVIF", "TIFF", "MPO"])
def test_the_first_of_several_pictures(format: str) -> None:
    others = [Image.new("RGB", (96, 64), WHITE), Image.new("RGB", (96, 64))]
    data = encoded(quarters(), format, save_all=True, append_images=others)
    assert close(corners(open_rgb(data)), QUARTERS, 24)


def test_thumbnail_carries_nothing_of_the_original() -> None:
    exif = with_orientation(1)
    exif[0x010F] = "secret maker"
    data = encoded(
        quarters(), "JPEG", exif=exif, comment=b"secret comment", icc_profile=swapped_profile()
    )
    thumbnail = decode(data, ()).thumbnail
    assert b"secret" not in thumbnail and b"Exif" not in thumbnail and b"ICC" not in thumbnail
    with Image.open(io.BytesIO(thumbnail)) as image:
        assert image.mode == "RGB"
