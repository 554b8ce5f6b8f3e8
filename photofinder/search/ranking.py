"""The order of candidates, and the scores that are shown for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

from photofinder.search.examples import Resolved
from photofinder.search.scores import BEST_OF_PLAIN, Calibration
from photofinder.search.vector_index import Keys
from photofinder.search.vector_store import VectorStore

PUSH = 0.5
"""How much the negatives weigh against the positives."""

Vector = npt.NDArray[np.float32]
Row = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Ranking:
    """Candidates, best first, with the score and the cosines that are shown for each."""

    keys: Keys
    scores: Row
    look: Row
    copy: Row | None


def probes(
    positives: Sequence[Resolved],
    negatives: Sequence[Resolved],
    mode: Literal["all", "any"],
    output: str,
) -> list[Vector]:
    """The unit vectors whose neighbours are candidates: each positive for "any", for "all" one
    that points at what the positives share and away from the negatives, words weighed."""
    wanted = _vectors(positives, output)
    if mode == "any":
        return list(wanted)
    direction = (wanted * _weights(positives)).mean(axis=0)
    if negatives:
        unwanted = _vectors(negatives, output) * _weights(negatives)
        direction = direction - PUSH * unwanted.mean(axis=0)
    length = np.linalg.norm(direction)
    # Opposite examples can cancel out: then the first positive speaks for all.
    return [direction / length if length > 1e-3 else wanted[0]]


def rank(
    store: VectorStore,
    calibration: Calibration,
    candidates: Keys,
    positives: Sequence[Resolved],
    negatives: Sequence[Resolved],
    mode: Literal["all", "any"],
) -> Ranking:
    """Order candidates by exact cosines; those without a vector are left out.

    The score shown compares with the positives: the mean over them for "all", the best for
    "any". The order for "all" is by the score of the combined direction (see probes), for
    "any" by the score shown less the penalty for being like a negative. With one positive
    and no negatives both are the same.
    """
    first: dict[str, npt.NDArray[np.float32]] = {}
    cosines: dict[str, npt.NDArray[np.float32]] = {}
    known = np.ones(len(candidates), np.bool_)
    for output in store.outputs:
        aims = probes(positives, negatives, mode, output)
        vectors = [*aims, *_vectors(positives, output), *_vectors(negatives, output)]
        table, there = store.cosines(output, candidates, np.stack(vectors))
        first[output], cosines[output] = table[:, : len(aims)], table[:, len(aims) :]
        known &= there
    scores = calibration.score(cosines["look"], cosines.get("copy"))
    texts = [at for at, example in enumerate((*positives, *negatives)) if example.text_weight]
    scores[:, texts] = calibration.score_of_text(cosines["look"][:, texts])
    plain = [at for at, example in enumerate((*positives, *negatives)) if example.plain]
    scores[:, plain] = np.minimum(scores[:, plain], BEST_OF_PLAIN)
    liked, disliked = scores[:, : len(positives)], scores[:, len(positives) :]
    if mode == "all":
        shown = liked.mean(axis=1)
        order_by = calibration.score(first["look"], first.get("copy"))[:, 0]
    else:
        shown = liked.max(axis=1)
        order_by = shown - PUSH * disliked.max(axis=1, initial=0)
    closeness = first["look"].max(axis=1)
    order = np.lexsort((candidates, -closeness, -order_by))
    order = order[known[order]]
    shown_cosines = {
        output: _summary(table[:, : len(positives)], mode)[order]
        for output, table in cosines.items()
    }
    return Ranking(
        candidates[order], shown[order], shown_cosines["look"], shown_cosines.get("copy")
    )


def _summary(cosines: npt.NDArray[np.float32], mode: Literal["all", "any"]) -> Row:
    table = cosines.astype(np.float64)
    summary: Row = table.mean(axis=1) if mode == "all" else table.max(axis=1)
    return summary


def _weights(examples: Sequence[Resolved]) -> Vector:
    return np.array([[example.text_weight or 1.0] for example in examples], np.float32)


def _vectors(examples: Sequence[Resolved], output: str) -> npt.NDArray[np.float32]:
    rows = [vector for example in examples if (vector := example.vector(output)) is not None]
    return np.stack(rows) if rows else np.empty((0, 0), np.float32)
