"""The sessions that the review of duplicates is connected with."""

from dataclasses import dataclass

from photofinder.gui.compare.session import CompareSession
from photofinder.gui.duplicates.cleaning import CleaningSession
from photofinder.gui.duplicates.details import DetailsSession
from photofinder.gui.duplicates.session import DuplicatesSession
from photofinder.gui.history.decisions_session import DecisionsSession
from photofinder.gui.options.preferences import Preferences
from photofinder.gui.query.closer_look import CloserLook


@dataclass(frozen=True, slots=True)
class DuplicatesSessions:
    """What the page is connected with."""

    review: DuplicatesSession
    details: DetailsSession
    compare: CompareSession
    cleaning: CleaningSession
    decisions: DecisionsSession
    preferences: Preferences
    closer: CloserLook

    def stop(self) -> None:
        """The window closes: what runs ends soon."""
        self.review.search.stop()
        self.cleaning.stop()
