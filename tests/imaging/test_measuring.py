"""What a file is really made of."""

import io

import numpy as np
import pytest
from PIL import Image, ImageFilter, ImageOps

from photofinder.imaging import edits
from photofinder.imaging.measuring import measure
from photofinder.imaging.quality import LOSSLESS
from tests.search.shots import jpeg, shot

PICTURE = shot(3, 800, 600)


def saved_again(data: bytes, quality: int) -> bytes:
    with Image.open(io.BytesIO(data)) as image:
        return jpeg(image, quality)


def test_quality_by_the_tables() -> None:
    for quality in (40, 75, 92):
        assert abs(measure(jpeg(PICTURE, quality)).saved - quality) <= 1


def test_saving_again_at_a_higher_quality_does_not_hide_the_first() -> None:
    poor = jpeg(PICTURE, 60)
    again = measure(saved_again(poor, 95))
    assert again.saved >= 94
    assert again.real <= 65
    assert measure(jpeg(PICTURE, 95)).real >= 90


@pytest.mark.parametrize("quality", [60, 75, 80, 85, 90, 95, 98])
def test_a_picture_saved_once_tells_of_no_earlier_save(quality: int) -> None:
    for seed in (3, 4, 5):
        found = measure(jpeg(shot(seed, 720, 540), quality))
        assert found.real == found.saved


def edited(name: str, picture: Image.Image) -> Image.Image:
    return Image.fromarray(edits.apply(name, np.asarray(picture), np.random.default_rng(3)))


@pytest.mark.parametrize("edit", ["brightness", "contrast", "colour", "grey", "text"])
def test_editing_before_saving_more_finely_does_not_hide_it_either(edit: str) -> None:
    with Image.open(io.BytesIO(jpeg(PICTURE, 75))) as poor:
        again = measure(jpeg(edited(edit, poor), 95))
    assert 65 <= again.real <= 80
    assert measure(jpeg(edited(edit, PICTURE), 95)).real >= 90


def test_a_png_of_a_jpeg_is_worth_the_jpeg() -> None:
    stream = io.BytesIO()
    with Image.open(io.BytesIO(jpeg(PICTURE, 70))) as poor:
        poor.save(stream, "PNG")
    found = measure(stream.getvalue())
    assert found.saved == LOSSLESS and 65 <= found.real <= 75


def test_an_enlarged_picture_shows_it() -> None:
    grain = np.random.default_rng(0).integers(0, 255, (300, 400, 3), dtype=np.uint8)
    sharp = Image.fromarray(grain).filter(ImageFilter.GaussianBlur(0.7))
    assert measure(jpeg(sharp, 92)).detail == 1.0
    assert measure(jpeg(sharp.resize((800, 600), Image.Resampling.BICUBIC), 92)).detail == 0.5


@pytest.mark.parametrize("radius", [2, 4, 6])
def test_a_blurred_picture_shows_it_however_finely_it_was_saved(radius: int) -> None:
    stream = io.BytesIO()
    PICTURE.filter(ImageFilter.GaussianBlur(radius)).save(stream, "PNG")
    assert measure(stream.getvalue()).detail < measure(jpeg(PICTURE, 80)).detail


def test_a_frame_is_no_content() -> None:
    framed = measure(jpeg(ImageOps.expand(PICTURE, 200, "white")))
    assert 0.3 < framed.content < 0.45
    assert measure(jpeg(PICTURE)).content > 0.95


def test_lossless_formats_have_full_quality() -> None:
    stream = io.BytesIO()
    PICTURE.save(stream, "PNG")
    assert measure(stream.getvalue()).real == LOSSLESS
