"""Builds what the review of duplicates works with, over the library and its one writer."""

import contextlib
from collections.abc import Callable, Collection, Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from photofinder.errors import ModelError
from photofinder.gui.compare.session import CompareSession
from photofinder.gui.duplicates.cleaning import CleaningSession
from photofinder.gui.duplicates.details import DetailsSession
from photofinder.gui.duplicates.search import DuplicateSearch
from photofinder.gui.duplicates.session import DuplicatesSession
from photofinder.gui.duplicates.sessions import DuplicatesSessions
from photofinder.gui.futures import Writer
from photofinder.gui.history.decisions_session import DecisionsSession
from photofinder.gui.options.preferences import Preferences
from photofinder.gui.query.closer_look import CloserLook, Pair
from photofinder.gui.query_thread import QueryThread
from photofinder.imaging.match import Verdict
from photofinder.library.library import Library
from photofinder.search.kinds import Group, Kind
from photofinder.search.model_registry import Registry
from photofinder.settings import Settings

if TYPE_CHECKING:
    from photofinder.search.pair_finder import Limits


class DuplicatesDesk(QObject):
    """Owns the threads: one searches, one reads pictures and facts, one compares what a search in
    the grid has found, the last one moves files."""

    def __init__(
        self,
        library: Library,
        registry: Registry,
        writer: Writer,
        preferences: Preferences,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._registry = registry
        self._writer = writer
        self._rules = preferences.settings.keeper_rules
        self._alike = preferences.settings.look_alikes
        preferences.changed.connect(self._follow)
        searching, reading, moving = (
            QueryThread(self, name=name) for name in ("duplicates", "compare", "cleaning")
        )
        looking = QueryThread(self, name="closer look", idle=True)
        self.threads = [searching, reading, looking, moving]
        self._stopped = False
        search = DuplicateSearch(self._find, searching, self)
        self.sessions = DuplicatesSessions(
            review=DuplicatesSession(search, writer, self),
            details=DetailsSession(library, reading, self),
            compare=CompareSession(reading, self),
            cleaning=CleaningSession(
                library,
                self.store,
                moving,
                companions=lambda: preferences.settings.companions,
                parent=self,
            ),
            decisions=DecisionsSession(library, moving, writer, self),
            preferences=preferences,
            closer=CloserLook(self._same_pictures, looking, self),
        )

    def stop(self) -> None:
        """The window closes: what runs ends soon; the threads are for the caller to join."""
        self._stopped = True
        self.sessions.stop()

    def _follow(self, settings: Settings) -> None:
        """Another order of the rules, or another limit: groups are made anew by it, decisions
        stay."""
        if (settings.keeper_rules, settings.look_alikes) != (self._rules, self._alike):
            self._rules, self._alike = settings.keeper_rules, settings.look_alikes
            if self.sessions.review.searched:
                self.sessions.review.look()

    def store(self, write: Callable[[Library], object]) -> object:
        """Run a function where the library may be written, and wait; never on the GUI thread."""
        return self._writer.call(write).result()

    def _remember(self, write: Callable[[Library], object]) -> object:
        """As `store`, for what was worked out and is not shown."""
        return self._writer.remember(write).result()

    def limits(self, scores: Mapping[str, Mapping[str, float]]) -> "Limits":
        """The least cosines by a model's calibration, and by how much alike is set."""
        from photofinder.search.pair_finder import Limits

        limits = Limits.of(scores)
        ends = {"strict": 1.0, "generous": limits.look}
        end = ends.get(self._alike, limits.alike)
        return replace(limits, alike=(limits.alike + end) / 2)

    def _same_pictures(self, pairs: Sequence[Pair], stop: Callable[[], bool]) -> list[bool | None]:
        # here, on the thread: the window should not wait for them
        from photofinder.search.pair_finder import other_shots
        from photofinder.search.verifier import NO_PICTURE, Verifier

        found: list[bool | None] = []
        with closing(Verifier(self._library, self._remember, threads=1)) as verifier:
            for first, second, likely in pairs:
                if self._stopped or stop():
                    found.append(None)
                elif other_shots(first, second):
                    found.append(False)
                else:
                    match = verifier.match(first, second, likely=likely)
                    compared = match.reason != NO_PICTURE
                    found.append(match.verdict == Verdict.SAME if compared else None)
        return found

    def _find(
        self,
        kinds: Collection[Kind],
        stop: Callable[[], bool],
        progress: Callable[[int, int], None],
    ) -> Generator[Group, None, None]:
        # here, on the thread of the search: the window should not wait for them
        from photofinder.search.duplicates import DuplicateFinder
        from photofinder.search.keeper import rules_from

        model = self._library.models.active
        scores: Mapping[str, Mapping[str, float]] = {}
        if model is not None:
            # where the vectors are there but their calibration is not, usual limits serve
            with contextlib.suppress(ModelError):
                scores = self._registry.described(model.sha256).scores
        finder = DuplicateFinder(
            self._library,
            model,
            self.limits(scores),
            self._remember,
            rules=rules_from(self._rules),
            stop=stop,
            progress=progress,
        )
        yield from finder.groups(kinds)
