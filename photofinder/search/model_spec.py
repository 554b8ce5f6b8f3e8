"""What the metadata of a model file says about it, checked."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from photofinder.errors import ModelError
from photofinder.imaging.input_spec import InputSpec
from photofinder.search.scores import valid_anchors
from photofinder.search.text_tower import TextTower, text_from_metadata

MAX_DIMENSION = 4096
MAX_SIZE = 1024
DEFAULT_BATCH = 16
_RESIZES = ("squash", "short")
_KERNELS = ("bicubic", "lanczos", "bilinear")
_OUTPUTS = ("look", "copy")
NETWORK = "network"
METHODS = (NETWORK, "sift", "surf", "orb", "hog", "colour-layout", "hash")
"""How a model embeds: an ONNX network, or a classical method."""


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """One embedding model. Identity is `sha256`; `path` may not exist any more.

    `outputs` maps `look` (always) and `copy` (perhaps) to their lengths. `mean` and `std` are
    per channel in 0..1, for files that take normalised float32; files that take uint8 pixels
    normalise inside. `scores` maps an output and a word to a cosine (see scores.Calibration).
    `batch` is the most pictures in one run; `method` is one of METHODS. `text` embeds words to
    vectors that compare with `look`, None when the model knows no words.
    """

    name: str
    version: str
    sha256: str
    path: Path
    preliminary: bool
    outputs: Mapping[str, int]
    input_name: str
    spec: InputSpec
    mean: tuple[float, float, float]
    std: tuple[float, float, float]
    pooling: str
    precision: str
    training_data: str
    licence: str
    scores: Mapping[str, Mapping[str, float]]
    batch: int
    method: str = NETWORK
    text: TextTower | None = None

    @property
    def look(self) -> int:
        """The length of a look vector."""
        return self.outputs["look"]

    @property
    def copy(self) -> int:
        """The length of a copy vector, 0 when the model has none."""
        return self.outputs.get("copy", 0)


def spec_from_metadata(metadata: Mapping[str, Any], path: Path, sha256: str) -> ModelSpec:
    """The checked description of a model file; raises ModelError naming the wrong entry."""
    reader = _Reader(metadata, path)
    size = reader.number("size", 1, MAX_SIZE)
    mean, std = reader.triple("mean"), reader.triple("std")
    if min(std) <= 0:
        raise reader.wrong("std")
    return ModelSpec(
        name=reader.name(),
        version=reader.text("version"),
        sha256=sha256,
        path=path,
        preliminary=bool(metadata.get("preliminary", False)),
        outputs=reader.outputs(),
        input_name=reader.text("input"),
        spec=InputSpec(
            size=size,
            resize=reader.choice("resize", _RESIZES),
            resize_to=reader.number("resize_to", size, 2 * MAX_SIZE),
            kernel=reader.choice("kernel", _KERNELS),
        ),
        mean=mean,
        std=std,
        pooling=reader.text("pooling"),
        precision=reader.text("precision"),
        training_data=reader.text("training_data"),
        licence=reader.text("licence"),
        scores=reader.scores(),
        batch=reader.number("batch", 1, 256) if "batch" in metadata else DEFAULT_BATCH,
        method=reader.choice("method", METHODS) if "method" in metadata else NETWORK,
        text=reader.text_tower(),
    )


class _Reader:
    """Typed access to metadata; every failure names the model and the entry."""

    def __init__(self, metadata: Mapping[str, Any], path: Path) -> None:
        self._metadata = metadata
        self._path = path

    def wrong(self, key: str) -> ModelError:
        return ModelError(f"The model {self._path.name} has a wrong '{key}' in its metadata.")

    def _value(self, key: str, accept: Callable[[Any], bool]) -> Any:
        value = self._metadata.get(key)
        if not accept(value):
            raise self.wrong(key)
        return value

    def name(self) -> str:
        name = self.text("name")
        if not name.strip() or not name.isprintable():
            raise self.wrong("name")
        return name

    def text(self, key: str) -> str:
        return str(self._value(key, lambda v: isinstance(v, str) and len(v) <= 1000))

    def choice(self, key: str, allowed: tuple[str, ...]) -> Any:
        return self._value(key, lambda v: v in allowed)

    def number(self, key: str, low: int, high: int) -> int:
        return int(self._value(key, lambda v: type(v) is int and low <= v <= high))

    def triple(self, key: str) -> tuple[float, float, float]:
        value = self._value(key, lambda v: isinstance(v, list) and len(v) == 3)
        if not all(_is_number(v) for v in value):
            raise self.wrong(key)
        return float(value[0]), float(value[1]), float(value[2])

    def outputs(self) -> dict[str, int]:
        value = self._value("outputs", lambda v: isinstance(v, dict) and "look" in v)
        for name, length in value.items():
            if name not in _OUTPUTS or type(length) is not int or not 0 < length <= MAX_DIMENSION:
                raise self.wrong("outputs")
        return dict(value)

    def text_tower(self) -> TextTower | None:
        values = self._metadata.get("text")
        if values is None:
            return None
        if set(self.outputs()) != {"look"}:
            raise self.wrong("text")  # words have nothing to compare with a copy vector
        try:
            return text_from_metadata(values, self._path.parent)
        except ValueError as error:
            raise self.wrong("text") from error

    def scores(self) -> dict[str, dict[str, float]]:
        value = self._value("scores", lambda v: isinstance(v, dict))
        for output in self.outputs():
            words = value.get(output)
            if not isinstance(words, dict) or not all(_is_number(v) for v in words.values()):
                raise self.wrong("scores")
            if not valid_anchors(words):
                raise self.wrong("scores")
        return {name: dict(value[name]) for name in self.outputs()}


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
