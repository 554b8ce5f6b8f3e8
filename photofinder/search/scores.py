"""Cosines to scores in 0..1 that mean the same for every model.

A flat cosine cut never fits two models, so each model brings the cosines at which its own
measured distributions cross the words' limits; between them the score is linear.
"""

from collections.abc import Mapping
from enum import StrEnum
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.floating[Any]]


class Word(StrEnum):
    """What a score is called, best first."""

    IDENTICAL = "Identical"
    NEAR = "Near"
    SIMILAR = "Similar"
    LOOSE = "Loose"
    UNLIKE = "Unlike"


LIMITS = {Word.IDENTICAL: 0.95, Word.NEAR: 0.75, Word.SIMILAR: 0.5, Word.LOOSE: 0.25}
"""The least score of each word, the same for every model; below all of them: Unlike."""

BEST_OF_PLAIN = LIMITS[Word.IDENTICAL] - 0.01
"""The best score for a plain picture: every blue one is as near as its own copy."""
_BEST_OF_TEXT = LIMITS[Word.NEAR] - 0.01
_NEXT_LIMIT = {"identical": 1.0, "near": 0.95, "similar": 0.75, "loose": 0.5}


def word(score: float) -> Word:
    """The word for a score."""
    for name, limit in LIMITS.items():
        if score >= limit:
            return name
    return Word.UNLIKE


def valid_anchors(anchors: Mapping[str, float]) -> bool:
    """Whether thresholds are known words with cosines in (-1, 1), higher for better words."""
    if not anchors or not set(anchors) <= set(_NEXT_LIMIT):
        return False
    cosines = [anchors[name] for name in _NEXT_LIMIT if name in anchors]
    rising = all(better > worse for better, worse in pairwise(cosines))
    return rising and all(-1 < cosine < 1 for cosine in cosines)


class Calibration:
    """Scores from cosines for one model, from the anchors in its metadata.

    Each anchor maps a word's cosine to the word's limit. Cosine 1 maps to 1 where the output
    has the word `identical`, else to the limit of the next better word: `look` alone never
    says that two pictures are the same. Below its lowest anchor a score falls to 0 as far
    below as 1 is above.
    """

    def __init__(
        self,
        anchors: Mapping[str, Mapping[str, float]],
        texts: Mapping[str, float] | None = None,
    ) -> None:
        """`anchors`: for each output the cosine of each word, as in the model's metadata; `texts`:
        the cosines of `similar` and `loose` between a text and a photo."""
        self._curves = {output: _curve(words) for output, words in anchors.items()}
        self._text_curve = _text_curve(texts) if texts else None

    def score_of(self, output: str, cosines: Floats) -> npt.NDArray[np.float64]:
        """Scores of one output's cosines; 0 for an output without anchors."""
        if output not in self._curves:
            return np.zeros(np.shape(cosines))
        positions, levels = self._curves[output]
        return np.interp(cosines, positions, levels)

    def score(self, look: Floats, copy: Floats | None) -> npt.NDArray[np.float64]:
        """The better of both outputs' scores; all arguments have the same shape."""
        scores = self.score_of("look", look)
        return scores if copy is None else np.maximum(scores, self.score_of("copy", copy))

    def score_of_text(self, cosines: Floats) -> npt.NDArray[np.float64]:
        """Scores of photos for a text; 0 for a model that knows no words."""
        if self._text_curve is None:
            return np.zeros(np.shape(cosines))
        return np.interp(cosines, *self._text_curve)


def text_weight(look: Mapping[str, float], texts: Mapping[str, float]) -> float:
    """How much more a text's cosine says than a photo's: as many times as the step from Loose to
    Similar is smaller. Without this, photos would drown words in a search with both. Between 1 and
    10: the steps were measured on some photos, which may all have been alike."""
    step = look.get("similar", 0.9) - look.get("loose", 0.8)
    return min(max(step / (texts["similar"] - texts["loose"]), 1.0), 10.0)


def _text_curve(anchors: Mapping[str, float]) -> tuple[list[float], list[float]]:
    """Rising cosines and their scores: from one word to the next it is as far as from Loose to
    Similar. No text is ever as near to a photo as another photo, so Similar is the best word."""
    loose, similar = anchors["loose"], anchors["similar"]
    step = similar - loose
    positions = [loose - step, loose, similar, similar + step]
    return positions, [0.0, LIMITS[Word.LOOSE], LIMITS[Word.SIMILAR], _BEST_OF_TEXT]


def _curve(anchors: Mapping[str, float]) -> tuple[list[float], list[float]]:
    """Rising cosines and their scores."""
    names = [name for name in reversed(_NEXT_LIMIT) if name in anchors]
    lowest = anchors[names[0]]
    positions = [2 * lowest - 1, *(anchors[name] for name in names), 1.0]
    levels = [0.0, *(LIMITS[Word(name.capitalize())] for name in names), _NEXT_LIMIT[names[-1]]]
    return positions, levels
