"""A ready ONNX file of others becomes a model of the user's: no torch needed.

What the file lacks (one vector a picture, our metadata) is written behind it; then it is run on the
user's photos, which shows whether it works and where Similar and Loose begin.
"""

import hashlib
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from photofinder.catalogue.text_adoption import TextFiles, measured, prepare_text
from photofinder.catalogue.trial import Ports, tried
from photofinder.errors import ModelError
from photofinder.search.embedder import Embedder
from photofinder.search.look_scores import look_scores
from photofinder.search.model_file import read_model
from photofinder.search.model_registry import Registry
from photofinder.search.model_spec import ModelSpec, spec_from_metadata
from photofinder.search.onnx_extension import OUTPUT, with_metadata, with_pooled_output
from photofinder.search.onnx_file import NotOnnx, read_onnx
from photofinder.search.onnx_interface import FLOAT, Port, read_interface
from photofinder.search.sample_photos import Progress, Sample, sample_photos

Triple = tuple[float, float, float]
PENULTIMATE = "penultimate"
TRYING = "Trying it in a process of its own"
_POOLINGS = {2: ("none",), 3: ("class-token", "mean-of-tokens"), 4: ("average",)}
"""The ways to pool an output by its number of axes, the usual one first."""
_USUAL_OUTPUTS = ("image_embeds", "pooler_output", "last_hidden_state", OUTPUT)


@dataclass(frozen=True, slots=True)
class Description:
    """What cannot be read from the file. `output`: the name of an output, PENULTIMATE for what a
    classifier judges by, None for the usual one; `pooling`: as in onnx_extension, None for the
    usual one of the output's form. `mean` and `std` per channel in 0..1."""

    name: str
    size: int = 224
    resize_to: int = 256
    kernel: str = "bicubic"
    mean: Triple = (0.485, 0.456, 0.406)
    std: Triple = (0.229, 0.224, 0.225)
    output: str | None = None
    pooling: str | None = None
    training_data: str = "not stated"
    licence: str = "not stated"


def is_onnx(head: bytes) -> bool:
    """Whether a file that begins so may be an ONNX network (its version comes first)."""
    return head[:1] == b"\x08"


def adopt(
    path: Path,
    description: Description,
    photos: Callable[[], Sequence[bytes]],
    registry: Registry,
    tell: Progress,
    text: TextFiles | None = None,
) -> ModelSpec:
    """Check a file, run it on photos and register it; a file of our own making is taken as it is.

    `text` is the other half of a pair, for searches in words. Raises ModelError with one sentence,
    UsageError when there are too few photos; nothing is registered then.
    """
    registry.check_free(description.name)
    data = read_model(path)
    try:
        facts = read_onnx(data)
        if facts.metadata is not None and text is None:
            tried(path, str(path), wait=lambda: tell(TRYING, 0, 1))
            return registry.add(path)
        problem = replace(facts, metadata={}).problem
        if problem is not None:
            raise ModelError(f"The model {path} cannot be used: it {problem}.")
        data, description, pooling, input_name = _with_look(data, path, description)
    except NotOnnx as error:
        raise ModelError(f"{path} is no usable ONNX model: {error}.") from error
    length = _length(data, path, Ports(input_name, description.size, OUTPUT), tell)
    values = _metadata(description, pooling, input_name, length)
    draft = spec_from_metadata(values, path, "0" * 64)
    sample = sample_photos(photos(), draft.spec, tell)
    try:
        with tempfile.TemporaryDirectory(prefix="photofinder-") as folder:
            file = Path(folder) / "model.onnx"
            tell("Trying it on photos", 0, 1)
            vectors = _vectors(data, values, file, sample)
            values["scores"] = {OUTPUT: look_scores(vectors, sample.folders)}
            if text is not None:
                tower = measured(description.name, prepare_text(text, file.parent), vectors, tell)
                values["text"] = tower.metadata()
            file.write_bytes(with_metadata(data, values))
            return registry.add(file)
    except OSError as error:
        raise ModelError(f"The model could not be stored: {error.strerror or error}.") from error


