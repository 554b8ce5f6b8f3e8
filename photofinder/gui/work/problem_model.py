"""Files that could not be used, as a table model."""

import os
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from photofinder.gui import texts
from photofinder.gui.sentences import said
from photofinder.library.records import Problem
from photofinder.paths import display

Index = QModelIndex | QPersistentModelIndex

PROBLEM = int(Qt.ItemDataRole.UserRole) + 1
NAME, REASON, DETAIL, FOLDER = range(4)


class ProblemModel(QAbstractTableModel):
    """Name, reason, detail and folder of each problem."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._problems: tuple[Problem, ...] = ()

    def show(self, problems: Sequence[Problem]) -> None:
        """Replace the list, unless it is the same."""
        if tuple(problems) != self._problems:
            self.beginResetModel()
            self._problems = tuple(problems)
            self.endResetModel()

    def problem(self, row: int) -> Problem:
        """The problem of a row."""
        return self._problems[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._problems)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 4

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return [self.tr("File"), self.tr("Reason"), self.tr("Details"), self.tr("Folder")][section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._problems):
            return None
        problem = self._problems[index.row()]
        if role == PROBLEM:
            return problem
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{display(problem.path)}\n{texts.plain(said(problem.detail))}"
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        folder, name = os.path.split(problem.path)
        return {
            NAME: texts.plain(display(name)),
            REASON: texts.reason(problem.reason),
            DETAIL: texts.detail(problem.detail),
            FOLDER: display(folder),
        }[index.column()]
