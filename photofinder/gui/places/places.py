"""The places of the sidebar: all photos, folders, months, Problems; and what each one shows."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np

from photofinder.gui import texts
from photofinder.gui.duplicates.texts import duplicates
from photofinder.gui.grid.photo_list import PhotoList, by_month, months_of
from photofinder.library.library import Library
from photofinder.library.records import Root, RootState, Timeline
from photofinder.paths import display


class Kind(StrEnum):
    """What a place is."""

    ALL = "all"
    FOLDER = "folder"
    YEAR = "year"
    MONTH = "month"
    DUPLICATES = "duplicates"
    PROBLEMS = "problems"
    SEARCH = "search"
    HEADING = "heading"


Key = tuple[str, bytes, int | None, int]

PAGES = frozenset({Kind.DUPLICATES, Kind.PROBLEMS})
"""Places that are no list of photos."""


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the sidebar; `folder` is absolute, `since` included, `until` not. `held`:
    many of its files vanished at once. `number` is that of a saved search."""

    kind: Kind
    title: str
    folder: bytes = b""
    since: int | None = None
    until: int | None = None
    count: int | None = None
    offline: bool = False
    held: bool = False
    number: int = 0
    children: tuple["Place", ...] = field(default=(), compare=False)

    @property
    def key(self) -> "Key":
        """What tells this place from others, whatever its count and title are now."""
        return (self.kind, self.folder, self.since, self.number)


def all_photos(count: int | None = None) -> Place:
    """The whole library."""
    return Place(Kind.ALL, texts.all_photos(), count=count)


@dataclass(frozen=True, slots=True)
class Overview:
    """All of the sidebar with the timeline behind it."""

    timeline: Timeline
    places: tuple[Place, ...]
    roots: tuple[Root, ...]
    problems: int


def read_overview(library: Library) -> Overview:
    """Read what the sidebar shows; for the query thread."""
    timeline = library.photos.timeline()
    roots = library.roots.list()
    problems = sum(not problem.ignored for problem in library.files.problems())
    places = [
        all_photos(len(timeline)),
        Place(Kind.DUPLICATES, duplicates(), count=len(library.copies.several())),
        Place(Kind.PROBLEMS, texts.problems(), count=problems),
    ]
    folders = tuple(_folder(root, library.files.folders(root.id)) for root in roots)
    for title, children in ((texts.folders(), folders), (texts.dates(), _years(timeline))):
        if children:
            places.append(Place(Kind.HEADING, title, children=children))
    return Overview(timeline, tuple(places), tuple(roots), problems)


def read_photos(library: Library, timeline: Timeline, place: Place) -> PhotoList:
    """The photos of a place in sections by month; for the query thread."""
    if place.kind is Kind.FOLDER:
        timeline = library.photos.timeline(folder=place.folder)
    elif place.since is not None and place.until is not None:
        # newest first: search in the reversed, ascending moments
        ascending = timeline.moments[::-1]
        first, last = np.searchsorted(ascending, [place.since, place.until])
        end = len(timeline)
        chosen = slice(end - int(last), end - int(first))
        timeline = Timeline(
            timeline.ids[chosen], timeline.moments[chosen], timeline.colours[chosen]
        )
    titles = {
        int(month): texts.month(int(month)) for month in np.unique(months_of(timeline.moments))
    }
    return by_month(timeline, titles)


def _folder(root: Root, inner: Iterable[bytes]) -> Place:
    """A root with the tree of those of its folders that hold files."""
    separator = os.fsencode(os.sep)
    below: dict[bytes, set[bytes]] = {}
    for path in inner:
        while path:
            parent = os.path.dirname(path)
            known = below.setdefault(parent, set())
            if path in known:
                break
            known.add(path)
            path = parent
    offline = root.state is RootState.OFFLINE

    def node(path: bytes) -> Place:
        full = root.path.rstrip(separator) + separator + path if path else root.path
        title = display(os.path.basename(full.rstrip(separator))) or display(full)
        children = tuple(node(child) for child in sorted(below.get(path, ()), key=bytes.lower))
        held = not path and root.state is RootState.HELD
        return Place(Kind.FOLDER, title, full, offline=offline, held=held, children=children)

    return node(b"")


def _years(timeline: Timeline) -> tuple[Place, ...]:
    months, counts = np.unique(months_of(timeline.moments), return_counts=True)
    by_year: dict[int, list[Place]] = {}
    for month, count in zip(months[::-1].tolist(), counts[::-1].tolist(), strict=True):
        year, index = 1970 + month // 12, month % 12 + 1
        after = texts.first_second(year + index // 12, index % 12 + 1)
        by_year.setdefault(year, []).append(
            Place(
                Kind.MONTH,
                texts.month_name(index),
                since=texts.first_second(year, index),
                until=after,
                count=count,
            )
        )
    return tuple(
        Place(
            Kind.YEAR,
            str(year),
            since=texts.first_second(year),
            until=texts.first_second(year + 1),
            count=sum(place.count or 0 for place in places),
            children=tuple(places),
        )
        for year, places in by_year.items()
    )
