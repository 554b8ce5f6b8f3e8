"""One file of a comparison: its picture, its name, what becomes of it, the facts that differ."""

from collections.abc import Sequence

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from photofinder.gui.compare.pane import ComparePane
from photofinder.gui.compare.state import CompareState
from photofinder.gui.duplicates.card import lines_of, paint_facts
from photofinder.gui.duplicates.facts import Fact
from photofinder.gui.elided_label import ElidedLabel

WIDTH = 420
"""Lines of facts are not wider than this, in device-independent pixels."""
_GAP = 40


def in_columns(facts: Sequence[Fact], across: int) -> list[list[Fact]]:
    """The facts in their order, in so many columns of about the same height."""
    most = -(-lines_of(list(facts)) // across)
    columns: list[list[Fact]] = [[]]
    for fact in facts:
        full = lines_of(columns[-1]) + lines_of([fact]) > most
        if columns[-1] and full and len(columns) < across:
            columns.append([])
        columns[-1].append(fact)
    return columns


class Facts(QWidget):
    """The lines of a card, painted as on the cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns: list[list[Fact]] = []
        self._across = 1

    def show_facts(self, facts: list[Fact], lines: int, across: int = 1) -> None:
        """Show these, in the room of so many lines, in so many columns."""
        self._columns, self._across = in_columns(facts, across), across
        self.setMaximumWidth(across * WIDTH)
        self.setFixedHeight(lines * (self.fontMetrics().height() + 2))
        self.setAccessibleName(
            ", ".join(f"{f.name} {f.value} {f.difference}".strip() for f in facts)
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        width = (self.width() - (self._across - 1) * _GAP) // self._across
        for number, facts in enumerate(self._columns):
            left = number * (width + _GAP)
            if self.isRightToLeft():
                left = self.width() - width - left
            area = QRect(left, 0, width, self.height())
            paint_facts(painter, area, 0, facts, self.palette(), self.fontMetrics())
        painter.end()


class CompareColumn(QWidget):
    """A pane with what is to be said about its file."""

    def __init__(self, state: CompareState) -> None:
        super().__init__()
        self.pane = ComparePane(state)
        self.name = ElidedLabel()
        self.name.setProperty("heading", True)
        self.folder = ElidedLabel()
        self.folder.setProperty("muted", True)
        self.state = ElidedLabel()
        self.facts = Facts()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        # all columns are equally wide, whatever stands below them
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column.addWidget(self.pane, 1)
        column.addWidget(self.name)
        column.addWidget(self.folder)
        column.addWidget(self.state)
        column.addWidget(self.facts)
