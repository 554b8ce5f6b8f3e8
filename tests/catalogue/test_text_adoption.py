"""Pairs of networks for pictures and words, as they are published, become one model."""

import errno
import gzip
import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from photofinder.catalogue.adoption import Description, adopt
from photofinder.catalogue.text_adoption import TextFiles
from photofinder.catalogue.tokenizer_files import read_tokenizer_file
from photofinder.errors import ModelError
from photofinder.search import model_registry
from photofinder.search.byte_pairs import END, END_OF_WORD, START, byte_letters
from photofinder.search.model_registry import Registry
from photofinder.search.model_spec import ModelSpec
from photofinder.search.text_embedder import TextEmbedder
from photofinder.search.tokenizer import read_tokenizer
from tests.small_pair import (
    COLOURS,
    CONTEXT,
    GREY,
    LENGTH,
    PLAIN,
    Pair,
    image_tower,
    merges_for,
    text_tower,
    tokenizer_json,
    vocabulary,
    write_pair,
    write_photos,
)


@pytest.fixture(scope="module")
def photos(tmp_path_factory: pytest.TempPathFactory) -> Sequence[bytes]:
    folder = tmp_path_factory.mktemp("photos")
    write_photos(folder)
    return [bytes(path) for path in sorted(folder.iterdir())]


@pytest.fixture
def registry(tmp_path: Path) -> Registry:
    return Registry(tmp_path / "none", tmp_path / "own")


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    return write_pair(tmp_path / "published")


def take(pair: Pair, photos: Sequence[bytes], registry: Registry, **more: Any) -> ModelSpec:
    text = TextFiles(pair.text, pair.tokenizer, more.pop("context", None))
    description = Description("pair", 16, 16, mean=GREY, std=GREY)
    return adopt(pair.image, description, lambda: photos, registry, silent, text)


def silent(_label: str, _done: int, _total: int) -> None:
    return


def by_hand(*words: str) -> np.ndarray[Any, Any]:
    """Start, end, and what fills up mean nothing much; the words mean their colours."""
    return _unit(np.full(3, PLAIN * CONTEXT) + sum(np.array(COLOURS[word]) for word in words))


