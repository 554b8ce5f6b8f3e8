"""All that the user has said about photos and albums, each of which can be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from photofinder.gui import texts
from photofinder.gui.albums.session import ListedAnswer
from photofinder.gui.parts import fit_screen, letters, push_button, wrapped

_ANSWER = int(Qt.ItemDataRole.UserRole)


class AnswersDialog(QDialog):
    """A list, the newest answer first, and one button."""

    taken_back = Signal(int)
    """The number of the answer to forget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Photos and albums"))
        fit_screen(self, letters(72), letters(52))
        self.list = QListWidget()
        self.list.setSpacing(2)
        self.list.setAccessibleName(self.tr("What you said about photos and albums"))
        self.take_back = push_button(self.tr("Take back"))
        self.take_back.clicked.connect(self._take_back)
        self._about = wrapped(muted=True)
        done = push_button(self.tr("Done"), primary=True)
        done.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.take_back)
        buttons.addStretch(1)
        buttons.addWidget(done)
        self.list.itemSelectionChanged.connect(self._update)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(12)
        column.addWidget(self._about)
        column.addWidget(self.list, 1)
        column.addLayout(buttons)
        self.show_answers(())

    def show_answers(self, rows: Sequence[ListedAnswer]) -> None:
        """Replace the list; the row that was the current one stays it."""
        at = self.list.currentRow()
        self.list.clear()
        for row in rows:
            belongs = self.tr("{} belongs to {}")
            not_there = self.tr("{} does not belong to {}")
            sentence = belongs if row.answer.belongs else not_there
            name = texts.plain(row.name) or self.tr("A photo that is not in the library now")
            item = QListWidgetItem(sentence.format(name, texts.plain(row.answer.album)))
            item.setToolTip(texts.local_moment(row.answer.made_at))
            item.setData(_ANSWER, row.answer.id)
            self.list.addItem(item)
        if rows:
            self.list.setCurrentRow(max(0, min(at, len(rows) - 1)))
        some = self.tr("They count when albums are suggested and learned. No file was moved.")
        self._about.setText(some if rows else self.tr("Nothing was said yet."))
        self._update()

    def _take_back(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.taken_back.emit(int(item.data(_ANSWER)))

    def _update(self) -> None:
        self.take_back.setEnabled(self.list.currentItem() is not None)
