"""The arguments of every command.

A command's function is named as "module:function" and imported when it runs: the window and
most commands need only a part of the package, and should start at once.
"""

import argparse
import datetime
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from photofinder import __version__
from photofinder.cli import album_arguments, copies_arguments, model_arguments
from photofinder.cli.command_adder import CommandAdder
from photofinder.errors import UsageError


class Parser(argparse.ArgumentParser):
    """Raises UsageError with one line instead of printing the usage and leaving."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} (see: {self.prog} --help)")


def build(*more: Callable[[CommandAdder], None]) -> argparse.ArgumentParser:
    """The parser; `arguments.run` names the command's function, None for the window.

    `more` add the commands of layers that this one does not know.
    """
    common = Parser(add_help=False)
    common.add_argument("--json", action="store_true", help="print the result as JSON")
    parser = Parser(
        prog="photofinder",
        description="Find similar photos on this computer. Without a command the window opens. "
        "Nothing leaves this computer; your photos are never changed.",
    )
    parser.add_argument("--version", action="version", version=f"photofinder {__version__}")
    parser.add_argument(
        "--library", type=Path, metavar="DIR", help="keep the library here (default: user data)"
    )
    parser.add_argument(
        "--similar", nargs="*", metavar="FILE", default=[], help="open the window with a search"
    )
    parser.add_argument(
        "--add", nargs="+", metavar="FOLDER", default=[], help="open the window, watch FOLDER"
    )
    parser.set_defaults(run=None, json=False)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def command(name: str, text: str) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=text, description=text, parents=[common])

    index = command("index", "watch folders from now on and index their photos")
    index.add_argument("folders", nargs="+", metavar="FOLDER")
    index.set_defaults(run="photofinder.cli.indexing:index")

    rescan = command("rescan", "compare the watched folders with the disk and index what is new")
    rescan.add_argument("folders", nargs="*", metavar="FOLDER")
    rescan.set_defaults(run="photofinder.cli.indexing:rescan")

    watch = command("watch", "index and keep up with changes until interrupted")
    watch.set_defaults(run="photofinder.cli.indexing:watch")

    similar = command("similar", "show the photos that are similar to one or several files")
    similar.add_argument("files", nargs="+", metavar="FILE")
    _add_search(similar, "FILE")
    similar.set_defaults(run="photofinder.cli.finding:similar")

    find = command(
        "find",
        "show the photos of which words are true, or that are similar to files; words need a "
        "model that understands them",
    )
    find.add_argument("examples", nargs="+", metavar="WORDS|FILE")
    _add_search(find, "WORDS|FILE")
    find.set_defaults(run="photofinder.cli.finding:find")

    evaluate = command("evaluate", "measure how good the model is on albums (subfolders = labels)")
    evaluate.add_argument("folder", metavar="FOLDER")
    evaluate.add_argument("--model", metavar="NAME", help="this model instead of the default")
    evaluate.add_argument("--seed", type=int, default=0, help="of the edits that are made (0)")
    evaluate.set_defaults(run="photofinder.cli.finding:evaluate")

    status = command("status", "what the library holds and what is still to do")
    status.set_defaults(run="photofinder.cli.keeping:status")

    problems = command("problems", "the files that could not be used, with the reason")
    action = problems.add_mutually_exclusive_group()
    action.add_argument("--retry", nargs="*", metavar="FILE", help="read them again (all)")
    action.add_argument("--ignore", nargs="+", metavar="FILE", help="stop counting them")
    problems.set_defaults(run="photofinder.cli.keeping:problems")

    roots = command("roots", "the watched folders")
    roots.set_defaults(run="photofinder.cli.keeping:roots")
    roots.add_argument(
        "action",
        nargs="?",
        choices=["list", "add", "remove", "protect", "unprotect", "gone", "wait"],
        default="list",
        help="gone / wait: after a mass of files vanished, accept that or wait for them",
    )
    roots.add_argument("folders", nargs="*", metavar="FOLDER")

    export = command("export", "write paths and vectors to a NumPy file: you own your index")
    export.add_argument("out", type=Path, metavar="OUT.npz")
    export.set_defaults(run="photofinder.cli.keeping:export")

    integrate = command("integrate", "the program in the menus of the desktop: on or off")
    integrate.add_argument("action", nargs="?", choices=["status", "on", "off"], default="status")
    integrate.set_defaults(run="photofinder.cli.integrating:integrate")

    for add in (
        model_arguments.add_commands, album_arguments.add_commands,
        copies_arguments.add_commands, *more,
    ):  # fmt: skip
        add(command)
    return parser


def _add_search(parser: argparse.ArgumentParser, what: str) -> None:
    """What a search may be narrowed to; `what` are its examples."""
    parser.add_argument("-n", type=_count, default=20, metavar="N", help="how many (20)")
    parser.add_argument(
        "--not", dest="negatives", nargs="+", action="extend", default=[], metavar=what,
        help="less like these",
    )  # fmt: skip
    parser.add_argument(
        "--any", action="store_true", help="like any of the examples, not like all of them"
    )
    parser.add_argument("--folder", metavar="F", help="only photos below this folder")
    parser.add_argument(
        "--since", type=_first_day, metavar="D", help="taken on or after: 2021, 2021-05 or -20"
    )
    parser.add_argument("--until", type=_last_day, metavar="D", help="taken on or before")


def _count(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is no number") from None
    if not 1 <= number <= 10_000:
        raise argparse.ArgumentTypeError("must be between 1 and 10000")
    return number


def _first_day(text: str) -> int:
    """Seconds of the first moment of a year, month or day."""
    return int(_period(text)[0].timestamp())


def _last_day(text: str) -> int:
    """Seconds of the first moment after a year, month or day."""
    return int(_period(text)[1].timestamp())


def _period(text: str) -> tuple[datetime.datetime, datetime.datetime]:
    parts = text.split("-")
    try:
        numbers = [int(part) for part in parts]
        year, month, day = (*numbers, *(1, 1, 1)[len(numbers) :])
        start = datetime.datetime(year, month, day, tzinfo=datetime.UTC)
        if len(parts) == 1:
            return start, start.replace(year=year + 1)
        if len(parts) == 2:
            return start, (start + datetime.timedelta(days=31)).replace(day=1)
        return start, start + datetime.timedelta(days=1)
    except (ValueError, OverflowError) as error:
        raise argparse.ArgumentTypeError(
            f"'{text}' is no date: write 2021, 2021-05 or 2021-05-20"
        ) from error
