"""Pixels to unit vectors, by the network of one model file (onnxruntime).

Threads, not sessions, are what is multiplied: `InferenceSession.run` may be called from several
threads at once, each call then works on its caller's thread, and the weights exist once.
"""

import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime as ort
from onnxruntime.capi import onnxruntime_pybind11_state as ort_errors

from photofinder.errors import ModelError
from photofinder.search.model_file import check_onnx, read_verified
from photofinder.search.model_spec import ModelSpec

PROBE_LIMIT_S = 60.0
"""One picture must be through within this time, else the model is refused."""
# onnxruntime's exceptions have no base of their own.
_RUN_ERRORS: tuple[type[Exception], ...] = (
    RuntimeError,
    ValueError,
    TypeError,
    MemoryError,
    *(e for e in vars(ort_errors).values() if isinstance(e, type) and issubclass(e, Exception)),
)
_SMALLEST_LENGTH = 1e-6

Pixels = npt.NDArray[np.uint8]
Vectors = npt.NDArray[np.float32]


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
        check_onnx(data, spec.path)
        self._session = _session(data, spec)
        self._normalises, self._batch = _check_shapes(self._session, spec)
        self._mean = np.array(spec.mean, np.float32).reshape(3, 1, 1) * 255
        self._factor = 1 / (np.array(spec.std, np.float32).reshape(3, 1, 1) * 255)
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
            results = [self._run(part) for part in parts]
        else:
            results = list(self._pool.map(self._run, parts))
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
        rows = min(self._batch, max(1, -(-len(pixels) // self._sessions)))
        return [pixels[start : start + rows] for start in range(0, len(pixels), rows)]

    def _run(self, pixels: Pixels, options: Any = None) -> list[Vectors]:
        if self._normalises:
            feed: npt.NDArray[Any] = np.ascontiguousarray(pixels)
        else:
            planes = np.ascontiguousarray(pixels.transpose(0, 3, 1, 2), dtype=np.float32)
            feed = (planes - self._mean) * self._factor
        try:
            results = self._session.run(
                list(self.spec.outputs), {self.spec.input_name: feed}, options
            )
        except _RUN_ERRORS as error:
            raise ModelError(
                f"The model '{self.spec.name}' failed: {_first_line(error)}."
            ) from error
        for result, (name, length) in zip(results, self.spec.outputs.items(), strict=True):
            if result.shape != (len(pixels), length):
                raise ModelError(
                    f"The model '{self.spec.name}' gives '{name}' with shape {result.shape} "
                    f"instead of {(len(pixels), length)}."
                )
        return [np.asarray(result, dtype=np.float32) for result in results]

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
        options = ort.RunOptions()
        timer = threading.Timer(PROBE_LIMIT_S, setattr, (options, "terminate", True))
        timer.start()
        try:
            embeddings = self._joined([self._run(noise, options)])
        finally:
            timer.cancel()
            timer.join()
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


def _session(data: bytes, spec: ModelSpec) -> Any:
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 4
    try:
        return ort.InferenceSession(data, options, providers=["CPUExecutionProvider"])
    except _RUN_ERRORS as error:
        raise ModelError(
            f"The model '{spec.name}' cannot be loaded: {_first_line(error)}."
        ) from error


def _check_shapes(session: Any, spec: ModelSpec) -> tuple[bool, int]:
    """(whether the file normalises by itself, most pictures per run); raises ModelError."""
    inputs = session.get_inputs()
    size = spec.spec.size
    if len(inputs) != 1 or inputs[0].name != spec.input_name:
        raise ModelError(f"The model '{spec.name}' has not the one input '{spec.input_name}'.")
    kind, (batch, *shape) = inputs[0].type, inputs[0].shape or [None]
    if (kind, shape) == ("tensor(uint8)", [size, size, 3]):
        normalises = True
    elif (kind, shape) == ("tensor(float)", [3, size, size]):
        normalises = False
    else:
        raise ModelError(
            f"The model '{spec.name}' takes {kind} {shape}; it must take uint8 "
            f"[{size}, {size}, 3] or float [3, {size}, {size}] pictures."
        )
    if isinstance(batch, int) and batch != 1:
        raise ModelError(f"The model '{spec.name}' takes only batches of {batch} pictures.")
    types = {output.name: output.type for output in session.get_outputs()}
    for name in spec.outputs:
        if types.get(name) not in ("tensor(float)", "tensor(float16)"):
            raise ModelError(f"The model '{spec.name}' has no float output '{name}'.")
    return normalises, 1 if batch == 1 else spec.batch


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:300].rstrip(".")
