"""What a network costs in torch is measured for the networks that there are."""

import pytest

torch = pytest.importorskip("torch", reason="torch is not installed (extra: export)")

from photofinder.export.torch_timing import torch_ms  # noqa: E402


def test_a_network_is_known_by_the_name_of_its_model() -> None:
    for name in ("resnet18", "resnet18-gem", "vit_tiny_patch16"):
        found = torch_ms(name, 64)
        assert found is not None and found > 0
    assert torch_ms("photofinder-1", 64) is None
