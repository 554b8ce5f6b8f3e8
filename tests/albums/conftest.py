"""The tiny model, loaded."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from photofinder.search.embedder import Embedder
from photofinder.search.model_registry import Registry
from tests.tiny_model import write_tiny_model


@pytest.fixture
def embedder(tmp_path: Path) -> Iterator[Embedder]:
    """The tiny model, loaded."""
    write_tiny_model(tmp_path / "models")
    with Embedder(Registry(tmp_path / "models").get("tiny")) as loaded:
        yield loaded
