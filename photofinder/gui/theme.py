"""Colours and the few style rules on top of Fusion; light and dark, accent from the system."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from photofinder.paths import resources

GRID = 4
"""Spacings and margins are multiples of this, in device-independent pixels."""

SCHEMES = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme; text colours reach 4.5:1 on every ground they are used on."""

    window: str
    base: str
    raised: str
    text: str
    muted: str
    disabled: str
    border: str
    hover: str
    accent: str
    on_accent: str


LIGHT = Colours(
    window="#f4f5f7", base="#ffffff", raised="#ffffff", text="#1b1d21", muted="#5f6672",
    disabled="#a3a8b1", border="#dcdfe5", hover="#e7e9ee", accent="#2c64d9", on_accent="#ffffff",
)  # fmt: skip
DARK = Colours(
    window="#212327", base="#17181b", raised="#2a2d32", text="#e9ebee", muted="#a2a8b3",
    disabled="#666b74", border="#363a41", hover="#30343a", accent="#4c8dff", on_accent="#0b1220",
)  # fmt: skip


def apply_theme(app: QApplication, appearance: str) -> None:
    """Set style, palette and style sheet; `appearance` is 'system', 'light' or 'dark'.

    Call it again when the colour scheme of the system has changed.
    """
    app.setStyle(QStyleFactory.create("Fusion"))
    QGuiApplication.styleHints().setColorScheme(SCHEMES.get(appearance, SCHEMES["system"]))
    scheme = QGuiApplication.styleHints().colorScheme()
    # not every platform lets an application choose: what was asked for counts
    dark = appearance == "dark" or (appearance != "light" and scheme == Qt.ColorScheme.Dark)
    colours = DARK if dark else LIGHT
    app.setPalette(palette_of(colours))
    app.setStyleSheet(style_sheet(colours, "dark" if dark else "light"))


@contextmanager
def unstyled(app: QApplication) -> Iterator[None]:
    """Put many widgets together without the style sheet; they get it at the end, all at once.

    With it each would be styled anew, with all its parts, whenever it is put into another: that
    takes as long as all the rest of making the window.
    """
    sheet = app.styleSheet()
    app.setStyleSheet("")
    try:
        yield
    finally:
        app.setStyleSheet(sheet)


