"""The search in words and pictures: examples, what it is narrowed to, how alike hits must be."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QSlider, QWidget

from photofinder.gui import texts
from photofinder.gui.parts import icon_button, label, letters
from photofinder.gui.query.chips import Chip, ChipRow
from photofinder.gui.query.request import WORDS, Search
from photofinder.search.query import WordsExample
from photofinder.search.scores import Word

NAMED = 2
"""Up to so many chips have names beside their pictures."""
SHOWN = 6
"""So many examples have chips; of the others there is only the number."""
ROOMY = 640
"""With less width than this, words that can be guessed make room for the examples."""


class QueryStrip(QWidget):
    """Shown while results are shown."""

    removed = Signal(int)
    """The example at this position was taken out; those against come after the others."""
    mode_chosen = Signal(str)
    """Hits shall be like "all" of the examples, or like "any" of them."""
    folder_removed = Signal()
    dates_removed = Signal()
    save_wanted = Signal()
    """Keep this search in the sidebar."""
    least_changed = Signal(object)
    """The slider moved to this Word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._heading = label(self.tr("Similar to"), muted=True)
        row.addWidget(self._heading)
        self.mode = QComboBox()
        self.mode.addItem(self.tr("all of these"), "all")
        self.mode.addItem(self.tr("any of these"), "any")
        self.mode.setAccessibleName(self.tr("All or any of the examples"))
        self.mode.activated.connect(self._mode_chosen)
        row.addWidget(self.mode)
        self._chips = ChipRow()
        row.addWidget(self._chips)
        self.filter = icon_button("filter", self.tr("Narrow the search, or show it differently"))
        self.filter.setPopupMode(self.filter.ToolButtonPopupMode.InstantPopup)
        row.addWidget(self.filter)
        self.save = icon_button("star", self.tr("Save this search (Ctrl+S)"))
        self.save.clicked.connect(self.save_wanted)
        row.addWidget(self.save)
        row.addStretch(1)
        self._word = label("")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, len(WORDS) - 1)
        self._slider.setPageStep(1)
        self._slider.setMinimumWidth(56)
        self._slider.setMaximumWidth(100)
        self._slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._slider.setAccessibleName(self.tr("How alike"))
        self._slider.setToolTip(self.tr("How alike photos must be: from Identical to Everything"))
        self._slider.valueChanged.connect(self._moved)
        self._at_least = label(self.tr("At least"), muted=True)
        row.addWidget(self._at_least)
        row.addWidget(self._slider)
        row.addWidget(self._word)
        self._word.setMinimumWidth(
            max(self.fontMetrics().horizontalAdvance(texts.least(w)) for w in WORDS) + 8
        )
        self.set_least(Word.LOOSE)

    def show_search(self, search: Search, pictures: list[QImage | None], where: str) -> None:
        """Show the examples, first those for and then those against, with their pictures;
        `where` names the folder when only that is searched."""
        self._chips.clear()
        words = all(isinstance(chip.example, WordsExample) for chip in search.chips)
        self._heading.setText(self.tr("Looking for") if words else self.tr("Similar to"))
        self.mode.setVisible(len(search.chips) > 1)
        self.mode.setCurrentIndex(self.mode.findData(search.mode))
        examples = (*search.chips, *search.against)
        narrowed = (search.folder is not None) + bool(search.when)
        short = len(examples) + narrowed > NAMED
        known = list(enumerate(zip(examples, pictures, strict=True)))
        for position, (example, picture) in known[:SHOWN]:
            against = position >= len(search.chips)
            hint = self.tr("Less like {}").format(example.title) if against else ""
            sign = "minus" if against else ""
            chip = Chip(
                example.title, picture, position=position, sign=sign, short=short, hint=hint
            )
            chip.removed.connect(self.removed)
            self._chips.add(chip)
        if len(known) > SHOWN:
            more = label(f"+{texts.number(len(known) - SHOWN)}", muted=True)
            more.setToolTip("\n".join(example.title for _, (example, _) in known[SHOWN:]))
            self._chips.add(more)
        if search.folder is not None:
            chip = Chip(where, sign="folder", hint=self.tr("Only in the folder {}").format(where))
            chip.removed.connect(self.folder_removed)
            self._chips.add(chip)
        if search.when:
            hint = self.tr("Only photos from {}").format(search.when)
            chip = Chip(search.when, sign="calendar", hint=hint)
            chip.removed.connect(self.dates_removed)
            self._chips.add(chip)

    def chips(self) -> list[Chip]:
        """The chips that are shown, in order."""
        return self._chips.chips()

    @property
    def heading(self) -> str:
        """What stands before the examples."""
        return self._heading.text()

    @property
    def least_text(self) -> str:
        """The word beside the slider."""
        return self._word.text()

    def set_least(self, least: Word) -> None:
        """Put the slider on a word without telling."""
        self._slider.blockSignals(True)
        self._slider.setValue(WORDS.index(least))
        self._slider.blockSignals(False)
        self._word.setText(texts.least(least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= ROOMY
        self._heading.setVisible(roomy)
        self._at_least.setVisible(roomy)
        self.save.setVisible(roomy)  # the menu has it too
        self.mode.setMinimumWidth(min(self.mode.sizeHint().width(), letters(18 if roomy else 15)))

    def _mode_chosen(self, index: int) -> None:
        self.mode_chosen.emit(self.mode.itemData(index))

    def _moved(self, value: int) -> None:
        self._word.setText(texts.least(WORDS[value]))
        self.least_changed.emit(WORDS[value])
