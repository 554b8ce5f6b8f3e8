"""The rules by which the file to keep is chosen: a list that is put in order by dragging."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from photofinder.gui import texts
from photofinder.gui.duplicates import texts as words
from photofinder.search.keeper import RULES, Rule

Index = QModelIndex | QPersistentModelIndex

RULE = int(Qt.ItemDataRole.UserRole) + 1
_GRIP = 20
_NUMBER = 28
_SIDE = 12


class RulesModel(QAbstractListModel):
    """The rules in their order; rows can be moved."""

    ordered = Signal(object)
    """The rules in their new order (a tuple), after the user moved one."""

    def __init__(self, rules: Sequence[Rule] = RULES, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rules = list(rules)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules, the one that decides first in front."""
        return tuple(self._rules)

    def show(self, rules: Sequence[Rule]) -> None:
        """Replace the order; nothing is told."""
        if list(rules) != self._rules:
            self.beginResetModel()
            self._rules = list(rules)
            self.endResetModel()

    def order(self, rules: Sequence[Rule]) -> None:
        """Replace the order, as the user wishes."""
        if list(rules) != self._rules:
            self.show(rules)
            self.ordered.emit(self.rules)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rules)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rules):
            return None
        rule = self._rules[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words.rule(rule)
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.rule_explained(rule)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            number = texts.number(index.row() + 1)
            return f"{number}. {words.rule(rule)}. {words.rule_explained(rule)}"
        return rule if role == RULE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled  # between the rows, never on one
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def moveRows(
        self,
        source: Index,
        row: int,
        count: int,
        target: Index,
        place: int,
    ) -> bool:
        """Move rows in front of the row `place`, as Qt counts them; this is what dragging does."""
        last = row + count
        valid = not source.isValid() and not target.isValid() and 0 <= row < last
        if not valid or last > len(self._rules) or not 0 <= place <= len(self._rules):
            return False
        if not self.beginMoveRows(QModelIndex(), row, last - 1, QModelIndex(), place):
            return False
        moving = self._rules[row:last]
        del self._rules[row:last]
        at = place if place < row else place - count
        self._rules[at:at] = moving
        self.endMoveRows()
        self.dataChanged.emit(self.index(0), self.index(len(self._rules) - 1))
        self.ordered.emit(self.rules)
        return True


class RuleDelegate(QStyledItemDelegate):
    """A grip, the place in the order, the rule and what it means."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(280, 2 * option.fontMetrics.height() + 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rule: Rule = index.data(RULE)
        palette, role = option.palette, QPalette.ColorRole
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRect(option.rect).adjusted(2, 2, -2, -2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(palette.color(role.Accent if selected and focused else role.Mid))
        painter.setBrush(palette.color(role.Midlight if selected else role.Button))
        painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        self._grip(painter, area, palette, mirrored)
        inner = area.adjusted(_SIDE + _GRIP, 0, -_SIDE, 0)
        number = QRect(inner.left(), inner.top(), _NUMBER, inner.height())
        rest = inner.adjusted(_NUMBER, 0, 0, 0)
        if mirrored:
            inner = area.adjusted(_SIDE, 0, -_SIDE - _GRIP, 0)
            number.moveRight(inner.right())
            rest = inner.adjusted(0, 0, -_NUMBER, 0)
        leading = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        painter.setPen(palette.color(role.PlaceholderText))
        painter.drawText(number, leading, texts.number(index.row() + 1))
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(palette.color(role.Text))
        first = QRect(rest.left(), rest.top() + 6, rest.width(), rest.height() // 2 - 6)
        elide = Qt.TextElideMode.ElideRight
        title = QFontMetrics(bold).elidedText(words.rule(rule), elide, rest.width())
        painter.drawText(first, leading, title)
        painter.setFont(option.font)
        painter.setPen(palette.color(role.PlaceholderText))
        second = first.translated(0, first.height())
        said = option.fontMetrics.elidedText(words.rule_explained(rule), elide, rest.width())
        painter.drawText(second, leading, said)
        painter.restore()

    @staticmethod
    def _grip(painter: QPainter, area: QRect, palette: QPalette, mirrored: bool) -> None:
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.PlaceholderText))
        left = area.right() - _SIDE - 6 if mirrored else area.left() + _SIDE
        for column in (0, 6):
            for row in (-6, 0, 6):
                painter.drawEllipse(QRectF(left + column, area.center().y() + row - 1, 3, 3))
        painter.restore()
