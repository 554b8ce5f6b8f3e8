"""The keys of the review: what each one does, in one table, and the list of them for people."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from photofinder.gui.language import tr
from photofinder.gui.parts import fit_screen, label, push_button, scrolled

_K = Qt.Key
_SIDES = 64
"""What is beside the list of keys, with a scroll bar."""
_CTRL = Qt.KeyboardModifier.ControlModifier

COMMANDS: dict[str, tuple[tuple[int, bool], ...]] = {
    "previous group": ((_K.Key_Up, False),),
    "next group": ((_K.Key_Down, False),),
    "previous file": ((_K.Key_Left, False),),
    "next file": ((_K.Key_Right, False),),
    "page back": ((_K.Key_PageUp, False),),
    "page on": ((_K.Key_PageDown, False),),
    "first group": ((_K.Key_Home, False),),
    "last group": ((_K.Key_End, False),),
    "mark": ((_K.Key_Space, False),),
    "keep": ((_K.Key_K, False),),
    "accept": ((_K.Key_A, False),),
    "compare": ((_K.Key_C, False), (_K.Key_Return, False), (_K.Key_Enter, False)),
    "not duplicates": ((_K.Key_N, False),),
    "stack": ((_K.Key_S, False),),
    "flicker": ((_K.Key_Tab, False),),
    "difference": ((_K.Key_D, False),),
    "every pixel": ((_K.Key_Z, False),),
    "trash": ((_K.Key_Delete, False),),
    "undo": ((_K.Key_Z, True),),
    "rules": ((_K.Key_R, False),),
    "history": ((_K.Key_H, False),),
    "keys": ((_K.Key_Question, False), (_K.Key_F1, False)),
    "leave": ((_K.Key_Escape, False),),
}
"""Commands with their keys: (key, whether Ctrl is held)."""

_OF_KEY = {key: command for command, keys in COMMANDS.items() for key in keys}


def explained() -> list[tuple[str, str]]:
    """(keys, what they do) for people, in the order of use."""
    return [
        ("↑  ↓", tr("Previous or next group")),
        ("←  →", tr("Previous or next file of the group")),
        (tr("Space"), tr("Mark the file for the trash, or take the mark away")),
        ("K", tr("Keep this file instead of the proposed one")),
        ("A", tr("Accept the group as it is proposed, and go to the next one")),
        ("N", tr("Not duplicates: remembered, the group does not come back")),
        ("S", tr("Stack: they stay, and searches show them in one tile")),
        ("C", tr("Compare the files large, side by side")),
        (tr("Tab"), tr("Compare by flicker: one after the other in the same place")),
        ("D", tr("Show what differs, in colours")),
        ("Z", tr("While comparing: every pixel (1:1), and back")),
        (tr("Del"), tr("Show what the trash would take: nothing moves before you say so")),
        (QKeySequence("Ctrl+Z").toString(QKeySequence.SequenceFormat.NativeText), tr("Undo")),
        ("R", tr("The order of the rules that choose the file to keep")),
        ("H", tr("History of clean-ups and decisions")),
        ("Esc", tr("Back")),
        ("?", tr("This list")),
    ]


class ReviewKeys(QObject):
    """Watches widgets and runs commands; window shortcuts on the same keys stand back."""

    def __init__(self, parent: QWidget, commands: Mapping[str, Callable[[], object]]) -> None:
        super().__init__(parent)
        self._commands = commands

    def watch(self, *widgets: QWidget) -> None:
        """Handle the keys of these widgets."""
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        command = self._command(event)
        if command is None:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            command()
            return True
        return super().eventFilter(watched, event)

    def _command(self, event: QKeyEvent) -> Callable[[], object] | None:
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
        )
        if held not in (Qt.KeyboardModifier.NoModifier, _CTRL):
            return None
        name = _OF_KEY.get((event.key(), held == _CTRL))
        command = self._commands.get(name) if name else None
        if command is None:
            return None
        mirrored = {"next file": "previous file", "previous file": "next file"}
        if name in mirrored and self._widget().isRightToLeft():
            return self._commands.get(mirrored[name])
        return command

    def _widget(self) -> QWidget:
        parent = self.parent()
        assert isinstance(parent, QWidget)
        return parent


class KeysDialog(QDialog):
    """All keys at a glance."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(16)
        keys = QWidget()
        grid = QGridLayout(keys)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        for row, (key, what) in enumerate(explained()):
            grid.addWidget(label(key, heading=True), row, 0)
            grid.addWidget(label(what), row, 1)
        close = push_button(self.tr("Done"), primary=True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        area = scrolled(keys, self.windowTitle())
        column.addWidget(area, 1)
        column.addLayout(buttons)
        needed = keys.sizeHint() + self.sizeHint() - area.sizeHint()
        fit_screen(self, keys.sizeHint().width() + _SIDES, needed.height())
