"""The graphs of one model on disk: the old ones or the new ones, never half of either.

A graph file is named by the hash of its bytes and is never changed. One header names the files
that belong together; replacing it is the one step that counts. A kill before it leaves the old
files valid, a kill after it leaves files that nobody names, removed at the next save. What is
read is verified first, since usearch crashes on damaged files. All of it is only a copy of the
library's vectors: whatever looks wrong is left aside and made anew.
"""

import hashlib
import json
import mmap
import os
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from photofinder.paths import atomic_write, graph_files, remove_own_file
from photofinder.search.crash_point import crash_point
from photofinder.search.vector_index import DTYPE, Dump, IndexDamaged, VectorIndex

HEADER = "header.json"
FORMAT = 1
SUFFIX = ".usearch"


@dataclass(frozen=True, slots=True)
class SavedIndex:
    """The graphs by output. `last_seq`: all vectors of the library up to it were known when
    this was saved; `waiting` are the keys among them that are not in every graph, `newest`
    some of those that came last."""

    graphs: Mapping[str, VectorIndex]
    last_seq: int
    waiting: tuple[int, ...]
    newest: tuple[int, ...]


def folder_of(index_folder: Path, sha256: str) -> Path:
    """Where the graphs of a model are kept."""
    return index_folder / sha256[:16]


def save(
    folder: Path,
    sha256: str,
    graphs: Mapping[str, Dump],
    *,
    last_seq: int,
    waiting: Sequence[int],
    newest: Sequence[int],
) -> None:
    """Write the graphs, then the header. Raises OSError; the old files then still count.

    `sha256` is the model's identity; for the rest see SavedIndex.
    """
    folder.mkdir(parents=True, exist_ok=True)
    outputs: dict[str, dict[str, Any]] = {}
    for output, dump in graphs.items():
        digest = hashlib.sha256(dump.data).hexdigest()
        name = f"{output}-{digest[:24]}{SUFFIX}"
        _write_data(folder / name, dump.data)
        crash_point(f"index-{output}-written")
        outputs[output] = {
            "file": name,
            "size": len(dump.data),
            "sha256": digest,
            "dimension": dump.dimension,
            "dtype": DTYPE,
            "count": dump.count,
        }
    header = {
        "format": FORMAT,
        "model": sha256,
        "last_seq": last_seq,
        "waiting": [int(key) for key in waiting],
        "newest": [int(key) for key in newest],
        "outputs": outputs,
    }
    _sync_folder(folder)
    crash_point("index-before-header")
    atomic_write(folder / HEADER, json.dumps(header, indent=1).encode())
    _sync_folder(folder)
    crash_point("index-after-header")
    named = {entry["file"] for entry in outputs.values()} | {HEADER}
    for path in graph_files(folder):
        if path.name not in named:
            remove_own_file(path, folder)


def load(folder: Path, sha256: str, dimensions: Mapping[str, int]) -> SavedIndex:
    """Read the graphs of a model with these outputs. Raises IndexDamaged when there are none
    or anything about them is not as it should be."""
    try:
        header = json.loads((folder / HEADER).read_text("utf-8"))
        if (header["format"], header["model"]) != (FORMAT, sha256):
            raise IndexDamaged("the index is of another version or model")
        if set(header["outputs"]) != set(dimensions):
            raise IndexDamaged("the index has other outputs")
        graphs = {
            output: _load_data(folder, header["outputs"][output], dimension)
            for output, dimension in dimensions.items()
        }
        waiting, newest = (tuple(map(int, header[key])) for key in ("waiting", "newest"))
        return SavedIndex(graphs, int(header["last_seq"]), waiting, newest)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise IndexDamaged(f"the index cannot be read: {error}") from error


def _load_data(folder: Path, entry: Mapping[str, Any], dimension: int) -> VectorIndex:
    if (entry["dimension"], entry["dtype"]) != (dimension, DTYPE):
        raise IndexDamaged("the index has vectors of another kind")
    name = str(entry["file"])
    if Path(name).name != name or not name.endswith(SUFFIX):
        raise IndexDamaged("the header of the index names a foreign file")
    with (folder / name).open("rb") as stream:
        if os.fstat(stream.fileno()).st_size != entry["size"] or not entry["size"]:
            raise IndexDamaged(f"{name} has another size")
        # Mapped, not read: the bytes are needed once, beside the graph that is made of them.
        with mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
            if hashlib.sha256(data).hexdigest() != entry["sha256"]:
                raise IndexDamaged(f"{name} was changed")
            return VectorIndex.restore(data, dimension, int(entry["count"]))


def _write_data(path: Path, data: bytearray) -> None:
    """Like paths.atomic_write, without holding a second copy of the data."""
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as stream:
            half = len(data) // 2
            stream.write(memoryview(data)[:half])
            crash_point("index-half-written")
            stream.write(memoryview(data)[half:])
            stream.flush()
            os.fsync(stream.fileno())
        Path(temporary).replace(path)
    except BaseException:
        remove_own_file(Path(temporary), path.parent)
        raise


def _sync_folder(folder: Path) -> None:
    """Make renames in the folder last (Windows does that by itself)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
