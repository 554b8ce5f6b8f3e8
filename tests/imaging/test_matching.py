"""The same picture through edits; different pictures, bursts and plain ones are not."""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageEnhance, ImageOps

from photofinder.imaging.agreement import compare
from photofinder.imaging.alignment import Alignment
from photofinder.imaging.beyond import each_shows_more
from photofinder.imaging.decode import decode, open_rgb
from photofinder.imaging.match import Match, Verdict
from photofinder.imaging.matching import Features, _unlike, describe, verify
from tests.search.shots import jpeg, shot

PICTURE = shot(1, 640, 480)


def seen(picture: Image.Image, quality: int = 85) -> Features:
    return describe(open_rgb(jpeg(picture, quality)))


def logo(picture: Image.Image) -> Image.Image:
    marked = picture.copy()
    ImageDraw.Draw(marked).ellipse((40, 40, 180, 180), fill="yellow", outline="black", width=8)
    return marked


def pulled_corners(picture: Image.Image) -> Image.Image:
    """As a lens or keystone correction does it."""
    whole = np.array([(0, 0), (640, 0), (640, 480), (0, 480)], np.float32)
    inside = np.array([(12, 1), (630, 9), (638, 471), (2, 478)], np.float32)
    matrix = cv2.getPerspectiveTransform(inside, whole)
    return Image.fromarray(cv2.warpPerspective(np.asarray(picture), matrix, picture.size))


EDITS: dict[str, Callable[[Image.Image], Image.Image]] = {
    "quarter": lambda p: p.resize((160, 120)),
    "crop to 30 %": lambda p: p.crop((200, 100, 550, 360)),
    "turned by 37": lambda p: p.rotate(37, expand=True, resample=Image.Resampling.BICUBIC),
    "turned by 90": lambda p: p.rotate(90, expand=True),
    "mirror": ImageOps.mirror,
    "mirror and turn": lambda p: ImageOps.mirror(p).rotate(200, expand=True),
    "border": lambda p: ImageOps.expand(p, (80, 40, 80, 120), "red"),
    "logo": logo,
    "brighter": lambda p: ImageEnhance.Brightness(p).enhance(1.4),
    "paler": lambda p: ImageEnhance.Contrast(p).enhance(0.5),
    "grey": lambda p: p.convert("L").convert("RGB"),
    "squashed": lambda p: p.resize((480, 480)),
    "corners pulled": pulled_corners,
    "tones evened": ImageOps.equalize,
    "crop and grey": lambda p: p.crop((100, 50, 500, 400)).convert("L").convert("RGB"),
    "half and turned": lambda p: p.resize((320, 240)).rotate(15, expand=True),
}


@pytest.mark.parametrize("edit", EDITS)
def test_an_edit_is_the_same_picture(edit: str) -> None:
    match = verify(seen(PICTURE, 95), seen(EDITS[edit](PICTURE), 60))
    assert match.verdict is Verdict.SAME, match
    assert match.mirrored == ("mirror" in edit)


def test_the_transform_says_where_the_crop_lies() -> None:
    box = (200, 100, 550, 360)
    match = verify(seen(PICTURE.crop(box)), seen(PICTURE))
    matrix = match.matrix()
    assert matrix is not None
    corners = np.array([[0, 0, 1], [1, 1, 1]]) @ matrix.T
    assert corners[:, :2].ravel() == pytest.approx(np.array(box) / (640, 480, 640, 480), abs=0.005)
    assert match.area == pytest.approx(1.0, abs=0.01)
    assert match.covered == pytest.approx(350 * 260 / (640 * 480), abs=0.01)
    back = match.inverted().matrix()
    assert back is not None and back @ matrix == pytest.approx(np.eye(3), abs=1e-9)


def test_other_pictures_are_different() -> None:
    pictures = [seen(shot(seed)) for seed in range(10, 18)]
    for index, first in enumerate(pictures):
        for second in pictures[index + 1 :]:
            assert verify(first, second).verdict is Verdict.DIFFERENT


def noise(picture: np.ndarray) -> Image.Image:
    grain = np.random.default_rng(0).normal(0, 3, picture.shape)
    return Image.fromarray((picture + grain).clip(0, 255).astype(np.uint8))


def moved_subject(picture: Image.Image) -> Image.Image:
    """A square of the picture stands a little further to the right."""
    pixels = np.asarray(picture).copy()
    part = pixels[150:330, 200:380].copy()
    pixels[150:330, 200:380] = cv2.GaussianBlur(pixels, (0, 0), 12)[150:330, 200:380]
    pixels[150:330, 240:420] = part
    return noise(pixels)


