"""The dialogs of the window, made when they are first wanted; none blocks."""

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from photofinder.errors import PhotofinderError
from photofinder.gui.desktop.file_manager import FileManager
from photofinder.gui.sentences import said
from photofinder.gui.window.sessions import Sessions
from photofinder.imaging.formats import EXTENSIONS
from photofinder.library.records import Root

if TYPE_CHECKING:  # loaded when they are first opened
    from photofinder.gui.options.folders_dialog import FoldersDialog
    from photofinder.gui.options.settings_dialog import SettingsDialog
    from photofinder.gui.options.shortcuts_dialog import ShortcutsDialog
    from photofinder.integration.switch import State, Switch


class WindowDialogs(QObject):
    """Opens dialogs and connects them with the sessions."""

    failed = Signal(str)
    """What was chosen could not be done: one sentence."""
    removal_wanted = Signal()
    """The user wants all data of the program taken away."""

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
        if self.settings is None:
            self.settings = self._made_settings()
        self._sessions.models.read()
        self._sessions.shop.read()
        self._read_data()
        self.settings.show()
        self.settings.raise_()

    def _made_settings(self) -> "SettingsDialog":
        from photofinder.gui.options.settings_dialog import SettingsDialog
        from photofinder.integration.switch import available

        work = self._sessions.work
        dialog = SettingsDialog(
            self._sessions.folder, self._sessions.preferences, self._sessions.shop,
            integrable=available(), parent=self._window,
        )  # fmt: skip
        dialog.folders.folders_wanted.connect(self.show_folders)
        dialog.search.model_chosen.connect(self._choose_model)
        dialog.search.rebuild_wanted.connect(work.look_anew)
        dialog.data.folder_wanted.connect(self._show_data)
        dialog.data.removal_wanted.connect(self.removal_wanted)
        dialog.advanced.integrated.connect(self._integrate)
        self._sessions.models.listed.connect(dialog.search.show_models)
        measuring, comparison = self._sessions.models.measuring, dialog.search.comparison
        comparison.wanted.connect(measuring.start)
        comparison.cancelled.connect(measuring.cancel)
        measuring.progressed.connect(comparison.show_progress)
        measuring.measured.connect(comparison.show_comparison)
        measuring.failed.connect(comparison.rest)
        measuring.cancelled.connect(comparison.rest)
        dialog.models.model_chosen.connect(self._choose_model)
        for signal in (self._sessions.shop.got, self._sessions.shop.removed):
            signal.connect(self._sessions.models.read)
        return dialog

    def _read_data(self) -> None:
        from photofinder.integration.switch import available

        folder, queries = self._sessions.folder, self._sessions.queries
        queries.ask("data size", folder.size, self._show_size)
        if available():
            switch = self._switch()
            queries.ask("integration", lambda: switch.state, self._show_integration)

    def _switch(self) -> "Switch":
        from photofinder.integration.switch import Switch

        return Switch.of(self._sessions.folder, self.tr("Find similar photos"))

    def _integrate(self, on: bool) -> None:
        switch = self._switch()

        def turn() -> "State":
            switch.on() if on else switch.off()
            return switch.state

        def failed(error: PhotofinderError) -> None:
            self.failed.emit(said(error))
            self._show_integration(switch.state)

        self._sessions.queries.ask("integration", turn, self._show_integration, failed)

    def _show_integration(self, state: "State") -> None:
        from photofinder.integration.switch import State

        if self.settings is not None:
            self.settings.advanced.show_integration(state is not State.OFF)

    def _show_size(self, byte_count: int) -> None:
        if self.settings is not None:
            self.settings.data.show_size(byte_count)

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

    def _choose_model(self, name: str) -> None:
        self._sessions.preferences.change(model=name)
        self._sessions.work.use_model(name)

    def _show_data(self) -> None:
        FileManager(parent=self).show(os.fsencode(self._sessions.folder.database))
