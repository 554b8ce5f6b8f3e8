"""Made photos with enough detail for keypoints, and a library that holds them."""

import io
import os
from pathlib import Path

import numpy as np
from PIL import Image

from photofinder.imaging.decode import decode
from photofinder.imaging.hashing import content_hash
from photofinder.library.library import Library
from photofinder.library.records import Differences, NewPhoto, SeenFile
from photofinder.paths import FileStat

LOOK, COPY = 32, 32


def shot(seed: int, width: int = 360, height: int = 270) -> Image.Image:
    """A picture of soft noise and hard shapes; another seed is another picture."""
    rng = np.random.default_rng(seed)
    total = np.zeros((height, width, 3), np.float32)
    for cells in (4, 9, 20, 45):
        small = rng.uniform(0, 255, (cells, cells, 3)).astype(np.uint8)
        layer = Image.fromarray(small).resize((width, height), Image.Resampling.BICUBIC)
        total += np.asarray(layer, np.float32) / 4
    for _ in range(40):
        x, y = rng.integers(0, width - 30), rng.integers(0, height - 30)
        w, h = rng.integers(6, 30, 2)
        total[y : y + h, x : x + w] = rng.uniform(0, 255, 3)
    return Image.fromarray(total.clip(0, 255).astype(np.uint8))


def jpeg(picture: Image.Image, quality: int = 90, **options: object) -> bytes:
    """The bytes of a JPEG file."""
    stream = io.BytesIO()
    picture.convert("RGB").save(stream, "JPEG", quality=quality, **options)
    return stream.getvalue()


def exif(taken: str, camera: str = "Camera One") -> Image.Exif:
    """Capture time ("2020:01:02 03:04:05") and camera."""
    tags = Image.Exif()
    tags[0x0110] = camera
    tags.get_ifd(0x8769)[0x9003] = taken
    return tags


def write(folder: Path, name: str, data: bytes, mtime: int = 1_600_000_000) -> Path:
    """A file with a fixed time."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    os.utime(path, (mtime, mtime))
    return path


def take_in(library: Library, root: Path, *, protected: bool = False) -> None:
    """Bring the library up to date with a folder, as the indexer would.

    The vectors are made up: a name "shot7-small.jpg" gets (nearly) the vector of shot 7.
    """
    path = os.fsencode(root)
    kept = library.roots.at(path) or library.roots.add(path, "volume", b"")
    library.roots.protect(kept.id, protected)
    known = {(f.folder, f.name): f for f in library.files.known(kept.id)}
    added = []
    for folder, _, names in os.walk(path):
        for name in sorted(names):
            inner = os.path.relpath(folder, path)
            place = (b"" if inner == b"." else inner, name)
            if place not in known and name.lower().endswith((b".jpg", b".png", b".dng")):
                stat = FileStat.of(os.lstat(os.path.join(folder, name)))
                added.append(SeenFile(*place, stat))
    here = {place for place in known if os.path.lexists(os.path.join(path, *place))}
    missing = tuple(f.id for place, f in known.items() if place not in here)
    library.files.apply(Differences(kept.id, added=tuple(added), missing=missing))
    row = library.models.register("made", "sha", LOOK, COPY)
    library.models.aim(row.id)
    with library.transaction():
        for work in library.files.waiting(row.id, 100_000):
            with open(work.path, "rb") as stream:
                data = stream.read()
            picture = decode(data, [])
            facts = picture.facts
            content = content_hash(data)
            photo_id = library.photos.store(
                NewPhoto(
                    work.file_id, work.stat, content, picture.width, picture.height,
                    "raw" if work.path.endswith(b".dng") else picture.format,
                    picture.average_colour, picture.phash, picture.dhash, b"",
                    taken_at=facts.taken_at, camera=facts.camera, rating=facts.rating,
                )
            )  # fmt: skip
            vector = made_vector(os.path.basename(work.path))
            library.vectors.put(row, photo_id, vector, vector)
            library.thumbnails.put([(content, picture.thumbnail)])


def made_vector(name: bytes) -> np.ndarray:
    """The unit vector of the shot that a file's name begins with."""
    key = name.split(b"-")[0].split(b".")[0]
    seed = int.from_bytes(key[-6:], "big")
    vector = np.random.default_rng(seed).normal(size=COPY)
    return (vector / np.linalg.norm(vector)).astype(np.float32)
