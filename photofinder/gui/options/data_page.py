"""The page of the settings that says what is kept where, and takes it all away when asked."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from photofinder.gui import texts
from photofinder.gui.language import tr
from photofinder.gui.options.preferences import Preferences
from photofinder.gui.options.settings_page import SettingsPage
from photofinder.gui.parts import label, push_button, wrapped
from photofinder.paths import LibraryFolder


class DataPage(SettingsPage):
    """Where, how much, the network, remove everything."""

    folder_wanted = Signal()
    """Show the data folder in the file manager."""
    removal_wanted = Signal()
    """Take away all that the program keeps, and end it; the user has confirmed."""

    def __init__(
        self, folder: LibraryFolder, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Privacy and data"), preferences, parent)
        where = wrapped(str(folder.folder))
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        show = push_button(tr("Show"), flat=True)
        show.clicked.connect(self.folder_wanted)
        place = QHBoxLayout()
        place.addWidget(where, 1)
        place.addWidget(show)
        self.add(tr("Data folder"), place)
        self.room = label("")
        self.add(tr("Size"), self.room)
        self.add(
            tr("Network"), wrapped(tr("Nothing leaves this computer. By itself the program opens "
                                      "no connection, not even to look for a newer version. Only "
                                      "when you press a button on the page “More models”, it "
                                      "fetches that model from the computer named there.")),
        )  # fmt: skip
        self.remove = push_button(tr("Remove everything…"))
        self.remove.clicked.connect(lambda: self._ask(True))
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch(1)
        self.add("", row)
        self.question = wrapped(
            tr("This takes away the list of your photos with thumbnails and search data, what you "
               "decided about duplicates, the settings, and the entries in the menus of the "
               "desktop. Your photos stay as they are. What lies in the trash stays there, but "
               "this program can no longer bring it back.")
        )  # fmt: skip
        self.yes = push_button(tr("Remove everything and quit"))
        self.no = push_button(tr("Cancel"), primary=True)
        self.yes.clicked.connect(self.removal_wanted)
        self.no.clicked.connect(lambda: self._ask(False))
        self.add("", self.question)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        self.add("", buttons)
        self._ask(False)

    def show_size(self, byte_count: int) -> None:
        """How much room the data folder takes."""
        self.room.setText(texts.size(byte_count))

    def _ask(self, asking: bool) -> None:
        for part in (self.question, self.yes, self.no):
            part.setVisible(asking)
        self.remove.setEnabled(not asking)
        if asking:
            self.no.setFocus()
