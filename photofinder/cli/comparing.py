"""keypoints, verify, contained, have: pictures and folders compared with each other."""

import argparse
import contextlib
import csv
import io
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from photofinder.cli.console import Console, plain, shown
from photofinder.cli.copies import opened, spec_of
from photofinder.cli.output import write_output
from photofinder.errors import PhotofinderError, UsageError
from photofinder.imaging.decode import open_rgb
from photofinder.imaging.decode_pool import DecodePool
from photofinder.imaging.drawing import draw_keypoints, draw_match, to_png
from photofinder.imaging.keypoints import Bytes, Keypoints, Method, detect
from photofinder.imaging.match import Verdict
from photofinder.imaging.matching import describe
from photofinder.imaging.matching import verify as verify_pair
from photofinder.imaging.reading import examine, read_picture
from photofinder.library.library import Library
from photofinder.library.records import ModelRow, Photo
from photofinder.paths import is_inside, located
from photofinder.search.containment import Answer, Having, Shelf, apart, compare, still_there
from photofinder.search.outside import others_below, pictures_below, shelf_of
from photofinder.search.pair_finder import Limits, PairFinder
from photofinder.search.verifier import Verifier

_LONGEST = 1024
_WORDS = {
    Having.IDENTICAL: "have, identical",
    Having.BETTER: "have, as good or better",
    Having.SMALLER: "have only smaller",
    Having.NEW: "new",
    Having.UNREADABLE: "could not be read",
}


