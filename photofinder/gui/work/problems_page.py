"""The list of files that could not be used, with what can be done about them."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from photofinder.gui.empty_state import EmptyState
from photofinder.gui.parts import letters, push_button, wrapped
from photofinder.gui.work.problem_model import DETAIL, FOLDER, NAME, REASON, ProblemModel
from photofinder.library.records import Problem


class ProblemsPage(QWidget):
    """A table with buttons; acts on the selection, or on all when nothing is selected."""

    retried = Signal(list)
    """File ids to read again."""
    ignored = Signal(list, bool)
    """File ids to leave out of the list, or to take back in."""
    folder_wanted = Signal(bytes)
    """The path of a file to show in the file manager."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ProblemModel(self)
        self._all: tuple[Problem, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(12)
        intro = QHBoxLayout()
        self._intro = wrapped(
            self.tr(
                "These files could not be used. The rest of the library is not affected; "
                "a file that changes is tried again by itself."
            ),
            muted=True,
        )
        intro.addWidget(self._intro, 1)
        self.show_ignored = QCheckBox(self.tr("Show ignored"))
        self.show_ignored.toggled.connect(self._refill)
        intro.addWidget(self.show_ignored)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 16)
        self.table.setAccessibleName(self.tr("Problems"))
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._menu)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(REASON, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(DETAIL, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(FOLDER, QHeaderView.ResizeMode.Interactive)
        for section, width in ((NAME, 28), (REASON, 33), (FOLDER, 37)):
            header.resizeSection(section, letters(width))
        self._retry = push_button(self.tr("Try again"))
        self._ignore = push_button(self.tr("Ignore"))
        self._show = push_button(self.tr("Show in folder"))
        self._retry.clicked.connect(self.retry)
        self._ignore.clicked.connect(self.ignore)
        self._show.clicked.connect(self.show_in_folder)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._retry, self._ignore, self._show):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            EmptyState("check", self.tr("No problems"), self.tr("Every file could be used."))
        )
        column.addLayout(intro)
        column.addWidget(self._stack, 1)
        column.addLayout(buttons)
        self.table.selectionModel().selectionChanged.connect(self._update)
        self._refill()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Replace the list."""
        self._all = tuple(problems)
        self._refill()

    def selected(self) -> list[Problem]:
        """The selected problems; all that are shown when none is selected."""
        return self._selected() or list(map(self.model.problem, range(self.model.rowCount())))

    def _selected(self) -> list[Problem]:
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.problem(row) for row in rows]

    def _select(self, file_ids: Collection[int]) -> None:
        """What was selected stays it, in whatever rows it is now."""
        flag, chosen = QItemSelectionModel.SelectionFlag, QItemSelection()
        for row in range(self.model.rowCount()):
            if self.model.problem(row).file_id in file_ids:
                chosen.select(self.model.index(row, NAME), self.model.index(row, FOLDER))
        self.table.selectionModel().select(chosen, flag.ClearAndSelect)

    def retry(self) -> None:
        """Read the selected files again."""
        self.retried.emit([problem.file_id for problem in self.selected()])

    def ignore(self) -> None:
        """Leave the selected files out of the list, or take ignored ones back in."""
        chosen = self.selected()
        back = bool(chosen) and all(problem.ignored for problem in chosen)
        self.ignored.emit([problem.file_id for problem in chosen], not back)

    def show_in_folder(self) -> None:
        """Show the first selected file in the file manager."""
        chosen = self.selected()
        if chosen:
            self.folder_wanted.emit(chosen[0].path)

    def _refill(self) -> None:
        shown = [p for p in self._all if self.show_ignored.isChecked() or not p.ignored]
        kept = {problem.file_id for problem in self._selected()}
        self.model.show(shown)
        self._select(kept)
        self.show_ignored.setVisible(any(problem.ignored for problem in self._all))
        self._stack.setCurrentIndex(0 if shown else 1)
        self._intro.setVisible(bool(shown))
        self._update()

    def _update(self) -> None:
        some = self.table.selectionModel().hasSelection()
        chosen = self.selected()
        for button in (self._retry, self._ignore, self._show):
            button.setVisible(bool(chosen))
        self._show.setEnabled(some)
        self._retry.setText(self.tr("Try again") if some else self.tr("Try all again"))
        back = bool(chosen) and all(problem.ignored for problem in chosen)
        self._ignore.setText(
            self.tr("Do not ignore")
            if back
            else self.tr("Ignore")
            if some
            else self.tr("Ignore all")
        )

    def _menu(self, point: QPoint) -> None:
        if not self.table.indexAt(point).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Try again"), self.retry)
        menu.addAction(self._ignore.text(), self.ignore)
        menu.addSeparator()
        menu.addAction(self.tr("Show in folder"), self.show_in_folder)
        menu.popup(self.table.viewport().mapToGlobal(point))
