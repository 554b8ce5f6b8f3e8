"""The first few problems in the activity panel, each with what can be done about it."""

import os
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from photofinder.gui import texts
from photofinder.gui.elided_label import ElidedLabel
from photofinder.gui.parts import icon_button
from photofinder.gui.sentences import said
from photofinder.library.records import Problem
from photofinder.paths import display

MOST = 3


class ProblemRows(QWidget):
    """Name and reason; show in folder, try again, ignore. The rest is on the problems page."""

    retried = Signal(list)
    """File ids to read again."""
    ignored = Signal(list, bool)
    """File ids to leave out of the list; True."""
    folder_wanted = Signal(bytes)
    """The path of a file to show in the file manager."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Problem, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self.hide()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show the first of those that are not ignored."""
        shown = tuple(problem for problem in problems if not problem.ignored)[:MOST]
        if shown == self._shown:
            return
        self._shown = shown
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, problem in enumerate(shown):
            self._add(row, problem)
        self.setVisible(bool(shown))

    def _add(self, row: int, problem: Problem) -> None:
        name = texts.plain(display(os.path.basename(problem.path)))
        words = ElidedLabel(f"{name} · {texts.reason(problem.reason)}")
        words.setProperty("muted", True)
        words.setToolTip(f"{display(problem.path)}\n{texts.plain(said(problem.detail))}")
        self._grid.addWidget(words, row, 0)
        actions = (
            ("folder", self.tr("Show in folder"), self.folder_wanted.emit, (problem.path,)),
            ("retry", self.tr("Try again"), self.retried.emit, ([problem.file_id],)),
            ("ignore", self.tr("Ignore"), self.ignored.emit, ([problem.file_id], True)),
        )
        for column, (icon, text, act, arguments) in enumerate(actions, 1):
            button = icon_button(icon, text)
            button.setAccessibleName(f"{text}: {name}")
            button.clicked.connect(lambda _=False, act=act, arguments=arguments: act(*arguments))
            self._grid.addWidget(button, row, column)
