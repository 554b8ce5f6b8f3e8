"""Settings that hold at once for what is on the screen and for the work."""

from PySide6.QtCore import QObject, QTimer

from photofinder.gui.options.preferences import Preferences
from photofinder.gui.work.session import WorkSession
from photofinder.gui.work.status_line import StatusLine
from photofinder.settings import Settings

KEEP_MS = 800
"""A size of the tiles that stays so long is kept as the setting."""


class SettingsApplier(QObject):
    """Follows the settings: size of the tiles, what is left out."""

    def __init__(
        self,
        preferences: Preferences,
        work: WorkSession,
        status_line: StatusLine,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._work = work
        self._status_line = status_line
        self._before = preferences.settings
        self._tile = preferences.settings.thumbnail_size
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self._keep)
        status_line.tile_changed.connect(self._tile_changed)
        preferences.changed.connect(self._apply)

    def _apply(self, settings: Settings) -> None:
        before, self._before = self._before, settings
        if settings.thumbnail_size != before.thumbnail_size:
            self._status_line.set_tile(settings.thumbnail_size)
        if settings.exclude != before.exclude:
            self._work.exclude_everywhere(settings.exclude)

    def _tile_changed(self, tile: int) -> None:
        self._tile = tile
        self._timer.start()

    def _keep(self) -> None:
        self._preferences.change(thumbnail_size=self._tile)
