"""Adds to an ONNX file by appending bytes, without the `onnx` package.

A protocol buffer may be followed by more of its fields: lists (metadata entries, nodes, outputs)
grow, and a second `graph` is merged into the first. So what a file lacks to be a model of ours is
written behind it, and what its publisher wrote stays as it is. Field numbers: onnx.proto3.
"""

import json
import struct
from collections.abc import Mapping
from typing import Any

from photofinder.search.onnx_file import METADATA_KEY
from photofinder.search.onnx_interface import FLOAT

OUTPUT = "look"
_GRAPH, _PROPERTY = 7, 14
_NODE, _WEIGHT, _OUTPUT = 1, 5, 12
_INT, _INTS = 2, 7  # types of attributes
_INT64 = 7
_PREFIX = "photofinder_"


def with_metadata(data: bytes, values: Mapping[str, Any]) -> bytes:
    """The file with `values` as its metadata; the last entry of a file counts."""
    entry = _text(1, METADATA_KEY) + _text(2, json.dumps(values, sort_keys=True))
    return data + _field(_PROPERTY, entry)


def with_pooled_output(data: bytes, source: str, pooling: str) -> bytes:
    """The file with one more output, OUTPUT [n, d], made of the tensor `source`.

    `none` takes [n, d] as it is, `average` the mean of a map [n, d, h, w],
    `class-token` the first of [n, tokens, d], `mean-of-tokens` the mean of the others. Only
    operators whose form never changed are used, so any operator set will do.
    """
    step = _PREFIX + "{}"
    if pooling == "none":
        graph = _node("Flatten", [source], OUTPUT, _integer("axis", 1))
    elif pooling == "average":
        graph = _node("GlobalAveragePool", [source], step.format("mean"))
        graph += _node("Flatten", [step.format("mean")], OUTPUT, _integer("axis", 1))
    elif pooling == "class-token":
        graph = _numbers(step.format("first"), [0])
        graph += _node("Gather", [source, step.format("first")], step.format("token"),
                       _integer("axis", 1))  # fmt: skip
        graph += _node("Flatten", [step.format("token")], OUTPUT, _integer("axis", 1))
    else:
        graph = _numbers(step.format("one"), [1]) + _numbers(step.format("end"), [2**31 - 1])
        graph += _node("Slice", [source, *map(step.format, ("one", "end", "one"))],
                       step.format("patches"))  # fmt: skip
        graph += _node("Transpose", [step.format("patches")], step.format("turned"),
                       _integers("perm", [0, 2, 1]))  # fmt: skip
        graph += _node("GlobalAveragePool", [step.format("turned")], step.format("mean"))
        graph += _node("Flatten", [step.format("mean")], OUTPUT, _integer("axis", 1))
    shape = _field(1, _text(2, "n")) + _field(1, b"")
    tensor = _number(1, FLOAT) + _field(2, shape)
    graph += _field(_OUTPUT, _text(1, OUTPUT) + _field(2, _field(1, tensor)))
    return data + _field(_GRAPH, graph)


def _node(operator: str, inputs: list[str], output: str, attribute: bytes = b"") -> bytes:
    parts = b"".join(_text(1, name) for name in inputs) + _text(2, output)
    parts += _text(3, f"{_PREFIX}{operator}_{output}") + _text(4, operator)
    return _field(_NODE, parts + (_field(5, attribute) if attribute else b""))


def _integer(name: str, value: int) -> bytes:
    return _text(1, name) + _number(3, value) + _number(20, _INT)


def _integers(name: str, values: list[int]) -> bytes:
    return _text(1, name) + b"".join(_number(8, v) for v in values) + _number(20, _INTS)


def _numbers(name: str, values: list[int]) -> bytes:
    """A constant int64 [n] of the graph."""
    raw = struct.pack(f"<{len(values)}q", *values)
    return _field(_WEIGHT, _number(1, len(values)) + _number(2, _INT64) + _text(8, name)
                  + _field(9, raw))  # fmt: skip


def _number(number: int, value: int) -> bytes:
    return _varint(number << 3) + _varint(value)


def _field(number: int, value: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(value)) + value


def _text(number: int, value: str) -> bytes:
    return _field(number, value.encode())


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])
