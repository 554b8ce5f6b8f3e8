"""Which page is in the middle of the window, and the way into one photo and back."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from photofinder.gui.places.places import Kind, Place
from photofinder.gui.window.layout import WindowLayout
from photofinder.gui.window.sessions import Sessions

if TYPE_CHECKING:  # loaded when photos are first compared
    from photofinder.gui.window.photo_compare import PhotoCompare


class WindowPages(QObject):
    """Photos, one photo, some beside each other, copies, problems: one page at a time."""

    returned = Signal()
    """One photo was left: the photos are shown again, with that one selected."""

    def __init__(self, window: WindowLayout, sessions: Sessions) -> None:
        super().__init__(window)
        self._window, self._sessions = window, sessions
        self._grid_place = 0
        self._compare: PhotoCompare | None = None
        window.grid.opened.connect(self.view)
        window.viewer.left.connect(self._leave_viewer)
        window.viewer.moved.connect(self._viewer_moved)

    @property
    def current(self) -> QWidget | None:
        """The page that is shown."""
        return self._window.stack.currentWidget()

    @property
    def grid_shown(self) -> bool:
        """Whether the photos are shown, or one of them."""
        return self.current in (self._window.page, self._window.viewer)

    @property
    def compare(self) -> "PhotoCompare":
        """Two to four photos beside each other."""
        if self._compare is None:
            from photofinder.gui.window.photo_compare import PhotoCompare

            made = self._compare = PhotoCompare(self._sessions, self)
            self._window.stack.addWidget(made.page)
            made.shown.connect(lambda: self.show(made.page))
            made.page.left.connect(self._leave_compare)
            made.told.connect(self._window.toast.tell)
        return self._compare

    def open_compare(self, photo_ids: Sequence[int]) -> None:
        """Lay these photos beside each other."""
        self.compare.open(photo_ids)

    def show(self, page: QWidget) -> None:
        """Show a page; one photo has the window for itself."""
        window = self._window
        window.unsetCursor()
        if self.current is window.viewer and page is not window.viewer:
            window.viewer.leave()
        window.stack.setCurrentWidget(page)
        # the copies have a list of keys of their own
        window.actions_.shortcuts.setEnabled(page is not window.duplicates)
        for part in (*window.chrome, window.sidebar):
            part.setVisible(page is not window.viewer)
        window.inspector.setVisible(window.actions_.inspector.isChecked() and self.grid_shown)

    def show_place(self, place: Place | None) -> None:
        """Show the page of a place; None: what a search found."""
        window = self._window
        pages = {Kind.PROBLEMS: window.problems, Kind.DUPLICATES: window.duplicates}
        self.show(pages.get(place.kind, window.page) if place else window.page)

    def take_keys(self) -> None:
        """The page that was just shown takes the keys."""
        if self.current is self._window.page:
            self._window.grid.setFocus()
        elif self.current is self._window.duplicates:
            self._window.duplicates.enter()

    def go_back(self) -> None:
        """Out of one photo, or one stop back."""
        if self.current is self._window.viewer:
            self._leave_viewer()
        else:
            self._sessions.browse.back()

    def view_current(self) -> None:
        """Show the photo with the keyboard focus alone."""
        index = self._window.grid.currentIndex()
        if index.isValid():
            self.view(index.row())

    def view(self, row: int) -> None:
        """Show the photo of a row alone."""
        self._grid_place = self._window.grid.scroll_place()
        self.show(self._window.viewer)
        search = self._sessions.browse.stop.search
        examples = [chip.example for chip in search.chips] if search is not None else []
        self._window.viewer.open(self._window.model.shown, row, examples)

    def _viewer_moved(self, row: int) -> None:
        shown = self._window.model.shown
        if row < len(shown):
            photo_id = int(shown.ids[row])
            self._window.grid.select_ids([photo_id], photo_id)
            if self._window.inspector.isVisible():
                self._sessions.reading.facts(photo_id)

    def _leave_viewer(self) -> None:
        self.show(self._window.page)
        # bars came and went, and the grid with them: first its size, then the place
        QTimer.singleShot(0, self, self._return_to_place)
        self._window.grid.setFocus()
        self.returned.emit()

    def _return_to_place(self) -> None:
        self._window.grid.go_to(self._grid_place)
        self._window.grid.scrollTo(self._window.grid.currentIndex())

    def _leave_compare(self) -> None:
        self.compare.page.leave()
        self.show(self._window.page)
        self._window.grid.setFocus()
