"""The student: a narrow ResNet (He et al. 2015) with two heads on its last two stages.

`look` predicts the teacher's centred, half-whitened class token; `copy` is a GeM-pooled
(Radenovic et al. 2018) descriptor. Widths are multiples of 32, which is what bf16 matrix units of
CPUs and GPUs like; convolutions on very small maps run as one matrix product, several times
faster on a CPU.
"""

from typing import Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional as F

STAGES = ((32, 1), (96, 2), (192, 3), (384, 2))
POOLED = STAGES[-2][0] + STAGES[-1][0]
TOKEN, COPY = 192, 128
# Below this many output pixels a 3x3 convolution is a gather and one matrix product.
SMALL_MAP = 16


def _gather(x: Tensor, stride: int) -> Tensor:
    """The nine neighbours of every output pixel: [n, h, w, c] to [n * oh * ow, 9 * c]."""
    h, w, c = x.shape[1:]
    padded = F.pad(x, (0, 0, 1, 1, 1, 1))
    near = [
        padded[:, dy : dy + h : stride, dx : dx + w : stride] for dy in range(3) for dx in range(3)
    ]
    return torch.cat(near, -1).view(-1, 9 * c)


class _SmallConv(torch.autograd.Function):
    """3x3 convolution of channels-last maps as matrix products, forwards and backwards."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, weight: Tensor, stride: int) -> Tensor:
        n, h, w, _ = x.shape
        near = _gather(x, stride)
        ctx.save_for_backward(near, weight)
        ctx.shape, ctx.stride = x.shape, stride
        flat = weight.permute(0, 2, 3, 1).reshape(len(weight), -1)
        oh, ow = (h - 1) // stride + 1, (w - 1) // stride + 1
        return (near @ flat.T).view(n, oh, ow, -1)

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, Tensor, None]:
        near, weight = ctx.saved_tensors
        n, h, w, c = ctx.shape
        grad = grad.contiguous()
        flat = grad.view(-1, len(weight))
        by_weight = (flat.T @ near).view(len(weight), 3, 3, c).permute(0, 3, 1, 2)
        if ctx.stride == 1:
            # The same convolution with the kernel turned by half a turn.
            turned = weight.flip(2, 3).permute(1, 2, 3, 0).reshape(c, -1)
            by_input = (_gather(grad, 1) @ turned.T).view(n, h, w, c)
            return by_input, by_weight, None
        spread = flat @ weight.permute(0, 2, 3, 1).reshape(len(weight), -1)
        taps = spread.view(*grad.shape[:3], 9, c)
        padded = grad.new_zeros(n, h + 2, w + 2, c)
        for tap in range(9):
            dy, dx = divmod(tap, 3)
            step = ctx.stride
            padded[:, dy : dy + h : step, dx : dx + w : step] += taps[:, :, :, tap]
        return padded[:, 1:-1, 1:-1], by_weight, None


class Conv3(nn.Conv2d):
    """3x3 convolution, padding 1, no bias."""

    def __init__(self, inside: int, outside: int, stride: int = 1) -> None:
        super().__init__(inside, outside, 3, stride, 1, bias=False)
        self.step = stride

    def forward(self, x: Tensor) -> Tensor:
        small = -(-x.shape[2] // self.step) * -(-x.shape[3] // self.step) <= SMALL_MAP
        if not self.training or x.is_cuda or not small:
            return super().forward(x)
        out: Tensor = _SmallConv.apply(x.permute(0, 2, 3, 1), self.weight, self.step)
        return out.permute(0, 3, 1, 2)


class Block(nn.Module):
    """Basic residual block; the shortcut pools before its 1x1 (ResNet-D, He et al. 2018)."""

    def __init__(self, inside: int, outside: int, stride: int) -> None:
        super().__init__()
        self.conv1 = Conv3(inside, outside, stride)
        self.bn1 = nn.BatchNorm2d(outside)
        self.conv2 = Conv3(outside, outside)
        self.bn2 = nn.BatchNorm2d(outside)
        nn.init.zeros_(self.bn2.weight)
        self.short: nn.Module = nn.Identity()
        if stride != 1 or inside != outside:
            pool: nn.Module = nn.AvgPool2d(2) if stride == 2 else nn.Identity()
            self.short = nn.Sequential(
                pool, nn.Conv2d(inside, outside, 1, bias=False), nn.BatchNorm2d(outside)
            )

    def forward(self, x: Tensor) -> Tensor:
        y = F.relu(self.bn1(self.conv1(x)))
        return F.relu(self.bn2(self.conv2(y)) + self.short(x))


class Trunk(nn.Module):
    """Pixels to the maps of the last two stages, at 1/16 and 1/32 of the input."""

    def __init__(self) -> None:
        super().__init__()
        first = STAGES[0][0]
        self.stem = nn.Sequential(
            Conv3(3, 32, 2),
            nn.BatchNorm2d(32),
            nn.ReLU(),
            Conv3(32, first, 2),
            nn.BatchNorm2d(first),
            nn.ReLU(),
        )
        stages, inside = [], first
        for index, (width, depth) in enumerate(STAGES):
            blocks = []
            for number in range(depth):
                blocks.append(Block(inside, width, 2 if index and not number else 1))
                inside = width
            stages.append(nn.Sequential(*blocks))
        self.stages = nn.ModuleList(stages)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        x = self.stem(x)
        for stage in self.stages[:-1]:
            x = stage(x)
        return x, self.stages[-1](x)


def gem(x: Tensor, power: float = 3.0) -> Tensor:
    """Generalised mean over a map of non-negative activations, [n, c, h, w] to [n, c]."""
    cubed = x.clamp(min=1e-4)
    cubed = cubed * cubed * cubed
    return cubed.mean((2, 3)) ** (1.0 / power)


class Outputs(NamedTuple):
    """What one pass gives, float32, none of it normalised."""

    pooled: Tensor  # [n, POOLED] mean of the last two stages
    gem: Tensor  # [n, POOLED] GeM of the same
    token: Tensor  # [n, TOKEN] predicted class token
    copy: Tensor  # [n, COPY]
    dense: Tensor  # [n, TOKEN, h/16, w/16] predicted token map


class Student(nn.Module):
    """Trunk and heads; `classes` more logits for the data's own labels, in training only."""

    def __init__(self, classes: int) -> None:
        super().__init__()
        self.trunk = Trunk()
        self.norm = nn.BatchNorm1d(POOLED)
        self.norm_gem = nn.BatchNorm1d(POOLED)
        self.token = nn.Linear(POOLED, TOKEN)
        self.copy = nn.Linear(POOLED, COPY)
        self.soft = nn.Linear(POOLED, 1000)
        self.label = nn.Linear(POOLED, classes)
        self.fine = nn.Conv2d(STAGES[-2][0], TOKEN, 1)
        self.coarse = nn.Conv2d(STAGES[-1][0], TOKEN, 1)

    def forward(self, x: Tensor, *, dense: bool = True) -> Outputs:
        third, last = self.trunk(x)
        f3, f4 = third.float(), last.float()
        pooled = torch.cat([f3.mean((2, 3)), f4.mean((2, 3))], 1)
        peaks = torch.cat([gem(f3), gem(f4)], 1)
        token = self.token(self.norm(pooled))
        copy = self.copy(self.norm_gem(peaks))
        grid = token[:, :, None, None]
        if dense:
            coarse = F.interpolate(self.coarse(f4), f3.shape[-2:], mode="nearest")
            grid = self.fine(f3) + coarse
        return Outputs(pooled, peaks, token, copy, grid)

    def class_logits(self, pooled: Tensor) -> tuple[Tensor, Tensor]:
        """Logits of the teacher's 1000 classes and of the data's own labels."""
        x = self.norm(pooled)
        return self.soft(x), self.label(x)
