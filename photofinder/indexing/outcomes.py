"""What the library is told about a decoded file, and when a failed one is tried again."""

import time

from photofinder.errors import Reason
from photofinder.imaging.decode_pool import Decoded, Failure
from photofinder.indexing.timing import Timing
from photofinder.library.records import NewPhoto, Work

_MAY_BE_GROWING = frozenset(
    {
        Reason.DAMAGED,
        Reason.EMPTY,
        Reason.NOT_A_PICTURE,
        Reason.UNSUPPORTED,
        Reason.CHANGING,
    }
)
_MAY_PASS = frozenset({Reason.UNREADABLE, Reason.CLOUD, Reason.NO_MEMORY})


def new_photo(work: Work, decoded: Decoded) -> NewPhoto:
    """The row of a photo from what decoding gave."""
    picture, facts = decoded.picture, decoded.picture.facts
    return NewPhoto(
        file_id=work.file_id,
        stat=decoded.stat,
        content=decoded.content_hash,
        width=picture.width,
        height=picture.height,
        format=picture.format,
        colour=picture.average_colour,
        phash=picture.phash,
        dhash=picture.dhash,
        thumbnail=picture.thumbnail,
        taken_at=facts.taken_at,
        taken_offset=facts.taken_offset_min,
        camera=facts.camera,
        lens=facts.lens,
        latitude=facts.latitude,
        longitude=facts.longitude,
        rating=facts.rating,
        orientation=facts.orientation,
        software=facts.software,
        content_id=facts.content_id,
        motion=facts.motion,
    )


def retry_time(work: Work, failure: Failure, tries: int, timing: Timing) -> int | None:
    """When (seconds since 1970) a file is tried again; None: when it changes.

    `tries` is how often it failed before. A fresh file may still be on its way, so it has
    some tries; a crash is tried once more (the library counts strikes); what the system
    refuses may be allowed later.
    """
    now = time.time()
    if failure.crashed:
        return int(now + timing.retries[0])
    if failure.reason in _MAY_PASS:
        return int(now + timing.later)
    fresh = abs(now - work.stat.mtime_ns / 1e9) < timing.fresh_failure
    if fresh and failure.reason in _MAY_BE_GROWING and tries < len(timing.retries):
        return int(now + timing.retries[tries])
    return None
