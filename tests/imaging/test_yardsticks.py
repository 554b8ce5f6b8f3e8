"""The yardsticks see what their programs see: plain copies, not turned ones, not others."""

import numpy as np
import pytest
from PIL import Image, ImageOps

from photofinder.imaging.yardsticks import YARDSTICKS
from tests.imaging.pictures import textured
from tests.search.shots import shot

PICTURE = shot(4, 480, 360)


@pytest.mark.parametrize("peer", YARDSTICKS)
def test_a_smaller_copy_is_one_and_a_mirror_image_is_none(peer: str) -> None:
    yardstick = YARDSTICKS[peer]

    def copies(other: Image.Image) -> bool:
        return yardstick.copies(
            yardstick.bits(np.asarray(PICTURE)), yardstick.bits(np.asarray(other))
        )

    assert copies(PICTURE.resize((240, 180), Image.Resampling.LANCZOS))
    assert not copies(ImageOps.mirror(PICTURE))
    assert not copies(textured(480, 360))


def test_the_numbers_of_bits() -> None:
    lengths = {peer: len(y.bits(np.asarray(PICTURE))) for peer, y in YARDSTICKS.items()}
    assert lengths == {"imagededup": 64, "czkawka": 256, "czkawka_8": 64, "findimagedupes": 256}


def test_half_of_the_bits_are_set() -> None:
    for peer, yardstick in YARDSTICKS.items():
        assert 0.3 < yardstick.bits(np.asarray(PICTURE)).mean() < 0.7, peer
