"""Pauses with an end, battery and power saver; what the user does counts more."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtDBus import QDBusConnection
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLabel

from photofinder.gui.desktop.power import Power, PowerSource, from_files
from photofinder.gui.work.controls import WorkControls
from photofinder.gui.work.pausing import Pausing, Reason, share
from photofinder.settings import Settings
from tests.gui.conftest import RunningApp, wait_until


class Notebook:
    """A computer with a battery, as the kernel tells of it in files."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.profile = folder / "platform_profile"
        for name, kind in (("AC", "Mains"), ("BAT0", "Battery")):
            (folder / "supplies" / name).mkdir(parents=True)
            self._write(name, "type", kind)
        self.set(plugged=True)

    def _write(self, name: str, key: str, value: str) -> None:
        (self._folder / "supplies" / name / key).write_text(f"{value}\n")

    def set(self, *, plugged: bool, percent: int = 80, saving: bool = False) -> None:
        self._write("AC", "online", "1" if plugged else "0")
        self._write("BAT0", "status", "Charging" if plugged else "Discharging")
        self._write("BAT0", "capacity", str(percent))
        self.profile.write_text("low-power" if saving else "balanced")

    def read(self) -> Power:
        return from_files(self._folder / "supplies", self.profile)


class Scene:
    """The shared window, controlled by the power of a notebook."""

    def __init__(self, running: RunningApp, notebook: Notebook) -> None:
        self.running = running
        self.notebook = notebook
        self.work = running.sessions.work
        self.window = running.window
        self.indexer = running.app.indexer
        self.power = PowerSource(notebook.read, QDBusConnection("no bus"))
        preferences = running.sessions.preferences
        self.pausing = Pausing(self.work, self.power, preferences)
        self.controls = WorkControls(
            self.work, self.pausing, preferences, self.window.status_line, self.window.activity,
            self.window,
        )  # fmt: skip
        self.pausing.check()

    def set(self, *, plugged: bool, percent: int = 80, saving: bool = False) -> None:
        self.notebook.set(plugged=plugged, percent=percent, saving=saving)
        self.power.look()

    def becomes(self, state: str) -> None:
        wait_until(lambda: self.indexer.status.state == state, state)
        self.work.poll()


@pytest.fixture
def scene(at_home: RunningApp, tmp_path: Path) -> Scene:
    made = Scene(at_home, Notebook(tmp_path))
    yield made
    made.set(plugged=True)
    at_home.sessions.preferences.change(on_battery="half", on_power_saver="pause", speed="full")
    made.work.go_on()
    made.controls.deleteLater()
    made.pausing.deleteLater()
    made.power.deleteLater()
    made.becomes("idle")


BATTERY = Power(on_battery=True, percent=80)
SAVING = Power(saving=True)


@pytest.mark.parametrize(
    ("power", "low", "settings", "expected"),
    [
        (Power(), False, Settings(), (1.0, Reason.NONE)),
        (Power(), False, Settings(speed="half"), (0.5, Reason.CHOSEN)),
        (BATTERY, False, Settings(), (0.5, Reason.BATTERY)),
        (BATTERY, False, Settings(on_battery="full"), (1.0, Reason.NONE)),
        (BATTERY, False, Settings(on_battery="pause"), (0.0, Reason.BATTERY)),
        (BATTERY, True, Settings(on_battery="full"), (0.0, Reason.LOW)),
        (SAVING, False, Settings(), (0.0, Reason.SAVING)),
        (SAVING, False, Settings(on_power_saver="half"), (0.5, Reason.SAVING)),
        (SAVING, False, Settings(on_power_saver="full"), (1.0, Reason.NONE)),
        (SAVING, False, Settings(on_power_saver="rubbish"), (0.0, Reason.SAVING)),
    ],
)
def test_each_setting_counts_in_its_circumstances(
    power: Power, low: bool, settings: Settings, expected: tuple[float, Reason]
) -> None:
    assert share(power, settings, low=low) == expected


def test_a_pause_from_the_menu_says_when_it_ends(scene: Scene) -> None:
    window = scene.window
    hour, restart, _ = window.status_line.pause_menu.actions()
    hour.trigger()
    scene.becomes("paused")
    pausing = scene.running.sessions.pausing
    assert pausing.ends_by_itself
    assert "paused until" in window.toast.text
    assert window.status_line.text == "Paused"
    restart.trigger()
    assert not pausing.ends_by_itself
    scene.work.go_on()
    scene.becomes("idle")


