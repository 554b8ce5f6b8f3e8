"""What a picture says about itself: time, camera, place, rating. Rubbish gives no value."""

import math
import re
import time
import unicodedata
from calendar import timegm
from dataclasses import dataclass
from datetime import datetime

from PIL import ExifTags, Image

from photofinder.imaging.opened import RUBBISH
from photofinder.imaging.xmp import XmpFacts, read_xmp

TEXT_LIMIT = 200
"""Longest text kept, in characters."""

_EARLIEST_YEAR = 1826  # the oldest surviving photograph
_DAY = 86_400
_DATE = re.compile(r"\s*(\d{4})[:\-/.](\d\d)[:\-/.](\d\d)[ T](\d\d):(\d\d)(?::(\d\d))?")
_OFFSET = re.compile(r"\s*([+-])(\d\d):?(\d\d)\s*$")
_MAX_OFFSET_MINUTES = 14 * 60
_RATING_TAG = 0x4746
_MAKER_NOTE_TAG = 0x927C
_APPLE_CONTENT_ID = 0x11

Tags = dict[int, object]


@dataclass(frozen=True)
class Facts:
    """What the file's metadata says; None or "" where it says nothing believable.

    `taken_at`: the camera's wall clock, as seconds since 1970 as if it were UTC;
    `taken_offset_min`: that clock's offset from UTC in minutes. `latitude`, `longitude`:
    degrees. `rating`: -1 (rejected) to 5. `orientation`: EXIF 1 to 8. `content_id` ties the
    parts of an Apple Live Photo together. `motion`: a film is stored inside the file.
    """

    taken_at: int | None = None
    taken_offset_min: int | None = None
    camera: str = ""
    lens: str = ""
    latitude: float | None = None
    longitude: float | None = None
    rating: int | None = None
    orientation: int = 1
    software: str = ""
    content_id: str = ""
    motion: bool = False


def read_facts(exif: Image.Exif | None, xmp: bytes, orientation: int, data: bytes = b"") -> Facts:
    """Collect the facts from EXIF tags and an XMP packet; never raises on rubbish.

    `data` are the file's bytes: Samsung marks a motion photo behind the picture only.
    """
    main, detail, gps = _tags(exif), _sub_tags(exif, ExifTags.IFD.Exif), _place_tags(exif)
    said = read_xmp(xmp)
    taken_at, offset = _taken(main, detail, gps, said)
    latitude, longitude = _place(gps)
    return Facts(
        taken_at=taken_at,
        taken_offset_min=offset,
        camera=_camera(main),
        lens=clean_text(detail.get(ExifTags.Base.LensModel)),
        latitude=latitude,
        longitude=longitude,
        rating=said.rating if said.rating is not None else _rating(main.get(_RATING_TAG)),
        orientation=orientation,
        software=clean_text(main.get(ExifTags.Base.Software)),
        content_id=_apple_content_id(detail.get(_MAKER_NOTE_TAG)),
        motion=said.motion or (data.endswith(b"SEFT") and b"MotionPhoto_Data" in data),
    )


