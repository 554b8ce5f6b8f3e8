"""Which kind of picture some bytes are, told by content; names only decide what to look at."""

import os
import struct
from collections.abc import Iterator

_COMMON = (
    *(".jpg", ".jpeg", ".jpe", ".jfif", ".jif", ".mpo", ".png", ".apng", ".gif", ".bmp", ".dib"),
    *(".webp", ".avif", ".avifs", ".heic", ".heics", ".heif", ".heifs", ".hif", ".jxl"),
    *(".tif", ".tiff"),
)
_RAW = (
    *(".3fr", ".arw", ".cr2", ".cr3", ".crw", ".dcr", ".dng", ".erf", ".fff", ".iiq", ".kdc"),
    *(".mef", ".mos", ".mrw", ".nef", ".nrw", ".orf", ".pef", ".raf", ".raw", ".rw2", ".rwl"),
    *(".sr2", ".srf", ".srw", ".x3f"),
)
EXTENSIONS: frozenset[str] = frozenset((*_COMMON, *_RAW))
"""Lower-case endings, with the dot, of files that may be pictures."""
RAW_EXTENSIONS: frozenset[str] = frozenset(_RAW)
"""Those of them that cameras give to RAW files."""

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
    (b"\xff\x0a", "jxl"),
    (b"\x00\x00\x00\x0cJXL \r\n\x87\n", "jxl"),
    (b"FUJIFILMCCD-RAW", "raw"),
    (b"IIRO", "raw"),
    (b"IIRS", "raw"),
    (b"MMOR", "raw"),
    (b"IIU\x00", "raw"),
    (b"FOVb", "raw"),
    (b"\x00MRM", "raw"),
    (b"II\x1a\x00\x00\x00HEAPCCDR", "raw"),
    (b"II+\x00", "tiff"),
    (b"MM\x00+", "tiff"),
)
_AVIF_BRANDS = frozenset({b"avif", b"avis"})
_HEIF_BRANDS = frozenset(
    {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"}
    | {b"mif1", b"mif2", b"mif3", b"msf1", b"miaf", b"1pic"}
    | {b"avci", b"avcs", b"vvic", b"vvis", b"jpeg", b"jpgs", b"j2ki", b"j2is", b"unif"}
)
_MPF_SEARCH_LIMIT = 1 << 20
_MAX_IFD_ENTRIES = 512

# TIFF tags that tell a camera's RAW file from an ordinary TIFF
_NEW_SUBFILE_TYPE, _COMPRESSION, _PHOTOMETRIC = 0x00FE, 0x0103, 0x0106
_SUB_IFDS, _DNG_VERSION = 0x014A, 0xC612
_RAW_COMPRESSIONS = frozenset({32767, 32769, 34713, 65535})  # Sony, Epson/packed, Nikon, Pentax
_RAW_PHOTOMETRICS = frozenset({32803, 34892})  # colour filter array, linear raw


def is_candidate(name: bytes) -> bool:
    """Whether a file of this name (no folder) may be a picture worth opening.

    AppleDouble companions (`._name`) carry a picture's ending but never a picture.
    """
    if name.startswith(b"._"):
        return False
    extension = os.path.splitext(name)[1].lower()
    return extension.decode("ascii", "replace") in EXTENSIONS


def sniff(head: bytes) -> str | None:
    """Name the format of a file by its first bytes; None if it is no picture we know.

    One of "jpeg", "mpo", "png", "webp", "avif", "heic", "jxl", "tiff", "gif", "bmp", "raw".
    64 bytes are enough to tell a picture from something else; "mpo" against "jpeg" and
    "raw" against "tiff" need the start of the file up to the first directory.
    """
    if head.startswith(b"\xff\xd8\xff"):
        return "mpo" if _has_mp_index(head) else "jpeg"
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "webp"
    if head[4:8] == b"ftyp":
        return _sniff_boxes(head)
    if head.startswith((b"II*\x00", b"MM\x00*")):
        return "raw" if _is_camera_tiff(head) else "tiff"
    for signature, name in _SIGNATURES:
        if head.startswith(signature):
            return name
    return None


def _sniff_boxes(head: bytes) -> str | None:
    """ISO media files by their brands: AVIF, HEIF, Canon CR3; films give None."""
    size = min(struct.unpack(">I", head[:4])[0], len(head), 256)
    major = head[8:12]
    brands = {head[i : i + 4] for i in range(16, size - 3, 4)}
    if major == b"crx ":
        return "raw"
    if major in _AVIF_BRANDS:
        return "avif"
    if major in _HEIF_BRANDS:
        return "avif" if brands & _AVIF_BRANDS and not brands & {b"heic", b"heix"} else "heic"
    return None


def _has_mp_index(head: bytes) -> bool:
    """Whether a JPEG carries a multi-picture index (APP2 "MPF") before its first scan."""
    for marker, start, end in _jpeg_segments(head[:_MPF_SEARCH_LIMIT]):
        if marker == 0xE2 and head[start : min(end, start + 4)] == b"MPF\x00":
            return True
    return False


def _jpeg_segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """(marker, start, end) of each segment's content up to the first scan."""
    position = 2
    while position + 4 <= len(data) and data[position] == 0xFF:
        marker = data[position + 1]
        if marker == 0xFF:  # fill byte
            position += 1
            continue
        length = int.from_bytes(data[position + 2 : position + 4], "big")
        if marker in (0xD8, 0xD9, 0xDA) or length < 2:
            return
        yield marker, position + 4, position + 2 + length
        position += 2 + length


def _is_camera_tiff(head: bytes) -> bool:
    """Whether a TIFF's first directory is one that cameras write for RAW pictures."""
    if head[8:10] == b"CR":  # Canon CR2
        return True
    order = "<" if head.startswith(b"II") else ">"
    if len(head) < 8:
        return False
    (offset,) = struct.unpack_from(order + "I", head, 4)
    if offset + 2 > len(head):
        return False
    (count,) = struct.unpack_from(order + "H", head, offset)
    values: dict[int, int] = {}
    for entry in range(min(count, _MAX_IFD_ENTRIES)):
        position = offset + 2 + 12 * entry
        if position + 12 > len(head):
            break
        tag, kind = struct.unpack_from(order + "HH", head, position)
        values[tag] = struct.unpack_from(order + ("H" if kind == 3 else "I"), head, position + 8)[0]
    return (
        _DNG_VERSION in values
        or values.get(_PHOTOMETRIC) in _RAW_PHOTOMETRICS
        or values.get(_COMPRESSION) in _RAW_COMPRESSIONS
        or (values.get(_NEW_SUBFILE_TYPE) == 1 and _SUB_IFDS in values)
    )
