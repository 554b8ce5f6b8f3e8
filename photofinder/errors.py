"""Every failure a person should read about; each message is one clear sentence."""

from enum import StrEnum


class PhotofinderError(Exception):
    """Base of the known errors: the message is meant for the user as it stands."""


class UsageError(PhotofinderError):
    """The command or input makes no sense; the command line ends with exit code 2."""


class DataFolderError(PhotofinderError):
    """The data folder cannot be created or written."""


class LibraryError(PhotofinderError):
    """The library database cannot be used."""


class LibraryTooNew(LibraryError):
    """The database was written by a newer version; it is left untouched."""


class LibraryInUse(LibraryError):
    """Another process holds the library's writer lock."""


class ModelError(PhotofinderError):
    """A model file is unknown, changed, or does not do what its metadata says."""


class ExtraMissing(ModelError):
    """A model needs a package that the normal install leaves out."""


class QueryError(PhotofinderError):
    """A search cannot be answered as asked."""


class Reason(StrEnum):
    """Why a file could not be used; stored on its row and shown in Problems."""

    UNREADABLE = "unreadable"
    VANISHED = "vanished"
    EMPTY = "empty"
    NOT_A_PICTURE = "not-a-picture"
    UNSUPPORTED = "unsupported"
    DAMAGED = "damaged"
    TOO_LARGE = "too-large"
    TOO_SLOW = "too-slow"
    CRASHED = "crashed"
    NO_MEMORY = "no-memory"
    CHANGING = "changing"
    CLOUD = "cloud"
    BAD_VECTOR = "bad-vector"


class DecodeError(PhotofinderError):
    """One file cannot be turned into pixels.

    `reason` is the kind of failure, `detail` one sentence for the user.
    """

    def __init__(self, reason: Reason, detail: str) -> None:
        super().__init__(detail)
        self.reason = reason
        self.detail = detail
