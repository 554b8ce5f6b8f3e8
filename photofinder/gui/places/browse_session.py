"""Where the user is: a place of the library or the results of a search; back and forward."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np
from PySide6.QtCore import QObject, Signal

from photofinder.errors import PhotofinderError
from photofinder.gui import texts
from photofinder.gui.grid.photo_list import EMPTY, PhotoList
from photofinder.gui.places.places import (
    PAGES,
    Overview,
    Place,
    all_photos,
    read_overview,
    read_photos,
)
from photofinder.gui.query.request import WORDS, Search
from photofinder.gui.query.result_list import View, photos_of
from photofinder.gui.query.usable_examples import Found, find
from photofinder.gui.query_thread import QueryThread
from photofinder.gui.sentences import said
from photofinder.imaging.match import VERSION, Verdict
from photofinder.library.library import Library
from photofinder.library.pairs import POSTPONED
from photofinder.library.records import Photo, Timeline
from photofinder.search.query import Query, Results
from photofinder.search.scores import LIMITS, Word

FARTHEST = 50
"""So many stops can be gone back."""


@dataclass(eq=False)
class Stop:
    """One step of the way: what is shown, what came out, and where the view stood.

    `least`: how alike hits must be here, where that is not what the slider was set to.
    """

    place: Place | None = None
    search: Search | None = None
    photos: PhotoList = EMPTY
    results: Results | None = None
    scroll: int = 0
    current: int | None = None
    least: Word | None = None
    examples: tuple[Photo, ...] = ()
    stacks: Mapping[bytes, int] = field(default_factory=dict)
    verified: frozenset[bytes] = frozenset()
    others: frozenset[bytes] = frozenset()
    unfolded: frozenset[int] = frozenset()
    selected: list[int] = field(default_factory=list)


class BrowseSession(QObject):
    """Decides what the grid shows. Reads on the query thread; never blocks."""

    shown = Signal(object, bool)
    """The stop to show, and whether it is another one than before (else: the same, newer)."""
    overview_changed = Signal(object)
    """A new Overview for the sidebar."""
    searching = Signal(object)
    """A Search is under way."""
    search_failed = Signal(str)
    """A search, or the way to a place, came to nothing: one sentence; the window stays where it
    was."""
    left_out = Signal(str)
    """Some examples could not be used, the search went on without them: one sentence."""

    def __init__(
        self,
        library: Library,
        queries: QueryThread,
        search: Callable[[Query], Results],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._queries = queries
        self._search = search
        self._back: list[Stop] = []
        self._forward: list[Stop] = []
        self.stop = Stop(place=all_photos())
        self.view = View()
        self.overview = Overview(_NOTHING, (), (), 0)
        self.ready = False
        self.refreshing = False

    @property
    def can_go_back(self) -> bool:
        """Whether there is a stop before this one."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a stop to return to."""
        return bool(self._forward)

    def refresh(self) -> None:
        """Read the sidebar and the present place again."""
        place = self.stop.place

        def read() -> tuple[Overview, PhotoList | None]:
            overview = read_overview(self._library)
            if place is None or place.kind in PAGES:
                return overview, None
            return overview, read_photos(self._library, overview.timeline, place)

        def answer(found: tuple[Overview, PhotoList | None]) -> None:
            first, self.ready, self.refreshing = not self.ready, True, False
            self.overview = found[0]
            self.overview_changed.emit(found[0])
            photos = found[1]
            if photos is None or self.stop.place != place:
                return
            if first or not photos.same_as(self.stop.photos):
                self.stop.photos = photos
                self.shown.emit(self.stop, first)

        def fail(error: PhotofinderError) -> None:
            self.refreshing = False
            self._queries.failed.emit(said(error))

        self.refreshing = True
        self._queries.ask("overview", read, answer, fail)

    def go_to(self, place: Place) -> None:
        """Show a place of the sidebar."""
        if self.stop.place is not None and self.stop.place.key == place.key:
            self._queries.forget("view")  # nor where the user wanted to go before
            return
        if place.kind in PAGES:
            self._queries.forget("view")
            self._enter(Stop(place=place))
            return
        timeline = self.overview.timeline
        self._queries.ask(
            "view",
            lambda: read_photos(self._library, timeline, place),
            lambda photos: self._enter(Stop(place=place, photos=photos)),
            lambda error: self.search_failed.emit(said(error)),
            urgent=True,
        )

    def find_similar(self, search: Search) -> None:
        """Run a search and show what it found; a newer one takes its place."""
        if not search.chips:
            self.home()
            return
        self.searching.emit(search)

        def fail(error: PhotofinderError) -> None:
            self.search_failed.emit(said(error))

        self._queries.ask(
            "view",
            lambda: self._find(search),
            self._found,
            fail,
            urgent=True,
        )

    def _find(self, search: Search) -> Found:
        """What is found, without what the user called unlike all examples; on the query thread."""
        found = find(self._search, search, self._library.photos.many)
        same, others = self._compared(found)
        stacks = self._library.decisions.stacks()
        found = replace(found, stacks=stacks, verified=same, others=others)
        told = [self._library.searches.unlike(photo.content) for photo in found.examples]
        unlike = set.intersection(*told) if told else set()
        if unlike:
            hits = tuple(hit for hit in found.results.hits if hit.photo.content not in unlike)
            found = replace(found, results=replace(found.results, hits=hits))
        return found

    def _compared(self, found: Found) -> tuple[frozenset[bytes], frozenset[bytes]]:
        """The contents of hits that are known to be the same picture as an example, and of those
        that are known not to be."""
        known: dict[bytes, list[bool]] = {}
        hits = found.results.hits
        alike = {hit.photo.content for hit in hits if hit.score >= LIMITS[Word.SIMILAR]}
        for example in found.examples:
            answers = self._library.pairs.verdicts(VERSION, example.content, alike)
            for content, verdict in answers.items():
                if verdict != POSTPONED:
                    known.setdefault(content, []).append(verdict == Verdict.SAME)
        same = frozenset(content for content, told in known.items() if any(told))
        asked = len(found.examples)
        others = frozenset(content for content, told in known.items() if len(told) == asked)
        return same, others - same

    def tell_apart(self, stop: Stop, same: frozenset[bytes], others: frozenset[bytes]) -> None:
        """Hits of a search were compared with its examples: show them in their sections."""
        stop.verified |= same
        stop.others |= others
        before = stop.photos
        self._fill(stop)
        if stop is self.stop and not stop.photos.same_as(before):
            self.shown.emit(stop, False)

    def show_results(self, stop: Stop, results: Results) -> None:
        """Show other hits of a search that was made: some were taken out, or came back."""
        stop.results = results
        self._fill(stop)
        if stop is self.stop:
            self.shown.emit(stop, False)

    def _found(self, found: Found) -> None:
        stop = Stop(
            search=found.search, results=found.results, examples=found.examples,
            stacks=found.stacks, verified=found.verified, others=found.others,
        )  # fmt: skip
        self._fill(stop)
        if not stop.photos and found.results.hits:
            # A search must not look empty while there are photos to show.
            stop.least = WORDS[-1]
            self._fill(stop)
        self._enter(stop)
        if found.unusable:
            self.left_out.emit(texts.left_out([why for _, why in found.unusable]))

    def _fill(self, stop: Stop) -> None:
        if stop.results is not None:
            view = replace(self.view, least=stop.least or self.view.least)
            stop.photos = photos_of(
                stop.results, view, stop.examples, stop.unfolded, stop.stacks, stop.verified,
                stop.others,
            )  # fmt: skip

    @property
    def shown_least(self) -> Word:
        """How alike the hits that are shown must be."""
        return self.stop.least or self.view.least

    @property
    def latest_search(self) -> Search | None:
        """The search on the screen, or the last one that was."""
        stops = [*self._back, *self._forward, self.stop]
        return next((stop.search for stop in reversed(stops) if stop.search), None)

    def unfold(self, photo_id: int) -> None:
        """Show the copies that are folded into a tile, or fold them again."""
        if self.stop.results is not None:
            self.stop.unfolded ^= {photo_id}
            self.show_results(self.stop, self.stop.results)

    def name_search(self, search: Search, number: int) -> None:
        """A search was saved under this number, wherever on the way it is by now."""
        for stop in (*self._back, *self._forward, self.stop):
            if stop.search is search:
                stop.search = replace(search, saved=number)

    def set_least(self, least: Word) -> None:
        """Filter the hits that were fetched: at least this word."""
        self.stop.least = None
        self.set_view(replace(self.view, least=least))

    def set_view(self, view: View) -> None:
        """Show the hits that were fetched in another way."""
        self.view = view
        stop = self.stop
        before = stop.photos
        self._fill(stop)
        if not stop.photos.same_as(before):
            self.shown.emit(stop, False)

    def home(self) -> None:
        """Back to the library: to the last place on the way here, at the same height."""
        self._queries.forget("view")
        while self._back and self.stop.place is None:
            self._forward.append(self.stop)
            self.stop = self._back.pop()
        if self.stop.place is None:
            self.stop = Stop(place=all_photos())
            self.refresh()
        self._return()

    def back(self) -> None:
        """One stop back."""
        self._queries.forget("view")
        if self._back:
            self._forward.append(self.stop)
            self.stop = self._back.pop()
            self._return()

    def forward(self) -> None:
        """One stop forward."""
        self._queries.forget("view")
        if self._forward:
            self._back.append(self.stop)
            self.stop = self._forward.pop()
            self._return()

    def _return(self) -> None:
        self._fill(self.stop)
        self.shown.emit(self.stop, True)
        if self.stop.place is not None:
            self.refresh()

    def _enter(self, stop: Stop) -> None:
        self._back.append(self.stop)
        del self._back[:-FARTHEST]
        self._forward.clear()
        self.stop = stop
        self.shown.emit(stop, True)


_NOTHING = Timeline(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0, np.int32))
