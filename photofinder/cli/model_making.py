"""models add, models import: a model of the user's own from published weights or networks."""

import argparse
import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from photofinder.catalogue.adoption import Description, adopt, is_onnx
from photofinder.catalogue.download import fetch, told
from photofinder.catalogue.text_adoption import CLIP_MEAN, CLIP_STD, TextFiles
from photofinder.catalogue.weights import WEIGHTS, Weights
from photofinder.cli.console import Console, shown
from photofinder.errors import ModelError, UsageError
from photofinder.export.requirements import require
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder, absolute, remove_own_file
from photofinder.search.model_spec import ModelSpec
from photofinder.search.outside import pictures_below

if TYPE_CHECKING:  # loads torch
    from photofinder.export.checkpoints import Tensors
    from photofinder.export.making import Made, Recipe


def import_file(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder models import FILE [--arch A]"""
    try:
        with arguments.file.open("rb") as stream:
            ready = is_onnx(stream.read(1))
    except OSError as error:
        raise UsageError(f"{arguments.file} cannot be read: {error.strerror}.") from error
    if ready:
        return _adopt(arguments, console)
    if arguments.text or arguments.tokenizer:
        raise UsageError("--text and --tokenizer go with a network for pictures in an ONNX file.")
    require()
    if arguments.arch is None:
        raise UsageError("Name the architecture of these weights by --arch, such as resnet50.")
    from photofinder.export.architectures import Preparation, architecture
    from photofinder.export.checkpoints import read_checkpoint
    from photofinder.export.making import Recipe

    known = architecture(arguments.arch)
    preparation: Preparation = replace(known.preparation, **_given(arguments))
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
    photos = photos_for_checks(arguments.library, arguments.photos)
    return _make(arguments, console, recipe, read_checkpoint(arguments.file), photos)


def _given(arguments: argparse.Namespace) -> dict[str, Any]:
    """What was said about the pictures."""
    given = {
        "size": arguments.size,
        "resize_to": arguments.resize_to,
        "kernel": arguments.kernel,
        "mean": arguments.mean and tuple(arguments.mean),
        "std": arguments.std and tuple(arguments.std),
    }
    if arguments.std and min(arguments.std) <= 0:
        raise UsageError("--std must be above 0.")
    if arguments.size and not arguments.resize_to:
        given["resize_to"] = round(arguments.size * 8 / 7)
    return {key: value for key, value in given.items() if value is not None}


def _adopt(arguments: argparse.Namespace, console: Console) -> int:
    """Take a ready ONNX network, or a pair of them."""
    text = text_files(arguments)
    usual: dict[str, Any] = {}
    given = _given(arguments)
    if text is not None:  # CLIP cuts off no margin
        usual = {"mean": CLIP_MEAN, "std": CLIP_STD}
        given["resize_to"] = arguments.resize_to or arguments.size or 224
    description = Description(
        name=arguments.name or arguments.file.name.split(".")[0],
        output=arguments.output,
        pooling=arguments.pooling,
        training_data=arguments.trained_on,
        licence=arguments.licence,
        **{**usual, **given},
    )
    if description.resize_to < description.size:
        raise UsageError("--resize-to must be at least --size.")

    def photos() -> list[bytes]:
        return photos_for_checks(arguments.library, arguments.photos)

    def tell(label: str, done: int, total: int) -> None:
        console.progress(label, done, total, None)

    registry = arguments.registry
    adopted(adopt(arguments.file, description, photos, registry, tell, text), console)
    return 0


def text_files(arguments: argparse.Namespace) -> TextFiles | None:
    """The other half of a pair that was named. Raises UsageError when half of it is missing."""
    if (arguments.text is None) != (arguments.tokenizer is None):
        raise UsageError("--text and --tokenizer belong together: the network and its tokenizer.")
    if arguments.text is None:
        return None
    if arguments.context is not None and not 3 <= arguments.context <= 1024:
        raise UsageError("--context must be between 3 and 1024.")
    return TextFiles(arguments.text, arguments.tokenizer, arguments.context)


def adopted(spec: ModelSpec, console: Console) -> None:
    """Tell of a ready network that was registered."""
    console.result(
        {
            "model": spec.name,
            "sha256": spec.sha256,
            "file": str(spec.path),
            "length": spec.look,
            "size": spec.spec.size,
            "pooling": spec.pooling,
            "precision": spec.precision,
            "scores": {name: dict(words) for name, words in spec.scores.items()},
            "text": None if spec.text is None else spec.text.metadata(),
        }
    )
    console.line(
        f"{spec.name}: {spec.look} values a photo, pictures of {spec.spec.size} px, {spec.pooling}"
    )
    if spec.text is not None:
        console.line(f"It understands words: photofinder find WORDS ({spec.text.context} tokens)")
    console.line(f"Let it answer with: photofinder models use {spec.name}")


def add(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder models add NAME [--weights FILE]"""
    require()
    from photofinder.export.architectures import Preparation, architecture
    from photofinder.export.checkpoints import read_checkpoint
    from photofinder.export.making import Recipe

    if arguments.arch not in WEIGHTS:
        raise UsageError(
            f"There are no published weights for '{arguments.arch}' (known: {', '.join(WEIGHTS)})."
        )
    weights, known = WEIGHTS[arguments.arch], architecture(arguments.arch)
    pooling = arguments.pooling or known.poolings[0]
    usual = pooling == known.poolings[0]
    usually_called = known.name if usual else f"{known.name}-{pooling}"
    recipe = Recipe(
        name=arguments.name or usually_called,
        architecture=known,
        pooling=pooling,
        preparation=Preparation(
            weights.size, weights.resize_to, weights.kernel,
            known.preparation.mean, known.preparation.std,
        ),
        precision=arguments.precision,
        training_data="ImageNet-1K",
        licence=weights.licence,
    )  # fmt: skip
    arguments.registry.check_free(recipe.name)
    photos = photos_for_checks(arguments.library, arguments.photos)
    if arguments.weights is not None:
        return _make(arguments, console, recipe, read_checkpoint(arguments.weights), photos)
    folder = arguments.library.models / "downloads"
    file = folder / weights.file
    _fetch(weights, file, console)
    code = _make(arguments, console, recipe, read_checkpoint(file), photos)
    remove_own_file(file, folder)
    return code


def _fetch(weights: Weights, file: Path, console: Console) -> None:
    if file.exists():
        return  # of an earlier try; whole, or it would not have this name
    console.line(f"Fetching {weights.file} ({weights.megabytes:,.0f} MB) {told(weights.url)}")
    try:
        fetch(
            weights.url, file, sha256=weights.sha256,
            tell=lambda done, total: console.progress("Fetching", done, total, None),
        )  # fmt: skip
    except ModelError as error:
        raise ModelError(
            f"{error} With a file of your own: photofinder models add {weights.architecture} "
            f"--weights {weights.file}"
        ) from error


def _make(
    arguments: argparse.Namespace,
    console: Console,
    recipe: "Recipe",
    tensors: "Tensors",
    photos: Sequence[bytes],
) -> int:
    from photofinder.export.making import make

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
    console.line(f"  ONNX and torch agree on real photos: the least cosine is {made.parity:.6f}")
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
