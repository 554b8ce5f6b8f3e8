"""The bar at the bottom: what the background work does, pause, and the size of the tiles."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QSlider,
    QToolButton,
    QWidget,
)

from photofinder.gui.grid.photo_grid import LARGEST, SMALLEST
from photofinder.gui.icons import set_icon
from photofinder.gui.parts import icon_button, label
from photofinder.gui.work import texts as work_texts
from photofinder.gui.work.pause_menu import PauseMenu
from photofinder.indexing.status import IndexerStatus


class StatusLine(QFrame):
    """Shows an IndexerStatus; the text opens the activity panel."""

    activity_wanted = Signal()
    pause_toggled = Signal()
    pause_wanted = Signal(int)
    """Pause for so many seconds; 0: until the next start."""
    tile_changed = Signal(int)
    """The slider moved: edge of a tile in device-independent pixels."""

    def __init__(self, tile: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 12, 3)
        row.setSpacing(8)
        self._text = QToolButton()
        self._text.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._text.setIconSize(QSize(16, 16))
        self._text.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._text.setToolTip(self.tr("Show what is being done"))
        self._text.clicked.connect(self.activity_wanted)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(160)
        self._progress.setAccessibleName(self.tr("Indexing progress"))
        self._pause = icon_button("pause", self.tr("Pause indexing"))
        self._pause.setIconSize(QSize(16, 16))
        self._pause.clicked.connect(self.pause_toggled)
        self.pause_menu = PauseMenu(self._pause)
        self.pause_menu.pause_wanted.connect(self.pause_wanted)
        self._reason = icon_button("battery", self.tr("Show what is being done"), labelled=True)
        self._reason.setIconSize(QSize(16, 16))
        self._reason.clicked.connect(self.activity_wanted)
        self._reason.hide()
        self.selection = label("", muted=True)
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setRange(SMALLEST, LARGEST)
        self._slider.setSingleStep(8)
        self._slider.setPageStep(40)
        self._slider.setValue(tile)
        self._slider.setFixedWidth(120)
        self._slider.setToolTip(self.tr("Size of the thumbnails"))
        self._slider.setAccessibleName(self.tr("Size of the thumbnails"))
        self._slider.valueChanged.connect(self.tile_changed)
        row.addWidget(self._text)
        row.addWidget(self._progress)
        row.addWidget(self._pause)
        row.addWidget(self._reason)
        row.addStretch(1)
        row.addWidget(self.selection)
        row.addSpacing(8)
        row.addWidget(self._slider)
        self.show_status(IndexerStatus())

    @property
    def text(self) -> str:
        """What is said about the work."""
        return self._text.text().strip()

    @property
    def reason(self) -> str:
        """What is said about the speed; empty while nothing is."""
        return self._reason.text().strip()

    def show_reason(self, words: str) -> None:
        """Say why the work is slower than it could be, or that this is overruled."""
        self._reason.setText(f" {words}" if words else "")
        self._reason.setAccessibleName(words)
        self._reason.setVisible(bool(words))

    def offer_size(self, possible: bool) -> None:
        """Whether thumbnails are shown whose size can be chosen."""
        self._slider.setVisible(possible)

    def set_tile(self, tile: int) -> None:
        """Follow a size that was set elsewhere."""
        self._slider.setValue(tile)

    def show_status(self, status: IndexerStatus) -> None:
        """Show the state of the work in one line."""
        working = status.state in ("scanning", "indexing")
        paused = status.state == "paused"
        left = max(0, status.total - status.done)
        self._text.setText(f" {work_texts.activity(status)}")
        offline = any(root.watched == "offline" for root in status.roots)
        held = any(root.held for root in status.roots)
        name = "problems" if status.error or held else "offline" if offline else "check"
        if working or status.state == "starting":
            name = "retry"
        elif paused:
            name = "pause"
        if self._text.property("shownIcon") != name:
            self._text.setProperty("shownIcon", name)
            set_icon(self._text, name)
        self._progress.setVisible(working or (paused and left > 0))
        self._progress.setRange(0, status.total if left else 0)
        self._progress.setValue(status.done)
        self._pause.setVisible(working or paused)
        mode = QToolButton.ToolButtonPopupMode
        self._pause.setMenu(None if paused else self.pause_menu)  # type: ignore[arg-type]
        self._pause.setPopupMode(mode.DelayedPopup if paused else mode.MenuButtonPopup)
        word = self.tr("Go on indexing") if paused else self.tr("Pause indexing")
        if self._pause.toolTip() != word:
            self._pause.setToolTip(word)
            self._pause.setAccessibleName(word)
            set_icon(self._pause, "play" if paused else "pause")
