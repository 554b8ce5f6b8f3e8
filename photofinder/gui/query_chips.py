"""One chip of a search: an example with its picture, or what the search is narrowed to."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from photofinder.gui.icons import icon
from photofinder.gui.parts import icon_button, label

PICTURE = 28
WIDEST = 160


class Chip(QFrame):
    """Picture or icon, title, button to take it out."""

    removed = Signal()

    def __init__(
        self,
        title: str,
        image: QImage | None = None,
        *,
        sign: str = "",
        short: bool = False,
        hint: str = "",
    ) -> None:
        """`sign` names an icon before the picture; `short`: the title is in the tip alone when
        there is a picture."""
        super().__init__()
        self.setObjectName("chip")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 2, 2, 2)
        row.setSpacing(6)
        if sign:
            mark = QLabel()
            mark.setPixmap(icon(sign, self.palette()).pixmap(16, 16))
            row.addWidget(mark)
        pictured = image is not None and not image.isNull()
        if image is not None and pictured:
            picture = QLabel()
            picture.setFixedSize(QSize(PICTURE, PICTURE))
            picture.setPixmap(_square(image, self.devicePixelRatioF()))
            row.addWidget(picture)
        else:
            row.setContentsMargins(8, 2, 2, 2)
            self.setMinimumHeight(PICTURE + 6)
        if not (short and pictured):
            elided = self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideMiddle, WIDEST)
            row.addWidget(label(elided))
        remove = icon_button("close", self.tr("Take {} out of the search").format(title))
        remove.setIconSize(QSize(14, 14))
        remove.clicked.connect(self.removed)
        row.addWidget(remove)
        self.setToolTip(hint or title)
        self.setAccessibleName(hint or title)


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
