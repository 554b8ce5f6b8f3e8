"""Decisions, verified pairs, features, the journal: what they remember."""

from collections.abc import Iterator

import pytest

from photofinder.errors import UsageError
from photofinder.library.decisions import DecisionKind
from photofinder.library.journal import MoveState, NewMove
from photofinder.library.library import Library
from photofinder.library.pairs import Pair
from photofinder.paths import FileStat, LibraryFolder

A, B, C = (letter * 32 for letter in (b"a", b"b", b"c"))


@pytest.fixture
def library(library_folder: LibraryFolder) -> Iterator[Library]:
    with Library(library_folder, writer=True) as library:
        yield library


def test_decisions_are_listed_newest_first_and_taken_back(library: Library) -> None:
    first = library.decisions.add(DecisionKind.STACK, [A, B])
    second = library.decisions.add(DecisionKind.NOT_DUPLICATES, [B, C])
    assert library.decisions.list() == [second, first]
    library.decisions.remove(first.id)
    assert library.decisions.list() == [second]
    with pytest.raises(UsageError):
        library.decisions.remove(first.id)


def test_a_larger_decision_takes_the_smaller_one_in(library: Library) -> None:
    library.decisions.add(DecisionKind.KEEP_BOTH, [A, B])
    whole = library.decisions.add(DecisionKind.KEEP_BOTH, [A, B, C])
    assert library.decisions.list() == [whole]


def test_what_was_said_about_identical_files_outlives_decisions_about_more(
    library: Library,
) -> None:
    files = library.decisions.add(DecisionKind.KEEP_BOTH, [A], files=2)
    both = library.decisions.add(DecisionKind.KEEP_BOTH, [A, B])
    assert library.decisions.list() == [both, files]
    more = library.decisions.add(DecisionKind.KEEP_BOTH, [A], files=3)
    assert library.decisions.list() == [more, both]


def test_the_newest_clean_up_is_listed_whatever_the_clock_says(library: Library) -> None:
    """Made when the clock was at 1970, or asked for when it is a year ahead."""
    move = NewMove(b"/p/a.jpg", b"/p/b.jpg", FileStat(1, 2, 3, 4), A)
    batches = [library.journal.begin("clean", [move]) for _ in range(3)]
    for batch in batches[:2]:
        (planned,) = library.journal.moves(batch)
        library.journal.settle([(planned.id, MoveState.MOVED, "")])
    later = library.journal.batches()[0].made_at + 365 * 86400
    assert [batch.id for batch in library.journal.batches(later)] == [batches[1]]


def test_a_decision_needs_two(library: Library) -> None:
    with pytest.raises(UsageError):
        library.decisions.add(DecisionKind.KEEP_BOTH, [A, A])
    assert library.decisions.add(DecisionKind.KEEP_BOTH, [A], files=2).files == 2


def test_pairs_are_known_for_their_version_only(library: Library) -> None:
    pair = Pair(A, B, "same", {"inliers": 12})
    library.pairs.put(1, [pair])
    assert library.pairs.of(1, B, A) == pair
    assert library.pairs.of(2, A, B) is None
    others = [bytes([number // 256, number % 256]) * 16 for number in range(1000)]
    for one, other in ((A, B), (B, A)):
        assert library.pairs.verdicts(1, one, [other, *others]) == {other: "same"}
        assert library.pairs.verdicts(2, one, [other]) == {}
    assert library.pairs.all(1, "same") == [pair] and library.pairs.all(1, "different") == []
    with pytest.raises(ValueError):
        library.pairs.put(1, [Pair(B, A, "same", {})])


def test_compared_contents_belong_to_a_version_and_a_model(library: Library) -> None:
    library.pairs.mark_compared(1, 7, [A, B])
    assert library.pairs.compared(1, 7) == {A, B}
    assert library.pairs.compared(1, 8) == set() == library.pairs.compared(2, 7)


def test_the_feature_cache_forgets_the_oldest(library: Library) -> None:
    cache = library.features
    cache.limit = 250
    for content in (A, B, C):
        cache.put(1, [(content, bytes(100))])
    assert cache.get(1, [A, B, C]) == {B: bytes(100), C: bytes(100)}
    assert cache.get(2, [B]) == {}
    library.features.put_quality(1, [(A, (90, 60, 0.5, 1.0))])
    assert library.features.quality(1, A) == (90, 60, 0.5, 1.0)
    assert library.features.quality(2, A) is None


def test_the_journal_counts_a_batch(library: Library) -> None:
    stat = FileStat(10, 20, 30, 40)
    rows = [NewMove(b"/a", b"/k", stat, A), NewMove(b"/a.xmp", b"/k", stat, companion=True)]
    batch_id = library.journal.begin("title", rows)
    first, second = library.journal.moves(batch_id)
    assert (first.source, first.stat, first.state) == (b"/a", stat, MoveState.PLANNED)
    assert second.companion and not first.companion
    library.journal.going([(first.id, b"/t/a", b"/t/a.trashinfo")])
    assert [move.state for move in library.journal.interrupted()] == ["going", "planned"]
    library.journal.settle([(first.id, MoveState.MOVED, ""), (second.id, MoveState.SKIPPED, "why")])
    assert library.journal.interrupted() == []
    (batch,) = library.journal.batches()
    assert (batch.moved, batch.skipped, batch.size) == (1, 1, 10)
