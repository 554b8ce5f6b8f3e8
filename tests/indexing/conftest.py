"""A library with a tiny model, and indexers that are stopped at the end."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from photofinder.indexing.indexer import Indexer
from photofinder.indexing.timing import Timing
from photofinder.library.library import Library
from photofinder.library.records import Root
from photofinder.paths import LibraryFolder
from photofinder.search.model_registry import Registry
from photofinder.settings import Settings
from tests.tiny_model import write_tiny_model

QUICK = Timing(quiet=0.1, longest=1.0, fresh=0.5, retries=(0.5, 1.0, 1.0), health=0.5)


@pytest.fixture(scope="session")
def models(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two tiny models, the first of them the default."""
    folder = tmp_path_factory.mktemp("models")
    write_tiny_model(folder, "tiny")
    write_tiny_model(folder, "other", look=12, copy=8)
    return folder


@pytest.fixture
def registry(models: Path) -> Registry:
    return Registry(models)


@pytest.fixture
def library(library_folder: LibraryFolder) -> Iterator[Library]:
    with Library(library_folder, writer=True) as library:
        yield library


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Where a home with its trash may be made."""
    return tmp_path / "home"


@pytest.fixture
def start(library_folder: LibraryFolder, registry: Registry) -> Iterator[Callable[..., Indexer]]:
    """Start an indexer on the test's library: start(photos, workers=0, watch=False, ...)."""
    running: list[Indexer] = []

    def begin(
        photos: Path | None = None,
        *,
        workers: int = 0,
        watch: bool = False,
        timing: Timing = QUICK,
        settings: Settings | None = None,
        wait: bool = True,
        folder: LibraryFolder = library_folder,
        models: Registry = registry,
        decoder: str | None = None,
    ) -> Indexer:
        indexer = Indexer(
            folder,
            models,
            settings or Settings(),
            workers=workers,
            watch=watch,
            timing=timing,
            decoder=decoder,
        )
        running.append(indexer)
        indexer.start()
        indexer.ready.result(30)
        if photos is not None:
            added: Root = indexer.add_root(os.fsencode(photos)).result(30)
            assert added.id
        if wait:
            assert indexer.wait_idle(60), indexer.status
        return indexer

    yield begin
    for indexer in running:
        indexer.stop(20)
        assert indexer.status.state in ("stopped", "failed")
