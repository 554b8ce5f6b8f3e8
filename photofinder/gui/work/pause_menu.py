"""How long to pause: an hour, until the next start, until the charger comes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

HOUR_S = 3600


class PauseMenu(QMenu):
    """The pauses with an end; the one for the charger only where there is a battery."""

    pause_wanted = Signal(int)
    """Pause for so many seconds; 0: until the next start."""
    until_plugged = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        hour = self.addAction(self.tr("Pause for an hour"))
        hour.triggered.connect(lambda: self.pause_wanted.emit(HOUR_S))
        restart = self.addAction(self.tr("Pause until the next start"))
        restart.triggered.connect(lambda: self.pause_wanted.emit(0))
        self._plugged = self.addAction(self.tr("Pause until plugged in"))
        self._plugged.triggered.connect(self.until_plugged)
        self.set_battery(False)

    def set_battery(self, there: bool) -> None:
        """Follow whether this computer has a battery."""
        self._plugged.setVisible(there)
