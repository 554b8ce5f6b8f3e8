"""The groups of copies as a list model, and how their rows are painted."""

from functools import lru_cache
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
from PySide6.QtGui import QColor, QImage, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from photofinder.gui import texts
from photofinder.gui.duplicates import texts as words
from photofinder.gui.duplicates.colours import mark
from photofinder.gui.duplicates.session import DuplicatesSession
from photofinder.gui.grid.thumbnail_tiles import TileStyle, placeholder_colour
from photofinder.gui.grid.thumbnails import Thumbnails
from photofinder.gui.icons import drawing

Index = QModelIndex | QPersistentModelIndex

KEY = int(Qt.ItemDataRole.UserRole) + 1
THUMB = 48


class GroupModel(QAbstractListModel):
    """Follows the rows of a session."""

    def __init__(self, session: DuplicatesSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._keys = list(session.rows)
        session.inserted.connect(self._insert)
        session.removed.connect(self._remove)
        session.reset.connect(self._reset)
        session.changed.connect(self._change)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._keys):
            return None
        key = self._keys[index.row()]
        if role == KEY:
            return key
        if key not in self._session.review:
            return None
        group = self._session.review.group(key)
        if role == Qt.ItemDataRole.DisplayRole:
            return words.kind(group.kind)
        if role == Qt.ItemDataRole.ToolTipRole:
            return words.kind_explained(group.kind)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            line = words.group_line(1 + len(group.members), self._session.review.gain_of(key))
            marks = words.marked(self._session.review.marks_in(key))
            return f"{words.kind(group.kind)}, {line}, {marks}"
        return None

    def _insert(self, row: int, keys: list[str]) -> None:
        self.beginInsertRows(QModelIndex(), row, row + len(keys) - 1)
        self._keys[row:row] = keys
        self.endInsertRows()

    def _remove(self, row: int) -> None:
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._keys[row]
        self.endRemoveRows()

    def _reset(self) -> None:
        self.beginResetModel()
        self._keys = list(self._session.rows)
        self.endResetModel()

    def _change(self, keys: list[str]) -> None:
        # a mark may show in other groups too: painting what is in sight costs little
        del keys
        if self._keys:
            self.dataChanged.emit(self.index(0), self.index(len(self._keys) - 1))


class GroupDelegate(QStyledItemDelegate):
    """A small picture, kind and count, bytes to gain; a tick when the group is done."""

    def __init__(
        self, session: DuplicatesSession, thumbnails: Thumbnails, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._thumbnails = thumbnails

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        return QSize(200, max(THUMB + 16, 3 * option.fontMetrics.height() + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        key = index.data(KEY)
        review = self._session.review
        if key not in review:
            return
        group, palette, role = review.group(key), option.palette, QPalette.ColorRole
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRect(option.rect).adjusted(4, 2, -4, -2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(role.Midlight))
            if option.state & QStyle.StateFlag.State_HasFocus:
                painter.setPen(QPen(palette.color(role.Accent), 1))
            painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
            painter.setPen(Qt.PenStyle.NoPen)
        if selected:
            painter.setBrush(palette.color(role.Accent))
            edge = area.right() - 2 if option.direction == _RTL else area.left()
            painter.drawRoundedRect(QRectF(edge, area.top() + 8, 3, area.height() - 16), 1.5, 1.5)
        inner = area.adjusted(10, 0, -8, 0)
        picture = QRect(0, 0, THUMB, THUMB)
        picture.moveCenter(inner.center())
        picture.moveLeft(inner.left())
        rest = inner.adjusted(THUMB + 10, 0, 0, 0)
        if option.direction == _RTL:
            picture.moveRight(inner.right())
            rest = inner.adjusted(0, 0, -THUMB - 10, 0)
        self._picture(painter, picture, key)
        metrics = option.fontMetrics
        height = metrics.height()
        top = rest.center().y() - height - 1
        first = QRect(rest.left(), top, rest.width(), height)
        second = first.translated(0, height + 3)
        if review.is_done(key):
            side = self._tick(painter, first, palette, option.direction == _RTL)
            first = (
                first.adjusted(side, 0, 0, 0)
                if option.direction == _RTL
                else (first.adjusted(0, 0, -side, 0))
            )
        flags = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        elide = Qt.TextElideMode.ElideRight
        painter.setPen(palette.color(role.Text))
        title = metrics.elidedText(words.kind(group.kind), elide, first.width())
        painter.drawText(first, flags, title)
        marks = review.marks_in(key)
        if marks:
            side = self._count(painter, second, palette, marks, option.direction == _RTL)
            second = (
                second.adjusted(side, 0, 0, 0)
                if option.direction == _RTL
                else second.adjusted(0, 0, -side, 0)
            )
        line = words.group_line(1 + len(group.members), review.gain_of(key))
        painter.setPen(palette.color(role.PlaceholderText))
        painter.drawText(second, flags, metrics.elidedText(line, elide, second.width()))
        painter.restore()

    def _picture(self, painter: QPainter, place: QRect, key: str) -> None:
        photo = self._session.review.seats(key)[0].member.photo
        ratio = painter.device().devicePixelRatio()
        image = self._thumbnails.held(photo.id)
        if image is None:
            # the cards ask for larger ones of the group that is shown: those serve as well
            image = self._thumbnails.image(photo.id, TileStyle(round(160 * ratio), ratio, True))
        if image is None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(placeholder_colour(photo.colour))
            painter.drawRoundedRect(QRectF(place), 4, 4)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, image)

    @staticmethod
    def _count(
        painter: QPainter, line: QRect, palette: QPalette, marks: int, mirrored: bool
    ) -> int:
        """How many files are marked, on the ground of the TRASH ribbon; returns its room."""
        text = texts.number(marks)
        metrics = painter.fontMetrics()
        width = max(metrics.horizontalAdvance(text) + 12, line.height())
        place = QRectF(0, line.top(), width, line.height())
        place.moveLeft(line.left() if mirrored else line.right() - width + 1)
        ground, ink = mark(palette)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, line.height() / 2, line.height() / 2)
        painter.setPen(ink)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), text)
        return round(width) + 6

    @staticmethod
    def _tick(painter: QPainter, line: QRect, palette: QPalette, mirrored: bool) -> int:
        ratio = painter.device().devicePixelRatio()
        image = _tick(palette.color(QPalette.ColorRole.Accent).name(), ratio)
        x = line.left() if mirrored else line.right() - 15
        painter.drawImage(x, line.center().y() - 7, image)
        return 20


@lru_cache(maxsize=8)
def _tick(colour: str, ratio: float) -> QImage:
    """Drawn once: every row that is done shows it, and all of them are painted on every key."""
    image = drawing("check", QColor(colour), round(16 * ratio))
    image.setDevicePixelRatio(ratio)
    return image


_RTL = Qt.LayoutDirection.RightToLeft
