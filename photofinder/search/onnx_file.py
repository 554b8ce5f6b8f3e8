"""What is in an ONNX file, read without running it and without the `onnx` package.

An ONNX file is a protocol buffer (messages of numbered fields, see onnx.proto3). Only the few
fields that matter are looked at: the metadata, where the operators come from, and whether any
tensor keeps its data in another file. Everything else is skipped by length.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

METADATA_KEY = "photofinder"
STANDARD_DOMAINS = frozenset({"", "ai.onnx", "ai.onnx.ml", "com.microsoft"})
"""Operator sets that are part of onnxruntime itself; anything else would need foreign code."""

_VARINT, _FIXED64, _BYTES, _FIXED32 = 0, 1, 2, 5
_MAX_DEPTH = 32

# Message type -> field number -> type of the message in it (onnx.proto3).
_MESSAGES: dict[str, dict[int, str]] = {
    "model": {7: "graph", 14: "property", 25: "function"},
    "graph": {1: "node", 5: "tensor", 15: "sparse"},
    "function": {7: "node"},
    "node": {5: "attribute"},
    "attribute": {
        5: "tensor",
        6: "graph",
        10: "tensor",
        11: "graph",
        22: "sparse",
        23: "sparse",
    },
    "sparse": {1: "tensor", 2: "tensor"},
    "property": {},
    "tensor": {},
}
_NODE_DOMAIN = 7
_TENSOR_EXTERNAL_DATA, _TENSOR_DATA_LOCATION = 13, 14
_KEY, _VALUE = 1, 2


class NotOnnx(ValueError):
    """The bytes are not a protocol buffer of the expected shape."""


@dataclass(frozen=True, slots=True)
class OnnxFacts:
    """`metadata`: the decoded JSON under our key, None when there is none. `domains`: the operator
    sets of its operators; those that a file lists and does not use are no need (onnxruntime, which
    made many published files, lists all it knows)."""

    metadata: Mapping[str, Any] | None
    domains: frozenset[str]
    external_data: bool

    @property
    def problem(self) -> str | None:
        """Why this file must not be used, as the end of a sentence; None when it may."""
        if self.external_data:
            return "keeps part of its data in other files"
        foreign = sorted(self.domains - STANDARD_DOMAINS)
        if foreign:
            return f"needs operators that are not built in ({', '.join(foreign)[:100]})"
        if self.metadata is None:
            return f"has no '{METADATA_KEY}' metadata"
        return None


def read_onnx(data: bytes) -> OnnxFacts:
    """Read the facts from a file's bytes; raises NotOnnx."""
    domains: set[str] = set()
    properties: dict[str, str] = {}
    external = False
    for kind, message in _messages(memoryview(data), "model", 0):
        if kind == "node":
            domains.add(text(message.get(_NODE_DOMAIN)))
        elif kind == "property":
            properties[text(message.get(_KEY))] = text(message.get(_VALUE))
        elif kind == "tensor":
            external |= _TENSOR_EXTERNAL_DATA in message
            external |= bool(message.get(_TENSOR_DATA_LOCATION))
        elif kind == "model" and 7 not in message:
            raise NotOnnx("there is no graph in it")
    return OnnxFacts(_metadata(properties.get(METADATA_KEY)), frozenset(domains), external)


def _metadata(text: str | None) -> Mapping[str, Any] | None:
    if text is None:
        return None
    try:
        value = json.loads(text)
    except ValueError as error:
        raise NotOnnx(f"its metadata is no JSON ({error})") from error
    if not isinstance(value, dict):
        raise NotOnnx("its metadata is no JSON object")
    return value


def text(value: int | memoryview | None) -> str:
    """A field's value as text, empty when it is none. Raises NotOnnx."""
    if not isinstance(value, memoryview):
        return ""
    try:
        return bytes(value).decode("utf-8")
    except UnicodeDecodeError as error:
        raise NotOnnx("a name in it is no text") from error


def _messages(
    data: memoryview, kind: str, depth: int
) -> Iterator[tuple[str, dict[int, int | memoryview]]]:
    """This message and those within it, each as its kind and the last value of each field."""
    if depth > _MAX_DEPTH:
        raise NotOnnx("its graphs are nested too deeply")
    last: dict[int, int | memoryview] = {}
    for number, value in fields(data):
        last[number] = value
        inner = _MESSAGES[kind].get(number)
        if inner is not None:
            if not isinstance(value, memoryview):
                raise NotOnnx("a field in it has the wrong type")
            yield from _messages(value, inner, depth + 1)
    yield kind, last


def fields(data: memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """The fields of one message in order: (number, value). Raises NotOnnx."""
    position = 0
    while position < len(data):
        tag, position = _varint(data, position)
        number, wire = tag >> 3, tag & 7
        if wire == _VARINT:
            value, position = _varint(data, position)
            yield number, value
            continue
        if wire == _BYTES:
            length, position = _varint(data, position)
        elif wire in (_FIXED64, _FIXED32):
            length = 8 if wire == _FIXED64 else 4
        else:
            raise NotOnnx("it is no ONNX file")
        end = position + length
        if end > len(data):
            raise NotOnnx("it is cut off, or no ONNX file")
        yield number, data[position:end]
        position = end


def _varint(data: memoryview, position: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        if position >= len(data) or shift > 63:
            raise NotOnnx("it is cut off, or no ONNX file")
        byte = data[position]
        position += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, position
        shift += 7
