"""One ONNX network: pixels, or the tokens of words, to the rows of its outputs (onnxruntime).

`InferenceSession.run` may be called from several threads at once, each call then works on its
caller's thread, and the weights exist once.
"""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import numpy as np
import numpy.typing as npt
import onnxruntime as ort
from onnxruntime.capi import onnxruntime_pybind11_state as ort_errors

from photofinder.errors import ModelError
from photofinder.search.model_spec import ModelSpec

# onnxruntime's exceptions have no base of their own.
_RUN_ERRORS: tuple[type[Exception], ...] = (
    RuntimeError,
    ValueError,
    TypeError,
    MemoryError,
    *(e for e in vars(ort_errors).values() if isinstance(e, type) and issubclass(e, Exception)),
)

Pixels = npt.NDArray[np.uint8]
Floats = npt.NDArray[np.float32]
Tokens = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]
_INTEGERS = {"tensor(int64)": np.int64, "tensor(int32)": np.int32}


class Network:
    """A loaded network; `batch` is the most pictures in one run."""

    def __init__(self, data: bytes, spec: ModelSpec) -> None:
        """Raises ModelError when it cannot be loaded or has other inputs and outputs."""
        self._spec = spec
        self._session = _session(data, spec.name)
        self._normalises, self.batch = _check_shapes(self._session, spec)
        self._mean = np.array(spec.mean, np.float32).reshape(3, 1, 1) * 255
        self._factor = 1 / (np.array(spec.std, np.float32).reshape(3, 1, 1) * 255)

    def rows(self, pixels: Pixels, limit_s: float | None = None) -> list[Floats]:
        """uint8 [n, s, s, 3] to one float32 [n, d] for each output. Raises ModelError, also when
        a run of more than `limit_s` seconds was ended."""
        with _limited(limit_s) as options:
            return self._run(pixels, options)

    def _run(self, pixels: Pixels, options: Any) -> list[Floats]:
        if self._normalises:
            feed: npt.NDArray[Any] = np.ascontiguousarray(pixels)
        else:
            planes = np.ascontiguousarray(pixels.transpose(0, 3, 1, 2), dtype=np.float32)
            feed = (planes - self._mean) * self._factor
        spec = self._spec
        results = _run(
            self._session, spec.name, list(spec.outputs), {spec.input_name: feed}, options
        )
        for result, (name, length) in zip(results, spec.outputs.items(), strict=True):
            if result.shape != (len(pixels), length):
                raise ModelError(
                    f"The model '{spec.name}' gives '{name}' with shape {result.shape} "
                    f"instead of {(len(pixels), length)}."
                )
        return [np.asarray(result, dtype=np.float32) for result in results]


class WordNetwork:
    """A loaded network that takes the tokens of one text."""

    def __init__(
        self, data: bytes, name: str, tokens: str, mask: str, output: str, length: int
    ) -> None:
        """`name` is the model's, the others as in TextTower; `length` that of a row. Raises
        ModelError when it cannot be loaded or has other inputs and outputs."""
        self._name, self._output, self._length = name, output, length
        self._session = _session(data, name)
        types = {port.name: _INTEGERS.get(port.type) for port in self._session.get_inputs()}
        wanted = [tokens, mask] if mask else [tokens]
        if sorted(types) != sorted(wanted) or None in types.values():
            raise ModelError(f"The text tower of '{name}' takes no tokens alone.")
        self._types = [(port, types[port]) for port in wanted]

    def row(self, tokens: Tokens, counts: Mask, limit_s: float | None = None) -> Floats:
        """int64 [t] tokens, and which of them count, to float32 [1, d]. Raises ModelError."""
        feed = {
            port: values[None].astype(kind)
            for (port, kind), values in zip(self._types, (tokens, counts), strict=False)
        }
        with _limited(limit_s) as options:
            (row,) = _run(self._session, self._name, [self._output], feed, options)
        if row.shape != (1, self._length):
            raise ModelError(
                f"The text tower of '{self._name}' gives '{self._output}' with shape {row.shape} "
                f"instead of {(1, self._length)}."
            )
        return np.asarray(row, dtype=np.float32)


@contextmanager
def _limited(limit_s: float | None) -> Iterator[Any]:
    """Options for a run that is ended after so many seconds."""
    if limit_s is None:
        yield None
        return
    options = ort.RunOptions()
    timer = threading.Timer(limit_s, setattr, (options, "terminate", True))
    timer.start()
    try:
        yield options
    finally:
        timer.cancel()
        timer.join()


def _run(
    session: Any, name: str, outputs: list[str], feed: Mapping[str, Any], options: Any
) -> list[Any]:
    try:
        return list(session.run(outputs, feed, options))
    except _RUN_ERRORS as error:
        raise ModelError(f"The model '{name}' failed: {_first_line(error)}.") from error


def _session(data: bytes, name: str) -> Any:
    try:
        return ort.InferenceSession(data, _options(), providers=["CPUExecutionProvider"])
    except _RUN_ERRORS as error:
        raise ModelError(f"The model '{name}' cannot be loaded: {_first_line(error)}.") from error


def _options() -> Any:
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 4
    return options


def _check_shapes(session: Any, spec: ModelSpec) -> tuple[bool, int]:
    """(whether the file normalises by itself, most pictures per run); raises ModelError."""
    inputs = session.get_inputs()
    size = spec.spec.size
    if len(inputs) != 1 or inputs[0].name != spec.input_name:
        raise ModelError(f"The model '{spec.name}' has not the one input '{spec.input_name}'.")
    kind, (batch, *shape) = inputs[0].type, inputs[0].shape or [None]
    if (kind, shape) == ("tensor(uint8)", [size, size, 3]):
        normalises = True
    elif kind == "tensor(float)" and _fits(shape, [3, size, size]):
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


def _fits(shape: list[int | str | None], wanted: list[int]) -> bool:
    """Whether an input takes such pictures; sizes that a file leaves open have names."""
    return len(shape) == len(wanted) and all(
        size == number or not isinstance(size, int)
        for size, number in zip(shape, wanted, strict=True)
    )


def output_length(data: bytes, name: str, input_name: str, size: int, output: str) -> int:
    """How many values a network's output has for each picture, found by running it on nothing.

    `name` is for the sentence of the ModelError that is raised when it cannot be run so.
    """
    try:
        session = ort.InferenceSession(data, _options(), providers=["CPUExecutionProvider"])
        black = np.zeros((1, 3, size, size), np.float32)
        (rows,) = session.run([output], {input_name: black})
    except _RUN_ERRORS as error:
        raise ModelError(f"{name} cannot be used: {_first_line(error)}.") from error
    if rows.ndim != 2 or len(rows) != 1:
        raise ModelError(f"{name} cannot be used: a picture gives values of shape {rows.shape}.")
    return int(rows.shape[1])


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:300].rstrip(".")
