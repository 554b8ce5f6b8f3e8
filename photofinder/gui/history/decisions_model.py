"""The remembered decisions as a list model, and how their rows are painted."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from photofinder.gui import texts
from photofinder.gui.grid.thumbnail_tiles import TileStyle, placeholder_colour
from photofinder.gui.grid.thumbnails import Thumbnails
from photofinder.gui.history.decisions_session import Remembered
from photofinder.gui.language import tr
from photofinder.library.decisions import DecisionKind
from photofinder.paths import display

Index = QModelIndex | QPersistentModelIndex

ROW = int(Qt.ItemDataRole.UserRole) + 1
_PICTURE = 48
_SHOWN = 4
_GAP = 6
_SIDE = 12


def title(row: Remembered) -> str:
    """What was decided."""
    return {
        DecisionKind.NOT_DUPLICATES: tr("Not duplicates"),
        DecisionKind.KEEP_BOTH: tr("Copies that stay side by side"),
        DecisionKind.STACK: tr("A stack"),
    }[row.decision.kind]


def about(row: Remembered) -> str:
    """Which photos it is about."""
    names = [texts.plain(texts.name_of(photo)) for photo in row.photos[:_SHOWN]]
    more = len(row.photos) - len(names)
    parts = [", ".join(names)] if names else []
    if row.decision.files > 1:
        parts.append(tr("%Ln identical file(s)", "", row.decision.files))
    if more > 0:
        parts.append(tr("%Ln more", "", more))
    if row.missing:
        parts.append(tr("%Ln photo(s) not in the library now", "", row.missing))
    return " · ".join(parts)


class DecisionsModel(QAbstractListModel):
    """The newest decision is row 0."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Remembered, ...] = ()

    def show(self, rows: Sequence[Remembered]) -> None:
        """Replace the list."""
        if tuple(rows) != self._rows:
            self.beginResetModel()
            self._rows = tuple(rows)
            self.endResetModel()

    def row(self, index: int) -> Remembered:
        """What a row is about."""
        return self._rows[index]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return title(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(display(path) for photo in row.photos for path in photo.paths)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((title(row), about(row), texts.local_moment(row.decision.made_at)))
        return row if role == ROW else None


class DecisionDelegate(QStyledItemDelegate):
    """Small pictures, what was decided, about which photos, when."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(320, max(_PICTURE, 3 * option.fontMetrics.height()) + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Remembered = index.data(ROW)
        palette, role = option.palette, QPalette.ColorRole
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRect(option.rect).adjusted(2, 2, -2, -2)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(palette.color(role.Accent if focused else role.Midlight))
            painter.setBrush(palette.color(role.Midlight))
            painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        inner = area.adjusted(_SIDE, 0, -_SIDE, 0)
        taken = _SHOWN * (_PICTURE + _GAP) + _SIDE
        self._pictures(painter, inner, row, mirrored)
        rest = inner.adjusted(0, 0, -taken, 0) if mirrored else inner.adjusted(taken, 0, 0, 0)
        height = option.fontMetrics.height()
        line = QRect(rest.left(), rest.center().y() - 3 * height // 2, rest.width(), height)
        flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        elide = Qt.TextElideMode.ElideRight
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        muted = palette.color(role.PlaceholderText)
        for text, font, colour in (
            (title(row), bold, palette.color(role.Text)),
            (about(row), option.font, palette.color(role.Text)),
            (texts.local_moment(row.decision.made_at), option.font, muted),
        ):
            painter.setFont(font)
            painter.setPen(colour)
            painter.drawText(line, flags, QFontMetrics(font).elidedText(text, elide, line.width()))
            line = line.translated(0, height)
        painter.restore()

    def _pictures(self, painter: QPainter, inner: QRect, row: Remembered, mirrored: bool) -> None:
        ratio = painter.device().devicePixelRatio()
        style = TileStyle(round(_PICTURE * ratio), ratio, True)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = QRect(inner.left(), inner.center().y() - _PICTURE // 2, _PICTURE, _PICTURE)
        if mirrored:
            place.moveRight(inner.right())
        for photo in row.photos[:_SHOWN]:
            image = self._thumbnails.held(photo.id) or self._thumbnails.image(photo.id, style)
            if image is None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(placeholder_colour(photo.colour))
                painter.drawRoundedRect(QRectF(place), 4, 4)
            else:
                painter.drawImage(place, image)
            place.translate((-1 if mirrored else 1) * (_PICTURE + _GAP), 0)
