"""The clean-ups of the last 30 days, each of which can be taken back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from photofinder.gui.empty_state import EmptyState
from photofinder.gui.history.model import NOW, WHAT, WHEN, HistoryModel
from photofinder.gui.parts import letters, push_button, wrapped
from photofinder.library.journal import Batch


class CleanupsList(QWidget):
    """A table of batches and one button."""

    undo_wanted = Signal(int)
    """The number of the batch whose files are to come back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(
            wrapped(
                self.tr(
                    "The last 30 days. Files come back under their old names; "
                    "nothing is overwritten."
                ),
                muted=True,
            )
        )
        self.model = HistoryModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("Clean-ups"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 16)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.resizeSection(WHEN, letters(32))
        header.resizeSection(WHAT, letters(37))
        header.setSectionResizeMode(NOW, QHeaderView.ResizeMode.Stretch)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            EmptyState(
                "check",
                self.tr("Nothing was cleaned up"),
                self.tr("What goes to the trash is listed here and can be brought back."),
            )
        )
        column.addWidget(self._stack, 1)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Files brought back"))
        self._progress.hide()
        column.addWidget(self._progress)
        row = QHBoxLayout()
        self.undo = push_button(self.tr("Bring the files back"))
        self.undo.clicked.connect(self._undo)
        row.addWidget(self.undo)
        row.addStretch(1)
        column.addLayout(row)
        self._working = False
        self.table.selectionModel().selectionChanged.connect(self._update)
        self.model.modelReset.connect(self._update)
        self.show_batches(())

    def show_batches(self, batches: Sequence[Batch]) -> None:
        """Replace the list; the one that was selected stays it, else the newest is."""
        chosen = self._chosen()
        ids = [batch.id for batch in batches]
        row = ids.index(chosen.id) if chosen is not None and chosen.id in ids else 0
        self.model.show(batches)
        self._stack.setCurrentIndex(0 if batches else 1)
        if batches:
            self.table.selectRow(row)
        self._update()

    def set_working(self, working: bool) -> None:
        """Whether files are on their way."""
        self._working = working
        self._progress.setVisible(working)
        self._progress.setMaximum(0)
        self._update()

    def show_progress(self, done: int, total: int) -> None:
        """So many files have come back."""
        if total:
            self._progress.setMaximum(total)
            self._progress.setValue(done)

    def _chosen(self) -> Batch | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.batch(rows[0].row()) if rows else None

    def _undo(self) -> None:
        batch = self._chosen()
        if batch is not None:
            self.undo_wanted.emit(batch.id)

    def _update(self) -> None:
        batch = self._chosen()
        self.undo.setVisible(self.model.rowCount() > 0)
        self.undo.setEnabled(not self._working and batch is not None and batch.moved > 0)
