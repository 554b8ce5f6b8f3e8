"""Searches in words in the window: the field at the top, the key that leads there."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from photofinder.gui.language import tr
from photofinder.gui.places.browse_session import Stop
from photofinder.gui.query.words import typed
from photofinder.gui.window.actions import WindowActions
from photofinder.gui.window.sessions import Sessions
from photofinder.gui.window.top_bar import TopBar
from photofinder.indexing.status import IndexerStatus


class WordControls(QObject):
    """Connects the field with the searches; it is there while the model understands words."""

    def __init__(
        self,
        sessions: Sessions,
        bar: TopBar,
        actions: WindowActions,
        to_photos: Callable[[], None],
        tell: Callable[[str], None],
    ) -> None:
        """`to_photos` gives the keyboard to the photos; `tell` shows a sentence."""
        super().__init__(bar)
        self._words, self._browse, self._bar = sessions.words, sessions.browse, bar
        self._to_photos, self._tell = to_photos, tell
        actions.find_words.triggered.connect(self._begin)
        bar.words.asked.connect(self._ask)
        bar.words.given_up.connect(self._give_up)
        sessions.words.known.connect(bar.offer_words)
        sessions.words.told.connect(tell)
        sessions.words.search_wanted.connect(sessions.browse.find_similar)
        sessions.browse.shown.connect(self._show)
        sessions.work.status_changed.connect(self._follow)

    def _follow(self, status: IndexerStatus) -> None:
        self._words.follow(status.model)

    def _begin(self) -> None:
        if self._words.possible:
            self._bar.begin_words()
        else:
            self._tell(
                tr(
                    "The library's model understands no words. One that does, such as CLIP, is "
                    "under Settings, More models."
                )
            )

    def _ask(self, text: str, add: bool) -> None:
        self._words.ask(text, self._browse.stop.search if add else None)

    def _give_up(self) -> None:
        self._bar.words.setText(typed(self._browse.stop.search))
        self._to_photos()

    def _show(self, stop: Stop, another: bool) -> None:
        """What the search on the screen was asked with can be changed and asked again."""
        if another:
            self._bar.words.setText(typed(stop.search))
