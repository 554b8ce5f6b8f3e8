"""The left side: places as a tree, counts on the right."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from photofinder.gui import texts
from photofinder.gui.icons import drawing, icon
from photofinder.gui.parts import letters
from photofinder.gui.places.model import COUNT, ICONS, PLACE, PlacesModel
from photofinder.gui.places.places import Key, Kind, Overview, Place

Index = QModelIndex | QPersistentModelIndex


class _CountDelegate(QStyledItemDelegate):
    """Draws the count of a place at the far side of its row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        count = index.data(COUNT)
        text = texts.number(count) if count else ""
        room = option.fontMetrics.horizontalAdvance(text) + 12 if text else 0
        full = QRect(option.rect)
        super().paint(painter, option, index)
        if text:
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
            area = full.adjusted(8, 0, -8, 0)
            # the painter itself mirrors the side in right-to-left layouts
            flags = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
            if area.width() > room:
                painter.drawText(area, int(flags), text)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        count = index.data(COUNT)
        if count:
            # the title must leave room for the count: elide it by hand
            metrics = option.fontMetrics
            icon = 0 if option.icon.isNull() else option.decorationSize.width() + 6
            room = option.rect.width() - icon - 20
            room -= metrics.horizontalAdvance(texts.number(count))
            option.text = metrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        # counts change while a name is typed: what was typed stays
        if not editor.property("filled"):
            editor.setProperty("filled", True)
            super().setEditorData(editor, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        super().updateEditorGeometry(editor, option, index)
        # a name needs all the room that the row has beside its icon
        row, room = QRect(option.rect), editor.geometry()
        editor.setGeometry(QStyle.visualRect(option.direction, row, row.adjusted(22, 0, 0, 0)))
        editor.resize(editor.width(), max(room.height(), editor.sizeHint().height()))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(hint.height(), option.fontMetrics.height() + 12))


class Sidebar(QTreeView):
    """Shows an Overview; tells which place was chosen."""

    chosen = Signal(object)
    """The Place that was clicked or reached by keyboard."""
    renamed = Signal(object, str)
    """A saved search (its Place) has another name now."""
    removed = Signal(object)
    """A saved search is not wanted any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = PlacesModel(self)
        self._expanded: set[Key] = set()
        self._telling = True
        self.setModel(self._places)
        self.setItemDelegate(_CountDelegate(self))
        self.setHeaderHidden(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setIconSize(QSize(18, 18))
        self.setIndentation(16)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setMinimumWidth(letters(23))
        self.setAccessibleName(self.tr("Library"))
        self.refresh_icons()
        self._places.renamed.connect(self.renamed)
        self.expanded.connect(self._remember_expanded)
        self.collapsed.connect(self._remember_collapsed)
        self.selectionModel().currentChanged.connect(self._current_changed)

    def refresh_icons(self) -> None:
        """Draw the icons in the present palette."""
        drawn = {name: icon(name, self.palette(), plain=True) for name in ICONS.values()}
        for state, name in (("offline", "offline"), ("held", "problems")):
            drawn[state] = icon(name, self.palette(), plain=True)
        self._places.set_icons(drawn)

    def show_overview(self, overview: Overview, current: Place | None) -> None:
        """Replace the tree; what was open stays open."""
        self._telling = False
        if self._places.show(overview.places):
            self._open_again(QModelIndex())
        self._telling = True
        self.mark(current)

    def mark(self, place: Place | None) -> None:
        """Show where the user is, without going there."""
        self._telling = False
        index = self._places.find(place.key) if place is not None else QModelIndex()
        if index.isValid():
            self.setCurrentIndex(index)
        else:
            self.selectionModel().clear()
        self._telling = True

    def rename(self, place: Place) -> None:
        """Let the user type another name for a saved search."""
        index = self._places.find(place.key)
        if index.isValid():
            self.expand(index.parent())
            self.scrollTo(index)
            self.edit(index)

    def event(self, event: QEvent) -> bool:
        # Del removes a saved search here; the window has another use for it
        override = event.type() == QEvent.Type.ShortcutOverride
        pressed = event.key() if override and isinstance(event, QKeyEvent) else None
        if pressed == Qt.Key.Key_Delete and self._saved(self.currentIndex()) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self._saved(self.currentIndex())
        if event.key() == Qt.Key.Key_Delete and place is not None:
            self.removed.emit(place)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        place = self._saved(index)
        if place is None:
            return
        at = self.visualRect(index).center() if by_key else event.pos()
        self.saved_menu(place).popup(self.viewport().mapToGlobal(at))

    def saved_menu(self, place: Place) -> QMenu:
        """The menu of a saved search; it deletes itself."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Search again")).triggered.connect(lambda: self.chosen.emit(place))
        menu.addAction(self.tr("Rename")).triggered.connect(lambda: self.rename(place))
        menu.addSeparator()
        menu.addAction(self.tr("Remove")).triggered.connect(lambda: self.removed.emit(place))
        return menu

    def _saved(self, index: QModelIndex) -> Place | None:
        place = index.data(PLACE)
        saved = isinstance(place, Place) and place.kind is Kind.SEARCH
        return place if saved else None

    def _open_again(self, parent: QModelIndex) -> None:
        for row in range(self._places.rowCount(parent)):
            index = self._places.index(row, 0, parent)
            place: Place = index.data(PLACE)
            if place.kind is Kind.HEADING or place.key in self._expanded:
                self.setExpanded(index, True)
                self._open_again(index)

    def _remember_expanded(self, index: QModelIndex) -> None:
        self._expanded.add(index.data(PLACE).key)

    def _remember_collapsed(self, index: QModelIndex) -> None:
        self._expanded.discard(index.data(PLACE).key)

    def _current_changed(self, current: QModelIndex) -> None:
        place = current.data(PLACE)
        if self._telling and isinstance(place, Place) and place.kind is not Kind.HEADING:
            self.chosen.emit(place)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        painter.fillRect(rect, self.palette().color(QPalette.ColorRole.Window))
        if not self._places.rowCount(index):
            return
        closed = "chevron-left" if self.isRightToLeft() else "chevron-right"
        name = "chevron-down" if self.isExpanded(index) else closed
        ratio = self.devicePixelRatioF()
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText)
        image = drawing(name, colour, round(14 * ratio))
        image.setDevicePixelRatio(ratio)
        x = rect.left() + 1 if self.isRightToLeft() else rect.right() - 15
        painter.drawImage(x, rect.center().y() - 6, image)
