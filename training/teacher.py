"""The teacher for `look`: ViT-Tiny/16 (AugReg weights), read from an npz of timm tensor names.

Steiner et al., "How to train your ViT?", 2021. Only its outputs on the training photos are used;
neither its weights nor anything computed from them alone is stored in the repository.
"""

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

WIDTH, DEPTH, HEADS, PATCH = 192, 12, 3, 16


class Block(nn.Module):
    """One pre-norm transformer block."""

    def __init__(self) -> None:
        super().__init__()
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-6)
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.proj = nn.Linear(WIDTH, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-6)
        self.fc1 = nn.Linear(WIDTH, 4 * WIDTH)
        self.fc2 = nn.Linear(4 * WIDTH, WIDTH)

    def forward(self, x: Tensor) -> Tensor:
        n, t, _ = x.shape
        q, k, v = (
            self.qkv(self.norm1(x)).reshape(n, t, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        )
        a = F.scaled_dot_product_attention(q, k, v).transpose(1, 2).reshape(n, t, WIDTH)
        x = x + self.proj(a)
        return x + self.fc2(F.gelu(self.fc1(self.norm2(x))))


class Teacher(nn.Module):
    """ViT-Tiny at any input size that is a multiple of 16; positions are interpolated."""

    def __init__(self) -> None:
        super().__init__()
        self.cls_token = nn.Parameter(torch.zeros(1, 1, WIDTH))
        self.pos_embed = nn.Parameter(torch.zeros(1, 197, WIDTH))
        self.patch = nn.Conv2d(3, WIDTH, PATCH, PATCH)
        self.blocks = nn.ModuleList(Block() for _ in range(DEPTH))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-6)
        self.head = nn.Linear(WIDTH, 1000)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """Normalised pixels [n, 3, s, s] to the class token [n, 192] and the token map
        [n, 192, s/16, s/16], both after the last norm."""
        x = self.patch(x)
        side = x.shape[-1]
        grid = self.pos_embed[:, 1:].reshape(1, 14, 14, WIDTH).permute(0, 3, 1, 2)
        if side != 14:
            grid = F.interpolate(grid.float(), (side, side), mode="bicubic").to(x.dtype)
        tokens = (x + grid).flatten(2).transpose(1, 2)
        first = (self.cls_token + self.pos_embed[:, :1]).expand(len(x), -1, -1)
        tokens = torch.cat([first, tokens], 1)
        for block in self.blocks:
            tokens = block(tokens)
        tokens = self.norm(tokens)
        return tokens[:, 0], tokens[:, 1:].transpose(1, 2).reshape(len(x), WIDTH, side, side)


def load_teacher(path: Path) -> Teacher:
    """The teacher in evaluation mode, float32.

    Raises RuntimeError when a tensor is missing, left over or of the wrong shape.
    """
    names = {"patch_embed.proj": "patch", "attn.qkv": "qkv", "attn.proj": "proj"}
    names |= {"mlp.fc1": "fc1", "mlp.fc2": "fc2"}
    state = {}
    with np.load(path) as arrays:
        for name in arrays.files:
            own = name
            for old, new in names.items():
                own = own.replace(old, new)
            state[own] = torch.from_numpy(arrays[name].astype(np.float32))
    teacher = Teacher()
    teacher.load_state_dict(state)
    return teacher.eval().requires_grad_(False)


def prepare(pictures: Tensor, size: int) -> Tensor:
    """uint8 RGB [n, h, w, 3] to the teacher's input [n, 3, size, size]."""
    x = pictures.permute(0, 3, 1, 2).float()
    if x.shape[-1] != size:
        x = F.interpolate(x, (size, size), mode="bicubic", antialias=True, align_corners=False)
        x = x.clamp_(0, 255)
    return x / 127.5 - 1.0
