"""Adds to an ONNX file by appending bytes, without the `onnx` package.

A protocol buffer may be followed by more of its fields: lists (metadata entries, nodes, outputs)
grow, and a second `graph` is merged into the first. So what a file lacks to be a model of ours is
written behind it, and what its publisher wrote stays as it is. Field numbers: onnx.proto3.
"""

import json
from collections.abc import Mapping
from typing import Any

from photofinder.search.onnx_file import METADATA_KEY

_PROPERTY = 14


def with_metadata(data: bytes, values: Mapping[str, Any]) -> bytes:
    """The file with `values` as its metadata; the last entry of a file counts."""
    entry = _text(1, METADATA_KEY) + _text(2, json.dumps(values, sort_keys=True))
    return data + _field(_PROPERTY, entry)


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
