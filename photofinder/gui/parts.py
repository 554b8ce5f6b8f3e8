"""Small building blocks that several widgets share: labels, lines, icon buttons."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from photofinder.gui.icons import set_icon

ICON = QSize(20, 20)
LABELLED = 112
"""With so many letters of width, and more, the buttons of a bar say what they do."""
_FRAME = QSize(24, 64)
"""Room on the screen for the frame of a window."""


def label(text: str = "", *, muted: bool = False, heading: bool = False) -> QLabel:
    """A plain text label (never rich text: names come from files)."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("muted", muted)
    made.setProperty("heading", heading)
    return made


def wrapped(text: str = "", *, muted: bool = False) -> QLabel:
    """A label of several lines that takes the width it is given."""
    made = label(text, muted=muted)
    made.setWordWrap(True)
    made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return made


def title(text: str, scale: float = 1.6) -> QLabel:
    """A large label."""
    made = label(text)
    font = made.font()
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setWeight(font.Weight.DemiBold)
    made.setFont(font)
    return made


def letters(count: int) -> int:
    """The width of so many letters of the user's font, in device-independent pixels.

    Widths that hold text are said in letters: they grow with it.
    """
    return count * QFontMetrics(QGuiApplication.font()).averageCharWidth()


def scrolled(inside: QWidget, name: str) -> QScrollArea:
    """Something in an area that scrolls up and down when there is too little room."""
    area = QScrollArea()
    area.setAccessibleName(name)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows what has the focus in it
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    return area


def fit_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or as much of it as the screen has room for."""
    room = window.screen().availableGeometry().size() - _FRAME
    window.resize(QSize(width, height).boundedTo(room))


def icon_button(name: str, text: str, *, labelled: bool = False) -> QToolButton:
    """A flat button with an icon; its text is the tooltip and the accessible name."""
    button = QToolButton()
    button.setIconSize(ICON)
    # Fusion leaves too little room between icon and text
    button.setText(f" {text}" if labelled else text)
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setAutoRaise(True)
    style = Qt.ToolButtonStyle
    button.setToolButtonStyle(
        style.ToolButtonTextBesideIcon if labelled else style.ToolButtonIconOnly
    )
    set_icon(button, name)
    return button


def push_button(text: str, *, primary: bool = False, flat: bool = False) -> QPushButton:
    """A button with a text; primary is the one that Enter means, flat looks like a link."""
    button = QPushButton(text)
    button.setProperty("primary", primary)
    button.setAutoDefault(True)  # Enter presses it outside of dialogs too
    if flat:
        button.setFlat(True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def line(*, vertical: bool = False) -> QFrame:
    """A hairline."""
    frame = QFrame()
    frame.setProperty("line", True)
    if vertical:
        frame.setFixedWidth(1)
    else:
        frame.setFixedHeight(1)
    return frame


def stretch() -> QWidget:
    """Empty room that grows."""
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return made
