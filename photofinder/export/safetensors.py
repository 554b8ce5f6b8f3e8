"""Reads .safetensors files: a length, a JSON table of tensors, their bytes; nothing to execute.

The format: https://huggingface.co/docs/safetensors
"""

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import torch

from photofinder.errors import ModelError

_MOST_TABLE = 100_000_000
_TYPES: dict[str, Any] = {
    "F64": torch.float64,
    "F32": torch.float32,
    "F16": torch.float16,
    "BF16": torch.bfloat16,
    "I64": torch.int64,
    "I32": torch.int32,
    "I16": torch.int16,
    "I8": torch.int8,
    "U8": torch.uint8,
    "BOOL": torch.bool,
}


def is_safetensors(head: bytes) -> bool:
    """Whether a file that begins with these bytes (at least nine) may be one."""
    return head[8:9] == b"{" and 2 <= int.from_bytes(head[:8], "little") <= _MOST_TABLE


def read_safetensors(path: Path) -> dict[str, torch.Tensor]:
    """All tensors by name. Raises ModelError when the file is damaged, OSError."""
    data = np.fromfile(path, np.uint8)
    start = 8 + int.from_bytes(data[:8].tobytes(), "little")
    try:
        table = json.loads(data[8:start].tobytes())
        table.pop("__metadata__", None)
        return {name: _tensor(data[start:], entry) for name, entry in table.items()}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(f"{path} is damaged: {error}.") from error


def _tensor(data: "np.ndarray[Any, np.dtype[np.uint8]]", entry: Any) -> torch.Tensor:
    kind, shape, (begin, end) = _TYPES[entry["dtype"]], entry["shape"], entry["data_offsets"]
    size = math.prod(shape) * kind.itemsize
    if not (0 <= begin <= end <= len(data) and end - begin == size):
        raise ValueError("it is cut off, or its table is wrong")
    if not size:
        return torch.empty(shape, dtype=kind)
    return torch.from_numpy(data[begin:end].copy()).view(kind).reshape(shape)
