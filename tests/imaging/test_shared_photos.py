"""Every real file at hand ends as a picture or as a failure with the right reason."""

import os
from pathlib import Path

import numpy as np
import pytest

from photofinder.errors import Reason
from photofinder.imaging.decode import InputSpec, decode, open_rgb
from photofinder.imaging.decode_pool import Decoded, DecodePool, Failure, Outcome, Task

SPEC = InputSpec(160, "squash", 160, "bicubic")
FAILURES_OF_FORMATS = {
    "canon_eos_6d.xmp": Reason.NOT_A_PICTURE,
    "iphone_7.xmp": Reason.NOT_A_PICTURE,
    "heif/corrupted.heic": Reason.DAMAGED,
    "heif/corrupted.hif": Reason.DAMAGED,
    "heif/empty.heic": Reason.EMPTY,
    "truncated.jpg": Reason.DAMAGED,
    "truncated.png": Reason.DAMAGED,
}


def decode_all(folder: Path) -> dict[str, Outcome]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    with DecodePool(2) as pool:
        futures = [pool.submit(Task(os.fsencode(path), (SPEC,), token=path)) for path in files]
        outcomes = [future.result(300) for future in futures]
    return {
        str(path.relative_to(folder)): outcome
        for path, outcome in zip(files, outcomes, strict=True)
    }


@pytest.mark.parametrize("folder", ["library", "edits"])
def test_all_photos_decode(shared_photos: Path, folder: str) -> None:
    outcomes = decode_all(shared_photos / folder)
    assert outcomes
    assert {name: o for name, o in outcomes.items() if not isinstance(o, Decoded)} == {}


def test_formats(shared_photos: Path) -> None:
    outcomes = decode_all(shared_photos / "formats")
    failures = {n: o.reason for n, o in outcomes.items() if isinstance(o, Failure)}
    assert failures == FAILURES_OF_FORMATS
    kinds = {o.picture.format for o in outcomes.values() if isinstance(o, Decoded)}
    assert kinds >= {"jpeg", "png", "webp", "avif", "tiff", "gif", "bmp", "heic", "jxl", "raw"}


def test_hostile(shared_photos: Path) -> None:
    outcomes = decode_all(shared_photos / "hostile")
    assert len(outcomes) > 150
    reasons = {o.reason for o in outcomes.values() if isinstance(o, Failure)}
    assert reasons >= {Reason.DAMAGED, Reason.UNSUPPORTED, Reason.NOT_A_PICTURE, Reason.TOO_LARGE}


@pytest.mark.parametrize("kind", ["formats/Landscape", "formats/Portrait", "library/Orientation"])
def test_orientation_series_look_alike(shared_photos: Path, kind: str) -> None:
    folder, _, start = kind.partition("/")
    place = shared_photos / (f"{folder}/{start}" if folder == "library" else folder)
    stem = "Landscape" if folder == "library" else start
    inputs = [
        decode((place / f"{stem}_{i}.jpg").read_bytes(), (SPEC,)).inputs[0].astype(float)
        for i in range(1, 9)
    ]
    for other in inputs[1:]:
        assert np.corrcoef(inputs[0].ravel(), other.ravel())[0, 1] > 0.97


def test_facts_of_a_phone_photo(shared_photos: Path) -> None:
    facts = decode((shared_photos / "formats/iphone_15_pro.heic").read_bytes(), ()).facts
    assert facts.camera == "Apple iPhone 15 Pro"
    assert facts.taken_offset_min == 60
    assert facts.latitude == pytest.approx(52.4596, abs=1e-3)


def test_raw_uses_its_preview_and_can_do_without(shared_photos: Path) -> None:
    pytest.importorskip("rawpy")
    data = (shared_photos / "formats/canon_eos_6d.dng").read_bytes()
    picture = decode(data, (SPEC,))
    assert (picture.width, picture.height) == (1224, 816)
    assert picture.facts.camera == "Canon EOS 6D"
    assert max(open_rgb(data).shape) == 1024
    without = bytearray(data)
    for start in (135960, 145584):  # both previews
        assert data[start : start + 3] == b"\xff\xd8\xff"
        without[start : start + 64] = bytes(64)
    half = decode(bytes(without), (SPEC,))
    assert (half.width, half.height) == (1224, 816)
    assert max(open_rgb(bytes(without)).shape) in (612, 1224)
    assert (half.phash ^ picture.phash).bit_count() <= 16


def test_same_picture_in_several_formats(shared_photos: Path) -> None:
    hashes = [
        decode((shared_photos / "formats" / f"example.{ending}").read_bytes(), ()).phash
        for ending in ("bmp", "gif", "png", "tif")
    ]
    assert max((a ^ b).bit_count() for a in hashes for b in hashes) <= 10
