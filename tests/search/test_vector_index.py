"""The graph finds what the exact search finds, and takes no rubbish."""

import numpy as np
import pytest

from photofinder.search.vector_index import IndexDamaged, VectorIndex, checked_rows, exact
from tests.search.made import unit_vectors


def filled(count: int = 500, dimension: int = 24) -> VectorIndex:
    index = VectorIndex(dimension)
    index.add(np.arange(count) * 3, unit_vectors(count, dimension))
    return index


def test_the_graph_agrees_with_the_exact_search() -> None:
    rows, queries = unit_vectors(2000, 24), unit_vectors(20, 24, seed=1)
    index = VectorIndex(24)
    index.add(np.arange(2000) + 5, rows)
    matrix = rows.astype(np.float16)
    found = wanted = 0
    for query in queries:
        nearest = exact(matrix, query, 50)
        best = np.argsort(-(matrix.astype(np.float32) @ query))[:50]
        assert set(nearest.keys.tolist()) == set(best.tolist())
        assert (np.diff(nearest.cosines) <= 0).all()
        by_graph = index.search(query, 50)
        found += len(set(by_graph.keys.tolist()) & set((best + 5).tolist()))
        wanted += 50
        assert by_graph.cosines[0] == pytest.approx(nearest.cosines[0], abs=1e-3)
    assert found >= 0.99 * wanted


def test_keys_beyond_32_bits() -> None:
    index = VectorIndex(8)
    keys = np.array([0, 2**40, 2**62], np.int64)
    index.add(keys, unit_vectors(3, 8))
    found = index.search(unit_vectors(3, 8)[1], 3)
    assert found.keys[0] == 2**40
    assert set(found.keys.tolist()) == set(keys.tolist())


@pytest.mark.parametrize("bad", [np.nan, np.inf, 1e6])
def test_rows_that_are_not_finite_are_refused(bad: float) -> None:
    rows = unit_vectors(3, 8)
    rows[1, 2] = bad
    index = VectorIndex(8)
    with np.errstate(over="ignore"), pytest.raises(ValueError, match="not finite"):
        index.add(np.arange(3), rows)
    assert len(index) == 0


def test_zero_rows_and_wrong_lengths_are_refused() -> None:
    with pytest.raises(ValueError, match="zero"):
        checked_rows(np.zeros((1, 8), np.float32), 8)
    with pytest.raises(ValueError, match="rows of 8"):
        checked_rows(unit_vectors(2, 9), 8)


def test_a_key_is_added_once() -> None:
    index = filled()
    with pytest.raises(ValueError, match="keys must be new"):
        index.add(np.array([3]), unit_vectors(1, 24))


def test_removed_keys_are_not_found_and_may_return() -> None:
    index, rows = filled(), unit_vectors(500, 24)
    assert index.remove(30)
    assert not index.remove(30)
    assert 30 not in index
    assert 30 not in index.search(rows[10], 20).keys
    assert index.get(np.array([30, 33]))[0] is None
    index.add(np.array([30]), rows[10:11])
    assert index.search(rows[10], 1).keys.tolist() == [30]


def test_vectors_come_back_bit_by_bit() -> None:
    rows = unit_vectors(500, 24).astype(np.float16)
    for key, vector in zip([0, 42, 1497], filled().get(np.array([0, 42, 1497])), strict=True):
        assert np.array_equal(rows[key // 3], vector)


def test_many_vectors_come_in_one_table_without_those_that_are_unknown() -> None:
    rows = unit_vectors(500, 24).astype(np.float16)
    found, known = filled().rows(np.array([42, 7, 1497, 100_000]))
    assert known.tolist() == [True, False, True, False]
    assert found.dtype == np.float16 and np.array_equal(found, rows[[14, 499]])
    found, known = filled().rows(np.array([7]))
    assert found.shape == (0, 24) and known.tolist() == [False]


def test_an_empty_index_finds_nothing() -> None:
    assert len(VectorIndex(8).search(unit_vectors(1, 8)[0], 5)) == 0
    assert len(exact(np.empty((0, 8), np.float16), unit_vectors(1, 8)[0], 5)) == 0
    assert VectorIndex(8).get(np.empty(0, np.int64)) == []


def test_more_than_there_are() -> None:
    assert len(filled(5).search(unit_vectors(1, 24)[0], 100)) == 5


def test_dump_and_restore() -> None:
    index, query = filled(), unit_vectors(1, 24, seed=9)[0]
    dump = index.dump()
    again = VectorIndex.restore(dump.data, 24, 500)
    assert again.search(query, 30).keys.tolist() == index.search(query, 30).keys.tolist()
    again.add(np.array([1]), unit_vectors(1, 24, seed=8))
    assert len(again) == 501


@pytest.mark.parametrize(("dimension", "count"), [(25, 500), (24, 499)])
def test_a_dump_of_something_else_is_refused(dimension: int, count: int) -> None:
    with pytest.raises(IndexDamaged):
        VectorIndex.restore(filled().dump().data, dimension, count)
    with pytest.raises(IndexDamaged):
        VectorIndex.restore(b"short", dimension, count)
