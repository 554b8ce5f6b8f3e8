"""One file of a comparison: its picture, its name, what becomes of it, the facts that differ."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from photofinder.gui.compare.pane import ComparePane
from photofinder.gui.compare.state import CompareState
from photofinder.gui.duplicates.card import paint_facts
from photofinder.gui.duplicates.facts import Fact
from photofinder.gui.elided_label import ElidedLabel


class Facts(QWidget):
    """The lines of a card, painted as on the cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts: list[Fact] = []

    def show_facts(self, facts: list[Fact], lines: int) -> None:
        """Show these, in the room of so many lines."""
        self._facts = facts
        self.setFixedHeight(lines * (self.fontMetrics().height() + 2))
        self.setAccessibleName(
            ", ".join(f"{f.name} {f.value} {f.difference}".strip() for f in facts)
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        painter = QPainter(self)
        paint_facts(painter, self.rect(), 0, self._facts, self.palette(), self.fontMetrics())
        painter.end()


class CompareColumn(QWidget):
    """A pane with what is to be said about its file."""

    def __init__(self, state: CompareState) -> None:
        super().__init__()
        self.pane = ComparePane(state)
        self.name = ElidedLabel()
        self.name.setProperty("heading", True)
        self.state = ElidedLabel()
        self.facts = Facts()
        self.facts.setMaximumWidth(420)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        # all columns are equally wide, whatever stands below them
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column.addWidget(self.pane, 1)
        column.addWidget(self.name)
        column.addWidget(self.state)
        column.addWidget(self.facts)
