"""The language between the pool and its workers: a JSON header and raw blobs, no pickle.

A frame is b"PFM1", the header's length (4 bytes, little endian), the header, the blobs; the
header lists the blobs' sizes. A worker may have been taken over by the file it decoded, so
everything it says is checked before use.
"""

import json
import math
import struct
from collections.abc import Sequence
from dataclasses import asdict, fields
from typing import IO, Any

import numpy as np

from photofinder.errors import Reason
from photofinder.imaging.decode import InputSpec, Picture
from photofinder.imaging.metadata import TEXT_LIMIT, Facts
from photofinder.imaging.tasks import Decoded, Failure, Outcome, Task
from photofinder.paths import FileStat

_MAGIC = b"PFM1"
_HEADER_LIMIT = 1 << 20
_BLOB_LIMIT = 1 << 26
_BLOB_COUNT = 16
_DETAIL_LIMIT = 400
_MOST = (1 << 63) - 1  # what the library can store

Header = dict[str, Any]


class ProtocolError(Exception):
    """The other side ended in the middle of a frame or said something impossible."""


def write_frame(stream: IO[bytes], header: Header, blobs: Sequence[bytes | memoryview]) -> None:
    """Send one frame; raises OSError if the other side is gone."""
    head = json.dumps({**header, "blobs": [len(blob) for blob in blobs]}).encode("ascii")
    stream.write(_MAGIC + struct.pack("<I", len(head)) + head)
    for blob in blobs:
        stream.write(blob)
    stream.flush()


def read_frame(stream: IO[bytes]) -> tuple[Header, list[bytes]]:
    """Receive one frame. Raises EOFError at its end, ProtocolError on anything odd."""
    start = stream.read(8)
    if not start:
        raise EOFError
    if len(start) < 8 or start[:4] != _MAGIC:
        raise ProtocolError("a frame begins wrongly")
    (length,) = struct.unpack("<I", start[4:])
    if length > _HEADER_LIMIT:
        raise ProtocolError("a header is too long")
    try:
        header = json.loads(_exactly(stream, length))
    except (ValueError, RecursionError) as error:
        raise ProtocolError("a header is no JSON") from error
    sizes = header.get("blobs") if isinstance(header, dict) else None
    if not isinstance(sizes, list) or len(sizes) > _BLOB_COUNT:
        raise ProtocolError("a header lists no blobs")
    return header, [_exactly(stream, _integer(size, 0, _BLOB_LIMIT)) for size in sizes]


def _exactly(stream: IO[bytes], size: int) -> bytes:
    data = stream.read(size)
    if len(data) != size:
        raise ProtocolError("a frame ends early")
    return data


def pack_task(task: Task) -> tuple[Header, list[bytes]]:
    """A task as a frame; the token stays behind."""
    header = {"inputs": [asdict(spec) for spec in task.inputs], "expected": task.expected}
    return header, [task.path]


def unpack_task(header: Header, blobs: list[bytes]) -> Task:
    """The worker's side of `pack_task`."""
    expected = header["expected"]
    return Task(
        path=blobs[0],
        inputs=tuple(InputSpec(**spec) for spec in header["inputs"]),
        expected=None if expected is None else (expected[0], expected[1]),
    )


def pack_outcome(outcome: Outcome) -> tuple[Header, list[bytes | memoryview]]:
    """An outcome as a frame."""
    stat = None if outcome.stat is None else asdict(outcome.stat)
    digest = None if outcome.content_hash is None else outcome.content_hash.hex()
    header: Header = {"stat": stat, "hash": digest}
    if isinstance(outcome, Failure):
        header |= {"reason": outcome.reason, "crashed": outcome.crashed}
        detail = outcome.detail.encode("utf-8", "replace").decode()
        return header | {"detail": detail[:_DETAIL_LIMIT]}, []
    picture = outcome.picture
    header |= {
        "size": [picture.width, picture.height],
        "format": picture.format,
        "facts": asdict(picture.facts),
        "colour": picture.average_colour,
        "phash": picture.phash,
        "dhash": picture.dhash,
    }
    arrays = [np.ascontiguousarray(pixels).data.cast("B") for pixels in picture.inputs]
    return header, [picture.thumbnail, *arrays]


