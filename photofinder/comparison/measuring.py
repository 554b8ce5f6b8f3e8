"""One model measured over the sample: what it costs, and what it finds."""

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from photofinder.comparison.model_process import BATCH, ModelProcess, Stopper
from photofinder.comparison.sample import Sample, Step, Tell, outcomes
from photofinder.errors import UsageError
from photofinder.imaging.decode import open_rgb, prepare
from photofinder.imaging.decode_pool import DecodePool
from photofinder.imaging.tasks import Decoded, Task
from photofinder.search.embedder import Embeddings
from photofinder.search.evaluation import (
    CopyFigures,
    LookFigures,
    album_figures,
    chosen_for_edits,
    copy_figures,
    edited,
)
from photofinder.search.model_spec import ModelSpec

EDITS = (
    "half_size", "quarter_size", "jpeg_q30", "jpeg_q10", "crop_70", "crop_50",
    "rotate_5", "rotate_90", "mirror", "colour", "grey",
)  # fmt: skip
"""The edits of which copies are made, as imaging.edits names them."""
NEAREST = 10
BYTES_OF_NUMBER = 2
"""The library stores vectors in half precision."""

F32 = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Miss:
    """An edited copy that was not found: of photo `photo`, `answer` came first instead."""

    edit: str
    photo: int
    answer: int


@dataclass(frozen=True, slots=True)
class Measured:
    """The figures of one model.

    `embed_ms`: processor time a photo, all threads together; `pipeline_ms`: time a photo from
    file to vector with all cores at work; `memory`: the most that the process with the model
    had, in bytes, decoding apart; `vector_bytes` a photo in the library. `albums` is None
    without labels. `usable` [n]: whether a photo has a vector by this model. `nearest` [n, 10]: the
    numbers of the most similar photos, best first (fewer when there are fewer), with their
    cosines. `misses`: copies that were not found.
    """

    spec: ModelSpec
    embed_ms: float
    pipeline_ms: float
    memory: int
    file_bytes: int
    vector_bytes: int
    albums: LookFigures | None
    copies: CopyFigures
    usable: npt.NDArray[np.bool_]
    nearest: Ints
    cosines: F32
    misses: tuple[Miss, ...]

    @property
    def name(self) -> str:
        return self.spec.name

    @property
    def unusable(self) -> int:
        """How many photos have no vector."""
        return len(self.usable) - int(self.usable.sum())

    def as_dict(self) -> dict[str, Any]:
        """What can be said in JSON, without the photos."""
        albums = self.albums
        return {
            "model": self.spec.name,
            "preliminary": self.spec.preliminary,
            "precision": self.spec.precision,
            "outputs": dict(self.spec.outputs),
            "embed_ms": round(self.embed_ms, 3),
            "pipeline_ms": round(self.pipeline_ms, 3),
            "memory_bytes": self.memory,
            "file_bytes": self.file_bytes,
            "vector_bytes": self.vector_bytes,
            "unusable": self.unusable,
            "albums": albums
            and {
                "photos": albums.photos,
                "albums": albums.albums,
                "mean_average_precision": albums.mean_average_precision,
                "precision_at_10": albums.precision_at_10,
            },
            "edited_copies": {
                "queries": self.copies.queries,
                "recall_at_1": self.copies.single,
                "by_edit": dict(self.copies.recall_at_1),
            },
        }


def measure(
    spec: ModelSpec,
    sample: Sample,
    pool: DecodePool,
    *,
    cores: int,
    labels: bool,
    queries: int,
    seed: int,
    tell: Tell,
    stop: Stopper,
) -> Measured:
    """Measure one model. Raises ModelError, and UsageError when stopped."""
    with ModelProcess(spec, cores) as process, stop.running(process):
        tell(Step.LOADING, spec.name, 0, len(sample))
        process.load()
        start = time.perf_counter()
        vectors = _through_pipeline(process, spec, sample, pool, tell, stop)
        pipeline_ms = 1000 * (time.perf_counter() - start) / len(sample)
        embed_ms = 1000 * process.cpu_s / max(process.photos, 1)
        copies, misses = _copies(process, spec, sample, vectors, queries, seed, tell, stop)
        memory = process.peak_bytes
    usable = np.flatnonzero(vectors.ok)
    look = vectors.look
    albums = (
        album_figures(look[usable], [sample.shots[int(i)].album for i in usable])
        if labels
        else None
    )
    nearest, cosines = nearest_photos(look, vectors.ok)
    return Measured(
        spec=spec,
        embed_ms=embed_ms,
        pipeline_ms=pipeline_ms,
        memory=memory,
        file_bytes=spec.path.stat().st_size,
        vector_bytes=BYTES_OF_NUMBER * sum(spec.outputs.values()),
        albums=albums,
        copies=copies,
        usable=vectors.ok,
        nearest=nearest,
        cosines=cosines,
        misses=misses,
    )


