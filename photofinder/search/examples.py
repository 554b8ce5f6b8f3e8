"""The vectors of a query's photos, files, pixels and words."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from photofinder.errors import DecodeError, QueryError, Reason
from photofinder.imaging.decode import prepare
from photofinder.imaging.hashing import dhash, plain
from photofinder.imaging.reading import examine
from photofinder.imaging.tasks import Failure, Outcome, Task
from photofinder.library.library import Library
from photofinder.library.records import KnownFile, Photo
from photofinder.paths import absolute, display
from photofinder.search.model_spec import ModelSpec
from photofinder.search.query import (
    Example,
    FileExample,
    PhotoExample,
    PixelsExample,
    WordsExample,
)
from photofinder.search.scores import text_weight
from photofinder.search.vector_store import VectorStore

if TYPE_CHECKING:
    from photofinder.search.embedder import Embedder
    from photofinder.search.text_embedder import TextEmbedder

KNOWS_WORDS = "photofinder models get clip-vit-b-32"
"""The command that fetches a model for searches in words."""

Vector = npt.NDArray[np.float32]
Decoder = Callable[[Task], Outcome]
"""Decodes one file; give one that does it in a worker process, since files may be hostile."""


@dataclass(frozen=True, slots=True, eq=False)
class Resolved:
    """An example with its unit vectors; `photo` when the library has its content, `own_path`
    when it is a file of the library. `plain`: a picture with next to no detail (see hashing).
    `text_weight`: 0 for pictures, for words how much they count beside pictures (see scores)."""

    look: Vector
    copy: Vector | None
    photo: Photo | None = None
    own_path: bytes | None = None
    plain: bool = False
    text_weight: float = 0.0

    def vector(self, output: str) -> Vector | None:
        """The vector of one output."""
        return self.look if output == "look" else self.copy


class ExampleReader:
    """Finds stored vectors, and decodes and embeds what has none."""

    def __init__(
        self,
        library: Library,
        store: VectorStore,
        spec: ModelSpec,
        embedder: "Callable[[], Embedder]",
        texts: "Callable[[], TextEmbedder]",
        decoder: Decoder,
    ) -> None:
        """`embedder` is asked for each picture that has to be embedded, `texts` for words, never
        before."""
        self._library = library
        self._store = store
        self._spec = spec
        self._input = spec.spec
        self._embedder = embedder
        self._texts = texts
        self._decoder = decoder

    def resolve(self, example: Example) -> Resolved:
        """Raises QueryError with one sentence when the example gives no vector, ModelError
        when it would have to be embedded and the model cannot be used."""
        match example:
            case PhotoExample(photo_id):
                photo = self._library.photos.get(photo_id)
                if photo is None:
                    raise QueryError("This photo is not in the library any more.")
                return self._of_photo(photo, photo.path or None)
            case FileExample(path):
                return self._of_file(path)
            case PixelsExample():
                return self._of_pixels(example)
            case WordsExample(words):
                return self._of_words(words)

    def _of_words(self, words: str) -> Resolved:
        text = self._spec.text
        if text is None:
            raise QueryError(
                f"The model '{self._spec.name}' understands no words. Get one that does "
                f"({KNOWS_WORDS}) and let it answer."
            )
        if not words.strip():
            raise QueryError("Say in a word or two what the photos show.")
        weight = text_weight(self._spec.scores["look"], text.scores)
        return Resolved(self._texts().embed(words), None, text_weight=weight)

    def _of_photo(self, photo: Photo, path: bytes | None) -> Resolved:
        look = self._store.vector("look", photo.id)
        copy = self._store.vector("copy", photo.id) if self._store.model.copy else None
        if look is not None:
            return Resolved(look, copy, photo, path, plain(photo.dhash))
        if path is None or photo.offline:
            raise QueryError("This photo has no vector yet and its file cannot be reached.")
        return self._decoded(path, path)

    def _of_file(self, given: bytes) -> Resolved:
        path = absolute(given)
        if os.path.islink(path):
            path = os.path.realpath(path)
        try:
            found = examine(path)
        except DecodeError as error:
            photo = self._library.photos.by_path(path)
            if photo is not None and photo.offline:
                return self._of_photo(photo, path)
            raise QueryError(_sentence(given, error.reason, error.detail)) from error
        known = known_file(self._library, path)
        if known is None:
            # A folder on the way may be a link, and the library knows the other spelling.
            path = os.path.realpath(path)
            known = known_file(self._library, path)
        if known is not None and known.photo_id is not None:
            photo = self._library.photos.get(known.photo_id)
            same = (known.stat.size, known.stat.mtime_ns) == (found.size, found.mtime_ns)
            if photo is not None and same:
                return self._of_photo(photo, path)
        return self._decoded(path, path if known is not None else None)

    def _decoded(self, path: bytes, own_path: bytes | None) -> Resolved:
        """Read the file; a content that the library has gives its stored vector."""
        outcome = self._decoder(Task(path, (self._input,)))
        if isinstance(outcome, Failure):
            raise QueryError(_sentence(path, outcome.reason, outcome.detail))
        photo = self._library.photos.by_content(outcome.content_hash)
        if photo is not None:
            look = self._store.vector("look", photo.id)
            if look is not None:
                copy = self._store.vector("copy", photo.id) if self._store.model.copy else None
                return Resolved(look, copy, photo, own_path, plain(photo.dhash))
        return self._embedded(outcome.picture.inputs[0], display(path), photo, own_path)

    def _of_pixels(self, example: PixelsExample) -> Resolved:
        pixels = example.pixels
        if pixels.dtype != np.uint8 or pixels.ndim != 3 or pixels.shape[2] != 3:
            raise QueryError(f"The {example.label} is no RGB picture.")
        if not pixels.size:
            raise QueryError(f"The {example.label} is empty.")
        return self._embedded(prepare(pixels, self._input), example.label)

    def _embedded(
        self,
        pixels: npt.NDArray[np.uint8],
        label: str,
        photo: Photo | None = None,
        own_path: bytes | None = None,
    ) -> Resolved:
        vectors = self._embedder().embed(pixels[None])
        if not vectors.ok[0]:
            raise QueryError(f"The model finds nothing to compare in {label}.")
        copy = None if vectors.copy is None else vectors.copy[0]
        return Resolved(vectors.look[0], copy, photo, own_path, plain(dhash(pixels)))


def known_file(library: Library, path: bytes) -> KnownFile | None:
    """The library's row for an absolute path, or None."""
    root = library.roots.containing(path)
    if root is None or path == root.path:
        return None
    folder, name = os.path.split(os.path.relpath(path, root.path))
    return library.files.at(root.id, folder, name)


def _sentence(path: bytes, reason: Reason, detail: str) -> str:
    name = display(path)
    if reason is Reason.VANISHED:
        return f"There is no file {name}."
    return detail if name in detail else f"{name} cannot be used: {detail}"
