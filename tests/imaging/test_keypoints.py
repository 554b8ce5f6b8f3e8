"""Keypoints of each kind, and pictures of them."""

import importlib.util
import io

import numpy as np
import pytest
from PIL import Image

from photofinder.errors import ModelError
from photofinder.imaging.drawing import draw_keypoints, draw_match, to_png
from photofinder.imaging.keypoints import Keypoints, Method, detect
from photofinder.imaging.matching import describe, verify
from tests.search.shots import shot

PIXELS = np.asarray(shot(2))


@pytest.mark.parametrize(("method", "length"), [("sift", 128), ("orb", 32), ("akaze", 61)])
def test_each_method_describes_places_in_the_picture(method: str, length: int) -> None:
    found = detect(PIXELS, Method(method), limit=100)
    assert 20 < len(found) <= 100
    assert found.descriptors.shape == (len(found), length)
    assert (found.width, found.height) == (360, 270)
    assert ((found.x >= 0) & (found.x < 360) & (found.y >= 0) & (found.y < 270)).all()
    assert ((found.angle >= 0) & (found.angle < 360) & (found.size > 0)).all()
    assert np.linalg.norm(found.units(), axis=1) == pytest.approx(1, abs=1e-3)


def test_surf_is_there_with_its_extra() -> None:
    pytest.importorskip("mahotas", reason="mahotas is not installed (extra: surf)")
    found, again = (detect(PIXELS, Method.SURF, limit=100) for _ in range(2))
    assert len(found) == 100 and found.descriptors.shape == (100, 64)
    assert np.array_equal(found.descriptors, again.descriptors)
    assert ((found.x >= 0) & (found.x < found.width)).all()
    assert ((found.angle >= 0) & (found.angle < 360) & (found.size > 0)).all()
    assert np.linalg.norm(found.units(), axis=1) == pytest.approx(1, abs=1e-3)
    packed = Keypoints.from_bytes(found.to_bytes())
    assert packed.method is Method.SURF and np.array_equal(packed.x, found.x)


def spot(y: float, x: float, width: float) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """A bright spot, falling off as a normal distribution, in a dark picture of 300 px."""
    rows, columns = np.mgrid[:300, :300]
    light = 220 * np.exp(-((rows - y) ** 2 + (columns - x) ** 2) / (2 * width**2))
    return np.rint(light).astype(np.uint8)


def test_surf_finds_a_spot_where_it_is_and_as_large_as_it_is() -> None:
    """Between whole pixels, and of any size: mahotas alone goes the wrong way from the pixel, its
    sizes rise and fall, and it finds nothing as large as the last ones."""
    pytest.importorskip("mahotas", reason="mahotas is not installed (extra: surf)")
    sizes = []
    for width in (3.5, 4.0, 4.5, 6.0, 9.0, 14.0, 20.0, 40.0):
        found = detect(spot(150.4, 149.7, width), Method.SURF)
        best = int(np.argmax(found.response))
        assert found.x[best] == pytest.approx(149.7, abs=0.1 * width)
        assert found.y[best] == pytest.approx(150.4, abs=0.1 * width)
        sizes.append(float(found.size[best]))
    assert sizes == sorted(sizes) and sizes[-1] > 8 * sizes[0]


def test_surf_describes_a_smaller_copy_alike() -> None:
    pytest.importorskip("mahotas", reason="mahotas is not installed (extra: surf)")
    whole = detect(PIXELS, Method.SURF, limit=300)
    small = np.asarray(Image.fromarray(PIXELS).resize((180, 135), Image.Resampling.BOX))
    half = detect(small, Method.SURF, limit=300)  # enlarged to 360 again, as all small ones
    assert (half.width, half.height) == (360, 270)
    nearest = np.argmax(half.units() @ whole.units().T, axis=1)
    apart = np.hypot(whole.x[nearest] - half.x, whole.y[nearest] - half.y)
    assert (apart < 4).mean() > 0.6


@pytest.mark.skipif(
    importlib.util.find_spec("mahotas") is not None, reason="mahotas is installed here"
)
def test_surf_without_its_extra_says_what_to_install() -> None:
    with pytest.raises(ModelError, match=r"pip install 'photofinder\[surf\]'"):
        detect(PIXELS, Method.SURF)


def test_a_picture_without_detail_has_none() -> None:
    assert len(detect(np.full((200, 300, 3), 90, np.uint8))) == 0


def test_keypoints_are_spread_and_the_same_each_time() -> None:
    first, again = detect(PIXELS, limit=60), detect(PIXELS, limit=60)
    assert np.array_equal(first.x, again.x) and np.array_equal(first.descriptors, again.descriptors)
    quarters = {(x > 180, y > 135) for x, y in zip(first.x, first.y, strict=True)}
    assert len(quarters) == 4


def test_packed_keypoints_come_back() -> None:
    found = detect(PIXELS)
    again = Keypoints.from_bytes(found.to_bytes())
    assert np.array_equal(again.x, found.x) and np.array_equal(again.descriptors, found.descriptors)
    with pytest.raises(ValueError):
        Keypoints.from_bytes(b"no keypoints")


def test_drawings_are_png_pictures_of_the_searched_size() -> None:
    a, b = describe(PIXELS), describe(PIXELS[:, ::-1].copy())
    drawn = Image.open(io.BytesIO(to_png(draw_keypoints(PIXELS, a.keypoints))))
    assert (drawn.format, drawn.size) == ("PNG", (360, 270))
    match = verify(a, b)
    both = draw_match(PIXELS, a.keypoints, PIXELS[:, ::-1].copy(), b.keypoints, match)
    assert both.shape == (270, 736, 3)
