"""Makes a model: weights to a checked ONNX file in the user's registry.

Nothing is registered before everything is done: the files lie in a temporary folder until then.
"""

import hashlib
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from photofinder.errors import ModelError
from photofinder.export.architectures import Architecture, Preparation, load
from photofinder.export.backbones.backbone import FeatureExtractor
from photofinder.export.checkpoints import Tensors
from photofinder.export.onnx_writing import INPUT, OUTPUT, write_halved, write_onnx
from photofinder.export.quantisation import quantise_dynamic, quantise_static
from photofinder.export.verification import (
    PARITY,
    file_vectors,
    int8_or_not,
    least_cosine,
    neighbour_overlap,
    normalised,
    speed_up,
    torch_vectors,
)
from photofinder.search.look_scores import look_scores
from photofinder.search.model_registry import Registry
from photofinder.search.model_spec import ModelSpec, spec_from_metadata
from photofinder.search.onnx_extension import with_metadata
from photofinder.search.sample_photos import Progress, Sample, sample_photos

_PARITY_PHOTOS = 32
_CALIBRATED_ON = 3  # every third photo; int8 is then checked on the others


@dataclass(frozen=True, slots=True)
class Recipe:
    """What to make and what to call it; `precision` "auto" takes int8 where it is good."""

    name: str
    architecture: Architecture
    pooling: str
    preparation: Preparation
    prefix: str | None = None
    precision: str = "auto"
    training_data: str = "not stated"
    licence: str = "not stated"


@dataclass(frozen=True, slots=True)
class Made:
    """A model made, and how that went.

    `parity`: the least cosine between torch and the float32 file; `overlap`, `speed_up`: int8
    against float32, None when int8 was not tried; `reason`: why the precision is what it is;
    `used`, `left_out`: tensors of the checkpoint, the latter by what they are.
    """

    spec: ModelSpec
    parity: float
    overlap: float | None
    speed_up: float | None
    reason: str
    used: int
    left_out: Mapping[str, int]


def make(
    recipe: Recipe, tensors: Tensors, photos: Sequence[bytes], registry: Registry, tell: Progress
) -> Made:
    """Make, check and register a model; `photos` are paths to check it with.

    Raises ModelError, and UsageError when there are too few photos or the name is taken.
    """
    registry.check_free(recipe.name)
    model, preparation, matched = load(
        recipe.architecture, tensors, recipe.pooling, recipe.preparation, recipe.prefix
    )
    sample = sample_photos(photos, preparation.spec, tell)
    try:
        with tempfile.TemporaryDirectory(prefix="photofinder-") as folder:
            bench = _Bench(recipe, preparation, model, sample, Path(folder), tell)
            spec, parity, overlap, faster, reason = bench.work()
            tell("Registering", 0, 1)
            added = registry.add(spec.path)
    except OSError as error:
        raise ModelError(f"The model could not be made: {error.strerror or error}.") from error
    used = len(matched.state)
    return Made(added, parity, overlap, faster, reason, used, matched.left_out)


class _Bench:
    """The files of one model while it is made."""

    def __init__(
        self,
        recipe: Recipe,
        preparation: Preparation,
        model: FeatureExtractor,
        sample: Sample,
        folder: Path,
        tell: Progress,
    ) -> None:
        self._recipe, self._preparation, self._model = recipe, preparation, model
        self._sample, self._folder, self._tell = sample, folder, tell
        self._scores = {"similar": 0.9, "loose": 0.8}  # until they are measured
        self._length = 0

    def work(self) -> tuple[ModelSpec, float, float | None, float | None, str]:
        """The file to register, parity, overlap, speed-up, and why this precision."""
        bare = self._folder / "bare.onnx"
        self._tell("Exporting", 0, 1)
        self._length, whole = write_onnx(self._model, self._preparation.size, bare)
        float_file, float_kind = bare, "fp32"
        if not whole:
            float_file, float_kind = self._folder / "halved.onnx", "fp32, stored as fp16"
            write_halved(bare, float_file)
        full = self._described(float_file, float_kind)
        self._tell("Comparing with torch", 0, 1)
        few = self._sample.pixels[:: max(1, len(self._sample) // _PARITY_PHOTOS)]
        parity = least_cosine(torch_vectors(self._model, few, full), file_vectors(full, few))
        if parity < PARITY:
            raise ModelError(
                f"The exported file does not do what torch does (cosine {parity:.5f}); "
                "it is not used."
            )
        if self._recipe.precision == "fp32":
            final = self._final(float_file, full, float_kind)
            return final, parity, None, None, "fp32 was asked for"
        self._tell("Quantising", 0, 1)
        quantised = self._folder / "quantised.onnx"
        if self._recipe.architecture.products:
            quantise_dynamic(bare, quantised)
        else:
            calibration = self._sample.pixels[::_CALIBRATED_ON]
            quantise_static(bare, quantised, normalised(calibration, full))
        small = self._described(quantised, "int8")
        self._tell("Comparing int8 with fp32", 0, 1)
        checked = [i for i in range(len(self._sample)) if i % _CALIBRATED_ON]
        pixels = self._sample.pixels[checked]
        overlap = neighbour_overlap(file_vectors(full, pixels), file_vectors(small, pixels))
        faster = speed_up(full, small, pixels)
        keep, reason = int8_or_not(overlap, faster, self._recipe.architecture.worthwhile)
        chosen = (quantised, small, "int8") if keep else (float_file, full, float_kind)
        return self._final(*chosen), parity, overlap, faster, reason

    def _final(self, bare: Path, spec: ModelSpec, precision: str) -> ModelSpec:
        """The file again, with the score anchors that belong to it."""
        self._tell("Measuring scores", 0, 1)
        vectors = file_vectors(spec, self._sample.pixels)
        self._scores = look_scores(vectors, self._sample.folders)
        return self._described(bare, precision)

    def _described(self, bare: Path, precision: str) -> ModelSpec:
        """A copy of a file with its metadata, and the description to load it by."""
        values = self._metadata(precision)
        data = with_metadata(bare.read_bytes(), values)
        path = self._folder / f"{precision}.onnx"
        path.write_bytes(data)
        return spec_from_metadata(values, path, hashlib.sha256(data).hexdigest())

    def _metadata(self, precision: str) -> dict[str, Any]:
        recipe, how = self._recipe, self._preparation
        return {
            "name": recipe.name,
            "version": "1",
            "outputs": {OUTPUT: self._length},
            "input": INPUT,
            "size": how.size,
            "resize": how.spec.resize,
            "resize_to": how.resize_to,
            "kernel": how.kernel,
            "mean": list(how.mean),
            "std": list(how.std),
            "pooling": recipe.pooling,
            "normalisation": "length 1",
            "precision": precision,
            "architecture": recipe.architecture.name,
            "training_data": recipe.training_data,
            "licence": recipe.licence,
            "scores": {OUTPUT: self._scores},
        }
