"""A search as the window keeps it: examples with titles, and what it is narrowed to."""

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtGui import QImage

from photofinder.search.query import Example, Query
from photofinder.search.scores import Word

MOST = 10
"""A search takes so many examples for, and so many against."""

LIMIT = 500
"""So many hits are fetched; the slider filters them without another search."""

WORDS = (Word.IDENTICAL, Word.NEAR, Word.SIMILAR, Word.LOOSE, Word.UNLIKE)
"""The stops of the slider; the last one hides nothing."""


@dataclass(frozen=True, slots=True, eq=False)
class Chip:
    """One example of a search with its title; `image` is its picture where there is one and
    `photo_id` its photo where the library knows it."""

    example: Example
    title: str
    photo_id: int | None = None
    image: QImage | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Search:
    """What is asked: like `chips` (all or any of them), unlike `against`; only in a folder, only
    from `since` (included) to `until` (not), which is called `when`. `saved` is its number while
    it is just as it was saved."""

    chips: tuple[Chip, ...]
    folder: bytes | None = None
    mode: Literal["all", "any"] = "all"
    against: tuple[Chip, ...] = ()
    since: int | None = None
    until: int | None = None
    when: str = ""
    saved: int = 0

    def query(self) -> Query:
        """The question for the searcher."""
        return Query(
            tuple(chip.example for chip in self.chips),
            tuple(chip.example for chip in self.against),
            mode=self.mode,
            folder=self.folder,
            since=self.since,
            until=self.until,
            limit=LIMIT,
        )

    def without(self, position: int) -> "Search":
        """The same search with one example fewer; those it is against come after the others."""
        behind = position - len(self.chips)
        if behind >= 0:
            against = self.against[:behind] + self.against[behind + 1 :]
            return replace(self, against=against, saved=0)
        chips = self.chips[:position] + self.chips[position + 1 :]
        return replace(self, chips=chips, saved=0)

    def adding(self, chips: tuple[Chip, ...], *, against: bool = False) -> "Search":
        """The same search with more examples; a photo changes sides when it was on the other."""
        ids = {chip.photo_id for chip in chips} - {None}
        positive = tuple(chip for chip in self.chips if chip.photo_id not in ids)
        negative = tuple(chip for chip in self.against if chip.photo_id not in ids)
        if against:
            return replace(self, chips=positive, against=(negative + chips)[:MOST], saved=0)
        return replace(self, chips=(positive + chips)[:MOST], against=negative, saved=0)
