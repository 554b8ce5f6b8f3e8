"""Searches kept by name: written down by what their examples hold, so that moves do no harm."""

import base64
import json
import os
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, Signal
from PySide6.QtGui import QImage

from photofinder.errors import QueryError
from photofinder.gui import texts
from photofinder.gui.futures import Futures
from photofinder.gui.grid.thumbnail_tiles import read_jpeg
from photofinder.gui.language import tr
from photofinder.gui.places.places import Kind, Overview, Place
from photofinder.gui.query.dropped import pixels
from photofinder.gui.query.request import Chip, Search
from photofinder.gui.query_thread import QueryThread
from photofinder.gui.sentences import said
from photofinder.gui.work.session import Worker
from photofinder.library.library import Library
from photofinder.library.searches import SavedSearch
from photofinder.search.query import FileExample, PhotoExample, PixelsExample, WordsExample

PICTURE_SIDE = 512
"""A pasted picture, or a part of a photo, is kept with at most so many pixels a side."""
QUALITY = 92
SMALL = 64


class SavedSearches(QObject):
    """Reads on the query thread, writes where the library may be written."""

    changed = Signal()
    """`searches` are others."""
    added = Signal(object, object)
    """The Place of a search that was just saved, and that Search."""
    search_wanted = Signal(object)
    """A Search, ready to run."""
    undoable = Signal(str, object)
    """A sentence, and a function without arguments that takes back what it tells of."""
    failed = Signal(str)
    """One sentence."""

    def __init__(
        self,
        library: Library,
        queries: QueryThread,
        worker: Worker,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library, self._queries, self._worker = library, queries, worker
        self._futures = Futures(self)
        self._futures.failed.connect(self.failed)
        self.searches: tuple[SavedSearch, ...] = ()
        self.read()

    def read(self) -> None:
        """Read the saved searches."""
        self._queries.ask("saved searches", self._library.searches.list, self._show)

    def write(
        self, change: Callable[[Library], object], then: Callable[[Any], None] | None = None
    ) -> None:
        """Run a change where the library may be written, then read again."""

        def answer(result: object) -> None:
            self.read()
            if then is not None:
                then(result)

        self._futures.watch(self._worker.call(change), answer)

    def save(self, search: Search) -> None:
        """Keep a search; its name says what it is like until the user gives it another."""
        name = _name(search)

        def store(library: Library) -> int:
            return library.searches.save(name, written(search, library))

        def told(number: int) -> None:
            self.added.emit(Place(Kind.SEARCH, name, number=number), search)

        self.write(store, told)

    def open(self, number: int) -> None:
        """Ask a saved search again."""
        found = next((search for search in self.searches if search.id == number), None)
        if found is None:
            return

        def fail(error: Exception) -> None:
            self.failed.emit(said(error))

        self._queries.ask(
            "input",
            lambda: replace(understood(found.question, self._library), saved=number),
            self.search_wanted.emit,
            fail,
            urgent=True,
        )

    def rename(self, number: int, name: str) -> None:
        """Give a search another name; an empty one changes nothing."""
        kept = texts.plain(name).strip()
        if kept:
            self.write(lambda library: library.searches.rename(number, kept))

    def remove(self, number: int) -> None:
        """Forget a search; that can be undone."""
        gone = next((search for search in self.searches if search.id == number), None)
        if gone is not None:
            self.write(lambda library: library.searches.remove(number))
            self.undoable.emit(
                self.tr("Removed the saved search {}.").format(gone.name),
                lambda: self.write(lambda library: library.searches.restore(gone)),
            )

    def placed(self, overview: Overview) -> Overview:
        """The overview with the saved searches before folders and dates."""
        if not self.searches:
            return overview
        places = tuple(Place(Kind.SEARCH, s.name, number=s.id) for s in self.searches)
        heading = Place(Kind.HEADING, tr("Saved searches"), number=1, children=places)
        at = next(
            (row for row, place in enumerate(overview.places) if place.kind is Kind.HEADING),
            len(overview.places),
        )
        return replace(overview, places=(*overview.places[:at], heading, *overview.places[at:]))

    def place_of(self, search: Search | None) -> Place | None:
        """The entry of the sidebar for the search on the screen."""
        number = search.saved if search is not None else 0
        return Place(Kind.SEARCH, "", number=number) if number else None

    def _show(self, searches: list[SavedSearch]) -> None:
        if tuple(searches) != self.searches:
            self.searches = tuple(searches)
            self.changed.emit()


def _name(search: Search) -> str:
    chip = search.chips[0]
    if isinstance(chip.example, WordsExample):
        first = chip.title
    else:
        first = tr("Like {}").format(texts.plain(os.path.splitext(chip.title)[0]))
    more = len(search.chips) - 1
    return f"{first} +{texts.number(more)}" if more else first


def written(search: Search, library: Library) -> str:
    """A search as text (JSON): its examples by content hash and path, or as a small picture."""
    return json.dumps(
        {
            "like": [_example(chip, library) for chip in search.chips],
            "unlike": [_example(chip, library) for chip in search.against],
            "mode": search.mode,
            "folder": None if search.folder is None else os.fsdecode(search.folder),
            "since": search.since,
            "until": search.until,
            "when": search.when,
        }
    )


def _example(chip: Chip, library: Library) -> dict[str, str]:
    example = chip.example
    if isinstance(example, PixelsExample):
        return {"title": chip.title, "picture": _jpeg(example)}
    if isinstance(example, WordsExample):
        return {"title": chip.title, "words": example.words}
    photo = (
        library.photos.get(example.photo_id)
        if isinstance(example, PhotoExample)
        else library.photos.by_path(example.path)
    )
    path = example.path if isinstance(example, FileExample) else photo.path if photo else b""
    kept = {"title": chip.title, "path": os.fsdecode(path)}
    return kept if photo is None else {**kept, "content": photo.content.hex()}


def understood(question: str, library: Library) -> Search:
    """The search that was written down. Raises QueryError when it cannot be read."""
    try:
        kept = json.loads(question)
        folder = kept["folder"]
        return Search(
            tuple(_chip(example, library) for example in kept["like"]),
            None if folder is None else os.fsencode(folder),
            "any" if kept["mode"] == "any" else "all",
            tuple(_chip(example, library) for example in kept["unlike"]),
            kept["since"],
            kept["until"],
            str(kept["when"]),
        )
    except (ValueError, KeyError, TypeError) as error:
        raise QueryError(tr("This saved search cannot be read any more.")) from error


def _chip(kept: dict[str, str], library: Library) -> Chip:
    if "words" in kept:
        return Chip(WordsExample(kept["words"]), kept["title"])
    if "picture" in kept:
        picture = read_jpeg(base64.b64decode(kept["picture"]))
        if picture.isNull():
            raise ValueError("a damaged picture")
        example = PixelsExample(pixels(picture), kept["title"])
        return Chip(example, kept["title"], None, picture.scaledToHeight(SMALL))
    photo = library.photos.by_content(bytes.fromhex(kept["content"])) if "content" in kept else None
    if photo is None:
        return Chip(FileExample(os.fsencode(kept["path"])), kept["title"])
    jpeg = library.thumbnails.get(photo.content)
    image = read_jpeg(jpeg).scaledToHeight(SMALL) if jpeg else None
    title = texts.name_of(photo) if photo.paths else kept["title"]
    return Chip(PhotoExample(photo.id), title, photo.id, image)


def _jpeg(example: PixelsExample) -> str:
    height, width = example.pixels.shape[:2]
    rows = example.pixels.copy()
    image = QImage(rows.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    if max(width, height) > PICTURE_SIDE:
        image = image.scaled(
            PICTURE_SIDE,
            PICTURE_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", QUALITY)  # type: ignore[call-overload]
    return base64.b64encode(bytes(data.data())).decode()
