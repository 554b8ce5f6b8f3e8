import io
import sys
import zlib

import numpy as np
import pytest
from PIL import Image

from photofinder.errors import DecodeError, Reason
from photofinder.imaging.decode import InputSpec, decode, open_rgb, prepare
from photofinder.imaging.jxl import codestream_size
from tests.imaging.pictures import QUARTERS, close, corners, encoded, quarters, textured

SQUASH = InputSpec(160, "squash", 160, "bicubic")
SHORT = InputSpec(224, "short", 248, "bicubic")


def reason_of(data: bytes) -> Reason:
    with pytest.raises(DecodeError) as caught:
        decode(data, (SQUASH,))
    assert caught.value.detail.endswith(".")
    return caught.value.reason


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF", "GIF", "BMP"])
def test_one_decode_gives_everything(format: str) -> None:
    picture = decode(encoded(quarters(1000, 600), format), (SQUASH, SHORT))
    assert (picture.width, picture.height) == (1000, 600)
    assert picture.format == format.lower()
    squash, short = picture.inputs
    assert squash.shape == (160, 160, 3) and squash.dtype == np.uint8
    assert short.shape == (224, 224, 3)
    assert close(corners(squash), QUARTERS, 24) and close(corners(short), QUARTERS, 24)
    assert 0 <= picture.phash < 1 << 64 and 0 <= picture.dhash < 1 << 64
    mean = np.mean(QUARTERS, axis=0)
    assert close([picture.average_colour >> s & 255 for s in (16, 8, 0)], mean, 8)
    with Image.open(io.BytesIO(picture.thumbnail)) as thumbnail:
        assert thumbnail.format == "JPEG"
        assert thumbnail.size == (384, 230)


def test_small_pictures_are_not_enlarged_in_the_thumbnail() -> None:
    picture = decode(encoded(quarters(40, 20), "PNG"), (SQUASH,), thumbnail=100)
    with Image.open(io.BytesIO(picture.thumbnail)) as thumbnail:
        assert thumbnail.size == (40, 20)
    assert picture.inputs[0].shape == (160, 160, 3)


@pytest.mark.parametrize("size", [(1, 1), (3000, 1), (1, 3000), (2, 2999)])
def test_extreme_shapes(size: tuple[int, int]) -> None:
    for format in ("PNG", "JPEG"):
        picture = decode(encoded(Image.new("RGB", size, (9, 8, 7)), format), (SQUASH, SHORT))
        assert (picture.width, picture.height) == size


@pytest.mark.parametrize("spec", [SQUASH, SHORT], ids=["squash", "short"])
@pytest.mark.parametrize("format", ["JPEG", "PNG"])
def test_scaled_decoding_matches_full_decoding(spec: InputSpec, format: str) -> None:
    data = encoded(textured(2400, 1600), format)
    scaled = decode(data, (spec,)).inputs[0].astype(float)
    full = prepare(open_rgb(data), spec).astype(float)
    assert np.abs(scaled - full).mean() < 1.0
    assert np.corrcoef(scaled.ravel(), full.ravel())[0, 1] > 0.999


def test_prepare_squash_is_the_plain_resize() -> None:
    image = textured(300, 200)
    plain = np.asarray(image.resize((160, 160), Image.Resampling.BICUBIC))
    assert close(prepare(np.asarray(image), SQUASH), plain, 1)


def test_prepare_short_cuts_the_middle() -> None:
    image = textured(496, 300)
    spec = InputSpec(224, "short", 300, "lanczos")
    cut = np.asarray(image)[38:262, 136:360]
    assert (prepare(np.asarray(image), spec) == cut).all()


def test_open_rgb_full_and_limited() -> None:
    data = encoded(textured(900, 600), "JPEG")
    assert open_rgb(data).shape == (600, 900, 3)
    assert open_rgb(data, 300).shape == (200, 300, 3)
    assert open_rgb(data, 5000).shape == (600, 900, 3)


