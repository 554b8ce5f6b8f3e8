"""The watched folders: add, remove, protect, leave out, and the question after a mass vanish."""

import os
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from photofinder.gui.options.folder_card import FolderCard
from photofinder.gui.parts import (
    fit_screen,
    label,
    letters,
    push_button,
    scrolled,
    title,
    wrapped,
)
from photofinder.gui.query.dropped import accept_copy, offered
from photofinder.indexing.status import RootStatus
from photofinder.library.records import Root


class FoldersDialog(QDialog):
    """Lists roots as cards; every change applies at once."""

    added = Signal(list)
    """Folders to watch, absolute paths in bytes."""
    removed = Signal(int)
    protected = Signal(int, bool)
    excluded = Signal(int, object)
    """Root id and its new patterns, a tuple of strings."""
    settled = Signal(int, bool)
    """Root id and whether the vanished files are gone."""
    rescanned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Folders with photos"))
        self.setAcceptDrops(True)
        fit_screen(self, letters(92), 480)
        self._cards: dict[int, FolderCard] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(title(self.tr("Folders with photos"), 1.3))
        column.addWidget(
            wrapped(
                self.tr(
                    "Photos in these folders and all folders below are found. Nothing in them "
                    "is ever changed. Drop folders here to add them."
                ),
                muted=True,
            )
        )
        body = QWidget()
        self._list = QVBoxLayout(body)
        self._list.setContentsMargins(0, 0, 4, 0)
        self._list.setSpacing(8)
        self._none = label(self.tr("No folder yet."), muted=True)
        self._none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._list.addWidget(self._none)
        self._list.addStretch(1)
        column.addWidget(scrolled(body, self.tr("Folders with photos")), 1)
        row = QHBoxLayout()
        add = push_button(self.tr("Add folder…"))
        add.clicked.connect(self._choose)
        close = push_button(self.tr("Done"), primary=True)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(add)
        row.addStretch(1)
        row.addWidget(close)
        column.addLayout(row)

    def show_roots(self, roots: Sequence[Root], statuses: Sequence[RootStatus]) -> None:
        """Follow the library and the indexer; cards that stay keep what is being typed."""
        states = {status.root_id: status for status in statuses}
        for root_id in set(self._cards) - {root.id for root in roots}:
            card = self._cards.pop(root_id)
            card.hide()
            card.deleteLater()
        for root in roots:
            card_or_none = self._cards.get(root.id)
            if card_or_none is None:
                card = self._cards[root.id] = FolderCard(root.id)
                card.removed.connect(self.removed)
                card.protected.connect(self.protected)
                card.excluded.connect(self.excluded)
                card.settled.connect(self.settled)
                card.rescanned.connect(self.rescanned)
                self._list.insertWidget(self._list.count() - 1, card)
            self._cards[root.id].show_root(root, states.get(root.id))
        self._none.setVisible(not roots)

    def card(self, root_id: int) -> FolderCard:
        """The card of a root."""
        return self._cards[root_id]

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder with photos"))
        if chosen:
            self.added.emit([os.fsencode(chosen)])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            accept_copy(event)

    def dropEvent(self, event: QDropEvent) -> None:
        folders = [path for path in offered(event.mimeData()).paths if os.path.isdir(path)]
        if folders:
            self.added.emit(folders)
            accept_copy(event)
