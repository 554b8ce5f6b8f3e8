"""The bytes of a model file: read, compared with their hash, and checked for what they need."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from photofinder.errors import ModelError
from photofinder.search.array_file import is_archive, read_metadata
from photofinder.search.onnx_file import NotOnnx, OnnxFacts, read_onnx


def read_verified(path: Path, name: str, sha256: str) -> bytes:
    """The bytes of a model file; raises ModelError when it is gone or was changed."""
    data = read_model(path)
    found = hashlib.sha256(data).hexdigest()
    if found != sha256:
        raise ModelError(
            f"The file of the model '{name}' has changed (sha256 {found[:16]}…, expected "
            f"{sha256[:16]}…) and is not used: {path}."
        )
    return data


def read_model(path: Path) -> bytes:
    """The bytes of a file that may be a model; raises ModelError."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise ModelError(f"The model {path} cannot be read: {error.strerror}.") from error


def check_model(data: bytes, path: Path) -> Mapping[str, Any]:
    """The metadata in a file's bytes; raises ModelError when it is neither an ONNX network nor
    the arrays of a classical method, has no metadata for us, or needs other files or operators
    that are not built in."""
    if is_archive(data):
        try:
            return read_metadata(data)
        except ValueError as error:
            raise ModelError(f"{path} is no usable model: {error}.") from error
    facts = _facts(data, path)
    if facts.problem is not None or facts.metadata is None:
        raise ModelError(f"The model {path} cannot be used: it {facts.problem}.")
    return facts.metadata


def check_network(data: bytes, path: Path) -> None:
    """Raise ModelError when a file's bytes are no ONNX network, or need other files or operators
    that are not built in; it may be without metadata for us."""
    problem = replace(_facts(data, path), metadata={}).problem
    if problem is not None:
        raise ModelError(f"The model {path} cannot be used: it {problem}.")


def _facts(data: bytes, path: Path) -> OnnxFacts:
    try:
        return read_onnx(data)
    except NotOnnx as error:
        raise ModelError(f"{path} is no usable ONNX model: {error}.") from error
