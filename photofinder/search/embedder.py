"""Pixels to unit vectors, by one model file: a network or a classical method.

Threads, not loaded models, are what is multiplied: each call works on its caller's thread.
"""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from photofinder.errors import ModelError
from photofinder.search.model_file import check_model, read_verified
from photofinder.search.model_spec import NETWORK, ModelSpec

PROBE_LIMIT_S = 60.0
"""One picture must be through within this time, else the model is refused."""
_SMALLEST_LENGTH = 1e-6

Pixels = npt.NDArray[np.uint8]
Vectors = npt.NDArray[np.float32]


class Extractor(Protocol):
    """What turns pixels into numbers; `batch` is the most pictures in one call."""

    batch: int

    def rows(self, pixels: Pixels, limit_s: float | None = None) -> list[Vectors]:
        """uint8 [n, s, s, 3] to one float32 [n, d] for each output of the model, in order; safe
        to call from several threads. Raises ModelError, also after `limit_s` seconds."""


@dataclass(frozen=True, slots=True)
class Embeddings:
    """Unit vectors, one row per picture; rows where `ok` is False are zero: the network gave
    values that are not finite, or no direction at all. `copy` is None without that output."""

    look: Vectors
    copy: Vectors | None
    ok: npt.NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.ok)


class Embedder:
    """One loaded model with `sessions` threads of its own; close it when done.

    `embed` may be called from several threads at once.
    """

    def __init__(self, spec: ModelSpec, sessions: int = 1) -> None:
        """Load the file, verify its sha256 and run it once. Raises ModelError when the file
        has changed, needs foreign operators, or does not do what its metadata says."""
        self.spec = spec
        data = read_verified(spec.path, spec.name, spec.sha256)
        check_model(data, spec.path)
        self._extractor = _extractor(data, spec)
        self._pool = ThreadPoolExecutor(sessions, f"embed-{spec.name}") if sessions > 1 else None
        self._sessions = sessions
        try:
            self._probe()
        except BaseException:
            self.close()
            raise

    def embed(self, pixels: Pixels) -> Embeddings:
        """Embed prepared pictures, uint8 [n, size, size, 3] in sRGB.

        Raises ModelError when the network fails as a whole; single bad results are marked.
        """
        size = self.spec.spec.size
        if pixels.dtype != np.uint8 or pixels.shape[1:] != (size, size, 3):
            raise ValueError(f"expected uint8 [n, {size}, {size}, 3], not {pixels.shape}")
        parts = self._split(pixels)
        if self._pool is None or len(parts) == 1:
            results = [self._extractor.rows(part) for part in parts]
        else:
            results = list(self._pool.map(self._extractor.rows, parts))
        return self._joined(results)

    def close(self) -> None:
        """End the threads, after the runs under way."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)

    def __enter__(self) -> "Embedder":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _split(self, pixels: Pixels) -> list[Pixels]:
        """Parts of at most one batch, and small enough that every thread has one."""
        rows = min(self._extractor.batch, max(1, -(-len(pixels) // self._sessions)))
        return [pixels[start : start + rows] for start in range(0, len(pixels), rows)]

    def _joined(self, results: Sequence[Sequence[Vectors]]) -> Embeddings:
        outputs: dict[str, Vectors] = {}
        ok: npt.NDArray[np.bool_] | None = None
        for column, (name, length) in enumerate(self.spec.outputs.items()):
            rows = [result[column] for result in results]
            raw = np.concatenate(rows) if rows else np.empty((0, length), np.float32)
            outputs[name], good = unit_rows(raw)
            ok = good if ok is None else ok & good
        assert ok is not None
        for vectors in outputs.values():
            vectors[~ok] = 0
        return Embeddings(outputs["look"], outputs.get("copy"), ok)

    def _probe(self) -> None:
        """One grey-noise picture: shows shapes and failures now, and ends a run without end."""
        size = self.spec.spec.size
        noise = np.random.default_rng(0).integers(0, 256, (1, size, size, 3), dtype=np.uint8)
        embeddings = self._joined([self._extractor.rows(noise, PROBE_LIMIT_S)])
        if not embeddings.ok.all():
            raise ModelError(f"The model '{self.spec.name}' gives no usable vector for noise.")


def unit_rows(raw: npt.NDArray[np.floating[Any]]) -> tuple[Vectors, npt.NDArray[np.bool_]]:
    """Rows scaled to length 1 as float32, and which rows are finite with a direction; the
    others are zero."""
    vectors = np.array(raw, dtype=np.float32)
    ok = np.isfinite(vectors).all(axis=1)
    vectors[~ok] = 0
    lengths = np.linalg.norm(vectors.astype(np.float64), axis=1)
    ok &= lengths > _SMALLEST_LENGTH
    vectors[~ok] = 0
    lengths[~ok] = 1
    return (vectors / lengths[:, None]).astype(np.float32), ok


def _extractor(data: bytes, spec: ModelSpec) -> Extractor:
    # Each kind loads libraries that the other does not need.
    if spec.method == NETWORK:
        from photofinder.search.network import Network

        return Network(data, spec)
    from photofinder.search.classical import Classical

    return Classical(data, spec)
