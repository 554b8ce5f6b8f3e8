"""The models side by side: a table of what was measured, and a button to use each of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from photofinder.gui import texts
from photofinder.gui.language import tr
from photofinder.gui.parts import label, letters, line, push_button, wrapped
from photofinder.gui.sentences import said

if TYPE_CHECKING:  # loads what decodes and embeds
    from photofinder.comparison.comparing import Comparison
    from photofinder.comparison.measuring import Measured

NONE = "–"


class ModelComparison(QWidget):
    """A button that measures, progress while that runs, then the table."""

    wanted = Signal()
    cancelled = Signal()
    chosen = Signal(str)
    """This model shall answer searches."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._active = ""
        self._comparison: Comparison | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.measure = push_button(tr("Compare the models on my photos"))
        self.measure.clicked.connect(self.wanted)
        self.cancel = push_button(tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMinimumWidth(letters(40))
        self.bar.setAccessibleName(tr("Compare the models on my photos"))
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self.measure, self.bar, self.cancel):
            row.addWidget(widget)
        row.addStretch(1)
        column.addLayout(row)
        self.note = wrapped("", muted=True)
        column.addWidget(self.note)
        self.table = QWidget()
        self._grid = QGridLayout(self.table)
        self._grid.setContentsMargins(0, 4, 0, 4)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._area = QScrollArea()
        self._area.setWidget(self.table)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows what has the focus in it
        self._area.setAccessibleName(tr("Compare the models on my photos"))
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column.addWidget(self._area)
        self.use: dict[str, QPushButton] = {}
        """The button of each measured model."""
        self._area.hide()
        self.rest()

    def rest(self, sentence: str = "") -> None:
        """Nothing is measured now; `sentence` says why there is no outcome."""
        self._show_running(False)
        self.note.setText(
            sentence
            or tr("Which is fast here, which finds what belongs together, which finds edited "
                  "copies? This takes some minutes; searches work meanwhile.")
        )  # fmt: skip

    def show_progress(self, step: str, model: str, done: int, total: int) -> None:
        """A Step of the comparison, or none before it begins."""
        self._show_running(True)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.note.setText(_said(step).format(texts.plain(model)))

    def _show_running(self, running: bool) -> None:
        self.measure.setVisible(not running)
        self.bar.setVisible(running)
        self.cancel.setVisible(running)

    def show_active(self, name: str) -> None:
        """The model that answers, or will when all photos are embedded."""
        self._active = name
        if self._comparison is not None:
            self._fill(self._comparison)

    def show_comparison(self, comparison: "Comparison") -> None:
        """Show what was measured."""
        self._comparison = comparison
        self._fill(comparison)
        self._area.show()
        parts = [tr("Measured on %Ln photo(s).", "", len(comparison.sample))]
        if comparison.sample.skipped:
            parts.append(tr("%Ln file(s) could not be read.", "", len(comparison.sample.skipped)))
        parts.append(
            tr("Copies: edited copies whose original came first. Same folder: of the ten most "
               "similar photos, those in the folder of the photo asked for. Agreement: of these "
               "ten, those that the model in use finds too. Speeds vary with what else the "
               "computer does.")
        )  # fmt: skip
        self._show_running(False)
        self.note.setText(" ".join(parts))

    def _fill(self, comparison: "Comparison") -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.use.clear()
        heads = (
            tr("Model"), "", tr("Photos a second"), tr("Memory"), tr("Vector"), tr("Copies"),
            tr("Same folder"), tr("Agreement"),
        )  # fmt: skip
        for place, head in enumerate(heads):
            self._put(0, place, label(head, muted=True))
        self._grid.addWidget(line(), 1, 0, 1, len(heads))
        row = 2
        for model in comparison.measured:
            self._put(row, 0, label(texts.plain(model.name)))
            self._put(row, 1, self._choice(model.name))
            for place, figure in enumerate(self._figures(comparison, model), 2):
                self._put(row, place, label(figure))
            self._grid.setRowMinimumHeight(row, self.measure.sizeHint().height())
            row += 1
        for broken in comparison.unmeasured:
            sentence = wrapped(f"{texts.plain(broken.name)}: {texts.plain(said(broken.problem))}")
            self._grid.addWidget(sentence, row, 0, 1, len(heads))
            row += 1
        self._grid.setColumnStretch(len(heads), 1)
        bar = self._area.horizontalScrollBar().sizeHint().height()
        self._area.setFixedHeight(self.table.sizeHint().height() + bar)

    def _put(self, row: int, place: int, widget: QWidget) -> None:
        side = Qt.AlignmentFlag.AlignLeading if place == 0 else Qt.AlignmentFlag.AlignTrailing
        self._grid.addWidget(widget, row, place, side | Qt.AlignmentFlag.AlignVCenter)

    def _figures(self, comparison: "Comparison", model: "Measured") -> list[str]:
        albums = model.albums
        agreement = comparison.agreement.get((model.name, self._active))
        return [
            texts.number(round(1000 / model.pipeline_ms)),
            texts.size(model.memory),
            texts.size(model.vector_bytes),
            _percent(model.copies.single),
            NONE if albums is None else _percent(albums.precision_at_10),
            NONE if agreement is None else _percent(agreement),
        ]

    def _choice(self, name: str) -> QWidget:
        if name == self._active:
            return label(tr("In use"), muted=True)
        button = push_button(tr("Use"))
        button.setAccessibleName(tr("Use {}").format(texts.plain(name)))
        button.setProperty("model", name)
        button.clicked.connect(self._use)
        self.use[name] = button
        return button

    def _use(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self.measure.setFocus()  # the button goes
            self.chosen.emit(button.property("model"))


def _said(step: str) -> str:
    return {
        "Reading photos": tr("Reading photos…"),
        "Loading": tr("Loading {}…"),
        "Embedding with": tr("Looking at photos with {}…"),
        "Edited copies with": tr("Looking for edited copies with {}…"),
    }.get(step, tr("Beginning…"))


def _percent(share: float) -> str:
    return tr("{} %").format(texts.number(round(100 * share)))
