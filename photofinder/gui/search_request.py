"""A search as the window keeps it: examples with titles, and its results as a list of photos."""

from dataclasses import dataclass, field, replace

import numpy as np
from PySide6.QtGui import QImage

from photofinder.gui import texts
from photofinder.gui.grid_layout import Section
from photofinder.gui.photo_list import PhotoList
from photofinder.search.query import Example, Query, Results
from photofinder.search.scores import LIMITS, Word

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
    """What is asked: examples, and a folder when only a part of the library is meant."""

    chips: tuple[Chip, ...]
    folder: bytes | None = None
    mode: str = field(default="all")

    def query(self) -> Query:
        """The question for the searcher."""
        return Query(
            tuple(chip.example for chip in self.chips),
            mode="any" if self.mode == "any" else "all",
            folder=self.folder,
            limit=LIMIT,
        )

    def without(self, position: int) -> "Search":
        """The same search with one example fewer."""
        chips = self.chips[:position] + self.chips[position + 1 :]
        return replace(self, chips=chips)


def photos_of(results: Results, least: Word) -> PhotoList:
    """The hits that are at least `least`, in sections by word, best first."""
    limit = LIMITS.get(least, -1.0)
    hits = [hit for hit in results.hits if hit.score >= limit]
    order = {word: position for position, word in enumerate(Word)}
    hits.sort(key=lambda hit: order[hit.word])  # stable: best first inside a word
    counts: dict[Word, int] = {}
    for hit in hits:
        counts[hit.word] = counts.get(hit.word, 0) + 1
    return PhotoList(
        np.array([hit.photo_id for hit in hits], np.int64),
        np.array([hit.photo.colour for hit in hits], np.int32),
        tuple(Section(texts.word(word), count) for word, count in counts.items()),
        np.array([hit.score for hit in hits], np.float32),
        tuple(texts.word(hit.word) for hit in hits),
    )
