"""A page of the settings: rows of choices that apply at once and follow the settings."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from photofinder.gui.options.preferences import Preferences
from photofinder.gui.options.word_lists import joined, parted
from photofinder.gui.parts import label, title, wrapped
from photofinder.settings import Settings

_TOP = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading
BESIDE_BOX = 28
"""Where the text of a check box begins."""


class SettingsPage(QWidget):
    """Heading, then rows of a name and what is chosen, each with a word of explanation."""

    def __init__(
        self, heading: str, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.preferences = preferences
        self._followers: list[Callable[[Settings], None]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 16)
        self._column.setSpacing(16)
        self._column.addWidget(title(heading, 1.3))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        preferences.changed.connect(self.follow)

    def follow(self, settings: Settings) -> None:
        """Show what is set, whoever set it."""
        for show in self._followers:
            show(settings)

    def add(self, name: str, field: QWidget | QLayout, note: str = "") -> None:
        """Add a row; without a name it takes the whole width."""
        row = self._grid.rowCount()
        if name:
            shown = label(name, muted=True)
            tall = isinstance(field, QLabel)  # several lines: the name stands at the first
            self._grid.addWidget(shown, row, 0, _TOP if tall else Qt.AlignmentFlag(0))
            if isinstance(field, QWidget):
                shown.setBuddy(field)
                field.setAccessibleName(name)
        place = (row, 1) if name else (row, 0, 1, 2)
        if isinstance(field, QLayout):
            self._grid.addLayout(field, *place)
        else:
            self._grid.addWidget(field, *place)
        if note:
            words = wrapped(note, muted=True)
            if isinstance(field, QCheckBox):
                words.setContentsMargins(BESIDE_BOX, 0, 0, 0)
            self._grid.addWidget(words, row + 1, *place[1:])
        self._grid.setRowMinimumHeight(row + 2, 4)

    def choice(
        self, key: str, name: str, options: Sequence[tuple[Any, str]], note: str = ""
    ) -> QComboBox:
        """A choice of one setting; a value that is none of the options is shown as itself."""
        box = QComboBox()
        for value, text in options:
            box.addItem(text, value)

        def show(settings: Settings) -> None:
            value = getattr(settings, key)
            if box.findData(value) < 0:
                box.addItem(str(value), value)
            box.setCurrentIndex(box.findData(value))

        box.activated.connect(lambda: self.preferences.change(**{key: box.currentData()}))
        self._follow(show)
        self.add(name, box, note)
        return box

    def switch(self, key: str, text: str, note: str = "") -> QCheckBox:
        """A setting that is on or off."""
        box = QCheckBox(text)

        def show(settings: Settings) -> None:
            with QSignalBlocker(box):
                box.setChecked(getattr(settings, key))

        box.toggled.connect(lambda on: self.preferences.change(**{key: on}))
        self._follow(show)
        self.add("", box, note)
        return box

    def slider(self, key: str, name: str, least: int, most: int, note: str = "") -> QSlider:
        """A setting that is a number between two."""
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(least, most)

        def show(settings: Settings) -> None:
            with QSignalBlocker(slider):
                slider.setValue(getattr(settings, key))

        def take() -> None:
            if not slider.isSliderDown():  # not at every step on the way
                self.preferences.change(**{key: slider.value()})

        slider.valueChanged.connect(take)
        slider.sliderReleased.connect(take)
        self._follow(show)
        self.add(name, slider, note)
        return slider

    def words(self, key: str, name: str, placeholder: str, note: str = "") -> QLineEdit:
        """A setting that is a list of words, with commas between them."""
        line = QLineEdit()
        line.setPlaceholderText(placeholder)

        def show(settings: Settings) -> None:
            if not line.hasFocus():
                line.setText(joined(getattr(settings, key)))

        def take() -> None:
            self.preferences.change(**{key: parted(line.text())})

        line.editingFinished.connect(take)
        self._follow(show)
        self.add(name, line, note)
        return line

    def _follow(self, show: Callable[[Settings], None]) -> None:
        self._followers.append(show)
        show(self.preferences.settings)
