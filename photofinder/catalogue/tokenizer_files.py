"""The forms in which publishers offer a tokenizer, brought into one: `tokenizer.json`.

tokenizer.json                   Hugging Face; taken as it is
vocab.json, merges.txt           OpenAI's GPT-2 form, side by side
bpe_simple_vocab_16e6.txt.gz     OpenAI CLIP; its numbers follow from the order of its merges
"""

import gzip
import io
import json
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path

from photofinder.errors import ModelError
from photofinder.search.byte_pairs import END, END_OF_WORD, START, byte_letters
from photofinder.search.tokenizer import MOST_BYTES, read_object, read_tokenizer

MERGES = "merges.txt"
_CLIP_MERGES = 49152 - 256 - 2
"""OpenAI's file holds more than its model knows."""
_GZIP = b"\x1f\x8b"


def read_tokenizer_file(path: Path) -> tuple[bytes, int]:
    """The bytes of a `tokenizer.json` for a published file, and the tokens its model looks at.

    Raises ModelError with one sentence.
    """
    try:
        data = path.read_bytes()
        data = _one_form(path, data)
        return data, read_tokenizer(data)[1]
    except OSError as error:
        reason = error.strerror or error
        raise ModelError(
            f"The tokenizer {error.filename or path} cannot be read: {reason}."
        ) from error
    except (ValueError, EOFError, zlib.error) as error:
        raise ModelError(f"{path} is no usable tokenizer: {error}.") from error


def _one_form(path: Path, data: bytes) -> bytes:
    if data.startswith(_GZIP):
        with gzip.open(io.BytesIO(data)) as stream:
            text = stream.read(MOST_BYTES)
        merges = _merges(text)[:_CLIP_MERGES]
        letters = [*byte_letters().values()]
        tokens = [*letters, *(letter + END_OF_WORD for letter in letters)]
        tokens += [left + right for left, right in merges]
        tokens += [START, END]
        return _written({token: number for number, token in enumerate(tokens)}, merges)
    values = read_object(data)
    if START in values:
        return _written(values, _merges((path.parent / MERGES).read_bytes()))
    return data


def _merges(text: bytes) -> list[list[str]]:
    """The pairs below the line with the version, one a line."""
    pairs = [line.split() for line in text.decode("utf-8").splitlines()[1:] if line.strip()]
    if any(len(pair) != 2 for pair in pairs):
        raise ValueError("a line of the merges is no pair")
    return pairs


def _written(vocabulary: Mapping[str, int], merges: Sequence[Sequence[str]]) -> bytes:
    model = {
        "type": "BPE",
        "end_of_word_suffix": END_OF_WORD,
        "vocab": dict(vocabulary),
        "merges": [list(pair) for pair in merges],
    }
    return json.dumps({"version": "1.0", "model": model}).encode()
