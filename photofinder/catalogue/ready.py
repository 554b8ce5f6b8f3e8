"""Ready ONNX networks that others publish, and getting one: fetch, check, adopt.

Where a file's sha256 is not known here, the one of the first download is noted in the library
(`pinned.json`) and shown; a later download must be the same.
"""

import contextlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from photofinder.catalogue.adoption import PENULTIMATE, Description, adopt
from photofinder.catalogue.download import Stopped, fetch, part_of
from photofinder.catalogue.text_adoption import CLIP_MEAN, CLIP_STD, TextFiles
from photofinder.errors import ModelError
from photofinder.paths import atomic_write, remove_own_file
from photofinder.search.model_registry import Registry
from photofinder.search.model_spec import ModelSpec
from photofinder.search.sample_photos import Progress

PINNED = "pinned.json"
_HUGGING_FACE = "https://huggingface.co/Xenova/{}/resolve/main/onnx/{}"


@dataclass(frozen=True, slots=True)
class Words:
    """The half of a pair that embeds words: where its network and its tokenizer are published."""

    url: str
    tokenizer: str


@dataclass(frozen=True, slots=True)
class Ready:
    """`megabytes` is what the publisher's page says about the size of all files; `size` in bytes
    and `sha256` of the network for pictures where they are known for certain."""

    title: str
    publisher: str
    url: str
    megabytes: float
    description: Description
    size: int | None = None
    sha256: str | None = None
    words: Words | None = None

    @property
    def name(self) -> str:
        """What the model will be called."""
        return self.description.name


READY: Mapping[str, Ready] = {
    ready.name: ready
    for ready in (
        Ready(
            "DINOv2 small, int8: self-supervised, good at the same object and scene",
            "Meta AI; ONNX by Xenova",
            _HUGGING_FACE.format("dinov2-small", "model_quantized.onnx"),
            24.5,
            Description(
                "dinov2-small", 224, 256, output="last_hidden_state", pooling="class-token",
                training_data="LVD-142M", licence="Apache-2.0",
            ),
            24_451_943,
            "3afdc8bc63b50558d6e5770f5b799bb82455c2311183a2de43803f343a29d917",
        ),
        Ready(
            "CLIP ViT-B/32, int8: knows what things are called, for searches in words",
            "OpenAI; ONNX by Xenova",
            _HUGGING_FACE.format("clip-vit-base-patch32", "vision_model_quantized.onnx"),
            156,
            Description(
                "clip-vit-b-32", 224, 224, mean=CLIP_MEAN, std=CLIP_STD, output="image_embeds",
                training_data="pictures and captions of the web (WIT-400M)", licence="MIT",
            ),
            words=Words(
                _HUGGING_FACE.format("clip-vit-base-patch32", "text_model_quantized.onnx"),
                "https://huggingface.co/Xenova/clip-vit-base-patch32/resolve/main/tokenizer.json",
            ),
        ),
        Ready(
            "MobileCLIP S0: as CLIP, small and fast",
            "Apple; ONNX by Xenova",
            _HUGGING_FACE.format("mobileclip_s0", "vision_model.onnx"),
            90.5,
            Description(
                "mobileclip-s0", 256, 256, "bilinear", (0.0, 0.0, 0.0), (1.0, 1.0, 1.0),
                output="image_embeds", training_data="DataCompDR-1B",
                licence="Apple ML Research Model licence: research only",
            ),
            45_543_630,
            "17d3c037b1d488c10c50e09f6009ea5a198caef4e0e8f4ea5617b7cb2d067ac0",
            Words(
                _HUGGING_FACE.format("mobileclip_s0", "text_model_quantized.onnx"),
                "https://huggingface.co/Xenova/mobileclip_s0/resolve/main/tokenizer.json",
            ),
        ),
        Ready(
            "ResNet-50: the classical network, features before its classifier",
            "ONNX Model Zoo",
            # its old place at GitHub gives out no files any more (since July 2025)
            "https://huggingface.co/onnxmodelzoo/legacy_models/resolve/main/validated/vision/"
            "classification/resnet/model/resnet50-v1-12.onnx",
            102.6,
            Description(
                "resnet50-zoo", 224, 256, "bilinear", output=PENULTIMATE,
                training_data="ImageNet-1K", licence="Apache-2.0; ImageNet is for research",
            ),
        ),
    )
}  # fmt: skip


