"""Inception v3: C. Szegedy et al., "Rethinking the Inception Architecture" (2015).

Every block is a table: its branches run side by side and are joined along the channels. A branch
is a chain of convolutions, each (name, width, kernel, stride, padding).
"""

from typing import Any, ClassVar

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from photofinder.export.backbones.backbone import Backbone

Kernel = int | tuple[int, int]
Step = tuple[str, int, Kernel, int, Kernel]


class BasicConv2d(nn.Module):
    """Convolution, BatchNorm, ReLU."""

    def __init__(self, inside: int, outside: int, kernel: Kernel, **options: Any) -> None:
        super().__init__()
        self.conv = nn.Conv2d(inside, outside, kernel, bias=False, **options)
        self.bn = nn.BatchNorm2d(outside, eps=1e-3)

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(self.bn(self.conv(x)))


class Branches(nn.Module):
    """Chains of convolutions beside a pooling.

    A chain may end in two convolutions side by side, named with a and b. `pooled` is the width
    of the convolution after average pooling; without it the input is max-pooled by stride 2.
    """

    def __init__(self, inside: int, chains: list[list[Step]], pooled: int | None) -> None:
        super().__init__()
        self.chains: list[list[str]] = []
        self.outside = inside if pooled is None else pooled
        for chain in chains:
            width = inside
            for name, outside, kernel, stride, padding in chain:
                options = {"stride": stride, "padding": padding}
                self.add_module(name, BasicConv2d(width, outside, kernel, **options))
                width = width if name.endswith("a") else outside
            self.chains.append([name for name, *_ in chain])
            self.outside += width * (2 if chain[-1][0].endswith("b") else 1)
        self.pooled = pooled
        if pooled is not None:
            self.branch_pool = BasicConv2d(inside, pooled, 1)

    def forward(self, x: Tensor) -> Tensor:
        parts: list[Tensor] = []
        for chain in self.chains:
            y = x
            for name in chain:
                if name.endswith("a"):
                    parts.append(self.get_submodule(name)(y))
                else:
                    y = self.get_submodule(name)(y)
            parts.append(y)
        if self.pooled is None:
            parts.append(F.max_pool2d(x, 3, 2))
        else:
            parts.append(self.branch_pool(F.avg_pool2d(x, 3, 1, 1)))
        return torch.cat(parts, 1)


class InceptionV3(Backbone):
    """[n, 3, 299, 299] to [n, 2048, 8, 8]. Pixels are normalised by mean and deviation 0.5."""

    head: ClassVar[tuple[str, ...]] = ("fc.", "AuxLogits.")

    def __init__(self) -> None:
        super().__init__()
        self.Conv2d_1a_3x3 = BasicConv2d(3, 32, 3, stride=2)
        self.Conv2d_2a_3x3 = BasicConv2d(32, 32, 3)
        self.Conv2d_2b_3x3 = BasicConv2d(32, 64, 3, padding=1)
        self.Conv2d_3b_1x1 = BasicConv2d(64, 80, 1)
        self.Conv2d_4a_3x3 = BasicConv2d(80, 192, 3)
        self.blocks = []
        inside = 192
        for name, chains, pooled in (
            ("Mixed_5b", _a(), 32),
            ("Mixed_5c", _a(), 64),
            ("Mixed_5d", _a(), 64),
            ("Mixed_6a", _b(), None),
            ("Mixed_6b", _c(128), 192),
            ("Mixed_6c", _c(160), 192),
            ("Mixed_6d", _c(160), 192),
            ("Mixed_6e", _c(192), 192),
            ("Mixed_7a", _d(), None),
            ("Mixed_7b", _e(), 192),
            ("Mixed_7c", _e(), 192),
        ):
            block = Branches(inside, chains, pooled)
            self.add_module(name, block)
            self.blocks.append(name)
            inside = block.outside

    def forward(self, x: Tensor) -> Tensor:
        x = self.Conv2d_2b_3x3(self.Conv2d_2a_3x3(self.Conv2d_1a_3x3(x)))
        x = self.Conv2d_4a_3x3(self.Conv2d_3b_1x1(F.max_pool2d(x, 3, 2)))
        x = F.max_pool2d(x, 3, 2)
        for name in self.blocks:
            x = self.get_submodule(name)(x)
        return x


def _a() -> list[list[Step]]:
    return [
        [("branch1x1", 64, 1, 1, 0)],
        [("branch5x5_1", 48, 1, 1, 0), ("branch5x5_2", 64, 5, 1, 2)],
        [
            ("branch3x3dbl_1", 64, 1, 1, 0),
            ("branch3x3dbl_2", 96, 3, 1, 1),
            ("branch3x3dbl_3", 96, 3, 1, 1),
        ],
    ]


def _b() -> list[list[Step]]:
    return [
        [("branch3x3", 384, 3, 2, 0)],
        [
            ("branch3x3dbl_1", 64, 1, 1, 0),
            ("branch3x3dbl_2", 96, 3, 1, 1),
            ("branch3x3dbl_3", 96, 3, 2, 0),
        ],
    ]


def _c(width: int) -> list[list[Step]]:
    return [
        [("branch1x1", 192, 1, 1, 0)],
        [
            ("branch7x7_1", width, 1, 1, 0),
            ("branch7x7_2", width, (1, 7), 1, (0, 3)),
            ("branch7x7_3", 192, (7, 1), 1, (3, 0)),
        ],
        [
            ("branch7x7dbl_1", width, 1, 1, 0),
            ("branch7x7dbl_2", width, (7, 1), 1, (3, 0)),
            ("branch7x7dbl_3", width, (1, 7), 1, (0, 3)),
            ("branch7x7dbl_4", width, (7, 1), 1, (3, 0)),
            ("branch7x7dbl_5", 192, (1, 7), 1, (0, 3)),
        ],
    ]


def _d() -> list[list[Step]]:
    return [
        [("branch3x3_1", 192, 1, 1, 0), ("branch3x3_2", 320, 3, 2, 0)],
        [
            ("branch7x7x3_1", 192, 1, 1, 0),
            ("branch7x7x3_2", 192, (1, 7), 1, (0, 3)),
            ("branch7x7x3_3", 192, (7, 1), 1, (3, 0)),
            ("branch7x7x3_4", 192, 3, 2, 0),
        ],
    ]


def _e() -> list[list[Step]]:
    return [
        [("branch1x1", 320, 1, 1, 0)],
        [
            ("branch3x3_1", 384, 1, 1, 0),
            ("branch3x3_2a", 384, (1, 3), 1, (0, 1)),
            ("branch3x3_2b", 384, (3, 1), 1, (1, 0)),
        ],
        [
            ("branch3x3dbl_1", 448, 1, 1, 0),
            ("branch3x3dbl_2", 384, 3, 1, 1),
            ("branch3x3dbl_3a", 384, (1, 3), 1, (0, 1)),
            ("branch3x3dbl_3b", 384, (3, 1), 1, (1, 0)),
        ],
    ]
