"""The app's own icons: SVG line drawings that take the colours of the palette."""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from photofinder.paths import resources

SIZES = (16, 20, 24, 32, 40)
"""Edges in device pixels for which a drawing is made: 1x, 1.5x and 2x of what is used."""

ICON_PROPERTY = "iconName"
"""A button with this property is drawn anew when the palette changes."""


def drawing(name: str, colour: QColor, edge: int) -> QImage:
    """One icon in one colour, `edge` device pixels square."""
    return _render(_renderer(name, colour), edge)


def _renderer(name: str, colour: QColor) -> QSvgRenderer:
    source = (resources() / "icons" / f"{name}.svg").read_bytes()
    return QSvgRenderer(QByteArray(source.replace(b"#000", colour.name().encode())))


def _render(renderer: QSvgRenderer, edge: int) -> QImage:
    image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    return image


def icon(name: str, palette: QPalette, *, plain: bool = False) -> QIcon:
    """An icon that follows a palette: text, disabled and, when checked, accent colour.

    `plain`: the same on selected rows, for views whose selection is only a shade.
    """
    role = QPalette.ColorRole
    normal = palette.color(role.WindowText)
    disabled = palette.color(QPalette.ColorGroup.Disabled, role.WindowText)
    selected = normal if plain else palette.color(role.HighlightedText)
    result = QIcon()
    for mode, state, colour in (
        (QIcon.Mode.Normal, QIcon.State.Off, normal),
        (QIcon.Mode.Normal, QIcon.State.On, palette.color(role.Accent)),
        (QIcon.Mode.Disabled, QIcon.State.Off, disabled),
        (QIcon.Mode.Selected, QIcon.State.Off, selected),
    ):
        renderer = _renderer(name, colour)
        for edge in SIZES:
            result.addPixmap(QPixmap.fromImage(_render(renderer, edge)), mode, state)
    return result


def app_icon() -> QIcon:
    """The icon of the program itself, in its own colours."""
    result = QIcon()
    renderer = QSvgRenderer(str(resources() / "icons" / "photofinder.svg"))
    for edge in (16, 24, 32, 48, 64, 128, 256):
        image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        result.addPixmap(QPixmap.fromImage(image))
    return result


def set_icon(button: QAbstractButton, name: str) -> None:
    """Give a button an icon that `refresh_icons` draws anew after a palette change."""
    button.setProperty(ICON_PROPERTY, name)
    button.setIcon(icon(name, button.palette()))


def refresh_icons(window: QWidget) -> None:
    """Draw the icons of all buttons inside a window in its present palette."""
    for button in window.findChildren(QAbstractButton):
        name = button.property(ICON_PROPERTY)
        if name:
            button.setIcon(icon(name, window.palette()))
