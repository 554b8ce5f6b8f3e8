"""SigLIP's tokenizer: words to numbers by the likeliest way to cut them (SentencePiece unigram).

Algorithm: T. Kudo, "Subword Regularization" (2018): each piece has a logarithmic probability, and
the cut with the largest sum is found by dynamic programming (Viterbi). Cleaning as in SigLIP
(`canonicalize_text` of big_vision, Google, Apache-2.0): small letters, no punctuation, single
spaces. SentencePiece's table of equal characters is Unicode's NFKC but for a few rare signs.
"""

import string
import unicodedata
from collections.abc import Mapping, Sequence

SPACE = "\u2581"
"""Stands for the space before a word."""
END = "</s>"
_UNKNOWN_COST = 10.0
_PUNCTUATION = str.maketrans("", "", string.punctuation)


class Unigram:
    """One vocabulary of pieces with their logarithmic probabilities."""

    def __init__(
        self, pieces: Sequence[tuple[str, float]], unknown: int, padding: int | None = None
    ) -> None:
        """`pieces` in the order of their numbers; `unknown`: the number of what is in none;
        `padding`: the number that fills up, None for that of the end. Raises ValueError."""
        self._numbers: Mapping[str, int] = {piece: at for at, (piece, _) in enumerate(pieces)}
        if END not in self._numbers or not 0 <= unknown < len(pieces):
            raise ValueError(f"'{END}' or the unknown piece has no number")
        self._scores = [score for _, score in pieces]
        self._unknown = unknown
        self._worst = min(self._scores) - _UNKNOWN_COST
        self._longest = max(len(piece) for piece, _ in pieces)
        self.padding = self._numbers[END] if padding is None else padding

    def encode(self, words: str, context: int) -> list[int]:
        """The numbers of the pieces and of the end, at most `context`; the rest is cut off."""
        text = unicodedata.normalize("NFKC", words).lower().translate(_PUNCTUATION)
        text = "".join(SPACE + word for word in text.split())
        return [*self._cut(text)[: context - 1], self._numbers[END]]

    def _cut(self, text: str) -> list[int]:
        best = [0.0] + [-float("inf")] * len(text)
        came: list[tuple[int, int]] = [(0, 0)] * (len(text) + 1)
        for start in range(len(text)):
            for end in range(start + 1, min(len(text), start + self._longest) + 1):
                number = self._numbers.get(text[start:end])
                if number is None and end > start + 1:
                    continue
                score = self._worst if number is None else self._scores[number]
                if best[start] + score > best[end]:
                    best[end] = best[start] + score
                    came[end] = (start, self._unknown if number is None else number)
        numbers: list[int] = []
        at = len(text)
        while at:
            at, number = came[at]
            # Signs in a row that are in no piece are one unknown piece.
            if not (number == self._unknown and numbers and numbers[-1] == self._unknown):
                numbers.append(number)
        return numbers[::-1]
