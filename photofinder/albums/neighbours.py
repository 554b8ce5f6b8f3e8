"""Which album a photo belongs to, by the photos most like it.

Each of the COUNT nearest photos votes for its album, the nearer the more (a softmax of the cosines,
as in Goldberger et al., "Neighbourhood components analysis", 2004). How much more is fitted to the
photos themselves, each judged by the others, so that the votes' shares are honest probabilities.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from photofinder.albums.classifier import F64, sure_from
from photofinder.albums.folds import F32, Ints

COUNT = 20
MOST_JUDGED = 1500
"""So many photos at most, drawn at random, are judged by the others to fit the probabilities."""
_WIDTHS = np.geomspace(0.005, 0.5, 24)
_DOUBT = 0.02  # the share of probability that no vote takes away
_UNFAMILIAR = 0.02


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Votes of photos whose album is known.

    `look` float32 [n, d] with `labels` and near-copy `groups` [n]; `width`: the difference of
    cosines that makes a vote weaker by e; `accuracy`: how often the first album was right when the
    photos judged each other, near copies apart; `sure`: from which probability on nine in ten
    were, reached by `sure_share` of them; `least`: a photo whose nearest is farther than this
    cosine is unlike all that is known.
    """

    look: F32
    labels: Ints
    groups: Ints
    albums: int
    width: float
    accuracy: float
    sure: float
    sure_share: float
    least: float

    def __call__(self, vectors: F32, without: Ints | None = None) -> tuple[F64, F64]:
        """The probability of each album for unit vectors [m, d], [m, albums], and the cosine of
        each one's nearest photo [m]. `without` [m]: the number of a known photo that has no say,
        nor its near copies; -1 for none."""
        hidden = None
        if without is not None:
            hidden = (self.groups[None, :] == self.groups[without][:, None]) & (
                without[:, None] >= 0
            )
        cosines, albums = _nearest(vectors, self.look, self.labels, hidden)
        return _votes(cosines, albums, self.albums, self.width), cosines[:, 0]


def learn_neighbours(look: F32, labels: Ints, groups: Ints, albums: int, seed: int) -> Neighbours:
    """Fit the probabilities to photos of two or more albums."""
    chosen = np.sort(np.random.default_rng(seed).permutation(len(labels))[:MOST_JUDGED])
    own = groups[chosen][:, None] == groups[None, :]
    cosines, found = _nearest(look[chosen], look, labels, own)
    truth = labels[chosen]
    rows = np.arange(len(truth))

    def loss(width: float) -> float:
        chances = _votes(cosines, found, albums, width)[rows, truth]
        return -float(np.log(chances).mean())

    width = float(min(_WIDTHS, key=loss))
    chances = _votes(cosines, found, albums, width)
    sure, share = sure_from(chances, truth)
    accuracy = float((chances.argmax(axis=1) == truth).mean())
    least = float(np.quantile(cosines[:, 0], _UNFAMILIAR))
    return Neighbours(look, labels, groups, albums, width, accuracy, sure, share, least)


def _nearest(
    vectors: F32, look: F32, labels: Ints, hidden: npt.NDArray[np.bool_] | None
) -> tuple[F64, Ints]:
    """Cosines [m, k] of the nearest known photos, the nearest first, and their labels."""
    cosines = (vectors @ look.T).astype(np.float64)
    if hidden is not None:
        cosines[hidden] = -1.0
    count = min(COUNT, len(look))
    best = np.argpartition(-cosines, count - 1, axis=1)[:, :count]
    order = np.argsort(-np.take_along_axis(cosines, best, axis=1), axis=1, kind="stable")
    best = np.take_along_axis(best, order, axis=1)
    return np.take_along_axis(cosines, best, axis=1), labels[best]


def _votes(cosines: F64, labels: Ints, albums: int, width: float) -> F64:
    weights = np.exp((cosines - cosines[:, :1]) / width)
    shares = np.zeros((len(cosines), albums))
    np.add.at(shares, (np.arange(len(cosines))[:, None], labels), weights)
    shares /= shares.sum(axis=1, keepdims=True)
    doubtful: F64 = (1 - _DOUBT) * shares + _DOUBT / albums
    return doubtful
