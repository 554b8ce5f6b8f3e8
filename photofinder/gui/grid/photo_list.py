"""What the grid shows: parallel arrays of photos with sections, frozen."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from photofinder.gui.grid.layout import Section
from photofinder.library.records import Timeline

Ids = Sequence[int] | npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class PhotoList:
    """Photo ids in the order of display (int64), average colours, sections, and what a search
    found: a score 0..1, a word and a number of copies folded into it per row, all empty in
    the library. `unfolded`: photo ids whose copies follow them, each in a tile of its own."""

    ids: npt.NDArray[np.int64]
    colours: npt.NDArray[np.int32]
    sections: tuple[Section, ...] = ()
    scores: npt.NDArray[np.float32] = field(default_factory=lambda: np.empty(0, np.float32))
    words: tuple[str, ...] = ()
    copies: tuple[int, ...] = ()
    unfolded: frozenset[int] = frozenset()

    def __len__(self) -> int:
        return len(self.ids)

    def rows_of(self, photo_ids: Ids) -> list[int]:
        """The rows of those photos that are in the list, ascending."""
        rows: list[int] = self._rows(photo_ids).tolist()
        return rows

    def ranges_of(self, photo_ids: Ids) -> list[tuple[int, int]]:
        """The first and the last row of each run of those photos, ascending; a million rows that
        lie together cost next to nothing."""
        rows = self._rows(photo_ids)
        if not len(rows):
            return []
        ends = np.flatnonzero(np.diff(rows) != 1)
        firsts = rows[np.concatenate(([0], ends + 1))]
        lasts = rows[np.concatenate((ends, [len(rows) - 1]))]
        return list(zip(firsts.tolist(), lasts.tolist(), strict=True))

    def _rows(self, photo_ids: Ids) -> npt.NDArray[np.intp]:
        if not len(photo_ids) or not len(self.ids):
            return np.empty(0, np.intp)
        return np.flatnonzero(np.isin(self.ids, np.asarray(photo_ids)))

    def without(self, photo_ids: Sequence[int]) -> "PhotoList":
        """The list without some photos, in one section."""
        kept = ~np.isin(self.ids, np.asarray(photo_ids))
        return PhotoList(self.ids[kept], self.colours[kept])

    def same_as(self, other: "PhotoList") -> bool:
        """Whether both show the same photos in the same order under the same headings."""
        return (
            self.sections == other.sections
            and self.words == other.words
            and self.copies == other.copies
            and self.unfolded == other.unfolded
            and np.array_equal(self.ids, other.ids)
            and np.array_equal(self.colours, other.colours)
        )


EMPTY = PhotoList(np.empty(0, np.int64), np.empty(0, np.int32))


def by_month(timeline: Timeline, titles: dict[int, str]) -> PhotoList:
    """A timeline with a section per month; `titles` maps months since 1970 to headings."""
    months = months_of(timeline.moments)
    starts = np.flatnonzero(np.diff(months)) + 1 if len(months) else np.empty(0, np.int64)
    edges = [0, *starts.tolist(), len(months)]
    sections = tuple(
        Section(titles[int(months[first])], last - first)
        for first, last in pairwise(edges)
        if last > first
    )
    return PhotoList(timeline.ids, timeline.colours, sections)


def months_of(moments: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Months since January 1970 for moments in seconds."""
    return moments.astype("datetime64[s]").astype("datetime64[M]").astype(np.int64)
