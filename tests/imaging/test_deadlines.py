import threading

import pytest

from photofinder.imaging.deadlines import Deadlines, Schedule

SOON = 10.0


@pytest.fixture
def deadlines() -> object:
    watch = Deadlines()
    yield watch
    watch.close()


def test_expires(deadlines: Deadlines) -> None:
    expired = threading.Event()
    with deadlines.watch(0.01, expired.set):
        assert expired.wait(SOON)


def test_two_at_once_expire_each_on_its_own(deadlines: Deadlines) -> None:
    first, second = threading.Event(), threading.Event()
    with deadlines.watch(3600, first.set):
        with deadlines.watch(0.01, second.set):
            assert second.wait(SOON)
        assert not first.is_set()


def test_a_block_that_ends_in_time_is_left_alone(deadlines: Deadlines) -> None:
    early, late = threading.Event(), threading.Event()
    with deadlines.watch(0.05, early.set):
        pass
    with deadlines.watch(0.1, late.set):
        assert late.wait(SOON)
    assert not early.is_set()


def test_an_error_in_the_block_ends_the_watch(deadlines: Deadlines) -> None:
    expired = threading.Event()
    with pytest.raises(KeyError), deadlines.watch(3600, expired.set):
        raise KeyError
    assert not expired.is_set()


def name(schedule: Schedule, now: float) -> list[str]:
    return [expired.__name__ for expired in schedule.due(now)]


def first() -> None: ...


def second() -> None: ...


def test_schedule() -> None:
    schedule = Schedule()
    assert schedule.pause(100.0) is None
    assert name(schedule, 200.0) == []  # a long wait for work is no sleep
    schedule.add(200.0, 5.0, first)
    number = schedule.add(200.0, 0.25, second)
    assert schedule.pause(200.0) == 0.25
    schedule.remove(number)
    assert schedule.pause(200.0) == 1.0
    assert name(schedule, 201.0) == []
    assert schedule.pause(204.5) == 0.5
    assert name(schedule, 205.0) == ["first"]
    assert schedule.pause(205.0) is None


def test_sleep_of_the_machine_is_not_counted() -> None:
    schedule = Schedule()
    schedule.add(0.0, 20.0, first)
    for now in range(10):
        assert schedule.pause(float(now)) == 1.0
        assert name(schedule, now + 1.0) == []
    assert schedule.pause(10.0) == 1.0
    assert name(schedule, 3610.0) == []  # an hour asleep
    for now in range(3610, 3620):
        assert schedule.pause(float(now)) == 1.0
        assert name(schedule, float(now)) == []
    assert schedule.pause(3620.0) == 0.0
    assert name(schedule, 3620.0) == ["first"]


def test_close_is_immediate() -> None:
    watch = Deadlines()
    expired = threading.Event()
    with watch.watch(3600, expired.set):
        watch.close()
    assert not expired.is_set()
