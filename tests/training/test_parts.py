"""The parts of the training against values that can be worked out."""

import math
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

torch = pytest.importorskip("torch", reason="torch is not installed (extra: export)")

from torch.nn import functional as F  # noqa: E402

from training import data, losses, views  # noqa: E402
from training.neighbours import neighbours, with_neighbours  # noqa: E402
from training.net import Conv3, Student  # noqa: E402
from training.schedule import Schedule, parse_phases  # noqa: E402


@pytest.mark.parametrize(("side", "stride"), [(4, 1), (8, 2), (7, 2), (2, 1)])
def test_small_convolution_is_a_convolution(side: int, stride: int) -> None:
    torch.manual_seed(0)
    conv = Conv3(4, 6, stride)
    x = torch.randn(3, 4, side, side).requires_grad_()
    results = []
    for mode in (True, False):
        conv.train(mode)
        conv.weight.grad = x.grad = None
        y = conv(x)
        (y * torch.arange(y.numel()).view_as(y).sin()).sum().backward()
        results.append((y.detach(), x.grad, conv.weight.grad))
    for small, plain in zip(*results, strict=True):
        torch.testing.assert_close(small, plain, rtol=1e-4, atol=1e-4)


def test_a_view_knows_where_it_looks() -> None:
    """Sampling the photo along the affine gives the view's pixels."""
    y, x = np.mgrid[0:64, 0:64]
    photo = np.stack([3 * x, 3 * y, 255 - x - y], 2).astype(np.uint8)
    rng = np.random.default_rng(0)
    for turn, mirror in ((0.0, False), (math.pi / 2, True), (0.3, False)):
        affine = views._affine(rng, 0.5, 1.2, turn, mirror)
        pixels = views._warp(photo, 64, affine, rng, reflect=False)
        grid = F.affine_grid(torch.from_numpy(affine)[None], [1, 3, 64, 64], align_corners=False)
        planes = torch.from_numpy(photo).permute(2, 0, 1)[None].float()
        sampled = F.grid_sample(planes, grid, padding_mode="border", align_corners=False)
        inside = (grid[0].abs() < 0.95).all(-1).numpy()
        error = np.abs(sampled[0].permute(1, 2, 0).numpy() - pixels)[inside]
        assert error.mean() < 1.5


def test_views_are_repeatable_and_bounded() -> None:
    photo = np.random.default_rng(1).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    for seed in range(40):
        view, again = (
            views.strong(photo, photo, 64, np.random.default_rng(seed)) for _ in range(2)
        )
        np.testing.assert_array_equal(view.pixels, again.pixels)
        assert view.pixels.shape == (64, 64, 3)
        assert 0 < view.seen <= 1
        x0, y0, x1, y1 = view.window
        assert -1 <= x0 < x1 <= 1
        assert -1 <= y0 < y1 <= 1


def test_copy_losses_by_hand() -> None:
    first = torch.eye(3)
    numbers = torch.arange(3)
    nothing, none = torch.zeros(0, 3), torch.zeros(0, dtype=torch.int64)
    nce, koleo, hits = losses.copy_losses(first, first, nothing, none, numbers, tau=1.0)
    # One positive of cosine 1, four negatives of cosine 0; the nearest negative is sqrt(2) away.
    assert float(nce) == pytest.approx(math.log(math.e + 4) - 1, abs=1e-5)
    assert float(koleo) == pytest.approx(-math.log(math.sqrt(2)), abs=1e-5)
    assert float(hits) == 1.0


def test_the_queue_never_holds_a_photo_against_itself() -> None:
    z, numbers = torch.eye(2), torch.tensor([7, 8])
    nothing, none = torch.zeros(0, 2), torch.zeros(0, dtype=torch.int64)
    plain = losses.copy_losses(z, z, nothing, none, numbers)[0]
    queued = losses.copy_losses(z, z, z, numbers, numbers)[0]
    # Only the other photo's late vector counts, a negative of cosine 0 as before.
    assert float(queued) == pytest.approx(float(plain), abs=1e-5)


def test_relation_loss_is_zero_for_the_teacher_itself() -> None:
    wanted = F.normalize(torch.randn(6, 4), dim=1)
    assert float(losses.relation_loss(wanted, wanted)) == pytest.approx(0, abs=1e-6)


def test_schedule() -> None:
    phases = parse_phases("64:0.5,96:1")
    assert phases == [(64, 0.5), (96, 1.0)]
    late = Schedule(phases, 1.0, 100.0, start=0.75)
    assert late.size() == 96
    assert late.progress() == pytest.approx(0.75, abs=0.01)
    assert late.rate(10_000) < Schedule(phases, 1.0, 100.0, start=0.0).rate(10_000)


def test_mosaics_come_apart(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    tiles = rng.integers(0, 256, (4, 8, 8, 3), dtype=np.uint8)
    mosaic = np.vstack([np.hstack(tiles[:2]), np.hstack(tiles[2:])])
    Image.fromarray(mosaic).save(tmp_path / "objects64-000.webp", lossless=True)
    lines = [f"objects64-000.webp,8,{i % 2},{i // 2},kind{i}" for i in range(4)]
    (tmp_path / "index.csv").write_text(
        "\n".join(["mosaic,tile_px,column,row,label", *lines]) + "\n"
    )
    photos = data.load(tmp_path, tmp_path / "cache")
    np.testing.assert_array_equal(np.stack([photos.picture(i) for i in range(4)]), tiles)
    # The first of the sorted kinds is held out, and never among those to train on.
    assert photos.numbers(held_out=True).tolist() == [0]
    assert photos.numbers(held_out=False).tolist() == [1, 2, 3]


def test_student_outputs() -> None:
    student = Student(7).eval()
    out = student(torch.zeros(2, 3, 64, 64))
    assert out.dense.shape == (2, 192, 4, 4)
    assert [len(logits[0]) for logits in student.class_logits(out.pooled)] == [1000, 7]


def test_a_batch_holds_look_alikes_but_no_twins(tmp_path: Path) -> None:
    """The nearest by the teacher, never the photo itself, its twin, or one held out."""
    kinds = [f"kind {number:02d}" for number in range(13)]  # the first is held out whole
    items = tuple(
        data.Photo("objects64", kind, 64, row, kind == kinds[0])
        for row, kind in enumerate(kinds * 30)
    )
    photos = data.Photos(items, {})
    rng = np.random.default_rng(0)
    centres = rng.normal(size=(13, 16)).astype(np.float32)
    tokens = np.tile(centres, (30, 1)) + rng.normal(0, 1.0, (len(items), 16))
    tokens[27] = tokens[14]  # two numbers of one photo of the second kind
    np.save(tmp_path / "teacher-cls.npy", tokens.astype(np.float16))
    found = neighbours(photos, tmp_path)
    train = photos.numbers(held_out=False)
    assert (found[photos.numbers(held_out=True)] == -1).all()
    assert np.isin(found[train], train).all()
    assert all(number not in found[number] for number in train)
    assert 27 not in found[14]
    of_one_kind = np.mean([(found[i] % 13 == i % 13).mean() for i in train])
    assert of_one_kind > 0.5  # by chance a twelfth
    batch = with_neighbours(train[:5], found, 3, rng)
    assert batch.shape == (20,)
    assert (batch[::4] == train[:5]).all()
    assert all(batch[at] in found[batch[at // 4 * 4]] for at in range(20) if at % 4)
