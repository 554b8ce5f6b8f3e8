"""Which models there are, what each one is, and whether its file is the one it was.

A model is one file (an ONNX network, or the arrays of a classical method); its identity is the
sha256 of the file. What must be known to use it
(sizes, preprocessing, score anchors) is in its own metadata. The tables (`registry.json`) name
the file and its hash: one comes with the program, one is the user's. What was read from a file
once is remembered, so that stored vectors stay searchable when the file is damaged or gone.
"""

import contextlib
import hashlib
import json
import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from photofinder.errors import ExtraMissing, ModelError
from photofinder.paths import atomic_write, remove_own_file
from photofinder.search.array_file import is_archive
from photofinder.search.model_file import check_model, read_model, read_verified
from photofinder.search.model_spec import ModelSpec, spec_from_metadata

TABLE = "registry.json"
REMEMBERED = "known.json"


@dataclass(frozen=True, slots=True)
class BrokenModel:
    """A model of a table that cannot be used, with the reason as one sentence; `extra`: nothing is
    wrong with it, only a package is not installed."""

    name: str
    path: Path
    problem: str
    extra: bool = False


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    sha256: str
    path: Path
    metadata: Mapping[str, Any] | None


class Registry:
    """The bundled models and the user's own; on a clash of names the bundled one counts.

    May be used from any thread.
    """

    def __init__(self, bundled: Path, user: Path | None = None) -> None:
        """`bundled`, `user`: folders with a registry.json; either may be missing."""
        self._bundled = bundled
        self._user = user
        self._lock = threading.Lock()
        self._verified: dict[Path, tuple[tuple[int, int, str], Mapping[str, Any]]] = {}

    @property
    def default(self) -> str:
        """The name of the model that is used when nothing was chosen. Raises ModelError."""
        table = _read_table(self._bundled)
        name = table.get("default")
        if not isinstance(name, str):
            raise ModelError(f"The table of models {self._bundled / TABLE} names no default.")
        return name

    def list(self) -> list[ModelSpec | BrokenModel]:
        """All models, the bundled ones first; each file is verified. Raises ModelError when a
        table cannot be read."""
        found: list[ModelSpec | BrokenModel] = []
        for entry in self._entries():
            try:
                found.append(self._verify(entry))
            except ModelError as error:
                extra = isinstance(error, ExtraMissing)
                found.append(BrokenModel(entry.name, entry.path, str(error), extra))
        return found

    def get(self, name: str) -> ModelSpec:
        """The model with this name, its file verified by sha256 (again only when the file's
        size or time changed). Raises ModelError, also when the name is unknown."""
        for entry in self._entries():
            if entry.name == name:
                return self._verify(entry)
        known = ", ".join(entry.name for entry in self._entries()) or "none"
        raise ModelError(f"There is no model '{name}' (known: {known}).")

    def described(self, sha256: str) -> ModelSpec:
        """What is known of a model by its identity, whether or not its file is still good.

        Enough to search stored vectors, not to embed. Raises ModelError when nothing is known.
        """
        for entry in self._entries():
            if entry.sha256 == sha256:
                metadata = entry.metadata or self._remembered().get(sha256)
                if metadata is None:
                    return self._verify(entry)
                return spec_from_metadata(metadata, entry.path, sha256)
        metadata = self._remembered().get(sha256)
        if metadata is None:
            raise ModelError(f"Nothing is known of the model with sha256 {sha256[:16]}….")
        return spec_from_metadata(metadata, Path(), sha256)

    def check_free(self, name: str) -> None:
        """Raise ModelError when there is a model of this name, or nowhere to add one."""
        if self._user is None:
            raise ModelError("Models can only be added to a library.")
        if any(entry.name == name for entry in self._entries()):
            raise ModelError(f"There is already another model named '{name}'.")

    def add(self, file: Path) -> ModelSpec:
        """Copy a model file into the user's models and enter it in their table; the files of its
        text tower, which lie beside it, go with it.

        Raises ModelError when the file cannot be used as it is (an embedder checks the rest:
        whether it runs and gives what it says), or when another model has its name.
        """
        if self._user is None:
            raise ModelError("Models can only be added to a library.")
        data = read_model(file)
        sha256 = hashlib.sha256(data).hexdigest()
        metadata = check_model(data, file)
        name = f"{sha256[:16]}{'.npz' if is_archive(data) else '.onnx'}"
        spec = spec_from_metadata(metadata, self._user / name, sha256)
        for entry in self._entries():
            if entry.name == spec.name and entry.sha256 != sha256:
                raise ModelError(f"There is already another model named '{spec.name}'.")
            if entry.sha256 == sha256:
                return self._verify(entry)
        table = _read_table(self._user)
        entries = [*table.get("models", []), _row(spec, metadata)]
        files = [(spec.path, data), *_beside(spec, file.parent)]
        new = [path for path, _ in files if not path.exists()]
        try:
            self._user.mkdir(parents=True, exist_ok=True)
            for path, contents in files:
                atomic_write(path, contents)
            atomic_write(
                self._user / TABLE, json.dumps({**table, "models": entries}, indent=1).encode()
            )
        except OSError as error:
            for path in new:  # a model that is in no table would lie there for good
                remove_own_file(path, self._user)
            raise ModelError(f"The model could not be stored in {self._user}: {error}.") from error
        return spec

    def _entries(self) -> Iterable[_Entry]:
        entries: dict[str, _Entry] = {}
        for folder in (self._bundled, self._user):
            if folder is not None:
                for row in _read_table(folder).get("models", []):
                    entry = _entry(row, folder)
                    entries.setdefault(entry.name, entry)
        return entries.values()

    def _verify(self, entry: _Entry) -> ModelSpec:
        try:
            stat = entry.path.stat()
        except OSError as error:
            raise ModelError(
                f"The file of the model '{entry.name}' is missing: {entry.path}."
            ) from error
        state = (stat.st_size, stat.st_mtime_ns, entry.sha256)
        with self._lock:
            known_state, metadata = self._verified.get(entry.path, (None, {}))
        if known_state != state:
            data = read_verified(entry.path, entry.name, entry.sha256)
            metadata = check_model(data, entry.path)
            if entry.metadata is None:
                self._remember(entry.sha256, metadata)
            with self._lock:
                self._verified[entry.path] = (state, metadata)
        spec = spec_from_metadata(metadata, entry.path, entry.sha256)
        if spec.name != entry.name:
            raise ModelError(
                f"The model '{entry.name}' calls itself '{spec.name}' in its own file."
            )
        if spec.method == "surf":
            from photofinder.imaging import surf  # here: it loads OpenCV, the window starts first

            surf.require()
        return spec

    def _remembered(self) -> Mapping[str, Any]:
        if self._user is None:
            return {}
        try:
            known = json.loads((self._user / REMEMBERED).read_text("utf-8"))
        except (OSError, ValueError):
            return {}  # only a copy of what the model files say
        return known if isinstance(known, dict) else {}

    def _remember(self, sha256: str, metadata: Mapping[str, Any]) -> None:
        if self._user is None:
            return
        known = self._remembered()
        if sha256 in known:
            return
        known = {**known, sha256: dict(metadata)}
        # Nothing is lost when the folder cannot be written: the file will be read again.
        with contextlib.suppress(OSError):
            self._user.mkdir(parents=True, exist_ok=True)
            atomic_write(self._user / REMEMBERED, json.dumps(known).encode())


