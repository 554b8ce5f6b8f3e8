"""Which files travel with a photo that is cleaned away."""

import os
from bisect import bisect_left
from collections import defaultdict
from itertools import islice

from photofinder.imaging.bundles import FILMS, TAKEOUT_LIMIT, Bundle, Entry, base, bundles
from photofinder.imaging.films import read_film
from photofinder.imaging.formats import is_candidate
from photofinder.indexing.stays import Stays
from photofinder.library.library import Library

_PARTS = (b"", b".", b"(")
_SIDE = (b".xmp", b".aae", b".pp3", b".dop", b".thm", b".json")


class Companions:
    """Looks into folders once each."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._names: dict[bytes, tuple[dict[bytes, list[bytes]], list[bytes]]] = {}
        self._bundles: dict[tuple[bytes, bytes], list[Bundle]] = {}

    def of(self, path: bytes, keeper: bytes, going: set[bytes]) -> tuple[list[bytes], str]:
        """(absolute companions that go with `path`, why it must stay after all or "").

        They stay while another picture of the shot stays. A file stays when its film or side
        file has no counterpart beside the keeper: what it knows would be lost.
        """
        folder, name = os.path.split(path)
        bundle = self._bundle(folder, name)
        if bundle is None or not bundle.companions:
            return [], ""
        others = {os.path.join(folder, picture) for picture in bundle.pictures} - {path}
        if not others <= going:
            return [], ""
        if others and path != min(others | {path}):
            return [], ""  # the first picture of the shot takes them
        beside = self._bundle(*os.path.split(keeper))
        kept = {_kind(companion) for companion in beside.companions} if beside else set()
        for companion in bundle.companions:
            if _kind(companion) not in kept:
                film = _kind(companion) == "film"
                return [], Stays.FILM_ALONE if film else Stays.SIDE_FILE_ALONE
        return [os.path.join(folder, companion) for companion in bundle.companions], ""

    def _bundle(self, folder: bytes, name: bytes) -> Bundle | None:
        key = (folder, base(name))
        if key not in self._bundles:
            alike = self._alike(folder, key[1])
            entries = [self._entry(folder, n) for n in alike if is_candidate(n)]
            self._bundles[key] = bundles(
                entries, alike, lambda n: read_film(os.path.join(folder, n))
            )
        return next((b for b in self._bundles[key] if name in b.pictures), None)

    def _alike(self, folder: bytes, stem: bytes) -> list[bytes]:
        """The names in a folder that may belong to a shot of this base name; none when the
        picture is alone, as nearly all are."""
        listed, bases = self._listing(folder)
        start = stem.split(b"(")[0][:TAKEOUT_LIMIT]
        first = bisect_left(bases, start)
        alike: list[bytes] = []
        for one in islice(bases, first, None):
            if not one.startswith(start):
                break
            # IMG_1.jpg.xmp and IMG_1(2).jpg, but not IMG_10.jpg, unless Takeout cut the name.
            if len(start) == TAKEOUT_LIMIT or one[len(start) : len(start) + 1] in _PARTS:
                alike += listed[one]
        return alike if len(alike) > 1 else []

    def _entry(self, folder: bytes, name: bytes) -> Entry:
        photo = self._library.photos.by_path(os.path.join(folder, name))
        return Entry(name) if photo is None else Entry(name, photo.taken_at, photo.content_id)

    def _listing(self, folder: bytes) -> tuple[dict[bytes, list[bytes]], list[bytes]]:
        """The names in a folder by their base name, and the base names in order."""
        if folder not in self._names:
            listed: dict[bytes, list[bytes]] = defaultdict(list)
            try:
                names = sorted(os.listdir(folder))
            except OSError:
                names = []
            for name in names:
                listed[base(name)].append(name)
            self._names[folder] = listed, sorted(listed)
        return self._names[folder]


def _kind(companion: bytes) -> str:
    ending = os.path.splitext(companion)[1].lower()
    if ending in FILMS:
        return "film"
    return ending.decode("ascii", "replace") if ending in _SIDE else "other"
