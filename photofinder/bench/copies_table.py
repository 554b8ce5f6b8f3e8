"""photofinder bench-copies: what the search for copies finds, beside what others would."""

import argparse
import os
import random
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

import numpy as np
import numpy.typing as npt

from photofinder.bench.same_picture import Found, SamePictureFigures, measure
from photofinder.cli.console import Console, shown
from photofinder.errors import DecodeError, UsageError
from photofinder.imaging.decode import open_rgb
from photofinder.imaging.formats import is_candidate
from photofinder.imaging.reading import examine, read_picture
from photofinder.imaging.yardsticks import YARDSTICKS
from photofinder.paths import located

_LONGEST = 1600
"""Larger photos are scaled down to this side first: edits of 50 megapixels take long."""
_LEAST = 200
"""Smaller pictures are left out: a quarter of them is no picture any more."""


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Measure in a temporary folder; about a minute for each photo."""
    folder = located(arguments.folder)
    if not os.path.isdir(folder):
        raise UsageError(f"{shown(folder)} is no folder.")
    photos = dict(_chosen(folder, arguments.photos, arguments.seed))
    if not photos:
        raise UsageError(f"{shown(folder)} has no photos of {_LEAST} pixels or more.")
    spec = arguments.registry.get(arguments.model or arguments.registry.default)
    start = time.process_time()
    with tempfile.TemporaryDirectory(prefix="photofinder-bench-") as name:
        figures = measure(
            Path(name), spec, photos,
            seed=arguments.seed, names=arguments.edits, tell=console.note,
        )  # fmt: skip
    console.result({"model": spec.name, "seed": arguments.seed, **asdict(figures)})
    for line in _lines(figures):
        console.line(line)
    console.line(f"{time.process_time() - start:.0f} s of one core")
    return 0


def _chosen(folder: bytes, count: int, seed: int) -> Iterator[tuple[str, npt.NDArray[np.uint8]]]:
    """Up to `count` photos below a folder, drawn at random, by a short name."""
    paths = sorted(
        os.path.join(here, name)
        for here, _, names in os.walk(folder)
        for name in names
        if is_candidate(name)
    )
    random.Random(seed).shuffle(paths)
    found = 0
    for path in paths:
        if found == count:
            return
        try:
            picture = open_rgb(read_picture(path, examine(path)), _LONGEST)
        except DecodeError:
            continue  # hostile files are no photos to edit
        if min(picture.shape[:2]) >= _LEAST:
            found += 1
            yield f"{found:03} {Path(os.fsdecode(path)).stem[:40]}", picture


def _lines(figures: SamePictureFigures) -> Iterator[str]:
    peers = "".join(f"{peer:>16}" for peer in YARDSTICKS)
    yield f"{figures.photos} photos"
    for first, second in figures.twins:
        yield f"  the same already, please look: {first} = {second}"
    yield f"{'recall':32}{'photofinder':>12}{peers}"
    for name, found in figures.edits.items():
        yield _row(name, [found])
    singles = [found for name, found in figures.edits.items() if "+" not in name]
    doubles = [found for name, found in figures.edits.items() if "+" in name]
    yield _row("all single edits", singles)
    if doubles:
        yield _row("all double edits", doubles)
    yield "seen as copies, although they are none"
    for name, found in figures.frames.items():
        yield _row(f"next frame: {name}", [found])
    everything = [*figures.edits.values(), *figures.frames.values(), figures.plain]
    right = sum(found.found for found in figures.edits.values())
    frames = sum(found.found for found in figures.frames.values())
    wrong = [pair for found in everything for pair in found.wrong]
    yield f"wrong pairs of two photos: {len(wrong)}" + "".join(
        f", {peer}: {sum(found.peers_wrong[peer] for found in everything)}" for peer in YARDSTICKS
    )
    for first, second in wrong:
        yield f"  {first} = {second}"
    total = right + frames + len(wrong)
    yield f"precision {right / total if total else 1.0:.4f} of {total:,} pairs, frames included"


def _row(name: str, found: Iterable[Found]) -> str:
    rows = list(found)
    copies = max(1, sum(row.copies for row in rows))
    own = sum(row.found for row in rows) / copies
    peers = [sum(row.peers[peer] for row in rows) / copies for peer in YARDSTICKS]
    return f"{name:32}{own:12.3f}" + "".join(f"{share:16.3f}" for share in peers)
