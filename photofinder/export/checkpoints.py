"""Reads the tensors of a checkpoint file, whichever of the usual formats it has.

Nothing in a file is ever executed: .npz without pickles, .safetensors by its plain table, and
torch's own files by `weights_only`, which builds tensors and plain containers alone.
"""

import argparse
import pickle
import warnings
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from photofinder.errors import ModelError
from photofinder.export.safetensors import is_safetensors, read_safetensors

Tensors = dict[str, Tensor]

_DAMAGED = (ValueError, KeyError, EOFError, RuntimeError, zipfile.BadZipFile, TypeError)


def read_checkpoint(path: Path) -> Tensors:
    """All tensors of a file by name; the names of nested tables are joined by dots.

    Raises ModelError with one sentence when the file cannot be read, is damaged, holds more than
    tensors, or holds none.
    """
    try:
        with path.open("rb") as stream:
            head = stream.read(16)
        tensors = _read(path, head)
    except OSError as error:
        raise ModelError(f"{path} cannot be read: {error.strerror or error}.") from error
    if not tensors:
        raise ModelError(f"There are no tensors in {path}.")
    return tensors


def _read(path: Path, head: bytes) -> Tensors:
    if is_safetensors(head):
        return read_safetensors(path)
    try:
        if head.startswith(b"PK") and _is_npz(path):
            with np.load(path, allow_pickle=False) as arrays:
                return {name: torch.from_numpy(arrays[name]) for name in arrays.files}
        # DINO keeps the options of its training beside the weights, as this harmless class.
        with torch.serialization.safe_globals([argparse.Namespace]), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of pickle versions; what matters is raised
            loaded = torch.load(path, map_location="cpu", weights_only=True)
    except pickle.UnpicklingError as error:
        raise ModelError(
            f"{path} is no checkpoint, or holds more than tensors; such a file could run programs "
            "and is not opened."
        ) from error
    except _DAMAGED as error:
        raise ModelError(f"{path} is damaged, or no checkpoint.") from error
    found: Tensors = {}
    _collect(loaded, "", found)
    return found


def _is_npz(path: Path) -> bool:
    with zipfile.ZipFile(path) as archive:
        return any(name.endswith(".npy") for name in archive.namelist())


def _collect(value: Any, name: str, found: Tensors) -> None:
    """Every tensor in nested tables and lists, under its joined name."""
    if isinstance(value, Tensor):
        found[name] = value
    elif isinstance(value, dict):
        for key, inner in value.items():
            _collect(inner, f"{name}.{key}" if name else str(key), found)
    elif isinstance(value, (list, tuple)):
        for key, inner in enumerate(value):
            _collect(inner, f"{name}.{key}" if name else str(key), found)
