"""The frozen records that the library hands out and takes in."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from photofinder.errors import Reason
from photofinder.paths import FileStat

Vector = npt.NDArray[np.float32]


class RootState(StrEnum):
    """ONLINE; OFFLINE: its volume is away; HELD: a mass of files vanished, the user is asked."""

    ONLINE = "online"
    OFFLINE = "offline"
    HELD = "held"


class FileState(StrEnum):
    """PRESENT; MISSING: gone, row kept; HELD: gone in a mass vanish, still shown."""

    PRESENT = "present"
    MISSING = "missing"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Root:
    """A watched folder. `volume` and `inner` (its path on the volume) find it again."""

    id: int
    path: bytes
    volume: str
    inner: bytes
    protected: bool
    exclude: tuple[str, ...]
    state: RootState
    added_at: int
    scanned_at: int | None


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A path of the library: `folder` is relative to the root, empty for the root itself."""

    id: int
    root_id: int
    folder: bytes
    name: bytes
    stat: FileStat
    photo_id: int | None
    state: FileState


@dataclass(frozen=True, slots=True)
class SeenFile:
    """A path found on disk by a scan."""

    folder: bytes
    name: bytes
    stat: FileStat


@dataclass(frozen=True, slots=True)
class Differences:
    """Disk against library for one root (or one of its folders); ids are file ids."""

    root_id: int
    added: tuple[SeenFile, ...] = ()
    changed: tuple[tuple[int, FileStat], ...] = ()
    moved: tuple[tuple[int, SeenFile], ...] = ()
    missing: tuple[int, ...] = ()
    returned: tuple[tuple[int, FileStat], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.moved or self.missing or self.returned)


@dataclass(frozen=True, slots=True)
class Work:
    """One file that must be read: no photo yet, or its photo lacks what the model needs."""

    file_id: int
    photo_id: int | None
    path: bytes
    stat: FileStat


@dataclass(frozen=True, slots=True)
class NewPhoto:
    """What reading one file gave; `content` is the BLAKE2b-256 of its bytes."""

    file_id: int
    stat: FileStat
    content: bytes
    width: int
    height: int
    format: str
    colour: int
    phash: int
    dhash: int
    thumbnail: bytes
    taken_at: int | None = None
    taken_offset: int | None = None
    camera: str = ""
    lens: str = ""
    latitude: float | None = None
    longitude: float | None = None
    rating: int | None = None
    orientation: int = 1
    software: str = ""
    content_id: str = ""
    motion: bool = False


class Photo(NamedTuple):
    """One content with its facts and the paths that hold it now (absolute, best first).

    `moment` is the capture time, else the file's time, in seconds (local wall clock read as
    UTC). `offline` means that no path can be reached at present; `held` says that this is so
    because they vanished with many others, while their folder is there. (A tuple, since a
    search makes hundreds: a frozen dataclass takes ten times as long.)
    """

    id: int
    content: bytes
    width: int
    height: int
    format: str
    size: int
    moment: int
    taken_at: int | None
    taken_offset: int | None
    camera: str
    lens: str
    latitude: float | None
    longitude: float | None
    rating: int | None
    orientation: int
    software: str
    content_id: str
    motion: bool
    colour: int
    phash: int
    dhash: int
    paths: tuple[bytes, ...] = ()
    offline: bool = False
    held: bool = False

    @property
    def path(self) -> bytes:
        """The first path; empty when the photo has none left."""
        return self.paths[0] if self.paths else b""


@dataclass(frozen=True, slots=True)
class Timeline:
    """Photos in display order as parallel arrays: int64 ids and moments, int32 colours."""

    ids: npt.NDArray[np.int64]
    moments: npt.NDArray[np.int64]
    colours: npt.NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, slots=True)
class Problem:
    """A file that could not be used, with its reason; `retry_at` None: when it changes.

    Or a folder that could not be read: then `file_id` is negative.
    """

    file_id: int
    path: bytes
    reason: Reason
    detail: str
    tries: int
    strikes: int
    retry_at: int | None
    ignored: bool


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model that has, or will have, vectors; identity is the sha256 of its file."""

    id: int
    name: str
    sha256: str
    look: int
    copy: int


@dataclass(frozen=True, slots=True)
class StoredVectors:
    """Vectors of several photos for one model, float32 rows; `copy` has 0 columns if none."""

    photo_ids: npt.NDArray[np.int64]
    look: npt.NDArray[np.float32]
    copy: npt.NDArray[np.float32]
    last_seq: int = 0
    damaged: tuple[int, ...] = field(default=())
    """Photo ids whose checksum did not verify; they are left out of the arrays."""

    def __len__(self) -> int:
        return len(self.photo_ids)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are; `waiting` files are not read yet, `unembedded` photos lack a vector."""

    photos: int
    files: int
    missing: int
    held: int
    waiting: int
    unembedded: int
    problems: int
