"""Mains, battery, power saver: told by files and by services."""

from collections.abc import Callable
from pathlib import Path

import pytest

from photofinder.gui.desktop.power import UPOWER, Power, PowerSource, from_files, from_system
from tests.gui.conftest import wait_until
from tests.gui.desktop.conftest import Desktop

Start = Callable[..., Desktop]
PROFILES = "net.hadess.PowerProfiles"


class Supplies:
    """A folder as /sys/class/power_supply, and a profile file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "power_supply"
        self.profile = folder / "platform_profile"
        self.folder.mkdir()

    def set(self, name: str, **values: str) -> None:
        (self.folder / name).mkdir(exist_ok=True)
        for key, value in values.items():
            (self.folder / name / key).write_text(f"{value}\n")

    def read(self) -> Power:
        return from_files(self.folder, self.profile)


@pytest.fixture
def supplies(tmp_path: Path) -> Supplies:
    return Supplies(tmp_path)


def test_a_desktop_computer_runs_on_mains(supplies: Supplies) -> None:
    assert supplies.read() == Power()
    assert from_files(supplies.folder / "gone", supplies.profile / "gone") == Power()


def test_a_notebook_tells_mains_from_battery(supplies: Supplies) -> None:
    supplies.set("AC", type="Mains", online="1")
    supplies.set("BAT0", type="Battery", status="Charging", capacity="80")
    supplies.set("BAT1", type="Battery", status="Not charging", capacity="60")
    assert supplies.read() == Power(False, 70.0)
    supplies.set("AC", online="0")
    supplies.set("BAT0", status="Discharging", capacity="40")
    assert supplies.read() == Power(True, 50.0)
    supplies.set("ucsi-source-psy-1", type="USB", online="1")
    assert not supplies.read().on_battery


def test_the_battery_of_a_mouse_does_not_count(supplies: Supplies) -> None:
    supplies.set("hidpp_battery_0", type="Battery", scope="Device", status="Discharging",
                 capacity="5")  # fmt: skip
    assert supplies.read() == Power()


def test_rubbish_in_the_files_is_no_battery(supplies: Supplies) -> None:
    supplies.set("BAT0", type="Battery", capacity="many", status="Unknown")
    (supplies.folder / "empty").mkdir()
    assert supplies.read() == Power()


def test_the_firmware_tells_of_saving(supplies: Supplies) -> None:
    supplies.profile.write_text("low-power\n")
    assert supplies.read().saving
    supplies.profile.write_text("balanced\n")
    assert not supplies.read().saving


def test_this_computer_can_be_read() -> None:
    assert isinstance(from_system(), Power)


def test_the_services_are_believed_and_their_changes_noticed(
    desktop: Start, supplies: Supplies
) -> None:
    supplies.set("BAT0", type="Battery", status="Unknown", capacity="55")
    made = desktop(UPOWER[0], PROFILES)
    source = PowerSource(supplies.read, made.bus)
    assert source.now == Power(False, 55.0)
    made.tell("setBattery", True)
    wait_until(lambda: source.now.on_battery, "on battery")
    made.tell("setProfile", "power-saver")
    wait_until(lambda: source.now == Power(True, 55.0, True), "saving")
    made.tell("setBattery", False)
    made.tell("setProfile", "balanced")
    wait_until(lambda: source.now == Power(False, 55.0), "as before")
    source.deleteLater()


def test_without_the_services_the_files_serve(desktop: Start, supplies: Supplies) -> None:
    supplies.set("BAT0", type="Battery", status="Full", capacity="100")
    source = PowerSource(supplies.read, desktop().bus)
    assert source.now == Power(False, 100.0)
    supplies.set("BAT0", status="Discharging", capacity="99")
    source.look()
    wait_until(lambda: source.now == Power(True, 99.0))
    assert source.has_battery
    source.deleteLater()