def _read_table(folder: Path) -> dict[str, Any]:
    path = folder / TABLE
    try:
        table = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        raise ModelError(f"The table of models {path} cannot be read: {error}.") from error
    if not isinstance(table, dict) or not isinstance(table.get("models", []), list):
        raise ModelError(f"The table of models {path} has not the expected form.")
    return table


def _entry(row: Any, folder: Path) -> _Entry:
    try:
        name, sha256, file = str(row["name"]), str(row["sha256"]).lower(), str(row["file"])
        metadata = row.get("metadata")
    except (KeyError, TypeError, AttributeError) as error:
        raise ModelError(
            f"The table of models {folder / TABLE} has an incomplete entry."
        ) from error
    if Path(file).name != file:
        raise ModelError(f"The table of models {folder / TABLE} names a file outside its folder.")
    return _Entry(name, sha256, folder / file, metadata if isinstance(metadata, dict) else None)


def _beside(spec: ModelSpec, folder: Path) -> list[tuple[Path, bytes]]:
    """Where the files of a text tower go, and what is in them; they lie in `folder` now."""
    text = spec.text
    if text is None:
        return []
    files = ((text.path, text.sha256), (text.tokenizer, text.tokenizer_sha256))
    return [(path, read_verified(folder / path.name, spec.name, sha256)) for path, sha256 in files]


def _row(spec: ModelSpec, metadata: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "file": spec.path.name,
        "name": spec.name,
        "sha256": spec.sha256,
        "metadata": dict(metadata),
    }
