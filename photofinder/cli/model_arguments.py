"""The arguments of `photofinder models`; what they run is imported when they run."""

import argparse
from pathlib import Path

from photofinder.cli.command_adder import CommandAdder

_HERE = "photofinder.cli.models:"
_MAKING = "photofinder.cli.model_making:"


def add_commands(command: CommandAdder) -> None:
    """Add `models` and what can be done with them."""
    models = command("models", "the models there are, and which one answers")
    models.set_defaults(run=_HERE + "list_models", available=False)
    actions = models.add_subparsers(title="actions", metavar="ACTION")

    def action(name: str, text: str, run: str) -> argparse.ArgumentParser:
        parser: argparse.ArgumentParser = actions.add_parser(name, help=text, description=text)
        parser.add_argument(
            "--json", action="store_true", default=argparse.SUPPRESS, help="print JSON"
        )
        parser.set_defaults(run=run)
        return parser

    listing = action("list", "the models there are, and which one answers", _HERE + "list_models")
    listing.add_argument(
        "--available", action="store_true", help="also those that could be had, and how"
    )

    use = action("use", "embed with this model and let it answer", _HERE + "use")
    use.add_argument("name", metavar="NAME")

    make = action(
        "import",
        "make a model of a network in an ONNX file, or of weights in a .npz, .safetensors or .pth "
        "file (those need --arch and the extra 'export')",
        _MAKING + "import_file",
    )
    make.add_argument("file", type=Path, metavar="FILE")
    make.add_argument("--arch", metavar="A", help="architecture of weights, such as resnet50")
    _add_making(make)
    make.add_argument("--prefix", metavar="P", help="of several networks, the one named so")
    make.add_argument(
        "--output", metavar="O", help="of an ONNX network: this output, or 'penultimate'"
    )
    _add_text(make)
    how = make.add_argument_group("pictures (usual for the architecture unless given)")
    how.add_argument("--size", type=int, metavar="N", help="side of the pictures in pixels")
    how.add_argument("--resize-to", type=int, metavar="N", help="scale the short side to this")
    how.add_argument("--kernel", choices=["bicubic", "lanczos", "bilinear"])
    how.add_argument("--mean", type=float, nargs=3, metavar=("R", "G", "B"), help="in 0..1")
    how.add_argument("--std", type=float, nargs=3, metavar=("R", "G", "B"), help="in 0..1")
    about = make.add_argument_group("said about the model")
    about.add_argument("--trained-on", default="not stated", metavar="TEXT")
    about.add_argument("--licence", default="not stated", metavar="TEXT")

    learn = action(
        "finetune",
        "make a model that learned from albums (needs the package 'onnx', extra 'export'); kept "
        "only when it is better for photos that it did not learn from",
        "photofinder.cli.finetuning:finetune",
    )
    learn.add_argument("base", metavar="NAME", help="the model to start from; it stays as it is")
    learn.add_argument(
        "--albums",
        metavar="FOLDER",
        help="each subfolder is an album (default: the library's folders, and what you said)",
    )
    learn.add_argument("--name", metavar="NEW", help="what to call it (default: NAME-albums)")
    learn.add_argument("--seed", type=int, default=0, help="which photos are held out (0)")

    get = action(
        "get",
        "fetch a ready network that others publish, on your word only; without NAME the catalogue",
        "photofinder.cli.model_getting:get_ready",
    )
    get.add_argument("name", nargs="?", metavar="NAME")
    get.add_argument("--file", type=Path, metavar="FILE", help="the file, brought by hand")
    _add_text(get)
    get.add_argument(
        "--photos", metavar="FOLDER", help="try it on these photos (default: the library's)"
    )

    remove = action(
        "remove",
        "take one of your own models away, with its vectors; not the one in use",
        "photofinder.cli.model_removing:remove",
    )
    remove.add_argument("name", metavar="NAME")

    add = action(
        "add",
        "make a model of the weights that torchvision publishes (needs the extra 'export'); "
        "fetches them from download.pytorch.org unless they are given",
        _MAKING + "add",
    )
    add.add_argument("arch", metavar="NAME", help="architecture, such as resnet50 or vit_b_16")
    add.add_argument("--weights", type=Path, metavar="FILE", help="the weights, already here")
    _add_making(add)

    compare = action(
        "compare",
        "measure the models side by side on your own photos: speed, memory, what they find",
        "photofinder.cli.model_comparing:compare_models",
    )
    compare.add_argument("folder", metavar="FOLDER")
    compare.add_argument(
        "--labels",
        action="store_true",
        help="subfolders are albums: measure how well they are found",
    )
    compare.add_argument(
        "--models", nargs="+", default=[], metavar="NAME", help="only these (default: all)"
    )
    compare.add_argument(
        "--limit", type=photo_count, default=200, metavar="N",
        help="measure on N photos at most, drawn by the seed (200)",
    )  # fmt: skip
    compare.add_argument(
        "--html", type=Path, metavar="FILE", help="also write a page with plots and pictures"
    )
    compare.add_argument("--seed", type=int, default=0, help="of the choice and the edits (0)")


def photo_count(text: str) -> int:
    """A number of photos that a comparison can take. Raises ArgumentTypeError."""
    if not text.isdecimal() or not 10 <= int(text) <= 5000:
        raise argparse.ArgumentTypeError("must be a number between 10 and 5000")
    return int(text)


def _add_text(parser: argparse.ArgumentParser) -> None:
    words = parser.add_argument_group("the other half of a CLIP-type pair, for searches in words")
    words.add_argument("--text", type=Path, metavar="FILE", help="the ONNX network for words")
    words.add_argument(
        "--tokenizer", type=Path, metavar="FILE",
        help="tokenizer.json, vocab.json (merges.txt beside it) or bpe_simple_vocab_16e6.txt.gz",
    )  # fmt: skip
    words.add_argument("--context", type=int, metavar="N", help="tokens it takes (77 for CLIP)")


def _add_making(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--name", metavar="NAME", help="what to call the model")
    parser.add_argument("--pooling", metavar="P", help="average, gem, class-token, mean-of-tokens")
    parser.add_argument(
        "--photos", metavar="FOLDER", help="check it on these photos (default: the library's)"
    )
    parser.add_argument(
        "--precision", choices=["auto", "fp32"], default="auto", help="auto: int8 where it is good"
    )
