"""A QListView whose geometry is arithmetic, so that a million rows cost nothing."""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from photofinder.gui.grid.layout import GridLayout, Metrics

Index = QModelIndex | QPersistentModelIndex


class ArithmeticView(QListView):
    """Answers every question about geometry from a GridLayout; no row is asked for anything.

    Subclasses make the layout in `relayout` and paint. Still a list for screen readers.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        self._rows = GridLayout((), Metrics(160), 0)
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QListView.Shape.NoFrame)

    def relayout(self) -> None:
        """Compute the layout for the present width; subclasses set `_rows` first."""
        self.updateGeometries()
        self.viewport().update()

    def go_to(self, place: int) -> None:
        """Scroll to a height of the content."""
        self.verticalScrollBar().setValue(place)

    def _index(self, row: int) -> QModelIndex:
        return self.model().index(row, 0)

    def doItemsLayout(self) -> None:
        self.relayout()

    def updateGeometries(self) -> None:
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._rows.height - self.viewport().height()))
        bar.setPageStep(max(1, self.viewport().height() - self._rows.step_y // 2))
        bar.setEnabled(bar.maximum() > 0)
        bar.setSingleStep(max(20, self._rows.step_y // 3))

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid() or index.row() >= self._rows.count:
            return QRect()
        return self._area(index.row())

    def _area(self, row: int) -> QRect:
        """Where a row lies in the viewport."""
        return self._mirrored(self._rows.rect(row).translated(0, -self.verticalOffset()))

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._rows.row_at(self._content(QRect(point, point)).topLeft())
        return self._index(row) if row is not None else QModelIndex()

    def isIndexHidden(self, index: Index) -> bool:  # noqa: ARG002 - Qt's signature
        return False

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid() or index.row() >= self._rows.count:
            return
        rect, top = self._rows.rect(index.row()), self.verticalOffset()
        height = self.viewport().height()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            self.go_to(rect.center().y() - height // 2)
        elif rect.top() - 8 < top:
            first = index.row() < self._rows.columns
            self.go_to(0 if first else rect.top() - 8)
        elif rect.bottom() + 8 > top + height:
            self.go_to(rect.bottom() + 8 - height)

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,  # noqa: ARG002 - Qt's signature
    ) -> QModelIndex:
        if not self._rows.count:
            return QModelIndex()
        current, move = self.currentIndex(), QAbstractItemView.CursorAction
        if not current.isValid() and action not in (move.MoveHome, move.MoveEnd):
            top = self.verticalOffset()
            return self._index(self._rows.rows_between(top, top + 200).start)
        row, last = current.row(), self._rows.count - 1
        page = max(1, self.viewport().height() // self._rows.step_y)
        ahead = -1 if self.isRightToLeft() else 1
        target = {
            move.MoveLeft: row - ahead,
            move.MoveRight: row + ahead,
            move.MovePrevious: row - 1,
            move.MoveNext: row + 1,
            move.MoveHome: 0,
            move.MoveEnd: last,
        }.get(action)
        if target is None:
            lines = {move.MoveUp: -1, move.MoveDown: 1, move.MovePageUp: -page}
            target = self._rows.moved(row, lines.get(action, page))
        return self._index(max(0, min(target, last)))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        selection = QItemSelection()
        if self.state() == QAbstractItemView.State.DragSelectingState:
            for rows in self._rows.rows_in(self._content(rect.normalized())):
                selection.select(self._index(rows.start), self._index(rows.stop - 1))
        else:
            # From the first corner to the second: one item, or a range by Shift.
            ends = [self.indexAt(rect.topLeft()), self.indexAt(rect.bottomRight())]
            rows_hit = sorted(index.row() for index in ends if index.isValid())
            if rows_hit:
                selection.select(self._index(rows_hit[0]), self._index(rows_hit[-1]))
        self.selectionModel().select(selection, command)

    def selectAll(self) -> None:
        # one range; Qt's own way asks every row whether it is hidden
        if self._rows.count:
            everything = QItemSelection(self._index(0), self._index(self._rows.count - 1))
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().select(everything, flag)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:  # noqa: ARG002 - Qt's
        return QRegion(self.viewport().rect())

    def _content(self, area: QRect) -> QRect:
        return self._mirrored(area).translated(0, self.verticalOffset())

    def _mirrored(self, area: QRect) -> QRect:
        if not self.isRightToLeft():
            return area
        return QRect(
            self.viewport().width() - area.left() - area.width(), area.top(), area.width(),
            area.height(),
        )  # fmt: skip

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: ARG002 - Qt's signature
        self.viewport().update()
