"""MobileNet v2 and v3: M. Sandler et al. (2018), A. Howard et al. (2019)."""

from torch import Tensor, nn

from photofinder.export.backbones.backbone import Backbone
from photofinder.export.backbones.layers import Residual, SqueezeExcitation, conv_norm

# Table 2 of the paper: expansion, width, number of blocks, stride of the first.
_V2 = (
    (1, 16, 1, 1),
    (6, 24, 2, 2),
    (6, 32, 3, 2),
    (6, 64, 4, 2),
    (6, 96, 3, 1),
    (6, 160, 3, 2),
    (6, 320, 1, 1),
)
# Table 1 of the paper: kernel, expanded width, width, squeeze-and-excitation, hard swish, stride.
_V3_LARGE = (
    (3, 16, 16, False, False, 1),
    (3, 64, 24, False, False, 2),
    (3, 72, 24, False, False, 1),
    (5, 72, 40, True, False, 2),
    (5, 120, 40, True, False, 1),
    (5, 120, 40, True, False, 1),
    (3, 240, 80, False, True, 2),
    (3, 200, 80, False, True, 1),
    (3, 184, 80, False, True, 1),
    (3, 184, 80, False, True, 1),
    (3, 480, 112, True, True, 1),
    (3, 672, 112, True, True, 1),
    (5, 672, 160, True, True, 2),
    (5, 960, 160, True, True, 1),
    (5, 960, 160, True, True, 1),
)
_V3_EPS = 1e-3


class _V2Block(nn.Module):
    """As Residual, but torchvision calls the layers `conv` here."""

    def __init__(self, inside: int, expansion: int, outside: int, stride: int) -> None:
        super().__init__()
        width = inside * expansion
        layers = [] if expansion == 1 else [conv_norm(inside, width, 1, activation=nn.ReLU6)]
        self.conv = nn.Sequential(
            *layers,
            conv_norm(width, width, 3, stride, groups=width, activation=nn.ReLU6),
            nn.Conv2d(width, outside, 1, bias=False),
            nn.BatchNorm2d(outside),
        )
        self.add = stride == 1 and inside == outside

    def forward(self, x: Tensor) -> Tensor:
        return x + self.conv(x) if self.add else self.conv(x)


class MobileNetV2(Backbone):
    """[n, 3, s, s] to [n, 1280, s/32, s/32]."""

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = [conv_norm(3, 32, 3, 2, activation=nn.ReLU6)]
        inside = 32
        for expansion, width, depth, stride in _V2:
            for index in range(depth):
                layers.append(_V2Block(inside, expansion, width, 1 if index else stride))
                inside = width
        layers.append(conv_norm(inside, 1280, 1, activation=nn.ReLU6))
        self.features = nn.Sequential(*layers)

    def forward(self, x: Tensor) -> Tensor:
        return self.features(x)


class MobileNetV3(Backbone):
    """The large one: [n, 3, s, s] to [n, 960, s/32, s/32]."""

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = [
            conv_norm(3, 16, 3, 2, eps=_V3_EPS, activation=nn.Hardswish),
        ]
        inside = 16
        for kernel, width, outside, squeeze, swish, stride in _V3_LARGE:
            activation = nn.Hardswish if swish else nn.ReLU
            block: list[nn.Module] = []
            if width != inside:
                block.append(conv_norm(inside, width, 1, eps=_V3_EPS, activation=activation))
            block.append(
                conv_norm(
                    width, width, kernel, stride,
                    groups=width, eps=_V3_EPS, activation=activation,
                )
            )  # fmt: skip
            if squeeze:
                squeezed = _divisible(width // 4)
                block.append(SqueezeExcitation(width, squeezed, nn.ReLU, nn.Hardsigmoid))
            block.append(conv_norm(width, outside, 1, eps=_V3_EPS))
            layers.append(Residual(block, add=stride == 1 and inside == outside))
            inside = outside
        layers.append(conv_norm(inside, 960, 1, eps=_V3_EPS, activation=nn.Hardswish))
        self.features = nn.Sequential(*layers)

    def forward(self, x: Tensor) -> Tensor:
        return self.features(x)


def _divisible(width: int) -> int:
    """The nearest multiple of 8, not more than a tenth below."""
    nearest = max(8, (width + 4) // 8 * 8)
    return nearest + 8 if nearest < 0.9 * width else nearest
