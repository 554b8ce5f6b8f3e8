"""How good a model is: albums found by `look`, edited copies found by `copy`.

Pure functions of vectors and labels, and `evaluate`, which makes the edits on the fly. A picture
is uint8 [h, w, 3] RGB; vectors are float32 [n, d] of unit length; scores are cosines.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from photofinder.errors import UsageError
from photofinder.imaging import edits

F32 = npt.NDArray[np.float32]
F64 = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
Picture = npt.NDArray[np.uint8]
Embed = Callable[[Sequence[Picture]], Mapping[str, F32]]

DOUBLE_EDITS = 30
PRECISION = 0.99


@dataclass(frozen=True, slots=True)
class LookFigures:
    """Retrieval of the rest of a photo's album, leave one out, averaged over albums."""

    photos: int
    albums: int
    mean_average_precision: float
    precision_at_10: float


@dataclass(frozen=True, slots=True)
class CopyFigures:
    """Finding the original of an edited copy among all photos.

    `recall_at_1` is by edit; the sums over all single edits, over the double ones, and over both
    follow. `micro_ap` is the area under the precision-recall curve of all answers in one list
    (Douze et al., DISC21, 2021), `recall_at_p99` the recall where its precision is still 0.99.
    """

    queries: int
    photos: int
    recall_at_1: Mapping[str, float]
    single: float
    double: float
    micro_ap: float
    recall_at_p99: float
    threshold_at_p99: float


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures of one model on one set of labelled photos."""

    look: LookFigures | None
    copy: CopyFigures | None

    def as_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return asdict(self)


def average_precisions(scores: F32, labels: Ints) -> F64:
    """The average precision of each photo as a query for the others of its label, [n].

    `scores` [n, n]; a photo is no answer to itself. NaN for a photo alone in its label.
    """
    relevant = _ranked_relevance(scores, labels)
    ranks = np.arange(1, relevant.shape[1] + 1)
    precision = np.cumsum(relevant, axis=1) / ranks
    total = relevant.sum(axis=1)
    found = (precision * relevant).sum(axis=1)
    empty: F64 = np.full(len(total), np.nan)
    np.divide(found, total, out=empty, where=total > 0)
    return empty


def precisions_at(scores: F32, labels: Ints, count: int) -> F64:
    """The share of a photo's first `count` answers that bear its label, [n]."""
    relevant = _ranked_relevance(scores, labels)
    first: F64 = relevant[:, :count].mean(axis=1)
    return first


def _ranked_relevance(scores: F32, labels: Ints) -> npt.NDArray[np.bool_]:
    """Whether the answer at each rank bears the query's label, [n, n - 1]."""
    own = scores.astype(np.float32, copy=True)
    np.fill_diagonal(own, -np.inf)
    order = np.argsort(-own, axis=1, kind="stable")[:, :-1]
    same: npt.NDArray[np.bool_] = labels[order] == labels[:, None]
    return same


def mean_by_label(values: F64, labels: Ints) -> float:
    """The mean over labels of the mean within each label; NaN values are left out."""
    means = [
        float(np.mean(of_label))
        for label in np.unique(labels)
        if len(of_label := values[(labels == label) & ~np.isnan(values)])
    ]
    return float(np.mean(means)) if means else float("nan")


def micro_average_precision(scores: F64, correct: npt.NDArray[np.bool_], positives: int) -> float:
    """Average precision of one list of answers sorted by score, `positives` to be found."""
    if positives == 0:
        return float("nan")
    right = correct[np.argsort(-scores, kind="stable")]
    precision = np.cumsum(right) / np.arange(1, len(right) + 1)
    return float((precision * right).sum() / positives)


def recall_at_precision(
    scores: F64, correct: npt.NDArray[np.bool_], positives: int, precision: float
) -> tuple[float, float]:
    """The best recall of a cut-off whose answers are right with `precision`, and that cut-off.

    (0, infinity) when no cut-off is that precise.
    """
    order = np.argsort(-scores, kind="stable")
    right = np.cumsum(correct[order])
    precise = right >= precision * np.arange(1, len(right) + 1)
    # A cut-off cannot part equal scores.
    last = np.append(np.diff(scores[order]) != 0, True)
    allowed = np.flatnonzero(precise & last)
    if not len(allowed):
        return 0.0, float("inf")
    at = int(allowed[-1])
    return float(right[at] / positives), float(scores[order][at])


