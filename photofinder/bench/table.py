"""photofinder bench: the table of costs beside the limits of this machine."""

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path

from photofinder.bench import costs, gui, machine, window
from photofinder.bench.costs import Costs, Pipeline
from photofinder.bench.duplicates import GroupFigures, groups
from photofinder.bench.machine import Machine
from photofinder.bench.search import SearchFigures, search
from photofinder.bench.window import WindowFigures
from photofinder.cli.console import Console
from photofinder.search.model_spec import ModelSpec

Row = tuple[str, str, str]
"""What, the figure, and what it is held against."""


def run(arguments: argparse.Namespace, console: Console) -> int:
    """Measure everything in a temporary folder; about five minutes with the defaults."""
    registry = arguments.registry
    spec = registry.get(arguments.model or registry.default)
    console.note("measuring; use the machine for nothing else meanwhile")
    if arguments.duplicates:
        return _duplicates(arguments.duplicates, spec, console)
    if arguments.gui:
        return _gui(arguments.sizes, spec, arguments.photos, console)
    limits = machine.measure()
    each = costs.one_photo(spec)
    with tempfile.TemporaryDirectory(prefix="photofinder-bench-") as name:
        folder = Path(name)
        console.note(f"indexing {arguments.photos} made photos of 12 megapixels")
        pipeline = costs.pipeline(folder, registry, spec.name, each, limits.cores, arguments.photos)
        console.note("the same in the window")
        shown = window.measure(folder / "window", folder / "photos")
        searches = [
            search(folder / f"search-{size}", registry, spec, size, console.note)
            for size in arguments.sizes
        ]
    console.result(
        {
            "machine": asdict(limits),
            "model": {"name": spec.name, "precision": spec.precision, "size": spec.spec.size},
            "one_photo": asdict(each),
            "pipeline": asdict(pipeline),
            "window": asdict(shown),
            "search": [asdict(figures) for figures in searches],
        }
    )
    console.line(f"{limits.processor}, {limits.cores} cores, Python {limits.python}")
    console.line(f"model {spec.name}, {spec.precision}, {spec.spec.size} px")
    rows = [*_machine(limits), *_costs(each), *_pipeline(pipeline), *_window(shown)]
    for figures in searches:
        rows += _search(figures)
    _show(rows, console)
    return 0


def _show(rows: Sequence[Row], console: Console) -> None:
    width = max(len(row[0]) for row in rows)
    for what, figure, against in rows:
        console.line(f"{what:{width}}  {figure:>14}  {against}")


def _duplicates(sizes: Sequence[int], spec: ModelSpec, console: Console) -> int:
    with tempfile.TemporaryDirectory(prefix="photofinder-bench-") as name:
        measured = [groups(Path(name, str(size)), spec, size, console.note) for size in sizes]
    console.result({"duplicates": [asdict(figures) for figures in measured]})
    _show([row for figures in measured for row in _groups(figures)], console)
    return 0


def _gui(sizes: Sequence[int], spec: ModelSpec, pictures: int, console: Console) -> int:
    with tempfile.TemporaryDirectory(prefix="photofinder-bench-") as name:
        measured = []
        for size in sizes:
            folder = Path(name, str(size))
            folder.mkdir()
            measured.append(gui.measure(folder, spec, size, pictures, console.note))
    console.result({"gui": [asdict(figures) for figures in measured]})
    _show([row for figures in measured for row in gui.rows(figures)], console)
    return 0


def _groups(figures: GroupFigures) -> Iterator[Row]:
    name = f"{figures.photos:,} photos: "
    yield name + "first group of copies", f"{figures.first_s:.1f} s", "target 2 s"
    yield (
        name + "all groups",
        f"{figures.wall_s:.1f} s",
        f"{figures.cpu_s:.1f} CPU-s of all threads; target 60 s",
    )
    yield (
        name + "nothing new",
        f"{figures.again_wall_s:.1f} s",
        f"{figures.again_cpu_s:.1f} CPU-s of all threads",
    )
    yield (
        name + "edited copies found",
        f"{figures.found} of {figures.sought}",
        f"{figures.wrong} in a wrong group; {figures.compared:,} pairs compared",
    )
    yield name + "most memory", f"{figures.peak_mb:.0f} MB", "making the library included"


def _machine(limits: Machine) -> Iterator[Row]:
    yield "limit: matrix product, one thread", f"{limits.gflops:.0f} GFLOP/s", "float32"
    yield "limit: memory copy, one thread", f"{limits.copy_gb_s:.1f} GB/s", ""
    yield "limit: write that reached the disk", f"{limits.fsync_ms:.2f} ms", "fsync of 4 kB"


def _costs(each: Costs) -> Iterator[Row]:
    ratio = each.full_decode_ms / each.decode_ms
    yield "decode, 12 MP", f"{each.decode_ms:.1f} ms", f"{ratio:.1f} x faster than in full"
    yield "embed, batch of 16", f"{each.embed_ms:.1f} ms", "target 12 ms, one thread"
    yield "embed, one photo", f"{each.embed_one_ms:.1f} ms", ""


def _pipeline(figures: Pipeline) -> Iterator[Row]:
    yield (
        f"index {figures.photos} photos",
        f"{figures.wall_s:.1f} s",
        f"{figures.wall_s / figures.ideal_s:.2f} x (decode + embed) / cores; target 1.10",
    )
    yield (
        "the same, naive",
        f"{figures.naive_s:.1f} s",
        f"{figures.naive_s / figures.wall_s:.1f} x slower (full decoding, one by one"
        f"{', torch' if figures.in_torch else ''})",
    )


def _window(figures: WindowFigures) -> Iterator[Row]:
    yield "start to window", f"{figures.start_s:.2f} s", "an empty library"
    yield "window stalls while indexing, p99", f"{figures.stall_p99_ms:.1f} ms", "target 16 ms"
    yield (
        "window stalls while indexing, most",
        f"{figures.stall_max_ms:.1f} ms",
        f"target 50 ms; {figures.samples:,} samples",
    )
    yield "click to results in the window", f"{figures.click_ms:.1f} ms", ""


def _search(figures: SearchFigures) -> Iterator[Row]:
    name = f"{figures.photos:,} photos: "
    target = 10 if figures.photos <= 100_000 else 25
    yield name + "find similar, median", f"{figures.p50_ms:.1f} ms", ""
    yield name + "find similar, p95", f"{figures.p95_ms:.1f} ms", f"target {target} ms"
    yield (
        name + "p95 while indexing",
        f"{figures.busy_p95_ms:.1f} ms",
        f"median {figures.busy_p50_ms:.1f} ms; target 50 ms",
    )
    yield name + "recall at 10", f"{figures.recall_at_10:.3f}", "against exact search"
    yield name + "open the index", f"{figures.open_ms:.0f} ms", ""
    per_photo = 1000 * figures.build_s / figures.photos
    yield name + "build the index", f"{figures.build_s:.0f} s", f"{per_photo:.2f} ms a photo"
