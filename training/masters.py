"""float32 master weights beside a student whose trunk computes in bfloat16.

bfloat16 keeps 8 bits of mantissa: a small update would vanish in it, so the optimiser works on
float32 copies. An exponential average of them is kept for export.
"""

from typing import Any

import torch
from torch import Tensor, nn

from training.net import Student

EMA = 0.998


class Masters:
    """AdamW on float32 copies of a student's parameters."""

    def __init__(self, student: Student, half: torch.dtype, lr: float) -> None:
        self.student = student
        for module in student.trunk.modules():
            if isinstance(module, nn.Conv2d):
                module.to(half)
        named = dict(student.named_parameters())
        self._working = list(named.values())
        self._names = list(named)
        self._copies = [p.detach().float().clone() for p in self._working]
        self._average = [c.clone() for c in self._copies]
        decayed = [c for c in self._copies if c.ndim > 1]
        plain = [c for c in self._copies if c.ndim == 1]
        groups: list[dict[str, Any]] = [
            {"params": decayed, "weight_decay": 0.05},
            {"params": plain, "weight_decay": 0.0},
        ]
        self._optimiser = torch.optim.AdamW(groups, lr=lr, betas=(0.9, 0.98), foreach=True)
        self.steps = 0

    @torch.no_grad()
    def step(self, lr: float, *, heads_only: bool = False) -> None:
        """One update from the gradients of the working weights, which are then cleared.

        `heads_only` leaves the trunk as it is: fresh heads would pull a trained one about.
        """
        for name, copy, work in zip(self._names, self._copies, self._working, strict=True):
            frozen = work.grad is None or (heads_only and name.startswith("trunk."))
            copy.grad = None if frozen else work.grad.float()
            work.grad = None
        norm = torch.nn.utils.clip_grad_norm_(self._copies, 5.0)
        if not torch.isfinite(norm):
            return
        for group in self._optimiser.param_groups:
            group["lr"] = lr
        self._optimiser.step()
        self.steps += 1
        self._publish()
        keep = min(EMA, (1 + self.steps) / (10 + self.steps))
        torch._foreach_lerp_(self._average, self._copies, 1 - keep)

    def _publish(self) -> None:
        for copy, work in zip(self._copies, self._working, strict=True):
            work.data.copy_(copy)

    def _buffers(self) -> dict[str, Tensor]:
        return {n: b for n, b in self.student.named_buffers() if b.is_floating_point()}

    def state(self) -> dict[str, Any]:
        """Everything a stopped run needs, as tensors and numbers."""
        return {
            "copies": dict(zip(self._names, self._copies, strict=True)),
            "average": dict(zip(self._names, self._average, strict=True)),
            "buffers": self._buffers(),
            "optimiser": self._optimiser.state_dict(),
            "steps": self.steps,
        }

    @torch.no_grad()
    def restore(self, state: dict[str, Any]) -> None:
        """Go on from `state()`."""
        for name, copy, mean in zip(self._names, self._copies, self._average, strict=True):
            copy.copy_(state["copies"][name])
            mean.copy_(state["average"][name])
        for name, buffer in self._buffers().items():
            buffer.copy_(state["buffers"][name])
        self._optimiser.load_state_dict(state["optimiser"])
        self.steps = state["steps"]
        self._publish()

    @torch.no_grad()
    def adopt(self, weights: dict[str, Tensor]) -> None:
        """Start from weights and buffers by name; what they lack keeps its fresh value."""
        for name, copy, mean in zip(self._names, self._copies, self._average, strict=True):
            if name in weights:
                copy.copy_(weights[name])
                mean.copy_(weights[name])
        for name, buffer in self._buffers().items():
            if name in weights:
                buffer.copy_(weights[name])
        self._publish()
