"""The first page: choose folders with photos, or drop them here."""

import os

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from photofinder.gui.flow_layout import FlowLayout
from photofinder.gui.icons import app_icon
from photofinder.gui.parts import label, letters, push_button, title, wrapped
from photofinder.gui.query.dropped import accept_copy, offered
from photofinder.paths import display

LETTERS = 76
ROOM = 60
"""Letters of a path that fit."""


class FirstRunPage(QWidget):
    """Offers the pictures folder ticked; more folders by button or drop."""

    started = Signal(list)
    """The chosen folders, as absolute paths in bytes."""
    folders_changed = Signal(list)
    """Other folders are ticked now."""
    cancelled = Signal()
    """No folder yet: show the empty library."""
    refused = Signal(str)
    """Something was dropped that is no folder: one sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._folders: dict[bytes, QCheckBox] = {}
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        frame = QWidget()
        frame.setMaximumWidth(letters(LETTERS))
        outer.addWidget(frame, 100)  # all there is, up to that width
        outer.addStretch(1)
        column = QVBoxLayout(frame)
        column.setSpacing(12)
        column.addStretch(2)
        sign = label()
        sign.setPixmap(app_icon().pixmap(72, 72))
        column.addWidget(sign)
        column.addSpacing(4)
        column.addWidget(title(self.tr("Choose folders with photos")))
        column.addWidget(
            wrapped(
                self.tr(
                    "Their photos are looked at once; then every similar one is a click away. "
                    "You can search from the first hundred photos on."
                ),
                muted=True,
            )
        )
        self._zone = QFrame()
        self._zone.setObjectName("dropZone")
        zone = QVBoxLayout(self._zone)
        zone.setContentsMargins(24, 20, 24, 20)
        zone.setSpacing(8)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        zone.addLayout(self._list)
        row = FlowLayout()
        self._add = push_button("")
        self._add.clicked.connect(self._choose)
        row.addWidget(self._add)
        row.addWidget(label(self.tr("or drop folders here"), muted=True))
        zone.addLayout(row)
        column.addSpacing(8)
        column.addWidget(self._zone)
        self._estimate = wrapped("", muted=True)
        column.addWidget(self._estimate)
        column.addSpacing(8)
        self.start = push_button(self.tr("Start"), primary=True)
        self.start.setDefault(True)
        self.start.clicked.connect(self._start)
        last = QHBoxLayout()
        last.addWidget(
            wrapped(
                self.tr("Nothing leaves this computer. Your photos are never changed."),
                muted=True,
            ),
            1,
        )
        self.later = push_button(self.tr("Not now"))
        self.later.clicked.connect(self.cancelled)
        last.setSpacing(8)
        last.addWidget(self.later)
        last.addWidget(self.start)
        column.addLayout(last)
        column.addStretch(3)
        pictures = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        if pictures and pictures != home and os.path.isdir(pictures):
            self.add_folder(os.fsencode(pictures))
        self._update()

    @property
    def folders(self) -> list[bytes]:
        """The ticked folders."""
        return [path for path, box in self._folders.items() if box.isChecked()]

    @property
    def estimate(self) -> str:
        """What is said about the cost."""
        return self._estimate.text()

    def show_estimate(self, sentence: str) -> None:
        """Say what looking at the ticked folders costs."""
        self._estimate.setText(sentence)

    def add_folder(self, path: bytes) -> None:
        """Put a folder on the list, ticked."""
        if path in self._folders:
            self._folders[path].setChecked(True)
            return
        name = display(path)
        # as long as there is room for it; an ampersand would become a shortcut
        shown = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, letters(ROOM))
        box = QCheckBox(shown.replace("&", "&&"))
        box.setToolTip(name)
        box.setAccessibleName(name)
        box.setChecked(True)
        box.toggled.connect(self._update)
        self._folders[path] = box
        self._list.addWidget(box)
        self._update()

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder with photos"))
        if chosen:
            self.add_folder(os.fsencode(chosen))

    def _start(self) -> None:
        self.started.emit(self.folders)

    def _update(self) -> None:
        self.start.setEnabled(bool(self.folders))
        self.folders_changed.emit(self.folders)
        another = self.tr("Choose another folder…")
        self._add.setText(another if self._folders else self.tr("Choose a folder…"))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Enter does what most people want
        (self.start if self.start.isEnabled() else self._add).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            self._mark(True)
            accept_copy(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark(False)
        folders = [path for path in offered(event.mimeData()).paths if os.path.isdir(path)]
        for path in folders:
            self.add_folder(path)
        if not folders:
            self.refused.emit(self.tr("Drop folders here; single photos can be searched later."))
        accept_copy(event)

    def _mark(self, over: bool) -> None:
        self._zone.setProperty("over", over)
        self._zone.style().unpolish(self._zone)
        self._zone.style().polish(self._zone)
