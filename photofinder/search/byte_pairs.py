"""CLIP's tokenizer: words to numbers by byte-level byte pair encoding.

Algorithm: R. Sennrich et al., "Neural Machine Translation of Rare Words with Subword Units" (2016),
on bytes as in GPT-2 (A. Radford et al., 2019), with the word splitting and the end-of-word mark of
`clip/simple_tokenizer.py` (OpenAI, MIT licence) and of `CLIPTokenizer` (Hugging Face). Written anew
from these descriptions; the vocabulary and the merges come from the file that the model's publisher
offers.
"""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

END_OF_WORD = "</w>"
START, END = "<|startoftext|>", "<|endoftext|>"
_CONTRACTIONS = ("'s", "'t", "'re", "'ve", "'m", "'ll", "'d")
_KEPT = 10_000
"""So many words are remembered with their numbers."""


class BytePairs:
    """One vocabulary with its merges."""

    def __init__(
        self,
        vocabulary: Mapping[str, int],
        merges: Sequence[tuple[str, str]],
        padding: int | None = None,
    ) -> None:
        """`vocabulary`: the number of each token; `merges`, the most common first; `padding`: the
        number that fills up, None for 0 as in OpenAI's own. Raises ValueError when a byte, a merged
        pair or the marks of start and end have no number."""
        self._vocabulary = vocabulary
        self._ranks = {pair: rank for rank, pair in enumerate(merges)}
        self._letters = byte_letters()
        letters = set(self._letters.values())
        needed = {START, END, *letters, *(letter + END_OF_WORD for letter in letters)}
        needed |= {left + right for left, right in merges}
        missing = sorted(needed - vocabulary.keys())
        if missing:
            raise ValueError(f"{len(missing)} tokens have no number, such as '{missing[0]}'")
        self.padding = 0 if padding is None else padding
        self._known: dict[str, list[int]] = {}

    def encode(self, words: str, context: int) -> list[int]:
        """The numbers of start, tokens, end: at most `context`, the end always among them.

        What does not fit is cut off. Marks that are typed (`<|endoftext|>`) are plain text.
        """
        numbers: list[int] = []
        for word in split(clean(words)):
            if len(numbers) >= context:
                break
            numbers += self._word(word)
        start, end = self._vocabulary[START], self._vocabulary[END]
        return [start, *numbers[: context - 2], end]

    def _word(self, word: str) -> list[int]:
        if word not in self._known:
            if len(self._known) >= _KEPT:
                self._known.clear()
            letters = [self._letters[byte] for byte in word.encode("utf-8", "replace")]
            letters[-1] += END_OF_WORD
            self._known[word] = [self._vocabulary[token] for token in self._merged(letters)]
        return self._known[word]

    def _merged(self, tokens: list[str]) -> list[str]:
        """Join neighbours, the most common pair of all first, until no pair is known."""
        while len(tokens) > 1:
            pairs = list(pairwise(tokens))
            best = min(pairs, key=lambda pair: self._ranks.get(pair, len(self._ranks)))
            if best not in self._ranks:
                break
            joined: list[str] = []
            for token in tokens:
                if joined and (joined[-1], token) == best:
                    joined[-1] += token
                else:
                    joined.append(token)
            tokens = joined
        return tokens


def byte_letters() -> dict[int, str]:
    """For each byte a letter that can be printed, in the order of a vocabulary: itself where it can
    be, else one from U+0100 on (GPT-2's `bytes_to_unicode`)."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printable]
    letters = {byte: chr(byte) for byte in printable}
    return letters | {byte: chr(256 + at) for at, byte in enumerate(others)}


def clean(words: str) -> str:
    """One Unicode form (NFC), small letters, single spaces."""
    return " ".join(unicodedata.normalize("NFC", words).lower().split())


def split(words: str) -> Iterator[str]:
    """Words, single digits, runs of other signs, English contractions: what CLIP's expression
    `'s|'t|'re|'ve|'m|'ll|'d|[\\p{L}]+|[\\p{N}]|[^\\s\\p{L}\\p{N}]+` finds."""
    at = 0
    while at < len(words):
        kind = _kind(words[at])
        short = next((c for c in _CONTRACTIONS if words.startswith(c, at)), "")
        end = at + max(1, len(short))
        if not short and kind in "LO":
            while end < len(words) and _kind(words[end]) == kind:
                end += 1
        if kind != " ":
            yield words[at:end]
        at = end


def _kind(letter: str) -> str:
    if letter.isspace():
        return " "
    kind = unicodedata.category(letter)[0]
    return kind if kind in "LN" else "O"
