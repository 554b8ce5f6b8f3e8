"""The user's choices while the app runs, saved as they change."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from photofinder.paths import LibraryFolder
from photofinder.settings import Settings


class Preferences(QObject):
    """Holds Settings; `change` replaces some of them and writes the file."""

    changed = Signal(object)
    """The new Settings."""
    failed = Signal(str)
    """The file could not be written: one sentence."""

    def __init__(
        self, folder: LibraryFolder, settings: Settings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self.settings = settings

    def change(self, **values: Any) -> None:
        """Take over new values by the names of the settings.

        The rest is read again first: the indexer and the command line write the file too.
        """
        known, note = Settings.load(self._folder.settings)
        if note or not self._folder.settings.exists():
            known = self.settings
        settings = replace(known, **values)
        if settings == self.settings:
            return
        self.settings = settings
        try:
            settings.save(self._folder.settings)
        except OSError as error:
            self.failed.emit(
                self.tr("The settings could not be saved: {}.").format(error.strerror or error)
            )
        self.changed.emit(settings)
