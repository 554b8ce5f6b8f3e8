"""The kind question before photos go to the trash by hand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from photofinder.gui import texts
from photofinder.gui.file_removal import Removal
from photofinder.gui.language import tr
from photofinder.indexing.plan import Plan


class RemovalQuestion(QMessageBox):
    """Says how many files go and that no copy is left; Cancel is what Enter means."""

    chosen = Signal(object, str)
    """The Plan to carry out, and its title in the history."""

    def __init__(self, removal: Removal, parent: QWidget) -> None:
        super().__init__(parent)
        self._removal = removal
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Move to the trash"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        files = len(removal.plan.files)
        self.setText(tr("Move %Ln photo(s) to the trash?", "", removal.photos))
        said = [tr("%Ln file(s)", "", files) + ", " + texts.size(removal.plan.size) + "."]
        if removal.spare.files:
            said.append(tr("Some have several identical files; one of each can stay."))
        elif removal.photos == 1:
            said.append(tr("No identical copy of it is known here."))
        else:
            said.append(tr("No identical copies of them are known here."))
        if removal.plan.skipped:
            said.append(tr("%Ln file(s) must stay.", "", len(removal.plan.skipped)))
        said.append(tr("This can be undone as long as the trash is not emptied."))
        self.setInformativeText(" ".join(said))
        role = QMessageBox.ButtonRole
        cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        cancel.setIcon(QIcon())
        self.setDefaultButton(cancel)
        self.setEscapeButton(cancel)
        self.all_files = self.addButton(self.tr("Move to trash"), role.AcceptRole)
        self.all_files.clicked.connect(lambda: self._choose(removal.plan))
        self.extra_files: QPushButton | None = None
        if removal.spare.files:
            self.all_files.setText(self.tr("Move all files"))
            self.extra_files = self.addButton(self.tr("Keep one of each"), role.AcceptRole)
            self.extra_files.clicked.connect(lambda: self._choose(removal.spare))

    def _choose(self, plan: Plan) -> None:
        title = tr("%Ln photo(s) chosen by hand", "", self._removal.photos)
        self.chosen.emit(plan, title)
