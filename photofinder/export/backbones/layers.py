"""Layers that several backbones share, named as torchvision names them."""

from collections.abc import Callable

import torch
from torch import Tensor, nn

Activation = Callable[[], nn.Module]


def conv_norm(
    inside: int,
    outside: int,
    kernel: int,
    stride: int = 1,
    *,
    groups: int = 1,
    eps: float = 1e-5,
    activation: Activation | None = None,
) -> nn.Sequential:
    """Convolution, BatchNorm, activation; padded so that stride 1 keeps the size."""
    layers = [
        nn.Conv2d(inside, outside, kernel, stride, kernel // 2, groups=groups, bias=False),
        nn.BatchNorm2d(outside, eps=eps),
    ]
    return nn.Sequential(*layers, *([activation()] if activation else []))


class SqueezeExcitation(nn.Module):
    """Channels weighted by what the whole map holds (J. Hu et al., 2018)."""

    def __init__(self, width: int, squeezed: int, activation: Activation, gate: Activation) -> None:
        super().__init__()
        self.fc1 = nn.Conv2d(width, squeezed, 1)
        self.fc2 = nn.Conv2d(squeezed, width, 1)
        self.activation, self.gate = activation(), gate()

    def forward(self, x: Tensor) -> Tensor:
        weights = self.activation(self.fc1(x.mean((2, 3), keepdim=True)))
        return x * self.gate(self.fc2(weights))


class Residual(nn.Module):
    """Layers in `block`, their input added where the shapes allow it."""

    def __init__(self, layers: list[nn.Module], *, add: bool) -> None:
        super().__init__()
        self.block = nn.Sequential(*layers)
        self.add = add

    def forward(self, x: Tensor) -> Tensor:
        return x + self.block(x) if self.add else self.block(x)


class ChannelNorm(nn.LayerNorm):
    """LayerNorm over the channels of a map [n, c, h, w]."""

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


class Permute(nn.Module):
    """Axes in another order."""

    def __init__(self, *order: int) -> None:
        super().__init__()
        self.order = order

    def forward(self, x: Tensor) -> Tensor:
        return torch.permute(x, self.order)
