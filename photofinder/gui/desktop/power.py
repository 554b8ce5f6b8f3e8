"""How the computer is fed: mains or battery, how much is left, whether the system saves power."""

import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from photofinder.gui.desktop.bus import Caller, system_bus

SUPPLIES = Path("/sys/class/power_supply")
PROFILE = Path("/sys/firmware/acpi/platform_profile")
CHECK_MS = 30_000
UPOWER = ("org.freedesktop.UPower", "/org/freedesktop/UPower", "org.freedesktop.UPower")
PROFILES = (
    ("org.freedesktop.UPower.PowerProfiles", "/org/freedesktop/UPower/PowerProfiles",
     "org.freedesktop.UPower.PowerProfiles"),
    ("net.hadess.PowerProfiles", "/net/hadess/PowerProfiles", "net.hadess.PowerProfiles"),
)  # fmt: skip
"""The service for power profiles, by its name and by the one it had before."""
SAVING = ("power-saver", "low-power")


@dataclass(frozen=True, slots=True)
class Power:
    """`percent` of the battery that is left, None without a battery; `saving`: the user has
    told the system to save power."""

    on_battery: bool = False
    percent: float | None = None
    saving: bool = False


def from_files(supplies: Path = SUPPLIES, profile: Path = PROFILE) -> Power:
    """From the files in which Linux tells: the supplies, and the profile of the firmware.

    Batteries of mice and the like (their scope is "Device") do not feed the computer.
    """
    levels, discharging, plugged = [], False, False
    for supply in sorted(supplies.iterdir()) if supplies.is_dir() else []:
        kind = _word(supply / "type")
        if kind in ("Mains", "USB"):
            plugged |= _word(supply / "online") == "1"
        elif kind == "Battery" and _word(supply / "scope") != "Device":
            discharging |= _word(supply / "status") == "Discharging"
            level = _word(supply / "capacity")
            if level.isdigit():
                levels.append(min(100.0, float(level)))
    percent = sum(levels) / len(levels) if levels else None
    return Power(discharging and not plugged, percent, _word(profile) in SAVING)


def _word(path: Path) -> str:
    """What a file of the kernel says; empty when it is not there or does not tell."""
    try:
        return path.read_text("ascii", "replace").strip()
    except OSError:
        return ""


def from_system() -> Power:
    """From the system's own means."""
    if sys.platform == "linux":
        return from_files()
    import psutil  # Linux does without it, and starts sooner

    found = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    if found is None:
        return Power()
    return Power(found.power_plugged is False, float(found.percent))


class PowerSource(QObject):
    """Keeps `now` true: by the power services where they run, and by a look now and then."""

    changed = Signal(object)
    """The new Power."""

    def __init__(
        self,
        read: Callable[[], Power] = from_system,
        bus: QDBusConnection | None = None,
        parent: QObject | None = None,
    ) -> None:
        """`bus`: None is the computer's."""
        super().__init__(parent)
        self._read = read
        self._on_battery: bool | None = None
        self._profiles: dict[str, str] = {}
        self.now = Power()
        found = bus or system_bus()
        self._caller = None if found is None else Caller(found, self)
        if self._caller is not None:
            for place in (UPOWER, *PROFILES):
                self._caller.on_change(place, self, "_told(QDBusMessage)")
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.look)
        self._clock.start(CHECK_MS)
        self.look()

    @property
    def has_battery(self) -> bool:
        """Whether this computer can run on battery."""
        return self.now.percent is not None or self.now.on_battery

    @Slot(QDBusMessage)
    def _told(self, message: QDBusMessage) -> None:
        del message  # the properties are read anew: the values in it are packed
        self.look()

    def look(self) -> None:
        """Look now; what the services say follows."""
        self._weigh()
        if self._caller is None:
            return
        self._caller.read(UPOWER, "OnBattery", self._battery_told, self._no_upower)
        for place in PROFILES:
            self._caller.read(
                place, "ActiveProfile", self._profile_taker(place[0]), self._profile_taker(place[0])
            )

    def _battery_told(self, on_battery: object) -> None:
        self._on_battery = bool(on_battery)
        self._weigh()

    def _no_upower(self) -> None:
        self._on_battery = None
        self._weigh()

    def _profile_taker(self, service: str) -> Callable[..., None]:
        def take(profile: object = "") -> None:
            self._profiles[service] = str(profile)
            self._weigh()

        return take

    def _weigh(self) -> None:
        """The services know best what feeds the computer; the level is in the files."""
        power = self._read()
        if self._on_battery is not None:
            power = replace(power, on_battery=self._on_battery)
        profiles = [profile for profile in self._profiles.values() if profile]
        if profiles:
            power = replace(power, saving=any(profile in SAVING for profile in profiles))
        if power != self.now:
            self.now = power
            self.changed.emit(power)
