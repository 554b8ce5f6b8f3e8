"""models remove: one of the user's own models goes, with what it computed."""

import argparse

from photofinder.catalogue.removal import forget_vectors, remove_files, sha256_of
from photofinder.cli.console import Console
from photofinder.cli.indexing import running


def remove(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder models remove NAME"""
    name, folder = arguments.name, arguments.library
    sha256 = sha256_of(folder, name)
    if folder.database.exists():
        with running(folder, arguments.registry, console) as indexer:
            indexer.call(lambda library: forget_vectors(library, sha256)).result()
    freed = remove_files(folder, name)
    console.result({"model": name, "removed": True, "bytes": freed})
    console.line(f"{name} is removed, with its vectors ({freed / 1e6:,.1f} MB of files).")
    return 0
