"""Seeded mutations of files of every kind: each ends as a picture or a failure."""

import os
import random
from pathlib import Path

import pytest

from photofinder.errors import Reason
from photofinder.imaging.decode import InputSpec
from photofinder.imaging.decode_pool import Decoded, DecodePool, Limits, Task
from tests.imaging.pictures import encoded, textured, with_orientation

MUTANTS = int(os.environ.get("PHOTOFINDER_FUZZ", "12"))
FORMATS = ("JPEG", "MPO", "PNG", "WEBP", "AVIF", "TIFF", "GIF", "BMP", "HEIF", "JXL")
DECODER_REASONS = {
    Reason.EMPTY,
    Reason.NOT_A_PICTURE,
    Reason.UNSUPPORTED,
    Reason.DAMAGED,
    Reason.TOO_LARGE,
    Reason.TOO_SLOW,
    Reason.CRASHED,
    Reason.NO_MEMORY,
}


def original(format: str) -> bytes:
    image = textured(160, 120, 5)
    if format == "HEIF":
        pytest.importorskip("pillow_heif").register_heif_opener()
    if format == "JXL":
        pytest.importorskip("pillow_jxl")
        return encoded(image, "JXL", exif=with_orientation(6).tobytes(), use_container=True)
    if format == "MPO":
        return encoded(image, "MPO", save_all=True, append_images=[textured(80, 60)])
    return encoded(image, format, exif=with_orientation(6))


def mutated(data: bytes, rng: random.Random) -> bytes:
    """One to a dozen changes: bytes, runs, lengths, cuts, repeats; mostly near the start."""
    changed = bytearray(data)
    for _ in range(rng.randint(1, 12)):
        reach = len(changed) if rng.random() < 0.3 else min(len(changed), 400)
        place = rng.randrange(max(1, reach))
        kind = rng.randrange(5)
        if kind == 0:
            changed[place : place + 1] = bytes([rng.randrange(256)])
        elif kind == 1:
            changed[place : place + 4] = rng.choice((bytes(4), b"\xff" * 4, b"\x7f" + b"\xff" * 3))
        elif kind == 2:
            del changed[place : place + rng.randint(1, 40)]
        elif kind == 3:
            changed[place:place] = changed[place : place + rng.randint(1, 40)]
        else:
            changed[place : place + 8] = rng.randbytes(8)
    return bytes(changed)


@pytest.mark.parametrize("format", FORMATS)
def test_mutants(tmp_path: Path, format: str) -> None:
    data = original(format)
    rng = random.Random(format)
    spec = InputSpec(160, "squash", 160, "bicubic")
    tasks = []
    for number in range(MUTANTS):
        path = tmp_path / f"{number}.{format.lower()}"
        path.write_bytes(mutated(data, rng))
        tasks.append(Task(os.fsencode(path), (spec,)))
    with DecodePool(2, Limits(wall_seconds=20)) as pool:
        outcomes = [f.result(300) for f in [pool.submit(task) for task in tasks]]
    for outcome in outcomes:
        if isinstance(outcome, Decoded):
            assert outcome.picture.inputs[0].shape == (160, 160, 3)
        else:
            assert outcome.reason in DECODER_REASONS, outcome.detail
            assert outcome.detail
