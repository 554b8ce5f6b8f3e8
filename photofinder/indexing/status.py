"""What is asked of the indexer, and what it says of itself: frozen records."""

from dataclasses import dataclass

from photofinder.library.records import RootState


@dataclass(frozen=True, slots=True)
class Scan:
    """A wish to compare disk and library: everything, a root, or a folder (relative) of it.

    `deep` includes all folders below that folder; else only its files and unknown folders.
    """

    root_id: int | None = None
    folder: bytes | None = None
    deep: bool = False


@dataclass(frozen=True, slots=True)
class RootStatus:
    """A watched folder. `watched`: "watching", "limited" (in part), "polling", "offline" or
    "off" (nobody asked for watching). `files` are present, `unusable` of them have a problem;
    `held` ones vanished with many others."""

    root_id: int
    path: bytes
    state: RootState
    watched: str
    files: int
    held: int
    unusable: int = 0


@dataclass(frozen=True, slots=True)
class IndexerStatus:
    """Replaced whole by the indexer's thread; any thread may read it.

    `state`: "starting", "scanning", "indexing", "idle", "paused", "stopped", "failed".
    `done`, `total`: files of the current run. `revision` rises whenever what the library shows
    has changed. `error`, `remedy`: a banner, empty if there is none. `notes`: sentences to tell
    once. `model_progress`: (photos done, photos) of a change of models. `embedded`: photos
    embedded since the start. `current`: what is worked on, for display.
    """

    state: str = "starting"
    done: int = 0
    total: int = 0
    per_second: float = 0.0
    seconds_left: float | None = None
    photos: int = 0
    waiting: int = 0
    problems: int = 0
    revision: int = 0
    roots: tuple[RootStatus, ...] = ()
    error: str = ""
    remedy: str = ""
    notes: tuple[str, ...] = ()
    model: str = ""
    model_progress: tuple[int, int] | None = None
    embedded: int = 0
    current: str = ""
