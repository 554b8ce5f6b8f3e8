"""A linear map that brings the photos of an album together and parts the albums.

Within-class covariance normalisation (Hatch, Kajarekar and Stolcke, "Within-class covariance
normalization for SVM-based speaker recognition", 2006) makes the directions short in which photos
of one album differ; the covariance is shrunk towards a sphere (Friedman, "Regularized discriminant
analysis", 1989), for albums are small. What lies outside the plane of the albums' means (Fisher's
discriminants, 1936) is made shorter too, but never dropped: with REMAINDER = 0.35, albums that were
left out of the learning are found as well as before or better (with 0.1 they lose 0.04 to 0.10 of
mean average precision), at a cost of 0.01 in the learned ones. All is solved at once, without steps
of descent; the shrinkage is chosen on photos that were held out.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from photofinder.albums.folds import F32, Ints, folds_of
from photofinder.search.embedder import unit_rows
from photofinder.search.evaluation import look_figures

F64 = npt.NDArray[np.float64]

SHRINKAGES = (0.1, 0.3, 0.5, 0.8, 0.95)
"""How far the covariance is drawn towards a sphere; 1 would be all the way."""
REMAINDER = 0.35
"""What is left of the directions in which the albums' means do not differ; 1 would be all."""


@dataclass(frozen=True, slots=True)
class Projection:
    """New vectors are `matrix` (float32 [d, d]) times the old minus `mean` (float32 [d]), scaled to
    length 1; `shrinkage`: one of SHRINKAGES."""

    mean: F32
    matrix: F32
    shrinkage: float

    def __call__(self, vectors: F32) -> F32:
        """Old unit vectors [n, d] to new ones [n, d]."""
        return unit_rows((vectors - self.mean) @ self.matrix.T)[0]


def learn_projection(vectors: F32, labels: Ints, groups: Ints, seed: int) -> Projection:
    """The projection for these photos, its shrinkage chosen on parts of them that are held out.

    `groups` are near copies (folds.near_copies). Every label needs two photos or more.
    """
    parts = folds_of(labels, groups, seed)
    totals: dict[float, float] = {}
    for part in np.unique(parts):
        kept, held = parts != part, parts == part
        for found in _projections(vectors[kept], labels[kept]):
            figures = look_figures(found(vectors[held]), labels[held])
            total = totals.get(found.shrinkage, 0.0)
            totals[found.shrinkage] = total + figures.mean_average_precision
    best = max(totals, key=totals.__getitem__)
    return next(_projections(vectors, labels, (best,)))


def _projections(
    vectors: F32, labels: Ints, shrinkages: tuple[float, ...] = SHRINKAGES
) -> Iterator[Projection]:
    """One for each shrinkage; what is costly is done once."""
    exact = vectors.astype(np.float64)
    codes, rows, counts = np.unique(labels, return_inverse=True, return_counts=True)
    means = np.zeros((len(codes), exact.shape[1]))
    np.add.at(means, rows, exact)
    means /= counts[:, None]
    mean = means.mean(axis=0)  # every album counts the same
    within = (exact - means[rows]) / np.sqrt(np.maximum(1, counts - 1) * len(codes))[rows][:, None]
    _, lengths, axes = np.linalg.svd(within, full_matrices=False)
    variances = lengths**2
    sphere = float(variances.sum()) / exact.shape[1]
    for shrinkage in shrinkages:
        # The covariance to the power of -1/2: alike in all directions that no photo has.
        plain = (shrinkage * sphere) ** -0.5
        scale = ((1 - shrinkage) * variances + shrinkage * sphere) ** -0.5 - plain
        between = means - mean
        between = between * plain + ((between @ axes.T) * scale) @ axes
        plane = _plane(between)
        whitening: Any = np.eye(exact.shape[1]) * plain + (axes.T * scale) @ axes
        inside = plane.T @ (plane @ whitening)
        matrix = (REMAINDER * whitening + (1 - REMAINDER) * inside) / plain
        yield Projection(mean.astype(np.float32), matrix.astype(np.float32), shrinkage)


def _plane(directions: F64) -> F64:
    """An orthonormal basis, as rows, of what these directions [k, d] span."""
    _, lengths, axes = np.linalg.svd(directions, full_matrices=False)
    basis: F64 = axes[lengths > 1e-6 * lengths[0]]
    return basis
