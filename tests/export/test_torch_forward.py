"""Torch runs the networks that there are, for the benchmark to compare with."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed (extra: export)")

from photofinder.export.torch_forward import torch_forward  # noqa: E402


def test_a_network_is_known_by_the_name_of_its_model() -> None:
    picture = np.random.default_rng(0).integers(0, 256, (64, 64, 3), np.uint8)
    for name, width in (("resnet18", 512), ("resnet18-gem", 512), ("vit_tiny_patch16", 192)):
        embed = torch_forward(name, 64)
        assert embed is not None
        found = embed(picture)
        assert isinstance(found, torch.Tensor) and found.shape == (1, width)
        assert not torch.equal(found, torch.as_tensor(embed(255 - picture)))
    assert torch_forward("photofinder-1", 64) is None
