"""Photos of a folder that may not be in the library, made comparable with it."""

import os
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import ExitStack

import numpy as np
import numpy.typing as npt

from photofinder.imaging.formats import is_candidate
from photofinder.imaging.tasks import Decoded, Outcome, Task
from photofinder.library.library import Library
from photofinder.library.records import ModelRow, Photo
from photofinder.paths import FileStat, is_regular
from photofinder.search.callbacks import Stop, never
from photofinder.search.containment import Shelf
from photofinder.search.embedder import Embedder
from photofinder.search.model_spec import ModelSpec

_SYSTEM = frozenset({b"thumbs.db", b".ds_store", b"desktop.ini", b".nomedia"})
Read = Callable[[Task], Outcome]


def pictures_below(folder: bytes) -> Iterator[bytes]:
    """The files below a folder that may be pictures, hidden folders left out, in order."""
    for at, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith(b"."))
        for name in sorted(names):
            path = os.path.join(at, name)
            if is_candidate(name) and _is_regular(path):
                yield path


def _is_regular(path: bytes) -> bool:
    try:
        return is_regular(os.lstat(path))
    except OSError:
        return True  # reading it tells why not


def others_below(folder: bytes, compared: Collection[bytes]) -> Iterator[bytes]:
    """All that lies below a folder and was not compared, in order: films, notes, links, hidden
    folders, folders that cannot be read, and pictures that came since, or lie in a folder that
    could not be read before. What systems make is no matter."""
    known = set(compared)
    closed: list[bytes] = []

    def note(error: OSError) -> None:
        closed.append(os.fsencode(error.filename))

    for at, folders, names in os.walk(folder, onerror=note):
        folders.sort()
        for name in sorted(names + folders):
            path = os.path.join(at, name)
            folder_itself = os.path.isdir(path) and not os.path.islink(path)
            if folder_itself or name.lower() in _SYSTEM or name.startswith(b"._"):
                continue
            if path not in known:
                yield path
    yield from closed


def shelf_of(
    paths: Iterable[bytes],
    library: Library,
    model: ModelRow | None,
    spec: ModelSpec | None,
    read: Read,
    *,
    stop: Stop = never,
) -> tuple[Shelf, list[tuple[bytes, str]]]:
    """The photos at these paths, and the files that could not be read with the reason.

    What the library knows already is not read again. `read` decodes one file.
    """
    photos: list[Photo] = []
    vectors: list[npt.NDArray[np.float32] | None] = []
    failed: list[tuple[bytes, str]] = []
    with ExitStack() as stack:
        embedder = stack.enter_context(Embedder(spec)) if spec and model else None
        inputs = (spec.spec,) if spec and model else ()
        for path in paths:
            if stop():
                break
            known = _known(path, library)
            if known is not None and model is not None:
                stored = library.vectors.of(model, [known.id])
                photos.append(known)
                rows = stored.copy if model.copy else stored.look
                vectors.append(rows[0] if len(stored) else None)
                continue
            outcome = read(Task(path, inputs))
            if not isinstance(outcome, Decoded):
                failed.append((path, outcome.detail))
                continue
            photos.append(_made(path, outcome))
            vectors.append(_embedded(embedder, outcome))
    length = (model.copy or model.look) if model else 0
    rows = np.zeros((len(photos), length), np.float32)
    for index, vector in enumerate(vectors):
        if vector is not None and len(vector) == length:
            rows[index] = vector / max(float(np.linalg.norm(vector)), 1e-6)
    shelf = Shelf(
        [photo.content for photo in photos],
        np.array([photo.phash for photo in photos], np.uint64),
        rows if length else None,
        photos.__getitem__,
    )
    return shelf, failed


def _known(path: bytes, library: Library) -> Photo | None:
    row = library.copies.file_at(path)
    if row is None or row.photo_id is None:
        return None
    if FileStat.of(os.lstat(path)) != row.stat:
        return None
    photo = library.photos.get(row.photo_id)
    # this very file is asked about, not the others that hold the same content
    return None if photo is None else photo._replace(paths=(path,))


def _embedded(embedder: Embedder | None, outcome: Decoded) -> npt.NDArray[np.float32] | None:
    if embedder is None:
        return None
    found = embedder.embed(outcome.picture.inputs[0][None])
    if not found.ok[0]:
        return None
    rows = found.copy if found.copy is not None else found.look
    return np.asarray(rows[0], np.float32)


def _made(path: bytes, outcome: Decoded) -> Photo:
    picture, facts = outcome.picture, outcome.picture.facts
    return Photo(
        id=-1, content=outcome.content_hash, width=picture.width, height=picture.height,
        format=picture.format, size=outcome.stat.size,
        moment=facts.taken_at or outcome.stat.mtime_ns // 1_000_000_000,
        taken_at=facts.taken_at, taken_offset=facts.taken_offset_min, camera=facts.camera,
        lens=facts.lens, latitude=facts.latitude, longitude=facts.longitude, rating=facts.rating,
        orientation=facts.orientation, software=facts.software, content_id=facts.content_id,
        motion=facts.motion, colour=picture.average_colour, phash=picture.phash,
        dhash=picture.dhash, paths=(path,),
    )  # fmt: skip
