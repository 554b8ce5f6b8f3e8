"""The two facts of a film that tie it to a photo: its content identifier and when it was made.

ISO base media files (MOV, MP4) are boxes; the facts lie in the box "moov".
"""

import os
import re
import struct
from dataclasses import dataclass
from typing import BinaryIO

_LIMIT = 8 << 20
_BOXES = 200
_EPOCH = 2_082_844_800  # seconds between 1904, the zero of these films, and 1970
_ID = re.compile(rb"[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}")
_ID_KEY = b"com.apple.quicktime.content.identifier"


@dataclass(frozen=True, slots=True)
class FilmFacts:
    """`content_id`: Apple's identifier of a Live Photo; `made_at`: seconds since 1970, UTC."""

    content_id: str = ""
    made_at: int | None = None


def read_film(path: bytes) -> FilmFacts:
    """The facts of a film; a file that is none, or cannot be read, has no facts."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | _NONBLOCK)
        with open(descriptor, "rb") as stream:
            return _facts(_movie_box(stream))
    except (OSError, struct.error):
        return FilmFacts()


_NONBLOCK = getattr(os, "O_NONBLOCK", 0)


def _movie_box(stream: BinaryIO) -> bytes:
    position = 0
    for _ in range(_BOXES):
        stream.seek(position)
        head = stream.read(16)
        if len(head) < 8:
            return b""
        size, kind = struct.unpack(">I4s", head[:8])
        start = 8
        if size == 1 and len(head) == 16:
            (size,) = struct.unpack(">Q", head[8:])
            start = 16
        if kind == b"moov":
            stream.seek(position + start)
            return stream.read(min(max(size - start, 0), _LIMIT) if size else _LIMIT)
        if size < 8:
            return b""
        position += size
    return b""


def _facts(movie: bytes) -> FilmFacts:
    found = _ID.search(movie) if _ID_KEY in movie else None
    made_at = None
    header = movie.find(b"mvhd")
    if header >= 0 and header + 16 <= len(movie):
        wide = movie[header + 4] == 1
        (since_1904,) = struct.unpack_from(">Q" if wide else ">I", movie, header + 8)
        made_at = since_1904 - _EPOCH if since_1904 > _EPOCH else None
    return FilmFacts(found[0].decode("ascii") if found else "", made_at)
