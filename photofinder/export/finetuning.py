"""A model that learned from the user's albums: the network as it was, what was learned behind it.

Nothing is registered unless held out photos find their albums better than before.
"""

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from photofinder.albums.labelled import Labelled
from photofinder.albums.measuring import Learned, learn
from photofinder.errors import ModelError, UsageError
from photofinder.export.album_folding import fold
from photofinder.search.album_layer import album_layer
from photofinder.search.embedder import Embedder
from photofinder.search.model_file import check_model, read_verified
from photofinder.search.model_registry import Registry
from photofinder.search.model_spec import NETWORK, ModelSpec
from photofinder.search.sample_photos import Progress

PARITY = 0.9999
"""The least cosine between what the file gives and what was learned, for a photo."""


@dataclass(frozen=True, slots=True)
class FineTuned:
    """How it went. `spec` is None when the model was not better and nothing was registered;
    `parity`: the least cosine between the file's vectors and the learned projection's."""

    spec: ModelSpec | None
    learned: Learned
    parity: float | None


def check_base(base: ModelSpec) -> None:
    """Raise UsageError when a model cannot be fine-tuned."""
    if base.method != NETWORK:
        raise UsageError(f"'{base.name}' is no network; only networks learn from albums.")
    if album_layer(base) is not None:
        raise UsageError(
            f"'{base.name}' has learned from albums already; fine-tune the model it was made of."
        )


def finetune(
    base: ModelSpec, name: str, albums: Labelled, seed: int, registry: Registry, tell: Progress
) -> FineTuned:
    """Learn from albums that `base` embedded, and register the result as `name` if it is better.

    Raises ModelError, and UsageError when the base cannot learn.
    """
    check_base(base)
    registry.check_free(name)
    learned = learn(albums.look, albums.labels, albums.groups, albums.names, seed, tell)
    if not learned.better:
        return FineTuned(None, learned, None)
    data = read_verified(base.path, base.name, base.sha256)
    metadata = _metadata(dict(check_model(data, base.path)), name, albums, learned)
    tell("Writing the model", 0, 1)
    try:
        with tempfile.TemporaryDirectory(prefix="photofinder-") as folder:
            file = Path(folder) / "model.onnx"
            file.write_bytes(fold(data, learned.projection, learned.classifier, metadata))
            trial = Registry(Path(folder), Path(folder) / "trial").add(file)
            parity = _parity(base, trial, learned, albums)
            return FineTuned(registry.add(file), learned, parity)
    except OSError as error:
        raise ModelError(f"The model could not be stored: {error.strerror or error}.") from error


def _parity(base: ModelSpec, made: ModelSpec, learned: Learned, albums: Labelled) -> float:
    """Raises ModelError when the file does not do what was learned."""
    with Embedder(base) as before, Embedder(made) as after:
        old, new = before.embed(albums.pixels), after.embed(albums.pixels)
    least = float((learned.projection(old.look) * new.look).sum(axis=1)[old.ok].min())
    if old.copy is not None and new.copy is not None and not np.array_equal(old.copy, new.copy):
        raise ModelError("The file changes the copy vectors; it is not used.")
    if least < PARITY:
        raise ModelError(
            f"The file does not do what was learned (cosine {least:.5f}); it is not used."
        )
    return least


def _metadata(
    values: dict[str, Any], name: str, albums: Labelled, learned: Learned
) -> dict[str, Any]:
    # Words lie where the network itself puts photos, not where the projection does.
    kept = {key: value for key, value in values.items() if key != "text"}
    return {
        **kept,
        "name": name,
        "training_data": f"{values['training_data']}; then {len(albums)} photos in "
        f"{len(albums.names)} albums of the user"[:1000],
        "scores": {**values["scores"], "look": learned.scores},
        "albums": list(albums.names),
        "sure": round(learned.sure, 4),
        "least": round(learned.least, 4),
        "base": values["name"],
    }
