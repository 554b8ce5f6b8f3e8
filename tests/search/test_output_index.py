"""Table and graph together answer like the exact search, whatever has moved where."""

import threading

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from photofinder.search import output_index
from photofinder.search.output_index import OutputIndex
from tests.search.made import unit_vectors

DIMENSION = 12
ROWS = unit_vectors(400, DIMENSION)


@pytest.fixture
def small_graphs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let graphs begin with 20 vectors."""
    monkeypatch.setattr(output_index, "GRAPH_FROM", 20)


def test_a_small_library_needs_no_graph() -> None:
    index = OutputIndex(DIMENSION)
    index.put(np.arange(100), ROWS[:100])
    assert index.unsettled == 0
    assert not index.settle()
    assert index.dump()[0].count == 0
    assert index.search(ROWS[7], 3).keys[0] == 7


@pytest.mark.usefixtures("small_graphs")
def test_answers_are_complete_while_rows_move() -> None:
    index = OutputIndex(DIMENSION)
    index.put(np.arange(100), ROWS[:100])
    expected = index.search(ROWS[300], 10).keys.tolist()
    steps = 0
    while index.settle():
        steps += 1
        assert index.search(ROWS[300], 10).keys.tolist() == expected
        assert len(index) == 100
    assert steps == 25
    dump, waiting = index.dump()
    assert (dump.count, waiting) == (100, [])


@pytest.mark.usefixtures("small_graphs")
def test_known_keys_are_replaced_wherever_they_are() -> None:
    index = OutputIndex(DIMENSION)
    index.put(np.arange(40), ROWS[:40])
    index.settle()  # the last rows are now in the graph
    for key in (0, 39):
        index.put(np.array([key]), ROWS[200 + key : 201 + key])
        assert index.search(ROWS[200 + key], 1).keys.tolist() == [key]
    assert len(index) == 40
    rows, known = index.vectors(np.array([39, 500, 0]))
    assert known.tolist() == [True, False, True]
    assert np.array_equal(rows[0], ROWS[239].astype(np.float16))


def test_bad_rows_change_nothing() -> None:
    index = OutputIndex(DIMENSION)
    bad = ROWS[:3].copy()
    bad[1] = np.nan
    with pytest.raises(ValueError, match="not finite"):
        index.put(np.arange(3), bad)
    with pytest.raises(ValueError, match="keys must differ"):
        index.put(np.array([1, 1, 2]), ROWS[:3])
    assert len(index) == 0


@pytest.mark.usefixtures("small_graphs")
def test_one_thread_adds_while_another_searches() -> None:
    index = OutputIndex(DIMENSION)
    index.put(np.arange(50), ROWS[:50])
    done = threading.Event()

    def add() -> None:
        for start in range(50, 400, 5):
            index.put(np.arange(start, start + 5), ROWS[start : start + 5])
            while index.settle():
                pass
        done.set()

    thread = threading.Thread(target=add)
    thread.start()
    searches = 0
    while not done.is_set() or not searches:
        assert index.search(ROWS[10], 5).keys[0] == 10
        searches += 1
    thread.join()
    assert len(index) == 400


class TableAndGraph(RuleBasedStateMachine):
    """Any order of puts, removals and moves gives what a plain dictionary would."""

    def __init__(self) -> None:
        super().__init__()
        self.index = OutputIndex(DIMENSION)
        self.truth: dict[int, int] = {}
        self.before = output_index.GRAPH_FROM
        output_index.GRAPH_FROM = 8

    def teardown(self) -> None:
        output_index.GRAPH_FROM = self.before

    @rule(
        keys=st.lists(st.integers(0, 40), min_size=1, max_size=9, unique=True),
        row=st.integers(0, 380),
    )
    def put(self, keys: list[int], row: int) -> None:
        self.index.put(np.array(keys), ROWS[row : row + len(keys)])
        self.truth.update({key: row + i for i, key in enumerate(keys)})

    @rule(keys=st.lists(st.integers(0, 40), min_size=1, max_size=5))
    def remove(self, keys: list[int]) -> None:
        self.index.remove(np.array(keys))
        for key in keys:
            self.truth.pop(key, None)

    @rule()
    def settle(self) -> None:
        self.index.settle()

    @invariant()
    def the_same_keys_and_vectors(self) -> None:
        assert len(self.index) == len(self.truth)
        rows, known = self.index.vectors(np.arange(41))
        assert np.flatnonzero(known).tolist() == sorted(self.truth)
        for key, row in self.truth.items():
            assert np.array_equal(rows[key], ROWS[row].astype(np.float16))

    @invariant()
    def the_same_neighbours(self) -> None:
        found = self.index.search(ROWS[399], 41)
        assert sorted(found.keys.tolist()) == sorted(self.truth)


TestTableAndGraph = TableAndGraph.TestCase
TestTableAndGraph.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
