"""The tiny model, its registry and an empty library that has it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from photofinder.library.library import Library
from photofinder.library.records import ModelRow
from photofinder.paths import LibraryFolder
from photofinder.search.embedder import Embedder
from photofinder.search.model_registry import Registry
from photofinder.search.model_spec import ModelSpec
from tests.search.made import register
from tests.tiny_model import write_tiny_model


@pytest.fixture
def models_folder(tmp_path: Path) -> Path:
    """A folder with the tiny model as its only one."""
    write_tiny_model(tmp_path / "models")
    return tmp_path / "models"


@pytest.fixture
def registry(models_folder: Path, tmp_path: Path) -> Registry:
    """The tiny model as bundled, and an empty place for the user's own."""
    return Registry(models_folder, tmp_path / "own models")


@pytest.fixture
def spec(registry: Registry) -> ModelSpec:
    """What is known of the tiny model."""
    return registry.get("tiny")


@pytest.fixture
def embedder(spec: ModelSpec) -> Iterator[Embedder]:
    """The tiny model, loaded."""
    with Embedder(spec) as loaded:
        yield loaded


@pytest.fixture
def library(library_folder: LibraryFolder) -> Iterator[Library]:
    """An empty library, open for writing."""
    with Library(library_folder, writer=True) as opened:
        yield opened


@pytest.fixture
def model(library: Library, spec: ModelSpec) -> ModelRow:
    """The tiny model as the library's active one."""
    return register(library, spec)
