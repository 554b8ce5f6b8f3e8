"""similar, find, evaluate: questions to the model."""

import argparse
import datetime
import os
import random
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from typing import Any

import numpy as np
import numpy.typing as npt

from photofinder.cli.console import Console, plain, shown
from photofinder.comparison.sample import in_albums
from photofinder.errors import DecodeError, ModelError, UsageError
from photofinder.imaging.decode import open_rgb, prepare
from photofinder.imaging.decode_pool import DecodePool
from photofinder.imaging.formats import is_candidate
from photofinder.library.library import Library
from photofinder.paths import absolute, located
from photofinder.search import evaluation
from photofinder.search.model_spec import ModelSpec
from photofinder.search.query import FileExample, Hit, Query, WordsExample
from photofinder.search.searcher import Searcher

Example = FileExample | WordsExample

EVALUATE_SIDE = 512
"""Photos are measured at this longest side in pixels; edits are made on that."""
EVALUATE_MOST = 2000
"""So many photos at most are measured, drawn by the seed: all are held in memory."""


def similar(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder similar FILE... [-n N] [--not FILE...] [--folder F] [--since D] [--until D]"""
    return _search(
        arguments,
        console,
        [FileExample(located(path)) for path in arguments.files],
        [FileExample(located(path)) for path in arguments.negatives],
    )


def find(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder find WORDS|FILE... [-n N] [--not WORDS|FILE...] [--folder F] ..."""
    return _search(
        arguments,
        console,
        _words_and_files(arguments.examples),
        _words_and_files(arguments.negatives),
    )


def _words_and_files(given: Sequence[str]) -> list[Example]:
    """Files that exist, and one example of all words, so that quotes may be left out."""
    files: list[Example] = []
    words: list[str] = []
    for one in given:
        if os.path.lexists(one):
            files.append(FileExample(located(one)))
        elif os.sep in one or is_candidate(os.fsencode(one)):
            raise UsageError(f"There is no file {shown(os.fsencode(one))}.")
        else:
            words.append(one)
    return [*files, *([WordsExample(" ".join(words))] if words else [])]


def _search(
    arguments: argparse.Namespace,
    console: Console,
    positives: Sequence[Example],
    negatives: Sequence[Example],
) -> int:
    folder = os.path.realpath(absolute(arguments.folder)) if arguments.folder else None
    if folder is not None and not os.path.isdir(folder):
        raise UsageError(f"{shown(folder)} is no folder.")
    if None not in (arguments.since, arguments.until) and arguments.since >= arguments.until:
        raise UsageError("--since is later than --until: no photo can match.")
    query = Query(
        positives=tuple(positives),
        negatives=tuple(negatives),
        mode="any" if arguments.any else "all",
        folder=folder,
        since=arguments.since,
        until=arguments.until,
        limit=arguments.n,
    )
    with ExitStack() as stack:
        library = stack.enter_context(Library(arguments.library))
        active = library.models.active
        if active is None:
            raise UsageError("No photo is indexed yet: photofinder index FOLDER.")
        pool = stack.enter_context(DecodePool(1))
        searcher = stack.enter_context(
            Searcher(library, arguments.registry, active, lambda task: pool.submit(task).result())
        )
        results = searcher.search(query)
    console.result(
        {
            "query": [_example(example) for example in positives],
            "hits": [_hit(hit) for hit in results.hits],
            "seconds": round(results.seconds, 6),
        }
    )
    for hit in results.hits:
        console.line(f"{hit.score:.2f}  {hit.word:9}  {shown(hit.path)}")
        for path in hit.paths[1:]:
            console.line(f"                 = {shown(path)}")
    if not results.hits:
        console.line("Nothing similar is in the library.")
    return 0


def _example(example: Example) -> str:
    return example.words if isinstance(example, WordsExample) else plain(example.path)


def _hit(hit: Hit) -> dict[str, Any]:
    taken = None
    if hit.taken_at is not None:
        moment = datetime.datetime.fromtimestamp(hit.taken_at, datetime.UTC)
        taken = moment.replace(tzinfo=None).isoformat()
    return {
        "path": plain(hit.path),
        "score": round(hit.score, 6),
        "word": str(hit.word),
        "look": round(hit.look, 6),
        "copy": None if hit.copy is None else round(hit.copy, 6),
        "paths": [plain(path) for path in hit.paths],
        "taken": taken,
        "offline": hit.offline,
    }


def evaluate(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder evaluate FOLDER [--model NAME] [--seed N]"""
    from photofinder.search.embedder import Embedder

    folder = absolute(arguments.folder)
    if not os.path.isdir(folder):
        raise UsageError(f"{shown(folder)} is no folder.")
    spec = arguments.registry.get(arguments.model or arguments.registry.default)
    found = list(in_albums(folder))
    if len(found) > EVALUATE_MOST:
        found = sorted(random.Random(arguments.seed).sample(found, EVALUATE_MOST))
        console.note(f"Measuring {EVALUATE_MOST:,} photos drawn at random.")
    pictures: list[npt.NDArray[np.uint8]] = []
    labels: list[str] = []
    skipped: list[dict[str, str]] = []
    for number, (path, label) in enumerate(found):
        console.progress("Reading", number, len(found), None)
        try:
            pictures.append(_read(path))
            labels.append(label)
        except (DecodeError, OSError) as error:
            skipped.append({"path": plain(path), "detail": str(error)})
    with Embedder(spec, os.cpu_count() or 1) as embedder:
        done = 0

        def embed(batch: Sequence[npt.NDArray[np.uint8]]) -> Mapping[str, evaluation.F32]:
            nonlocal done
            done += 1
            console.progress("Measuring", done, done + 1, None)
            return _embedded(embedder, spec, batch)

        figures = evaluation.evaluate(embed, pictures, labels, seed=arguments.seed)
    console.clear()
    console.result(
        {"model": spec.name, "folder": plain(folder), "skipped": skipped, **figures.as_dict()}
    )
    _tell(console, spec, figures, skipped)
    return 0


def _read(path: bytes) -> npt.NDArray[np.uint8]:
    with open(path, "rb") as stream:
        return open_rgb(stream.read(), EVALUATE_SIDE)


def _embedded(
    embedder: Any, spec: ModelSpec, batch: Sequence[npt.NDArray[np.uint8]]
) -> Mapping[str, evaluation.F32]:
    parts: dict[str, list[evaluation.F32]] = {name: [] for name in spec.outputs}
    for start in range(0, len(batch), 64):
        pixels = np.stack([prepare(rgb, spec.spec) for rgb in batch[start : start + 64]])
        found = embedder.embed(pixels)
        if not found.ok.all():
            raise ModelError(f"The model '{spec.name}' gives no usable vector for a photo.")
        parts["look"].append(found.look)
        if found.copy is not None:
            parts["copy"].append(found.copy)
    return {name: np.concatenate(rows) for name, rows in parts.items()}


def _tell(
    console: Console,
    spec: ModelSpec,
    figures: evaluation.Figures,
    skipped: Sequence[Mapping[str, str]],
) -> None:
    mark = " (preliminary)" if spec.preliminary else ""
    console.line(f"Model {spec.name}{mark}")
    if figures.look is not None:
        look = figures.look
        console.line(f"Albums: {look.photos:,} photos in {look.albums:,} albums, leave one out")
        console.line(f"  mean average precision  {look.mean_average_precision:.3f}")
        console.line(f"  precision at 10         {look.precision_at_10:.3f}")
    else:
        console.line("Albums: two subfolders with two photos each are needed to measure them.")
    if figures.copy is not None:
        copy = figures.copy
        console.line(f"Edited copies: {copy.queries:,} queries among {copy.photos:,} photos")
        console.line(f"  recall at 1, single edits        {copy.single:.3f}")
        console.line(f"  recall at 1, double edits        {copy.double:.3f}")
        console.line(f"  micro average precision          {copy.micro_ap:.3f}")
        console.line(f"  recall at precision 0.99         {copy.recall_at_p99:.3f}")
        for name, recall in copy.recall_at_1.items():
            if "+" not in name:
                console.line(f"    {name:28} {recall:.3f}")
    if skipped:
        console.line(f"{len(skipped):,} files could not be read and were left out.")
