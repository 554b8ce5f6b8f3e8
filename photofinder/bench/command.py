"""The arguments of photofinder bench and bench-copies."""

from photofinder.cli.command_adder import CommandAdder


def register(command: CommandAdder) -> None:
    """Add the commands to the command line."""
    bench = command("bench", "measure what the app costs here, beside the machine's own limits")
    bench.add_argument(
        "--sizes", nargs="*", type=int, default=[10_000, 100_000], metavar="N",
        help="libraries to search, or with --gui to show, in photos (10000 100000; searching "
        "1000000 takes about an hour)",
    )  # fmt: skip
    bench.add_argument(
        "--photos", type=int, default=96, metavar="N", help="12-megapixel photos to index (96)"
    )
    bench.add_argument(
        "--duplicates", nargs="+", type=int, default=[], metavar="N",
        help="measure only the search for copies, in libraries of N photos (100000)",
    )  # fmt: skip
    bench.add_argument(
        "--gui", action="store_true",
        help="measure only the window, over libraries of the given --sizes: start, click to ids "
        "and to painted tiles, scroll frames, stalls (also while --photos photos are indexed), "
        "memory; 1000000 takes ten minutes, most of it to make the library",
    )  # fmt: skip
    bench.add_argument("--model", metavar="NAME", help="this model instead of the default")
    bench.set_defaults(run="photofinder.bench.table:run")

    copies = command("bench-copies", "measure how well edited copies of photos are found")
    copies.add_argument("folder", metavar="FOLDER", help="photos to edit (never written to)")
    copies.add_argument("--photos", type=int, default=40, metavar="N", help="at most (40)")
    copies.add_argument("--edits", nargs="+", default=[], metavar="EDIT", help="only these")
    copies.add_argument("--seed", type=int, default=0, help="of choice and edits (0)")
    copies.add_argument("--model", metavar="NAME", help="this model instead of the default")
    copies.set_defaults(run="photofinder.bench.copies_table:run")
