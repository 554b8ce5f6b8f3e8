"""What is shown where there is nothing to show: a drawing, a line, what to do."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from photofinder.gui.icons import drawing
from photofinder.gui.parts import title, wrapped

EDGE = 64


class EmptyState(QWidget):
    """Centred icon, headline, hint and perhaps one button; a `zone` invites to drop something."""

    def __init__(
        self,
        icon: str,
        headline: str,
        hint: str = "",
        button: QPushButton | None = None,
        parent: QWidget | None = None,
        *,
        zone: bool = False,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        column = QVBoxLayout(self)
        if zone:
            frame = QFrame()
            frame.setObjectName("dropZone")
            column.setContentsMargins(24, 24, 24, 24)
            column.addWidget(frame)
            column = QVBoxLayout(frame)
        column.setSpacing(8)
        column.addStretch(2)
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._headline = title(headline, 1.3)
        self._headline.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint = wrapped(hint, muted=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self._picture)
        column.addSpacing(4)
        column.addWidget(self._headline)
        column.addWidget(self._hint)
        if button is not None:
            column.addSpacing(8)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(3)
        self._draw()

    def set_texts(self, headline: str, hint: str = "") -> None:
        """Say something else."""
        self._headline.setText(headline)
        self._hint.setText(hint)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        colour = self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
        pixmap = QPixmap.fromImage(drawing(self._icon, colour, round(EDGE * ratio)))
        pixmap.setDevicePixelRatio(ratio)
        self._picture.setPixmap(pixmap)
