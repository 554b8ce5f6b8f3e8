"""What goes into an ONNX network and what comes out, read without running it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from photofinder.search.onnx_file import NotOnnx, fields, text

FLOAT = 1
"""The number of float32 among ONNX's element types."""

_GRAPH, _NODE, _WEIGHT, _INPUT, _OUTPUT = 7, 1, 5, 11, 12
_NAME, _WEIGHT_NAME, _WEIGHT_RAW = 1, 8, 9
_TYPE, _TENSOR, _ELEMENT, _SHAPE, _DIM, _DIM_VALUE = 2, 1, 1, 2, 1, 1
_NODE_INPUT, _NODE_OPERATOR = 1, 4

Value = int | memoryview


@dataclass(frozen=True, slots=True)
class Port:
    """An input or output; sizes in `shape` that the file leaves open are None."""

    name: str
    element: int
    shape: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Interface:
    """`before_classifier`: the tensor that the last matrix product of the network takes, which is
    what a classifier judges by; empty when there is no product."""

    inputs: tuple[Port, ...]
    outputs: tuple[Port, ...]
    before_classifier: str


def read_interface(data: bytes) -> Interface:
    """Raises NotOnnx."""
    inputs: list[Port] = []
    outputs: list[Port] = []
    weights: set[str] = set()
    product = ""
    for graph in _all(memoryview(data), _GRAPH):
        for number, value in fields(graph):
            if number == _INPUT:
                inputs.append(_port(_message(value)))
            elif number == _OUTPUT:
                outputs.append(_port(_message(value)))
            elif number == _WEIGHT:
                weights.add(text(_last(_message(value), _WEIGHT_NAME)))
            elif number == _NODE and _operator(_message(value)) in ("Gemm", "MatMul"):
                product = text(next(_all(_message(value), _NODE_INPUT), None))
    # Old files list their weights among the inputs.
    real = tuple(port for port in inputs if port.name not in weights)
    return Interface(real, tuple(outputs), product)


def read_weights(data: bytes, names: Collection[str]) -> dict[str, bytes]:
    """The raw bytes (little-endian) of the constants with these names. Raises NotOnnx."""
    found: dict[str, bytes] = {}
    for graph in _all(memoryview(data), _GRAPH):
        for weight in _all(graph, _WEIGHT):
            name = text(_last(weight, _WEIGHT_NAME))
            if name in names:
                found[name] = bytes(_inner(weight, _WEIGHT_RAW))
    return found


def _port(info: memoryview) -> Port:
    tensor = _inner(_inner(info, _TYPE), _TENSOR)
    element = _last(tensor, _ELEMENT)
    dims = _all(_inner(tensor, _SHAPE), _DIM)
    sizes = [_last(dim, _DIM_VALUE) for dim in dims]
    shape = tuple(size if isinstance(size, int) else None for size in sizes)
    return Port(text(_last(info, _NAME)), element if isinstance(element, int) else 0, shape)


def _operator(node: memoryview) -> str:
    return text(_last(node, _NODE_OPERATOR))


def _all(message: memoryview, wanted: int) -> Iterator[memoryview]:
    for number, value in fields(message):
        if number == wanted:
            yield _message(value)


def _inner(message: memoryview, wanted: int) -> memoryview:
    value = _last(message, wanted)
    return value if isinstance(value, memoryview) else memoryview(b"")


def _last(message: memoryview, wanted: int) -> Value | None:
    found: Value | None = None
    for number, value in fields(message):
        if number == wanted:
            found = value
    return found


def _message(value: Value) -> memoryview:
    if not isinstance(value, memoryview):
        raise NotOnnx("a field in it has the wrong type")
    return value
