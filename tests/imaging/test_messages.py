import io
import struct
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from photofinder.errors import Reason
from photofinder.imaging.decode import InputSpec, decode
from photofinder.imaging.messages import (
    ProtocolError,
    pack_outcome,
    pack_task,
    read_frame,
    unpack_outcome,
    unpack_task,
    write_frame,
)
from photofinder.imaging.metadata import Facts
from photofinder.imaging.reading import FileStat
from photofinder.imaging.tasks import Decoded, Failure, Task
from tests.imaging.pictures import encoded, quarters

SPEC = InputSpec(32, "squash", 32, "lanczos")
TASK = Task(b"/photos/caf\xe9.jpg", (SPEC, SPEC), token=object(), expected=(5, -7))
STAT = FileStat(5, -7, -(1 << 63), (1 << 63) - 1)
FACTS = Facts(1, -60, "cam", "lens", -1.5, 2.25, 5, 8, "soft", "id", True)


def done() -> Decoded:
    picture = replace(decode(encoded(quarters(), "PNG"), TASK.inputs), facts=FACTS)
    return Decoded(TASK, bytes(range(32)), STAT, picture)


def sent(header: dict[str, Any], blobs: list[Any]) -> tuple[dict[str, Any], list[bytes]]:
    stream = io.BytesIO()
    write_frame(stream, header, blobs)
    stream.seek(0)
    return read_frame(stream)


def test_task_round_trip() -> None:
    arrived = unpack_task(*sent(*pack_task(TASK)))
    assert arrived == replace(TASK, token=None)
    bare = Task(b"x")
    assert unpack_task(*sent(*pack_task(bare))) == bare


def test_outcome_round_trip() -> None:
    outcome = done()
    arrived = unpack_outcome(TASK, *sent(*pack_outcome(outcome)))
    assert isinstance(arrived, Decoded)
    assert arrived.task is TASK
    assert (arrived.content_hash, arrived.stat) == (outcome.content_hash, outcome.stat)
    assert arrived.picture.facts == FACTS
    assert replace(arrived.picture, inputs=()) == replace(outcome.picture, inputs=())
    for got, wanted in zip(arrived.picture.inputs, outcome.picture.inputs, strict=True):
        assert got.dtype == np.uint8
        assert (got == wanted).all()


@pytest.mark.parametrize(
    "failure",
    [
        Failure(TASK, Reason.DAMAGED, "Bad \ufffd.", STAT, bytes(32), crashed=False),
        Failure(TASK, Reason.CRASHED, "", crashed=True),
    ],
)
def test_failure_round_trip(failure: Failure) -> None:
    assert unpack_outcome(TASK, *sent(*pack_outcome(failure))) == failure


def test_detail_that_is_no_text_can_still_be_stored() -> None:
    failure = Failure(TASK, Reason.DAMAGED, "Bad \udce9.")
    arrived = unpack_outcome(TASK, *sent(*pack_outcome(failure)))
    assert isinstance(arrived, Failure) and arrived.detail == "Bad ?."


def set_to(path: str, value: object) -> Callable[[dict[str, Any], list[bytes]], None]:
    def change(header: dict[str, Any], blobs: list[bytes]) -> None:
        *outer, last = path.split(".")
        place: Any = header
        for key in outer:
            place = place[key]
        place[last] = value

    return change


def drop_blob(header: dict[str, Any], blobs: list[bytes]) -> None:
    blobs.pop()


def shorten_blob(header: dict[str, Any], blobs: list[bytes]) -> None:
    blobs[-1] = blobs[-1][:-1]


def no_jpeg(header: dict[str, Any], blobs: list[bytes]) -> None:
    blobs[0] = b"GIF89a"


def drop_fact(header: dict[str, Any], blobs: list[bytes]) -> None:
    del header["facts"]["camera"]


def extra_fact(header: dict[str, Any], blobs: list[bytes]) -> None:
    header["facts"]["extra"] = 1


def no_hash(header: dict[str, Any], blobs: list[bytes]) -> None:
    del header["hash"]


@pytest.mark.parametrize(
    "change",
    [
        set_to("hash", "00"),
        set_to("hash", "zz" * 32),
        set_to("hash", None),
        set_to("stat", None),
        set_to("stat.size", -1),
        set_to("stat.mtime_ns", "0"),
        set_to("size", [0, 5]),
        set_to("size", [1, 2, 3]),
        set_to("size", 7),
        set_to("format", "x" * 99),
        set_to("colour", 1 << 24),
        set_to("phash", -1),
        set_to("phash", 1 << 64),
        set_to("dhash", 1.5),
        set_to("dhash", True),
        set_to("facts", []),
        set_to("facts.latitude", 90.5),
        set_to("facts.latitude", float("nan")),
        set_to("facts.longitude", 1e300),
        set_to("facts.camera", "x" * 201),
        set_to("facts.lens", 5),
        set_to("facts.lens", "\ud800"),
        set_to("stat.mtime_ns", 1 << 63),
        set_to("facts.rating", 6),
        set_to("facts.orientation", None),
        set_to("facts.motion", 1),
        set_to("facts.taken_at", 1 << 50),
        set_to("reason", "unheard-of"),
        drop_blob,
        shorten_blob,
        no_jpeg,
        drop_fact,
        extra_fact,
        no_hash,
    ],
)
def test_answers_that_cannot_be(change: Callable[[dict[str, Any], list[bytes]], None]) -> None:
    header, blobs = sent(*pack_outcome(done()))
    change(header, blobs)
    with pytest.raises(ProtocolError):
        unpack_outcome(TASK, header, blobs)


def frame(head: bytes) -> bytes:
    return b"PFM1" + struct.pack("<I", len(head)) + head


@pytest.mark.parametrize(
    "data",
    [
        b"P",
        b"XXXX\0\0\0\0",
        b"PFM1\xff\xff\xff\xff",
        b"PFM1\x05\0\0\0{}",
        frame(b"{}"),
        frame(b"[]"),
        frame(b"\xff"),
        frame(b"[" * 100_000),
        frame(b'{"blobs": [-1]}'),
        frame(b'{"blobs": [99999999999]}'),
        frame(b'{"blobs": [1.5]}'),
        frame(b'{"blobs": [5]}') + b"1234",
        frame(b'{"blobs": ' + str([0] * 99).encode() + b"}"),
    ],
)
def test_broken_frames(data: bytes) -> None:
    with pytest.raises(ProtocolError):
        read_frame(io.BytesIO(data))


def test_end_of_stream() -> None:
    with pytest.raises(EOFError):
        read_frame(io.BytesIO())
