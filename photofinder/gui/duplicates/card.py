"""How a file of a group looks: picture with ribbon, name and path, facts with differences."""

import os
from collections.abc import Callable

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from photofinder.gui import texts
from photofinder.gui.duplicates import texts as words
from photofinder.gui.duplicates.colours import SIGNS, colour, mark, ribbon
from photofinder.gui.duplicates.facts import Fact, Tone
from photofinder.gui.duplicates.member_model import FACTS, SEAT, TIE
from photofinder.gui.duplicates.seats import Seat
from photofinder.gui.grid.thumbnail_tiles import TileStyle, placeholder_colour
from photofinder.gui.grid.thumbnails import Thumbnails
from photofinder.gui.icons import drawing
from photofinder.library.records import Photo
from photofinder.paths import display

Index = QModelIndex | QPersistentModelIndex

WIDTH = 236
LETTERS = 36
"""A card is wide enough for so many letters: long dates beside long words."""
PICTURE = 184
PADDING = 12
GAP = 12
_BOX = 24


class CardDelegate(QStyledItemDelegate):
    """Paints cards; `lines` tells how many lines of facts the tallest card of the group has."""

    def __init__(
        self, thumbnails: Thumbnails, lines: Callable[[], int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._lines = lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        line = option.fontMetrics.height() + 2
        height = 2 * PADDING + PICTURE + 8 + line * (3 + self._lines()) + 10
        width = max(WIDTH, LETTERS * option.fontMetrics.averageCharWidth())
        return QSize(width + GAP, height + GAP)

    @staticmethod
    def box(area: QRect, mirrored: bool) -> QRect:
        """Where the mark is, in the area of an item."""
        card = area.adjusted(GAP // 2, GAP // 2, -GAP // 2, -GAP // 2)
        left = card.left() + PADDING + 6 if mirrored else card.right() - PADDING - _BOX - 5
        return QRect(left, card.top() + PADDING + 6, _BOX, _BOX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        seat: Seat = index.data(SEAT)
        palette, role = option.palette, QPalette.ColorRole
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRect(option.rect).adjusted(GAP // 2, GAP // 2, -GAP // 2, -GAP // 2)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        edge = palette.color(role.Accent if current else role.Mid)
        focused = current and bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(QPen(edge, 3 if focused else 2 if current else 1))
        painter.setBrush(palette.color(role.Button))
        painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        inner = card.adjusted(PADDING, PADDING, -PADDING, -PADDING)
        picture = QRect(inner.left(), inner.top(), inner.width(), PICTURE)
        self._picture(painter, picture, seat, palette)
        self._ribbon(painter, picture, seat, bool(index.data(TIE)), palette, mirrored)
        if not seat.keeper:
            self._box(painter, self.box(QRect(option.rect), mirrored), seat, palette)
        top = self._name(painter, inner, picture.bottom() + 8, seat, palette, option.font)
        painter.setPen(QPen(palette.color(role.Mid), 1))
        painter.drawLine(inner.left(), top + 4, inner.right(), top + 4)
        paint_facts(painter, inner, top + 10, index.data(FACTS), palette, option.fontMetrics)
        painter.restore()

    def _picture(self, painter: QPainter, place: QRect, seat: Seat, palette: QPalette) -> None:
        photo = seat.member.photo
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Window))
        painter.drawRoundedRect(QRectF(place), 6, 6)
        ratio = painter.device().devicePixelRatio()
        style = TileStyle(round(place.width() * ratio), ratio, True)
        image = self._thumbnails.image(photo.id, style)
        if image is None:
            painter.setBrush(placeholder_colour(photo.colour))
            painter.drawRoundedRect(QRectF(place), 6, 6)
            return
        painter.setOpacity(0.35 if seat.marked else 1.0)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        source = inside_tile(photo, image.width())
        scale = min(place.width() / source.width(), place.height() / source.height())
        target = QRectF(0, 0, source.width() * scale, source.height() * scale)
        target.moveCenter(QRectF(place).center())
        painter.drawImage(target, image, source)
        painter.setOpacity(1.0)

    def _ribbon(
        self,
        painter: QPainter,
        picture: QRect,
        seat: Seat,
        tie: bool,
        palette: QPalette,
        mirrored: bool,
    ) -> None:
        if seat.keeper:
            text, (ground, ink) = words.keep_ribbon(tie), ribbon(palette)
        elif seat.marked:
            text, (ground, ink) = words.trash_ribbon(), mark(palette)
        elif seat.protected:
            text = words.protected_ribbon()
            ground, ink = QColor("#3d4451"), QColor("#ffffff")
        elif seat.member.new:
            text = words.new_member()
            ground = palette.color(QPalette.ColorRole.Accent)
            ink = palette.color(QPalette.ColorRole.HighlightedText)
        else:
            return
        font = QFont(painter.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 0.9)
        metrics = QFontMetrics(font)
        place = QRectF(0, 0, metrics.horizontalAdvance(text) + 18, metrics.height() + 8)
        place.moveTopLeft(QRectF(picture).topLeft())
        if mirrored:
            place.moveRight(picture.right() + 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, 5, 5)
        painter.setPen(ink)
        kept = painter.font()
        painter.setFont(font)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.setFont(kept)

    @staticmethod
    def _box(painter: QPainter, place: QRect, seat: Seat, palette: QPalette) -> None:
        ground, ink = mark(palette)
        name = "lock" if seat.protected else "check" if seat.marked else ""
        painter.setPen(QPen(QColor(255, 255, 255, 220), 1.5))
        painter.setBrush(ground if seat.marked else QColor(0, 0, 0, 140))
        painter.drawRoundedRect(QRectF(place), 5, 5)
        if name:
            ratio = painter.device().devicePixelRatio()
            image = drawing(name, ink if seat.marked else QColor("white"), round(18 * ratio))
            image.setDevicePixelRatio(ratio)
            painter.drawImage(place.left() + 3, place.top() + 3, image)

    @staticmethod
    def _name(
        painter: QPainter, inner: QRect, top: int, seat: Seat, palette: QPalette, font: QFont
    ) -> int:
        """Name and folder; returns the line below them."""
        folder, name = os.path.split(seat.path)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        metrics = QFontMetrics(bold)
        flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        elide = Qt.TextElideMode.ElideMiddle
        line = QRect(inner.left(), top, inner.width(), metrics.height() + 2)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        shown = metrics.elidedText(texts.plain(display(name)), elide, line.width())
        painter.drawText(line, flags, shown)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        for part in _two_lines(display(folder), metrics, inner.width()):
            line = line.translated(0, metrics.height() + 2)
            painter.drawText(line, flags, part)
        return top + 3 * (metrics.height() + 2)


def paint_facts(
    painter: QPainter,
    inner: QRect,
    top: int,
    facts: list[Fact],
    palette: QPalette,
    metrics: QFontMetrics,
) -> None:
    """Paint facts from the line `top` on, the difference below a value in colour and words."""
    height = metrics.height() + 2
    line = QRect(inner.left(), top, inner.width(), height)
    leading = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    trailing = int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    muted = palette.color(QPalette.ColorRole.PlaceholderText)
    elide = Qt.TextElideMode.ElideMiddle
    for fact in facts:
        same = fact.tone is Tone.SAME
        painter.setPen(muted)
        painter.drawText(line, leading, fact.name)
        room = line.width() - metrics.horizontalAdvance(fact.name) - 12
        sign = f"  {SIGNS[Tone.SAME]}" if same and fact.difference else ""
        painter.setPen(muted if sign else palette.color(QPalette.ColorRole.Text))
        value = metrics.elidedText(fact.value + sign, elide, room)
        painter.drawText(line, trailing, value)
        line = line.translated(0, height)
        if not same:
            painter.setPen(colour(fact.tone, palette))
            said = f"{SIGNS[fact.tone]} {fact.difference}"
            said = metrics.elidedText(said, elide, line.width())
            painter.drawText(line, trailing, said)
            line = line.translated(0, height)


def inside_tile(photo: Photo, edge: int) -> QRectF:
    """Where the whole picture lies in its square tile, which has empty bands."""
    share = min(photo.width, photo.height) / max(photo.width, photo.height, 1)
    wide = photo.width >= photo.height
    width, height = (edge, edge * share) if wide else (edge * share, edge)
    return QRectF((edge - width) / 2, (edge - height) / 2, width, height)


def lines_of(facts: list[Fact]) -> int:
    """How many lines the facts of a card take."""
    return sum(1 if fact.tone is Tone.SAME else 2 for fact in facts)


def _two_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """A path on two lines, broken after a separator where that fits; its middle is left out."""
    if metrics.horizontalAdvance(text) <= width:
        return [text]
    cut = len(text)
    while cut > 1 and metrics.horizontalAdvance(text[:cut]) > width:
        cut = text.rfind(os.sep, 0, cut - 1) + 1
    if cut <= 1:
        cut = max(1, len(text) // 2)
    elide = Qt.TextElideMode.ElideMiddle
    return [
        metrics.elidedText(text[:cut], elide, width),
        metrics.elidedText(text[cut:], elide, width),
    ]
