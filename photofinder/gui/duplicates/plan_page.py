"""The dry run: what would go, what stays and why. Cancel is what Enter and Escape mean."""

import os

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from photofinder.gui import texts
from photofinder.gui.duplicates import texts as words
from photofinder.gui.duplicates.plan_model import FOLDER, NAME, SIZE, WHY, PlanModel
from photofinder.gui.flow_layout import FlowLayout
from photofinder.gui.language import tr
from photofinder.gui.parts import label, letters, push_button, title, wrapped
from photofinder.indexing.plan import Plan
from photofinder.indexing.stays import Stays, told
from photofinder.indexing.trash import QUARANTINE


class PlanPage(QWidget):
    """Shows a Plan; tells whether it is to be carried out."""

    cancelled = Signal()
    """Back without doing anything; while files move: stop."""
    accepted = Signal(object)
    """The Plan that is to be carried out."""
    quarantine_wanted = Signal(bool)
    """The dry run once more, with quarantine folders or without."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = Plan()
        self._homeless = 0
        self._tops: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        self.title = title("")
        self._intro = wrapped("", muted=True)
        column.addWidget(self.title)
        column.addWidget(self._intro)
        numbers = FlowLayout(spacing=12)
        self.files, self.bytes = label(""), label("")
        self.losing, self.skipped = label(""), label("")
        for number, what in (
            (self.files, self.tr("to the trash")),
            (self.bytes, self.tr("freed")),
            (self.losing, self.tr("lose all copies")),
            (self.skipped, self.tr("skipped, with the reason below")),
        ):
            numbers.addWidget(_tile(number, what))
        column.addLayout(numbers)
        self.quarantine = QCheckBox()
        self.quarantine.toggled.connect(self._quarantine_toggled)
        self._explained = wrapped("", muted=True)
        self._offer = QFrame()
        self._offer.setProperty("card", True)
        offer = QVBoxLayout(self._offer)
        offer.setContentsMargins(16, 12, 16, 12)
        offer.setSpacing(4)
        offer.addWidget(self.quarantine)
        offer.addWidget(self._explained)
        column.addWidget(self._offer)
        self._offer.hide()
        self.model = PlanModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(self.tr("Files of the dry run"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 16)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(WHY, QHeaderView.ResizeMode.Stretch)
        for section, width in ((NAME, 26), (FOLDER, 34), (SIZE, 13)):
            header.resizeSection(section, letters(width))
        column.addWidget(self.table, 1)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Files moved"))
        column.addWidget(self._progress)
        row = QHBoxLayout()
        row.setSpacing(8)
        self._state = wrapped("", muted=True)
        self.cancel = push_button("", primary=True)
        self.go = push_button("")
        self.cancel.clicked.connect(self.cancelled)
        self.go.clicked.connect(self._accept)
        row.addWidget(self._state, 1)
        row.addWidget(self.go)
        row.addWidget(self.cancel)
        column.addLayout(row)
        self.wait()

    def open(self) -> None:
        """A new dry run, for the system's trash alone."""
        self._homeless = 0
        self._offer.hide()
        self.quarantine.blockSignals(True)
        self.quarantine.setChecked(False)
        self.quarantine.blockSignals(False)
        self.wait()

    def wait(self) -> None:
        """The dry run is being made."""
        self._show(Plan())
        self.title.setText(self.tr("Looking at the files…"))
        self._progress.setMaximum(0)
        self._progress.show()
        self.go.hide()

    def show_plan(self, plan: Plan) -> None:
        """Show a finished dry run."""
        self._show(plan)
        self._offer_quarantine(plan)
        self.title.setText(
            self.tr("This would go to the trash and to quarantine")
            if self.quarantine.isChecked()
            else self.tr("This would go to the trash")
        )
        self._progress.hide()
        self.go.setVisible(bool(plan.files) and plan.losing_all == 0)
        self.cancel.setFocus()

    def _offer_quarantine(self, plan: Plan) -> None:
        """Say plainly which volumes have no trash, and what can be done about it."""
        details = [detail for s in plan.skipped for _, why, detail in (told(s.reason),)
                   if why is Stays.NO_TRASH]  # fmt: skip
        if not self.quarantine.isChecked():
            self._homeless = len(details)
            self._tops = sorted(set(details))
        self._offer.setVisible(self._homeless > 0)
        self.quarantine.setText(
            tr("Use a quarantine folder for %Ln file(s) without a trash", "", self._homeless)
        )
        self._explained.setText(
            self.tr(
                "There is no trash at {place}. The folder “{folder}” on that same volume takes "
                "its part: files wait there until you bring them back or remove them yourself."
            ).format(place=", ".join(self._tops), folder=os.fsdecode(QUARANTINE))
        )

    def _quarantine_toggled(self, wanted: bool) -> None:
        self.quarantine_wanted.emit(wanted)

    def show_working(self) -> None:
        """Files are being moved."""
        self.quarantine.setEnabled(False)
        self.title.setText(self.tr("Moving the files…"))
        self._intro.setText(
            self.tr("Cancel leaves the rest where it is; what went can be brought back.")
        )
        self.go.hide()
        self._progress.setMaximum(0)
        self._progress.show()

    def show_progress(self, done: int, total: int) -> None:
        """So many files have been moved."""
        if total:
            self._progress.setMaximum(total)
            self._progress.setValue(done)
            said = self.tr("{done} of {total}")
            self._state.setText(said.format(done=texts.number(done), total=texts.number(total)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            if event.key() != Qt.Key.Key_Escape and focused is self.go and self.go.isVisible():
                self._accept()
            else:
                self.cancelled.emit()
            return
        super().keyPressEvent(event)

    def _show(self, plan: Plan) -> None:
        self._plan = plan
        self.quarantine.setEnabled(True)
        self.model.show(plan)
        self.files.setText(texts.files(len(plan.files)))
        self.bytes.setText(texts.size(plan.size))
        self.losing.setText(words.groups(plan.losing_all))
        self.skipped.setText(texts.files(len(plan.skipped)))
        self.go.setText(tr("Move %Ln file(s) to the trash", "", len(plan.files)))
        self.cancel.setText(self.tr("Cancel"))
        self._state.setText("")
        self._intro.setText(
            self.tr(
                "Nothing has moved yet. Each file is looked at again just before it goes; "
                "it goes to the trash, never further, and can be brought back."
            )
        )

    def _accept(self) -> None:
        self.accepted.emit(self._plan)


def _tile(number: QLabel, what: str) -> QFrame:
    tile = QFrame()
    tile.setProperty("card", True)
    column = QVBoxLayout(tile)
    column.setContentsMargins(16, 10, 16, 10)
    column.setSpacing(2)
    font = number.font()
    font.setPointSizeF(font.pointSizeF() * 1.4)
    font.setWeight(font.Weight.DemiBold)
    number.setFont(font)
    column.addWidget(number)
    column.addWidget(label(what, muted=True))
    return tile
