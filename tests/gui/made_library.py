"""A library filled through its own interface, with made photos and thumbnails."""

import hashlib
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

from photofinder.errors import Reason
from photofinder.library.library import Library
from photofinder.library.records import Differences, NewPhoto, SeenFile
from photofinder.paths import FileStat, LibraryFolder

PHOTOS = 60
ROOT = b"/made/photos"
FOLDERS = (b"", b"trip", b"trip/day 1", b"caf\xe9")
FIRST_MOMENT = 1_600_000_000
STEP_S = 6 * 24 * 3600


@dataclass(frozen=True)
class MadeLibrary:
    """Where it is, and the ids of its photos, newest first."""

    folder: LibraryFolder
    ids: tuple[int, ...]
    root_id: int


def jpeg(colour: QColor, width: int = 320, height: int = 200) -> bytes:
    """A plain picture as JPEG bytes."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(colour)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 80)
    return bytes(data.data())


def make_library(folder: LibraryFolder, photos: int = PHOTOS) -> MadeLibrary:
    """Fill a new library; the last two files become problems instead of photos."""
    with Library(folder, writer=True) as library:
        root = library.roots.add(ROOT, "made", b"photos")
        names = [
            SeenFile(
                FOLDERS[number % len(FOLDERS)],
                b"photo %04d.jpg" % number,
                FileStat(1000 + number, (FIRST_MOMENT + number * STEP_S) * 10**9, 1, 100 + number),
            )
            for number in range(photos + 2)
        ]
        library.files.apply(Differences(root.id, added=tuple(names)))
        known = {(file.folder, file.name): file for file in library.files.known(root.id)}
        ids = []
        with library.transaction():
            for number, seen in enumerate(names):
                file = known[(seen.folder, seen.name)]
                if number >= photos:
                    library.files.fail(
                        file.id, Reason.DAMAGED, "made to fail", retry_at=None, crashed=False
                    )
                    continue
                ids.append(library.photos.store(_photo(file.id, seen, number)))
        pictures = [
            (_content(number), jpeg(_colour(number), 320, 200 if number % 2 else 480))
            for number in range(photos)
        ]
        library.thumbnails.put(pictures)
    return MadeLibrary(folder, tuple(reversed(ids)), root.id)


def _content(number: int) -> bytes:
    return hashlib.blake2b(b"made %d" % number, digest_size=32).digest()


def _colour(number: int) -> QColor:
    return QColor.fromHsv(number * 6 % 360, 200, 220)


def _photo(file_id: int, seen: SeenFile, number: int) -> NewPhoto:
    return NewPhoto(
        file_id=file_id,
        stat=seen.stat,
        content=_content(number),
        width=3200,
        height=2000 if number % 2 else 4800,
        format="jpeg",
        colour=_colour(number).rgb() & 0xFFFFFF,
        phash=number,
        dhash=number,
        thumbnail=b"",
        taken_at=FIRST_MOMENT + number * STEP_S if number % 3 else None,
        camera="<b>Made</b> camera",
    )
