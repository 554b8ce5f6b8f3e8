"""From a checkpoint to a finished model: `python -m training.finish`.

Takes the last weights (or their average, better while the learning rate is high), measures the
BatchNorm statistics anew at the inference size (Touvron et al. 2019, "Fixing the train-test
resolution discrepancy"), and folds the heads and a PCA whitening measured on training photos into
one linear layer for each output.
"""

import argparse
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from training import data
from training.finished import Finished, Preparation, save_finished
from training.net import Student


def load_student(checkpoint: Path, *, average: bool = False) -> Student:
    """The student with its last or its averaged weights, float32, in evaluation mode."""
    saved = torch.load(checkpoint, weights_only=True, map_location="cpu")
    student = Student(saved["classes"])
    state = student.state_dict()
    masters = saved["masters"]
    weights = masters["average" if average else "copies"]
    for name, value in (weights | masters["buffers"]).items():
        state[name] = value.float()
    student.load_state_dict(state)
    return student.eval()


@torch.inference_mode()
def renew_statistics(student: Student, batches: list[Tensor]) -> None:
    """Measure all BatchNorm means and variances on `batches`, normalised [n, 3, s, s]."""
    norms = [m for m in student.modules() if isinstance(m, nn.BatchNorm1d | nn.BatchNorm2d)]
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None  # the plain average over batches
    # Only the norms may switch to training: nothing else here depends on the mode.
    student.train()
    for batch in batches:
        student(batch.to(memory_format=torch.channels_last), dense=False)
    student.eval()


def whitening(rows: Tensor, power: float, dimensions: int) -> tuple[Tensor, Tensor]:
    """Matrix [k, d] and offset [k]: centred principal axes scaled by eigenvalue^-power."""
    mean = rows.mean(0)
    values, vectors = torch.linalg.eigh(torch.cov((rows - mean).T))
    values, vectors = values.flip(0)[:dimensions], vectors.flip(1)[:, :dimensions]
    matrix = (vectors * values.clamp(min=1e-7) ** -power).T
    return matrix, -matrix @ mean


def composed(outer: tuple[Tensor, Tensor], inner: tuple[Tensor, Tensor]) -> nn.Linear:
    """One layer that does `inner` and then `outer`, each a matrix and an offset."""
    weight, bias = outer[0] @ inner[0], outer[0] @ inner[1] + outer[1]
    layer = nn.Linear(weight.shape[1], weight.shape[0])
    layer.weight.data.copy_(weight)
    layer.bias.data.copy_(bias)
    return layer


def through_norm(norm: nn.BatchNorm1d, linear: nn.Linear) -> tuple[Tensor, Tensor]:
    """A BatchNorm and the linear layer after it, as one matrix and offset."""
    assert norm.running_var is not None and norm.running_mean is not None
    scale = norm.weight / (norm.running_var + norm.eps).sqrt()
    shift = norm.bias - norm.running_mean * scale
    return linear.weight * scale, linear.weight @ shift + linear.bias


def sample_batches(
    photos: data.Photos, preparation: Preparation, count: int, seed: int, batch: int = 128
) -> list[Tensor]:
    """`count` training photos, one half of them sharp tiles, as the network's input."""
    rng = np.random.default_rng(seed)
    numbers = photos.numbers(held_out=False)
    sharp = np.array([photos.items[i].tile_px >= 128 for i in numbers])
    half = count // 2
    chosen: npt.NDArray[np.int64] = np.concatenate(
        [rng.choice(numbers[sharp], half, False), rng.choice(numbers[~sharp], count - half, False)]
    )
    rng.shuffle(chosen)
    return [
        torch.from_numpy(preparation.batch([photos.picture(int(i)) for i in chosen[at:][:batch]]))
        for at in range(0, count, batch)
    ]


@torch.inference_mode()
def finish(
    student: Student,
    batches: list[Tensor],
    *,
    look: str,
    look_power: float,
    look_size: int,
    copy_power: float,
    renew: bool = True,
) -> Finished:
    """The finished model; `look` is "token" (the predicted class token) or "pooled"."""
    if renew:
        renew_statistics(student, batches)
    bare = Finished(student.trunk, nn.Linear(1, 1), nn.Linear(1, 1)).eval()
    pools = [bare.pools(batch.to(memory_format=torch.channels_last)) for batch in batches]
    mean, peaks = torch.cat([p[0] for p in pools]), torch.cat([p[1] for p in pools])
    if look == "token":
        first = through_norm(student.norm, student.token)
    else:
        first = through_norm(student.norm, _identity(mean.shape[1]))
    second = through_norm(student.norm_gem, student.copy)
    layers = []
    for rows, inner, power, size in (
        (mean, first, look_power, look_size),
        (peaks, second, copy_power, 256),
    ):
        projected = rows @ inner[0].T + inner[1]
        outer = whitening(projected, power, min(size, projected.shape[1]))
        layers.append(composed(outer, inner))
    return Finished(student.trunk, layers[0], layers[1]).eval()


def _identity(size: int) -> nn.Linear:
    layer = nn.Linear(size, size)
    layer.weight.data.copy_(torch.eye(size))
    layer.bias.data.zero_()
    return layer


def main() -> None:
    """Read the arguments and write the finished model."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, required=True, help="folder of mosaics")
    parser.add_argument("--cache", type=Path, required=True, help="folder of training.features")
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True, help="the finished model (torch)")
    parser.add_argument("--size", type=int, default=128)
    parser.add_argument("--resize", choices=("squash", "short"), default="squash")
    parser.add_argument("--look", choices=("token", "pooled"), default="token")
    parser.add_argument("--look-power", type=float, default=0.0)
    parser.add_argument("--look-size", type=int, default=256)
    parser.add_argument("--copy-power", type=float, default=0.2)
    parser.add_argument("--sample", type=int, default=4096, help="training photos to measure on")
    parser.add_argument("--average", action="store_true", help="averaged weights, not the last")
    parser.add_argument("--keep-statistics", action="store_true", help="BatchNorm as trained")
    args = parser.parse_args()
    preparation = Preparation(args.size, args.resize)
    photos = data.load(args.photos, args.cache)
    model = finish(
        load_student(args.checkpoint, average=args.average),
        sample_batches(photos, preparation, args.sample, seed=0),
        look=args.look,
        look_power=args.look_power,
        look_size=args.look_size,
        copy_power=args.copy_power,
        renew=not args.keep_statistics,
    )
    save_finished(args.out, model, preparation)


if __name__ == "__main__":
    main()
