"""The app's own icons: SVG line drawings that take the colours of the palette."""

from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QIcon,
    QIconEngine,
    QImage,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QWidget

from photofinder.paths import resources

ICON_PROPERTY = "iconName"
"""A button with this property is drawn anew when the palette changes."""


def drawing(name: str, colour: QColor, edge: int) -> QImage:
    """One icon in one colour, `edge` device pixels square."""
    source = _source(name).replace(b"#000", colour.name().encode())
    return _render(QSvgRenderer(QByteArray(source)), edge)


@lru_cache(maxsize=128)
def _source(name: str) -> bytes:
    return (resources() / "icons" / f"{name}.svg").read_bytes()


def _render(renderer: QSvgRenderer, edge: int) -> QImage:
    image = QImage(edge, edge, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, edge, edge))
    painter.end()
    return image


@dataclass(frozen=True, slots=True)
class _Colours:
    normal: QColor
    disabled: QColor
    selected: QColor
    checked: QColor

    def of(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        if mode == QIcon.Mode.Disabled:
            return self.disabled
        if mode == QIcon.Mode.Selected:
            return self.selected
        return self.checked if state == QIcon.State.On else self.normal


class _Drawn(QIconEngine):
    """Draws an icon when it is painted, in just the size of the screen: a window has hundreds
    of sizes and colours of icons of which it shows a few."""

    _clones: ClassVar[list["_Drawn"]] = []

    def __init__(self, name: str, colours: _Colours) -> None:
        super().__init__()
        self._name = name
        self._colours = colours
        self._drawn: dict[tuple[int, int], QPixmap] = {}

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        edge, colour = min(size.width(), size.height()), self._colours.of(mode, state)
        if edge <= 0:  # a button without room
            return QPixmap()
        key = edge, colour.rgba()
        if key not in self._drawn:
            self._drawn[key] = QPixmap.fromImage(drawing(self._name, colour, edge))
        return self._drawn[key]

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatio()
        painter.drawPixmap(rect, self.pixmap(rect.size() * ratio, mode, state))

    def clone(self) -> "_Drawn":
        made = _Drawn(self._name, self._colours)
        # Qt owns it now, but PySide does not know: it would delete it at the end of this call
        self._clones.append(made)
        return made


def icon(name: str, palette: QPalette, *, plain: bool = False) -> QIcon:
    """An icon that follows a palette: text, disabled and, when checked, accent colour.

    `plain`: the same on selected rows, for views whose selection is only a shade.
    """
    role = QPalette.ColorRole
    normal = palette.color(role.WindowText)
    colours = _Colours(
        normal=normal,
        disabled=palette.color(QPalette.ColorGroup.Disabled, role.WindowText),
        selected=normal if plain else palette.color(role.HighlightedText),
        checked=palette.color(role.Accent),
    )
    return QIcon(_Drawn(name, colours))


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
