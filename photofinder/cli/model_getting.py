"""models get: a ready network from the catalogue."""

import argparse

from photofinder.catalogue.download import told
from photofinder.catalogue.ready import READY, get
from photofinder.cli.console import Console
from photofinder.cli.model_making import adopted, photos_for_checks, text_files
from photofinder.errors import ModelError, UsageError


def get_ready(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder models get [NAME [--file FILE]]"""
    if arguments.name is None:
        return _list(console)
    ready = READY.get(arguments.name)
    if ready is None:
        raise UsageError(f"'{arguments.name}' is not in the catalogue ({', '.join(READY)}).")
    if arguments.text and arguments.file is None:
        raise UsageError("--text and --tokenizer go with --file: all are brought by hand, or none.")
    if arguments.file is None:
        console.line(
            f"Fetching {ready.name} ({ready.megabytes:,.0f} MB, licence: "
            f"{ready.description.licence}) {told(ready.url)}"
        )
    try:
        spec, sha256 = get(
            ready,
            arguments.library.models,
            lambda: photos_for_checks(arguments.library, arguments.photos),
            arguments.registry,
            lambda label, done, total: console.progress(label, done, total, None),
            file=arguments.file,
            text=text_files(arguments),
        )
    except ModelError as error:
        if arguments.file is not None:
            raise
        more = " --text TEXT --tokenizer TOKENIZER" if ready.words else ""
        raise ModelError(
            f"{error} A file brought by hand: photofinder models get {ready.name} --file FILE{more}"
        ) from error
    if sha256:
        known = "as expected" if ready.sha256 else "noted; a later download must be the same"
        console.line(f"sha256 of the file: {sha256} ({known})")
    adopted(spec, console)
    return 0


def _list(console: Console) -> int:
    console.result(
        {
            "ready": [
                {
                    "name": ready.name,
                    "title": ready.title,
                    "publisher": ready.publisher,
                    "licence": ready.description.licence,
                    "megabytes": ready.megabytes,
                    "url": ready.url,
                    "sha256": ready.sha256,
                }
                for ready in READY.values()
            ]
        }
    )
    for ready in READY.values():
        console.line(f"{ready.name}: {ready.title}")
        console.line(f"  {ready.publisher}; {ready.megabytes:g} MB; {ready.description.licence}")
        console.line(f"  {ready.url}")
        console.line(f"  sha256 {ready.sha256 or 'not known yet, noted at the first download'}")
    console.line("Get one with: photofinder models get NAME")
    return 0
