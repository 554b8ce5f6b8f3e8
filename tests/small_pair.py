"""A very small pair of networks that share one space, for tests of searches in words.

The image tower sees the mean colour of a picture. The text tower adds up what its tokens mean:
"red" points where red pictures lie, and letters elsewhere. The tokenizer has CLIP's
form with its bytes and a few words. Needs the `onnx` package (extra `dev`).
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from photofinder.catalogue.adoption import Description, adopt
from photofinder.catalogue.text_adoption import TextFiles
from photofinder.imaging.encoding import jpeg
from photofinder.search.byte_pairs import END, END_OF_WORD, START, byte_letters
from photofinder.search.model_registry import Registry
from photofinder.search.model_spec import ModelSpec

CONTEXT = 32
LENGTH = 8
GREY = (0.5, 0.5, 0.5)
COLOURS = {
    "green": (-0.5, 1.0, -0.5),
    "red": (1.0, -0.5, -0.5),
    "blue": (-0.5, -0.5, 1.0),
    "white": (1.0, 1.0, 1.0),
}
"""In an order in which their merges do not meet: "re" before "green" would break that."""
PLAIN = 0.005
"""What any token means, in each colour: nothing much. Letters mean something else besides."""


@dataclass(frozen=True)
class Pair:
    """Its three files."""

    image: Path
    text: Path
    tokenizer: Path


def merges_for(words: Sequence[str]) -> list[tuple[str, str]]:
    """Merges that make one token of each word, letter by letter from the left."""
    merges: list[tuple[str, str]] = []
    for word in words:
        letters = [*word[:-1], word[-1] + END_OF_WORD]
        joined = letters[0]
        for letter in letters[1:]:
            if (joined, letter) not in merges:
                merges.append((joined, letter))
            joined += letter
    return merges


def vocabulary(merges: Sequence[tuple[str, str]]) -> dict[str, int]:
    """Numbers in the order of CLIP's own: bytes, bytes that end a word, merges, marks."""
    letters = list(byte_letters().values())
    tokens = [*letters, *(letter + END_OF_WORD for letter in letters)]
    tokens += [left + right for left, right in merges]
    return {token: number for number, token in enumerate([*tokens, START, END])}


def tokenizer_json(words: Sequence[str] = tuple(COLOURS), **more: Any) -> str:
    """A tokenizer.json as Hugging Face writes it for CLIP."""
    merges = merges_for(words)
    model = {
        "type": "BPE",
        "continuing_subword_prefix": "",
        "end_of_word_suffix": END_OF_WORD,
        "vocab": vocabulary(merges),
        "merges": [" ".join(pair) for pair in merges],
    }
    return json.dumps({"version": "1.0", "model": model, **more})


def image_tower(length: int = LENGTH) -> onnx.ModelProto:
    """Pictures float32 [n, 3, 16, 16] to their mean colour [n, length]."""
    node = helper.make_node
    wide = np.zeros((3, length), np.float32)
    wide[range(3), range(3)] = 1
    nodes = [
        node("GlobalAveragePool", ["pixel_values"], ["mean"]),
        node("Flatten", ["mean"], ["colour"], axis=1),
        node("MatMul", ["colour", "wide"], ["image_embeds"]),
    ]
    return _model(
        nodes,
        [helper.make_tensor_value_info("pixel_values", TensorProto.FLOAT, ["n", 3, 16, 16])],
        helper.make_tensor_value_info("image_embeds", TensorProto.FLOAT, ["n", length]),
        {"wide": wide},
    )


def text_tower(
    words: Sequence[str] = tuple(COLOURS),
    *,
    length: int = LENGTH,
    mask: bool = False,
    context: int | str = CONTEXT,
    element: int = TensorProto.INT64,
    value: float = 0.0,
) -> onnx.ModelProto:
    """Tokens [n, context] to the sum of their meanings [n, length]; with `mask` only of those that
    count. `value` is added to everything (not-a-number, say)."""
    numbers = vocabulary(merges_for(words))
    meanings = np.full((len(numbers), length), value, np.float32)
    meanings[:, :3] += PLAIN
    letters = range(1, len(numbers) - 2)  # the first fills up, the last two are the marks
    random = np.random.default_rng(2)
    meanings[letters, 3:] += random.normal(0, 0.2, (len(letters), length - 3))
    for word in words:
        meanings[numbers[word + END_OF_WORD]] = value
        meanings[numbers[word + END_OF_WORD], :3] += PLAIN + np.array(COLOURS[word])
    node = helper.make_node
    constants: dict[str, Any] = {"meanings": meanings, "axis": np.array([1])}
    inputs = [helper.make_tensor_value_info("input_ids", element, ["n", context])]
    nodes = [node("Gather", ["meanings", "input_ids"], ["told"], axis=0)]
    if mask:
        inputs.append(helper.make_tensor_value_info("attention_mask", element, ["n", context]))
        constants["last"] = np.array([2])
        nodes += [
            node("Cast", ["attention_mask"], ["counts"], to=TensorProto.FLOAT),
            node("Unsqueeze", ["counts", "last"], ["columns"]),
            node("Mul", ["told", "columns"], ["meant"]),
        ]
    nodes.append(
        node("ReduceSum", ["meant" if mask else "told", "axis"], ["text_embeds"], keepdims=0)
    )
    output = helper.make_tensor_value_info("text_embeds", TensorProto.FLOAT, ["n", length])
    return _model(nodes, inputs, output, constants)


def _model(nodes: Any, inputs: Any, output: Any, constants: dict[str, Any]) -> onnx.ModelProto:
    weights = [numpy_helper.from_array(value, name) for name, value in constants.items()]
    graph = helper.make_graph(nodes, "pair", inputs, [output], weights)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)


def write_pair(folder: Path) -> Pair:
    """Write the three files as a publisher would offer them."""
    folder.mkdir(parents=True, exist_ok=True)
    pair = Pair(folder / "vision_model.onnx", folder / "text_model.onnx", folder / "tokenizer.json")
    onnx.save(image_tower(), pair.image)
    onnx.save(text_tower(), pair.text)
    pair.tokenizer.write_text(tokenizer_json(), encoding="utf-8")
    return pair


def write_photos(folder: Path, each: int = 11) -> None:
    """Photos that are mostly red, green, blue or white, named red0.jpg and so on; no two alike."""
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(5)
    for name, colour in COLOURS.items():
        for number in range(each):
            middle = 110 + 60 * np.array(colour) + random.integers(-12, 13, 3)
            pixels = np.clip(random.normal(middle, 25, (48, 64, 3)), 0, 255).astype(np.uint8)
            (folder / f"{name}{number}.jpg").write_bytes(jpeg(pixels))


def adopt_pair(published: Path, photos: Path, registry: Registry) -> ModelSpec:
    """Write a pair and make it the user's model "pair", checked on the photos of a folder."""
    files = write_pair(published)
    description = Description("pair", 16, 16, mean=GREY, std=GREY)
    text = TextFiles(files.text, files.tokenizer)
    paths = [bytes(path) for path in sorted(photos.iterdir())]
    return adopt(files.image, description, lambda: paths, registry, lambda *_: None, text)
