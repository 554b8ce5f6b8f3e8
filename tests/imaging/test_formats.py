import pytest

from photofinder.imaging.formats import EXTENSIONS, is_candidate, sniff
from tests.imaging.pictures import encoded, quarters


@pytest.mark.parametrize(
    ("pillow_name", "wanted"),
    [
        ("JPEG", "jpeg"),
        ("PNG", "png"),
        ("WEBP", "webp"),
        ("AVIF", "avif"),
        ("TIFF", "tiff"),
        ("GIF", "gif"),
        ("BMP", "bmp"),
    ],
)
def test_sniff_by_content(pillow_name: str, wanted: str) -> None:
    data = encoded(quarters(), pillow_name)
    assert sniff(data) == wanted
    assert sniff(data[:64]) == wanted


def test_sniff_multi_picture_jpeg() -> None:
    two = encoded(quarters(), "MPO", save_all=True, append_images=[quarters(48, 32)])
    assert sniff(two) == "mpo"
    assert sniff(two[:16]) == "jpeg"


def _box(kind: bytes, major: bytes, *brands: bytes) -> bytes:
    content = major + b"\0\0\0\0" + b"".join(brands)
    return (8 + len(content)).to_bytes(4, "big") + kind + content


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        (_box(b"ftyp", b"heic", b"mif1", b"heic"), "heic"),
        (_box(b"ftyp", b"mif1", b"mif1", b"heic"), "heic"),
        (_box(b"ftyp", b"mif1", b"mif1", b"avif"), "avif"),
        (_box(b"ftyp", b"avis", b"avif"), "avif"),
        (_box(b"ftyp", b"crx ", b"crx "), "raw"),
        (_box(b"ftyp", b"isom", b"mp42"), None),
        (b"\xff\x0a\x00\x00", "jxl"),
        (b"FUJIFILMCCD-RAW 0201", "raw"),
        (b"II*\x00\x10\x00\x00\x00CR\x02\x00", "raw"),
        (b"8BPS\x00\x01", None),
        (b"%!PS-Adobe-3.0 EPSF", None),
        (b"\xd7\xcd\xc6\x9a", None),
        (b"<?xml version", None),
        (b"", None),
    ],
)
def test_sniff_heads(head: bytes, wanted: str | None) -> None:
    assert sniff(head) == wanted


def _tiff(*entries: tuple[int, int, int]) -> bytes:
    fields = b"".join(
        tag.to_bytes(2, "little")
        + kind.to_bytes(2, "little")
        + b"\x01\0\0\0"
        + value.to_bytes(4, "little")
        for tag, kind, value in entries
    )
    return b"II*\x00\x08\0\0\0" + len(entries).to_bytes(2, "little") + fields + b"\0\0\0\0"


@pytest.mark.parametrize(
    ("data", "wanted"),
    [
        (_tiff((0xC612, 1, 4)), "raw"),
        (_tiff((0x0106, 3, 32803)), "raw"),
        (_tiff((0x0103, 3, 34713)), "raw"),
        (_tiff((0x00FE, 4, 1), (0x014A, 4, 99)), "raw"),
        (_tiff((0x00FE, 4, 1)), "tiff"),
        (_tiff((0x0106, 3, 2)), "tiff"),
        (b"II*\x00\xff\xff\xff\xff", "tiff"),
        (b"MM\x00*\x00\x00\x00\x08\xff\xff", "tiff"),
    ],
)
def test_camera_tiff(data: bytes, wanted: str) -> None:
    assert sniff(data) == wanted


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        (b"a.jpg", True),
        (b"B.HEIC", True),
        (b"caf\xe9.JPeG", True),
        (b"x.cr3", True),
        (b"._a.jpg", False),
        (b"jpg", False),
        (b"a.jpg.txt", False),
        (b"a.j\xffg", False),
        (b".jpg", False),
    ],
)
def test_candidates(name: bytes, wanted: bool) -> None:
    assert is_candidate(name) is wanted


def test_extensions_are_lower_case_with_dot() -> None:
    assert all(e.startswith(".") and e == e.lower() for e in EXTENSIONS)
