"""Suggestions: the albums that a photo may belong to, each with a probability."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from photofinder.albums.classifier import F64, Classifier, softmax
from photofinder.albums.folds import F32
from photofinder.albums.labelled import Labelled
from photofinder.albums.neighbours import Neighbours, learn_neighbours
from photofinder.search.album_layer import AlbumLayer

SHOWN = 3
"""So many albums are suggested for a photo."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """One album; `confidence`: the probability that the photo belongs to it, given that it
    belongs to one of the known albums."""

    album: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Suggested:
    """The likeliest albums of a photo, the first best. `sure`: the first is likely enough that nine
    in ten of such suggestions were right for photos held out, and the photo is not unlike all
    that is known."""

    albums: tuple[Suggestion, ...]
    sure: bool


class Suggester(Protocol):
    """Knows albums. `way`: 'layer' or 'neighbours'; `sure_from`: the probability from which on a
    suggestion is sure; `accuracy`: how often the first album was right for held out photos, None
    where it was measured at the learning."""

    @property
    def way(self) -> str: ...
    @property
    def names(self) -> tuple[str, ...]: ...
    @property
    def sure_from(self) -> float: ...
    @property
    def accuracy(self) -> float | None: ...

    def suggest(self, look: F32, contents: Sequence[bytes]) -> list[Suggested]:
        """Suggestions for unit vectors [n, d] of photos with these content hashes."""


class ByLayer:
    """Judges by the layer of a fine-tuned model."""

    way = "layer"
    accuracy: float | None = None

    def __init__(self, layer: AlbumLayer) -> None:
        self.names = layer.names
        self.sure_from = layer.sure
        self._least = layer.least
        self._classifier = Classifier(layer.weight, layer.bias)

    def suggest(self, look: F32, contents: Sequence[bytes]) -> list[Suggested]:
        """Suggestions for unit vectors [n, d]; contents do not matter here."""
        del contents
        values = self._classifier.values(look)
        known = values.max(axis=1) >= self._least
        return _suggested(self.names, softmax(values), known, self.sure_from)


class ByNeighbours:
    """Judges by the most similar photos of albums; a photo has no say about itself."""

    way = "neighbours"

    def __init__(self, albums: Labelled, seed: int = 0) -> None:
        self.names = albums.names
        self.neighbours: Neighbours = learn_neighbours(
            albums.look, albums.labels, albums.groups, len(albums.names), seed
        )
        self.sure_from = self.neighbours.sure
        self.accuracy: float | None = self.neighbours.accuracy
        self._rows = {content: row for row, content in enumerate(albums.contents)}

    def suggest(self, look: F32, contents: Sequence[bytes]) -> list[Suggested]:
        """Suggestions for unit vectors [n, d] of photos with these content hashes."""
        own = np.array([self._rows.get(content, -1) for content in contents], np.int64)
        chances, nearest = self.neighbours(look, own)
        return _suggested(self.names, chances, nearest >= self.neighbours.least, self.sure_from)


def _suggested(
    names: Sequence[str], chances: F64, known: npt.NDArray[np.bool_], sure_from: float
) -> list[Suggested]:
    found = []
    for row, familiar in zip(chances, known, strict=True):
        best = np.argsort(-row, kind="stable")[:SHOWN]
        albums = tuple(Suggestion(names[int(at)], float(row[at])) for at in best)
        found.append(Suggested(albums, bool(familiar and albums[0].confidence >= sure_from)))
    return found
