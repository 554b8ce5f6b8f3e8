"""classify, albums: which album a photo belongs to, and what the user said about that."""

import argparse
import datetime
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from photofinder.albums.labelled import read_albums
from photofinder.albums.library_albums import library_albums
from photofinder.albums.suggesting import ByLayer, ByNeighbours, Suggested, Suggester
from photofinder.cli.console import Console, plain, shown
from photofinder.errors import UsageError
from photofinder.imaging.decode_pool import DecodePool
from photofinder.imaging.tasks import Decoded, Outcome, Task
from photofinder.library.library import Library
from photofinder.paths import absolute, located
from photofinder.search.album_layer import album_layer
from photofinder.search.model_spec import ModelSpec

if TYPE_CHECKING:
    from photofinder.search.embedder import Embedder


def classify(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder classify FILE... [--model NAME] [--albums FOLDER]"""
    from photofinder.search.embedder import Embedder

    files = [located(path) for path in arguments.files]
    spec = _model(arguments)
    with Embedder(spec) as embedder:
        suggester = _suggester(arguments, spec, embedder, console)
        found: list[tuple[bytes, Suggested]] = []
        failed: list[tuple[bytes, str]] = []
        with DecodePool(1) as pool:
            for number, path in enumerate(files):
                console.progress("Looking", number, len(files), None)
                outcome = pool.submit(Task(path, (spec.spec,))).result()
                suggested = _suggest(outcome, embedder, suggester)
                if isinstance(suggested, str):
                    failed.append((path, suggested))
                else:
                    found.append((path, suggested))
    console.clear()
    _report(spec, suggester, found, failed, console)
    return 1 if failed else 0


def _suggest(outcome: Outcome, embedder: "Embedder", suggester: Suggester) -> Suggested | str:
    """What is suggested, or why nothing can be."""
    if not isinstance(outcome, Decoded):
        return outcome.detail
    vectors = embedder.embed(np.stack(outcome.picture.inputs))
    if not vectors.ok[0]:
        return "The model finds nothing in it."
    return suggester.suggest(vectors.look, [outcome.content_hash])[0]


def _model(arguments: argparse.Namespace) -> ModelSpec:
    """The model that was named, else the library's, else the default."""
    name = arguments.model
    if name is None and arguments.library.database.exists():
        with Library(arguments.library) as library:
            name = library.models.active.name if library.models.active else None
    spec: ModelSpec = arguments.registry.get(name or arguments.registry.default)
    return spec


def _suggester(
    arguments: argparse.Namespace, spec: ModelSpec, embedder: "Embedder", console: Console
) -> Suggester:
    """By the folder that was named, else by the model's own layer, else by the library."""
    copies_from = spec.scores.get("copy", {}).get("identical")
    if arguments.albums is not None:
        folder = os.path.realpath(absolute(arguments.albums))
        if not os.path.isdir(folder):
            raise UsageError(f"{shown(folder)} is no folder.")

        def tell(label: str, done: int, total: int) -> None:
            console.progress(label, done, total, None)

        return ByNeighbours(read_albums(folder, embedder, tell, copies_from=copies_from))
    layer = album_layer(spec)
    if layer is not None:
        return ByLayer(layer)
    if not arguments.library.database.exists():
        raise UsageError("Name the albums by --albums FOLDER, or index them first.")
    with Library(arguments.library) as library:
        for row in library.models.list():
            if row.sha256 == spec.sha256:
                return ByNeighbours(library_albums(library, row, copies_from))
    raise UsageError(
        f"The library's photos have no vectors of '{spec.name}': photofinder models use {spec.name}"
    )


def _report(
    spec: ModelSpec,
    suggester: Suggester,
    found: Sequence[tuple[bytes, Suggested]],
    failed: Sequence[tuple[bytes, str]],
    console: Console,
) -> None:
    console.result(
        {
            "model": spec.name,
            "way": suggester.way,
            "albums": list(suggester.names),
            "sure_from": suggester.sure_from,
            "accuracy": suggester.accuracy,
            "files": [
                {
                    "path": plain(path),
                    "sure": suggested.sure,
                    "suggestions": [
                        {"album": one.album, "confidence": round(one.confidence, 4)}
                        for one in suggested.albums
                    ],
                }
                for path, suggested in found
            ],
            "failed": [{"path": plain(path), "detail": why} for path, why in failed],
        }
    )
    for path, suggested in found:
        words = ", ".join(f"{one.album} {one.confidence:.0%}" for one in suggested.albums)
        console.line(f"{shown(path)}: {'' if suggested.sure else 'unsure; '}{words}")
    for path, why in failed:
        console.note(f"{shown(path)}: {why}")


def albums(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder albums [list | forget NUMBER... | yes ALBUM FILE... | no ALBUM FILE...]"""
    what: list[str] = arguments.what
    if arguments.action == "list":
        if what:
            raise UsageError("Say what to do: yes ALBUM FILE, no ALBUM FILE, forget NUMBER.")
        if not arguments.library.database.exists():
            raise UsageError("No photo is indexed yet: photofinder index FOLDER.")
    with Library(arguments.library, writer=arguments.action != "list") as library:
        if arguments.action == "forget":
            _forget(library, what)
        elif arguments.action != "list":
            _answer(library, what, belongs=arguments.action == "yes")
        _list(library, console)
    return 0


def _forget(library: Library, words: Sequence[str]) -> None:
    if not words or not all(word.isdecimal() for word in words):
        raise UsageError("Name the numbers to forget (see: photofinder albums).")
    with library.transaction():
        for number in sorted({int(word) for word in words}):
            library.albums.forget(number)


def _answer(library: Library, words: Sequence[str], *, belongs: bool) -> None:
    if len(words) < 2 or not words[0].strip():
        raise UsageError("Name an album and the files: photofinder albums yes ALBUM FILE...")
    with library.transaction():
        for file in words[1:]:
            path = located(file)
            photo = library.photos.by_path(path)
            if photo is None:
                raise UsageError(f"{shown(path)} is not in the library.")
            library.albums.answer(photo.content, words[0], belongs)


def _list(library: Library, console: Console) -> None:
    rows: list[dict[str, Any]] = []
    for answer in library.albums.answers():
        made = datetime.datetime.fromtimestamp(answer.made_at).isoformat(" ", "minutes")
        photo = library.photos.by_content(answer.content)
        paths = photo.paths if photo else ()
        where = shown(paths[0]) if paths else "(not in the library now)"
        word = "belongs to" if answer.belongs else "does not belong to"
        console.line(f"{answer.id:4}  {made}  {where} {word} {answer.album}")
        rows.append(
            {
                "number": answer.id, "made": made, "album": answer.album,
                "belongs": answer.belongs, "content": answer.content.hex(),
                "paths": [plain(path) for path in paths],
            }
        )  # fmt: skip
    console.result({"answers": rows})
    if not rows:
        console.line("Nothing was said about photos and albums yet.")
    else:
        console.line("To take one back: photofinder albums forget NUMBER")
