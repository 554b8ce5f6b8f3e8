"""What the metadata of a model says about its second half, which embeds words."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from photofinder.search.scores import valid_anchors

_SHA256 = re.compile(r"[0-9a-f]{64}")
_MOST_TOKENS = 1024


@dataclass(frozen=True, slots=True)
class TextTower:
    """The network for words and its tokenizer: two files beside the model's own.

    `mask`: the input that says which tokens count, empty when there is none; `output` has the
    length of the model's `look`. The network takes `context` tokens. `scores`: the cosines of
    words and photos at which Similar and Loose begin (they are lower than those of two photos).
    """

    path: Path
    sha256: str
    tokenizer: Path
    tokenizer_sha256: str
    input_name: str
    mask: str
    output: str
    context: int
    scores: Mapping[str, float]

    def metadata(self) -> dict[str, Any]:
        """What is written into the model's file; the inverse of `text_from_metadata`."""
        return {
            "file": self.path.name,
            "sha256": self.sha256,
            "tokenizer": {"file": self.tokenizer.name, "sha256": self.tokenizer_sha256},
            "input": self.input_name,
            "mask": self.mask,
            "output": self.output,
            "context": self.context,
            "scores": dict(self.scores),
        }


def text_from_metadata(values: Any, folder: Path) -> TextTower:
    """The checked description of a text tower; its files lie in `folder`. Raises ValueError."""
    try:
        tokenizer = values["tokenizer"]
        tower = TextTower(
            path=folder / _name(values["file"]),
            sha256=_hash(values["sha256"]),
            tokenizer=folder / _name(tokenizer["file"]),
            tokenizer_sha256=_hash(tokenizer["sha256"]),
            input_name=str(values["input"]),
            mask=str(values["mask"]),
            output=str(values["output"]),
            context=int(values["context"]),
            scores={str(word): float(cosine) for word, cosine in values["scores"].items()},
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("incomplete") from error
    if not 2 < tower.context <= _MOST_TOKENS or set(tower.scores) != {"similar", "loose"}:
        raise ValueError("out of range")
    if not valid_anchors(tower.scores):
        raise ValueError("wrong scores")
    return tower


def _name(file: Any) -> str:
    if not isinstance(file, str) or not file or Path(file).name != file:
        raise ValueError("a file outside its folder")
    return file


def _hash(text: Any) -> str:
    if not isinstance(text, str) or not _SHA256.fullmatch(text):
        raise ValueError("no sha256")
    return text
