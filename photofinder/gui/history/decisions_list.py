"""The decisions of the past, each of which can be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from photofinder.gui.empty_state import EmptyState
from photofinder.gui.grid.thumbnails import Thumbnails
from photofinder.gui.history.decisions_model import DecisionDelegate, DecisionsModel
from photofinder.gui.history.decisions_session import Remembered
from photofinder.gui.parts import push_button, wrapped


class DecisionsList(QWidget):
    """A list and one button."""

    take_back_wanted = Signal(object)
    """The Decision that is to be forgotten."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = DecisionsModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(DecisionDelegate(thumbnails, self))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Remembered decisions"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(
            EmptyState(
                "check",
                self.tr("Nothing was decided yet"),
                self.tr("Groups that you settle (N) are listed here and can be taken back."),
            )
        )
        self.take_back = push_button(self.tr("Take the decision back"))
        self.take_back.clicked.connect(self._take_back)
        row = QHBoxLayout()
        row.addWidget(self.take_back)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(
            wrapped(
                self.tr(
                    "They are about what the photos show, so they hold after moves and renames. "
                    "A group comes back by itself only when a new file joins it."
                ),
                muted=True,
            )
        )
        column.addWidget(self._stack, 1)
        column.addLayout(row)
        thumbnails.arrived.connect(self._repaint)
        self.list.selectionModel().selectionChanged.connect(self._update)
        self.show_decisions(())

    def show_decisions(self, rows: Sequence[Remembered]) -> None:
        """Replace the list; the decision that was the current one stays it, or the next one is."""
        at = self.list.currentIndex().row()
        ids = [row.decision.id for row in rows]
        current = self.model.row(at).decision.id if at >= 0 else -1
        at = ids.index(current) if current in ids else at
        self.model.show(rows)
        self._stack.setCurrentIndex(0 if rows else 1)
        if rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.model.index(max(0, min(at, len(rows) - 1))))
        self._update()

    def _take_back(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self.take_back_wanted.emit(self.model.row(index.row()).decision)

    def _repaint(self, _ids: list[int]) -> None:
        if self.isVisible():
            self.list.viewport().update()

    def _update(self) -> None:
        self.take_back.setVisible(self.model.rowCount() > 0)
        self.take_back.setEnabled(self.list.currentIndex().isValid())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._take_back()
            return
        super().keyPressEvent(event)
