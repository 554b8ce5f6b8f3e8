"""models list, models use: the models there are, and which one answers."""

import argparse
from collections.abc import Container, Iterator
from typing import Any

from photofinder.catalogue.ready import READY
from photofinder.catalogue.weights import WEIGHTS
from photofinder.cli.console import Console
from photofinder.cli.indexing import running
from photofinder.library.library import Library
from photofinder.library.records import ModelRow
from photofinder.search.model_registry import BrokenModel


def use(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder models use NAME"""
    arguments.registry.get(arguments.name)
    with running(arguments.library, arguments.registry, console) as indexer:
        indexer.use_model(arguments.name).result()
        while not indexer.wait_idle(0.1):
            now = indexer.status
            console.progress("Indexing", now.done, now.total, now.seconds_left)
        active = indexer.call(lambda library: library.models.active).result()
    answers = active is not None and active.name == arguments.name
    console.result({"model": arguments.name, "active": answers})
    if answers:
        console.line(f"{arguments.name} answers from now on.")
        return 0
    console.note(
        f"{arguments.name} takes over as soon as the photos that cannot be reached now are "
        "embedded; until then the present model answers."
    )
    return 1


def list_models(arguments: argparse.Namespace, console: Console) -> int:
    """photofinder models [list [--available]]"""
    active, counted = _active(arguments)
    rows = []
    for found in arguments.registry.list():
        broken = isinstance(found, BrokenModel)
        rows.append(
            {
                "name": found.name,
                "active": bool(active and active.name == found.name),
                "photos": counted.get(found.name, 0),
                "problem": found.problem if isinstance(found, BrokenModel) else None,
                "preliminary": None if isinstance(found, BrokenModel) else found.preliminary,
                "precision": None if isinstance(found, BrokenModel) else found.precision,
                "outputs": None if isinstance(found, BrokenModel) else dict(found.outputs),
                "sha256": None if isinstance(found, BrokenModel) else found.sha256,
                "words": None if isinstance(found, BrokenModel) else found.text is not None,
            }
        )
        words = [] if broken else [f"{rows[-1]['photos']:,} photos"]
        words += ["in use"] if rows[-1]["active"] else []
        words += ["understands words"] if rows[-1]["words"] else []
        words += ["preliminary"] if rows[-1]["preliminary"] else []
        words += [str(rows[-1]["problem"])] if broken else []
        console.line(f"{found.name} ({', '.join(words)})")
    if not arguments.available:
        console.result({"models": rows})
        return 0
    available = list(_available({row["name"] for row in rows}))
    for one in available:
        console.line(f"{one['name']} ({one['megabytes']:,.0f} MB; {one['licence']}): {one['get']}")
    console.result({"models": rows, "available": available})
    return 0


def _available(there: Container[object]) -> Iterator[dict[str, Any]]:
    """What others publish and is not there yet, with the command that gets it."""
    for ready in READY.values():
        if ready.name not in there:
            yield {
                "name": ready.name,
                "megabytes": ready.megabytes,
                "licence": ready.description.licence,
                "get": f"photofinder models get {ready.name}",
            }
    for weights in WEIGHTS.values():
        if weights.architecture not in there:
            yield {
                "name": weights.architecture,
                "megabytes": weights.megabytes,
                "licence": weights.licence,
                "get": f"photofinder models add {weights.architecture}",
            }


def _active(arguments: argparse.Namespace) -> tuple[ModelRow | None, dict[str, int]]:
    if not arguments.library.database.exists():
        return None, {}
    with Library(arguments.library) as library:
        rows = library.models.list()
        return library.models.active, {row.name: library.models.vectors(row.id) for row in rows}
