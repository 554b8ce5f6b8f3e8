"""What of one set of photos another set has already: a card against the library, say."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from photofinder.errors import DecodeError
from photofinder.imaging.hashing import content_hash
from photofinder.imaging.match import Match, Verdict
from photofinder.imaging.measuring import measure
from photofinder.imaging.quality import Quality
from photofinder.imaging.reading import examine, read_picture
from photofinder.library.records import Photo
from photofinder.search.callbacks import Stop, never
from photofinder.search.candidates import hash_pairs, merge, vector_pairs
from photofinder.search.pair_finder import other_shots
from photofinder.search.verifier import Verifier

_WHOLE = 0.9
_AS_LARGE = 0.95
_WORSE = 12
_TRIED = 8


class Having(StrEnum):
    """IDENTICAL bytes; BETTER: the same picture, whole, as large and as good or better; SMALLER:
    only a smaller, cut or poorer one; NEW: not there; UNREADABLE: could not be compared."""

    IDENTICAL = "identical"
    BETTER = "better"
    SMALLER = "smaller"
    NEW = "new"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Shelf:
    """A set of photos: contents, hashes and (where a model has them) unit vectors in the same
    order, and the photo at each place."""

    contents: Sequence[bytes]
    phashes: npt.NDArray[np.uint64]
    vectors: npt.NDArray[np.float32] | None
    photo: Callable[[int], Photo]

    def __len__(self) -> int:
        return len(self.contents)


@dataclass(frozen=True, slots=True)
class Answer:
    """About one photo: `counterpart` is the one that the other set has, None for NEW."""

    photo: Photo
    having: Having
    counterpart: Photo | None = None
    match: Match | None = None


def compare(
    asked: Shelf, other: Shelf, verifier: Verifier, least: float, *, stop: Stop = never
) -> list[Answer]:
    """Answers for the photos of `asked`, in order; ends early when `stop` says so.

    `least`: the least cosine of vectors that are looked at.
    """
    place = {content: index for index, content in enumerate(other.contents)}
    candidates = _candidates(asked, other, least)
    answers = []
    for index, content in enumerate(asked.contents):
        if stop():
            break
        photo = asked.photo(index)
        if content in place:
            answers.append(Answer(photo, Having.IDENTICAL, other.photo(place[content])))
        else:
            answers.append(_best(photo, [other.photo(i) for i in candidates[index]], verifier))
    return answers


def still_there(photo: Photo) -> bool:
    """Whether a file of the photo is on the disk now and still has the bytes it had."""
    for path in photo.paths:
        try:
            if content_hash(read_picture(path, examine(path))) == photo.content:
                return True
        except (DecodeError, MemoryError):
            continue
    return False


def apart(photo: Photo, other: Photo) -> Photo:
    """The photo without those of its paths that lead to a file of the other one: a folder that
    is mounted twice, or a hard link, shows one file under two names."""
    same = {place for path in other.paths if (place := _place(path)) is not None}
    return photo._replace(paths=tuple(path for path in photo.paths if _place(path) not in same))


def _place(path: bytes) -> tuple[int, int] | None:
    try:
        found = examine(path)
    except DecodeError:
        return None
    return found.device, found.inode


def _candidates(asked: Shelf, other: Shelf, least: float) -> list[list[int]]:
    """For each asked photo the places of those worth comparing, the likeliest first."""
    new = np.r_[np.ones(len(asked), np.bool_), np.zeros(len(other), np.bool_)]
    found = hash_pairs(np.r_[asked.phashes, other.phashes], new)
    if asked.vectors is not None and other.vectors is not None and len(other):
        both = np.concatenate([asked.vectors, other.vectors])
        found = merge(found, vector_pairs(both, new, least))
    chosen: list[list[int]] = [[] for _ in range(len(asked))]
    order = np.argsort(-found.score, kind="stable")
    for first, second in zip(
        found.first[order].tolist(), found.second[order].tolist(), strict=True
    ):
        if first < len(asked) <= second and len(chosen[first]) < _TRIED:
            chosen[first].append(second - len(asked))
    return chosen


def _best(photo: Photo, others: Sequence[Photo], verifier: Verifier) -> Answer:
    smaller: Answer | None = None
    own: Quality | None = None
    for other in others:
        if other_shots(photo, other):
            continue
        match = verifier.match(photo, other)
        if match.verdict is not Verdict.SAME:
            continue
        own, theirs = own or _quality(photo), _quality(other)
        if _as_good(photo, own, other, theirs, match):
            return Answer(photo, Having.BETTER, other, match)
        smaller = smaller or Answer(photo, Having.SMALLER, other, match)
    return smaller or Answer(photo, Having.NEW)


def _as_good(
    photo: Photo, own: Quality | None, other: Photo, theirs: Quality | None, match: Match
) -> bool:
    """Whether `other` shows all of the photo, in at least its real size and quality."""
    matrix = match.matrix()
    if matrix is None or own is None or theirs is None or match.area < _WHOLE:
        return False
    pixels = other.width * other.height / (photo.width * photo.height)
    finer = float(np.sqrt(abs(np.linalg.det(matrix[:2, :2])) * pixels))
    large = finer * theirs.detail >= own.detail * _AS_LARGE
    return large and theirs.real >= own.real - _WORSE


def _quality(photo: Photo) -> Quality | None:
    for path in photo.paths:
        try:
            return measure(read_picture(path, examine(path)))
        except (DecodeError, MemoryError):
            continue
    return None
