"""The examples of a search as chips, and the slider that says how alike hits must be."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSlider, QWidget

from photofinder.gui import texts
from photofinder.gui.parts import icon_button, label
from photofinder.gui.search_request import WORDS, Search
from photofinder.search.scores import Word

PICTURE = 28


class _Chip(QFrame):
    """One example: picture, title, button to take it out."""

    removed = Signal(int)

    def __init__(self, position: int, title: str, image: QImage | None) -> None:
        super().__init__()
        self.setObjectName("chip")
        self._position = position
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 2, 2)
        row.setSpacing(6)
        picture = QLabel()
        picture.setFixedSize(QSize(PICTURE, PICTURE))
        if image is not None and not image.isNull():
            picture.setPixmap(_square(image, self.devicePixelRatioF()))
            row.addWidget(picture)
        name = label(self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, 160))
        name.setToolTip(title)
        row.addWidget(name)
        remove = icon_button("close", self.tr("Take {} out of the search").format(title))
        remove.setIconSize(QSize(14, 14))
        remove.clicked.connect(self._remove)
        row.addWidget(remove)
        self.setAccessibleName(title)

    def _remove(self) -> None:
        self.removed.emit(self._position)


class QueryStrip(QWidget):
    """Shown while results are shown."""

    removed = Signal(int)
    """The example at this position was taken out."""
    least_changed = Signal(object)
    """The slider moved to this Word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._heading = label(self.tr("Similar to"), muted=True)
        row.addWidget(self._heading)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        row.addLayout(self._chips)
        self._where = label("", muted=True)
        row.addWidget(self._where)
        row.addStretch(1)
        self._word = label("")
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(0, len(WORDS) - 1)
        self._slider.setPageStep(1)
        self._slider.setFixedWidth(120)
        self._slider.setAccessibleName(self.tr("How alike"))
        self._slider.setToolTip(self.tr("How alike photos must be: from Identical to Everything"))
        self._slider.valueChanged.connect(self._moved)
        row.addWidget(label(self.tr("At least"), muted=True))
        row.addWidget(self._slider)
        row.addWidget(self._word)
        self._word.setMinimumWidth(
            max(self.fontMetrics().horizontalAdvance(texts.least(w)) for w in WORDS) + 8
        )
        self.set_least(Word.LOOSE)

    def show_search(self, search: Search, pictures: list[QImage | None], where: str) -> None:
        """Show the examples; `where` names the folder when only that is searched."""
        while self._chips.count():
            item = self._chips.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for position, (chip, picture) in enumerate(zip(search.chips, pictures, strict=True)):
            made = _Chip(position, chip.title, picture)
            made.removed.connect(self.removed)
            self._chips.addWidget(made)
        self._where.setText(self.tr("in {}").format(where) if where else "")

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

    def _moved(self, value: int) -> None:
        self._word.setText(texts.least(WORDS[value]))
        self.least_changed.emit(WORDS[value])


def _square(image: QImage, ratio: float) -> QPixmap:
    edge = round(PICTURE * ratio)
    scaled = image.scaled(
        edge,
        edge,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    left, top = (scaled.width() - edge) // 2, (scaled.height() - edge) // 2
    pixmap = QPixmap.fromImage(scaled.copy(left, top, edge, edge))
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
