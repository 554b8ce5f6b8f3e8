"""The actions of the window with their shortcuts, and the menus made of them."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from photofinder.gui.file_programs import Program
from photofinder.gui.icons import icon


class WindowActions(QObject):
    """Named actions; the window connects their `triggered`."""

    program_chosen = Signal(object)
    """Open the selected photos with this Program."""
    other_program = Signal()
    """Let the user pick a program for them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._icons: list[tuple[QAction, str]] = []
        key = QKeySequence.StandardKey
        make = self._make
        self.similar = make(self.tr("Find similar"), "similar", "F")
        self.similar_in_folder = make(self.tr("Find similar in this folder"), "", "Shift+F")
        self.duplicates_of = make(self.tr("Find duplicates of this"), "duplicates", "Ctrl+Shift+D")
        self.add_to_search = make(self.tr("Add to search"), "plus", "Ctrl+Shift+A")
        self.exclude = make(self.tr("Less like this"), "minus", "Ctrl+Shift+X")
        self.view = make(self.tr("View"), "", None)
        self.open = make(self.tr("Open"), "open", "Ctrl+Return")
        self.show = make(self.tr("Show in folder"), "folder", "Ctrl+Shift+O")
        self.compare = make(self.tr("Compare"), "compare", "Ctrl+K")
        self.not_similar = make(self.tr("Not similar"), "not-similar", "Ctrl+Shift+N")
        self.ignore = make(self.tr("Ignore"), "ignore", "Ctrl+Shift+I")
        self.trash = make(self.tr("Move to trash…"), "remove", key.Delete)
        self.undo = make(self.tr("Undo"), "undo", key.Undo)
        self.undo.setEnabled(False)
        self.save_search = make(self.tr("Save this search"), "star", key.Save)
        self.copy = make(self.tr("Copy"), "copy", key.Copy)
        self.copy_path = make(self.tr("Copy path"), "", "Ctrl+Shift+C")
        self.properties = make(self.tr("Properties"), "info", "Alt+Return")
        self.unfold = make(self.tr("Show or fold the copies of a tile"), "", "Ctrl+E")
        self.by_name = make(self.tr("Go to a file name"), "", "/")
        self.paste = make(self.tr("Paste picture and search"), "", key.Paste)
        self.find_words = make(self.tr("Search in words"), "search", key.Find)
        self.from_file = make(self.tr("Find similar from file…"), "find-file", key.Open)
        self.folders = make(self.tr("Folders…"), "folder-add", "Ctrl+Shift+F")
        self.back = make(self.tr("Back"), "back", ("Alt+Left", key.Back))
        self.forward = make(self.tr("Forward"), "forward", ("Alt+Right", key.Forward))
        self.inspector = make(self.tr("Facts about the photo"), "inspector", "I")
        self.inspector.setCheckable(True)
        self.whole = make(self.tr("Show whole photos"), "fit", "W")
        self.whole.setCheckable(True)
        self.larger = make(self.tr("Larger thumbnails"), "", key.ZoomIn)
        self.smaller = make(self.tr("Smaller thumbnails"), "", key.ZoomOut)
        self.pause = make(self.tr("Pause indexing"), "pause", None)
        self.rescan = make(self.tr("Look for changes now"), "retry", key.Refresh)
        self.shortcuts = make(self.tr("Keyboard shortcuts"), "", "?")
        self.settings = make(self.tr("Settings and about…"), "settings", "Ctrl+,")
        self.quit = make(self.tr("Quit"), "", "Ctrl+Q")
        for_photos = (
            self.similar, self.similar_in_folder, self.duplicates_of, self.view, self.open,
            self.show, self.copy, self.copy_path, self.ignore, self.trash, self.properties,
        )  # fmt: skip
        self._programs: QMenu | None = None
        self._for_photos = for_photos
        self.refresh_icons()

    def refresh_icons(self) -> None:
        """Draw the icons in the present palette."""
        for action, name in self._icons:
            action.setIcon(icon(name, self._window.palette()))

    def enable(self, selected: int) -> None:
        """Follow the number of selected photos."""
        for action in self._for_photos:
            action.setEnabled(selected > 0)
        text = self.tr("Find similar") if selected < 2 else self.tr("Find similar to all of these")
        self.similar.setText(text)

    def photo_menu(self, parent: QWidget) -> QMenu:
        """The menu of a right click on photos; it deletes itself."""
        menu = QMenu(parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.aboutToHide.connect(self._forget_programs)
        menu.addActions([self.similar, self.similar_in_folder, self.duplicates_of])
        menu.setDefaultAction(self.similar)
        menu.addSeparator()
        menu.addActions([self.view, self.open])
        self._programs = menu.addMenu(self.tr("Open with"))
        self._programs.setEnabled(self.open.isEnabled())
        self.show_programs([])
        menu.addAction(self.show)
        menu.addSeparator()
        menu.addActions([self.compare, self.add_to_search, self.exclude])
        menu.addSeparator()
        menu.addActions([self.copy, self.copy_path])
        menu.addSeparator()
        menu.addActions([self.not_similar, self.ignore])
        menu.addSeparator()
        menu.addAction(self.trash)
        menu.addSeparator()
        menu.addAction(self.properties)
        return menu

    def show_programs(self, programs: Sequence[Program]) -> None:
        """Fill the part "Open with" of the menu that is open."""
        menu = self._programs
        if menu is None:
            return
        menu.clear()
        for program in programs:
            action = menu.addAction(program.name.replace("&", "&&"))
            action.triggered.connect(
                lambda _=False, chosen=program: self.program_chosen.emit(chosen)
            )
        if programs:
            menu.addSeparator()
        menu.addAction(self.tr("Other program…")).triggered.connect(self.other_program)

    def _forget_programs(self) -> None:
        self._programs = None

    def main_menu(self, parent: QWidget) -> QMenu:
        """The menu behind the button at the top."""
        menu = QMenu(parent)
        menu.addActions([self.find_words, self.from_file, self.paste, self.save_search])
        menu.addSeparator()
        menu.addAction(self.undo)
        menu.addSeparator()
        menu.addActions([self.folders, self.rescan, self.pause])
        menu.addSeparator()
        menu.addActions([self.larger, self.smaller, self.whole, self.inspector])
        menu.addSeparator()
        menu.addActions([self.shortcuts, self.settings, self.quit])
        return menu

    def _make(
        self,
        text: str,
        name: str,
        keys: "str | QKeySequence.StandardKey | tuple[str, QKeySequence.StandardKey] | None",
    ) -> QAction:
        action = QAction(QIcon(), text, self)
        if isinstance(keys, tuple):
            own = QKeySequence(keys[0])
            others = [k for k in QKeySequence.keyBindings(keys[1]) if k != own]
            action.setShortcuts([own, *others])
        elif isinstance(keys, str):
            action.setShortcut(QKeySequence(keys))
        elif keys is not None:
            action.setShortcuts(keys)
        self._window.addAction(action)
        if name:
            self._icons.append((action, name))
        return action