def _length(data: bytes, path: Path, ports: Ports, tell: Progress) -> int:
    """How many values a network gives for a picture, found in a process of its own."""
    try:
        with tempfile.TemporaryDirectory(prefix="photofinder-") as folder:
            file = Path(folder) / "model.onnx"
            file.write_bytes(data)
            return tried(file, str(path), ports, wait=lambda: tell(TRYING, 0, 1))
    except OSError as error:
        raise ModelError(f"The model cannot be tried: {error.strerror or error}.") from error


def _with_look(
    data: bytes, path: Path, description: Description
) -> tuple[bytes, Description, str, str]:
    """The file with its one vector a picture, its true size, the pooling, its input's name."""
    interface = read_interface(data)
    inputs = interface.inputs
    shape = inputs[0].shape if len(inputs) == 1 else ()
    if len(shape) != 4 or inputs[0].element != FLOAT or shape[1] not in (3, None):
        taken = ", ".join(f"{port.name} {list(port.shape)}" for port in inputs)
        raise ModelError(
            f"The model {path} cannot be used: it takes {taken or 'nothing'} instead of one "
            "picture as float32 [n, 3, height, width]."
        )
    if isinstance(shape[2], int):
        resize_to = max(shape[2], round(description.resize_to * shape[2] / description.size))
        description = replace(description, size=shape[2], resize_to=resize_to)
    if description.output == PENULTIMATE:
        if not interface.before_classifier:
            raise ModelError(f"The model {path} has no classifier to take the features before.")
        source, rank = interface.before_classifier, 2
    else:
        port = _output(interface.outputs, path, description.output)
        source, rank = port.name, len(port.shape)
    allowed = _POOLINGS.get(rank)
    if allowed is None:
        raise ModelError(f"The model {path} cannot be used: '{source}' has {rank} axes.")
    pooling = description.pooling or allowed[0]
    if pooling not in allowed:
        raise ModelError(f"'{source}' of {path} is pooled by {' or '.join(allowed)}.")
    if source != OUTPUT:
        data = with_pooled_output(data, source, pooling)
    return data, description, pooling, inputs[0].name


def _output(outputs: tuple[Port, ...], path: Path, wanted: str | None) -> Port:
    by_name = {port.name: port for port in outputs}
    if wanted is None and len(outputs) == 1:
        return outputs[0]
    for name in (wanted,) if wanted is not None else _USUAL_OUTPUTS:
        if name in by_name:
            return by_name[name]
    names = ", ".join(by_name) or "none"
    raise ModelError(f"Which output of {path} is to be used? Choose by --output (it has {names}).")


def _vectors(data: bytes, values: dict[str, Any], file: Path, sample: Sample) -> Any:
    bytes_ = with_metadata(data, values)
    file.write_bytes(bytes_)
    spec = spec_from_metadata(values, file, hashlib.sha256(bytes_).hexdigest())
    with Embedder(spec) as embedder:
        found = embedder.embed(sample.pixels)
    if not found.ok.all():
        raise ModelError(f"The model '{spec.name}' gives no usable vector for a photo.")
    return found.look


def _metadata(
    description: Description, pooling: str, input_name: str, length: int
) -> dict[str, Any]:
    return {
        "name": description.name,
        "version": "1",
        "outputs": {OUTPUT: length},
        "input": input_name,
        "size": description.size,
        "resize": "short",
        "resize_to": description.resize_to,
        "kernel": description.kernel,
        "mean": list(description.mean),
        "std": list(description.std),
        "pooling": pooling if pooling != "none" else "as published",
        "precision": "as published",
        "training_data": description.training_data,
        "licence": description.licence,
        "scores": {OUTPUT: {"similar": 0.9, "loose": 0.8}},
    }
