"""When the work pauses or slows down by itself: pauses with an end, battery, power saver."""

import time
from enum import StrEnum

from PySide6.QtCore import QObject, QTimer, Signal

from photofinder.gui.desktop.power import Power, PowerSource
from photofinder.gui.options.preferences import Preferences
from photofinder.gui.work import texts as work_texts
from photofinder.gui.work.session import WorkSession
from photofinder.settings import Settings

LOW, ENOUGH = 20, 30
"""Per cent of the battery: the work pauses below the one, and goes on above the other."""
SHARES = {"full": 1.0, "half": 0.5, "pause": 0.0}
"""Part of the time in which work is done, by the words of the settings."""


class Reason(StrEnum):
    """Why the work is slower than it could be."""

    NONE = "none"
    CHOSEN = "chosen"
    BATTERY = "battery"
    SAVING = "saving"
    LOW = "low"


def share(power: Power, settings: Settings, *, low: bool) -> tuple[float, Reason]:
    """The part of the time to work in, and why it is less than all of it: the least of what is
    set for the present circumstances. `low`: the battery is nearly empty."""
    wishes = [(SHARES.get(settings.speed, 1.0), Reason.CHOSEN)]
    if power.on_battery:
        wishes.append((SHARES.get(settings.on_battery, 0.5), Reason.BATTERY))
    if power.saving:
        wishes.append((SHARES.get(settings.on_power_saver, 0.0), Reason.SAVING))
    if low:
        wishes.append((0.0, Reason.LOW))
    least, reason = min(wishes, key=lambda wish: wish[0])
    return (least, reason) if least < 1 else (1.0, Reason.NONE)


class Pausing(QObject):
    """Tells the work session to pause, to slow down and to go on; what the user does always
    counts more."""

    told = Signal(str)
    """What was done without being asked for: one sentence."""
    changed = Signal()
    """Another reason, or it is overruled now."""

    def __init__(
        self,
        work: WorkSession,
        power: PowerSource,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._power = power
        self._preferences = preferences
        self._paused_by_us = False
        self._until_plugged = False
        self._low = False
        self._acting = False
        self.overruled = False
        """The user wants full speed whatever feeds the computer, until that changes."""
        self.reason = Reason.NONE
        """Why the work is slower than it could be, or would be if it were not overruled."""
        self.share = 1.0
        """The part of the time in which work is done; 0: it pauses for the reason."""
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self._over)
        power.changed.connect(self.check)
        preferences.changed.connect(self.check)
        work.held_changed.connect(self._user_acted)

    @property
    def ends_by_itself(self) -> bool:
        """Whether a pause with an end is under way."""
        return self._end.isActive() or self._until_plugged

    @property
    def has_battery(self) -> bool:
        """Whether a pause until the charger comes makes sense."""
        return self._power.has_battery

    def pause_for(self, seconds: int) -> None:
        """Pause so long; 0: until the next start."""
        self._pause()
        if seconds:
            self._end.start(1000 * seconds)
            self.told.emit(work_texts.paused_until(time.localtime(time.time() + seconds)))

    def pause_until_plugged(self) -> None:
        """Pause until the computer is fed from the mains."""
        self._pause()
        self._until_plugged = True
        self.told.emit(work_texts.paused_until_plugged())
        self.check()

    def _pause(self) -> None:
        self._paused_by_us = self._until_plugged = False
        self._end.stop()
        self._work.pause()

    def overrule(self, on: bool = True) -> None:
        """Work at full speed until what slows it down is over; or mind it again."""
        self.overruled = on
        if on and self._paused_by_us:
            self._go_on()
        self.check()

    def check(self) -> None:
        """Do what the present circumstances and settings ask for."""
        power = self._power.now
        before = (self.reason, self.share, self.overruled)
        level = ENOUGH if power.percent is None else power.percent
        self._low = power.on_battery and (level < LOW or (self._low and level <= ENOUGH))
        if self._until_plugged and not power.on_battery:
            self._over()
        wanted, self.reason = share(power, self._preferences.settings, low=self._low)
        if self.reason in (Reason.NONE, Reason.CHOSEN):
            self.overruled = False
        self.share = 1.0 if self.overruled else wanted
        if self.share:
            self._work.work_share(self.share)
            if self._paused_by_us:
                self._go_on()
        elif not self._work.held:
            self._paused_by_us = True
            self._work.pause()
            self.told.emit(work_texts.paused_because(self.reason))
        if before != (self.reason, self.share, self.overruled):
            self.changed.emit()

    def _user_acted(self, held: bool) -> None:
        """A pause began or ended."""
        if held or self._acting:
            return
        self._end.stop()
        self._until_plugged = self._paused_by_us = False
        if not self.share:
            self.overrule()

    def _go_on(self) -> None:
        self._paused_by_us = False
        self._acting = True
        self._work.go_on()
        self._acting = False

    def _over(self) -> None:
        self._end.stop()
        self._until_plugged = False
        if self._work.held:
            self._go_on()
        self.check()