def clean_text(value: object) -> str:
    """Text from a hostile tag: no control or formatting characters, at most TEXT_LIMIT."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return ""
    value = value.split("\x00", 1)[0][: 4 * TEXT_LIMIT]
    kept = (c if unicodedata.category(c)[0] != "C" else " " for c in value)
    return " ".join("".join(kept).split())[:TEXT_LIMIT].rstrip()


def parse_time(value: object) -> int | None:
    """Seconds since 1970 of an EXIF or ISO date and time, read as UTC; None if not believable."""
    if isinstance(value, bytes):
        value = value.decode("ascii", "replace")
    match = _DATE.match(value) if isinstance(value, str) else None
    if match is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in match.groups())
    if year < _EARLIEST_YEAR:
        return None
    try:
        moment = datetime(year, month, day, hour, minute, min(second, 59))
    except ValueError:
        return None
    seconds = timegm(moment.timetuple())
    return seconds if seconds <= time.time() + _DAY else None


def parse_offset(value: object) -> int | None:
    """Minutes from UTC of an EXIF offset like "+02:00"; None if not believable."""
    if isinstance(value, bytes):
        value = value.decode("ascii", "replace")
    if not isinstance(value, str):
        return None
    if value.strip("\x00 ") == "Z":
        return 0
    match = _OFFSET.match(value.rstrip("\x00"))
    if match is None:
        return None
    minutes = int(match[2]) * 60 + int(match[3])
    if minutes > _MAX_OFFSET_MINUTES or int(match[3]) > 59:
        return None
    return -minutes if match[1] == "-" else minutes


def _tags(exif: Image.Exif | None) -> Tags:
    if exif is None:
        return {}
    tags: Tags = {}
    wanted = (
        ExifTags.Base.Make,
        ExifTags.Base.Model,
        ExifTags.Base.Software,
        ExifTags.Base.DateTime,
        _RATING_TAG,
    )
    for tag in wanted:  # one by one: a damaged tag must not cost the others
        try:
            tags[tag] = exif.get(tag)
        except RUBBISH:
            continue
    return tags


def _sub_tags(exif: Image.Exif | None, directory: int) -> Tags:
    if exif is None:
        return {}
    try:
        return dict(exif.get_ifd(directory))
    except RUBBISH:
        return {}


def _place_tags(exif: Image.Exif | None) -> Tags:
    return _sub_tags(exif, ExifTags.IFD.GPSInfo)


def _taken(main: Tags, detail: Tags, gps: Tags, said: XmpFacts) -> tuple[int | None, int | None]:
    """(time, offset): taken, else digitised, else by XMP, satellite or the date of change."""
    for date_tag, offset_tag in (
        (ExifTags.Base.DateTimeOriginal, ExifTags.Base.OffsetTimeOriginal),
        (ExifTags.Base.DateTimeDigitized, ExifTags.Base.OffsetTimeDigitized),
    ):
        taken = parse_time(detail.get(date_tag))
        if taken is not None:
            return taken, parse_offset(detail.get(offset_tag))
    for text in said.dates:
        taken = parse_time(text)
        if taken is not None:
            return taken, parse_offset(text[19:])
    taken = _satellite_time(gps)
    if taken is not None:
        return taken, 0
    return parse_time(main.get(ExifTags.Base.DateTime)), None


def _satellite_time(gps: Tags) -> int | None:
    """The UTC time of the GPS tags."""
    clock = gps.get(ExifTags.GPS.GPSTimeStamp)
    if not isinstance(clock, tuple) or len(clock) != 3:
        return None
    try:
        hour, minute, second = (int(float(part)) for part in clock)
    except RUBBISH:
        return None
    date = clean_text(gps.get(ExifTags.GPS.GPSDateStamp))
    return parse_time(f"{date} {hour:02}:{minute:02}:{second:02}")


def _camera(main: Tags) -> str:
    """Maker and model, without saying the maker twice."""
    make = clean_text(main.get(ExifTags.Base.Make))
    model = clean_text(main.get(ExifTags.Base.Model))
    if not make or model.lower().startswith(make.split()[0].lower()):
        return model
    return f"{make} {model}".strip()[:TEXT_LIMIT].rstrip()


def _rating(value: object) -> int | None:
    return value if isinstance(value, int) and -1 <= value <= 5 else None


def _place(gps: Tags) -> tuple[float | None, float | None]:
    """(latitude, longitude); both or none, and never the (0, 0) of an unset receiver."""
    latitude = _degrees(gps.get(2), gps.get(1), "S", 90.0)
    longitude = _degrees(gps.get(4), gps.get(3), "W", 180.0)
    if latitude is None or longitude is None or (latitude == 0.0 and longitude == 0.0):
        return None, None
    return latitude, longitude


def _degrees(value: object, reference: object, negative: str, limit: float) -> float | None:
    if not isinstance(value, tuple) or not 1 <= len(value) <= 3:
        return None
    try:
        parts = [float(part) for part in value]
    except RUBBISH:
        return None
    degrees = sum(part / 60.0**i for i, part in enumerate(parts))
    if not math.isfinite(degrees) or min(parts) < 0.0 or degrees > limit:
        return None
    return -degrees if clean_text(reference).upper().startswith(negative) else degrees


def _apple_content_id(note: object) -> str:
    """The Live Photo identifier in an Apple maker note, a directory of its own; "" if none."""
    if not isinstance(note, bytes) or not note.startswith(b"Apple iOS\x00"):
        return ""
    for position in range(16, min(16 + 12 * int.from_bytes(note[14:16], "big"), len(note)), 12):
        entry = note[position : position + 12]
        if int.from_bytes(entry[:2], "big") == _APPLE_CONTENT_ID and entry[2:4] == b"\x00\x02":
            length, start = (int.from_bytes(entry[i : i + 4], "big") for i in (4, 8))
            return clean_text(note[start : start + min(length, TEXT_LIMIT)])
    return ""
