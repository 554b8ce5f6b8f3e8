"""All keys on one page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from photofinder.gui.parts import fit_screen, label, push_button, scrolled, title

SIDES = 72
"""What is beside the keys, with a scroll bar."""


class ShortcutsDialog(QDialog):
    """The shortcuts of the window's actions, and the keys of the pages."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(title(self.tr("Keyboard shortcuts"), 1.3))
        keys = QWidget()
        row = QHBoxLayout(keys)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(40)
        everywhere = [
            (action.text(), _text(action.shortcut())) for action in actions if action.shortcuts()
        ]
        half = (len(everywhere) + 1) // 2
        row.addLayout(_table(self.tr("Everywhere"), everywhere[:half]))
        row.addLayout(_table("", everywhere[half:]))
        pages = QVBoxLayout()
        pages.setSpacing(16)
        pages.addLayout(_table(self.tr("Photos"), self._grid_keys()))
        pages.addLayout(_table(self.tr("One photo"), self._viewer_keys()))
        pages.addStretch(1)
        row.addLayout(pages)
        area = scrolled(keys, self.windowTitle())
        column.addWidget(area, 1)
        close = push_button(self.tr("Done"), primary=True)
        close.clicked.connect(self.accept)
        last = QHBoxLayout()
        last.addStretch(1)
        last.addWidget(close)
        column.addLayout(last)
        needed = keys.sizeHint() + self.sizeHint() - area.sizeHint()
        fit_screen(self, keys.sizeHint().width() + SIDES, needed.height())

    def _grid_keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("View the photo"), _key(Qt.Key.Key_Return)),
            (self.tr("Select all"), _text(QKeySequence(QKeySequence.StandardKey.SelectAll))),
            (self.tr("Back to the library"), _key(Qt.Key.Key_Escape)),
        ]

    def _viewer_keys(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Next, previous"), f"{_key(Qt.Key.Key_Right)}, {_key(Qt.Key.Key_Left)}"),
            (self.tr("Play or pause an animation"), _key(Qt.Key.Key_Space)),
            (self.tr("All of it, every pixel"), "0, 1"),
            (self.tr("Larger, smaller"), "+, -"),
            (self.tr("Find a part of it"), "S"),
            (self.tr("Keypoints"), "K"),
            (self.tr("Turn the view"), "R"),
            (self.tr("Back to the photos"), _key(Qt.Key.Key_Escape)),
        ]


def _table(heading: str, keys: Sequence[tuple[str, str]]) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(label(heading, heading=True))
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    for row, (name, key) in enumerate(keys):
        grid.addWidget(label(name), row, 0)
        grid.addWidget(label(key, muted=True), row, 1)
    column.addLayout(grid)
    column.addStretch(1)
    return column


def _key(key: Qt.Key) -> str:
    return _text(QKeySequence(key))


def _text(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
