"""ConvNeXt-Tiny: Z. Liu et al., "A ConvNet for the 2020s" (2022)."""

from typing import ClassVar

import torch
from torch import Tensor, nn

from photofinder.export.backbones.backbone import Backbone
from photofinder.export.backbones.layers import ChannelNorm, Permute

_STAGES = ((96, 3), (192, 3), (384, 9), (768, 3))
_EPS = 1e-6


class ConvNextBlock(nn.Module):
    """Depthwise 7x7, then a small network for each place."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.block = nn.Sequential(
            nn.Conv2d(width, width, 7, padding=3, groups=width),
            Permute(0, 2, 3, 1),
            nn.LayerNorm(width, eps=_EPS),
            nn.Linear(width, 4 * width),
            nn.GELU(),
            nn.Linear(4 * width, width),
            Permute(0, 3, 1, 2),
        )
        self.layer_scale = nn.Parameter(torch.ones(width, 1, 1))

    def forward(self, x: Tensor) -> Tensor:
        return x + self.layer_scale * self.block(x)


class ConvNextTiny(Backbone):
    """[n, 3, s, s] to [n, 768, s/32, s/32]; the norm of its classifier follows the pooling."""

    head: ClassVar[tuple[str, ...]] = ("classifier.2.",)

    def __init__(self) -> None:
        super().__init__()
        inside = _STAGES[0][0]
        layers: list[nn.Module] = [
            nn.Sequential(nn.Conv2d(3, inside, 4, 4), ChannelNorm(inside, eps=_EPS))
        ]
        for width, depth in _STAGES:
            if width != inside:
                norm = ChannelNorm(inside, eps=_EPS)
                layers.append(nn.Sequential(norm, nn.Conv2d(inside, width, 2, 2)))
            layers.append(nn.Sequential(*(ConvNextBlock(width) for _ in range(depth))))
            inside = width
        self.features = nn.Sequential(*layers)
        self.classifier = nn.ModuleDict({"0": nn.LayerNorm(inside, eps=_EPS)})

    def forward(self, x: Tensor) -> Tensor:
        return self.features(x)

    def pool(self, features: Tensor, pooling: str) -> Tensor:
        return self.classifier["0"](super().pool(features, pooling))
