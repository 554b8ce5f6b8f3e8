"""models import: a model of the user's own from published weights."""

import argparse
import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from photofinder.cli.console import Console, shown
from photofinder.errors import UsageError
from photofinder.export.requirements import require
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder, absolute
from photofinder.search.outside import pictures_below

if TYPE_CHECKING:  # loads torch
    from photofinder.export.checkpoints import Tensors
    from photofinder.export.making import Made, Recipe


def import_weights(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder models import FILE --arch A"""
    require()
    from photofinder.export.architectures import Preparation, architecture
    from photofinder.export.checkpoints import read_checkpoint
    from photofinder.export.making import Recipe

    known = architecture(arguments.arch)
    given = {
        "size": arguments.size,
        "resize_to": arguments.resize_to,
        "kernel": arguments.kernel,
        "mean": arguments.mean and tuple(arguments.mean),
        "std": arguments.std and tuple(arguments.std),
    }
    preparation: Preparation = replace(
        known.preparation, **{key: value for key, value in given.items() if value is not None}
    )
    if preparation.resize_to < preparation.size:
        raise UsageError("--resize-to must be at least --size.")
    recipe = Recipe(
        name=arguments.name or arguments.file.name.split(".")[0],
        architecture=known,
        pooling=arguments.pooling or known.poolings[0],
        preparation=preparation,
        prefix=arguments.prefix,
        precision=arguments.precision,
        training_data=arguments.trained_on,
        licence=arguments.licence,
    )
    arguments.registry.check_free(recipe.name)
    return _make(arguments, console, recipe, read_checkpoint(arguments.file))


def _make(
    arguments: argparse.Namespace, console: Console, recipe: "Recipe", tensors: "Tensors"
) -> int:
    from photofinder.export.making import make

    photos = photos_for_checks(arguments.library, arguments.photos)

    def tell(label: str, done: int, total: int) -> None:
        console.progress(label, done, total, None)

    _report(make(recipe, tensors, photos, arguments.registry, tell), console)
    return 0


def _report(made: "Made", console: Console) -> None:
    spec = made.spec
    console.result(
        {
            "model": spec.name,
            "sha256": spec.sha256,
            "file": str(spec.path),
            "length": spec.look,
            "size": spec.spec.size,
            "pooling": spec.pooling,
            "precision": spec.precision,
            "parity": made.parity,
            "overlap": made.overlap,
            "speed_up": made.speed_up,
            "reason": made.reason,
            "tensors": {"used": made.used, **made.left_out},
            "scores": {name: dict(words) for name, words in spec.scores.items()},
        }
    )
    rest = ", ".join(f"{count} of {role}" for role, count in made.left_out.items())
    console.line(
        f"{spec.name}: {spec.look} values a photo, pictures of {spec.spec.size} px, "
        f"{spec.pooling}, {spec.precision}"
    )
    console.line(f"  tensors: {made.used} used{f', left out {rest}' if rest else ''}")
    console.line(f"  ONNX and torch agree on real photos: cosine {made.parity:.6f} or more")
    console.line(f"  {spec.precision}: {made.reason}")
    console.line(f"Let it answer with: photofinder models use {spec.name}")


def photos_for_checks(library: LibraryFolder, folder: str | None) -> list[bytes]:
    """Paths of a folder's photos, or of the library's. Raises UsageError when there are none."""
    if folder is not None:
        path = os.path.realpath(absolute(folder))
        if not os.path.isdir(path):
            raise UsageError(f"{shown(path)} is no folder.")
        return list(pictures_below(path))
    if not Path(library.database).exists():
        raise UsageError(
            "A model is checked on real photos before it is used. Name a folder by --photos "
            "FOLDER, or index one first."
        )
    with Library(library) as opened:
        photos = opened.photos.many(opened.photos.ids().tolist())
    return [photo.path for photo in photos if photo.path and not photo.offline]
