"""What is asked, and what is answered."""

from dataclasses import dataclass
from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt

from photofinder.library.records import Photo
from photofinder.search.scores import Word

DEFAULT_LIMIT = 20


@dataclass(frozen=True, slots=True)
class PhotoExample:
    """A photo of the library."""

    photo_id: int


@dataclass(frozen=True, slots=True)
class FileExample:
    """A file, in the library or not, by its absolute path."""

    path: bytes


@dataclass(frozen=True, slots=True, eq=False)
class PixelsExample:
    """A picture without a file (pasted, say): uint8 [h, w, 3] in sRGB, upright."""

    pixels: npt.NDArray[np.uint8]
    label: str = "pasted picture"


@dataclass(frozen=True, slots=True)
class WordsExample:
    """What photos show, in words; for models that understand them."""

    words: str


Example = PhotoExample | FileExample | PixelsExample | WordsExample


@dataclass(frozen=True, slots=True)
class Query:
    """A search by examples.

    `mode` "all" looks for what the positives have in common, "any" for what is like at least
    one of them; negatives push away. `folder` (absolute) means all below it; `since` is
    included, `until` is not (seconds, as Photo.moment). Photos with a side below `least_side`
    pixels are left out, unless they have the bytes of a positive.
    """

    positives: tuple[Example, ...]
    negatives: tuple[Example, ...] = ()
    mode: Literal["all", "any"] = "all"
    folder: bytes | None = None
    since: int | None = None
    until: int | None = None
    least_side: int = 0
    limit: int = DEFAULT_LIMIT

    @property
    def filtered(self) -> bool:
        """Whether only a part of the library is asked for."""
        return (self.folder, self.since, self.until) != (None, None, None)


class Hit(NamedTuple):
    """One photo of the answer. `score` (1 = same) and its `word` compare it with the
    positives; `look` and `copy` are the cosines behind it. `paths` leaves out the query's own
    file; `path` is the first of them."""

    photo: Photo
    paths: tuple[bytes, ...]
    score: float
    word: Word
    look: float
    copy: float | None

    @property
    def photo_id(self) -> int:
        return self.photo.id

    @property
    def path(self) -> bytes:
        return self.paths[0]

    @property
    def taken_at(self) -> int | None:
        return self.photo.taken_at

    @property
    def offline(self) -> bool:
        """Whether none of its files can be reached at present."""
        return self.photo.offline


@dataclass(frozen=True, slots=True)
class Results:
    """Hits, best first; `searched` is the number of photos with vectors, `seconds` the time
    from query to hits, `positives` the photo ids of those positives that are in the library.
    `in_words`: it was asked in words alone."""

    hits: tuple[Hit, ...]
    seconds: float
    searched: int
    positives: tuple[int, ...]
    in_words: bool = False
