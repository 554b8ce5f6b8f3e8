"""The arguments of `photofinder classify` and `photofinder albums`."""

from photofinder.cli.command_adder import CommandAdder

_HERE = "photofinder.cli.classifying:"


def add_commands(command: CommandAdder) -> None:
    """Add the commands about albums."""
    classify = command("classify", "which album (folder) photos belong to, with a probability")
    classify.add_argument("files", nargs="+", metavar="FILE")
    classify.add_argument("--model", metavar="NAME", help="this model instead of the library's")
    classify.add_argument(
        "--albums",
        metavar="FOLDER",
        help="compare with the photos of its subfolders (default: the albums that the model "
        "learned, else the library's folders)",
    )
    classify.set_defaults(run=_HERE + "classify")

    albums = command(
        "albums", "what you said about photos and albums: list, say, take back; no file moves"
    )
    albums.add_argument("action", nargs="?", choices=["list", "yes", "no", "forget"],
                        default="list")  # fmt: skip
    albums.add_argument(
        "what", nargs="*", metavar="WHAT", help="ALBUM FILE... for yes and no, NUMBER... for forget"
    )
    albums.set_defaults(run=_HERE + "albums")
