"""What the menu does with files: open, show, copy; paths are read on the query thread."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from photofinder.gui import file_actions
from photofinder.gui.language import tr
from photofinder.gui.read_session import ReadSession
from photofinder.library.records import Photo

MOST_OPENED = 10


class FileCommands(QObject):
    """Runs file actions for photo ids."""

    failed = Signal(str)
    told = Signal(str)

    def __init__(self, reading: ReadSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reading = reading

    def open(self, photo_ids: Sequence[int]) -> None:
        """Open photos with the desktop's program for them."""
        self._reading.photos(photo_ids[:MOST_OPENED], self._open)

    def show(self, photo_ids: Sequence[int]) -> None:
        """Show the first photo in the file manager."""
        self._reading.photos(photo_ids[:1], self._show)

    def show_path(self, path: bytes) -> None:
        """Show a file in the file manager."""
        if not file_actions.show_in_folder(path):
            self.failed.emit(self.tr("There is no program to show folders with."))

    def copy(self, photo_ids: Sequence[int]) -> None:
        """Put the files on the clipboard."""
        self._reading.photos(photo_ids, self._copy)

    def copy_paths(self, photo_ids: Sequence[int]) -> None:
        """Put the paths on the clipboard as text."""
        self._reading.photos(photo_ids, self._copy_paths)

    def _open(self, photos: list[Photo]) -> None:
        for photo in photos:
            if photo.offline:
                self.failed.emit(self.tr("Its drive is not connected."))
            elif not file_actions.open_file(photo.path):
                self.failed.emit(self.tr("There is no program to open this photo with."))

    def _show(self, photos: list[Photo]) -> None:
        for photo in photos:
            self.show_path(photo.path)

    def _copy(self, photos: list[Photo]) -> None:
        file_actions.copy_files([photo.path for photo in photos if photo.paths])
        self.told.emit(tr("Copied %Ln photo(s).", "", len(photos)))

    def _copy_paths(self, photos: list[Photo]) -> None:
        file_actions.copy_paths([photo.path for photo in photos if photo.paths])
        if len(photos) == 1:
            self.told.emit(self.tr("Copied the path."))
        else:
            self.told.emit(tr("Copied the paths of %Ln photo(s).", "", len(photos)))
