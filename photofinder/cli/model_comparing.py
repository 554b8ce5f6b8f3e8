"""models compare: the models side by side on a folder of photos."""

import argparse
import contextlib
import os
import signal
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import FrameType

from photofinder.cli.console import Console, shown, size
from photofinder.cli.output import check_target, write_output
from photofinder.comparison.comparing import Comparison, compare, named
from photofinder.comparison.measuring import EDITS
from photofinder.comparison.model_process import Stopper
from photofinder.comparison.page import MARK, page
from photofinder.comparison.sample import in_albums
from photofinder.errors import UsageError
from photofinder.paths import absolute

COLUMN = 11
"""The width of a column of numbers."""


def compare_models(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder models compare FOLDER [--labels] [--models NAME...] [--limit N] [--html FILE]"""
    folder = os.path.realpath(absolute(arguments.folder))
    if not os.path.isdir(folder):
        raise UsageError(f"{shown(folder)} is no folder.")
    out: Path | None = arguments.html
    if out is not None:
        check_target(arguments.library, out, _is_page)
    models = named(arguments.registry, arguments.models)
    found = list(in_albums(folder))
    with _stopped_by_ctrl_c() as stop:
        comparison = compare(
            models,
            found,
            limit=arguments.limit,
            seed=arguments.seed,
            labels=arguments.labels,
            tell=lambda step, model, done, total: console.progress(
                f"{step} {model}".strip(), done, total, None
            ),
            stop=stop,
        )
    console.clear()
    if out is not None:
        write_output(arguments.library, out, page(comparison), _is_page)
    console.result(comparison.as_dict())
    for line in lines(comparison):
        console.line(line)
    if out is not None:
        console.line(f"The pictures behind the numbers: {out}")
    return 1 if comparison.unmeasured else 0


@contextlib.contextmanager
def _stopped_by_ctrl_c() -> Iterator[Stopper]:
    """A flag that Ctrl-C sets; its exception alone is lost when it falls into a callback."""
    stop = Stopper()

    def interrupt(number: int, frame: FrameType | None) -> None:
        del number, frame
        stop.set()
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, interrupt)
    try:
        yield stop
    except UsageError as error:
        if stop():
            raise KeyboardInterrupt from error
        raise
    finally:
        signal.signal(signal.SIGINT, before)


def _is_page(path: Path) -> bool:
    """Whether a file is an earlier page, which a new one may replace."""
    with contextlib.suppress(OSError), path.open("rb") as stream:
        return stream.read(len(MARK)) == MARK
    return False


def lines(comparison: Comparison) -> list[str]:
    """The comparison as a text of tables, at most 100 characters wide for usual names."""
    measured = comparison.measured
    first = max([len(model.name) for model in measured] + [len("model"), 14]) + 2
    rows = [
        ("photos/s", [f"{1000 / model.pipeline_ms:.1f}" for model in measured]),
        ("embed ms", [f"{model.embed_ms:.1f}" for model in measured]),
        ("memory", [size(model.memory) for model in measured]),
        ("vector", [size(model.vector_bytes) for model in measured]),
        ("copies", [f"{model.copies.single:.3f}" for model in measured]),
    ]
    albums = [model.albums for model in measured]
    if any(albums):
        rows += [
            ("album mAP", [f"{a.mean_average_precision:.3f}" if a else "-" for a in albums]),
            ("album P@10", [f"{a.precision_at_10:.3f}" if a else "-" for a in albums]),
        ]
    text = [_counted(comparison), ""]
    text.append(_row("model", [name for name, _ in rows], first))
    for number, model in enumerate(measured):
        text.append(_row(model.name, [values[number] for _, values in rows], first))
    text += [f"{model.name}: {model.problem}" for model in comparison.unmeasured]
    if measured:
        text += ["", *_edit_rows(comparison)]
    if len(measured) > 1:
        text += ["", *_agreement_rows(comparison)]
    text += ["", *_notes(comparison)]
    return text


def _counted(comparison: Comparison) -> str:
    sample = comparison.sample
    parts = [f"{len(sample):,} photos of {sample.found:,} files"]
    if sample.skipped:
        parts.append(f"{len(sample.skipped):,} could not be read and were left out")
    if sample.repeated:
        parts.append(f"{sample.repeated:,} were the same again")
    return "; ".join(parts) + f" (seed {comparison.seed})"


def _row(name: str, values: Sequence[str], first: int) -> str:
    return name.ljust(first) + "".join(value.rjust(COLUMN) for value in values)


def _edit_rows(comparison: Comparison) -> list[str]:
    """Edits are rows here: there are more of them than models, mostly."""
    names = [model.name for model in comparison.measured]
    text = ["Edited copies found at the first place"]
    text.append(_wide_row("edit", names))
    for edit in EDITS:
        found = [model.copies.recall_at_1[edit] for model in comparison.measured]
        text.append(_wide_row(edit, [f"{share:.2f}" for share in found]))
    return text


def _wide_row(name: str, values: Sequence[str]) -> str:
    return name.ljust(14) + "".join(value.rjust(max(len(value), COLUMN) + 2) for value in values)


def _agreement_rows(comparison: Comparison) -> list[str]:
    names = [model.name for model in comparison.measured]
    text = ["Agreement: of the ten most similar photos, the share that two models have in common"]
    text += [f"  {number}  {name}" for number, name in enumerate(names, 1)]
    numbers = [str(number) for number in range(1, len(names) + 1)]
    text.append(" " * 3 + "".join(number.rjust(6) for number in numbers))
    for number, name in zip(numbers, names, strict=True):
        values = [
            "-" if name == other else f"{comparison.agreement[name, other]:.2f}" for other in names
        ]
        text.append(number.rjust(3) + "".join(value.rjust(6) for value in values))
    return text


def _notes(comparison: Comparison) -> list[str]:
    text = [
        f"photos/s: from file to vector on {comparison.cores} cores. embed ms: processor time a "
        "photo.",
        "memory: the most that a process with this model alone had. vector: in the library, a "
        "photo.",
        "copies: the share of edited copies whose original came first. Speeds vary with what else "
        "runs.",
    ]
    if comparison.labels and not any(model.albums for model in comparison.measured):
        text.append("Albums: two subfolders with two photos each are needed to measure them.")
    unusable = [model for model in comparison.measured if model.unusable]
    text += [f"{model.name} has no vector for {model.unusable:,} photos." for model in unusable]
    return text
