"""Quiet messages: a toast that goes by itself, and a banner that stays while it is true."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from photofinder.gui.icons import icon
from photofinder.gui.parts import icon_button, label, push_button, wrapped

SHOWN_MS = 6000
UNDO_MS = 15_000
ABOVE_STATUS = 56
"""Pixels between a toast and the lower edge of the window."""
GAP = 12
"""Pixels between a toast and the buttons that it avoids."""


class Toast(QFrame):
    """One sentence at the bottom of its parent, on top of everything, never in the way.

    Some come with a button that takes back what they tell of.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self._undo: Callable[[], object] | None = None
        self._avoided: tuple[QWidget, ...] = ()
        self.setObjectName("toast")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(16)
        self._text = label("")
        self._text.setWordWrap(True)
        self.undo_button = push_button(self.tr("Undo"))
        self.undo_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.undo_button.clicked.connect(self._take_back)
        row.addWidget(self._text, 1)
        row.addWidget(self.undo_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What is shown, or was shown last."""
        return self._text.text()

    def tell(self, sentence: str, undo: Callable[[], object] | None = None) -> None:
        """Show a sentence for some seconds; a newer one replaces it. `undo`: what the button
        does; without it the mouse goes through the toast."""
        self._undo = undo
        self.undo_button.setVisible(undo is not None)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, undo is None)
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS if undo is None else UNDO_MS)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def avoid(self, buttons: Sequence[QWidget]) -> None:
        """Stay above these buttons at the lower edge, while they are seen."""
        self._avoided = tuple(buttons)

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        parent = self._parent
        widest = max(200, min(560, parent.width() - 48))
        natural = self._text.fontMetrics().horizontalAdvance(self._text.text()) + 40
        if self._undo is not None:
            natural += self.undo_button.sizeHint().width() + 16
        self.setFixedWidth(min(widest, natural))
        self.adjustSize()
        self.resize(self.width(), self.heightForWidth(self.width()))
        tops = [
            bar.mapTo(parent, QPoint(0, 0)).y() - GAP for bar in self._avoided if bar.isVisible()
        ]
        bottom = min([parent.height() - ABOVE_STATUS, *tops])
        self.move((parent.width() - self.width()) // 2, bottom - self.height())


class Banner(QFrame):
    """What is wrong, how to mend it, and a button to try again."""

    acted = Signal()
    """The button was pressed."""

    def __init__(self, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        self._sign = QLabel()
        self._sign.setPixmap(icon("problems", self.palette()).pixmap(20, 20))
        words = QVBoxLayout()
        words.setSpacing(2)
        self._error = wrapped()
        self._remedy = wrapped("", muted=True)
        words.addWidget(self._error)
        words.addWidget(self._remedy)
        self._button = push_button(button)
        self._button.clicked.connect(self.acted)
        close = icon_button("close", self.tr("Hide this message"))
        close.clicked.connect(self._dismiss)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._button)
        row.addWidget(close)
        self._dismissed = ""
        self.hide()

    def tell(self, error: str, remedy: str = "", button: str = "") -> None:
        """Show an error until it changes; an empty one hides the banner."""
        if not error:
            self._dismissed = ""
            self.hide()
            return
        if error == self._dismissed:
            return
        self._error.setText(error)
        self._remedy.setText(remedy)
        self._remedy.setVisible(bool(remedy))
        if button:
            self._button.setText(button)
        self.show()

    def _dismiss(self) -> None:
        self._dismissed = self._error.text()
        self.hide()
