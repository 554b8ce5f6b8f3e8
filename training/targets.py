"""What the student is asked for: whitened teacher features, sampled where each view looks."""

from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor
from torch.nn import functional as F

from training.data import Photos
from training.teacher import load_teacher, prepare

LIVE_SIZE = 192


def half_whitening(rows: Tensor) -> tuple[Tensor, Tensor]:
    """Mean [d] and matrix [d, d] that centre features and scale each principal axis by
    eigenvalue^-1/4: raw class tokens share a common part and reward the mean."""
    mean = rows.mean(0)
    values, vectors = torch.linalg.eigh(torch.cov((rows - mean).T))
    return mean, vectors * values.clamp(min=1e-6) ** -0.25


class Targets:
    """Teacher features of all photos, looked up by photo number."""

    def __init__(self, photos: Photos, cache: Path, teacher: Path, device: torch.device) -> None:
        self.device = device
        self._teacher = teacher
        self._live: torch.nn.Module | None = None
        self._tokens = torch.from_numpy(np.load(cache / "teacher-cls.npy").astype(np.float32))
        self._maps = np.load(cache / "teacher-map.npy", mmap_mode="r")
        train = photos.numbers(held_out=False)
        self.mean, self.whiten = half_whitening(self._tokens[train])
        sample = np.sort(np.random.default_rng(0).choice(train, min(4000, len(train)), False))
        cells = torch.from_numpy(self._maps[sample].astype(np.float32))
        flat = cells.permute(0, 2, 3, 1).reshape(-1, cells.shape[1])
        self.map_mean, self.map_whiten = half_whitening(flat)
        with np.load(teacher) as arrays:
            self.head = torch.from_numpy(arrays["head.weight"].astype(np.float32))
            self.bias = torch.from_numpy(arrays["head.bias"].astype(np.float32))
        kinds = sorted({photos.items[i].label for i in train})
        place = {kind: at for at, kind in enumerate(kinds)}
        self.classes = len(kinds)
        # -1 is "not a training kind", which cross_entropy is told to skip.
        self._labels = torch.tensor([place.get(item.label, -1) for item in photos.items])

    def tokens(self, numbers: npt.NDArray[np.int64]) -> Tensor:
        """Whitened class tokens [n, 192], unit length."""
        rows = (self._tokens[numbers] - self.mean) @ self.whiten
        return F.normalize(rows, dim=1).to(self.device)

    def live(self, pixels: Tensor, side: int) -> tuple[Tensor, Tensor, Tensor]:
        """What the teacher itself says of views, uint8 [n, s, s, 3]: whitened tokens [n, 192],
        class probabilities [n, 1000], whitened maps [n, 192, side, side].

        Costs a teacher pass for every view, which a GPU can afford (Beyer et al. 2022, "Knowledge
        distillation: a good teacher is patient and consistent").
        """
        if self._live is None:
            self._live = load_teacher(self._teacher).to(self.device, torch.bfloat16)
        with torch.no_grad():
            x = prepare(pixels.to(self.device), LIVE_SIZE).to(torch.bfloat16)
            token, cells = (part.float() for part in self._live(x))
            head, bias = self.head.to(self.device), self.bias.to(self.device)
            soft = F.linear(token, head, bias).softmax(1)
            rows = (token - self.mean.to(self.device)) @ self.whiten.to(self.device)
            pooled = F.adaptive_avg_pool2d(cells, side).permute(0, 2, 3, 1)
            maps = (pooled - self.map_mean.to(self.device)) @ self.map_whiten.to(self.device)
        return F.normalize(rows, dim=1), soft, maps.permute(0, 3, 1, 2)

    def soft_labels(self, numbers: npt.NDArray[np.int64]) -> Tensor:
        """The teacher's class probabilities [n, 1000]."""
        logits = F.linear(self._tokens[numbers], self.head, self.bias)
        return logits.softmax(1).to(self.device)

    def labels(self, numbers: npt.NDArray[np.int64]) -> Tensor:
        """The data's own labels [n], -1 where there is none."""
        return self._labels[numbers].to(self.device)

    def maps(
        self, numbers: npt.NDArray[np.int64], affine: Tensor, window: Tensor, side: int
    ) -> tuple[Tensor, Tensor]:
        """Whitened token maps [n, 192, side, side] at the places that the views show, and
        weights [n, side, side]: 0 where a view shows no photo.

        `affine` [n, 2, 3] leads from view to photo coordinates, `window` [n, 4] bounds the photo
        in the view.
        """
        cells = torch.from_numpy(self._maps[numbers].astype(np.float32)).to(self.device)
        grid = F.affine_grid(affine, [len(numbers), 1, side, side], align_corners=False)
        sampled = F.grid_sample(cells, grid, padding_mode="border", align_corners=False)
        rows = sampled.permute(0, 2, 3, 1) - self.map_mean.to(self.device)
        whitened = (rows @ self.map_whiten.to(self.device)).permute(0, 3, 1, 2)
        inside = (grid.abs() <= 1.0).all(-1)
        steps = (torch.arange(side, device=self.device) + 0.5) * 2 / side - 1
        x, y = steps.view(1, 1, side), steps.view(1, side, 1)
        x0, y0, x1, y1 = (window[:, i].view(-1, 1, 1) for i in range(4))
        inside &= (x >= x0) & (x <= x1) & (y >= y0) & (y <= y1)
        return whitened, inside.float()