def keypoints(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder keypoints FILE [--method M] [--out PNG] [--csv CSV]"""
    rgb = _pixels(arguments.file)
    found = detect(rgb, Method(arguments.method), arguments.limit, _LONGEST)
    if arguments.out:
        write_output(arguments.library, arguments.out, to_png(draw_keypoints(rgb, found)))
    if arguments.csv:
        write_output(arguments.library, arguments.csv, _csv(found))
    console.result(
        {
            "path": plain(located(arguments.file)),
            "method": str(found.method),
            "count": len(found),
            "width": found.width,
            "height": found.height,
            "descriptor": int(found.descriptors.shape[1]),
        }
    )
    console.line(f"{len(found)} {found.method.upper()} keypoints at {found.width} × {found.height}")
    return 0


def verify(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder verify A B [--out PNG]"""
    first, second = _pixels(arguments.first), _pixels(arguments.second)
    a, b = describe(first, 1500, _LONGEST), describe(second, 1500, _LONGEST)
    match = verify_pair(a, b)
    if arguments.out:
        picture = to_png(draw_match(first, a.keypoints, second, b.keypoints, match))
        write_output(arguments.library, arguments.out, picture)
    console.result({"verdict": str(match.verdict), **match.facts()})
    words = {
        Verdict.SAME: "The same picture",
        Verdict.DIFFERENT: "Different pictures",
        Verdict.CANNOT_TELL: "Cannot tell",
    }
    console.line(f"{words[match.verdict]}{f': {match.reason}' if match.reason else ''}.")
    console.line(
        f"{match.inliers} common points, scale {match.scale:.3f}, turned {match.rotation:.1f}°"
        f"{', mirrored' if match.mirrored else ''}; {match.area:.0%} of A lies in B"
    )
    return 0 if match.verdict is Verdict.SAME else 1


def contained(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder contained FOLDER OTHER"""
    first, second = _folder(arguments.first), _folder(arguments.second)
    if first == second:
        raise UsageError("Name two different folders.")
    answers, failed = _compared(arguments, console, first, second)
    return _show_answers(answers, failed, console, None)


def have(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder have FOLDER"""
    folder = _folder(arguments.first)
    answers, failed = _compared(arguments, console, folder, None)
    compared = [answer.photo.path for answer in answers] + [path for path, _ in failed]
    others = list(others_below(folder, compared))
    against = list(_against_clearing(answers, failed, others))
    for path in others:
        console.line(f"{'not compared':24} {shown(path)}")
    return _show_answers(answers, failed, console, _Clearing(others, against))


@dataclass(frozen=True, slots=True)
class _Clearing:
    """What was not compared, and what speaks against clearing the folder."""

    others: list[bytes]
    against: list[str]


def _against_clearing(
    answers: list[Answer], failed: list[tuple[bytes, str]], others: list[bytes]
) -> Iterator[str]:
    """One phrase for each reason. The library's side is read and hashed on the disk now."""
    new = sum(answer.having is Having.NEW for answer in answers)
    smaller = sum(answer.having is Having.SMALLER for answer in answers)
    unread = len(failed) + sum(answer.having is Having.UNREADABLE for answer in answers)
    theirs = [apart(a.counterpart, a.photo) for a in answers if a.counterpart is not None]
    one = sum(not photo.paths for photo in theirs)
    gone = sum(bool(photo.paths) and not still_there(photo) for photo in theirs)
    for count, what in (
        (new, "not in the library"),
        (smaller, "in the library only smaller, cut or poorer"),
        (one, "in the library only as the same file under another name"),
        (gone, "recorded in the library, but no longer on its disk as recorded"),
        (unread, "unreadable"),
        (len(others), "left out of the comparison (films, notes, links, hidden or new files)"),
    ):
        if count:
            yield f"{count:,} {'file is' if count == 1 else 'files are'} {what}"


def _compared(
    arguments: argparse.Namespace, console: Console, folder: bytes, other: bytes | None
) -> tuple[list[Answer], list[tuple[bytes, str]]]:
    """Each photo of a folder against another folder, or against the library without it."""
    with opened(arguments, console) as (library, store), DecodePool(1) as pool:
        model = library.models.active
        spec = spec_of(arguments.registry, model)
        limits = Limits.of(spec.scores if spec else {})

        def shelf(paths: Iterator[bytes]) -> tuple[Shelf, list[tuple[bytes, str]]]:
            return shelf_of(
                paths, library, model if spec else None, spec,
                lambda task: pool.submit(task).result(),
            )  # fmt: skip

        # Of two folders one of which lies in the other, no file is compared with itself.
        inner = other is not None and is_inside(other, folder)
        asked, failed = shelf(_without(pictures_below(folder), other if inner else None))
        if other is not None:
            apart = _without(pictures_below(other), None if inner else folder)
            shelved, others_failed = shelf(apart)
            failed = [*failed, *others_failed]
        else:
            shelved = _library_shelf(library, model if spec else None, limits, folder)
        with contextlib.closing(Verifier(library, store)) as verifier:
            least, _ = limits.net(len(asked))
            return compare(asked, shelved, verifier, least), failed


def _without(paths: Iterator[bytes], folder: bytes | None) -> Iterator[bytes]:
    return (path for path in paths if folder is None or not is_inside(path, folder))


def _library_shelf(
    library: Library, model: ModelRow | None, limits: Limits, without: bytes
) -> Shelf:
    """The library's photos that have a file outside a folder."""
    finder = PairFinder(library, model, limits, lambda: False)
    table, vectors = finder.table, finder.vectors("copy")
    inside = without + os.fsencode(os.sep)
    kept: list[int] = []
    photos: dict[int, tuple[Photo, tuple[bytes, ...]]] = {}
    for row, photo in enumerate(library.photos.many(table.ids.tolist())):
        paths = tuple(path for path in photo.paths if not path.startswith(inside))
        if paths:
            photos[len(kept)] = (photo, paths)
            kept.append(row)
    return Shelf(
        [table.contents[row] for row in kept],
        table.phashes[kept],
        None if vectors is None else vectors[kept],
        lambda index: _with_paths(*photos[index]),
    )


def _show_answers(
    answers: list[Answer],
    failed: list[tuple[bytes, str]],
    console: Console,
    clearing: _Clearing | None,
) -> int:
    counts = {str(having): sum(a.having is having for a in answers) for having in Having}
    counts[str(Having.UNREADABLE)] += len(failed)
    result: dict[str, Any] = {
        "counts": counts,
        "files": [
            {
                "path": plain(answer.photo.path),
                "having": str(answer.having),
                "counterpart": plain(answer.counterpart.path) if answer.counterpart else None,
                "inliers": answer.match.inliers if answer.match else None,
            }
            for answer in answers
        ],
        "unreadable": [{"path": plain(path), "reason": reason} for path, reason in failed],
    }
    if clearing:
        result["safe_to_clear"] = not clearing.against
        result["against_clearing"] = clearing.against
        result["not_compared"] = [plain(path) for path in clearing.others]
    console.result(result)
    for answer in answers:
        counterpart = f"  = {shown(answer.counterpart.path)}" if answer.counterpart else ""
        console.line(f"{_WORDS[answer.having]:24} {shown(answer.photo.path)}{counterpart}")
    for path, reason in failed:
        console.line(f"{_WORDS[Having.UNREADABLE]:24} {shown(path)}: {reason}")
    console.line(", ".join(f"{counts[str(h)]:,} {_WORDS[h]}" for h in Having if counts[str(h)]))
    if clearing and clearing.against:
        console.line(f"NOT safe to clear: {'; '.join(clearing.against)}.")
    elif clearing:
        console.line(
            "Safe to clear: the library has every picture in it, the same or better; its files "
            "were read from the disk and verified just now."
        )
    everything = all(a.having in (Having.IDENTICAL, Having.BETTER) for a in answers)
    return 0 if everything and not failed and not (clearing and clearing.against) else 1


def _with_paths(photo: Photo, paths: tuple[bytes, ...]) -> Photo:
    return photo._replace(paths=paths)


def _folder(text: str) -> bytes:
    path = os.path.realpath(located(text))
    if not os.path.isdir(path):
        raise UsageError(f"{shown(path)} is no folder.")
    return path


def _pixels(text: str) -> Bytes:
    path = located(text)
    try:
        return open_rgb(read_picture(path, examine(path)), _LONGEST)
    except PhotofinderError as error:
        raise UsageError(f"{shown(path)}: {error}") from error


def _csv(found: Keypoints) -> bytes:
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    columns = ["x", "y", "size", "angle", "response"]
    table.writerow([*columns, *(f"d{i}" for i in range(found.descriptors.shape[1]))])
    for index in range(len(found)):
        row = [round(float(getattr(found, name)[index]), 4) for name in columns]
        table.writerow([*row, *found.descriptors[index].tolist()])
    return text.getvalue().encode()
