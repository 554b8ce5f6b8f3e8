"""The arguments of the commands about copies; what they run is imported when they run."""

from pathlib import Path

from photofinder.cli.command_adder import CommandAdder

KINDS = ["identical", "same_picture", "same_moment", "looks_alike"]
"""The kinds of match by name, as search.kinds has them."""

DECISIONS = ["not-duplicates", "keep-both", "stack"]
"""The kinds of decision by name, as library.decisions has them."""

_HERE = "photofinder.cli.copies:"
_COMPARING = "photofinder.cli.comparing:"


def add_commands(command: CommandAdder) -> None:
    """Add these commands to the command line."""
    keypoints = command("keypoints", "find the keypoints of a picture and draw them")
    keypoints.add_argument("file", metavar="FILE")
    keypoints.add_argument("--method", choices=["sift", "orb", "akaze", "surf"], default="sift")
    keypoints.add_argument("--limit", type=int, default=500, metavar="N", help="at most (500)")
    keypoints.add_argument("--out", type=Path, metavar="PNG", help="draw them into this file")
    keypoints.add_argument("--csv", type=Path, metavar="CSV", help="write places and descriptors")
    keypoints.set_defaults(run=_COMPARING + "keypoints")

    verify = command("verify", "tell whether two files are the same picture")
    verify.add_argument("first", metavar="A")
    verify.add_argument("second", metavar="B")
    verify.add_argument("--out", type=Path, metavar="PNG", help="draw the common points")
    verify.set_defaults(run=_COMPARING + "verify")

    duplicates = command("duplicates", "show groups of copies and bursts, or of look-alikes")
    duplicates.add_argument(
        "--kind", choices=KINDS, action="append", help="only this kind (all but looks_alike)"
    )
    duplicates.add_argument(
        "--plan", action="store_true", help="show what cleaning up would do (changes nothing)"
    )
    duplicates.set_defaults(run=_HERE + "duplicates")

    clean = command("clean", "move copies to the trash; without --yes only show what would go")
    clean.add_argument("--kind", choices=["identical", "same_picture"], default="identical")
    clean.add_argument("--yes", action="store_true", help="do it")
    clean.add_argument(
        "--quarantine", action="store_true",
        help="where a volume has no trash, move to a quarantine folder on it",
    )  # fmt: skip
    clean.set_defaults(run=_HERE + "clean")

    undo = command("undo", "bring the files of a clean-up back (the last one)")
    undo.add_argument("batch", nargs="?", type=int, metavar="NUMBER", help="see history")
    undo.set_defaults(run=_HERE + "undo")

    history = command("history", "the clean-ups so far")
    history.set_defaults(run=_HERE + "history")

    decisions = command("decisions", "what was settled about copies: list it, add to it, forget it")
    decisions.add_argument(
        "action", nargs="?", choices=["list", "forget", *DECISIONS], default="list",
        help="forget a decision by its number, or decide about files",
    )  # fmt: skip
    decisions.add_argument("what", nargs="*", metavar="NUMBER | FILE")
    decisions.set_defaults(run="photofinder.cli.decisions:decisions")

    contained = command("contained", "what of FOLDER is already in OTHER, and what is not")
    contained.add_argument("first", metavar="FOLDER")
    contained.add_argument("second", metavar="OTHER")
    contained.set_defaults(run=_COMPARING + "contained")

    have = command("have", "compare a card or phone folder with the library: safe to clear?")
    have.add_argument("first", metavar="FOLDER")
    have.set_defaults(run=_COMPARING + "have")