def nearest_photos(look: F32, ok: npt.NDArray[np.bool_]) -> tuple[Ints, F32]:
    """The numbers and cosines of the (at most ten) most similar photos of each, [n, k].

    Photos that are not `ok` come last, and have no meaningful answers themselves.
    """
    scores = look @ look.T
    scores[:, ~ok] = -2
    np.fill_diagonal(scores, -3)
    count = min(NEAREST, len(look) - 1)
    best = np.argsort(-scores, axis=1, kind="stable")[:, :count].astype(np.int64)
    return best, np.take_along_axis(scores, best, axis=1)


def _through_pipeline(
    process: ModelProcess,
    spec: ModelSpec,
    sample: Sample,
    pool: DecodePool,
    tell: Tell,
    stop: Stopper,
) -> Embeddings:
    """From files to vectors as the indexer does it; a file that is gone by now has none."""
    pixels: list[npt.NDArray[np.uint8]] = []
    parts: list[Embeddings] = []
    failed: list[int] = []
    tasks = (Task(shot.path, (spec.spec,)) for shot in sample.shots)
    blank = np.zeros((spec.spec.size, spec.spec.size, 3), np.uint8)
    for number, outcome in enumerate(outcomes(tasks, pool)):
        _check(stop)
        tell(Step.EMBEDDING, spec.name, number, len(sample))
        if not isinstance(outcome, Decoded):
            failed.append(number)
        pixels.append(outcome.picture.inputs[0] if isinstance(outcome, Decoded) else blank)
        if len(pixels) == BATCH or number == len(sample) - 1:
            parts.append(process.embed(np.stack(pixels)))
            pixels.clear()
    joined = _joined(parts)
    for rows in (joined.look, joined.copy):
        if rows is not None:
            rows[failed] = 0
    joined.ok[failed] = False
    return joined


def _joined(parts: Sequence[Embeddings]) -> Embeddings:
    copies = [part.copy for part in parts if part.copy is not None]
    return Embeddings(
        np.concatenate([part.look for part in parts]),
        np.concatenate(copies) if copies else None,
        np.concatenate([part.ok for part in parts]),
    )


def _copies(
    process: ModelProcess,
    spec: ModelSpec,
    sample: Sample,
    vectors: Embeddings,
    queries: int,
    seed: int,
    tell: Tell,
    stop: Stopper,
) -> tuple[CopyFigures, tuple[Miss, ...]]:
    """Look edited copies up by `copy`, or by `look` when the model has no other."""
    originals = vectors.look if vectors.copy is None else vectors.copy
    chosen = chosen_for_edits(len(sample), queries, seed)
    found: dict[str, tuple[Ints, F32]] = {}
    for name, pixels in _edited_inputs(spec, sample, chosen, seed):
        _check(stop)
        tell(Step.EDITED, spec.name, len(found), len(EDITS))
        got = process.embed(pixels)
        rows = got.look if got.copy is None else got.copy
        # A copy without a vector, or of a photo without one, is not found.
        found[name] = (np.where(got.ok & vectors.ok[chosen], chosen, -1), rows)
    return copy_figures(originals, found), tuple(_misses(originals, found, chosen))


def _edited_inputs(
    spec: ModelSpec, sample: Sample, chosen: Ints, seed: int
) -> Iterator[tuple[str, npt.NDArray[np.uint8]]]:
    pictures = [open_rgb(sample.shots[int(i)].picture) for i in chosen]
    for name, copies in edited(pictures, EDITS, seed):
        yield name, np.stack([prepare(copy, spec.spec) for copy in copies])


def _misses(originals: F32, found: Mapping[str, tuple[Ints, F32]], chosen: Ints) -> Iterator[Miss]:
    for name, (numbers, rows) in found.items():
        first = np.argmax(rows @ originals.T, axis=1)
        for photo, right, answer in zip(chosen, numbers, first, strict=True):
            if right != answer:
                yield Miss(name, int(photo), int(answer))


def _check(stop: Stopper) -> None:
    if stop():
        raise UsageError("The comparison was stopped.")
