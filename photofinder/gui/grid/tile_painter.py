"""How one tile looks: picture or colour, selection, focus, hover, word and badges."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPalette, QPen

from photofinder.gui import texts
from photofinder.gui.grid.thumbnail_tiles import RADIUS, placeholder_colour
from photofinder.gui.icons import drawing
from photofinder.library.records import Photo

BADGE = 20
"""Edge of a badge in device-independent pixels."""
ACTION = 28
"""Edge of the button on a tile under the mouse."""


@dataclass(frozen=True, slots=True)
class Tile:
    """What is known of a row while it is painted."""

    area: QRect
    image: QImage | None
    colour: int
    photo: Photo | None
    word: str
    count: str
    selected: bool
    current: bool
    hovered: bool


class TilePainter:
    """Paints tiles with the palette of the grid; badges are drawn once per palette."""

    def __init__(self) -> None:
        self._badges: dict[tuple[str, float], QImage] = {}

    def paint(self, painter: QPainter, tile: Tile, edge: int, palette: QPalette) -> None:
        """Paint one tile; `edge` is the square, below it comes the caption."""
        square = QRect(tile.area.left(), tile.area.top(), edge, edge)
        role = QPalette.ColorRole
        if tile.selected:
            frame = QRectF(square).adjusted(-1, -1, 1, 1)
            painter.setPen(QPen(palette.color(role.Accent), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        if tile.image is not None:
            if tile.photo is not None and tile.photo.offline:
                painter.setOpacity(0.4)
            if tile.image.deviceIndependentSize().width() == edge:
                painter.drawImage(square.topLeft(), tile.image)  # pixel by pixel: the fast way
            else:
                painter.drawImage(QRectF(square), tile.image)
            painter.setOpacity(1.0)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(placeholder_colour(tile.colour))
            painter.drawRoundedRect(QRectF(square), RADIUS, RADIUS)
        if tile.hovered and not tile.selected:
            painter.setPen(QPen(palette.color(role.PlaceholderText), 1))
            painter.setBrush(QColor(255, 255, 255, 24))
            painter.drawRoundedRect(QRectF(square).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if tile.selected:
            tint = palette.color(role.Accent)
            tint.setAlpha(40)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tint)
            painter.drawRoundedRect(QRectF(square), RADIUS, RADIUS)
            painter.setPen(QPen(palette.color(role.Accent), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame, RADIUS + 1, RADIUS + 1)
            self._badge(painter, square, "check", palette)
        if tile.current:
            painter.setPen(QPen(palette.color(role.Base), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(square).adjusted(2, 2, -2, -2), RADIUS - 2, RADIUS - 2)
        if tile.photo is not None and tile.photo.offline:
            name = "problems" if tile.photo.held else "offline"
            self._badge(painter, square, name, palette, left=True)
        elif tile.photo is not None and tile.photo.motion:
            self._badge(painter, square, "motion", palette, left=True)
        if tile.hovered:
            self._action(painter, square)
        if tile.count:
            self._count(painter, square, tile.count)
        if tile.area.height() > edge:
            self._caption(painter, tile, edge, palette)

    def _badge(
        self,
        painter: QPainter,
        square: QRect,
        name: str,
        palette: QPalette,
        *,
        left: bool = False,
    ) -> None:
        x = square.left() + 6 if left else square.right() - BADGE - 5
        place = QRectF(x, square.top() + 6, BADGE, BADGE)
        painter.setPen(Qt.PenStyle.NoPen)
        ground = palette.color(QPalette.ColorRole.Accent)
        painter.setBrush(QColor(0, 0, 0, 150) if left else ground)
        painter.drawEllipse(place)
        ratio = painter.device().devicePixelRatio()
        colour = QColor("white") if left else palette.color(QPalette.ColorRole.HighlightedText)
        key = (f"{name} {colour.name()}", ratio)
        if key not in self._badges:
            image = drawing(name, colour, round((BADGE - 6) * ratio))
            image.setDevicePixelRatio(ratio)
            self._badges[key] = image
        painter.drawImage(place.adjusted(3, 3, -3, -3), self._badges[key])

    def _count(self, painter: QPainter, square: QRect, text: str) -> None:
        """How many more copies are in this tile, at its lower edge."""
        place = count_place(square, text, painter.fontMetrics())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawRoundedRect(QRectF(place), BADGE / 2, BADGE / 2)
        painter.setPen(QColor("white"))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)

    def _action(self, painter: QPainter, square: QRect) -> None:
        """The button that finds what is similar."""
        place, ratio = action_place(square), painter.device().devicePixelRatio()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 170))
        painter.drawEllipse(place)
        key = ("similar", ratio)
        if key not in self._badges:
            image = drawing("similar", QColor("white"), round((ACTION - 10) * ratio))
            image.setDevicePixelRatio(ratio)
            self._badges[key] = image
        painter.drawImage(place.adjusted(5, 5, -5, -5), self._badges[key])

    def _caption(self, painter: QPainter, tile: Tile, edge: int, palette: QPalette) -> None:
        area = QRect(tile.area.left(), tile.area.top() + edge + 4, edge, tile.area.height() - edge)
        metrics: QFontMetrics = painter.fontMetrics()
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        name = texts.name_of(tile.photo) if tile.photo else ""
        mode, text = Qt.TextElideMode.ElideMiddle, name
        if tile.word:
            mode = Qt.TextElideMode.ElideRight
            text = " · ".join(part for part in (tile.word, name) if part)
        shown = metrics.elidedText(text, mode, area.width())
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(area, int(flags), shown)


def count_place(square: QRect, text: str, metrics: QFontMetrics) -> QRect:
    """Where the number of folded copies lies on a tile; a click there unfolds them."""
    width = max(BADGE, metrics.horizontalAdvance(text) + 14)
    return QRect(square.right() - width - 5, square.bottom() - BADGE - 5, width, BADGE)


def action_place(square: QRect) -> QRect:
    """Where the button that finds similar photos lies on a tile under the mouse."""
    return QRect(square.left() + 6, square.bottom() - ACTION - 5, ACTION, ACTION)
