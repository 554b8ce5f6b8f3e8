"""Suggestions for the selected photo, made off the GUI thread, and the user's answers."""

import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from photofinder.errors import ModelError, UsageError
from photofinder.gui.futures import Futures, Writer
from photofinder.gui.query_thread import QueryThread
from photofinder.library.albums import AlbumAnswer
from photofinder.library.library import Library
from photofinder.library.records import ModelRow, Photo
from photofinder.paths import display
from photofinder.search.model_registry import Registry

if TYPE_CHECKING:  # loaded with the first suggestion: the first screen does not need them
    from photofinder.albums.suggesting import Suggested, Suggester

T = TypeVar("T")

LEARNED_AGAIN_S = 60.0
"""While photos come in, what is known of the albums is learned anew no more often than this."""
PERHAPS = 0.5
"""A suggestion that is not sure is worth a word from this probability on."""


@dataclass(frozen=True, slots=True)
class AlbumFacts:
    """Of one photo: the album it may belong to (empty: none) with the probability of that, whether
    that is sure, and what the user has said."""

    photo_id: int
    album: str = ""
    confidence: float = 0.0
    sure: bool = False
    answers: tuple[AlbumAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class ListedAnswer:
    """An answer with the name of its photo's file, empty when the library has none now."""

    answer: AlbumAnswer
    name: str


class AlbumSession(QObject):
    """Folders are albums; an answer moves no file."""

    read = Signal(object)
    """AlbumFacts of the photo that was asked for."""
    said = Signal(object)
    """An AlbumAnswer that was remembered."""
    changed = Signal()
    """There is an answer more or less: look again at the photo that is shown."""
    listed = Signal(list)
    """ListedAnswer, the newest first."""
    failed = Signal(str)
    """One sentence."""

    def __init__(
        self,
        library: Library,
        registry: Registry,
        thread: QueryThread,
        writer: Writer,
        parent: QObject | None = None,
    ) -> None:
        """`thread`: a thread of its own, for learning takes seconds."""
        super().__init__(parent)
        self._library, self._registry = library, registry
        self._thread, self._writer = thread, writer
        self._futures = Futures(self)
        self._futures.failed.connect(self.failed)
        thread.failed.connect(self.failed)
        self._suggester: Suggester | None = None
        self._learned_of: tuple[int, int, int] | None = None
        self._learned_at = 0.0

    def look(self, photo_id: int) -> None:
        """Find out about a photo; `read` brings it."""
        self._thread.ask("album", lambda: self._facts(photo_id), self.read.emit)

    def forget_question(self) -> None:
        """The photo is not looked at any more."""
        self._thread.forget("album")

    def answer(self, photo_id: int, album: str, belongs: bool) -> None:
        """Remember what the user says about a photo and an album; `said` follows."""

        def write(library: Library) -> AlbumAnswer | None:
            photo = library.photos.get(photo_id)
            if photo is None:
                return None  # gone from the library in the meantime
            return library.albums.answer(photo.content, album, belongs)

        def done(answer: AlbumAnswer | None) -> None:
            if answer is not None:
                self.said.emit(answer)
                self.changed.emit()

        self._futures.watch(self._writer.call(write), done)

    def take_back(self, answer_id: int) -> None:
        """Forget an answer."""

        def done(_: None) -> None:
            self.changed.emit()

        future = self._writer.call(lambda library: library.albums.forget(answer_id))
        self._futures.watch(future, done)

    def list_answers(self) -> None:
        """Read all answers; `listed` brings them."""
        self._thread.ask("answers", self._listed, self.listed.emit)

    def forget_answer(self, answer_id: int) -> None:
        """Forget an answer of the list, which is read again."""

        def done(_: None) -> None:
            self.list_answers()
            self.changed.emit()

        future = self._writer.call(lambda library: library.albums.forget(answer_id))
        self._futures.watch(future, done)

    # on the thread

    def _listed(self) -> list[ListedAnswer]:
        rows = []
        for answer in self._library.albums.answers():
            photo = self._library.photos.by_content(answer.content)
            name = display(os.path.basename(photo.path)) if photo and photo.path else ""
            rows.append(ListedAnswer(answer, name))
        return rows

    def _facts(self, photo_id: int) -> AlbumFacts:
        photo = self._library.photos.get(photo_id)
        if photo is None:
            return AlbumFacts(photo_id)
        said = self._library.albums.answers()
        own = tuple(answer for answer in said if answer.content == photo.content)
        model = self._library.models.active
        if model is None or any(answer.belongs for answer in own):
            return AlbumFacts(photo_id, answers=own)  # the user knows better
        stored = self._library.vectors.of(model, [photo_id])
        suggester = self._current(model, said[0].id if said else 0)
        if suggester is None or not len(stored):
            return AlbumFacts(photo_id, answers=own)
        (suggested,) = suggester.suggest(stored.look, [photo.content])
        refused = {answer.album for answer in own}
        return _chosen(photo, suggested, refused, own)

    def _current(self, model: ModelRow, newest: int) -> "Suggester | None":
        """What suggests; None where there are too few albums."""
        of = (model.id, self._library.vectors.last_seq(model), newest)
        fresh = time.monotonic() - self._learned_at < LEARNED_AGAIN_S
        same_model = self._learned_of is not None and self._learned_of[0] == model.id
        if self._learned_of == of or (same_model and fresh):
            return self._suggester
        self._suggester = self._learn(model)
        self._learned_of, self._learned_at = of, time.monotonic()
        return self._suggester

    def _learn(self, model: ModelRow) -> "Suggester | None":
        from photofinder.albums.library_albums import library_albums
        from photofinder.albums.suggesting import ByLayer, ByNeighbours
        from photofinder.search.album_layer import album_layer

        spec = self._registry.described(model.sha256)
        try:
            layer = album_layer(spec)
        except ModelError:  # its vectors are still good, and Settings tell of the file
            layer = None
        if layer is not None:
            return ByLayer(layer)
        copies_from = spec.scores.get("copy", {}).get("identical")
        try:
            return ByNeighbours(library_albums(self._library, model, copies_from))
        except UsageError:  # too few albums or photos: nothing to suggest yet
            return None


def _chosen(
    photo: Photo, suggested: "Suggested", refused: set[str], answers: tuple[AlbumAnswer, ...]
) -> AlbumFacts:
    """The likeliest album that the user has not refused, unless the photo lies there already."""
    folders = {display(os.path.basename(os.path.dirname(path))) for path in photo.paths}
    for place, one in enumerate(suggested.albums):
        if one.album in refused:
            continue
        sure = suggested.sure and place == 0
        if one.album in folders or not (sure or one.confidence >= PERHAPS):
            break
        return AlbumFacts(photo.id, one.album, one.confidence, sure, answers)
    return AlbumFacts(photo.id, answers=answers)
