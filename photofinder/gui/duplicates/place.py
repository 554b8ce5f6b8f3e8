"""The seat of the review of duplicates in the window, empty until somebody looks for it.

The page and what it works with take as long to load as all the rest of the window.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from photofinder.gui.duplicates.sessions import DuplicatesSessions
from photofinder.gui.grid.thumbnails import Thumbnails
from photofinder.gui.places.places import Kind, Overview
from photofinder.library.records import Root

if TYPE_CHECKING:
    from photofinder.gui.duplicates.page import DuplicatesPage


class DuplicatesPlace(QWidget):
    """What the window sees of the page; makes it when it is first wanted."""

    told = Signal(str)
    """A sentence for a toast."""
    undoable = Signal(str, object)
    """A sentence for a toast, and what takes it back."""
    count_changed = Signal()
    """The number of groups is another one."""
    library_changed = Signal()
    """Files went to the trash or came back."""
    buttons_made = Signal(list)
    """The widgets with buttons at the lower edge, when there are some."""

    def __init__(
        self, sessions: DuplicatesSessions, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._sessions = sessions
        self._thumbnails = thumbnails
        self._page: DuplicatesPage | None = None
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)
        sessions.cleaning.failed.connect(self.told)

    @property
    def page(self) -> "DuplicatesPage":
        """The page itself."""
        if self._page is None:
            from photofinder.gui.duplicates.page import DuplicatesPage

            self._sessions.cleaning.failed.disconnect(self.told)  # the page tells it from now on
            self._page = DuplicatesPage(self._sessions, self._thumbnails)
            self._page.told.connect(self.told)
            self._page.undoable.connect(self.undoable)
            self._page.count_changed.connect(self.count_changed)
            self._page.library_changed.connect(self.library_changed)
            self._room.addWidget(self._page)
            self.buttons_made.emit([self._page.view.buttons, self._page.plan.cancel])
        return self._page

    def enter(self) -> None:
        """The page is shown: search when it was never done, and take the keys."""
        self.page.enter()

    def show_group_of(self, photo_ids: Sequence[int]) -> None:
        """Go to the group of one of these photos, or say that it has none."""
        self.page.show_group_of(photo_ids)

    def follow_library(self) -> None:
        """Photos came or went: search again as soon as it is quiet and somebody looks."""
        if self._page is not None:
            self._page.follow_library()

    def show_roots(self, roots: Sequence[Root]) -> None:
        """Follow which folders are protected."""
        self._sessions.review.protect([root.path for root in roots if root.protected])

    def counted(self, overview: Overview) -> Overview:
        """The overview with the number of groups that are known here."""
        review = self._sessions.review
        if not review.searched:
            return overview
        places = (
            replace(place, count=review.count) if place.kind is Kind.DUPLICATES else place
            for place in overview.places
        )
        return replace(overview, places=tuple(places))
