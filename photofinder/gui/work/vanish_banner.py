"""The question after many files of a folder vanished at once; it stays until it is answered."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from photofinder.gui.icons import icon
from photofinder.gui.parts import push_button, wrapped
from photofinder.gui.work import texts as work_texts
from photofinder.indexing.status import IndexerStatus


class VanishBanner(QFrame):
    """Asks about one folder after another; says nothing while no file is held."""

    gone = Signal(int)
    """The vanished files of this root will not come back: the user says so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 8)
        row.setSpacing(12)
        sign = QLabel()
        sign.setPixmap(icon("problems", self.palette()).pixmap(20, 20))
        words = QVBoxLayout()
        words.setSpacing(2)
        self._question = wrapped()
        words.addWidget(self._question)
        words.addWidget(
            wrapped(
                self.tr(
                    "They may only be away for a while. They are found again by themselves "
                    "when they are back."
                ),
                muted=True,
            )
        )
        self.yes = push_button(self.tr("They are gone"))
        self.yes.setToolTip(self.tr("Take them out of the library"))
        self.yes.clicked.connect(self._answered)
        self.no = push_button(self.tr("Keep waiting"))
        self.no.setToolTip(self.tr("Keep them in the library and ask no more for now"))
        self.no.clicked.connect(self._put_off)
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self._root_id = 0
        self._held: dict[int, int] = {}
        self._put_off_at: dict[int, int] = {}
        self.hide()

    @property
    def text(self) -> str:
        """What is asked, or was asked last."""
        return self._question.text()

    def show_status(self, status: IndexerStatus) -> None:
        """Ask about the first folder with held files that was not put off with so many."""
        self._held = {root.root_id: root.held for root in status.roots if root.held}
        self._put_off_at = {
            root_id: held for root_id, held in self._put_off_at.items() if root_id in self._held
        }
        for root in status.roots:
            if root.held > self._put_off_at.get(root.root_id, 0):
                self._ask(root.root_id, work_texts.vanished(root))
                return
        self.hide()

    def _ask(self, root_id: int, question: str) -> None:
        self._root_id = root_id
        if not self.isHidden() and question == self.text:
            return
        self._question.setText(question)
        self.setAccessibleName(question)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _answered(self) -> None:
        self.hide()
        self.gone.emit(self._root_id)

    def _put_off(self) -> None:
        self._put_off_at[self._root_id] = self._held.get(self._root_id, 0)
        self.hide()