def another_viewpoint(picture: Image.Image) -> Image.Image:
    """Near things shift more than far ones."""
    pixels = np.asarray(picture)
    height, width = pixels.shape[:2]
    depth = np.random.default_rng(1).normal(0, 1, (4, 4)).astype(np.float32)
    shift = 9 * cv2.resize(depth, (width, height), interpolation=cv2.INTER_CUBIC)
    y, x = np.mgrid[:height, :width].astype(np.float32)
    return noise(cv2.remap(pixels, x + shift, y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT))


@pytest.mark.parametrize("frame", [moved_subject, another_viewpoint])
def test_another_frame_of_a_burst_is_not_the_same_picture(
    frame: Callable[[Image.Image], Image.Image],
) -> None:
    match = verify(seen(PICTURE, 95), seen(frame(PICTURE), 95))
    assert match.verdict is Verdict.DIFFERENT
    assert match.reason in ("something moved", "another viewpoint", "the pixels differ")


@pytest.mark.parametrize("step", [(17, 14), (3, -2), (0, 4)])
def test_a_hand_that_moved_a_little_is_seen_at_the_edges(step: tuple[int, int]) -> None:
    """Everything stands still and is far away: the frames differ by what each shows beyond."""
    wide = shot(3, 680, 510)
    across, down = step
    first = wide.crop((2, 4, 642, 484))
    second = wide.crop((2 + across, 4 + down, 642 + across, 484 + down))
    match = verify(seen(first), seen(second))
    assert match.verdict is Verdict.DIFFERENT
    assert match.reason == "each shows more than the other"
    for frame in (first, second):
        assert verify(seen(wide), seen(frame)).verdict is Verdict.SAME


@pytest.mark.parametrize(("side", "apart"), [(288, True), (83, False)])
def test_what_a_small_copy_can_not_tell_is_no_hair(side: int, apart: bool) -> None:
    """Half a pixel in a picture of 83 is as exact as its transform gets."""
    large, small = (np.zeros((n, n), np.uint8) for n in (288, side))
    shift = np.array([[1, 0, 0.004], [0, 1, 0], [0, 0, 1]])
    assert each_shows_more(large, small, shift) is apart
    assert not each_shows_more(large, small, np.eye(3))


@pytest.mark.parametrize("ground", ["red", "white"])
def test_a_part_of_a_framed_copy_is_the_same_picture(ground: str) -> None:
    """Each shows more than the other, but one of them only more of its frame."""
    part = ImageOps.expand(PICTURE, 60, ground).crop((0, 0, 500, 420))
    assert verify(seen(PICTURE), seen(part)).verdict is Verdict.SAME


def test_one_sitter_before_two_walls_is_not_the_same_picture() -> None:
    y, x = np.mgrid[:480, :640].astype(np.float32)
    sitter = ((x - 320) / 290) ** 2 + ((y - 240) / 235) ** 2 < 1
    before = np.where(sitter[..., None], np.asarray(PICTURE), np.asarray(shot(7, 640, 480)))
    depth = np.random.default_rng(2).normal(0, 1, (4, 4)).astype(np.float32)
    shift = 4 * cv2.resize(depth, (640, 480), interpolation=cv2.INTER_CUBIC)
    moved = cv2.remap(np.asarray(PICTURE), x + shift, y, cv2.INTER_LINEAR)
    after = np.where(sitter[..., None], moved, np.asarray(shot(8, 640, 480)))
    match = verify(seen(noise(before)), seen(noise(after)))
    assert match.verdict is Verdict.DIFFERENT
    assert match.inliers > 20


def test_plain_pictures_cannot_be_told() -> None:
    plain = Image.new("RGB", (300, 200), (90, 120, 200))
    sky = Image.linear_gradient("L").resize((300, 200)).convert("RGB")
    for other in (plain, sky, PICTURE):
        assert verify(seen(plain), seen(other)).verdict is Verdict.CANNOT_TELL


def test_features_survive_packing() -> None:
    features = seen(PICTURE)
    again = Features.from_bytes(features.to_bytes())
    assert verify(again, features).inliers == verify(features, features).inliers
    with pytest.raises(ValueError):
        Features.from_bytes(b"rubbish that is no features at all")


def test_the_answer_survives_storing() -> None:
    match = verify(seen(PICTURE), seen(EDITS["mirror"](PICTURE)))
    assert Match.from_facts(str(match.verdict), match.facts()) == match


def test_real_edits_and_rotations(shared_photos: Path) -> None:
    def of(name: str) -> Features:
        return describe(open_rgb((shared_photos / "edits" / name).read_bytes(), 1024))

    original = of("bridge/aaa-orig.jpg")
    for path in sorted((shared_photos / "edits").glob("bridge*/*.jpg")):
        match = verify(original, of(f"{path.parent.name}/{path.name}"))
        assert match.verdict is Verdict.SAME, path.name


