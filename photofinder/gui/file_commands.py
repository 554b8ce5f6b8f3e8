"""What the menu does with files: open, show, copy; paths are read on the query thread."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from photofinder.gui import file_actions, file_programs
from photofinder.gui.desktop.file_manager import FileManager
from photofinder.gui.file_programs import Program
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
        self._manager: FileManager | None = None

    def open(self, photo_ids: Sequence[int]) -> None:
        """Open photos with the desktop's program for them."""
        self._reading.photos(photo_ids[:MOST_OPENED], self._open)

    def programs(self, photo_ids: Sequence[int], then: Callable[[list[Program]], None]) -> None:
        """Find the programs for the first photo, then call `then` with them."""
        self._reading.programs(list(photo_ids)[:1], then)

    def open_with(self, program: Program, photo_ids: Sequence[int]) -> None:
        """Open photos with a program."""

        def start(photos: list[Photo]) -> None:
            paths = [photo.path for photo in self._here(photos)]
            if paths and not file_programs.start(program, paths):
                self.failed.emit(self.tr("{} could not be started.").format(program.name))

        self._reading.photos(photo_ids[:MOST_OPENED], start)

    def choose_program(self, photo_ids: Sequence[int], parent: QWidget) -> None:
        """Let the user pick a program, then open photos with it."""
        ids = list(photo_ids)
        dialog = QFileDialog(parent, self.tr("Open with"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(
            lambda chosen: self.open_with(file_programs.chosen(chosen), ids)
        )
        dialog.open()

    def show(self, photo_ids: Sequence[int]) -> None:
        """Show the first photo in the file manager."""
        self._reading.photos(photo_ids[:1], self._show)

    def show_path(self, path: bytes) -> None:
        """Show a file in the file manager."""
        if self._manager is None:  # made late: a start does without the bus
            self._manager = FileManager(parent=self)
            self._manager.failed.connect(self._no_manager)
        self._manager.show(path)

    def _no_manager(self) -> None:
        self.failed.emit(self.tr("There is no program to show folders with."))

    def copy(self, photo_ids: Sequence[int]) -> None:
        """Put the files on the clipboard."""
        self._reading.photos(photo_ids, self._copy)

    def copy_paths(self, photo_ids: Sequence[int]) -> None:
        """Put the paths on the clipboard as text."""
        self._reading.photos(photo_ids, self._copy_paths)

    def _open(self, photos: list[Photo]) -> None:
        for photo in self._here(photos):
            if not file_actions.open_file(photo.path):
                self.failed.emit(self.tr("There is no program to open this photo with."))

    def _here(self, photos: list[Photo]) -> list[Photo]:
        """Those photos that can be reached; says so when that is not all of them."""
        here = [photo for photo in photos if photo.paths and not photo.offline]
        if len(here) < len(photos):
            self.failed.emit(self.tr("Its drive is not connected."))
        return here

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