def palette_of(colours: Colours) -> QPalette:
    """The palette of a scheme. Roles: Mid is a line, Midlight hover, PlaceholderText muted."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    for which, value in (
        (role.Window, colours.window), (role.WindowText, colours.text),
        (role.Base, colours.base), (role.AlternateBase, colours.window),
        (role.Text, colours.text), (role.Button, colours.raised),
        (role.ButtonText, colours.text), (role.BrightText, colours.text),
        (role.ToolTipBase, colours.raised), (role.ToolTipText, colours.text),
        (role.Highlight, colours.accent), (role.HighlightedText, colours.on_accent),
        (role.Accent, colours.accent), (role.Link, colours.accent),
        (role.PlaceholderText, colours.muted), (role.Mid, colours.border),
        (role.Midlight, colours.hover), (role.Light, colours.raised),
        (role.Dark, colours.border),
    ):  # fmt: skip
        palette.setColor(which, QColor(value))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(group.Disabled, which, QColor(colours.disabled))
    palette.setColor(group.Disabled, role.Highlight, QColor(colours.border))
    return palette


def style_sheet(colours: Colours, scheme: str) -> str:
    """Rules for what Fusion draws too heavily: buttons, scroll bars, menus, sliders, frames.

    `scheme`, "light" or "dark", chooses the drawings inside boxes.
    """
    arrow = (resources() / "icons" / f"combo-{scheme}.svg").as_posix()
    tick = (resources() / "icons" / f"tick-{scheme}.svg").as_posix()
    c = colours
    return f"""
    QToolTip {{ color: {c.text}; background: {c.raised}; border: 1px solid {c.border};
        padding: 4px 6px; }}
    QToolButton {{ border: 1px solid transparent; border-radius: 6px; padding: 5px;
        background: transparent; color: {c.text}; }}
    QToolButton:hover {{ background: {c.hover}; }}
    QToolButton:pressed, QToolButton:checked {{ background: {c.hover}; }}
    QToolButton:focus {{ border-color: {c.accent}; }}
    QToolButton:disabled {{ color: {c.disabled}; }}
    QToolButton::menu-indicator {{ image: none; }}
    QToolButton[popupMode="1"] {{ padding-right: 18px; }}
    QToolButton::menu-button {{ border: none; width: 16px; }}
    QPushButton {{ background: {c.raised}; color: {c.text}; border: 1px solid {c.border};
        border-radius: 6px; padding: 6px 14px; }}
    QPushButton:hover {{ background: {c.hover}; }}
    QPushButton:pressed {{ background: {c.border}; }}
    QPushButton:focus {{ border-color: {c.accent}; }}
    QPushButton:disabled {{ color: {c.disabled}; background: {c.window}; }}
    QPushButton[primary="true"] {{ background: {c.accent}; color: {c.on_accent};
        border-color: {c.accent}; font-weight: 600; }}
    QPushButton[primary="true"]:focus {{ border: 2px solid {c.text}; padding: 5px 13px; }}
    QPushButton[primary="true"]:disabled {{ background: {c.border}; color: {c.disabled};
        border-color: {c.border}; }}
    QPushButton[flat="true"] {{ background: transparent; border: 1px solid transparent;
        color: {c.accent}; padding: 4px 8px; }}
    QPushButton[flat="true"]:hover {{ background: {c.hover}; }}
    QPushButton[flat="true"]:focus {{ border-color: {c.accent}; }}
    QLineEdit, QPlainTextEdit, QComboBox {{ background: {c.base}; color: {c.text};
        border: 1px solid {c.border}; border-radius: 6px; padding: 5px 8px;
        selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {{ border-color: {c.accent}; }}
    QComboBox::drop-down {{ border: 0; width: 24px; }}
    QComboBox::down-arrow {{ image: url("{arrow}"); width: 16px; height: 16px; }}
    QComboBox QAbstractItemView {{ background: {c.raised}; border: 1px solid {c.border};
        selection-background-color: {c.accent}; selection-color: {c.on_accent}; }}
    QCheckBox {{ spacing: 8px; border: 1px solid transparent; border-radius: 4px;
        padding: 2px; }}
    QCheckBox:focus {{ border-color: {c.accent}; }}
    QCheckBox::indicator {{ width: 16px; height: 16px; border: 1px solid {c.muted};
        border-radius: 4px; background: {c.base}; }}
    QCheckBox::indicator:hover, QCheckBox::indicator:focus {{ border-color: {c.accent}; }}
    QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent};
        image: url("{tick}"); }}
    QMenu {{ background: {c.raised}; border: 1px solid {c.border}; padding: 4px; }}
    QMenu::item {{ padding: 6px 36px 6px 10px; border-radius: 4px; color: {c.text}; }}
    QMenu::item:selected {{ background: {c.accent}; color: {c.on_accent}; }}
    QMenu::item:disabled {{ color: {c.disabled}; background: transparent; }}
    QMenu::separator {{ height: 1px; background: {c.border}; margin: 4px 8px; }}
    QMenu::icon {{ padding-left: 8px; }}
    QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
    QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
    QScrollBar::handle {{ background: {c.border}; border-radius: 3px; margin: 2px;
        min-height: 32px; min-width: 32px; }}
    QScrollBar::handle:hover {{ background: {c.disabled}; }}
    QScrollBar::handle:disabled {{ background: transparent; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {c.border}; }}
    QSlider::sub-page:horizontal {{ height: 4px; border-radius: 2px; background: {c.accent}; }}
    QSlider::handle:horizontal {{ width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
        background: {c.raised}; border: 1px solid {c.muted}; }}
    QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus {{
        border-color: {c.accent}; }}
    QProgressBar {{ background: {c.border}; border: 0; border-radius: 2px; max-height: 4px;
        min-height: 4px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 2px; }}
    QScrollArea {{ border: 1px solid transparent; }}
    QScrollArea:focus {{ border-color: {c.accent}; }}
    QSplitter::handle {{ background: {c.border}; }}
    QTreeView {{ border: 0; outline: 0; background: {c.window}; }}
    QTreeView::item {{ padding: 3px 2px; border: 1px solid transparent; border-radius: 6px;
        color: {c.text}; }}
    QTreeView::item:focus {{ border-color: {c.accent}; }}
    QTreeView::item:hover {{ background: {c.hover}; }}
    QTreeView::item:selected {{ background: {c.hover}; color: {c.text}; }}
    QTreeView {{ show-decoration-selected: 0; }}
    QTreeView::branch, QTreeView::branch:selected {{ background: {c.window}; }}
    QTableView {{ border: 0; outline: 0; background: {c.base}; gridline-color: transparent; }}
    QTableView::item {{ padding: 6px 8px; border-bottom: 1px solid {c.border}; }}
    QTableView::item:focus {{ border: 1px solid {c.accent}; border-radius: 4px;
        padding: 5px 7px; }}
    QTableView::item:selected {{ background: {c.hover}; color: {c.text}; }}
    QHeaderView {{ background: {c.base}; border: 0; }}
    QHeaderView::section {{ background: {c.base}; color: {c.muted}; border: 0;
        border-bottom: 1px solid {c.border}; padding: 6px 11px; }}
    QLabel[muted="true"] {{ color: {c.muted}; }}
    QLabel[heading="true"] {{ font-weight: 600; }}
    QFrame[panel="true"] {{ background: {c.window}; border: 0; }}
    QFrame[card="true"] {{ background: {c.raised}; border: 1px solid {c.border};
        border-radius: 8px; }}
    QFrame[line="true"] {{ background: {c.border}; border: 0; }}
    QFrame#dropZone {{ border: 2px dashed {c.border}; border-radius: 12px;
        background: {c.base}; }}
    QFrame#dropZone[over="true"] {{ border-color: {c.accent}; background: {c.hover}; }}
    QFrame#toast {{ background: {c.text}; border-radius: 8px; }}
    QFrame#toast QLabel {{ color: {c.base}; }}
    QFrame#banner {{ background: {c.raised}; border: 0; border-bottom: 1px solid {c.border}; }}
    QFrame#chip {{ background: {c.raised}; border: 1px solid {c.border}; border-radius: 8px; }}
    """
