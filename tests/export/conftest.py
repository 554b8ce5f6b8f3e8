"""Pictures and a registry for the tests of making models."""

import importlib.util
from collections.abc import Sequence
from pathlib import Path

import pytest

from photofinder.bench import made
from photofinder.imaging.encoding import jpeg
from photofinder.search.model_registry import Registry

if importlib.util.find_spec("tqdm") is not None:
    import tqdm

    tqdm.tqdm.monitor_interval = 0  # torch's exporter would leave its thread behind


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    """No bundled models, and a folder for the user's."""
    return Registry(tmp_path / "none", tmp_path / "models")


@pytest.fixture(scope="session")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Sequence[bytes]:
    """Paths of 48 made pictures in two folders."""
    root = tmp_path_factory.mktemp("pictures")
    for seed in range(48):
        folder = root / ("one" if seed % 2 else "two")
        folder.mkdir(exist_ok=True)
        (folder / f"{seed}.jpg").write_bytes(jpeg(made.picture(seed, 160, 120)))
    return [bytes(path) for path in sorted(root.rglob("*.jpg"))]
