"""One watched folder in the folders dialog."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from photofinder.gui.language import tr
from photofinder.gui.options.word_lists import joined, parted
from photofinder.gui.parts import icon_button, label, push_button, wrapped
from photofinder.gui.work import texts as work_texts
from photofinder.indexing.status import RootStatus
from photofinder.library.records import Root
from photofinder.paths import display


class FolderCard(QFrame):
    """State, switches and the question after a mass vanish."""

    removed = Signal(int)
    protected = Signal(int, bool)
    excluded = Signal(int, object)
    settled = Signal(int, bool)
    rescanned = Signal(int)

    def __init__(self, root_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._root_id = root_id
        self._exclude: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(8)
        first = QHBoxLayout()
        self._path = wrapped()
        self._path.setProperty("heading", True)
        rescan = icon_button("retry", self.tr("Look for changes now"))
        rescan.clicked.connect(self._rescan)
        self._remove = icon_button("minus", self.tr("Take this folder out of the library"))
        self._remove.clicked.connect(self._ask_remove)
        first.addWidget(self._path, 1)
        first.addWidget(rescan)
        first.addWidget(self._remove)
        self._state = label("", muted=True)
        options = QHBoxLayout()
        options.setSpacing(12)
        self._protect = QCheckBox(self.tr("Protected"))
        self._protect.setToolTip(self.tr("No file in this folder can ever be removed"))
        self._protect.toggled.connect(self._protect_toggled)
        self._patterns = QLineEdit()
        self._patterns.setPlaceholderText(self.tr("Leave out, for example: *.png, Screenshots"))
        self._patterns.setAccessibleName(self.tr("Patterns of files and folders to leave out"))
        self._patterns.editingFinished.connect(self._patterns_edited)
        options.addWidget(self._protect)
        options.addWidget(self._patterns, 1)
        column.addLayout(first)
        column.addWidget(self._state)
        column.addLayout(options)
        self._question = wrapped()
        self._yes = push_button("")
        self._no = push_button("")
        self._asking = QWidget()
        asking = QHBoxLayout(self._asking)
        asking.setContentsMargins(0, 4, 0, 0)
        asking.addWidget(self._question, 1)
        asking.addWidget(self._yes)
        asking.addWidget(self._no)
        self._yes.clicked.connect(self._answered_yes)
        self._no.clicked.connect(self._answered_no)
        self._asking.hide()
        self._removing = False
        self._held = 0
        column.addWidget(self._asking)

    def show_root(self, root: Root, status: RootStatus | None) -> None:
        """Follow the library."""
        self._path.setText(display(root.path))
        self._state.setText(work_texts.watched(status) if status else "")
        self._protect.blockSignals(True)
        self._protect.setChecked(root.protected)
        self._protect.blockSignals(False)
        self._exclude = root.exclude
        if not self._patterns.hasFocus():
            self._patterns.setText(joined(root.exclude))
        self._held = status.held if status else 0
        if not self._removing:
            self._ask_held()

    def _ask_held(self) -> None:
        self._asking.setVisible(self._held > 0)
        if self._held:
            self._question.setText(
                tr("%Ln file(s) vanished at once. Are they gone for good?", "", self._held)
            )
            self._yes.setText(self.tr("They are gone"))
            self._no.setText(self.tr("Look again"))

    def _ask_remove(self) -> None:
        self._removing = True
        self._question.setText(
            self.tr("Take it out of the library? The photos stay where they are.")
        )
        self._yes.setText(self.tr("Take out"))
        self._no.setText(self.tr("Keep"))
        self._asking.show()
        self._no.setFocus()

    def _answered_yes(self) -> None:
        if self._removing:
            self.removed.emit(self._root_id)
            self._asking.hide()
        else:
            self.settled.emit(self._root_id, True)

    def _answered_no(self) -> None:
        if self._removing:
            self._removing = False
            self._ask_held()
        else:
            self.rescanned.emit(self._root_id)

    def _rescan(self) -> None:
        self.rescanned.emit(self._root_id)

    def _protect_toggled(self, on: bool) -> None:
        self.protected.emit(self._root_id, on)

    def _patterns_edited(self) -> None:
        words = parted(self._patterns.text())
        if words != self._exclude:
            self._exclude = words
            self.excluded.emit(self._root_id, words)
