"""The named edits: deterministic, right in shape, and the input untouched."""

import numpy as np
import pytest

from photofinder.imaging import edits


def picture(height: int = 90, width: int = 120) -> np.ndarray:
    rng = np.random.default_rng(3)
    coarse = rng.integers(0, 256, (6, 8, 3), dtype=np.uint8)
    return np.kron(coarse, np.ones((height // 6, width // 8, 1), np.uint8))


@pytest.mark.parametrize("name", [*edits.SINGLE_EDITS, *edits.MORE_EDITS, "crop_50+hue"])
def test_same_seed_same_pixels_and_input_untouched(name: str) -> None:
    given = picture()
    before = given.copy()
    first = edits.apply(name, given, np.random.default_rng(7))
    second = edits.apply(name, given, np.random.default_rng(7))
    assert first.dtype == np.uint8
    assert first.ndim == 3
    assert first.shape[2] == 3
    np.testing.assert_array_equal(first, second)
    np.testing.assert_array_equal(given, before)


@pytest.mark.parametrize("name", [*edits.SINGLE_EDITS, *edits.MORE_EDITS])
@pytest.mark.parametrize("shape", [(1, 1), (3, 40), (33, 2)])
def test_tiny_pictures_do_not_fail(name: str, shape: tuple[int, int]) -> None:
    tiny = np.full((*shape, 3), 200, np.uint8)
    out = edits.apply(name, tiny, np.random.default_rng(0))
    assert min(out.shape) >= 1


def test_quarter_turn_and_mirror_are_exact() -> None:
    given = picture()
    rng = np.random.default_rng(0)
    np.testing.assert_array_equal(edits.apply("rotate_90", given, rng), np.rot90(given))
    np.testing.assert_array_equal(edits.apply("mirror+mirror", given, rng), given)


def test_sizes() -> None:
    rng = np.random.default_rng(0)
    assert edits.apply("quarter_size", picture(80, 160), rng).shape == (20, 40, 3)
    height, width, _ = edits.apply("crop_50", picture(90, 120), rng).shape
    assert height * width == pytest.approx(0.5 * 90 * 120, rel=0.03)
    grown = edits.apply("rotate_45", picture(90, 120), rng)
    assert grown.shape[0] > 90
    assert grown.shape[1] > 120


def test_grey_has_equal_channels() -> None:
    out = edits.apply("grey", picture(), np.random.default_rng(0))
    assert np.ptp(out.astype(int), axis=2).max() == 0


def test_unknown_name() -> None:
    with pytest.raises(KeyError):
        edits.apply("embroider", picture(), np.random.default_rng(0))


def test_double_edits() -> None:
    names = edits.double_edits(20, seed=1)
    assert names == edits.double_edits(20, seed=1)
    assert len(set(names)) == 20
    assert all(len(set(name.split("+"))) == 2 for name in names)
    with pytest.raises(ValueError, match="only"):
        edits.double_edits(10_000, seed=1)
