"""Rows for library tests, made through the library's own doors."""

import numpy as np

from photofinder.library.library import Library
from photofinder.library.records import Differences, ModelRow, NewPhoto, SeenFile, Work
from photofinder.paths import FileStat


def seen(folder: bytes, name: bytes, *, size: int = 10, mtime: int = 1, inode: int = 1) -> SeenFile:
    """A file as a scan would report it; `mtime` in seconds."""
    return SeenFile(folder, name, FileStat(size, mtime * 1_000_000_000, 1, inode))


def new_photo(work: Work, content: bytes, **facts: object) -> NewPhoto:
    """What decoding `work` could have given; `content` is padded to 32 bytes."""
    values: dict[str, object] = {
        "width": 40, "height": 30, "format": "jpeg", "colour": 0x336699,
        "phash": (1 << 63) + 5, "dhash": 7, "thumbnail": b"jpeg bytes",
    }  # fmt: skip
    values.update(facts)
    return NewPhoto(work.file_id, work.stat, content.ljust(32, b"\0"), **values)  # type: ignore[arg-type]


def model(library: Library, name: str = "one", look: int = 4, copy: int = 2) -> ModelRow:
    """A registered and active model."""
    row = library.models.register(name, f"sha of {name}", look, copy)
    library.models.aim(row.id)
    return row


def add_photos(
    library: Library, root_id: int, files: list[SeenFile], row: ModelRow | None = None
) -> list[int]:
    """Put files into a root, each as a photo of its own; returns photo ids in file order."""
    library.files.apply(Differences(root_id, added=tuple(files)))
    row = row or library.models.active or model(library)
    ids: dict[int, int] = {}
    with library.transaction():
        for work in library.files.waiting(row.id, 10_000):
            new = new_photo(work, b"content of %d" % work.file_id)
            photo_id = library.photos.store(new)
            look = np.full(row.look, work.file_id, np.float32)
            library.vectors.put(row, photo_id, look, np.ones(row.copy, np.float32))
            library.thumbnails.put([(new.content, new.thumbnail)])
            ids[work.file_id] = photo_id
    known = {(f.folder, f.name): f.id for f in library.files.known(root_id)}
    return [ids[known[file.folder, file.name]] for file in files]
