"""The few facts wanted from an XMP packet, by pattern: no XML parser meets hostile files."""

import re
from dataclasses import dataclass

_LIMIT = 1 << 20
_RATING = re.compile(rb"""xmp:Rating(?:\s*=\s*["']|>)\s*(-?\d)(?:\.0+)?\s*["'<]""")
_MOTION = re.compile(
    rb"""(?:MotionPhoto|MicroVideo)(?:\s*=\s*["']|>)\s*1\s*["'<]|Semantic\s*=\s*["']MotionPhoto["']"""
)
_DATES = tuple(
    re.compile(name + rb"""(?:\s*=\s*["']|>)\s*([0-9T:.+\-Z ]{16,40})\s*["'<]""")
    for name in (rb"exif:DateTimeOriginal", rb"photoshop:DateCreated", rb"xmp:CreateDate")
)
_FRACTION = re.compile(r"\.\d+")


@dataclass(frozen=True)
class XmpFacts:
    """`dates`: capture dates as ISO text, the most trusted first."""

    rating: int | None = None
    dates: tuple[str, ...] = ()
    motion: bool = False


def read_xmp(packet: bytes) -> XmpFacts:
    """Rating, dates and the motion photo mark of an XMP packet; rubbish gives nothing."""
    packet = packet[:_LIMIT]
    if not packet:
        return XmpFacts()
    rating = _RATING.search(packet)
    value = int(rating[1]) if rating else None
    found = (pattern.search(packet) for pattern in _DATES)
    return XmpFacts(
        rating=value if value is not None and -1 <= value <= 5 else None,
        dates=tuple(_FRACTION.sub("", match[1].decode("ascii")) for match in found if match),
        motion=_MOTION.search(packet) is not None,
    )
