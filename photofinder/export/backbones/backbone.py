"""What every backbone is: a map of features, and the ways to make one vector of it."""

from typing import ClassVar

import torch
from torch import Tensor, nn

GEM_POWER = 3.0
_GEM_LEAST = 1e-6


class Backbone(nn.Module):
    """Normalised pixels [n, 3, s, s] to features, and features to one vector each.

    `poolings` names the ways to pool, the usual one first; `head` the first words of the names of
    tensors that belong to the classifier, which is cut off.
    """

    poolings: ClassVar[tuple[str, ...]] = ("average", "gem")
    head: ClassVar[tuple[str, ...]] = ("fc.", "classifier.", "head.", "heads.")

    def pool(self, features: Tensor, pooling: str) -> Tensor:
        """A feature map [n, c, h, w] to [n, c]: its mean, or its generalised mean.

        GeM: F. Radenović, G. Tolias and O. Chum, "Fine-tuning CNN image retrieval" (2018).
        """
        if pooling == "gem":
            powers = features.clamp(min=_GEM_LEAST) ** GEM_POWER
            return powers.mean((2, 3)) ** (1 / GEM_POWER)
        return features.mean((2, 3))


class FeatureExtractor(nn.Module):
    """Normalised pixels [n, 3, s, s] to one vector each [n, d] of length 1."""

    def __init__(self, backbone: Backbone, pooling: str) -> None:
        """`pooling`: one of the backbone's."""
        super().__init__()
        if pooling not in backbone.poolings:
            raise ValueError(f"{pooling} is none of {backbone.poolings}")
        self.backbone, self.pooling = backbone, pooling

    def forward(self, pixels: Tensor) -> Tensor:
        vectors = self.backbone.pool(self.backbone(pixels), self.pooling)
        return torch.nn.functional.normalize(vectors, dim=1)