def look_figures(vectors: F32, labels: Ints) -> LookFigures:
    """The album figures of unit vectors [n, d] with integer labels [n]."""
    scores = vectors @ vectors.T
    return LookFigures(
        photos=len(labels),
        albums=len(np.unique(labels)),
        mean_average_precision=mean_by_label(average_precisions(scores, labels), labels),
        precision_at_10=mean_by_label(precisions_at(scores, labels, 10), labels),
    )


def copy_figures(originals: F32, queries: Mapping[str, tuple[Ints, F32]]) -> CopyFigures:
    """The figures of edited copies.

    `originals` [n, d]; `queries` holds, by edit, the numbers of the photos that were edited and
    the vectors of their copies. Each copy's answers are the originals; in the lists over all
    copies each counts with its ten best.
    """
    recalls: dict[str, float] = {}
    hits: dict[bool, list[npt.NDArray[np.bool_]]] = {False: [], True: []}
    all_scores, all_correct, total = [], [], 0
    for name, (numbers, vectors) in queries.items():
        scores = vectors @ originals.T
        best = np.argsort(-scores, axis=1, kind="stable")[:, :10]
        right = best == numbers[:, None]
        recalls[name] = float(right[:, 0].mean())
        hits["+" in name].append(right[:, 0])
        all_scores.append(np.take_along_axis(scores, best, axis=1).ravel().astype(np.float64))
        all_correct.append(right.ravel())
        total += len(numbers)
    listed, correct = np.concatenate(all_scores), np.concatenate(all_correct)
    recall, threshold = recall_at_precision(listed, correct, total, PRECISION)
    return CopyFigures(
        queries=total,
        photos=len(originals),
        recall_at_1=recalls,
        single=_mean(hits[False]),
        double=_mean(hits[True]),
        micro_ap=micro_average_precision(listed, correct, total),
        recall_at_p99=recall,
        threshold_at_p99=threshold,
    )


def album_figures(vectors: F32, labels: Sequence[str]) -> LookFigures | None:
    """The album figures of unit vectors [n, d]; None unless two albums hold two photos each."""
    _, codes, counts = np.unique(np.array(labels), return_inverse=True, return_counts=True)
    if int((counts >= 2).sum()) < 2:
        return None
    return look_figures(vectors, codes.astype(np.int64))


def chosen_for_edits(photos: int, queries: int, seed: int) -> Ints:
    """The numbers of at most `queries` of so many photos, ascending, drawn by `seed`."""
    return np.sort(np.random.default_rng(seed).permutation(photos)[:queries]).astype(np.int64)


def edited(
    pictures: Sequence[Picture], names: Sequence[str], seed: int
) -> Iterator[tuple[str, list[Picture]]]:
    """Each of the edits `names` with the copies it makes of the pictures, by `seed`."""
    for number, name in enumerate(names):
        own = np.random.default_rng([seed, number])
        yield name, [edits.apply(name, picture, own) for picture in pictures]


def _mean(parts: Sequence[npt.NDArray[np.bool_]]) -> float:
    return float(np.concatenate(parts).mean()) if parts else float("nan")


def evaluate(
    embed: Embed,
    pictures: Sequence[Picture],
    labels: Sequence[str],
    *,
    queries: int = 80,
    seed: int = 0,
    stop: Callable[[], bool] = lambda: False,
) -> Figures:
    """The figures of a model on labelled pictures.

    `embed` gives vectors by output name; without `copy`, edited copies are looked up with `look`.
    `look` is measured when two or more labels hold two or more photos. `queries` photos, chosen by
    `seed`, go through every single edit and a fixed choice of double ones. `stop` is asked before
    each edit. Raises UsageError for fewer than two pictures, or when stopped.
    """
    if len(pictures) < 2:
        raise UsageError("At least two photos are needed to measure a model.")
    vectors = embed(pictures)
    output = "copy" if "copy" in vectors else "look"
    chosen = chosen_for_edits(len(pictures), queries, seed)
    names = (*edits.SINGLE_EDITS, *edits.double_edits(DOUBLE_EDITS, seed))
    found: dict[str, tuple[Ints, F32]] = {}
    for name, copies in edited([pictures[int(i)] for i in chosen], names, seed):
        if stop():
            raise UsageError("The evaluation was stopped.")
        found[name] = (chosen, embed(copies)[output])
    look = album_figures(vectors["look"], labels)
    return Figures(look, copy_figures(vectors[output], found))
