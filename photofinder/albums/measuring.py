"""What learning from albums gives for photos that were not learned from."""

from dataclasses import dataclass, replace

import numpy as np

from photofinder.albums.classifier import (
    RIDGES,
    Classifier,
    learn_classifier,
    least_familiar,
    softmax,
    sure_from,
    temperature_of,
)
from photofinder.albums.folds import F32, Ints, folds_of
from photofinder.albums.projection import Projection, learn_projection
from photofinder.search.evaluation import (
    average_precisions,
    look_figures,
    mean_by_label,
    precisions_at,
)
from photofinder.search.look_scores import look_scores
from photofinder.search.sample_photos import Progress

_ERRORS, _LEAST_GAIN = 3.0, 0.01
"""A gain is believed when it is so many standard errors above nothing, and worth something."""


@dataclass(frozen=True, slots=True)
class Retrieval:
    """Finding the rest of a held out photo's album among held out photos, leave one out, averaged
    over albums."""

    mean_average_precision: float
    precision_at_10: float


@dataclass(frozen=True, slots=True)
class Learned:
    """What was learned of all photos, and how the same way of learning did on held out ones.

    Photos were held out in three parts, one after the other, no near copy on both sides; `before`
    and `after` are means over the parts. `gain`: the mean of the photos' gains in average
    precision, `error`: its standard error. `unseen_before`, `unseen_after`: mean average precision
    in albums that were wholly left out of the learning (None with fewer than four albums).
    `accuracy`: how often the classifier's first album was right; `sure`: the probability from
    which on nine in ten were; `sure_share`: how many photos reached it; `least`: a photo whose
    greatest value before the softmax is below this is unlike all albums. `scores`: the cosines of
    Similar and Loose among held out photos.
    """

    projection: Projection
    classifier: Classifier
    before: Retrieval
    after: Retrieval
    gain: float
    error: float
    unseen_before: float | None
    unseen_after: float | None
    accuracy: float
    sure: float
    sure_share: float
    least: float
    scores: dict[str, float]

    @property
    def better(self) -> bool:
        """Whether held out photos found their album better than before, beyond chance."""
        gained = self.after.mean_average_precision - self.before.mean_average_precision
        return self.gain > _ERRORS * self.error and min(gained, self.gain) >= _LEAST_GAIN


def learn(
    vectors: F32, labels: Ints, groups: Ints, names: tuple[str, ...], seed: int, tell: Progress
) -> Learned:
    """Learn from the photos of two or more albums, and measure what it gives.

    `groups`: near copies (folds.near_copies). The same seed gives the same result.
    """
    parts = folds_of(labels, groups, seed)
    count = int(parts.max()) + 1
    albums = len(names)
    values = {ridge: np.zeros((len(labels), albums)) for ridge in RIDGES}
    gains = np.zeros(len(labels))
    before: list[Retrieval] = []
    after: list[Retrieval] = []
    scores: list[dict[str, float]] = []
    for part in range(count):
        tell("Learning", part, count + 2)
        kept, held = parts != part, parts == part
        projection = learn_projection(vectors[kept], labels[kept], groups[kept], seed + 1)
        own = labels[held]
        plain, moved = vectors[held], projection(vectors[held])
        before.append(_retrieval(plain, own))
        after.append(_retrieval(moved, own))
        gains[held] = average_precisions(moved @ moved.T, own) - average_precisions(
            plain @ plain.T, own
        )
        scores.append(look_scores(moved, [b"%d" % label for label in own]))
        learned_from = projection(vectors[kept])
        for ridge, rows in values.items():
            found = learn_classifier(learned_from, labels[kept], albums, ridge)
            rows[held] = moved @ found.weight + found.bias
    tell("Learning", count, count + 2)
    fits = {ridge: temperature_of(rows, labels) for ridge, rows in values.items()}
    ridge = min(fits, key=lambda key: fits[key][1])
    temperature = fits[ridge][0]
    chances = softmax(values[ridge] / temperature)
    sure, sure_share = sure_from(chances, labels)
    unseen = _unseen(vectors, labels, groups, albums, seed)
    tell("Learning", count + 1, count + 2)
    projection = learn_projection(vectors, labels, groups, seed + 1)
    classifier = learn_classifier(projection(vectors), labels, albums, ridge)
    known = gains[~np.isnan(gains)]
    return Learned(
        projection=projection,
        classifier=classifier.cooled(temperature),
        before=_mean(before),
        after=_mean(after),
        gain=float(known.mean()),
        error=float(known.std(ddof=1) / np.sqrt(len(known))),
        unseen_before=unseen[0] if unseen else None,
        unseen_after=unseen[1] if unseen else None,
        accuracy=float((chances.argmax(axis=1) == labels).mean()),
        sure=sure,
        sure_share=sure_share,
        least=least_familiar(values[ridge] / temperature),
        scores={word: round(float(np.mean([s[word] for s in scores])), 4) for word in scores[0]},
    )


def _retrieval(vectors: F32, labels: Ints) -> Retrieval:
    cosines = vectors @ vectors.T
    return Retrieval(
        mean_by_label(average_precisions(cosines, labels), labels),
        mean_by_label(precisions_at(cosines, labels, 10), labels),
    )


def _mean(parts: list[Retrieval]) -> Retrieval:
    return replace(
        parts[0],
        mean_average_precision=float(np.mean([part.mean_average_precision for part in parts])),
        precision_at_10=float(np.mean([part.precision_at_10 for part in parts])),
    )


def _unseen(
    vectors: F32, labels: Ints, groups: Ints, albums: int, seed: int
) -> tuple[float, float] | None:
    """Mean average precision before and after, in each half of the albums by what the other half
    taught; None with fewer than four albums."""
    if albums < 4:
        return None
    half = np.random.default_rng(seed).permutation(albums)[: albums // 2]
    first = np.isin(labels, half)
    before, after = [], []
    for taught in (first, ~first):
        projection = learn_projection(vectors[taught], labels[taught], groups[taught], seed + 1)
        rest, own = vectors[~taught], labels[~taught]
        before.append(look_figures(rest, own).mean_average_precision)
        after.append(look_figures(projection(rest), own).mean_average_precision)
    return float(np.mean(before)), float(np.mean(after))
