"""A tokenizer's file, in the form `tokenizer.json` of Hugging Face's tokenizers."""

import json
from collections.abc import Mapping
from typing import Any, Protocol

from photofinder.search.byte_pairs import END_OF_WORD, BytePairs
from photofinder.search.unigram import Unigram

MOST_BYTES = 64_000_000
CONTEXT = {"BPE": 77, "Unigram": 64}
"""The tokens that CLIP and SigLIP look at, where their files do not say."""


class Tokenizer(Protocol):
    """Words to numbers; `padding` is the number that fills up what a network always wants."""

    padding: int

    def encode(self, words: str, context: int) -> list[int]:
        """At most `context` numbers with the marks of start and end."""


def read_tokenizer(data: bytes) -> tuple[Tokenizer, int]:
    """The tokenizer in a file's bytes, and how many tokens its model looks at.

    Knows CLIP's byte pairs and SentencePiece's unigrams. Raises ValueError, as the end of a
    sentence, for anything else.
    """
    values = read_object(data)
    model: Any = values.get("model")
    kind = model.get("type") if isinstance(model, dict) else None
    padding, context = _padding(values)
    try:
        if kind == "BPE" and model["end_of_word_suffix"] == END_OF_WORD:
            return _byte_pairs(values, model, padding), context or CONTEXT["BPE"]
        if kind == "Unigram" and not model.get("byte_fallback"):
            pieces = [(str(piece), float(score)) for piece, score in model["vocab"]]
            unigram = Unigram(pieces, int(model["unk_id"]), padding)
            return unigram, context or CONTEXT["Unigram"]
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"its part 'model' is incomplete ({error})") from error
    raise ValueError("it is neither CLIP's byte pairs nor SentencePiece unigrams")


def _byte_pairs(
    values: Mapping[str, Any], model: Mapping[str, Any], padding: int | None
) -> BytePairs:
    vocabulary = {str(token): int(number) for token, number in model["vocab"].items()}
    for added in values.get("added_tokens") or ():
        vocabulary.setdefault(str(added["content"]), int(added["id"]))
    merges = [_pair(merge) for merge in model["merges"]]
    return BytePairs(vocabulary, merges, padding)


def _pair(merge: Any) -> tuple[str, str]:
    left, right = merge.split(" ") if isinstance(merge, str) else merge
    return str(left), str(right)


def _padding(values: Mapping[str, Any]) -> tuple[int | None, int | None]:
    """The number that fills up, and the tokens in all, where the file says so."""
    padding, cutting = values.get("padding"), values.get("truncation")
    number = padding.get("pad_id") if isinstance(padding, dict) else None
    most = cutting.get("max_length") if isinstance(cutting, dict) else None
    return (
        number if type(number) is int else None,
        most if type(most) is int and 2 < most <= 1024 else None,
    )


def read_object(data: bytes) -> Mapping[str, Any]:
    """The JSON object in a file's bytes. Raises ValueError, as the end of a sentence."""
    if len(data) > MOST_BYTES:
        raise ValueError("it is too large")
    try:
        values = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise ValueError("it is no JSON") from error
    if not isinstance(values, dict):
        raise ValueError("it is no JSON object")
    return values
