"""The dialogs of the window, made when they are first wanted; none blocks."""

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from photofinder.gui import file_actions
from photofinder.gui.window.sessions import Sessions
from photofinder.imaging.formats import EXTENSIONS
from photofinder.library.records import Root

if TYPE_CHECKING:  # loaded when they are first opened
    from photofinder.gui.options.folders_dialog import FoldersDialog
    from photofinder.gui.options.settings_dialog import SettingsDialog
    from photofinder.gui.options.shortcuts_dialog import ShortcutsDialog


class WindowDialogs(QObject):
    """Opens dialogs and connects them with the sessions."""

    def __init__(self, sessions: Sessions, window: QWidget) -> None:
        super().__init__(window)
        self._sessions = sessions
        self._window = window
        self.folders: FoldersDialog | None = None
        self.settings: SettingsDialog | None = None
        self.shortcuts: ShortcutsDialog | None = None

    def show_folders(self) -> None:
        """Open the folders dialog, or bring it to the front."""
        work = self._sessions.work
        if self.folders is None:
            from photofinder.gui.options.folders_dialog import FoldersDialog

            dialog = FoldersDialog(self._window)
            dialog.added.connect(work.add_folders)
            dialog.removed.connect(work.remove_folder)
            dialog.protected.connect(work.protect)
            dialog.excluded.connect(work.exclude)
            dialog.settled.connect(self._settle)
            dialog.rescanned.connect(work.rescan)
            self.folders = dialog
        self.folders.show_roots(self._sessions.browse.overview.roots, work.status.roots)
        self.folders.show()
        self.folders.raise_()
        self.folders.activateWindow()

    def show_roots(self, roots: Sequence[Root]) -> None:
        """Let an open folders dialog follow."""
        if self.folders is not None and self.folders.isVisible():
            self.folders.show_roots(roots, self._sessions.work.status.roots)

    def show_settings(self) -> None:
        """Open settings and about."""
        preferences = self._sessions.preferences
        if self.settings is None:
            from photofinder.gui.options.settings_dialog import SettingsDialog

            dialog = SettingsDialog(
                self._sessions.folder, preferences.settings.appearance, self._window
            )
            dialog.appearance_changed.connect(self._change_appearance)
            dialog.model_chosen.connect(self._choose_model)
            dialog.folder_wanted.connect(self._show_data)
            self._sessions.models.listed.connect(dialog.show_models)
            self.settings = dialog
        self._sessions.models.read()
        self.settings.show()
        self.settings.raise_()

    def show_shortcuts(self) -> None:
        """Show all keys."""
        from photofinder.gui.options.shortcuts_dialog import ShortcutsDialog

        if self.shortcuts is None:
            self.shortcuts = ShortcutsDialog(self._window.actions(), self._window)
        self.shortcuts.show()
        self.shortcuts.raise_()

    def choose_files(self) -> None:
        """Choose pictures to search with."""
        patterns = " ".join(sorted(f"*{extension}" for extension in EXTENSIONS))
        dialog = QFileDialog(self._window, self.tr("Find photos similar to…"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Pictures") + f" ({patterns})", self.tr("All files") + " (*)"]
        )
        dialog.filesSelected.connect(self._files_chosen)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _files_chosen(self, files: list[str]) -> None:
        self._sessions.input.take_paths([os.fsencode(file) for file in files])

    def _settle(self, root_id: int, gone: bool) -> None:
        self._sessions.work.settle(root_id, gone=gone)

    def _change_appearance(self, appearance: str) -> None:
        self._sessions.preferences.change(appearance=appearance)

    def _choose_model(self, name: str) -> None:
        self._sessions.preferences.change(model=name)
        self._sessions.work.use_model(name)

    def _show_data(self) -> None:
        file_actions.show_in_folder(os.fsencode(self._sessions.folder.database))
