"""Where things are kept, and paths as bytes with a display form.

A photo's path is bytes: file systems hold names that are no valid text. Only what is shown to
a person is a string; it never goes back to the file system.
"""

import hashlib
import os
import stat
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from photofinder.errors import DataFolderError

_MOST = (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class FileStat:
    """What tells one state of a file from another: bytes, nanoseconds, device and inode.

    All are signed 64-bit numbers, as SQLite stores them: of device and inode the lowest bits,
    and a time beyond the year 2262 (file systems know such) is the last one that fits.
    """

    size: int
    mtime_ns: int
    device: int
    inode: int

    @classmethod
    def of(cls, result: os.stat_result) -> "FileStat":
        return cls(
            result.st_size,
            min(max(result.st_mtime_ns, -_MOST), _MOST),
            _signed(result.st_dev),
            _signed(result.st_ino),
        )

    def same_content_as(self, other: "FileStat") -> bool:
        """Whether size and modification time agree (inodes change when a drive is remounted)."""
        return (self.size, self.mtime_ns) == (other.size, other.mtime_ns)


def _signed(number: int) -> int:
    number &= 0xFFFFFFFFFFFFFFFF
    return number - (1 << 64) if number >= 1 << 63 else number


@dataclass(frozen=True, slots=True)
class LibraryFolder:
    """The one folder that holds everything the app remembers; photos are never in it."""

    folder: Path

    @property
    def database(self) -> Path:
        return self.folder / "library.db"

    @property
    def thumbnails(self) -> Path:
        return self.folder / "thumbnails.db"

    @property
    def lock(self) -> Path:
        return self.folder / "writer.lock"

    @property
    def index(self) -> Path:
        return self.folder / "index"

    @property
    def models(self) -> Path:
        return self.folder / "models"

    @property
    def backups(self) -> Path:
        return self.folder / "backups"

    @property
    def settings(self) -> Path:
        return self.folder / "settings.json"

    @property
    def log(self) -> Path:
        return self.folder / "photofinder.log"

    def size(self) -> int:
        """Bytes of all files in it."""
        return sum(path.stat().st_size for path in self.folder.rglob("*") if path.is_file())

    def forget(self) -> None:
        """Remove what the app keeps here for itself; models that the user put here stay, and so
        do files of others. Only for a library that nobody has open. Raises OSError."""
        own = [self.database, self.thumbnails]
        names = [f"{path.name}{end}" for path in own for end in ("", "-wal", "-shm", "-damaged")]
        names += [path.name for path in (self.settings, self.lock, self.log)]
        names += [self.settings.with_suffix(".bad").name, f"{self.log.name}.1"]
        aside = [found for p in own for found in self.folder.glob(f"{p.stem}-damaged-*.db")]
        kept = ("library-*.db", "library-*.db-*", "backup.part", "backup.part-*")
        backups = [path for pattern in kept for path in self.backups.glob(pattern)]
        for path in [*(self.folder / name for name in names), *aside, *backups]:
            remove_own_file(path, self.folder)
        for folder in self.index.glob("*"):
            for path in graph_files(folder):
                remove_own_file(path, folder)
        for folder in (*self.index.glob("*"), self.index, self.backups, self.folder):
            if folder.is_dir() and not any(folder.iterdir()):
                folder.rmdir()

    @property
    def key(self) -> str:
        """A short name for this folder, the same for every spelling of its path."""
        return hashlib.sha256(os.fsencode(self.folder.resolve())).hexdigest()[:16]

    def create(self) -> None:
        """Make the folder; raises DataFolderError naming it when that or writing fails."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self.folder):
                pass
        except OSError as error:
            raise DataFolderError(
                f"The data folder {self.folder} cannot be written: {error.strerror or error}."
            ) from error


def graph_files(folder: Path) -> list[Path]:
    """The files of the app in a folder of the index: graphs, their header, halves of them. Other
    files there are somebody else's."""
    own = ("header.json", ".header.json.*", "*.usearch", ".*.part")
    return [path for pattern in own for path in folder.glob(pattern)]


def default_library_folder() -> LibraryFolder:
    """The user's data folder by the rules of the platform."""
    return LibraryFolder(platformdirs.user_data_path("photofinder", appauthor=False))


def resources() -> Path:
    """The folder with models, icons and translations, in a checkout, a wheel or a bundle."""
    package = Path(__file__).parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [package / "resources", package.parent / "resources"]
    if frozen is not None:
        candidates.insert(0, Path(frozen) / "resources")
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise DataFolderError("The installation is incomplete: the folder 'resources' is missing.")


def display(path: bytes) -> str:
    """A path for people: bytes that are no text, and control characters, become U+FFFD."""
    text = path.decode("utf-8", "replace") if os.name != "nt" else os.fsdecode(path)
    return "".join("\ufffd" if ord(c) < 32 or ord(c) == 127 else c for c in text)


def absolute(path: str | bytes | Path) -> bytes:
    """The path as absolute, normalised bytes; links are not resolved."""
    return os.path.abspath(os.fsencode(path))


def located(path: str | bytes | Path) -> bytes:
    """The path as the library knows it: the links in its folder are resolved, a link that is
    the file itself is not."""
    folder, name = os.path.split(absolute(path))
    return os.path.join(os.path.realpath(folder), name)


def is_inside(path: bytes, folder: bytes) -> bool:
    """Whether `path` is `folder` or lies below it (both absolute and normalised)."""
    separator = os.fsencode(os.sep)
    return path == folder or path.startswith(folder.rstrip(separator) + separator)


def atomic_write(path: Path, data: bytes, mode: int | None = None) -> None:
    """Replace a file of ours whole or not at all: temporary file, fsync, rename.

    `mode` are its permissions, else only the user may read it. Raises OSError; the old file is
    then still in place.
    """
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if mode is not None:
            temporary.chmod(mode)
        temporary.replace(path)
    except BaseException:
        remove_own_file(temporary, path.parent)
        raise


def remove_own_file(path: Path, folder: Path) -> None:
    """Remove a cache or temporary file of ours; a file outside `folder` is refused, and so is a
    path that leads up again.

    The only place in the package that removes a file. `folder` is always a folder that the
    app made for itself, or the place of a file that bears its mark (see integration), so no
    photo can be meant. A missing file is fine.
    """
    if not path.is_relative_to(folder) or ".." in path.relative_to(folder).parts:
        raise ValueError(f"{path} is not inside {folder}")
    path.unlink(missing_ok=True)


def is_regular(result: os.stat_result) -> bool:
    """Whether an lstat result is a plain file: no link, pipe, socket or device."""
    return stat.S_ISREG(result.st_mode)
