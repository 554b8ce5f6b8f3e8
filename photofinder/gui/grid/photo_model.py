"""The item model of the grid: an id array; facts come in pages, thumbnails on paint."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)

from photofinder.gui import texts
from photofinder.gui.grid.photo_list import EMPTY, PhotoList
from photofinder.gui.grid.thumbnail_tiles import TileStyle
from photofinder.gui.grid.thumbnails import Thumbnails
from photofinder.library.records import Photo

Index = QModelIndex | QPersistentModelIndex

IMAGE = Qt.ItemDataRole.UserRole + 1
COLOUR = Qt.ItemDataRole.UserRole + 2
WORD = Qt.ItemDataRole.UserRole + 3
PHOTO = Qt.ItemDataRole.UserRole + 4
ID = Qt.ItemDataRole.UserRole + 5
COPIES = Qt.ItemDataRole.UserRole + 6

PAGE = 500
AT_ONCE = 8
"""So many pages may be on their way; who reads them may pass over older ones, which are asked
for again when they are seen again."""
PAGES = 24
"""So many pages of facts are kept; the rest is read again when it is seen again."""


class PhotoModel(QAbstractListModel):
    """Never touches disk or database: what is not in memory is asked for and painted later."""

    page_wanted = Signal(int, list)
    """Facts of a page are needed: page number and its photo ids; answer with `set_page`."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._list = EMPTY
        self._style = TileStyle(160, 1.0, False)
        self._pages: OrderedDict[int, dict[int, Photo]] = OrderedDict()
        self._asked: set[int] = set()
        self._unread: dict[int, int] = {}
        self._questions = 0
        self._painted: dict[int, int] = {}
        self._roles: dict[int, Callable[[int], Any]] = {
            int(Qt.ItemDataRole.DisplayRole): self._caption,
            int(Qt.ItemDataRole.ToolTipRole): self._tip,
            int(Qt.ItemDataRole.AccessibleTextRole): self._accessible,
            int(IMAGE): self._image,
            int(COLOUR): self._colour,
            int(WORD): self._word,
            int(PHOTO): self._photo,
            int(ID): self.id_of,
            int(COPIES): self._copies,
        }
        thumbnails.arrived.connect(self._repaint)

    @property
    def shown(self) -> PhotoList:
        """The list in force."""
        return self._list

    def show(self, photos: PhotoList, known: Iterable[Photo] | None = ()) -> None:
        """Replace the list: one model reset. `known`: facts to show until they are read anew; None:
        those that were read of the list before."""
        self.beginResetModel()
        self._list = photos
        facts = {photo.id: photo for photo in known or ()}
        if known is None:
            facts = {photo.id: photo for page in self._pages.values() for photo in page.values()}
        self._pages.clear()
        if facts:
            for first in range(0, len(photos), PAGE):
                ids = photos.ids[first : first + PAGE].tolist()
                self._pages[first // PAGE] = {i: facts[i] for i in ids if i in facts}
        self._asked.clear()
        self._unread.clear()
        self._painted.clear()
        self._thumbnails.forget_waiting()
        self.endResetModel()

    def set_style(self, style: TileStyle) -> None:
        """Size and kind of the tiles from now on."""
        self._style = style

    def set_page(self, page: int, photos: Sequence[Photo], ids: Sequence[int]) -> None:
        """Facts have been read; ignored when another list is shown by now."""
        first = page * PAGE
        if self._list.ids[first : first + PAGE].tolist() != list(ids):
            return
        self._unread.pop(page, None)
        before, facts = self._pages.get(page), {photo.id: photo for photo in photos}
        self._pages[page] = facts
        while len(self._pages) > PAGES:
            old, _ = self._pages.popitem(last=False)
            self._asked.discard(old)
        if facts == before:
            return
        last = min(first + PAGE, len(self._list)) - 1
        self.dataChanged.emit(self.index(first), self.index(last))

    def forget_facts(self) -> None:
        """Read the facts again as they are needed (the library has changed).

        What is known stays on the screen until the newer facts are there: nothing flickers.
        """
        self._asked.clear()
        self._thumbnails.try_again()
        if len(self._list):
            # what is in sight is painted anew, and asks for its page by that
            self.dataChanged.emit(self.index(0), self.index(len(self._list) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._list)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        answer = self._roles.get(int(role))
        if answer is None or not index.isValid() or not 0 <= index.row() < len(self._list):
            return None
        return answer(index.row())

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return (
            flag.ItemIsSelectable
            | flag.ItemIsEnabled
            | flag.ItemIsDragEnabled
            | flag.ItemNeverHasChildren
        )

    def id_of(self, row: int) -> int:
        """The photo id of a row."""
        return int(self._list.ids[row])

    def photo_at(self, row: int) -> Photo | None:
        """The facts of a row if they are in memory; else they are asked for."""
        page = row // PAGE
        if page not in self._asked:
            self._note_question(page)
            first = page * PAGE
            self.page_wanted.emit(page, self._list.ids[first : first + PAGE].tolist())
        held = self._pages.get(page)
        return held.get(self.id_of(row)) if held is not None else None

    def _note_question(self, page: int) -> None:
        self._questions += 1
        self._asked.add(page)
        self._unread[page] = self._questions
        for old, number in list(self._unread.items()):
            if number <= self._questions - AT_ONCE:
                del self._unread[old]
                self._asked.discard(old)

    def prefetch(self, rows: range) -> None:
        """Ask for tiles that are in sight or will come there, the first one first."""
        self._painted.update((self.id_of(row), row) for row in rows)
        self._thumbnails.prefetch([self.id_of(row) for row in rows], self._style)

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The files of the selected photos, to be dropped on other programs."""
        data = QMimeData()
        photos = [self.photo_at(index.row()) for index in indexes]
        data.setUrls([file_url(photo.path) for photo in photos if photo and photo.paths])
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def _repaint(self, photo_ids: list[int]) -> None:
        for photo_id in photo_ids:
            row = self._painted.get(photo_id)
            if row is not None:  # each alone: of a range, a view paints all that is in sight
                index = self.index(row)
                self.dataChanged.emit(index, index, [int(IMAGE)])

    def _image(self, row: int) -> Any:
        photo_id = self.id_of(row)
        self._painted[photo_id] = row
        return self._thumbnails.image(photo_id, self._style)

    def _colour(self, row: int) -> int:
        return int(self._list.colours[row])

    def _word(self, row: int) -> str:
        return self._list.words[row] if self._list.words else ""

    def _copies(self, row: int) -> int:
        return self._list.copies[row] if self._list.copies else 0

    def count_text(self, row: int) -> str:
        """What the corner of a tile says of its copies: how many are folded into it, or (a
        minus) that they are shown and can be folded again; empty without copies."""
        copies = self._copies(row)
        if not copies:
            return ""
        return "−" if self.id_of(row) in self._list.unfolded else f"+{texts.number(copies)}"

    def _photo(self, row: int) -> Photo | None:
        return self.photo_at(row)

    def _caption(self, row: int) -> str:
        photo = self.photo_at(row)
        return texts.name_of(photo) if photo else ""

    def _tip(self, row: int) -> str:
        photo = self.photo_at(row)
        lines = [texts.tip_of(photo)] if photo else []
        if len(self._list.scores):
            lines.append(texts.score_line(self._word(row), float(self._list.scores[row])))
        if self._copies(row):
            lines.append(texts.copies_in_tile(self._copies(row)))
        return "\n".join(lines)

    def _accessible(self, row: int) -> str:
        photo = self.photo_at(row)
        spoken = texts.spoken(photo) if photo else texts.photo_number(row + 1)
        words = [spoken, self._word(row)]
        words.append(texts.copies_in_tile(self._copies(row)) if self._copies(row) else "")
        return ", ".join(word for word in words if word)


def file_url(path: bytes) -> QUrl:
    """The URL of a file, with names that are no text percent-encoded byte by byte."""
    return QUrl.fromEncoded(texts.encoded_url(path))
