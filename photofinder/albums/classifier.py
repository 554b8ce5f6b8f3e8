"""Which album a photo belongs to: a linear layer on its vector, with a probability.

Ridge regression to one column an album (Hastie, Tibshirani and Friedman, "The Elements of
Statistical Learning", 2009, 4.2), every album of the same weight. Its values become probabilities
by one temperature, fitted to photos that it did not see (Guo et al., "On calibration of modern
neural networks", 2017).
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from photofinder.albums.folds import F32, Ints
from photofinder.search.evaluation import recall_at_precision

F64 = npt.NDArray[np.float64]

RIDGES = (0.01, 0.03, 0.1, 0.3, 1.0)
"""How strongly large weights are held down, as a share of the vectors' variance."""
SURE = 0.9
"""Of the suggestions that are called sure, at least so many were right for held out photos."""
NEVER = 2.0
"""A limit that no probability reaches: a layer may say 1 of photos that are far apart."""
LEAST_SURE = 30
"""So many held out photos must have got a sure suggestion before one is given."""
_UNFAMILIAR = 0.05
_TEMPERATURES = np.geomspace(0.02, 2.0, 60)


@dataclass(frozen=True, slots=True)
class Classifier:
    """Probabilities are the softmax of `vectors @ weight + bias`; float32 [d, albums], [albums]."""

    weight: F32
    bias: F32

    def __call__(self, vectors: F32) -> F64:
        """The probability of each album for unit vectors [n, d]: [n, albums]."""
        return softmax(self.values(vectors))

    def values(self, vectors: F32) -> F64:
        """What goes into the softmax, [n, albums]; all are small for a photo of no album."""
        return (vectors @ self.weight + self.bias).astype(np.float64)

    def cooled(self, temperature: float) -> "Classifier":
        """The same order of albums, probabilities sharper (below 1) or blunter."""
        return Classifier(
            (self.weight / temperature).astype(np.float32),
            (self.bias / temperature).astype(np.float32),
        )


def learn_classifier(vectors: F32, labels: Ints, albums: int, ridge: float) -> Classifier:
    """A layer for `albums` labels; its values lie about 0..1 and are no probabilities yet."""
    exact = vectors.astype(np.float64)
    counts = np.maximum(1, np.bincount(labels, minlength=albums))
    share = (1 / counts)[labels]
    share /= share.sum()
    mean = share @ exact
    wanted = np.eye(albums)[labels]
    level = share @ wanted
    centred = exact - mean
    scatter = (centred * share[:, None]).T @ centred
    scatter[np.diag_indices_from(scatter)] += ridge * np.trace(scatter)
    weight = np.linalg.solve(scatter, (centred * share[:, None]).T @ (wanted - level))
    return Classifier(weight.astype(np.float32), (level - mean @ weight).astype(np.float32))


def softmax(values: F64) -> F64:
    """Rows that sum to 1."""
    powers = np.exp(values - values.max(axis=1, keepdims=True))
    shares: F64 = powers / powers.sum(axis=1, keepdims=True)
    return shares


def temperature_of(values: F64, labels: Ints) -> tuple[float, float]:
    """The temperature at which the values [n, albums] say best how often they are right, and the
    mean negative logarithm of the true album's probability at it."""
    rows = np.arange(len(labels))
    losses = [
        -float(np.log(np.maximum(softmax(values / t)[rows, labels], 1e-9)).mean())
        for t in _TEMPERATURES
    ]
    best = int(np.argmin(losses))
    return float(_TEMPERATURES[best]), losses[best]


def sure_from(probabilities: F64, labels: Ints) -> tuple[float, float]:
    """From which probability on a suggestion is sure (SURE of them right), and the share of photos
    that get a sure one; (NEVER, 0) when no probability is as good as that, or when it would rest on
    fewer than LEAST_SURE photos: of those it may be chance."""
    best = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == labels
    _, limit = recall_at_precision(best, right, len(labels), SURE)
    reached = int(np.count_nonzero(best >= limit))
    return (float(limit), reached / len(labels)) if reached >= LEAST_SURE else (NEVER, 0.0)


def least_familiar(values: F64) -> float:
    """The greatest value of a photo's albums below which it is unlike all that was learned: few
    held out photos [n, albums] fall below it (Hendrycks et al., "Scaling out-of-distribution
    detection for real-world settings", 2022: the maximum logit)."""
    return float(np.quantile(values.max(axis=1), _UNFAMILIAR))