def test_a_pause_ends_after_its_time(scene: Scene) -> None:
    scene.pausing.pause_for(1)
    assert scene.work.held  # the indexer itself may not have heard before it is over
    wait_until(lambda: not scene.work.held, "the end of the pause")
    scene.becomes("idle")


def test_a_pause_until_plugged_in_ends_with_the_charger(scene: Scene) -> None:
    scene.set(plugged=False)
    [plugged] = [a for a in scene.window.activity.pause_menu.actions() if "plugged" in a.text()]
    assert plugged.isVisible()
    plugged.trigger()
    scene.becomes("paused")
    assert scene.pausing.ends_by_itself
    scene.set(plugged=False, percent=79)
    assert scene.work.held
    scene.set(plugged=True, percent=79)
    scene.becomes("idle")
    assert not scene.pausing.ends_by_itself


def test_battery_means_half_speed_with_a_visible_way_out(scene: Scene) -> None:
    window, activity = scene.window, scene.window.activity
    assert window.status_line.reason == ""
    scene.set(plugged=False)
    assert scene.pausing.share == 0.5
    assert window.status_line.reason == activity.reason == "Half speed on battery"
    assert not activity.overrule.isHidden()
    activity.overrule.click()
    assert (scene.pausing.share, scene.pausing.overruled) == (1.0, True)
    assert window.status_line.reason == "Full speed on battery"
    scene.set(plugged=False, percent=75)
    assert scene.pausing.overruled
    activity.overrule.click()
    assert window.status_line.reason == "Half speed on battery"
    activity.overrule.click()
    scene.set(plugged=True)  # that is over, and so is the exception from it
    assert window.status_line.reason == ""
    scene.set(plugged=False)
    assert scene.pausing.share == 0.5


def test_the_power_saver_pauses_the_work(scene: Scene) -> None:
    told = QSignalSpy(scene.pausing.told)
    scene.set(plugged=True, saving=True)
    scene.becomes("paused")
    assert "saves power" in told.at(0)[0]
    assert scene.window.status_line.reason == "Power saver on"
    scene.set(plugged=True)
    scene.becomes("idle")


def test_a_low_battery_pauses_until_it_is_charged(scene: Scene) -> None:
    told = QSignalSpy(scene.pausing.told)
    scene.set(plugged=False, percent=60)
    scene.becomes("idle")
    scene.set(plugged=False, percent=12)
    scene.becomes("paused")
    assert "battery is low" in told.at(0)[0]
    scene.set(plugged=False, percent=25)  # not enough yet
    assert scene.work.held
    scene.set(plugged=True, percent=25)
    scene.becomes("idle")


def test_going_on_overrules_until_the_battery_is_charged(scene: Scene) -> None:
    scene.set(plugged=False, percent=12)
    scene.becomes("paused")
    scene.work.toggle_pause()
    scene.becomes("idle")
    scene.set(plugged=False, percent=11)
    assert not scene.work.held
    assert scene.pausing.overruled
    scene.set(plugged=True, percent=90)
    scene.set(plugged=False, percent=10)
    assert scene.work.held


def test_a_pause_of_the_user_outlasts_the_charger(scene: Scene) -> None:
    scene.work.toggle_pause()
    scene.set(plugged=False, percent=12)
    scene.set(plugged=True, percent=90)
    assert scene.work.held
    scene.becomes("paused")


def test_another_setting_holds_at_once(scene: Scene) -> None:
    preferences = scene.running.sessions.preferences
    scene.set(plugged=False)
    preferences.change(on_battery="pause")
    scene.becomes("paused")
    preferences.change(on_battery="full")
    scene.becomes("idle")
    assert scene.window.status_line.reason == ""
    preferences.change(speed="half")
    assert scene.pausing.share == 0.5
    assert scene.window.status_line.reason == "Half speed"
    assert scene.window.activity.overrule.isHidden()


def test_all_keys_are_on_one_page(at_home: RunningApp) -> None:
    window = at_home.window
    QTest.keyClick(window.grid, Qt.Key.Key_Question)
    wait_until(lambda: window.dialogs.shortcuts is not None)
    dialog = window.dialogs.shortcuts
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert {"Find similar", "F", "Less like this", "Keypoints", "K"} <= set(words)
    dialog.close()
