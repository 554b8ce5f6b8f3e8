"""The small window in which the rules for the file to keep are put in order."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from photofinder.gui.duplicates.keeper_rules import RuleDelegate, RulesModel
from photofinder.gui.parts import push_button, title, wrapped
from photofinder.search.keeper import RULES, Rule


class KeeperRules(QWidget):
    """The list with its buttons; it fits into any window."""

    ordered = Signal(object)
    """The rules in their new order, a tuple of Rule."""

    def __init__(self, rules: Sequence[Rule], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RulesModel(rules, self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(RuleDelegate(self))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.list.setDropIndicatorShown(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        self.list.setMinimumHeight(3 * (2 * self.fontMetrics().height() + 20))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Rules for the file to keep, in their order"))
        self.up = push_button(self.tr("Up"))
        self.up.setToolTip(self.tr("Alt+Up"))
        self.down = push_button(self.tr("Down"))
        self.down.setToolTip(self.tr("Alt+Down"))
        self.usual = push_button(self.tr("Usual order"), flat=True)
        self.up.clicked.connect(lambda: self._step(-1))
        self.down.clicked.connect(lambda: self._step(1))
        self.usual.clicked.connect(lambda: self.model.order(RULES))
        self.list.installEventFilter(self)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.up)
        row.addWidget(self.down)
        row.addStretch(1)
        row.addWidget(self.usual)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.model.ordered.connect(self.ordered)
        self.model.modelReset.connect(self._follow)
        self.model.rowsMoved.connect(self._follow)
        self.list.selectionModel().currentChanged.connect(self._follow)
        self.list.setCurrentIndex(self.model.index(0))
        self._follow()

    def show_rules(self, rules: Sequence[Rule]) -> None:
        """Follow an order that was set elsewhere."""
        self.model.show(rules)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.modifiers() & Qt.KeyboardModifier.AltModifier
            and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        ):
            self._step(-1 if event.key() == Qt.Key.Key_Up else 1)
            return True
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> None:
        row = self.list.currentIndex().row()
        target = row + by
        if row >= 0 and 0 <= target < self.model.rowCount():
            place = target if by < 0 else target + 1
            self.model.moveRows(QModelIndex(), row, 1, QModelIndex(), place)

    def _follow(self) -> None:
        row = self.list.currentIndex().row()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.model.rowCount() - 1)
        self.usual.setEnabled(self.model.rules != RULES)


class RulesDialog(QDialog):
    """Applies at once; closing it is all there is to do."""

    ordered = Signal(object)
    """The rules in their new order, a tuple of Rule."""

    def __init__(self, rules: Sequence[Rule], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Which file stays"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(title(self.tr("Which file stays"), 1.3))
        column.addWidget(
            wrapped(
                self.tr(
                    "The first rule that tells two files apart decides. Drag the rules into "
                    "your order. Where none decides, the group is called a tie."
                ),
                muted=True,
            )
        )
        self.rules = KeeperRules(rules)
        self.rules.ordered.connect(self.ordered)
        column.addWidget(self.rules, 1)
        column.addWidget(
            wrapped(self.tr("Groups that you have decided about stay as they are."), muted=True)
        )
        close = push_button(self.tr("Done"), primary=True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)
        self.rules.list.setFocus()

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(34 * line, super().sizeHint().height())
