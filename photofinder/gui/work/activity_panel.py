"""A popover above the status line: the state of each folder, speed, pauses, problems."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from photofinder.gui import texts
from photofinder.gui.elided_label import ElidedLabel
from photofinder.gui.flow_layout import FlowLayout
from photofinder.gui.language import tr
from photofinder.gui.parts import label, letters, line, push_button, wrapped
from photofinder.gui.work import texts as work_texts
from photofinder.gui.work.pause_menu import PauseMenu
from photofinder.gui.work.problem_rows import ProblemRows
from photofinder.indexing.status import IndexerStatus
from photofinder.library.records import Problem
from photofinder.paths import display

LETTERS = 64


class ActivityPanel(QFrame):
    """Shows an IndexerStatus in full."""

    problems_wanted = Signal()
    folders_wanted = Signal()
    rescan_wanted = Signal()
    pause_toggled = Signal()
    overruled = Signal(bool)
    """Work at full speed whatever feeds the computer; or mind it again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", True)
        self.setFixedWidth(letters(LETTERS))
        self._anchor: QWidget | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        self._headline = label("", heading=True)
        self._detail = wrapped("", muted=True)
        self._shown_roots: tuple[tuple[str, str], ...] = ()
        self._roots = QGridLayout()
        self._roots.setVerticalSpacing(4)
        self._roots.setColumnStretch(0, 1)
        self.problem_rows = ProblemRows()
        self._problems = push_button(self.tr("Problems"), flat=True)
        self._problems.clicked.connect(self.problems_wanted)
        self._problems.clicked.connect(self.hide)
        folders = push_button(self.tr("Folders…"), flat=True)
        folders.clicked.connect(self.hide)
        folders.clicked.connect(self.folders_wanted)
        links = QHBoxLayout()
        links.addWidget(folders)
        links.addWidget(self._problems)
        links.addStretch(1)
        column.addWidget(self._headline)
        column.addWidget(self._detail)
        column.addWidget(self._power())
        column.addWidget(line())
        column.addLayout(self._roots)
        column.addWidget(self.problem_rows)
        column.addLayout(links)
        column.addWidget(line())
        column.addLayout(self._buttons())

    def _power(self) -> QWidget:
        self._powered = QWidget()
        row = QHBoxLayout(self._powered)
        row.setContentsMargins(0, 0, 0, 0)
        self._reason = wrapped()
        self.overrule = push_button("")
        self.overrule.clicked.connect(self._overrule)
        self._overruled = False
        row.addWidget(self._reason, 1)
        row.addWidget(self.overrule)
        self._powered.hide()
        return self._powered

    def _buttons(self) -> FlowLayout:
        self._pause = push_button(self.tr("Pause"))
        self._pause.clicked.connect(self.pause_toggled)
        self._how_long = push_button(self.tr("Pause until…"))
        self.pause_menu = PauseMenu(self._how_long)
        self._how_long.setMenu(self.pause_menu)
        rescan = push_button(self.tr("Look for changes now"))
        rescan.clicked.connect(self.rescan_wanted)
        row = FlowLayout()
        row.addWidget(self._pause)
        row.addWidget(self._how_long)
        row.add_gap()
        row.addWidget(rescan)
        return row

    @property
    def reason(self) -> str:
        """What is said about the speed; empty while nothing is."""
        return self._reason.text()

    def show_status(self, status: IndexerStatus) -> None:
        """Follow the status; cheap enough for every poll while it is open."""
        self._headline.setText(work_texts.activity(status))
        self._detail.setText(_detail(status))
        self._detail.setVisible(bool(self._detail.text()))
        paused = status.state == "paused"
        self._pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self._how_long.setVisible(not paused)
        self._problems.setVisible(status.problems > 0)
        self._problems.setText(self.tr("Problems ({})").format(texts.number(status.problems)))
        self._show_roots(status)

    def _show_roots(self, status: IndexerStatus) -> None:
        scanned = status.current if status.state == "scanning" else ""
        shown = tuple(
            (path, work_texts.watched(root, scanning=path == scanned))
            for root, path in ((root, display(root.path)) for root in status.roots)
        )
        if shown == self._shown_roots:
            return
        self._shown_roots = shown
        while self._roots.count():
            item = self._roots.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (path, state) in enumerate(shown):
            name = ElidedLabel(path)
            name.setToolTip(path)
            self._roots.addWidget(name, 2 * row, 0)
            self._roots.addWidget(wrapped(state, muted=True), 2 * row + 1, 0)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show the first few problems."""
        self.problem_rows.show_problems(problems)

    def show_reason(self, words: str, *, overruled: bool, overrulable: bool) -> None:
        """Say why the work is slower than it could be, and offer to overrule that."""
        self._reason.setText(words)
        self._overruled = overruled
        self.overrule.setText(tr("Save power again") if overruled else tr("Full speed now"))
        self.overrule.setVisible(overrulable)
        self._powered.setVisible(bool(words))

    def _overrule(self) -> None:
        self.overruled.emit(not self._overruled)

    def show_above(self, anchor: QWidget) -> None:
        """Open above a widget, aligned with its start."""
        self._anchor = anchor
        self._fit()
        self.show()

    def _fit(self) -> None:
        """Be as high as the content, whose lower end stays where it is."""
        assert self._anchor is not None
        self.resize(self.width(), max(self.heightForWidth(self.width()), self.sizeHint().height()))
        mirrored = self._anchor.isRightToLeft()
        left = self._anchor.width() - self.width() - 8 if mirrored else 8
        self.move(self._anchor.mapToGlobal(QPoint(left, -self.height() - 4)))

    def event(self, event: QEvent) -> bool:
        taken = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()  # problems and folders may come while it is open
        return taken

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pause.setFocus()


def _detail(status: IndexerStatus) -> str:
    parts = [texts.photos(status.photos)]
    if status.per_second > 0 and status.state == "indexing":
        parts.append(work_texts.per_second(status.per_second))
    if status.model_progress is not None:
        done, total = status.model_progress
        parts.append(work_texts.model_change(done, total))
    if status.current and status.state in ("scanning", "indexing"):
        parts.append(texts.plain(status.current))
    return " · ".join(parts)
