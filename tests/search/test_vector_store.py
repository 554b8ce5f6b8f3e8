"""The store follows the library, from saved graphs or without, and reports damaged vectors."""

import shutil
import sqlite3
from pathlib import Path

import numpy as np
import pytest

from photofinder.library.library import Library
from photofinder.library.records import ModelRow
from photofinder.paths import LibraryFolder
from photofinder.search import output_index
from photofinder.search.index_files import HEADER, folder_of
from photofinder.search.vector_store import VectorStore
from tests.search.made import add_rows, unit_vectors

LOOK, COPY = unit_vectors(300, 16, 1), unit_vectors(300, 16, 2)


def never() -> bool:
    return False


@pytest.fixture(autouse=True)
def small_graphs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let graphs begin with 20 vectors."""
    monkeypatch.setattr(output_index, "GRAPH_FROM", 20)


def opened(library: Library, model: ModelRow) -> VectorStore:
    store = VectorStore(library, model)
    store.refresh()
    return store


def saved(library: Library, model: ModelRow, count: int = 100) -> list[int]:
    """A library with `count` photos whose graphs are complete and saved."""
    ids = add_rows(library, model, LOOK[:count], COPY[:count])
    store = opened(library, model)
    assert store.settle(never)
    store.save()
    return ids


def finds(store: VectorStore, ids: list[int], rows: range) -> bool:
    return all(
        store.search("look", LOOK[row], 1).keys.tolist() == [ids[row]]
        and store.search("copy", COPY[row], 1).keys.tolist() == [ids[row]]
        for row in rows
    )


def test_a_store_says_when_it_holds_all_that_there_was(library: Library, model: ModelRow) -> None:
    add_rows(library, model, LOOK[:10], COPY[:10])
    store = VectorStore(library, model)
    assert not store.filled.is_set()
    store.refresh(lambda: True)
    assert not store.filled.is_set()
    store.refresh()
    assert store.filled.is_set() and len(store) == 10


def test_new_vectors_are_found_after_a_refresh(library: Library, model: ModelRow) -> None:
    store = opened(library, model)
    assert len(store) == 0
    ids = add_rows(library, model, LOOK[:10], COPY[:10])
    assert store.refresh() == 10
    assert store.refresh() == 0
    assert finds(store, ids, range(10))


def test_saved_graphs_are_taken_over_and_followed_up(library: Library, model: ModelRow) -> None:
    ids = saved(library, model)
    ids += add_rows(library, model, LOOK[100:110], COPY[100:110], first=100)
    store = VectorStore(library, model)
    assert store.note is None
    assert (len(store), store.unsettled) == (100, 0)
    assert store.refresh() == 10
    assert finds(store, ids, range(110))


def test_vectors_that_were_not_in_the_graphs_yet_come_back(
    library: Library, model: ModelRow
) -> None:
    ids = add_rows(library, model, LOOK[:100], COPY[:100])
    store = opened(library, model)
    steps = iter([False] * 6 + [True] * 10)
    assert not store.settle(lambda: next(steps))
    store.save()
    again = VectorStore(library, model)
    assert len(again) == 100
    assert again.refresh() == 0
    assert finds(again, ids, range(100))


def test_a_small_library_saves_nothing(library: Library, model: ModelRow) -> None:
    add_rows(library, model, LOOK[:10], COPY[:10])
    store = opened(library, model)
    store.settle(never)
    store.save()
    assert not folder_of(library.folder.index, model.sha256).exists()


def test_only_changes_are_saved(library: Library, model: ModelRow) -> None:
    saved(library, model)
    header = folder_of(library.folder.index, model.sha256) / HEADER
    before = header.stat().st_mtime_ns
    store = opened(library, model)
    assert store.unsaved == 0
    store.save()
    assert header.stat().st_mtime_ns == before


def test_damaged_graphs_are_made_anew(library: Library, model: ModelRow) -> None:
    ids = saved(library, model)
    folder = folder_of(library.folder.index, model.sha256)
    path = next(folder.glob("look-*"))
    data = bytearray(path.read_bytes())
    data[1000] ^= 1
    path.write_bytes(data)
    store = VectorStore(library, model)
    assert store.note is not None
    assert "was changed" in store.note
    assert store.refresh() == 100
    assert finds(store, ids, range(100))
    assert store.unsettled == 200
    assert store.settle(never)
    store.save()
    assert VectorStore(library, model).note is None


def test_missing_graphs_are_no_news(library: Library, model: ModelRow) -> None:
    saved(library, model)
    shutil.rmtree(folder_of(library.folder.index, model.sha256))
    store = VectorStore(library, model)
    assert store.note is None
    assert store.refresh() == 100


def test_vectors_made_anew_replace_the_saved_ones(library: Library, model: ModelRow) -> None:
    ids = saved(library, model)
    with library.transaction():
        for row in range(90, 100):
            library.vectors.put(model, ids[row], LOOK[row + 100], COPY[row + 100])
    store = VectorStore(library, model)
    assert store.note is None
    assert store.refresh() == 10
    assert len(store) == 100
    assert store.search("look", LOOK[195], 1).keys.tolist() == [ids[95]]


def test_graphs_of_another_library_are_noticed(
    library: Library, model: ModelRow, tmp_path: Path
) -> None:
    saved(library, model)
    with Library(LibraryFolder(tmp_path / "restored"), writer=True) as other:
        row = other.models.register(model.name, model.sha256, model.look, model.copy)
        ids = add_rows(other, row, LOOK[::-1][:120], COPY[::-1][:120])
        shutil.copytree(library.folder.index, other.folder.index)
        store = VectorStore(other, row)
        assert store.note == "the index is of another library"
        assert store.refresh() == 120
        assert store.search("look", LOOK[299], 1).keys.tolist() == [ids[0]]


def test_graphs_with_photos_that_the_library_never_had_are_not_used(
    library: Library, model: ModelRow, tmp_path: Path
) -> None:
    saved(library, model)
    with Library(LibraryFolder(tmp_path / "restored"), writer=True) as other:
        row = other.models.register(model.name, model.sha256, model.look, model.copy)
        ids = add_rows(other, row, LOOK[::-1][:30], COPY[:30])
        for _ in range(90):  # the numbers rise beyond the saved ones
            other.vectors.put(row, ids[0], LOOK[299], COPY[0])
        shutil.copytree(library.folder.index, other.folder.index)
        store = VectorStore(other, row)
        assert store.note == "the index knows photos that the library does not"
        store.refresh()
        assert store.search("look", LOOK[290], 1).keys.tolist() == [ids[9]]


def test_graphs_newer_than_the_library_are_noticed(
    library: Library, model: ModelRow, tmp_path: Path
) -> None:
    saved(library, model)
    with Library(LibraryFolder(tmp_path / "restored"), writer=True) as other:
        row = other.models.register(model.name, model.sha256, model.look, model.copy)
        add_rows(other, row, LOOK[:50], COPY[:50])
        shutil.copytree(library.folder.index, other.folder.index)
        assert VectorStore(other, row).note == "the index is newer than the library"


def test_vectors_that_do_not_verify_are_reported(library: Library, model: ModelRow) -> None:
    ids = add_rows(library, model, LOOK[:30], COPY[:30])
    with sqlite3.connect(library.folder.database) as foreign:
        foreign.execute("UPDATE vector SET look = zeroblob(32) WHERE photo_id = ?", (ids[3],))
    foreign.close()
    store = opened(library, model)
    assert store.damaged() == (ids[3],)
    assert len(store) == 29
    assert ids[3] not in store.search("look", LOOK[3], 30).keys
    library.vectors.forget(model, store.damaged())
    with library.transaction():
        library.vectors.put(model, ids[3], LOOK[3], COPY[3])
    store.refresh()
    assert store.damaged() == ()
    assert finds(store, ids, range(30))


def test_zero_vectors_are_reported(library: Library, model: ModelRow) -> None:
    look = LOOK[:5].copy()
    look[2] = 0
    ids = add_rows(library, model, look, COPY[:5])
    store = opened(library, model)
    assert store.damaged() == (ids[2],)
    assert len(store) == 4


def test_removed_photos_are_forgotten(library: Library, model: ModelRow) -> None:
    ids = add_rows(library, model, LOOK[:50], COPY[:50])
    store = opened(library, model)
    store.settle(never)
    store.remove([ids[4], 10**9])
    assert len(store) == 49
    assert store.vector("look", ids[4]) is None


def test_cosines_are_exact(library: Library, model: ModelRow) -> None:
    ids = add_rows(library, model, LOOK[:50], COPY[:50])
    store = opened(library, model)
    cosines, known = store.cosines("look", np.array([ids[2], 10**9]), LOOK[[2, 7]])
    assert known.tolist() == [True, False]
    assert cosines[0] == pytest.approx([1, LOOK[2] @ LOOK[7]], abs=1e-3)
    assert not cosines[1].any()
    unit = store.vector("copy", ids[5])
    assert unit is not None
    assert np.linalg.norm(unit) == pytest.approx(1, abs=1e-6)


def test_search_among_some(library: Library, model: ModelRow) -> None:
    ids = add_rows(library, model, LOOK[:50], COPY[:50])
    store = opened(library, model)
    store.settle(never)
    some = np.array([*ids[10:20], 10**9])
    found = store.search_among("look", some, LOOK[3], 5)
    best = sorted(ids[10:20], key=lambda i: -float(LOOK[ids.index(i)] @ LOOK[3]))[:5]
    assert found.keys.tolist() == best


def test_a_model_without_copy(library: Library) -> None:
    row = library.models.register("look only", "cd" * 32, 16, 0)
    ids = add_rows(library, row, LOOK[:40], None)
    store = opened(library, row)
    store.settle(never)
    store.save()
    again = opened(library, row)
    assert again.outputs == ("look",)
    assert again.search("look", LOOK[6], 1).keys.tolist() == [ids[6]]
