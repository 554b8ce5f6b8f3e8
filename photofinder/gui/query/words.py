"""Searches in words: whether the library's model understands them, and what was typed as one."""

import re
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from photofinder.errors import PhotofinderError
from photofinder.gui import texts
from photofinder.gui.query.request import MOST, Chip, Search
from photofinder.gui.query_thread import QueryThread
from photofinder.library.library import Library
from photofinder.search.model_registry import Registry
from photofinder.search.query import WordsExample

_MINUS = re.compile(r"(?:^|\s)-(?=\w)")
"""A minus before a word, not the one in "black-and-white"."""


class WordsSession(QObject):
    """Makes searches of what is typed; looks at the model on the query thread."""

    known = Signal(bool)
    """Whether the model that answers now understands words."""
    search_wanted = Signal(object)
    """A Search, ready to run."""
    told = Signal(str)
    """Why nothing is searched."""

    def __init__(
        self,
        library: Library,
        registry: Registry,
        queries: QueryThread,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._registry, self._queries = library, registry, queries
        self._model: str | None = None
        self.possible = False

    def follow(self, model: str) -> None:
        """The model of this name answers now (empty: none does); `known` tells of it."""
        if model != self._model:
            self._model = model
            self._queries.ask("words", self._understands, self._tell, self._unknown)

    def _understands(self) -> bool:
        active = self._library.models.active
        return active is not None and self._registry.described(active.sha256).text is not None

    def _tell(self, possible: bool) -> None:
        self.possible = possible
        self.known.emit(possible)

    def _unknown(self, _error: PhotofinderError) -> None:
        self._tell(False)  # a search says what is wrong with the model

    def ask(self, typed: str, onto: Search | None = None) -> None:
        """Search for what was typed; what has a minus in front shall not be on the photos.

        `onto` is a search that this is added to, else a new one begins.
        """
        wanted, unwanted = understood(typed)
        if onto is None and wanted:
            self.search_wanted.emit(Search(wanted[:MOST], against=unwanted[:MOST]))
        elif onto is not None and onto.chips and (wanted or unwanted):
            self.search_wanted.emit(_added(onto, wanted, unwanted))
        else:
            self.told.emit(self.tr("Say in a word or two what the photos show."))


def _added(search: Search, wanted: tuple[Chip, ...], unwanted: tuple[Chip, ...]) -> Search:
    against = (*search.against, *unwanted)[:MOST]
    return replace(search, chips=(*search.chips, *wanted)[:MOST], against=against, saved=0)


def understood(typed: str) -> tuple[tuple[Chip, ...], tuple[Chip, ...]]:
    """What photos shall show (one example or none), and each thing that they shall not."""
    first, *others = [" ".join(part.split()) for part in _MINUS.split(typed)]
    return tuple(chip(words) for words in (first,) if words), tuple(map(chip, others))


def typed(search: Search | None) -> str:
    """The words of a search as they could have been typed."""
    if search is None:
        return ""
    wanted = [c.example.words for c in search.chips if isinstance(c.example, WordsExample)]
    unwanted = [c.example.words for c in search.against if isinstance(c.example, WordsExample)]
    return " ".join([*wanted, *(f"-{words}" for words in unwanted)])


def chip(words: str) -> Chip:
    """An example that is words; its title has them in quotes."""
    return Chip(WordsExample(words), texts.quoted(words))
