"""The photos that models are compared on: drawn by a seed, read once in worker processes."""

import itertools
import os
import random
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from photofinder.errors import UsageError
from photofinder.imaging.decode import decode
from photofinder.imaging.decode_pool import DecodePool
from photofinder.imaging.tasks import Decoded, Outcome, Task
from photofinder.paths import display
from photofinder.search.callbacks import Stop
from photofinder.search.outside import pictures_below

SIDE = 512
"""The longest side in pixels of what edited copies are made of."""
LEAST = 10
"""With fewer photos, there are no ten nearest ones to compare."""
FROM_ALBUM = 20
"""So many photos of one album at most, as long as there are other albums."""
AHEAD = 32
"""So many files are given to the decode workers before the first of them is needed."""


class Step(StrEnum):
    """What is being done."""

    READING = "Reading photos"
    LOADING = "Loading"
    EMBEDDING = "Embedding with"
    EDITED = "Edited copies with"


Tell = Callable[[Step, str, int, int], None]
"""Hears the step, the name of its model (if any), how much of it is done, and how much it is."""

reduced = partial(decode, thumbnail=SIDE)
"""What decode workers run: as for the index, but with a larger thumbnail."""
REDUCED = f"{__name__}:reduced"


@dataclass(frozen=True, slots=True)
class Shot:
    """One photo: `album` is its label, `picture` a JPEG of at most SIDE pixels."""

    path: bytes
    album: str
    picture: bytes


@dataclass(frozen=True, slots=True)
class Sample:
    """Different photos. `found`: how many files there were to draw from; `skipped`: the files
    that could not be read, with the reason; `repeated`: copies of a photo that is there."""

    shots: tuple[Shot, ...]
    found: int
    skipped: tuple[tuple[bytes, str], ...]
    repeated: int

    def __len__(self) -> int:
        return len(self.shots)


def in_albums(folder: bytes) -> Iterator[tuple[bytes, str]]:
    """The photos below a folder with their album, the first subfolder on the way to them."""
    for path in pictures_below(folder):
        first, *inner = os.path.relpath(path, folder).split(os.fsencode(os.sep))
        yield path, display(first) if inner else "."


def draw(
    found: Sequence[tuple[bytes, str]], limit: int, seed: int, *, by_album: bool
) -> list[tuple[bytes, str]]:
    """At most `limit` of the photos, the same ones for the same seed, in order.

    With `by_album` as many as possible of few albums, else any: albums with one or two photos
    in the sample would say little.
    """
    rng = random.Random(seed)
    mixed = rng.sample(found, len(found))
    if by_album and len(found) > limit:
        albums: dict[str, list[tuple[bytes, str]]] = defaultdict(list)
        for photo in mixed:
            albums[photo[1]].append(photo)
        first = [photo for album in albums.values() for photo in album[:FROM_ALBUM]]
        rest = [photo for album in albums.values() for photo in album[FROM_ALBUM:]]
        mixed = first + rest
    return sorted(mixed[:limit])


def read_sample(
    found: Sequence[tuple[bytes, str]],
    limit: int,
    seed: int,
    pool: DecodePool,
    *,
    by_album: bool,
    tell: Tell,
    stop: Stop,
) -> Sample:
    """Draw photos and read them with a pool that runs REDUCED.

    Raises UsageError when fewer than LEAST different ones can be read, or when stopped.
    """
    drawn = draw(found, limit, seed, by_album=by_album)
    shots: list[Shot] = []
    skipped: list[tuple[bytes, str]] = []
    seen: set[bytes] = set()
    for done, outcome in enumerate(outcomes(drawn_tasks(drawn), pool)):
        if stop():
            raise UsageError("The comparison was stopped.")
        tell(Step.READING, "", done, len(drawn))
        path, album = drawn[done]
        if not isinstance(outcome, Decoded):
            skipped.append((path, outcome.detail))
        elif outcome.content_hash not in seen:
            seen.add(outcome.content_hash)
            shots.append(Shot(path, album, outcome.picture.thumbnail))
    if len(shots) < LEAST:
        raise UsageError(
            f"Models are compared on {LEAST} different photos at least; {len(shots)} could be "
            "read here."
        )
    return Sample(tuple(shots), len(found), tuple(skipped), len(drawn) - len(shots) - len(skipped))


def drawn_tasks(drawn: Sequence[tuple[bytes, str]]) -> Iterator[Task]:
    """The photos as work for the pool."""
    return (Task(path) for path, _ in drawn)


def outcomes(tasks: Iterator[Task], pool: DecodePool) -> Iterator[Outcome]:
    """The outcomes in the order of the tasks, with some of them always under way."""
    waiting = [pool.submit(task) for task in itertools.islice(tasks, AHEAD)]
    while waiting:
        yield waiting.pop(0).result()
        waiting += [pool.submit(task) for task in itertools.islice(tasks, 1)]
