"""Words to a unit vector, by a model's text tower."""

import numpy as np
import numpy.typing as npt

from photofinder.errors import ModelError
from photofinder.search.embedder import PROBE_LIMIT_S, unit_rows
from photofinder.search.model_file import check_network, read_verified
from photofinder.search.network import WordNetwork
from photofinder.search.text_tower import TextTower
from photofinder.search.tokenizer import read_tokenizer

Vector = npt.NDArray[np.float32]


class TextEmbedder:
    """One loaded text tower with its tokenizer. For one thread at a time."""

    def __init__(self, name: str, tower: TextTower, length: int) -> None:
        """Load both files, verify their sha256 and run the network once; `name` is the model's,
        `length` that of its look vectors. Raises ModelError when a file has changed or the network
        does not do what the metadata says."""
        self._name = name
        self._context = tower.context
        data = read_verified(tower.path, name, tower.sha256)
        check_network(data, tower.path)
        written = read_verified(tower.tokenizer, name, tower.tokenizer_sha256)
        try:
            self._tokenizer, _ = read_tokenizer(written)
        except ValueError as error:
            raise ModelError(f"The tokenizer of the model '{name}' is damaged: {error}.") from error
        self._network = WordNetwork(data, name, tower.input_name, tower.mask, tower.output, length)
        self._vector("a photo", PROBE_LIMIT_S)

    def embed(self, words: str) -> Vector:
        """The unit vector of some words, float32 [d]. Raises ModelError."""
        return self._vector(words, None)

    def _vector(self, words: str, limit_s: float | None) -> Vector:
        tokens = self._tokenizer.encode(words, self._context)
        filled = np.full(self._context, self._tokenizer.padding, np.int64)
        filled[: len(tokens)] = tokens
        counts = np.arange(self._context) < len(tokens)
        rows, ok = unit_rows(self._network.row(filled, counts, limit_s))
        if not ok[0]:
            raise ModelError(f"The model '{self._name}' gives no usable vector for these words.")
        row: Vector = rows[0]
        return row