def unpack_outcome(task: Task, header: Header, blobs: list[bytes]) -> Outcome:
    """The checked answer to `task`. Raises ProtocolError if it cannot be one."""
    try:
        if "reason" in header:
            return Failure(
                task,
                Reason(header["reason"]),
                _text(header["detail"], _DETAIL_LIMIT),
                _stat(header["stat"]) if header["stat"] is not None else None,
                _digest(header["hash"]) if header["hash"] is not None else None,
                _flag(header["crashed"]),
            )
        picture = _picture(task, header, blobs)
        return Decoded(task, _digest(header["hash"]), _stat(header["stat"]), picture)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ProtocolError("an answer does not fit its task") from error


def _picture(task: Task, header: Header, blobs: list[bytes]) -> Picture:
    thumbnail, *arrays = blobs
    if len(arrays) != len(task.inputs) or not thumbnail.startswith(b"\xff\xd8"):
        raise ProtocolError("an answer lacks its pixels")
    width, height = header["size"]
    inputs = tuple(
        np.frombuffer(array, np.uint8).reshape(spec.size, spec.size, 3)
        for array, spec in zip(arrays, task.inputs, strict=True)
    )
    return Picture(
        width=_integer(width, 1, 1 << 31),
        height=_integer(height, 1, 1 << 31),
        format=_text(header["format"], 16),
        facts=_facts(header["facts"]),
        average_colour=_integer(header["colour"], 0, 0xFFFFFF),
        phash=_integer(header["phash"], 0, (1 << 64) - 1),
        dhash=_integer(header["dhash"], 0, (1 << 64) - 1),
        thumbnail=thumbnail,
        inputs=inputs,
    )


def _facts(said: Header) -> Facts:
    if said.keys() != {field.name for field in fields(Facts)}:
        raise ProtocolError("an answer lacks facts")
    return Facts(
        taken_at=_maybe_integer(said["taken_at"], -(1 << 40), 1 << 40),
        taken_offset_min=_maybe_integer(said["taken_offset_min"], -1440, 1440),
        camera=_text(said["camera"], TEXT_LIMIT),
        lens=_text(said["lens"], TEXT_LIMIT),
        latitude=_degrees(said["latitude"], 90.0),
        longitude=_degrees(said["longitude"], 180.0),
        rating=_maybe_integer(said["rating"], -1, 5),
        orientation=_integer(said["orientation"], 1, 8),
        software=_text(said["software"], TEXT_LIMIT),
        content_id=_text(said["content_id"], TEXT_LIMIT),
        motion=_flag(said["motion"]),
    )


def _stat(said: Header) -> FileStat:
    return FileStat(
        size=_integer(said["size"], 0, _MOST),
        mtime_ns=_integer(said["mtime_ns"], -_MOST, _MOST),
        device=_integer(said["device"], -_MOST - 1, _MOST),
        inode=_integer(said["inode"], -_MOST - 1, _MOST),
    )


def _digest(said: object) -> bytes:
    digest = bytes.fromhex(_text(said, 64))
    if len(digest) != 32:
        raise ProtocolError("a content hash has the wrong length")
    return digest


def _integer(said: object, low: int, high: int) -> int:
    if type(said) is not int or not low <= said <= high:
        raise ProtocolError("a number is out of range")
    return said


def _maybe_integer(said: object, low: int, high: int) -> int | None:
    return None if said is None else _integer(said, low, high)


def _degrees(said: object, limit: float) -> float | None:
    if said is None:
        return None
    if type(said) is not float or not math.isfinite(said) or abs(said) > limit:
        raise ProtocolError("a coordinate is out of range")
    return said


def _text(said: object, limit: int) -> str:
    if not isinstance(said, str) or len(said) > limit:
        raise ProtocolError("a text is too long")
    try:
        said.encode()
    except UnicodeEncodeError as error:  # half a character: the library could not store it
        raise ProtocolError("a text is none") from error
    return said


def _flag(said: object) -> bool:
    if not isinstance(said, bool):
        raise ProtocolError("a flag is neither true nor false")
    return said
