import numpy as np
from PIL import Image

from photofinder.imaging.hashing import content_hash, dhash, phash
from tests.imaging.pictures import textured


def bits_apart(a: int, b: int) -> int:
    return (a ^ b).bit_count()


def test_content_hash_is_blake2b_256() -> None:
    assert content_hash(b"").hex().startswith("0e5751c026e543b2e8ab2eb06099daa1")
    assert len(content_hash(b"x")) == 32


def test_near_copies_stay_close_and_others_do_not() -> None:
    photo = textured(640, 480, seed=3)
    other = np.asarray(textured(640, 480, seed=4))
    full = np.asarray(photo)
    half = np.asarray(photo.resize((320, 240), Image.Resampling.LANCZOS))
    darker = (full * 0.8).astype(np.uint8)
    for function in (phash, dhash):
        assert bits_apart(function(full), function(half)) <= 4
        assert bits_apart(function(full), function(darker)) <= 6
        assert bits_apart(function(full), function(other)) >= 16


def test_unsigned_64_bit() -> None:
    for seed in range(8):
        rgb = np.asarray(textured(64, 48, seed))
        assert 0 <= phash(rgb) < 1 << 64
        assert 0 <= dhash(rgb) < 1 << 64


def test_flat_pictures_have_no_random_bits() -> None:
    for value in (0, 127, 255):
        flat = np.full((300, 200, 3), value, np.uint8)
        assert phash(flat) == 0
        assert dhash(flat) == 0


def test_balanced() -> None:
    assert phash(np.asarray(textured(200, 200))).bit_count() == 32


def test_one_pixel() -> None:
    one = np.array([[[1, 2, 3]]], np.uint8)
    assert phash(one) == dhash(one) == 0
