import random
import time
from fractions import Fraction
from typing import Any

import pytest
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from photofinder.imaging.decode import decode
from photofinder.imaging.metadata import Facts, clean_text, parse_offset, parse_time, read_facts
from tests.imaging.pictures import encoded, quarters

DETAIL, PLACE = 0x8769, 0x8825


def exif_with(
    main: dict[int, Any] | None = None,
    detail: dict[int, Any] | None = None,
    place: dict[int, Any] | None = None,
) -> Image.Exif:
    exif = Image.Exif()
    for tag, value in (main or {}).items():
        exif[tag] = value
    exif.get_ifd(DETAIL).update(detail or {})
    exif.get_ifd(PLACE).update(place or {})
    if detail:
        exif[DETAIL] = dict(detail)
    if place:
        exif[PLACE] = dict(place)
    return exif


def facts_of(exif: Image.Exif, format: str = "JPEG", **options: Any) -> Facts:
    return decode(encoded(quarters(), format, exif=exif, **options), ()).facts


FULL = exif_with(
    {0x010F: "Canon", 0x0110: "Canon EOS 6D", 0x0131: "Editor 1.0", 0x4746: 4},
    {
        0x9003: "2021:05:06 07:08:09",
        0x9011: "+02:00",
        0xA434: "EF24-105mm f/4L IS USM",
    },
    {1: "S", 2: (21.0, 7.0, 59.5), 3: "E", 4: (55.0, 28.0, 36.0)},
)


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
def test_facts_in_every_format(format: str) -> None:
    facts = facts_of(FULL, format)
    assert facts.taken_at == parse_time("2021-05-06T07:08:09")
    assert facts.taken_at == 1620284889
    assert facts.taken_offset_min == 120
    assert facts.camera == "Canon EOS 6D"
    assert facts.lens == "EF24-105mm f/4L IS USM"
    assert facts.software == "Editor 1.0"
    assert facts.rating == 4
    assert facts.latitude == pytest.approx(-21.13319, abs=1e-4)
    assert facts.longitude == pytest.approx(55.47667, abs=1e-4)


def test_facts_in_heic_and_jpeg_xl() -> None:
    pytest.importorskip("pillow_heif").register_heif_opener()
    assert facts_of(FULL, "HEIF").camera == "Canon EOS 6D"
    pytest.importorskip("pillow_jxl")
    data = encoded(quarters(), "JXL", exif=FULL.tobytes())
    assert decode(data, ()).facts.taken_at == 1620284889


def test_nothing_known() -> None:
    assert decode(encoded(quarters(), "JPEG"), ()).facts == Facts()
    assert read_facts(None, b"", 1) == Facts()


def test_the_maker_is_not_said_twice() -> None:
    def camera(make: str, model: str) -> str:
        return facts_of(exif_with({0x010F: make, 0x0110: model})).camera

    assert camera("NIKON CORPORATION", "NIKON D800") == "NIKON D800"
    assert camera("Apple", "iPhone 7") == "Apple iPhone 7"
    assert camera("Apple", "") == "Apple"
    assert camera("", "X") == "X"


def test_digitised_date_and_xmp_date_stand_in() -> None:
    assert facts_of(exif_with(None, {0x9004: "2001:02:03 04:05:06"})).taken_at == 981173106
    xmp = b'<x xmp:CreateDate="2001-02-03T04:05:06.500-01:30"/>'
    facts = read_facts(None, xmp, 1)
    assert (facts.taken_at, facts.taken_offset_min) == (981173106, -90)
    both = read_facts(exif_with(None, {0x9003: "2021:05:06 07:08:09"}), xmp, 1)
    assert both.taken_at == 1620284889


def test_satellite_time_and_date_of_change_stand_in() -> None:
    place = {7: (4.0, 5.0, 6.0), 29: "2001:02:03"}
    facts = facts_of(exif_with({0x0132: "2021:05:06 07:08:09"}, None, place))
    assert (facts.taken_at, facts.taken_offset_min) == (981173106, 0)
    assert facts_of(exif_with({0x0132: "2021:05:06 07:08:09"})).taken_at == 1620284889


@pytest.mark.parametrize(
    "value",
    [
        None,
        "",
        "    :  :     :  :  ",
        "0000:00:00 00:00:00",
        "2021:13:01 00:00:00",
        "2021:02:30 00:00:00",
        "2021:02:03 25:00:00",
        "1825:12:31 23:59:59",
        "9999:12:31 23:59:59",
        "yesterday",
        b"\xff\xfe\x00",
        20210506,
        ("2021:05:06 07:08:09",),
    ],
)
def test_unbelievable_dates(value: object) -> None:
    assert parse_time(value) is None


def test_believable_dates() -> None:
    assert parse_time("1970:01:01 00:00:00") == 0
    assert parse_time(b"1970:01:01 00:00:07\x00") == 7
    assert parse_time("1826:06:01 12:00:00") is not None
    assert parse_time("1970:01:01 00:00:60") == 59
    tomorrow = time.strftime("%Y:%m:%d %H:%M:%S", time.gmtime(time.time() + 3600))
    assert parse_time(tomorrow) is not None
    far = time.strftime("%Y:%m:%d %H:%M:%S", time.gmtime(time.time() + 2 * 86400))
    assert parse_time(far) is None


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        ("+02:00", 120),
        ("-0930", -570),
        ("Z", 0),
        ("+14:00\x00", 840),
        ("+14:30", None),
        ("+02:99", None),
        ("two", None),
        (b"+01:00", 60),
        (7, None),
        (None, None),
    ],
)
def test_offsets(value: object, wanted: int | None) -> None:
    assert parse_offset(value) == wanted


