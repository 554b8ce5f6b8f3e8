"""Pauses that end by themselves: after an hour, or when the battery is charged again."""

import time
from collections.abc import Callable
from dataclasses import dataclass

import psutil
from PySide6.QtCore import QObject, QTimer, Signal

from photofinder.gui.work import texts as work_texts
from photofinder.gui.work.session import WorkSession

LOW, ENOUGH = 20, 30
"""Per cent of the battery: the work pauses below the one, and goes on above the other."""
CHECK_MS = 30_000


@dataclass(frozen=True, slots=True)
class Battery:
    """Per cent that are left, and whether it is being charged."""

    percent: float
    plugged: bool


def battery() -> Battery | None:
    """The battery of this computer; None when there is none."""
    if not hasattr(psutil, "sensors_battery"):
        return None
    found = psutil.sensors_battery()
    if found is None:
        return None
    return Battery(float(found.percent), found.power_plugged is not False)


class Pausing(QObject):
    """Asks the work session to pause and to go on; what the user does always counts more."""

    told = Signal(str)
    """What was done without being asked for: one sentence."""

    def __init__(
        self,
        work: WorkSession,
        read: Callable[[], Battery | None] = battery,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._read = read
        self._saving = False
        self._overruled = False
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self._over)
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.check)
        self._clock.start(CHECK_MS)

    @property
    def ends_by_itself(self) -> bool:
        """Whether a pause with an end is under way."""
        return self._end.isActive()

    def pause_for(self, seconds: int) -> None:
        """Pause so long; 0: until the next start."""
        self._work.pause()
        self._end.stop()
        if seconds:
            self._end.start(1000 * seconds)
            self.told.emit(work_texts.paused_until(time.localtime(time.time() + seconds)))

    def check(self) -> None:
        """Look at the battery now."""
        found = self._read()
        low = found is not None and not found.plugged and found.percent < LOW
        fine = found is None or found.plugged or found.percent > ENOUGH
        if fine:
            self._overruled = False
        if self._saving and not self._work.paused:
            # the user goes on: that holds until the battery is charged
            self._saving, self._overruled = False, not fine
        if low and not self._overruled and not self._work.paused:
            self._saving = True
            self._work.pause()
            self.told.emit(work_texts.battery_low())
        elif self._saving and fine:
            self._saving = False
            self._work.go_on()

    def _over(self) -> None:
        if self._work.paused:
            self._work.go_on()
