"""The second half of a CLIP-type pair: a network for words, with its tokenizer, beside a model's.

It is run on everyday words, which shows whether it works, whether its vectors compare with those of
the photos, and where Similar and Loose begin for words.
"""

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from photofinder.catalogue.tokenizer_files import read_tokenizer_file
from photofinder.errors import ModelError
from photofinder.paths import atomic_write
from photofinder.search.model_file import check_network, read_model
from photofinder.search.onnx_file import NotOnnx
from photofinder.search.onnx_interface import Interface, Port, read_interface
from photofinder.search.sample_photos import Progress
from photofinder.search.text_tower import TextTower
from photofinder.search.word_scores import EVERYDAY, word_scores

CLIP_MEAN = (0.48145466, 0.4578275, 0.40821073)
CLIP_STD = (0.26862954, 0.26130258, 0.27577711)
"""Per channel, as CLIP's pictures are prepared."""
_INTEGERS = (6, 7)  # int32 and int64 among ONNX's element types
_USUAL_OUTPUTS = ("text_embeds", "pooler_output", "text_features", "embeddings")
_UNMEASURED = {"similar": 0.3, "loose": 0.2}


@dataclass(frozen=True, slots=True)
class TextFiles:
    """A published network for words and its tokenizer, and the tokens the network looks at where
    neither of them says so."""

    network: Path
    tokenizer: Path
    context: int | None = None


def prepare_text(files: TextFiles, folder: Path) -> TextTower:
    """Check both files and put them into `folder`, named by their contents.

    Whether they work is shown by `measured`. Raises ModelError, OSError.
    """
    data = read_model(files.network)
    check_network(data, files.network)
    tokenizer, usual = read_tokenizer_file(files.tokenizer)
    try:
        interface = read_interface(data)
    except NotOnnx as error:
        raise ModelError(f"{files.network} is no usable ONNX model: {error}.") from error
    tokens, mask = _inputs(interface, files.network)
    fixed = tokens.shape[1] if len(tokens.shape) == 2 else None
    network, written = folder / _named(data, "onnx"), folder / _named(tokenizer, "json")
    atomic_write(network, data)
    atomic_write(written, tokenizer)
    return TextTower(
        path=network,
        sha256=hashlib.sha256(data).hexdigest(),
        tokenizer=written,
        tokenizer_sha256=hashlib.sha256(tokenizer).hexdigest(),
        input_name=tokens.name,
        mask=mask,
        output=_output(interface.outputs, files.network),
        context=fixed or files.context or usual,
        scores=_UNMEASURED,
    )


def measured(
    name: str, tower: TextTower, photos: npt.NDArray[np.float32], tell: Progress
) -> TextTower:
    """The tower with its score anchors, from unit vectors of photos [n, d].

    Raises ModelError when it does not run, or its vectors do not compare with those of photos.
    """
    from photofinder.search.text_embedder import TextEmbedder  # loads onnxruntime

    texts = TextEmbedder(name, tower, photos.shape[1])
    rows: list[npt.NDArray[np.float32]] = []
    for phrase in EVERYDAY:
        tell("Trying it on words", len(rows), len(EVERYDAY))
        rows.append(texts.embed(phrase))
    phrases = np.stack(rows)
    if np.ptp(phrases, axis=0).max() < 1e-4:
        raise ModelError(
            f"The text tower of '{name}' gives the same vector for all words: network and "
            "tokenizer do not belong together."
        )
    return replace(tower, scores=word_scores(phrases, photos))


def _inputs(interface: Interface, path: Path) -> tuple[Port, str]:
    """The input for tokens, and the name of the one for the mask (empty when there is none)."""
    masks = [port for port in interface.inputs if "mask" in port.name]
    others = [port for port in interface.inputs if "mask" not in port.name]
    integers = all(port.element in _INTEGERS for port in interface.inputs)
    if len(others) != 1 or len(masks) > 1 or not integers or len(others[0].shape) not in (0, 2):
        taken = ", ".join(f"{port.name} {list(port.shape)}" for port in interface.inputs)
        raise ModelError(
            f"The text tower {path} cannot be used: it takes {taken or 'nothing'} instead of "
            "tokens as whole numbers [n, tokens]."
        )
    return others[0], masks[0].name if masks else ""


def _output(outputs: tuple[Port, ...], path: Path) -> str:
    rows = {port.name: port for port in outputs if len(port.shape) == 2}
    for name in _USUAL_OUTPUTS:
        if name in rows:
            return name
    if len(rows) == 1:
        return next(iter(rows))
    names = ", ".join(f"{port.name} {list(port.shape)}" for port in outputs) or "nothing"
    raise ModelError(
        f"The text tower {path} cannot be used: it gives {names} instead of one vector a text."
    )


def _named(data: bytes, ending: str) -> str:
    return f"{hashlib.sha256(data).hexdigest()[:16]}.{ending}"
