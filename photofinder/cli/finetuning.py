"""models finetune: a model that learns from albums."""

import argparse
import os
from dataclasses import asdict, replace
from typing import TYPE_CHECKING

from photofinder.albums.labelled import Labelled, read_albums
from photofinder.albums.library_albums import library_albums
from photofinder.cli.console import Console, shown
from photofinder.errors import UsageError
from photofinder.export.requirements import require
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder, absolute
from photofinder.search.model_spec import ModelSpec
from photofinder.search.sample_photos import Progress, sample_photos

if TYPE_CHECKING:  # what it loads is needed once albums are there
    from photofinder.export.finetuning import FineTuned


def finetune(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder models finetune NAME [--albums FOLDER]"""
    from photofinder.export import finetuning

    base = arguments.registry.get(arguments.base)
    finetuning.check_base(base)
    require(("onnx",))
    name = arguments.name or f"{base.name}-albums"
    arguments.registry.check_free(name)

    def tell(label: str, done: int, total: int) -> None:
        console.progress(label, done, total, None)

    if arguments.albums is not None:
        albums = _read(arguments.albums, base, tell)
    else:
        albums = _of_library(arguments.library, base, tell)
    done = finetuning.finetune(base, name, albums, arguments.seed, arguments.registry, tell)
    console.clear()
    _report(done, base, albums, console)
    return 0 if done.spec is not None else 1


def _read(folder: str, base: ModelSpec, tell: Progress) -> Labelled:
    from photofinder.search.embedder import Embedder

    path = os.path.realpath(absolute(folder))
    if not os.path.isdir(path):
        raise UsageError(f"{shown(path)} is no folder.")
    with Embedder(base) as embedder:
        return read_albums(
            path, embedder, tell, copies_from=base.scores.get("copy", {}).get("identical")
        )


def _of_library(folder: LibraryFolder, base: ModelSpec, tell: Progress) -> Labelled:
    """The library's folders, by the vectors that are stored."""
    if not folder.database.exists():
        raise UsageError("Name the albums by --albums FOLDER, or index them first.")
    with Library(folder) as library:
        for row in library.models.list():
            if row.sha256 == base.sha256:
                found = library_albums(library, row, base.scores.get("copy", {}).get("identical"))
                break
        else:
            raise UsageError(
                f"The library's photos have no vectors of '{base.name}': photofinder models use "
                f"{base.name}, or name the albums by --albums FOLDER."
            )
        photos = [library.photos.by_content(content) for content in found.contents]
    paths = [photo.path for photo in photos if photo is not None and not photo.offline]
    sample = sample_photos(paths, base.spec, tell, least=1)
    return replace(found, pixels=sample.pixels)


def _report(done: "FineTuned", base: ModelSpec, albums: Labelled, console: Console) -> None:
    learned = done.learned
    before, after = learned.before, learned.after
    console.result(
        {
            "model": None if done.spec is None else done.spec.name,
            "base": base.name,
            "kept": done.spec is not None,
            "sha256": None if done.spec is None else done.spec.sha256,
            "file": None if done.spec is None else str(done.spec.path),
            "photos": len(albums),
            "albums": list(albums.names),
            "left_out": list(albums.left_out),
            "before": asdict(before),
            "after": asdict(after),
            "gain": learned.gain,
            "gain_standard_error": learned.error,
            "unseen_albums": {"before": learned.unseen_before, "after": learned.unseen_after},
            "accuracy": learned.accuracy,
            "sure_from": learned.sure,
            "sure_share": learned.sure_share,
            "shrinkage": learned.projection.shrinkage,
            "parity": done.parity,
            "scores": learned.scores,
        }
    )
    if albums.left_out:
        console.note(f"Albums with too few photos are left out: {', '.join(albums.left_out)}.")
    console.line(f"{len(albums):,} photos in {len(albums.names)} albums; held out photos:")
    console.line(
        f"  mean average precision  {before.mean_average_precision:.3f} before, "
        f"{after.mean_average_precision:.3f} after (gain {learned.gain:+.3f} a photo, "
        f"standard error {learned.error:.3f})"
    )
    console.line(
        f"  precision at 10         {before.precision_at_10:.3f} before, "
        f"{after.precision_at_10:.3f} after"
    )
    if learned.unseen_before is not None and learned.unseen_after is not None:
        console.line(
            f"  albums not learned from {learned.unseen_before:.3f} before, "
            f"{learned.unseen_after:.3f} after (mean average precision)"
        )
    console.line(
        f"  album named rightly     {learned.accuracy:.3f}; sure for {learned.sure_share:.0%}"
    )
    if done.spec is None:
        console.line(f"That is no clear gain over {base.name}: nothing was added.")
        return
    console.line(f"{done.spec.name} was added. Let it answer: photofinder models use "
                 f"{done.spec.name}")  # fmt: skip
