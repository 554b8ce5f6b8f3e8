"""The student as it ships: trunk, two pooled vectors, one linear layer each, unit length."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from PIL import Image
from torch import Tensor, nn
from torch.nn import functional as F

from training.net import Trunk, gem

MEAN, STD = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
Picture = npt.NDArray[np.uint8]
F32 = npt.NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Preparation:
    """How a picture becomes the network's input, as the application does it."""

    size: int = 128
    resize: str = "squash"

    def pixels(self, picture: Picture) -> Picture:
        """uint8 [h, w, 3] to uint8 [size, size, 3]: stretched, or short side and centre crop."""
        image = Image.fromarray(picture)
        if self.resize == "short":
            scale = self.size / min(image.size)
            width, height = (max(self.size, round(side * scale)) for side in image.size)
            left, top = (width - self.size) / 2 / width, (height - self.size) / 2 / height
            box = (
                left * image.width,
                top * image.height,
                (1 - left) * image.width,
                (1 - top) * image.height,
            )
            small = image.resize((self.size, self.size), Image.Resampling.BICUBIC, box)
        else:
            small = image.resize((self.size, self.size), Image.Resampling.BICUBIC)
        return np.asarray(small)

    def batch(self, pictures: Sequence[Picture]) -> F32:
        """Normalised float32 [n, 3, size, size]."""
        stacked = np.stack([self.pixels(picture) for picture in pictures]).astype(np.float32)
        normal = (stacked / 255 - np.array(MEAN, np.float32)) / np.array(STD, np.float32)
        return np.ascontiguousarray(normal.transpose(0, 3, 1, 2), np.float32)


class Finished(nn.Module):
    """Normalised pixels [n, 3, s, s] to `look` [n, a] and `copy` [n, b], both of unit length."""

    def __init__(self, trunk: Trunk, look: nn.Linear, copy: nn.Linear) -> None:
        super().__init__()
        self.trunk, self.look, self.copy = trunk, look, copy

    def pools(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """The mean-pooled and the GeM-pooled last two stages, float32."""
        third, last = self.trunk(x)
        third, last = third.float(), last.float()
        mean = torch.cat([third.mean((2, 3)), last.mean((2, 3))], 1)
        return mean, torch.cat([gem(third), gem(last)], 1)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        mean, peaks = self.pools(x)
        return F.normalize(self.look(mean), dim=1), F.normalize(self.copy(peaks), dim=1)


def save_finished(path: Path, model: Finished, preparation: Preparation) -> None:
    """All weights and how pictures are prepared, as one torch file."""
    torch.save(
        {
            "trunk": model.trunk.state_dict(),
            "look": model.look.state_dict(),
            "copy": model.copy.state_dict(),
            "size": preparation.size,
            "resize": preparation.resize,
        },
        path,
    )


def load_finished(path: Path) -> tuple[Finished, Preparation]:
    """What `save_finished` wrote, in evaluation mode, float32."""
    saved = torch.load(path, weights_only=True, map_location="cpu")
    layers = []
    for name in ("look", "copy"):
        outside, inside = saved[name]["weight"].shape
        layer = nn.Linear(inside, outside)
        layer.load_state_dict(saved[name])
        layers.append(layer)
    model = Finished(Trunk(), layers[0], layers[1])
    model.trunk.load_state_dict(saved["trunk"])
    return model.eval(), Preparation(saved["size"], saved["resize"])