def get(
    ready: Ready,
    models: Path,
    photos: Callable[[], Sequence[bytes]],
    registry: Registry,
    tell: Progress,
    *,
    file: Path | None = None,
    text: TextFiles | None = None,
    stop: Callable[[], bool] = lambda: False,
) -> tuple[ModelSpec, str]:
    """Fetch a ready network (or take `file`, brought by hand, and `text` beside it) and make it a
    model of the user's; returns it and the sha256 of the network for pictures that was fetched.

    `models` is the user's folder of models. `tell` may raise Stopped as well as `stop` say so; what
    was fetched is kept for the next time then. Raises ModelError, UsageError (too few photos), and
    download.Stopped; nothing is registered then.
    """
    registry.check_free(ready.name)
    found = photos()  # before anything is fetched: without photos it would be in vain
    if file is not None:
        return adopt(file, ready.description, lambda: found, registry, tell, text), ""
    downloads = models / "downloads"
    files = _files(ready, downloads)
    pinned = _pinned(models)
    hashes: dict[str, str] = {}
    got = 0

    def fetching(done: int, total: int) -> None:
        tell("Fetching", got + done, max(round(ready.megabytes * 1e6), got + total))

    try:
        for url, target in files.items():
            of_pictures = url == ready.url
            hashes[url] = fetch(
                url, target, size=ready.size if of_pictures else None, stop=stop, tell=fetching,
                sha256=(ready.sha256 if of_pictures else None) or pinned.get(url),
            )  # fmt: skip
            got += target.stat().st_size
    except BaseException:
        _keep(files)
        raise
    network, *others = files.values()
    try:
        spec = adopt(
            network, ready.description, lambda: found, registry, tell,
            TextFiles(others[0], others[1]) if others else None,
        )  # fmt: skip
    except Stopped:
        _keep(files)
        raise
    except BaseException:
        _remove(files, downloads)
        raise
    _remove(files, downloads)
    fresh = {url: sha256 for url, sha256 in hashes.items() if url != ready.url or not ready.sha256}
    if not fresh.items() <= pinned.items():
        _pin(models, {**pinned, **fresh})
    return spec, hashes[ready.url]


def _files(ready: Ready, downloads: Path) -> dict[str, Path]:
    """Where each address goes: the network for pictures, that for words, the tokenizer."""
    files = {ready.url: downloads / f"{ready.name}.onnx"}
    if ready.words is not None:
        files[ready.words.url] = downloads / f"{ready.name}.text.onnx"
        files[ready.words.tokenizer] = downloads / f"{ready.name}.tokenizer.json"
    return files


def _keep(files: Mapping[str, Path]) -> None:
    """What is whole already is not fetched again the next time."""
    for target in files.values():
        if target.exists():
            target.replace(part_of(target))


def _remove(files: Mapping[str, Path], downloads: Path) -> None:
    for target in files.values():
        remove_own_file(target, downloads)


def _pinned(models: Path) -> dict[str, str]:
    try:
        pinned = json.loads((models / PINNED).read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise ModelError(f"{models / PINNED} cannot be read: {error}.") from error
    return {str(k): str(v) for k, v in pinned.items()} if isinstance(pinned, dict) else {}


def _pin(models: Path, pinned: Mapping[str, str]) -> None:
    # The model is there and works: failing to note its hash must not undo that.
    with contextlib.suppress(OSError):
        atomic_write(models / PINNED, json.dumps(pinned, indent=1).encode())
