"""The file of a classical method: an .npz archive of arrays, and metadata as JSON among them."""

import io
import json
import zipfile
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

METADATA = "photofinder"
_MOST_BYTES = 64_000_000


def is_archive(data: bytes) -> bool:
    """Whether a model file's bytes are of this kind."""
    return data.startswith(b"PK\x03\x04")


def read_arrays(data: bytes) -> dict[str, npt.NDArray[Any]]:
    """All arrays of a file's bytes; raises ValueError when it is damaged or far too large."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > _MOST_BYTES:
                raise ValueError("it is too large")
        with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
            return {name: arrays[name] for name in arrays.files}
    except (zipfile.BadZipFile, OSError, EOFError, KeyError) as error:
        raise ValueError(f"it is damaged ({error})") from error


def read_metadata(data: bytes) -> Mapping[str, Any]:
    """The metadata in a file's bytes; raises ValueError."""
    arrays = read_arrays(data)
    if METADATA not in arrays:
        raise ValueError(f"it has no '{METADATA}' metadata")
    values = json.loads(arrays[METADATA].astype(np.uint8).tobytes())
    if not isinstance(values, dict):
        raise ValueError("its metadata is no JSON object")
    return values


def write_arrays(
    metadata: Mapping[str, Any], arrays: Mapping[str, npt.NDArray[np.float32]]
) -> bytes:
    """The bytes of a model file; the same for the same contents."""
    text = np.frombuffer(json.dumps(metadata, sort_keys=True).encode(), np.uint8)
    halves = {name: array.astype(np.float16) for name, array in arrays.items()}
    buffer = io.BytesIO()
    np.savez_compressed(buffer, allow_pickle=False, **{METADATA: text}, **halves)
    return buffer.getvalue()
