"""What a decode worker is asked, and the two kinds of answer."""

from dataclasses import dataclass

from photofinder.errors import Reason
from photofinder.imaging.decode import InputSpec, Picture
from photofinder.paths import FileStat


@dataclass(frozen=True)
class Task:
    """One file to decode.

    `path` is absolute, as bytes. `inputs` are the embedding inputs wanted. `expected` is the
    (size, mtime_ns) a scan saw: another state on disk gives CHANGING. `token` is the caller's
    own and stays in this process.
    """

    path: bytes
    inputs: tuple[InputSpec, ...] = ()
    token: object = None
    expected: tuple[int, int] | None = None


@dataclass(frozen=True)
class Decoded:
    """The file was decoded; `content_hash` is BLAKE2b-256 of its bytes."""

    task: Task
    content_hash: bytes
    stat: FileStat
    picture: Picture


@dataclass(frozen=True)
class Failure:
    """The file could not be used.

    `stat` and `content_hash` are given as far as they were known. `crashed`: the file cost
    a worker its life (crash, time limit), so trying it again at once is unwise.
    """

    task: Task
    reason: Reason
    detail: str
    stat: FileStat | None = None
    content_hash: bytes | None = None
    crashed: bool = False


Outcome = Decoded | Failure
