"""Vision transformers: A. Dosovitskiy et al., "An Image is Worth 16x16 Words" (2020).

Tensors are named as timm and the published DINO checkpoints name them.
"""

from dataclasses import dataclass
from typing import ClassVar

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from photofinder.export.backbones.backbone import Backbone

_EPS = 1e-6


@dataclass(frozen=True, slots=True)
class Shape:
    """Width of a token, number of blocks, attention heads, side of a patch in pixels."""

    width: int
    depth: int
    heads: int
    patch: int


class _Attention(nn.Module):
    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.proj = nn.Linear(width, width)

    def forward(self, x: Tensor) -> Tensor:
        parts = self.qkv(x).unflatten(2, (3, self.heads, -1)).permute(2, 0, 3, 1, 4)
        mixed = F.scaled_dot_product_attention(parts[0], parts[1], parts[2])
        return self.proj(mixed.transpose(1, 2).flatten(2))


class _Mlp(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.fc1 = nn.Linear(width, 4 * width)
        self.fc2 = nn.Linear(4 * width, width)

    def forward(self, x: Tensor) -> Tensor:
        return self.fc2(F.gelu(self.fc1(x)))


class _Block(nn.Module):
    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(width, eps=_EPS)
        self.attn = _Attention(width, heads)
        self.norm2 = nn.LayerNorm(width, eps=_EPS)
        self.mlp = _Mlp(width)

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.attn(self.norm1(x))
        return x + self.mlp(self.norm2(x))


class VisionTransformer(Backbone):
    """[n, 3, s, s] to tokens [n, 1 + (s/patch)^2, width], the class token first."""

    poolings: ClassVar[tuple[str, ...]] = ("class-token", "mean-of-tokens")

    def __init__(self, shape: Shape, size: int) -> None:
        """`size`: the side of the pictures in pixels, a multiple of the patch."""
        super().__init__()
        width, tokens = shape.width, 1 + (size // shape.patch) ** 2
        self.cls_token = nn.Parameter(torch.zeros(1, 1, width))
        self.pos_embed = nn.Parameter(torch.zeros(1, tokens, width))
        self.patch_embed = nn.ModuleDict(
            {"proj": nn.Conv2d(3, width, shape.patch, shape.patch)},
        )
        self.blocks = nn.Sequential(*(_Block(width, shape.heads) for _ in range(shape.depth)))
        self.norm = nn.LayerNorm(width, eps=_EPS)

    def forward(self, x: Tensor) -> Tensor:
        patches = self.patch_embed["proj"](x).flatten(2).transpose(1, 2)
        first = self.cls_token.expand(patches.shape[0], -1, -1)
        return self.norm(self.blocks(torch.cat([first, patches], 1) + self.pos_embed))

    def pool(self, features: Tensor, pooling: str) -> Tensor:
        """The class token, or the mean of the others."""
        return features[:, 0] if pooling == "class-token" else features[:, 1:].mean(1)
