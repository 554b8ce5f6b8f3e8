"""decisions: what was settled about groups of copies; listed, made, taken back."""

import argparse
import datetime
from collections.abc import Sequence
from typing import Any

from photofinder.cli.console import Console, plain, shown
from photofinder.errors import UsageError
from photofinder.library.decisions import Decision, DecisionKind
from photofinder.library.library import Library
from photofinder.library.records import Photo
from photofinder.paths import located

_WORDS = {
    DecisionKind.NOT_DUPLICATES: "not duplicates",
    DecisionKind.KEEP_BOTH: "all are kept",
    DecisionKind.STACK: "one stack",
}


def decisions(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder decisions [list | forget NUMBER... | KIND FILE FILE...]"""
    if arguments.action == "list":
        if arguments.what:
            raise UsageError("Say what to do: forget NUMBER, or keep-both FILE FILE, …")
        with Library(arguments.library) as library:
            _list(library, library.decisions.list(), console)
        return 0
    with Library(arguments.library, writer=True) as library:
        if arguments.action == "forget":
            _forget(library, arguments.what)
        else:
            _decide(library, DecisionKind(arguments.action), arguments.what)
        _list(library, library.decisions.list(), console)
    return 0


def _forget(library: Library, words: Sequence[str]) -> None:
    """All of the numbers, or none when one of them is unknown."""
    if not words:
        raise UsageError("Name the numbers to forget (see: photofinder decisions).")
    try:
        numbers = sorted({int(word) for word in words})
    except ValueError:
        raise UsageError(
            "Decisions are forgotten by number (see: photofinder decisions)."
        ) from None
    with library.transaction():
        for number in numbers:
            library.decisions.remove(number)


def _decide(library: Library, kind: DecisionKind, files: Sequence[str]) -> None:
    photos = [_photo(library, file) for file in dict.fromkeys(files)]
    contents = {photo.content for photo in photos}
    same = len(photos) if len(contents) == 1 else 0
    if same > 1:  # identical files: all that there are now stay
        same = len(library.copies.files(photos[0].id))
    library.decisions.add(kind, contents, same)


def _photo(library: Library, file: str) -> Photo:
    path = located(file)
    photo = library.photos.by_path(path)
    if photo is None:
        raise UsageError(f"{shown(path)} is not in the library.")
    return photo


def _list(library: Library, found: Sequence[Decision], console: Console) -> None:
    rows: list[dict[str, Any]] = []
    for decision in found:
        made = datetime.datetime.fromtimestamp(decision.made_at).isoformat(" ", "minutes")
        photos = []
        console.line(f"{decision.id:4}  {made}  {_WORDS[decision.kind]}")
        for content in sorted(decision.contents):
            photo = library.photos.by_content(content)
            paths = photo.paths if photo else ()
            photos.append({"content": content.hex(), "paths": [plain(path) for path in paths]})
            for path in paths or (None,):
                console.line(f"        {shown(path) if path else '(not in the library now)'}")
        rows.append(
            {
                "number": decision.id, "made": made, "kind": str(decision.kind),
                "files": decision.files, "photos": photos,
            }
        )  # fmt: skip
    console.result({"decisions": rows})
    if not found:
        console.line("Nothing is decided yet.")
    else:
        console.line("To take one back: photofinder decisions forget NUMBER")
