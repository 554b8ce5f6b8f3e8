"""The window's searcher waits until the vectors of a large library have been read."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from photofinder.errors import QueryError
from photofinder.gui.query import desk
from photofinder.gui.query.desk import SearchDesk
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder
from photofinder.search.model_registry import Registry
from photofinder.search.model_spec import ModelSpec
from photofinder.search.query import PhotoExample, Query
from photofinder.search.vector_store import VectorStore
from tests.gui.conftest import PATIENCE_S
from tests.gui.made_library import MadeLibrary


@pytest.fixture
def library(library_folder: LibraryFolder, made: MadeLibrary, registry: Registry) -> Library:
    """Three photos with equal vectors."""
    with Library(library_folder, writer=True) as writer:
        spec = registry.get(registry.default)
        assert isinstance(spec, ModelSpec)
        model = writer.models.register(spec.name, spec.sha256, spec.look, spec.copy)
        writer.models.aim(model.id)
        for photo_id in made.ids[:3]:
            copy = np.ones(spec.copy, np.float32) if spec.copy else None
            writer.vectors.put(model, photo_id, np.ones(spec.look, np.float32), copy)
    return Library(library_folder)


def test_a_search_is_answered_from_all_vectors(
    library: Library, made: MadeLibrary, registry: Registry
) -> None:
    model = library.models.active
    assert model is not None
    store = VectorStore(library, model)
    asked = SearchDesk(library, registry, lambda: store)
    with ThreadPoolExecutor(1) as thread:
        answer = thread.submit(asked.search, Query((PhotoExample(made.ids[0]),)))
        store.refresh()
        found = {hit.photo.id for hit in answer.result(PATIENCE_S).hits}
    assert found == set(made.ids[1:3])
    library.close()


def test_a_search_that_waits_ends_with_the_window(
    library: Library, made: MadeLibrary, registry: Registry
) -> None:
    model = library.models.active
    assert model is not None
    store = VectorStore(library, model)
    asked = SearchDesk(library, registry, lambda: store)
    with ThreadPoolExecutor(1) as thread:
        answer = thread.submit(asked.search, Query((PhotoExample(made.ids[0]),)))
        asked.close()
        with pytest.raises(QueryError):
            answer.result(PATIENCE_S)
    library.close()


def test_a_search_does_not_wait_for_ever(
    library: Library, made: MadeLibrary, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk, "LONGEST_WAIT_S", 0)
    model = library.models.active
    assert model is not None
    store = VectorStore(library, model)
    store.refresh(lambda: True)
    asked = SearchDesk(library, registry, lambda: store)
    with pytest.raises(QueryError):  # its photo has no vector there, and no file either
        asked.search(Query((PhotoExample(made.ids[0]),)))
    asked.close()
    library.close()
