"""The word at the end of long work."""

import shutil
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QWidget

from photofinder.gui.desktop.notices import NAME, Notices
from photofinder.gui.work.activity_panel import ActivityPanel
from photofinder.gui.work.completion import Completion
from photofinder.gui.work.controls import WorkControls
from photofinder.gui.work.status_line import StatusLine
from photofinder.indexing.status import IndexerStatus
from tests.gui.conftest import RunningApp, wait_until
from tests.gui.desktop.conftest import Desktop, bus_address, desktop

__all__ = ["bus_address", "desktop"]


class Clock:
    """Seconds that the test moves."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


class Told:
    """The controls of a window of its own, with a desktop that hears what is said."""

    def __init__(self, running: RunningApp, desktop: Desktop) -> None:
        sessions = running.sessions
        self.desktop = desktop
        self.window = QWidget()
        self.notices = Notices(desktop.address, self.window)
        self.controls = WorkControls(
            sessions.work, sessions.pausing, sessions.preferences, StatusLine(160),
            ActivityPanel(), self.window, self.notices,
        )  # fmt: skip


def run(completion: Completion, clock: Clock, seconds: float, photos: int) -> None:
    """A run of the indexer that takes so long, with a pause in it."""
    completion.follow(IndexerStatus(state="scanning", embedded=5))
    completion.follow(IndexerStatus(state="indexing", embedded=5))
    completion.follow(IndexerStatus(state="paused", embedded=6))
    clock.now += seconds
    completion.follow(IndexerStatus(state="idle", embedded=5 + photos))


def test_only_long_work_with_a_result_is_told_once(at_home: RunningApp, clock: Clock) -> None:
    completion = Completion(at_home.sessions.work, clock)
    reached = QSignalSpy(completion.reached)
    run(completion, clock, 299, 10)
    run(completion, clock, 301, 0)
    assert reached.count() == 0
    run(completion, clock, 301, 10)
    completion.follow(IndexerStatus(state="idle", embedded=15))
    assert reached.count() == 1
    assert reached.at(0) == [10]
    completion.deleteLater()


@pytest.fixture
def told(at_home: RunningApp, desktop: Callable[..., Desktop]) -> Iterator[Told]:
    if shutil.which("gdbus") is None:
        pytest.skip("gdbus is not installed")
    made = Told(at_home, desktop(NAME))
    yield made
    at_home.sessions.preferences.change(notify=True)
    made.window.deleteLater()


def test_the_desktop_is_told_when_the_window_is_not_in_front(
    at_home: RunningApp, told: Told
) -> None:
    at_home.sessions.preferences.change(notify=False)
    told.controls.completion.reached.emit(7)
    at_home.sessions.preferences.change(notify=True)
    told.controls.completion.reached.emit(1234)
    *call, text = told.desktop.called()
    assert call == ["Notify", "photofinder", 0, "photofinder", "Your photos are ready"]
    assert "1,234" in str(text)
    wait_until(lambda: not told.notices.speaking)
    assert told.desktop.calls.empty()


def test_nothing_is_told_to_somebody_who_looks_at_the_window(told: Told) -> None:
    told.window.show()
    told.window.activateWindow()
    wait_until(told.window.isActiveWindow)
    told.controls.completion.reached.emit(1234)
    assert not told.notices.speaking
