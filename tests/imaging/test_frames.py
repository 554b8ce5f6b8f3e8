"""Frames are other pictures of the same scene, and the same ones for the same seed."""

import numpy as np
import pytest

from photofinder.imaging import frames
from photofinder.imaging.matching import Verdict, describe, verify
from tests.search.shots import shot

PICTURE = np.asarray(shot(1, 640, 480))


@pytest.mark.parametrize("name", frames.FRAMES)
def test_another_frame_looks_alike_and_is_no_copy(name: str) -> None:
    frame = frames.FRAMES[name](PICTURE, np.random.default_rng(5))
    again = frames.FRAMES[name](PICTURE, np.random.default_rng(5))
    assert frame.shape == PICTURE.shape and frame.dtype == np.uint8
    np.testing.assert_array_equal(frame, again)
    assert np.corrcoef(frame[::8, ::8].ravel(), PICTURE[::8, ::8].ravel())[0, 1] > 0.3
    assert verify(describe(PICTURE), describe(frame)).verdict is Verdict.DIFFERENT


def test_plain_pictures_can_not_be_told_apart() -> None:
    made = [describe(frames.plain(number)) for number in range(8)]
    for index, first in enumerate(made):
        for second in made[index + 1 :]:
            assert verify(first, second).verdict is not Verdict.SAME
