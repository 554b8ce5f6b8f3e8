"""What the user does with a search: more examples, fewer, against, all or any, narrower."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Literal, cast

from PySide6.QtCore import QDateTime, QObject, QTimeZone

from photofinder.gui import texts
from photofinder.gui.places.places import Place
from photofinder.gui.query.filter_menu import FilterMenu
from photofinder.gui.query.request import Search
from photofinder.gui.query.strip import QueryStrip
from photofinder.gui.window.actions import WindowActions
from photofinder.gui.window.sessions import Sessions

if TYPE_CHECKING:  # loaded when it is first opened
    from photofinder.gui.query.date_range import DateRange


class SearchControls(QObject):
    """Connects the strip and the actions with the search on the screen."""

    def __init__(
        self,
        sessions: Sessions,
        strip: QueryStrip,
        actions: WindowActions,
        selected: Callable[[], list[int]],
    ) -> None:
        """`selected` gives the ids of the selected photos."""
        super().__init__(strip)
        self._browse, self._input = sessions.browse, sessions.input
        self._pictures = sessions.chip_pictures
        self._strip, self._actions, self._selected = strip, actions, selected
        self.menu = FilterMenu(strip)
        self.menu.aboutToShow.connect(self.fill_menu)
        self.menu.folder_chosen.connect(self._in_folder)
        self.menu.dates_chosen.connect(self._between)
        self.menu.range_wanted.connect(self.ask_dates)
        self.menu.view_chosen.connect(self._browse.set_view)
        strip.filter.setMenu(self.menu)
        strip.removed.connect(self._take_out)
        strip.mode_chosen.connect(self._mode)
        strip.folder_removed.connect(self._everywhere)
        strip.dates_removed.connect(self._always)
        strip.least_changed.connect(self._browse.set_least)
        closer = sessions.duplicates.closer
        self._browse.shown.connect(closer.follow)
        self._browse.searching.connect(closer.leave)
        self._browse.search_failed.connect(lambda: closer.follow(self._browse.stop, True))
        closer.told_apart.connect(self._browse.tell_apart)
        actions.add_to_search.triggered.connect(self._add)
        actions.exclude.triggered.connect(self._exclude)

    def show(self, search: Search) -> None:
        """Show the search on the screen."""
        where = texts.folder_name(search.folder) if search.folder is not None else ""
        examples = (*search.chips, *search.against)
        pictures = [self._pictures.picture(chip) for chip in examples]
        self._strip.show_search(search, pictures, where)
        self._strip.set_least(self._browse.shown_least)

    def follow(self, selected: int) -> None:
        """So many photos are selected: offer what can be done with them."""
        possible = selected > 0 and self._browse.latest_search is not None
        self._actions.add_to_search.setEnabled(possible)
        self._actions.exclude.setEnabled(possible)

    def fill_menu(self) -> None:
        """Offer the folders and dates that there are now."""
        self.menu.fill(self._browse.overview, self._browse.view)

    def _again(self, change: Callable[[Search], Search]) -> None:
        search = self._browse.stop.search
        if search is not None:
            self._browse.find_similar(replace(change(search), saved=0))

    def _take_out(self, position: int) -> None:
        self._again(lambda search: search.without(position))

    def _mode(self, mode: str) -> None:
        chosen = cast(Literal["all", "any"], mode)
        self._again(lambda search: replace(search, mode=chosen))

    def _in_folder(self, folder: bytes) -> None:
        self._again(lambda search: replace(search, folder=folder))

    def _everywhere(self) -> None:
        self._again(lambda search: replace(search, folder=None))

    def _between(self, place: Place) -> None:
        self._again(
            lambda search: replace(search, since=place.since, until=place.until, when=place.title)
        )

    def ask_dates(self) -> "DateRange":
        """Ask for the first and the last day; at first those of the whole library."""
        from photofinder.gui.query.date_range import DateRange

        moments = self._browse.overview.timeline.moments
        ends = (int(moments[-1]), int(moments[0])) if len(moments) else (0, 0)
        days = [QDateTime.fromSecsSinceEpoch(end, QTimeZone.utc()).date() for end in ends]
        dialog = DateRange(days[0], days[1], self._strip)
        dialog.chosen.connect(self._between)
        dialog.open()
        return dialog

    def _always(self) -> None:
        self._again(lambda search: replace(search, since=None, until=None, when=""))

    def _add(self) -> None:
        self._extend(against=False)

    def _exclude(self) -> None:
        self._extend(against=True)

    def _extend(self, *, against: bool) -> None:
        search = self._browse.latest_search
        if search is not None:
            self._input.extend(search, self._selected(), against=against)
