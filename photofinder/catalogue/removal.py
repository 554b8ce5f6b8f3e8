"""Taking a model of the user's away: its entry, its files, and the vectors it gave."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from photofinder.errors import ModelError, UsageError
from photofinder.library.library import Library
from photofinder.paths import LibraryFolder, atomic_write, graph_files, remove_own_file
from photofinder.search.index_files import folder_of
from photofinder.search.model_registry import TABLE


def own_models(folder: LibraryFolder) -> list[str]:
    """The names of the user's own models, whether or not they still work. Raises ModelError."""
    return [str(row.get("name")) for row in _read(folder.models)["models"]]


def forget_vectors(library: Library, sha256: str) -> None:
    """Drop all vectors of a model; call it where the library may be written.

    Raises UsageError while the model answers searches, or is about to.
    """
    for model in (library.models.active, library.models.target):
        if model is not None and model.sha256 == sha256:
            raise UsageError(
                f"'{model.name}' is in use: without it nothing could be found. Use another model "
                "first."
            )
    for model in library.models.list():
        if model.sha256 == sha256:
            library.models.remove(model.id)


def sha256_of(folder: LibraryFolder, name: str) -> str:
    """The identity of a model of the user's. Raises ModelError, UsageError when it is none."""
    for row in _read(folder.models)["models"]:
        if row.get("name") == name:
            return str(row.get("sha256"))
    raise UsageError(f"'{name}' is none of your own models; those that come with the program stay.")


def remove_files(folder: LibraryFolder, name: str) -> int:
    """Take a model of the user's out of the table and remove its files; returns their bytes.

    Its vectors must be forgotten before. A file that another model needs stays. Raises ModelError.
    """
    table = _read(folder.models)
    gone = [row for row in table["models"] if row.get("name") == name]
    stay = [row for row in table["models"] if row.get("name") != name]
    needed = {file for row in stay for file in _files(row)}
    try:
        rows = json.dumps({**table, "models": stay}, indent=1)
        atomic_write(folder.models / TABLE, rows.encode())
        freed = 0
        for file in {file for row in gone for file in _files(row)} - needed:
            path = folder.models / file
            freed += path.stat().st_size if path.exists() else 0
            remove_own_file(path, folder.models)
        for row in gone:
            _remove_index(folder.index, str(row.get("sha256")))
    except OSError as error:
        raise ModelError(f"'{name}' could not be removed: {error.strerror or error}.") from error
    return freed


def _remove_index(index: Path, sha256: str) -> None:
    graphs = folder_of(index, sha256)
    if graphs.is_dir() and graphs.parent == index:
        for path in graph_files(graphs):
            remove_own_file(path, graphs)
        if not any(graphs.iterdir()):
            graphs.rmdir()


def _files(entry: Mapping[str, Any]) -> set[str]:
    """The files that an entry names, at any depth: the model's, and those of its text tower."""
    found: set[str] = set()
    for key, value in entry.items():
        if isinstance(value, dict):
            found |= _files(value)
        elif key == "file" and isinstance(value, str) and Path(value).name == value != TABLE:
            found.add(value)
    return found


def _read(models: Path) -> dict[str, Any]:
    try:
        table = json.loads((models / TABLE).read_text("utf-8"))
        rows = table["models"]
        if not all(isinstance(row, dict) for row in rows):
            raise TypeError("an entry is no object")
    except FileNotFoundError:
        return {"models": []}
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(
            f"The table of models {models / TABLE} cannot be read: {error}."
        ) from error
    return dict(table)
