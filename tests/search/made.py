"""A library with vectors, and pictures with files, for the search tests."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from photofinder.imaging.decode import Picture
from photofinder.imaging.decode_pool import DecodePool
from photofinder.imaging.tasks import Decoded, Outcome, Task
from photofinder.library.library import Library
from photofinder.library.records import Differences, ModelRow, NewPhoto, SeenFile
from photofinder.paths import FileStat
from photofinder.search.embedder import Embedder
from photofinder.search.model_spec import ModelSpec

Vectors = npt.NDArray[np.float32]


def unit_vectors(count: int, dimension: int, seed: int = 0) -> Vectors:
    """Random directions that float16 holds exactly enough for tests."""
    rows = np.random.default_rng(seed).normal(size=(count, dimension))
    unit: Vectors = (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)
    return unit


def register(library: Library, spec: ModelSpec) -> ModelRow:
    """Make a model the active one."""
    row = library.models.register(spec.name, spec.sha256, spec.look, spec.copy)
    library.models.aim(row.id)
    return row


def add_rows(
    library: Library,
    model: ModelRow,
    look: Vectors,
    copy: Vectors | None,
    *,
    folder: bytes = b"",
    first: int = 0,
) -> list[int]:
    """Photos without real files, each with its vectors; returns their ids in order.

    The root is /photos; photo number i was taken at second i.
    """
    root = library.roots.at(b"/photos") or library.roots.add(b"/photos", "volume", b"")
    names = [b"%06d.jpg" % (first + i) for i in range(len(look))]
    seen = tuple(
        SeenFile(folder, name, FileStat(10, 1, 1, first + i + 1)) for i, name in enumerate(names)
    )
    library.files.apply(Differences(root.id, added=seen))
    ids = []
    with library.transaction():
        for i, name in enumerate(names):
            file = library.files.at(root.id, folder, name)
            assert file is not None
            content = (folder + name).ljust(32, b"\0")
            new = NewPhoto(file.id, file.stat, content, 8, 8, "jpeg", 0, 0, 0, b"", first + i)
            photo_id = library.photos.store(new)
            library.vectors.put(model, photo_id, look[i], None if copy is None else copy[i])
            ids.append(photo_id)
    return ids


def layout(seed: int, size: int = 96) -> npt.NDArray[np.uint8]:
    """A picture of 4x4 even colour fields."""
    fields = np.random.default_rng(seed).integers(0, 256, (4, 4, 3), dtype=np.uint8)
    return np.kron(fields, np.ones((size // 4, size // 4, 1), np.uint8))


def write_picture(path: Path, pixels: npt.NDArray[np.uint8], quality: int = 90) -> Path:
    """Write pixels in the format that the suffix names."""
    path.parent.mkdir(parents=True, exist_ok=True)
    options = {"quality": quality} if path.suffix == ".jpg" else {}
    Image.fromarray(pixels).save(path, **options)
    return path


class Decoder:
    """Decodes in this process and remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[bytes] = []

    def __call__(self, task: Task) -> Outcome:
        self.asked.append(task.path)
        with DecodePool(0) as pool:
            return pool.submit(task).result()


def index_files(
    library: Library, model: ModelRow, embedder: Embedder, files: Sequence[Path], root: Path
) -> list[int]:
    """Scan, decode and embed real files the short way; returns photo ids in file order."""
    path = bytes(root)
    row = library.roots.at(path) or library.roots.add(path, "volume", path)
    ids = []
    for file in files:
        folder = bytes(file.parent.relative_to(root)) if file.parent != root else b""
        stat = FileStat.of(file.lstat())
        library.files.apply(
            Differences(row.id, added=(SeenFile(folder, bytes(Path(file.name)), stat),))
        )
        known = library.files.at(row.id, folder, bytes(Path(file.name)))
        assert known is not None
        outcome = Decoder()(Task(bytes(file), (embedder.spec.spec,)))
        assert isinstance(outcome, Decoded)
        vectors = embedder.embed(outcome.picture.inputs[0][None])
        with library.transaction():
            photo_id = library.photos.store(_new_photo(known.id, stat, outcome))
            copy = None if vectors.copy is None else vectors.copy[0]
            library.vectors.put(model, photo_id, vectors.look[0], copy)
        ids.append(photo_id)
    return ids


def _new_photo(file_id: int, stat: FileStat, decoded: Decoded) -> NewPhoto:
    picture: Picture = decoded.picture
    return NewPhoto(
        file_id, stat, decoded.content_hash, picture.width, picture.height, picture.format,
        picture.average_colour, picture.phash, picture.dhash, picture.thumbnail,
    )  # fmt: skip
