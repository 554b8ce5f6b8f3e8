"""CLIP as it is published: two ONNX files with their usual names, and the tokenizer."""

import json
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest

torch = pytest.importorskip("torch", reason="torch is not installed (extra: export)")

from onnxruntime.quantization import QuantType, quantize_dynamic  # noqa: E402
from torch import nn  # noqa: E402

from photofinder.catalogue.adoption import Description, adopt  # noqa: E402
from photofinder.catalogue.text_adoption import CLIP_MEAN, CLIP_STD, TextFiles  # noqa: E402
from photofinder.export.verification import normalised  # noqa: E402
from photofinder.search.byte_pairs import END, START  # noqa: E402
from photofinder.search.embedder import Embedder  # noqa: E402
from photofinder.search.model_registry import Registry  # noqa: E402
from photofinder.search.text_embedder import TextEmbedder  # noqa: E402
from tests.small_pair import merges_for, tokenizer_json, vocabulary  # noqa: E402

WORDS = ("photo", "beach", "red")
WIDTH, HEADS, SIZE, PATCH, SPACE, CONTEXT = 32, 4, 64, 16, 24, 77
OPSET = 14


class QuickGelu(nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x * torch.sigmoid(1.702 * x)


class Layer(nn.Module):
    """One of CLIP's: attention and a small network, each behind its norm."""

    def __init__(self) -> None:
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.q, self.k, self.v, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.mlp = nn.Sequential(
            nn.Linear(WIDTH, 4 * WIDTH), QuickGelu(), nn.Linear(4 * WIDTH, WIDTH)
        )

    def forward(self, x: torch.Tensor, mask: torch.Tensor | None = None) -> torch.Tensor:
        y = self.norm1(x)
        q, k, v = (part(y).unflatten(2, (HEADS, -1)).transpose(1, 2)
                   for part in (self.q, self.k, self.v))  # fmt: skip
        scores = q @ k.transpose(2, 3) * (WIDTH / HEADS) ** -0.5
        weights = (scores if mask is None else scores + mask).softmax(-1)
        x = x + self.out((weights @ v).transpose(1, 2).flatten(2))
        return x + self.mlp(self.norm2(x))


class Vision(nn.Module):
    """`CLIPVisionModelWithProjection`: the class token behind a norm, projected."""

    def __init__(self) -> None:
        super().__init__()
        self.patches = nn.Conv2d(3, WIDTH, PATCH, PATCH, bias=False)
        self.first = nn.Parameter(torch.randn(WIDTH))
        self.places = nn.Embedding(1 + (SIZE // PATCH) ** 2, WIDTH)
        self.before, self.after = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.layers = nn.ModuleList(Layer() for _ in range(2))
        self.projection = nn.Linear(WIDTH, SPACE, bias=False)

    def forward(self, pixel_values: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        x = self.patches(pixel_values).flatten(2).transpose(1, 2)
        x = torch.cat([self.first.expand(x.shape[0], 1, -1), x], 1) + self.places.weight
        x = self.before(x)
        for layer in self.layers:
            x = layer(x)
        return self.projection(self.after(x[:, 0])), x


class Text(nn.Module):
    """`CLIPTextModelWithProjection`: each token sees those before it; where the mark of the end
    stands, which has the highest number, is the vector."""

    def __init__(self, tokens: int) -> None:
        super().__init__()
        self.tokens, self.places = nn.Embedding(tokens, WIDTH), nn.Embedding(CONTEXT, WIDTH)
        self.layers = nn.ModuleList(Layer() for _ in range(2))
        self.norm = nn.LayerNorm(WIDTH)
        self.projection = nn.Linear(WIDTH, SPACE, bias=False)

    def forward(self, input_ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        length = input_ids.shape[1]
        x = self.tokens(input_ids) + self.places.weight[:length]
        mask = torch.full((CONTEXT, CONTEXT), -1e9).triu(1)[:length, :length]
        for layer in self.layers:
            x = layer(x, mask)
        x = self.norm(x)
        ends = input_ids.argmax(-1)
        return self.projection(x[torch.arange(x.shape[0]), ends]), x


def published(model: nn.Module, example: torch.Tensor, given: str, gives: str, path: Path) -> None:
    """Written by torch's older exporter, as the published files were: every size left open."""
    names = ["batch_size", "num_channels", "height", "width"]
    axes = names if example.ndim == 4 else ["batch_size", "sequence_length"]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            model, (example,), str(path), input_names=[given],
            output_names=[gives, "last_hidden_state"], opset_version=OPSET, dynamo=False,
            dynamic_axes={
                given: dict(enumerate(axes)),
                gives: {0: "batch_size"},
                "last_hidden_state": {0: "batch_size", 1: "sequence_length"},
            },
        )  # fmt: skip


def quantised(path: Path) -> None:
    """As the files named `_quantized` are made: every product and every table of tokens in int8,
    and operator sets listed that the network has no need of."""
    quantize_dynamic(str(path), str(path), per_channel=False, weight_type=QuantType.QUInt8)
    proto = onnx.load(path)
    listed = {entry.domain for entry in proto.opset_import}
    for domain in {"com.microsoft.nchwc", "ai.onnx.training", "org.pytorch.aten"} - listed:
        proto.opset_import.append(onnx.helper.make_opsetid(domain, 1))
    onnx.save(proto, path)


@pytest.mark.parametrize("small", [False, True], ids=["vision_model", "vision_model_quantized"])
def test_a_published_pair_finds_words(
    small: bool, pictures: Sequence[bytes], registry: Registry, tmp_path: Path
) -> None:
    torch.manual_seed(11)
    numbers = vocabulary(merges_for(WORDS))
    vision, text = Vision().eval(), Text(len(numbers)).eval()
    files = [tmp_path / name for name in ("vision_model.onnx", "text_model.onnx")]
    published(vision, torch.randn(2, 3, SIZE, SIZE), "pixel_values", "image_embeds", files[0])
    tokens = torch.randint(0, len(numbers), (2, CONTEXT))
    published(text, tokens, "input_ids", "text_embeds", files[1])
    if small:
        for file in files:
            quantised(file)
    marks: list[dict[str, Any]] = [
        {"id": numbers[mark], "content": mark, "special": True} for mark in (START, END)
    ]
    tokenizer = tmp_path / "tokenizer.json"
    tokenizer.write_text(tokenizer_json(WORDS, added_tokens=marks), encoding="utf-8")
    about = Description("clip", SIZE, SIZE, mean=CLIP_MEAN, std=CLIP_STD, output="image_embeds")
    spec = adopt(
        files[0], about, lambda: pictures, registry, lambda *_: None,
        TextFiles(files[1], tokenizer),
    )  # fmt: skip
    assert spec == registry.get("clip") and spec.look == SPACE and spec.text is not None
    assert (spec.text.input_name, spec.text.output) == ("input_ids", "text_embeds")
    assert spec.text.context == CONTEXT and json.loads(tokenizer.read_bytes())["added_tokens"]
    pixels = np.random.default_rng(2).integers(0, 256, (3, SIZE, SIZE, 3), dtype=np.uint8)
    with Embedder(spec) as embedder:
        seen = embedder.embed(pixels).look
    told = TextEmbedder(spec.name, spec.text, spec.look).embed("Red beach")
    row = [numbers[token] for token in (START, "red</w>", "beach</w>", END)]
    with torch.inference_mode():
        pictured = vision(torch.from_numpy(normalised(pixels, spec)))[0].numpy()
        meant = text(torch.tensor([row]))[0][0].numpy()
    least = 0.97 if small else 0.99999
    unit = pictured / np.linalg.norm(pictured, axis=1, keepdims=True)
    assert (seen * unit).sum(1).min() >= least
    assert told @ (meant / np.linalg.norm(meant)) >= least