# --- damage ---------------------------------------------------------------------------------


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"subsampling": "4:4:4"}])
def test_jpeg_without_its_end_marker_is_accepted(options: dict[str, object]) -> None:
    data = encoded(textured(640, 480), "JPEG", quality=90, **options)
    assert data.endswith(b"\xff\xd9")
    whole, cut = decode(data, (SQUASH,)), decode(data[:-2], (SQUASH,))
    assert (whole.inputs[0] == cut.inputs[0]).all()
    assert (open_rgb(data) == open_rgb(data[:-2])).all()


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.98])
@pytest.mark.parametrize("options", [{}, {"restart_marker_rows": 1}])
def test_truncated_jpeg_is_damaged(share: float, options: dict[str, object]) -> None:
    data = encoded(textured(640, 480), "JPEG", quality=90, **options)
    assert reason_of(data[: int(len(data) * share)]) is Reason.DAMAGED


@pytest.mark.parametrize("format", ["PNG", "WEBP", "AVIF", "TIFF", "GIF", "BMP"])
def test_truncated_files_are_damaged(format: str) -> None:
    data = encoded(textured(320, 240), format)
    assert reason_of(data[: len(data) // 2]) is Reason.DAMAGED


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF", "GIF", "BMP"])
def test_only_a_head_is_damaged(format: str) -> None:
    assert reason_of(encoded(quarters(), format)[:40]) is Reason.DAMAGED


def test_empty_and_foreign() -> None:
    assert reason_of(b"") is Reason.EMPTY
    assert reason_of(b"hello") is Reason.NOT_A_PICTURE
    assert reason_of(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n") is Reason.NOT_A_PICTURE


def test_half_png_data_is_damaged() -> None:
    data = bytearray(encoded(textured(64, 64), "PNG"))
    middle = len(data) // 2
    data[middle : middle + 8] = bytes(8)
    assert reason_of(bytes(data)) is Reason.DAMAGED


# --- bombs ----------------------------------------------------------------------------------


def png_bomb(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        checksum = zlib.crc32(kind + body).to_bytes(4, "big")
        return len(body).to_bytes(4, "big") + kind + body + checksum

    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x01\x00\x00\x00\x00"
    rows = zlib.compress(bytes((width // 8 + 1) * 64))
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(20480, 20480), (20000, 10001), (100_000, 100_000)])
def test_bomb_is_refused(size: tuple[int, int]) -> None:
    assert reason_of(png_bomb(*size)) is Reason.TOO_LARGE


def test_bomb_in_other_formats() -> None:
    gif = bytearray(encoded(quarters(), "GIF"))
    gif[6:10] = b"\xff\xff\xff\xff"
    assert reason_of(bytes(gif)) is Reason.TOO_LARGE
    bmp = bytearray(encoded(quarters(), "BMP"))
    bmp[18:26] = (30_000).to_bytes(4, "little") * 2
    assert reason_of(bytes(bmp)) is Reason.TOO_LARGE


def test_jpeg_xl_size_is_known_before_decoding() -> None:
    pytest.importorskip("pillow_jxl")
    for size in ((96, 64), (640, 480), (1000, 37), (1920, 1080), (8, 8)):
        assert codestream_size(encoded(Image.new("RGB", size), "JXL")) == size
    contained = encoded(Image.new("RGB", (70, 50)), "JXL", use_container=True)
    assert codestream_size(contained) == (70, 50)
    # 2^30 x 2^30: not small, 30-bit height, ratio 1:1
    bits = 0 | 3 << 1 | ((1 << 30) - 1) << 3 | 1 << 33
    bomb = b"\xff\x0a" + bits.to_bytes(12, "little")
    assert reason_of(bomb) is Reason.TOO_LARGE
    assert reason_of(b"\xff\x0a") is Reason.DAMAGED
    assert reason_of(b"\x00\x00\x00\x0cJXL \r\n\x87\n") is Reason.DAMAGED


# --- optional packages ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("head", "package", "extra"),
    [
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "pillow_heif", "heif"),
        (b"\xff\x0a\0\0\0\0\0\0\0\0\0\0\0\0", "pillow_jxl", "jxl"),
        (b"FUJIFILMCCD-RAW 0201", "rawpy", "raw"),
    ],
)
def test_missing_package_is_named(
    head: bytes, package: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(DecodeError, match=rf"photofinder\[{extra}\]") as caught:
        decode(head, ())
    assert caught.value.reason is Reason.UNSUPPORTED


@pytest.mark.parametrize("head", [b"FUJIFILMCCD-RAW 0201" + bytes(500), b"II*\0\x10\0\0\0CR\x02\0"])
def test_rubbish_raw(head: bytes) -> None:
    pytest.importorskip("rawpy")
    assert reason_of(head) in (Reason.UNSUPPORTED, Reason.DAMAGED)
