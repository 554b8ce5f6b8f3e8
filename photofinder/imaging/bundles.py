"""Files that are one shot: RAW and JPEG, Live Photo and film, a picture and its side files.

Pairing needs the same folder and base name, and then the capture time or the content
identifier must agree. Whatever is ambiguous stays apart.
"""

import os
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from photofinder.imaging.films import FilmFacts
from photofinder.imaging.formats import RAW_EXTENSIONS, is_candidate

FILMS = (b".mov", b".mp4", b".m4v")
_BASE_NAMED = (b".xmp", b".aae", b".thm", b".pp3", b".dop")
_TAKEOUT_MARK = b".supplemental-metadata"
TAKEOUT_LIMIT = 46
"""Takeout cuts the names of its side files, without ".json", after so many characters."""
_SAME_TIME_S = 2
_QUARTER_S = 900


@dataclass(frozen=True, slots=True)
class Entry:
    """A picture of a folder: its name and what is known of the shot.

    `taken_at`: seconds, local wall clock read as UTC; `content_id`: of a Live Photo.
    """

    name: bytes
    taken_at: int | None = None
    content_id: str = ""


@dataclass(frozen=True, slots=True)
class Bundle:
    """One shot: its pictures (RAW first) and the files that travel with them, as names."""

    pictures: tuple[bytes, ...]
    companions: tuple[bytes, ...] = ()


@dataclass(slots=True)
class _Growing:
    pictures: list[Entry]
    companions: list[bytes] = field(default_factory=list)


def is_raw(name: bytes) -> bool:
    """Whether a name is that of a camera's RAW file."""
    return os.path.splitext(name)[1].lower().decode("ascii", "replace") in RAW_EXTENSIONS


def base(name: bytes) -> bytes:
    """The name without its ending, in lower case: what the files of one shot share."""
    return os.path.splitext(name)[0].lower()


def sidecar_names(path: bytes) -> list[bytes]:
    """The side files that a picture may have, in the spellings that programs use."""
    stem = os.path.splitext(path)[0]
    return [
        whole + ending
        for whole in (path, stem)
        for low in _BASE_NAMED
        for ending in (low, low.upper())
    ]


def bundles(
    pictures: Sequence[Entry],
    names: Iterable[bytes],
    film: Callable[[bytes], FilmFacts] = lambda _: FilmFacts(),
) -> list[Bundle]:
    """Sort one folder into shots. `names` are all names in it, `film` reads a film's facts."""
    by_base: dict[bytes, list[Entry]] = defaultdict(list)
    for entry in sorted(pictures, key=lambda entry: entry.name):
        by_base[base(entry.name)].append(entry)
    shots = [shot for entries in by_base.values() for shot in _paired(entries)]
    by_name = {entry.name.lower(): shot for shot in shots for entry in shot.pictures}
    own = {entry.name for entry in pictures}
    for name in sorted(set(names) - own):
        if is_candidate(name):
            continue
        shot = _owner(name, shots, by_name, film)
        if shot is not None:
            shot.companions.append(name)
    return [
        Bundle(tuple(entry.name for entry in shot.pictures), tuple(shot.companions))
        for shot in shots
    ]


def _paired(entries: list[Entry]) -> list[_Growing]:
    """One RAW and one developed picture of the same moment are one shot; all else is apart."""
    raw = [entry for entry in entries if is_raw(entry.name)]
    others = [entry for entry in entries if not is_raw(entry.name)]
    if len(raw) == 1 and len(others) == 1:
        first, second = raw[0].taken_at, others[0].taken_at
        if first is not None and second is not None and abs(first - second) <= _SAME_TIME_S:
            return [_Growing([raw[0], others[0]])]
    return [_Growing([entry]) for entry in (*raw, *others)]


def _owner(
    name: bytes,
    shots: list[_Growing],
    by_name: dict[bytes, _Growing],
    film: Callable[[bytes], FilmFacts],
) -> _Growing | None:
    low = name.lower()
    stem, ending = os.path.splitext(low)
    if ending == b".json":
        return _takeout_owner(low, by_name)
    if ending in _BASE_NAMED:
        if stem in by_name:  # IMG_1.CR2.xmp
            return by_name[stem]
        return _only(stem, shots)  # IMG_1.xmp
    if ending in FILMS:
        shot = _only(stem, shots)
        return shot if shot is not None and _same_moment(shot, film(name)) else None
    return None


def _only(stem: bytes, shots: list[_Growing]) -> _Growing | None:
    """The one shot of this base name; of several, the one with the RAW file; else none."""
    named = [shot for shot in shots if base(shot.pictures[0].name) == stem]
    if len(named) > 1:
        named = [shot for shot in named if is_raw(shot.pictures[0].name)]
    return named[0] if len(named) == 1 else None


def _same_moment(shot: _Growing, facts: FilmFacts) -> bool:
    for picture in shot.pictures:
        if picture.content_id and facts.content_id:
            return picture.content_id == facts.content_id
        if picture.taken_at is not None and facts.made_at is not None:
            # The film counts in UTC, the picture in local time: zones differ by quarters.
            apart = (facts.made_at - picture.taken_at + _QUARTER_S // 2) % _QUARTER_S
            return abs(apart - _QUARTER_S // 2) <= 2 * _SAME_TIME_S
    return False


def _takeout_owner(low: bytes, by_name: dict[bytes, _Growing]) -> _Growing | None:
    """Takeout writes IMG.jpg.json, IMG.jpg.supplemental-metadata.json (cut after 46
    characters) and, for IMG(1).jpg, IMG.jpg(1).json or IMG.jpg.supplemental-metadata(1).json."""
    stem = low[: -len(b".json")]
    number = re.search(rb"\(\d+\)$", stem)
    bare = stem[: number.start()] if number else stem
    fitting = []
    for picture, shot in by_name.items():
        wanted = picture
        if number:
            front, ending = os.path.splitext(picture)
            if not front.endswith(number[0]):
                continue
            wanted = front[: -len(number[0])] + ending
        whole = wanted + _TAKEOUT_MARK
        cut = len(bare) == TAKEOUT_LIMIT and wanted.startswith(bare)
        if cut or bare == wanted or (whole.startswith(bare) and len(bare) > len(wanted)):
            fitting.append(shot)
    return fitting[0] if len(fitting) == 1 else None
