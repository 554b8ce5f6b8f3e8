"""A popover above the status line: the state of each folder, speed, problems."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from photofinder.gui import texts
from photofinder.gui.parts import label, line, push_button, wrapped
from photofinder.gui.work import texts as work_texts
from photofinder.indexing.status import IndexerStatus
from photofinder.paths import display

WIDTH = 400


class ActivityPanel(QFrame):
    """Shows an IndexerStatus in full."""

    problems_wanted = Signal()
    folders_wanted = Signal()
    rescan_wanted = Signal()
    pause_toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setProperty("card", True)
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(8)
        self._headline = label("", heading=True)
        self._detail = wrapped("", muted=True)
        self._roots = QGridLayout()
        self._roots.setHorizontalSpacing(12)
        self._roots.setVerticalSpacing(6)
        self._roots.setColumnStretch(0, 1)
        self._pause = push_button(self.tr("Pause"))
        self._pause.clicked.connect(self.pause_toggled)
        rescan = push_button(self.tr("Look for changes now"))
        rescan.clicked.connect(self.rescan_wanted)
        self._problems = push_button(self.tr("Problems"), flat=True)
        self._problems.clicked.connect(self.problems_wanted)
        self._problems.clicked.connect(self.hide)
        folders = push_button(self.tr("Folders…"), flat=True)
        folders.clicked.connect(self.hide)
        folders.clicked.connect(self.folders_wanted)
        buttons = QHBoxLayout()
        buttons.addWidget(self._pause)
        buttons.addWidget(rescan)
        buttons.addStretch(1)
        links = QHBoxLayout()
        links.addWidget(folders)
        links.addWidget(self._problems)
        links.addStretch(1)
        column.addWidget(self._headline)
        column.addWidget(self._detail)
        column.addWidget(line())
        column.addLayout(self._roots)
        column.addLayout(links)
        column.addWidget(line())
        column.addLayout(buttons)

    def show_status(self, status: IndexerStatus) -> None:
        """Follow the status; cheap enough for every poll while it is open."""
        self._headline.setText(work_texts.activity(status))
        self._detail.setText(_detail(status))
        self._detail.setVisible(bool(self._detail.text()))
        paused = status.state == "paused"
        self._pause.setText(self.tr("Go on") if paused else self.tr("Pause indexing"))
        self._problems.setVisible(status.problems > 0)
        self._problems.setText(self.tr("Problems ({})").format(texts.number(status.problems)))
        while self._roots.count():
            item = self._roots.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, root in enumerate(status.roots):
            name = wrapped(display(root.path))
            name.setToolTip(display(root.path))
            self._roots.addWidget(name, row, 0)
            self._roots.addWidget(label(work_texts.watched(root), muted=True), row, 1)

    def show_above(self, anchor: QWidget) -> None:
        """Open above a widget, aligned with its start."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(8, -self.height() - 4))
        self.move(corner)
        self.show()

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