def _unit(colour: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    return np.pad(colour / np.linalg.norm(colour), (0, LENGTH - 3))


def test_a_pair_becomes_one_model(
    pair: Pair, photos: Sequence[bytes], registry: Registry, tmp_path: Path
) -> None:
    spec = take(pair, photos, registry)
    assert registry.get("pair") == registry.described(spec.sha256) == spec
    tower = spec.text
    assert tower is not None and (tower.context, tower.mask) == (CONTEXT, "")
    for path, sha256, source in (
        (tower.path, tower.sha256, pair.text),
        (tower.tokenizer, tower.tokenizer_sha256, pair.tokenizer),
    ):
        assert path.parent == tmp_path / "own" and path.read_bytes() == source.read_bytes()
        assert hashlib.sha256(path.read_bytes()).hexdigest() == sha256
    embedder = TextEmbedder(spec.name, tower, spec.look)
    np.testing.assert_allclose(embedder.embed("Red"), by_hand("red"), atol=1e-5)
    np.testing.assert_allclose(embedder.embed(" red\nBLUE "), by_hand("red", "blue"), atol=1e-5)
    assert tower.scores["loose"] < tower.scores["similar"]
    # a second model with the same text tower shares its files
    other = Description("again", 16, 16, mean=GREY, std=(0.25, 0.25, 0.25))
    text = TextFiles(pair.text, pair.tokenizer)
    again = adopt(pair.image, other, lambda: photos, registry, silent, text)
    assert again.text is not None and again.text.path == tower.path
    assert len(list((tmp_path / "own").glob("*.onnx"))) == 3


@pytest.mark.parametrize(
    "tower",
    [
        text_tower(mask=True),
        text_tower(element=TensorProto.INT32),
        text_tower(mask=True, element=TensorProto.INT32),
        text_tower(context="tokens"),
    ],
)
def test_published_forms_of_the_text_tower(
    tower: onnx.ModelProto, pair: Pair, photos: Sequence[bytes], registry: Registry
) -> None:
    onnx.save(tower, pair.text)
    spec = take(pair, photos, registry, context=CONTEXT)
    assert spec.text is not None
    found = TextEmbedder(spec.name, spec.text, spec.look).embed("green")
    counted = 3 if spec.text.mask else CONTEXT
    wanted = np.full(3, PLAIN * counted) + np.array(COLOURS["green"])
    np.testing.assert_allclose(found, _unit(wanted), atol=1e-5)


def test_published_forms_of_the_tokenizer(pair: Pair) -> None:
    merges = merges_for(tuple(COLOURS))
    numbers = vocabulary(merges)
    folder = pair.tokenizer.parent
    (folder / "vocab.json").write_text(json.dumps(numbers))
    lines = "\n".join(["#version: 0.2", *(" ".join(pair) for pair in merges)])
    (folder / "merges.txt").write_text(lines + "\n")
    (folder / "bpe.txt.gz").write_bytes(gzip.compress(lines.encode()))
    told = []
    for name in ("tokenizer.json", "vocab.json", "bpe.txt.gz"):
        data, context = read_tokenizer_file(folder / name)
        assert context == 77
        told.append(read_tokenizer(data)[0].encode("Red green, BLUISH white!", 77))
    assert told[0] == told[1] == told[2]
    assert told[0][1] == numbers["red</w>"]


def test_a_gzipped_file_gives_the_numbers_of_openai(tmp_path: Path) -> None:
    """Their file has more merges than their model: the marks come after the first 48894."""
    letters = list(byte_letters().values())
    pairs = [(a, b) for a in letters for b in letters]
    more = [(a, b + END_OF_WORD) for a in letters for b in letters]
    lines = ["bpe_simple_vocab_16e6.txt", *(f"{a} {b}" for a, b in [*pairs, *more])]
    (tmp_path / "bpe.gz").write_bytes(gzip.compress("\n".join(lines).encode()))
    data, _ = read_tokenizer_file(tmp_path / "bpe.gz")
    numbers = json.loads(data)["model"]["vocab"]
    assert (len(numbers), numbers[START], numbers[END]) == (49408, 49406, 49407)
    assert numbers["a</w>"] == 320
    assert read_tokenizer(data)[0].encode("a", 77) == [49406, 320, 49407]


def test_siglip_has_another_kind_of_tokenizer(pair: Pair) -> None:
    vocab = [["<unk>", 0.0], ["</s>", 0.0], ["▁red", -1.0], ["▁", -2.0], ["r", -9.0]]
    model = {"type": "Unigram", "unk_id": 0, "vocab": vocab}
    padding = {"strategy": {"Fixed": 64}, "pad_id": 1}
    pair.tokenizer.write_text(json.dumps({"model": model, "padding": padding}))
    tokenizer, context = read_tokenizer(read_tokenizer_file(pair.tokenizer)[0])
    assert (tokenizer.encode("Red.", context), tokenizer.padding, context) == ([2, 1], 1, 64)


def test_what_cannot_be_used_is_one_sentence_and_nothing_is_registered(
    pair: Pair, photos: Sequence[bytes], registry: Registry, tmp_path: Path
) -> None:
    def refused(says: str, **changed: bytes | onnx.ModelProto) -> None:
        write_pair(tmp_path / "published")
        for part, contents in changed.items():
            data = contents if isinstance(contents, bytes) else contents.SerializeToString()
            getattr(pair, part).write_bytes(data)
        with pytest.raises(ModelError, match=says) as told:
            take(pair, photos, registry)
        assert "\n" not in str(told.value)
        assert registry.list() == []
        assert not list((tmp_path / "own").glob("*"))

    refused("no usable ONNX", text=b"\x08\x08 nothing")
    refused("cut off", text=text_tower().SerializeToString()[:300])
    refused("instead of tokens", text=image_tower())
    refused("instead of tokens", text=text_tower(element=TensorProto.FLOAT))
    refused(r"with shape \(1, 4\) instead of \(1, 8\)", text=text_tower(length=4))
    refused("no usable vector", text=text_tower(value=float("nan")))
    foreign = text_tower()
    foreign.opset_import.append(helper.make_opsetid("company.magic", 1))
    foreign.graph.node[0].domain = "company.magic"
    refused(r"operators that are not built in \(company.magic\)", text=foreign)
    outside = text_tower()
    outside.graph.initializer[0].ClearField("raw_data")
    outside.graph.initializer[0].data_location = TensorProto.EXTERNAL
    outside.graph.initializer[0].external_data.add(key="location", value="weights.bin")
    refused("part of its data in other files", text=outside)
    # more tokens than the network knows
    refused("failed", tokenizer=tokenizer_json((*COLOURS, "photographs")).encode())
    refused("same vector for all words", text=text_tower(value=1e5))
    refused("no JSON", tokenizer=b"\xff")
    refused("no usable tokenizer", tokenizer=b"[]")
    refused("no usable tokenizer", tokenizer=b"\x1f\x8b cut")
    refused("neither CLIP's", tokenizer=b'{"model": {"type": "WordPiece"}}')
    refused("incomplete", tokenizer=b'{"model": {"type": "BPE", "end_of_word_suffix": "</w>"}}')
    gpt = json.loads(tokenizer_json())
    gpt["model"]["end_of_word_suffix"] = None
    refused("neither CLIP's", tokenizer=json.dumps(gpt).encode())
    holes = json.loads(tokenizer_json())
    del holes["model"]["vocab"]["a"]
    refused("have no number", tokenizer=json.dumps(holes).encode())
    refused("merges.txt cannot be read", tokenizer=json.dumps({START: 1, END: 2}).encode())
    pair.tokenizer.unlink()
    with pytest.raises(ModelError, match=r"tokenizer\.json cannot be read"):
        take(pair, photos, registry)


def test_a_full_disk_leaves_nothing(
    pair: Pair, photos: Sequence[bytes], registry: Registry, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    write = model_registry.atomic_write

    def full(path: Path, data: bytes) -> None:
        if path.suffix == ".json":  # the tokenizer: both networks are there already
            raise OSError(errno.ENOSPC, "No space left on device")
        write(path, data)

    monkeypatch.setattr(model_registry, "atomic_write", full)
    with pytest.raises(ModelError, match="No space left") as told:
        take(pair, photos, registry)
    assert "\n" not in str(told.value)
    assert registry.list() == [] and not list((tmp_path / "own").iterdir())


def test_a_changed_file_is_refused_at_the_next_use(
    pair: Pair, photos: Sequence[bytes], registry: Registry
) -> None:
    spec = take(pair, photos, registry)
    assert spec.text is not None
    for path in (spec.text.path, spec.text.tokenizer):
        good = path.read_bytes()
        path.write_bytes(good + b" ")
        with pytest.raises(ModelError, match="has changed"):
            TextEmbedder(spec.name, spec.text, spec.look)
        path.write_bytes(good)
    TextEmbedder(spec.name, spec.text, spec.look)
