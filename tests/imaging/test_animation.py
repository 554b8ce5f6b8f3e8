"""Frames of animated pictures, and pictures that are none."""

import io

import numpy as np
import pytest
from PIL import Image

from photofinder.errors import DecodeError
from photofinder.imaging.animation import frames, is_animated
from tests.imaging.test_pixels import swapped_profile

COLOURS = ((250, 10, 10), (10, 250, 10), (10, 10, 250))


def animation(format: str, durations: list[int], **options: object) -> bytes:
    """Three plain frames of 40 x 20 pixels: red, green, blue."""
    pictures = [Image.new("RGB", (40, 20), colour) for colour in COLOURS]
    buffer = io.BytesIO()
    pictures[0].save(
        buffer, format, save_all=True, append_images=pictures[1:], duration=durations, **options
    )
    return buffer.getvalue()


@pytest.mark.parametrize("format", ["GIF", "WEBP", "PNG"])
def test_every_frame_comes_with_its_time(format: str) -> None:
    data = animation(format, [200, 0, 300])
    assert is_animated(data)
    found = list(frames(data, 1000))
    for frame, colour in zip(found, COLOURS, strict=True):
        assert frame.pixels.shape == (20, 40, 3)
        assert np.abs(frame.pixels[10, 20].astype(int) - colour).max() < 16
    assert [found[0].seconds, found[2].seconds] == pytest.approx([0.2, 0.3])
    assert found[1].seconds == 0.1, "no time means the usual one"


def test_frames_are_scaled_down_and_their_profile_is_obeyed() -> None:
    data = animation("PNG", [100, 100, 100], icc_profile=swapped_profile())
    first = next(frames(data, 20))
    assert first.pixels.shape == (10, 20, 3)
    red, _, blue = first.pixels[5, 10].tolist()
    assert blue > 200 and red < 60, "the profile swaps red and blue"


def test_still_pictures_and_rubbish_are_not_played() -> None:
    still = io.BytesIO()
    Image.new("RGB", (8, 8)).save(still, "PNG")
    assert not is_animated(still.getvalue())
    assert not is_animated(b"rubbish")
    assert list(frames(still.getvalue(), 100)) == []


def test_damage_in_a_later_frame_is_a_decode_error() -> None:
    whole = animation("WEBP", [100, 100, 100])
    with pytest.raises(DecodeError):
        list(frames(whole[: len(whole) * 2 // 3], 100))