def place(latitude: object, longitude: object = (1.0, 0.0, 0.0)) -> tuple[float | None, ...]:
    exif = exif_with(None, None, {1: "N", 2: latitude, 3: "W", 4: longitude})
    facts = read_facts(exif, b"", 1)
    return facts.latitude, facts.longitude


@pytest.mark.parametrize(
    "latitude",
    [
        (91.0, 0.0, 0.0),
        (-5.0, 0.0, 0.0),
        (float("nan"), 0.0, 0.0),
        (float("inf"), 0.0, 0.0),
        (IFDRational(1, 0), 0.0, 0.0),
        (0.0, 0.0, 0.0, 0.0),
        (),
        "N 21",
        b"\x00" * 24,
        ("a", "b", "c"),
        (None, 1, 2),
        7,
        None,
    ],
)
def test_hostile_places(latitude: object) -> None:
    assert place(latitude) == (None, None)


def test_places() -> None:
    assert place((10.0, 30.0, 0.0)) == (10.5, -1.0)
    assert place((10.5,)) == (10.5, -1.0)
    assert place((Fraction(21, 2), 0, 0)) == (10.5, -1.0)
    assert place((0.0, 0.0, 0.0), (0.0, 0.0, 0.0)) == (None, None)


@pytest.mark.parametrize(
    ("xmp", "wanted"),
    [
        (b'<rdf:Description xmp:Rating="5"/>', 5),
        (b"<xmp:Rating>3</xmp:Rating>", 3),
        (b"<xmp:Rating>-1</xmp:Rating>", -1),
        (b'xmp:Rating="9"', None),
        (b'xmp:Rating="55"', None),
        (b"\xff\xfe xmp:Rating", None),
        (b"", None),
    ],
)
def test_rating_from_xmp(xmp: bytes, wanted: int | None) -> None:
    assert read_facts(None, xmp, 1).rating == wanted


def test_xmp_stands_above_exif_for_the_rating() -> None:
    exif = exif_with({0x4746: 2})
    assert read_facts(exif, b'xmp:Rating="5"', 1).rating == 5
    assert read_facts(exif, b"", 1).rating == 2
    assert read_facts(exif_with({0x4746: 77}), b"", 1).rating is None


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "AVIF", "TIFF"])
def test_xmp_is_found_in_every_format(format: str) -> None:
    xmp = b'<x:xmpmeta xmlns:x="adobe:ns:meta/" xmp:Rating="4" GCamera:MotionPhoto="1"/>'
    if format == "PNG":
        from PIL.PngImagePlugin import PngInfo

        info = PngInfo()
        info.add_itxt("XML:com.adobe.xmp", xmp.decode())
        data = encoded(quarters(), "PNG", pnginfo=info)
    elif format == "TIFF":
        data = encoded(quarters(), "TIFF", tiffinfo={700: xmp})
    else:
        data = encoded(quarters(), format, xmp=xmp)
    facts = decode(data, ()).facts
    assert (facts.rating, facts.motion) == (4, True)


def test_samsung_motion_photo() -> None:
    data = encoded(quarters(), "JPEG")
    assert not decode(data, ()).facts.motion
    assert decode(data + b"MotionPhoto_Data" + bytes(99) + b"SEFT", ()).facts.motion


def test_live_photo_identifier() -> None:
    text = b"4F1B2C3D-0000-1111-2222-333344445555\x00"
    entry = b"\x00\x11\x00\x02" + len(text).to_bytes(4, "big") + (16 + 12).to_bytes(4, "big")
    note = b"Apple iOS\x00\x00\x01MM\x00\x01" + entry + text
    facts = facts_of(exif_with(None, {0x927C: note}))
    assert facts.content_id == "4F1B2C3D-0000-1111-2222-333344445555"
    for broken in (note[:20], note[:14], b"Apple iOS\x00" + b"\xff" * 40):
        assert read_facts(exif_with(None, {0x927C: broken}), b"", 1).content_id == ""


def test_text_is_cleaned() -> None:
    assert clean_text("  a\tb\nc  ") == "a b c"
    assert clean_text("Canon\x00rest") == "Canon"
    assert clean_text("x‮y\x1b[31m") == "x y [31m"
    assert clean_text(b"caf\xe9") == "caf�"
    assert len(clean_text("x" * 100_000)) == 200
    assert clean_text(7) == clean_text(None) == clean_text((1, 2)) == ""


@pytest.mark.filterwarnings("ignore::UserWarning")  # Pillow complains of what it cannot read
@pytest.mark.parametrize("seed", range(20))
def test_rubbish_exif_never_raises(seed: int) -> None:
    rng = random.Random(seed)
    block = bytearray(FULL.tobytes())
    for _ in range(rng.randint(1, 20)):
        block[rng.randrange(6, len(block))] = rng.randrange(256)
    data = encoded(quarters(), "JPEG", exif=bytes(block))
    assert isinstance(decode(data, ()).facts, Facts)
    cut = bytes(block[: rng.randrange(6, len(block))])
    assert isinstance(decode(encoded(quarters(), "JPEG", exif=cut), ()).facts, Facts)
