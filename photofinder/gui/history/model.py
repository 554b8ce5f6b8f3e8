"""The clean-ups of the last 30 days as a table."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from photofinder.gui import texts
from photofinder.gui.language import tr
from photofinder.library.journal import Batch

Index = QModelIndex | QPersistentModelIndex

WHEN, WHAT, NOW = range(3)


class HistoryModel(QAbstractTableModel):
    """When, what it was called, and where its files are now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batches: tuple[Batch, ...] = ()

    def show(self, batches: Sequence[Batch]) -> None:
        """Replace the table."""
        if tuple(batches) != self._batches:
            self.beginResetModel()
            self._batches = tuple(batches)
            self.endResetModel()

    def batch(self, row: int) -> Batch:
        """The clean-up of a row."""
        return self._batches[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._batches)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return [self.tr("When"), self.tr("Clean-up"), self.tr("Where its files are")][section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._batches):
            return None
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        batch = self._batches[index.row()]
        if index.column() == WHEN:
            return texts.local_moment(batch.made_at)
        if index.column() == WHAT:
            return texts.plain(batch.title)
        return self._places(batch)

    def _places(self, batch: Batch) -> str:
        parts = []
        if batch.moved:
            said = tr("%Ln file(s) in the trash, {}", "", batch.moved)
            parts.append(said.format(texts.size(batch.size)))
        if batch.restored:
            parts.append(tr("%Ln file(s) back in place", "", batch.restored))
        if batch.skipped:
            parts.append(tr("%Ln file(s) never moved", "", batch.skipped))
        return " · ".join(parts)
