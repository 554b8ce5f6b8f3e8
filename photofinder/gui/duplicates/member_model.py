"""The files of the current group as a list model, with the facts of their cards."""

import os
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from photofinder.gui import texts
from photofinder.gui.duplicates import texts as words
from photofinder.gui.duplicates.beside import beside
from photofinder.gui.duplicates.details import DetailsSession
from photofinder.gui.duplicates.facts import Fact, facts
from photofinder.gui.duplicates.seats import Seat
from photofinder.gui.duplicates.session import DuplicatesSession
from photofinder.paths import display

Index = QModelIndex | QPersistentModelIndex

SEAT = int(Qt.ItemDataRole.UserRole) + 1
FACTS = int(Qt.ItemDataRole.UserRole) + 2
TIE = int(Qt.ItemDataRole.UserRole) + 3


class MemberModel(QAbstractListModel):
    """Follows the current group of a session; the keeper is row 0."""

    def __init__(
        self,
        session: DuplicatesSession,
        details: DetailsSession,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._details = details
        self._key = ""
        self._seats: list[Seat] = []
        self._facts: list[list[Fact]] = []
        session.moved.connect(self.refresh)
        session.changed.connect(self.refresh)
        details.arrived.connect(self._detailed)
        self.refresh()

    @property
    def seats(self) -> list[Seat]:
        """The files in the order of the rows."""
        return self._seats

    @property
    def cards(self) -> list[list[Fact]]:
        """The lines of each card."""
        return self._facts

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._seats)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._seats):
            return None
        seat = self._seats[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return texts.plain(display(os.path.basename(seat.path)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return display(seat.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = [display(os.path.basename(seat.path)), words.state(seat)]
            said += [f"{f.name} {f.value} {f.difference}" for f in self._facts[index.row()]]
            return ", ".join(part for part in said if part)
        if role == SEAT:
            return seat
        if role == FACTS:
            return self._facts[index.row()]
        if role == TIE:
            review = self._session.review
            return review.group(self._key).tie and not review.chosen_keeper(self._key)
        return None

    def refresh(self) -> None:
        """Read the current group again; rows are replaced only when its files are others."""
        key, seats = self._session.key, self._session.seats
        same = key == self._key and [s.member for s in seats] == [s.member for s in self._seats]
        if same:
            if seats != self._seats:
                self._seats = seats
                self._facts = self._read_facts()
                self._all_changed()
            return
        self.beginResetModel()
        self._key, self._seats = key, seats
        self._facts = self._read_facts()
        self.endResetModel()
        if seats:
            group = self._session.review.group(key)
            members = tuple(seat.member for seat in seats)
            self._details.read(group, members[0], members)

    def _read_facts(self) -> list[list[Fact]]:
        if not self._seats:
            return []
        group = self._session.review.group(self._key)
        keeper = self._seats[0].member
        kept = self._details.of(keeper, keeper)
        return [
            facts(
                group.kind,
                beside(group, seat.member, keeper),
                keeper,
                self._details.of(keeper, seat.member),
                kept,
            )
            for seat in self._seats
        ]

    def _detailed(self, key: str) -> None:
        if key == self._key and key in self._session.review:
            self._facts = self._read_facts()
            self._all_changed()

    def _all_changed(self) -> None:
        if self._seats:
            self.dataChanged.emit(self.index(0), self.index(len(self._seats) - 1))
