"""The files of a dry run as a table: what goes and for which copy it goes, or why it stays."""

import os
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from photofinder.gui import texts
from photofinder.gui.duplicates.reasons import stays
from photofinder.gui.language import tr
from photofinder.indexing.plan import Leaving, Plan, Skipped
from photofinder.paths import display

Index = QModelIndex | QPersistentModelIndex

NAME, FOLDER, SIZE, WHY = range(4)


class PlanModel(QAbstractTableModel):
    """First the files that stay behind with their reasons, then those that go."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Leaving | Skipped, ...] = ()

    def show(self, plan: Plan) -> None:
        """Replace the table."""
        self.beginResetModel()
        self._rows = (*plan.skipped, *plan.files)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return [self.tr("File"), self.tr("Folder"), self.tr("Size"), self.tr("What happens")][
            section
        ]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return display(row.path)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        folder, name = os.path.split(row.path)
        if index.column() == NAME:
            return texts.plain(display(name))
        if index.column() == FOLDER:
            return display(folder)
        if isinstance(row, Skipped):
            return "" if index.column() == SIZE else self.tr("Stays: {}").format(stays(row.reason))
        if index.column() == SIZE:
            return texts.size(row.size)
        goes = self.tr("Goes; this copy stays: {}").format(display(row.keeper))
        if row.companions:
            goes += " · " + tr("%Ln file(s) with it", "", len(row.companions))
        return goes
