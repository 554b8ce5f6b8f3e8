"""EfficientNet-B0: M. Tan and Q. Le, "EfficientNet" (2019)."""

from torch import Tensor, nn

from photofinder.export.backbones.backbone import Backbone
from photofinder.export.backbones.layers import Residual, SqueezeExcitation, conv_norm

# Table 1 of the paper: expansion, kernel, stride of the first block, width, number of blocks.
_STAGES = (
    (1, 3, 1, 16, 1),
    (6, 3, 2, 24, 2),
    (6, 5, 2, 40, 2),
    (6, 3, 2, 80, 3),
    (6, 5, 1, 112, 3),
    (6, 5, 2, 192, 4),
    (6, 3, 1, 320, 1),
)


class EfficientNetB0(Backbone):
    """[n, 3, s, s] to [n, 1280, s/32, s/32]."""

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = [conv_norm(3, 32, 3, 2, activation=nn.SiLU)]
        inside = 32
        for expansion, kernel, first_stride, outside, depth in _STAGES:
            blocks = []
            for index in range(depth):
                stride = 1 if index else first_stride
                blocks.append(_block(inside, expansion, kernel, outside, stride))
                inside = outside
            layers.append(nn.Sequential(*blocks))
        layers.append(conv_norm(inside, 1280, 1, activation=nn.SiLU))
        self.features = nn.Sequential(*layers)

    def forward(self, x: Tensor) -> Tensor:
        return self.features(x)


def _block(inside: int, expansion: int, kernel: int, outside: int, stride: int) -> Residual:
    width = inside * expansion
    layers: list[nn.Module] = []
    if expansion > 1:
        layers.append(conv_norm(inside, width, 1, activation=nn.SiLU))
    layers += [
        conv_norm(width, width, kernel, stride, groups=width, activation=nn.SiLU),
        SqueezeExcitation(width, max(1, inside // 4), nn.SiLU, nn.Sigmoid),
        conv_norm(width, outside, 1),
    ]
    return Residual(layers, add=stride == 1 and inside == outside)