Tile = tuple[str, int, int]
"""Mosaic, column and row of a small photo."""

FACES: list[tuple[Tile, Tile]] = [  # one sitter before two walls
    (("mixed128-006", 5, 2), ("mixed128-003", 11, 8)),
    (("mixed128-002", 5, 2), ("mixed128-000", 11, 12)),
    (("mixed128-000", 1, 6), ("mixed128-002", 6, 1)),
    (("mixed128-005", 13, 14), ("mixed128-003", 13, 13)),
    (("mixed128-005", 8, 7), ("mixed128-001", 15, 6)),
    (("mixed128-006", 2, 2), ("mixed128-006", 9, 7)),
    (("mixed128-002", 11, 3), ("mixed128-003", 8, 8)),
    (("mixed128-001", 5, 14), ("mixed128-002", 11, 3)),
]


FRAMES: list[tuple[Tile, Tile]] = [  # of one scene, a moment later
    (("scenes128-006", 14, 3), ("scenes128-030", 2, 9)),
    (("scenes128-018", 8, 7), ("scenes128-025", 7, 14)),
    (("scenes128-014", 9, 6), ("scenes128-025", 14, 13)),
    (("scenes128-019", 2, 5), ("scenes128-030", 11, 4)),
    (("scenes128-004", 15, 10), ("scenes128-011", 3, 10)),
    (("objects128-016", 0, 13), ("objects128-017", 5, 13)),
    (("objects128-029", 6, 15), ("objects128-035", 6, 9)),
]
LOOK_ALIKES: list[tuple[Tile, Tile]] = [  # two forests; one radio, photographed twice
    (("scenes128-015", 6, 14), ("scenes128-017", 7, 12)),
    (("objects128-017", 6, 12), ("objects128-029", 7, 6)),
]
COPIES: list[tuple[Tile, Tile]] = [  # saved again, turned, mirrored with bars, cut
    (("scenes128-005", 4, 8), ("scenes128-007", 5, 5)),
    (("objects128-015", 13, 8), ("objects128-044", 3, 1)),
    (("objects128-010", 9, 5), ("objects128-016", 14, 10)),
    (("objects128-022", 10, 13), ("objects128-038", 9, 1)),
]


@pytest.mark.parametrize("pairs", [FACES, FRAMES, LOOK_ALIKES, COPIES])
def test_real_small_photos(pairs: list[tuple[Tile, Tile]], shared_photos: Path) -> None:
    def tile(mosaic: str, column: int, row: int) -> Features:
        with Image.open(shared_photos.parent / "train" / f"{mosaic}.webp") as picture:
            box = (128 * column, 128 * row, 128 * column + 128, 128 * row + 128)
            data = jpeg(picture.convert("RGB").crop(box), 92)
        return describe(open_rgb(decode(data, []).thumbnail))

    for first, second in pairs:
        same = verify(tile(*first), tile(*second)).verdict is Verdict.SAME
        assert same == (pairs is COPIES), first


@pytest.mark.parametrize(("points", "mirrored", "enough"), [
    (26, False, True), (26, True, False), (60, True, True),
])  # fmt: skip
def test_what_is_symmetric_fits_its_own_mirror_image_so_that_more_must_agree(
    points: int, mirrored: bool, enough: bool
) -> None:
    """As a tower from two places: 26 points, three of four patches alike."""
    whole = seen(PICTURE)
    partly = whole.grey.copy()
    rows = partly.shape[0] // 4
    partly[:rows] = partly[rows : 2 * rows][::-1]
    agreement = compare(whole.grey, partly, np.eye(3))
    assert 0.5 < agreement.share < 0.9
    affine = np.array([[-1.0 if mirrored else 1.0, 0, 0], [0, 1, 0]])
    some, none = np.arange(points), np.arange(0)
    fit = Alignment(affine, some, some, none, none, 0.0)
    assert (_unlike(fit, agreement) == "") is enough


def test_what_looks_the_same_in_half_only_is_another_picture() -> None:
    """As another thing before the same background, from the same stand."""
    whole = seen(PICTURE)
    partly = whole.grey.copy()
    rows = 45 * partly.shape[0] // 100
    partly[:rows] = partly[rows : 2 * rows][::-1]
    agreement = compare(whole.grey, partly, np.eye(3))
    assert 0.5 < agreement.share < 0.6
    points, none = np.arange(90), np.arange(0)
    fit = Alignment(np.eye(2, 3), points, points, none, none, 0.0)
    assert _unlike(fit, agreement) == "the pixels differ"
