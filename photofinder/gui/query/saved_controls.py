"""Saved searches in the window: the star at the strip, the entries of the sidebar."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from photofinder.gui.language import tr
from photofinder.gui.places.places import Kind, Place
from photofinder.gui.places.sidebar import Sidebar
from photofinder.gui.query.request import Search
from photofinder.gui.query.strip import QueryStrip
from photofinder.gui.window.actions import WindowActions
from photofinder.gui.window.sessions import Sessions


class SavedControls(QObject):
    """Connects strip and sidebar with the saved searches."""

    def __init__(
        self,
        sessions: Sessions,
        strip: QueryStrip,
        sidebar: Sidebar,
        actions: WindowActions,
        refresh: Callable[[], None],
        tell: Callable[[str], None],
    ) -> None:
        """`refresh` shows the sidebar anew; `tell` shows a sentence."""
        super().__init__(sidebar)
        self._saved, self._browse = sessions.saved, sessions.browse
        self._sidebar, self._tell, self._refresh = sidebar, tell, refresh
        self._named: Place | None = None
        self._saving: list[Search] = []
        strip.save_wanted.connect(self.save)
        actions.save_search.triggered.connect(self.save)
        sidebar.chosen.connect(self._chosen)
        sidebar.renamed.connect(lambda place, name: self._saved.rename(place.number, name))
        sidebar.removed.connect(lambda place: self._saved.remove(place.number))
        self._saved.changed.connect(self._changed)
        self._saved.added.connect(self._added)
        self._saved.search_wanted.connect(self._browse.find_similar)
        self._saved.failed.connect(self._failed)

    def save(self) -> None:
        """Keep the search on the screen."""
        search = self._browse.stop.search
        if search is None:
            self._tell(tr("Search first: then the search can be saved."))
        elif search in self._saving or search.saved in self._known():
            self._tell(tr("This search is saved already."))
        else:
            self._saving.append(search)
            self._saved.save(search)

    def _chosen(self, place: Place) -> None:
        if place.kind is Kind.SEARCH:
            self._saved.open(place.number)

    def _added(self, place: Place, search: Search) -> None:
        """It is in the sidebar as soon as it was read: there the user may name it."""
        self._named = place
        self._browse.name_search(search, place.number)
        if search in self._saving:
            self._saving.remove(search)
        self._changed()

    def _failed(self, sentence: str) -> None:
        self._saving.clear()
        self._tell(sentence)

    def _known(self) -> set[int]:
        return {search.id for search in self._saved.searches}

    def _changed(self) -> None:
        self._refresh()
        if self._named is not None and self._named.number in self._known():
            self._sidebar.rename(self._named)
            self._named = None
