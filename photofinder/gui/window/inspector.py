"""The right side: a larger preview and the facts of the selected photo."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from photofinder.gui import texts
from photofinder.gui.albums.suggestion_box import SuggestionBox
from photofinder.gui.language import tr
from photofinder.gui.parts import label, letters, wrapped
from photofinder.gui.photo_facts import facts_of
from photofinder.library.records import Photo

WIDTH = 280


class _Preview(QWidget):
    """Draws one picture as large as the width allows."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._image.isNull():
            return width * 3 // 4
        return min(width * self._image.height() // max(1, self._image.width()), width * 5 // 4)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, self.heightForWidth(WIDTH))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        x = (self.width() - size.width()) / 2
        place = QRectF(x, 0, size.width(), size.height())
        shape = QPainterPath()
        shape.addRoundedRect(place, 8, 8)
        painter.setClipPath(shape)
        painter.drawImage(place, self._image)
        painter.end()


class Inspector(QScrollArea):
    """Facts as plain text, for reading and copying."""

    photo_shown = Signal(object)
    """The Photo that is shown from now on."""
    emptied = Signal()
    """No photo is shown any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(letters(32))
        self.setAccessibleName(self.tr("Facts about the photo"))
        body = QFrame()
        body.setProperty("panel", True)
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        self._photo: Photo | None = None
        self._preview = _Preview()
        self._name = wrapped()
        self._name.setProperty("heading", True)
        self._table = QGridLayout()
        self._table.setHorizontalSpacing(12)
        self._table.setVerticalSpacing(8)
        self._table.setColumnStretch(1, 1)
        column.addWidget(self._preview)
        self.suggestion = SuggestionBox()
        column.addWidget(self._name)
        column.addWidget(self.suggestion)
        column.addLayout(self._table)
        column.addStretch(1)
        self.setWidget(body)
        self.show_nothing()

    def show_nothing(self, count: int = 0) -> None:
        """Nothing, or several photos, are selected."""
        self._clear()
        self._preview.hide()
        several = tr("%Ln photo(s) selected", "", count)
        self._name.setText(several if count else self.tr("Select a photo to see its facts."))

    def show_several(self, count: int, size: int, first: int, last: int) -> None:
        """Several photos: how many, bytes in all, and the moments between which they lie."""
        self.show_nothing(count)
        self._fill([(self.tr("Size in all"), texts.size(size)),
                    (self.tr("Dates"), texts.days(first, last))])  # fmt: skip

    def show_photo(self, photo: Photo, image: QImage) -> None:
        """Show one photo; what is marked for copying stays when nothing has changed."""
        if photo == self._photo:
            return
        self._clear()
        self._photo = photo
        self._preview.setVisible(not image.isNull())
        self._preview.show_image(image)
        self._name.setText(texts.plain(texts.name_of(photo)))
        self._fill(facts_of(photo))
        self.photo_shown.emit(photo)

    def _fill(self, facts: Sequence[tuple[str, str]]) -> None:
        for row, (name, value) in enumerate(facts):
            heading = label(name, muted=True)
            heading.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            shown = wrapped(value)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._table.addWidget(heading, row, 0)
            self._table.addWidget(shown, row, 1)

    def _clear(self) -> None:
        self._photo = None
        self.suggestion.show_nothing()
        self.emptied.emit()
        while self._table.count():
            item = self._table.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
