"""What a search found as a list of photos: sections by kind of match, copies in one tile."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from photofinder.gui import texts
from photofinder.gui.grid.layout import Section
from photofinder.gui.grid.photo_list import PhotoList
from photofinder.imaging.hashing import plain
from photofinder.library.records import Photo
from photofinder.search.query import Hit, Results
from photofinder.search.scores import LIMITS, Word

MOMENT_S = 60
"""Photos of one moment were taken within so many seconds of each other."""
_SAME, _VERIFIED, _ALMOST, _MOMENT = range(4)
_HASH_BITS = 6
_COLOUR = 24
_SCORE = 0.08


@dataclass(frozen=True, slots=True)
class View:
    """How hits are shown: at least this alike, copies of each other in one tile, photos of the
    same moment left out or not."""

    least: Word = Word.LOOSE
    fold: bool = True
    hide_moment: bool = False


def photos_of(
    results: Results,
    view: View,
    examples: Sequence[Photo] = (),
    unfolded: frozenset[int] = frozenset(),
    stacks: Mapping[bytes, int] | None = None,
    verified: Collection[bytes] = (),
    others: Collection[bytes] = (),
) -> PhotoList:
    """The hits to show, best first; `examples` are the photos that were searched with.

    `unfolded`: ids of photos whose copies are shown after them. `stacks`: the numbers of the
    stacks that contents lie in; the photos of one are folded like copies. `verified`:
    contents that were compared point by point and are the same picture as an example;
    `others`: those that were compared and are not, however alike the model finds them.
    """
    limit = LIMITS.get(view.least, -1.0)
    hits = [hit for hit in results.hits if hit.score >= limit]
    places = [_place(hit, results, examples, verified, others) for hit in hits]
    order = sorted(range(len(hits)), key=places.__getitem__)  # stable: best first inside
    if view.hide_moment:
        order = [row for row in order if places[row] != _MOMENT]
    hits, places = [hits[row] for row in order], [places[row] for row in order]
    copies: list[tuple[int, ...]] = [()] * len(hits)
    if view.fold:
        # Nothing but equal bytes may hide in a tile that says so.
        same = places.count(_SAME)
        found = folded(hits[same:], stacks or {})
        copies[same:] = [tuple(same + row for row in rows) for rows in found]
    inside = {row for rows in copies for row in rows}
    heads = [row for row in range(len(hits)) if row not in inside]
    words = [_word(hit, place) for hit, place in zip(hits, places, strict=True)]
    counts: dict[str, int] = {}
    rows: list[int] = []
    for row in heads:
        title = _title(places[row], results.in_words)
        together = [row, *(copies[row] if hits[row].photo_id in unfolded else ())]
        rows += together
        counts[title] = counts.get(title, 0) + len(together)
    return PhotoList(
        np.array([hits[row].photo_id for row in rows], np.int64),
        np.array([hits[row].photo.colour for row in rows], np.int32),
        tuple(Section(title, count) for title, count in counts.items()),
        np.array([hits[row].score for row in rows], np.float32),
        tuple(words[row] for row in rows),
        tuple(len(copies[row]) for row in rows),
        unfolded & {hits[row].photo_id for row in rows if copies[row]},
    )


def _title(place: int, in_words: bool) -> str:
    """The kind of match of a section; the tiles themselves say how alike they are."""
    if in_words:
        return texts.found_by_words()
    if place == _MOMENT:
        return texts.same_moment()
    if place == _ALMOST:  # nobody has compared them point by point
        return texts.perhaps_same_picture()
    return texts.same_picture() if place < _ALMOST else texts.looks_alike()


def _word(hit: Hit, place: int) -> str:
    """How alike a tile says that its photo is: a point by point comparison has the last word."""
    if hit.word is Word.IDENTICAL and place >= _MOMENT:
        return texts.word(Word.NEAR)
    return texts.match(hit.word, place == _SAME)


def _place(
    hit: Hit,
    results: Results,
    examples: Sequence[Photo],
    verified: Collection[bytes],
    others: Collection[bytes],
) -> int:
    """The order of the sections: equal bytes, verified to be the same picture, almost the same,
    the same moment, by word."""
    if hit.photo_id in results.positives:
        return _SAME
    if hit.photo.content in verified:
        return _VERIFIED
    if hit.word is Word.IDENTICAL and hit.photo.content not in others:
        return _ALMOST
    return _MOMENT if same_moment(hit, examples) else _MOMENT + 1 + list(Word).index(hit.word)


def same_moment(hit: Hit, examples: Sequence[Photo]) -> bool:
    """Whether a hit is similar to, and was taken within a minute of, an example.

    Times of files say nothing: both photos must bring their own, from the same camera.
    """
    if hit.taken_at is None or hit.score < LIMITS[Word.SIMILAR]:
        return False
    return any(
        example.taken_at is not None
        and abs(example.taken_at - hit.taken_at) <= MOMENT_S
        and example.camera == hit.photo.camera
        for example in examples
    )


def folded(hits: Sequence[Hit], stacks: Mapping[bytes, int]) -> list[tuple[int, ...]]:
    """For each hit the later rows that are copies of it, or lie in the same stack; a row is a
    copy of one at most.

    Both hashes, the average colour, the shape and the score must agree, and there must be some
    detail: two skies are not copies.
    """
    if not hits:
        return []
    photos = [hit.photo for hit in hits]
    detail = np.array([not plain(photo.dhash) for photo in photos])
    shape = np.log([max(1, p.width) / max(1, p.height) for p in photos])
    score = np.array([hit.score for hit in hits])
    colour = np.array([photo.colour for photo in photos])
    alike = np.triu(np.abs(score[:, None] - score) <= _SCORE, 1)
    alike &= detail[:, None]
    alike &= np.abs(shape[:, None] - shape) < 0.05
    for bits in (0, 8, 16):
        part = (colour >> bits & 255).astype(np.int16)
        alike &= np.abs(part[:, None] - part) <= _COLOUR
    # Few pairs are left: all hashes against all would take longer than the rest of the list.
    for hashes in ([photo.phash for photo in photos], [photo.dhash for photo in photos]):
        pairs = np.nonzero(alike)
        alike[pairs] = _distances(hashes, *pairs) <= _HASH_BITS
    stack = np.array([stacks.get(photo.content, 0) for photo in photos])
    alike |= (stack > 0)[:, None] & (stack[:, None] == stack)
    copies: list[tuple[int, ...]] = [()] * len(hits)
    taken: set[int] = set()
    for row in range(len(hits)):
        if row in taken:
            continue
        later = [int(r) for r in np.flatnonzero(alike[row]) if r > row and int(r) not in taken]
        copies[row] = tuple(later)
        taken.update(later)
    return copies


def _distances(
    hashes: Sequence[int], first: npt.NDArray[np.intp], second: npt.NDArray[np.intp]
) -> npt.NDArray[np.uint64]:
    """How many bits differ between some of the hashes and others, pair by pair."""
    data = np.array(hashes, np.uint64)
    other = (data[first] ^ data[second]).view(np.uint8).reshape(-1, 8)
    counts: npt.NDArray[np.uint64] = np.unpackbits(other, axis=1).sum(axis=1, dtype=np.uint64)
    return counts
