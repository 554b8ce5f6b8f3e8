"""The sidebar as a tree model."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QIcon

from photofinder.gui import texts
from photofinder.gui.places.places import Key, Kind, Place

Index = QModelIndex | QPersistentModelIndex

PLACE = int(Qt.ItemDataRole.UserRole) + 1
COUNT = int(Qt.ItemDataRole.UserRole) + 2

ICONS = {
    Kind.ALL: "photos",
    Kind.FOLDER: "folder",
    Kind.DUPLICATES: "duplicates",
    Kind.PROBLEMS: "problems",
    Kind.SEARCH: "similar",
}


@dataclass(eq=False)
class _Node:
    place: Place
    parent: "_Node | None"
    row: int
    number: int
    children: "list[_Node]" = field(default_factory=list)


class PlacesModel(QAbstractItemModel):
    """Places with icons and counts; replaced whole when the shape changes."""

    renamed = Signal(object, str)
    """The user gave a saved search (its Place) another name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._top: list[_Node] = []
        self._nodes: list[_Node] = []
        self._icons: dict[str, QIcon] = {}
        self._places: tuple[Place, ...] = ()

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Icons by the names in ICONS, in the present palette."""
        self._icons = icons
        self._all_changed(QModelIndex())

    def show(self, places: tuple[Place, ...]) -> bool:
        """Replace the tree; when only counts differ nothing is reset. True after a reset."""
        if _same_shape(places, self._places):
            self._places = places
            # only what is different: ten thousand folders stay as they are
            for node in _refill(self._top, places):
                index = self.createIndex(node.row, 0, node.number)
                self.dataChanged.emit(index, index)
            return False
        self.beginResetModel()
        self._places = places
        self._nodes = []
        self._top = self._make(places, None)
        self.endResetModel()
        return True

    def find(self, key: Key) -> QModelIndex:
        """The index of the place with this key; an invalid one when it is gone."""
        waiting = list(self._top)
        while waiting:
            node = waiting.pop()
            if node.place.key == key:
                return self.createIndex(node.row, 0, node.number)
            waiting.extend(node.children)
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        nodes = self._below(parent)
        if column != 0 or not 0 <= row < len(nodes):
            return QModelIndex()
        return self.createIndex(row, 0, nodes[row].number)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        node = self._node(index)
        if node is None or node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.row, 0, node.parent.number)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._below(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, ARG002
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self._node(index)
        if node is None:
            return None
        place = node.place
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return place.title
        if role == Qt.ItemDataRole.DecorationRole:
            own = ICONS.get(place.kind, "")
            return self._icons.get("offline" if place.offline else "held" if place.held else own)
        if role == Qt.ItemDataRole.ToolTipRole and place.held:
            return self.tr("Many of its files vanished at once and are kept")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if place.count is None:
                return place.title
            return f"{place.title}, {texts.number(place.count)}"
        if role == Qt.ItemDataRole.FontRole and place.kind is Kind.HEADING:
            font = QFont()
            font.setBold(True)
            return font
        return {PLACE: place, COUNT: place.count}.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        node = self._node(index)
        if node is None:
            return Qt.ItemFlag.NoItemFlags
        if node.place.kind is Kind.HEADING:
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if node.place.kind is Kind.SEARCH:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        node, name = self._node(index), str(value).strip()
        if role != Qt.ItemDataRole.EditRole or node is None or not name:
            return False
        if node.place.kind is not Kind.SEARCH or name == node.place.title:
            return False
        node.place = replace(node.place, title=name)
        self.dataChanged.emit(index, index)
        self.renamed.emit(node.place, name)
        return True

    def _make(self, places: tuple[Place, ...], parent: _Node | None) -> list[_Node]:
        made = []
        for row, place in enumerate(places):
            node = _Node(place, parent, row, len(self._nodes))
            self._nodes.append(node)
            node.children = self._make(place.children, node)
            made.append(node)
        return made

    def _node(self, index: Index) -> _Node | None:
        return self._nodes[int(index.internalId())] if index.isValid() else None

    def _below(self, parent: Index) -> list[_Node]:
        node = self._node(parent)
        return self._top if node is None else node.children

    def _all_changed(self, parent: QModelIndex) -> None:
        count = self.rowCount(parent)
        if count:
            self.dataChanged.emit(self.index(0, 0, parent), self.index(count - 1, 0, parent))
        for row in range(count):
            self._all_changed(self.index(row, 0, parent))


def _refill(nodes: list[_Node], places: tuple[Place, ...]) -> Iterator[_Node]:
    """Give the nodes newer places of the same shape; yields those that say something else now."""
    for node, place in zip(nodes, places, strict=True):
        before, node.place = node.place, place
        if before != place:
            yield node
        yield from _refill(node.children, place.children)


def _same_shape(places: tuple[Place, ...], others: tuple[Place, ...]) -> bool:
    return len(places) == len(others) and all(
        place.key == other.key
        and place.title == other.title
        and _same_shape(place.children, other.children)
        for place, other in zip(places, others, strict=True)
    )
