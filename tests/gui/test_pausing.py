"""Pauses with an end, and the low battery; all keys on one page."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel

from photofinder.gui.work.pausing import Battery, Pausing
from tests.gui.conftest import RunningApp, wait_until


@dataclass
class Computer:
    """A computer whose battery can be set."""

    now: Battery | None = field(default=None)

    def read(self) -> Battery | None:
        return self.now


@pytest.fixture
def computer() -> Computer:
    return Computer()


@pytest.fixture
def pausing(at_home: RunningApp, computer: Computer) -> Pausing:
    made = Pausing(at_home.sessions.work, computer.read)
    yield made
    at_home.sessions.work.go_on()
    made.deleteLater()
    wait_until(lambda: at_home.app.indexer.status.state == "idle")


def test_a_pause_from_the_menu_says_when_it_ends(at_home: RunningApp) -> None:
    work, window = at_home.sessions.work, at_home.window
    hour, restart = window.status_line.pause_menu.actions()
    hour.trigger()
    wait_until(lambda: at_home.app.indexer.status.state == "paused")
    assert at_home.sessions.pausing.ends_by_itself
    assert "paused until" in window.toast.text
    assert window.status_line.text == "Paused"
    restart.trigger()
    assert not at_home.sessions.pausing.ends_by_itself
    work.go_on()
    wait_until(lambda: at_home.app.indexer.status.state == "idle")


def test_a_pause_ends_after_its_time(at_home: RunningApp, pausing: Pausing) -> None:
    pausing.pause_for(1)
    wait_until(lambda: at_home.app.indexer.status.state == "paused")
    wait_until(lambda: at_home.app.indexer.status.state == "idle")


def test_a_low_battery_pauses_until_the_charger_comes(
    at_home: RunningApp, pausing: Pausing, computer: Computer
) -> None:
    told, indexer = QSignalSpy(pausing.told), at_home.app.indexer
    computer.now = Battery(60, plugged=False)
    pausing.check()
    assert indexer.status.state == "idle"
    computer.now = Battery(12, plugged=False)
    pausing.check()
    wait_until(lambda: indexer.status.state == "paused")
    assert "battery is low" in told.at(0)[0]
    computer.now = Battery(12, plugged=True)
    pausing.check()
    wait_until(lambda: indexer.status.state == "idle")


def test_the_user_overrules_the_battery_until_it_is_charged(
    at_home: RunningApp, pausing: Pausing, computer: Computer
) -> None:
    work, indexer = at_home.sessions.work, at_home.app.indexer
    computer.now = Battery(12, plugged=False)
    pausing.check()
    wait_until(lambda: indexer.status.state == "paused")
    work.toggle_pause()
    wait_until(lambda: indexer.status.state == "idle")
    work.poll()
    pausing.check()
    pausing.check()
    assert not work.paused
    computer.now = Battery(90, plugged=True)
    pausing.check()
    computer.now = Battery(10, plugged=False)
    pausing.check()
    assert work.paused


def test_all_keys_are_on_one_page(at_home: RunningApp) -> None:
    window = at_home.window
    QTest.keyClick(window.grid, Qt.Key.Key_Question)
    wait_until(lambda: window.dialogs.shortcuts is not None)
    dialog = window.dialogs.shortcuts
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"Find similar", "F", "Less like this", "Keypoints", "K"} <= set(words)
    dialog.close()
