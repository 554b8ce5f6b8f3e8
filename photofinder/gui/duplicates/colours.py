"""Colours and signs of differences; never colour alone, 4.5:1 on the ground of a card."""

from PySide6.QtGui import QColor, QPalette

from photofinder.gui.duplicates.facts import Tone

SIGNS = {Tone.SAME: "=", Tone.BETTER: "▲", Tone.WORSE: "▼", Tone.OTHER: "≠"}

_LIGHT = {Tone.BETTER: "#1a6e33", Tone.WORSE: "#b3261e", Tone.OTHER: "#7a5200"}
_DARK = {Tone.BETTER: "#5bd378", Tone.WORSE: "#ff9a90", Tone.OTHER: "#e6b95c"}


def is_dark(palette: QPalette) -> bool:
    """Whether a palette has light text on dark ground."""
    return palette.color(QPalette.ColorRole.Base).lightness() < 128


def colour(tone: Tone, palette: QPalette) -> QColor:
    """The colour of a difference."""
    if tone is Tone.SAME:
        return palette.color(QPalette.ColorRole.PlaceholderText)
    return QColor((_DARK if is_dark(palette) else _LIGHT)[tone])


def ribbon(palette: QPalette) -> tuple[QColor, QColor]:
    """Ground and text of the KEEP ribbon."""
    return (
        (QColor("#2f9e4f"), QColor("#06140a"))
        if is_dark(palette)
        else (QColor("#1a6e33"), QColor("#ffffff"))
    )


def mark(palette: QPalette) -> tuple[QColor, QColor]:
    """Ground and text of what is marked for the trash."""
    return (
        (QColor("#ff9a90"), QColor("#2b0806"))
        if is_dark(palette)
        else (QColor("#b3261e"), QColor("#ffffff"))
    )
