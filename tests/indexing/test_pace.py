"""Half speed: rests as long as the work, and nothing else is different."""

from collections.abc import Callable
from pathlib import Path

import pytest

from photofinder.indexing.indexer import Indexer
from photofinder.indexing.pace import Pace
from photofinder.indexing.pipeline import BATCH
from tests.indexing.photo_files import fill, until

Start = Callable[..., Indexer]


class Clock:
    """Seconds that the test moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_rest_is_as_long_as_the_work_before_it() -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.share = 0.5
    assert pace.rest == 0
    clock.now += 3
    pace.batch_done()
    assert pace.rest == 3
    clock.now += 2
    assert pace.rest == 1
    clock.now += 5  # late: the next batch counts from here
    assert pace.rest == 0
    clock.now += 1
    pace.batch_done()
    assert pace.rest == 1


def test_a_quarter_of_the_time_means_rests_three_times_as_long() -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.share = 0.25
    clock.now += 2
    pace.batch_done()
    assert pace.rest == 6


def test_full_speed_has_no_rests_and_ends_one_at_once() -> None:
    clock = Clock()
    pace = Pace(clock)
    clock.now += 4
    pace.batch_done()
    assert pace.rest == 0
    pace.share = 0.5
    assert pace.rest == 0  # what was done at full speed asks for no rest
    clock.now += 4
    pace.batch_done()
    assert pace.rest == 4
    pace.share = 1
    assert pace.rest == 0


def test_time_without_work_is_no_work() -> None:
    clock = Clock()
    pace = Pace(clock)
    pace.share = 0.5
    clock.now += 1000
    pace.begin()
    clock.now += 1
    pace.batch_done()
    assert pace.rest == 1


@pytest.mark.parametrize("share", [0, -1, 1.1])
def test_what_is_no_share_is_refused(share: float) -> None:
    with pytest.raises(ValueError, match="share"):
        Pace().share = share


@pytest.mark.parametrize("workers", [0, 2])
def test_the_indexer_rests_between_batches_and_gets_done(
    start: Start, photos_folder: Path, workers: int
) -> None:
    fill(photos_folder, 3 * BATCH)
    indexer = start(workers=workers)
    indexer.work_share(1e-6)  # a rest of days
    indexer.add_root(bytes(photos_folder)).result(30)
    until(lambda: indexer.status.done == BATCH)
    for _ in range(3):  # calls are served during the rest
        assert indexer.call(lambda library: library.counts().photos).result(60) == BATCH
    assert indexer.status.state == "indexing"
    indexer.work_share(1)
    assert indexer.wait_idle(60)
    assert indexer.status.photos == indexer.status.embedded == 3 * BATCH
