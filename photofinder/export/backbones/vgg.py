"""VGG-16: K. Simonyan and A. Zisserman, "Very Deep Convolutional Networks" (2014)."""

from typing import ClassVar

from torch import Tensor, nn

from photofinder.export.backbones.backbone import Backbone

_STAGES = ((64, 2), (128, 2), (256, 3), (512, 3), (512, 3))
_GRID = 7


class Vgg16(Backbone):
    """[n, 3, s, s] to [n, 512, s/32, s/32]; `penultimate` pools to the 4096 values before the
    last layer of the classifier, at 224 px only."""

    poolings: ClassVar[tuple[str, ...]] = ("penultimate", "average", "gem")

    def __init__(self, pooling: str) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        inside = 3
        for width, depth in _STAGES:
            for _ in range(depth):
                layers += [nn.Conv2d(inside, width, 3, 1, 1), nn.ReLU()]
                inside = width
            layers.append(nn.MaxPool2d(2))
        self.features = nn.Sequential(*layers)
        if pooling == "penultimate":
            # Numbers 2 and 5 are dropout, which does nothing in use.
            self.classifier = nn.ModuleDict(
                {"0": nn.Linear(inside * _GRID * _GRID, 4096), "3": nn.Linear(4096, 4096)}
            )

    def forward(self, x: Tensor) -> Tensor:
        return self.features(x)

    def pool(self, features: Tensor, pooling: str) -> Tensor:
        if pooling != "penultimate":
            return super().pool(features, pooling)
        x = self.classifier["0"](features.flatten(1)).relu()
        return self.classifier["3"](x).relu()
